import Table from 'cli-table3';
import { diffArrays } from 'diff';
import type { SplitName } from '../../../runtime/contract.js';
import { splitNames } from '../../../runtime/data/split-names.js';
import { bitsOf } from '../../../runtime/training/even-loss.js';
import { shownPath } from '../../../runtime/node/index.js';
import { visible } from '../../diagnostics/words.js';
import { meanAndSpread } from '../spread.js';
import type { ComparedRun, RunGroup } from './gather.js';

/** What is known of each group, a line each. */
export function lossTable(groups: readonly RunGroup[]): string {
  const table = new Table({
    head: ['', 'runs', 'seeds', 'steps', 'parameters', ...splitNames, 'ms a step'],
    style: { head: [], border: [] },
  });
  for (const { title, runs } of groups) {
    const steps = [...new Set(runs.map(({ step, finished }) => `${step}${finished ? '' : '…'}`))].join(', ');
    const seeds = runs.map(({ seed }) => seed).join(', ');
    const speed = runs.flatMap(({ millisecondsPerStep }) => millisecondsPerStep ?? []);
    table.push([
      visible(title),
      String(runs.length),
      seeds,
      steps,
      runs[0].parameters?.toLocaleString('en') ?? '-',
      ...splitNames.map((split) => lossText(runs, split)),
      speed.length === 0 ? '-' : meanAndSpread(speed).mean.toPrecision(3),
    ]);
  }
  return table.toString();
}

function lossText(runs: readonly ComparedRun[], split: SplitName): string {
  const losses = runs.flatMap(({ loss }) => loss[split] ?? []);
  if (losses.length === 0) return '-';
  const { mean, deviation } = meanAndSpread(losses);
  const nats = deviation === undefined ? mean.toFixed(4) : `${mean.toFixed(4)} ± ${deviation.toFixed(4)}`;
  // A sequence is measured in bits too.
  return runs[0]?.run.record.data.kind === undefined ? nats : `${nats}\n${bitsOf(mean).toFixed(4)} bits`;
}

/** The specs of two groups side by side where they differ. */
export function differences(one: RunGroup, other: RunGroup): string {
  const table = new Table({
    head: [visible(one.title), visible(other.title)],
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    wrapOnWordBoundary: false,
    colWidths: columnWidths(2),
  });
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]): void => {
    for (let row = 0; row < Math.max(removed.length, added.length); row++)
      table.push([visible(removed[row] ?? ''), visible(added[row] ?? '')]);
    removed = [];
  };
  for (const part of diffArrays([...one.lines], [...other.lines])) {
    if (part.removed) removed = part.value;
    else if (part.added) flush(part.value);
    else flush([]);
  }
  flush([]);
  return table.length === 0 ? `the specs of ${visible(one.title)} and ${visible(other.title)} are the same` : table.toString();
}

/** Samples of each group side by side, as they are shown. */
export function sampleTable(groups: readonly RunGroup[], shown: readonly (readonly string[])[]): string {
  const widths = columnWidths(groups.length);
  const isWide = shown.some((column, index) => column.some((text) => text.split('\n').some((line) => line.length > (widths[index] ?? 0))));
  const wrapped = isWide ? { wordWrap: true, wrapOnWordBoundary: false, colWidths: widths } : {};
  const table = new Table({ head: groups.map(({ title }) => visible(title)), style: { head: [], border: [], compact: true }, ...wrapped });
  const rows = Math.max(...shown.map(({ length }) => length));
  for (let row = 0; row < rows; row++) table.push(shown.map((column) => column[row] ?? ''));
  return table.toString();
}

function columnWidths(count: number): number[] {
  const width = Math.max(40, Math.min(160, process.stdout.columns ?? 120));
  return Array.from({ length: count }, () => Math.floor(width / count) - 2);
}

/** Samples as JSON has them. */
interface JsonSamples {
  readonly words?: readonly string[];
  readonly cut?: readonly number[];
  readonly texts?: readonly string[];
  readonly bytes?: readonly string[];
}

/** The JSON of `wnc compare`. */
export function toJson(groups: readonly RunGroup[], samples: readonly JsonSamples[]): object {
  return groups.map(({ title, runs, lines }, index) => ({
    title,
    runs: runs.map(({ run, seed, step, finished, loss, parameters, millisecondsPerStep }) => ({
      folder: shownPath(run.folder),
      seed,
      step,
      finished,
      loss,
      parameters: parameters ?? null,
      millisecondsPerStep: millisecondsPerStep ?? null,
    })),
    loss: Object.fromEntries(
      splitNames.map((split) => {
        const losses = runs.flatMap(({ loss }) => loss[split] ?? []);
        const { mean, deviation } = meanAndSpread(losses);
        return [split, losses.length === 0 ? null : { mean, spread: deviation ?? null }];
      }),
    ),
    spec: lines,
    samples: samples[index]?.words ?? samples[index]?.texts ?? samples[index]?.bytes,
    ...(samples[index]?.cut && { cutSamples: samples[index].cut }),
  }));
}
