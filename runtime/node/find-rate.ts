import path from 'node:path';
import { UserError } from '../errors.js';
import { findRate, type RateSearch } from '../training/find-rate.js';
import { figureOf, type Figure } from '../plots/chart.js';
import { lineChart } from '../plots/line-chart.js';
import type { Trainer } from '../training/trainer.js';
import { visible } from '../visible-text.js';
import type { OutputStream } from './terminal/output-streams.js';
import { shownPath, writeWhole } from './files.js';
import type { Interruption } from './terminal/interruption.js';
import { writeFigure } from './write-figure.js';

/** Steps of a search unless told otherwise. */
export const searchSteps = 1000;

/**
 * `--find-rate`: searches and writes find-rate.svg, find-rate.html and find-rate.json into `folder`, over those of an earlier search.
 * Null where it was interrupted. Throws WNC722 where they cannot be written, WNC803 where the very first step diverges.
 */
export async function searchRate(
  trainer: Trainer,
  steps: number,
  folder: string,
  interruption: Interruption,
  stderr: OutputStream,
): Promise<RateSearch | null> {
  const search = await findRate(trainer, steps, async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return !interruption.requested;
  });
  if (!search) return null;
  if (search.points.length === 0)
    throw new UserError(
      'WNC803',
      'the loss is not finite in the first step, at the lowest rate',
      'look for numbers out of bounds in the model: wnc check SPEC',
    );
  const figure = rateFigure(trainer.model.definition.name, search);
  const [json, ...figures] = searchFiles(folder);
  for (const file of figures) await writeFigure(file, figure);
  await writeWhole(json, `${JSON.stringify(search)}\n`);
  stderr.write(`wrote find-rate.svg, .html and .json in ${visible(shownPath(folder))}\n`);
  return search;
}

/** What a search writes: its points, and their pictures. */
export function searchFiles(folder: string): readonly [string, ...string[]] {
  return [path.join(folder, 'find-rate.json'), path.join(folder, 'find-rate.svg'), path.join(folder, 'find-rate.html')];
}

function rateFigure(name: string, { points, suggestion }: RateSearch): Figure {
  const chart = lineChart({
    x: { title: 'learning rate', scale: 'log' },
    y: { title: 'loss, nats' },
    lines: [
      { series: name, weight: 'faint', points: points.map(({ rate, loss }) => ({ x: rate, y: loss })) },
      { series: name, weight: 'bold', points: points.map(({ rate, smooth }) => ({ x: rate, y: smooth })) },
    ],
    guides: suggestion === null ? [] : [{ axis: 'x', at: suggestion, label: `try ${suggestion}` }],
  });
  return figureOf(`${name}: loss against a rate that rises`, chart, `${points.length} steps from the initial values; bold: smoothed`);
}

/** What the command says at the end. */
export function searchText({ points, suggestion }: RateSearch, optimizer: string): string {
  const rates = points.map(({ rate }) => Number(rate.toPrecision(2)));
  const seen = `${points.length} steps, rates from ${rates[0]} to ${rates.at(-1)}`;
  if (suggestion === null) return `${seen}: the loss never fell, so there is no rate to suggest\n`;
  return `${seen}\ntry optimizer: {${optimizer}: {rate: ${suggestion}}}, a third of where the smoothed loss was lowest\n`;
}
