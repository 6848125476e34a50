import type { SplitName } from '../contract.js';
import { splitNames } from '../data/split-names.js';
import { bitsOf } from '../training/even-loss.js';
import type { EvaluationLine, IntervalLine } from '../training/trainer.js';
import { figureOf, type Figure, type Point } from './chart.js';
import { windowMeans, type Mean } from './curves.js';
import { lineChart, type Line } from './line-chart.js';
import type { TerminalChart, TerminalLine } from './terminal-chart.js';

/** A run to plot. */
export interface PlottedRun {
  /** What the legend calls it. */
  readonly label: string;
  /** Steps that it has or will have in all. */
  readonly steps: number;
  readonly intervals: readonly IntervalLine[];
  readonly evaluations: readonly EvaluationLine[];
  /** What its losses are measured by, `character` of a text, where they are shown in bits too. */
  readonly symbol?: string | undefined;
}

const axes = { x: { title: 'step' }, y: { title: 'loss, nats' } } as const;

/** Training and validation curves: each step faint, means over `window` steps bold, evaluations dashed. */
export function lossFigure(runs: readonly PlottedRun[], window?: number): Figure {
  const windows = runs.map((run) => window ?? standardWindow(run));
  const lines = runs.flatMap((run, i): Line[] => [
    { series: run.label, kind: 'train', weight: 'faint', points: rawLosses(run) },
    { series: run.label, kind: 'train', weight: 'bold', points: smoothLosses(run, windows[i]!) },
    ...splitsOf(run).map(
      (split): Line => ({
        series: run.label,
        kind: split === 'train' ? 'train, whole split' : split,
        marked: true,
        points: evaluated(run, split),
      }),
    ),
  ]);
  // Single steps scatter far around their mean: what they do past the other curves is cut off.
  const range = rangeOf(lines.filter(({ weight }) => weight !== 'faint').flatMap(({ points }) => points));
  const shown = [...new Set(windows)].map((steps) => steps.toLocaleString('en')).join(' or ');
  const title = runs.length === 1 ? runs[0]!.label : `${runs.length} runs`;
  return figureOf(
    title,
    lineChart({ ...axes, y: { ...axes.y, ...(range && { range }) }, lines }),
    `training loss of each step, faint, and its mean over ${shown} steps, bold; evaluations with points${runs.map(inBits).join('')}`,
  );
}

/** The last evaluation of a sequence in bits a symbol; empty for words. */
function inBits(run: PlottedRun): string {
  const ends = splitsOf(run).flatMap((split) => {
    const loss = evaluated(run, split).at(-1)?.y;
    return loss === undefined ? [] : [`${split} ${bitsOf(loss).toFixed(4)}`];
  });
  return run.symbol === undefined || ends.length === 0 ? '' : `; ${run.label} ends at ${ends.join(', ')} bits a ${run.symbol}`;
}

/** The part of an axis that is left free at each end. */
const MARGIN = 0.05;

/** From the lowest to the highest point, with a margin; undefined where there is none. */
function rangeOf(points: readonly Point[]): readonly [number, number] | undefined {
  const losses = points.map(({ y }) => y).filter((y) => Number.isFinite(y));
  if (losses.length === 0) return undefined;
  const [least, most] = losses.reduce(([low, high], y) => [Math.min(low, y), Math.max(high, y)] as const, [Infinity, -Infinity] as const);
  const margin = MARGIN * (most - least || 1);
  return [least - margin, most + margin];
}

/** The smoothed curves and the evaluations, for a terminal. */
export function lossTerminalChart(
  runs: readonly PlottedRun[],
  window: number | undefined,
  size: Pick<TerminalChart, 'width' | 'height' | 'color'>,
): TerminalChart {
  const lines = runs.flatMap((run): TerminalLine[] => [
    { label: `${run.label}, train`, points: smoothLosses(run, window ?? standardWindow(run)) },
    ...splitsOf(run).map((split) => ({ label: `${run.label}, ${split}`, points: evaluated(run, split) })),
  ]);
  return { title: runs.length === 1 ? runs[0]!.label : `${runs.length} runs`, ...axes, lines, ...size };
}

/** 1,000 steps, as the lecture has it; of a short run a twentieth, so that a curve is left. */
function standardWindow({ steps }: PlottedRun): number {
  return Math.min(1000, Math.max(1, Math.round(steps / 20)));
}

function rawLosses({ intervals }: PlottedRun): readonly Point[] {
  return meansOf(intervals).map(({ step, mean }) => ({ x: step, y: mean }));
}

function smoothLosses({ intervals }: PlottedRun, window: number): readonly Point[] {
  return windowMeans(meansOf(intervals), window);
}

/** The loss of each step; of an interval that does not say them, its mean. */
function meansOf(intervals: readonly IntervalLine[]): readonly Mean[] {
  return intervals.flatMap(({ step, loss, losses }, i) => {
    if (!losses) return [{ step, mean: loss, count: step - (intervals[i - 1]?.step ?? 0) }];
    return losses.map((mean, k) => ({ step: step - losses.length + 1 + k, mean, count: 1 }));
  });
}

function splitsOf({ evaluations }: PlottedRun): readonly SplitName[] {
  return splitNames.filter((split) => evaluations.some(({ evaluation }) => typeof evaluation[split] === 'number'));
}

function evaluated({ evaluations }: PlottedRun, split: 'train' | 'validation' | 'test'): readonly Point[] {
  return evaluations.flatMap(({ step, evaluation }) => (typeof evaluation[split] === 'number' ? [{ x: step, y: evaluation[split] }] : []));
}
