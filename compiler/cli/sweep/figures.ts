import { join } from 'node:path';
import { shorten } from '../../diagnostics/words.js';
import type { Plain } from '../../language/sweep/sweep.js';
import { parallelChart, scatterChart, type Chart, type Figure, type ParallelChart } from '../../../runtime/plots/index.js';
import { writeFigure } from '../../../runtime/node/write-figure.js';
import { columnNames, showValue, type Standing } from './results.js';

/** The charts of a sweep, by the names of their files without ending. */
export interface SweepFigures {
  /** Every trial as a line through its values. */
  readonly parallel: Figure;
  /** The loss over each value, and over the number of parameters. */
  readonly losses: Figure;
}

/** Writes a sweep's charts into its folder, as SVG and as pages that zoom. There is nothing to draw before two trials have a loss. */
export async function writeFigures(folder: string, name: string, standings: readonly Standing[]): Promise<readonly string[]> {
  const figures = figuresOf(name, standings);
  if (figures === undefined) return [];
  for (const chart of charts) for (const file of filesOf(folder, chart)) await writeFigure(file, figures[chart]);
  return chartFiles(folder);
}

const charts = ['parallel', 'losses'] as const satisfies readonly (keyof SweepFigures)[];

/** The files that hold a sweep's charts. */
export function chartFiles(folder: string): readonly string[] {
  return charts.flatMap((chart) => filesOf(folder, chart));
}

function filesOf(folder: string, chart: string): readonly string[] {
  return ['svg', 'html'].map((format) => join(folder, `${chart}.${format}`));
}

/** Undefined where fewer than two trials have a loss. */
export function figuresOf(name: string, standings: readonly Standing[]): SweepFigures | undefined {
  const drawn = standings.filter(({ step, validation, failed }) => step > 0 && Number.isFinite(validation) && failed === undefined);
  if (drawn.length < 2) return undefined;
  const columns = columnsOf(drawn);
  // Points above each other tell nothing, unless there is nothing else.
  const isOfOneSize = columns.length > 0 && new Set(drawn.map(({ trial }) => trial.parameters)).size === 1;
  return {
    parallel: { title: `${name}: the trials of the sweep`, charts: [parallel(drawn, columns)] },
    losses: {
      title: `${name}: validation loss over each value`,
      charts: [...columns.map((column) => overColumn(drawn, column)), ...(isOfOneSize ? [] : [overParameters(drawn)])],
      columns: 3,
    },
  };
}

/** A value that the sweep changes. */
interface Column {
  readonly name: string;
  readonly values: readonly (Plain | undefined)[];
  readonly scale: 'linear' | 'log' | 'category';
}

/** What differs among the trials. */
function columnsOf(drawn: readonly Standing[]): readonly Column[] {
  const names = columnNames([...new Set(drawn.flatMap(({ trial }) => [...trial.values.keys()]))]);
  return [...names].flatMap(([path, name]) => {
    const values = drawn.map(({ trial }) => trial.values.get(path));
    if (new Set(values.map(showValue)).size < 2) return [];
    return [{ name, values, scale: scaleOf(values) }];
  });
}

/** Rates and decays are read by their factors: numbers above 0 over more than a factor of ten, or in uneven steps below 1. */
function scaleOf(values: readonly (Plain | undefined)[]): Column['scale'] {
  if (!values.every((value) => typeof value === 'number')) return 'category';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && (high / low >= 10 || (high < 0.05 && high / low > 2)) ? 'log' : 'linear';
}

function parallel(drawn: readonly Standing[], columns: readonly Column[]): Chart {
  const hasRungs = new Set(drawn.map(({ step }) => step)).size > 1;
  const dimensions: ParallelChart['dimensions'] = [
    ...columns.map(({ name, scale }) => ({ name, scale })),
    ...(hasRungs ? [{ name: 'steps', scale: 'linear' as const }] : []),
    { name: 'validation', scale: 'linear' },
  ];
  const rows = drawn.map(({ trial, step, validation }, index) => ({
    label: `trial ${trial.index}`,
    values: [...columns.map(({ values }) => axisValue(values[index])), ...(hasRungs ? [step] : []), validation],
  }));
  return parallelChart({ dimensions, rows });
}

function axisValue(value: Plain | undefined): number | string {
  return typeof value === 'number' ? value : shorten(showValue(value), 18);
}

/** Points after as many steps have one colour: only these compare. */
function group({ step }: Standing): string {
  return `${step.toLocaleString('en')} steps`;
}

const validation = { title: 'validation loss' } as const;

function overColumn(drawn: readonly Standing[], { name, values, scale }: Column): Chart {
  const words = scale === 'category' ? [...new Set(values.map(showValue))] : [];
  const points = drawn.map((standing, index) => {
    const value = values[index];
    const x = words.length > 0 ? words.indexOf(showValue(value)) : (value as number);
    return { x, y: standing.validation, group: group(standing), label: `trial ${standing.trial.index}` };
  });
  const legend = words.map((word, index) => `${index} ${shorten(word, 24)}`).join(', ');
  const x = {
    title: words.length > 0 ? shorten(`${name}: ${legend}`, 60) : name,
    scale: scale === 'log' ? ('log' as const) : ('linear' as const),
  };
  return scatterChart({ x, y: validation, points, size: 'third' });
}

function overParameters(drawn: readonly Standing[]): Chart {
  const points = drawn.map((standing) => ({
    x: standing.trial.parameters,
    y: standing.validation,
    group: group(standing),
    label: `trial ${standing.trial.index}`,
  }));
  return scatterChart({ x: { title: 'parameters' }, y: validation, points, size: 'third' });
}
