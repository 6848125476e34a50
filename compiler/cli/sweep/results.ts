import type { Plain } from '../../language/sweep/sweep.js';
import { meanAndSpread } from '../spread.js';
import { csvLine, type Cell } from '../../../runtime/files/csv.js';
import type { ResultLine } from './folder.js';
import type { DroppedTrial, ReadyTrial } from './prepare.js';
import type { Prevented } from './run-sweep.js';

/** How far one trial has come, over its seeds. */
export interface Standing {
  readonly trial: ReadyTrial;
  /** The most steps that every seed counted here has taken; 0 before the first result. */
  readonly step: number;
  /** Steps taken, fewer where patience ended training; of several seeds the most. */
  readonly taken: number;
  /** Trained to its end. */
  readonly finished: boolean;
  /** Mean over the seeds, in nats; NaN before the first result. */
  readonly validation: number;
  /** Standard deviation over the seeds; undefined of one. */
  readonly spread: number | undefined;
  readonly train: number | undefined;
  /** The validation loss of each seed. */
  readonly seeds: ReadonlyMap<number, number>;
  readonly millisecondsPerStep: number | undefined;
  /** How its model failed. */
  readonly failed: string | undefined;
  /** What outside the model kept a training of it from its end, in this process. */
  readonly prevented: string | undefined;
}

/** Trials by how well they did: those with the most steps first, by their loss; failed ones last. */
export function rank(
  trials: readonly ReadyTrial[],
  lines: readonly ResultLine[],
  prevented: readonly Prevented[] = [],
): readonly Standing[] {
  const byTrial = new Map<number, ResultLine[]>();
  for (const line of lines) byTrial.set(line.trial, [...(byTrial.get(line.trial) ?? []), line]);
  const standings = trials.map((trial) => standingOf(trial, byTrial.get(trial.index) ?? [], prevented));
  const order = (standing: Standing): number => (standing.failed !== undefined ? 2 : standing.step === 0 ? 3 : standing.finished ? 0 : 1);
  return standings.sort((a, b) => order(a) - order(b) || b.step - a.step || a.validation - b.validation || a.trial.index - b.trial.index);
}

function standingOf(trial: ReadyTrial, lines: readonly ResultLine[], prevented: readonly Prevented[]): Standing {
  const failed = lines.find((line) => line.failed !== undefined)?.failed;
  const step = Math.max(0, ...lines.filter((line) => line.failed === undefined).map((line) => line.step));
  // In an order of their own: that of the lines is chance, and a sum has other last digits in another order.
  const furthest = lines.filter((line) => line.step === step && line.failed === undefined).sort((a, b) => a.seed - b.seed);
  const seeds = new Map(furthest.map((line) => [line.seed, line.loss.validation ?? NaN]));
  const { mean, deviation } = meanAndSpread([...seeds.values()]);
  const trainLosses = furthest.flatMap(({ loss }) => (typeof loss.train === 'number' ? [loss.train] : []));
  const speeds = furthest.map(({ millisecondsPerStep }) => millisecondsPerStep);
  return {
    trial,
    step,
    taken: Math.max(0, ...furthest.map((line) => line.taken ?? line.step)),
    finished: step > 0 && step === trial.steps,
    validation: mean,
    spread: deviation,
    train: trainLosses.length > 0 ? meanAndSpread(trainLosses).mean : undefined,
    seeds,
    millisecondsPerStep: speeds.length > 0 ? meanAndSpread(speeds).mean : undefined,
    failed,
    prevented: prevented.find((job) => job.trial.index === trial.index)?.failure.message,
  };
}

/** What columns of values are called: the shortest ends of their paths that differ and are more than a place in a list. */
export function columnNames(paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    paths.map((path) => {
      const parts = path.split('.');
      for (let count = /^\d+$/.test(parts.at(-1)!) ? 2 : 1; count < parts.length; count++) {
        const name = parts.slice(-count).join('.');
        if (!paths.some((other) => other !== path && (other === name || other.endsWith(`.${name}`)))) return [path, name];
      }
      return [path, path];
    }),
  );
}

/** The value of a trial in a table. */
export function showValue(value: Plain | undefined): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

const fixedColumns = [
  'rank',
  'trial',
  'parameters',
  'multiplyAdds',
  'steps',
  'finished',
  'validation',
  'spread',
  'seeds',
  'train',
  'millisecondsPerStep',
  'note',
] as const;

/** results.csv: a line a trial, best first, then those that were left out. */
export function resultsCsv(standings: readonly Standing[], dropped: readonly DroppedTrial[], paths: readonly string[]): string {
  const rows = standings.map((standing, index) => {
    const { trial, taken, finished, validation, spread, seeds, train, millisecondsPerStep, failed, prevented } = standing;
    const fixed = [
      index + 1,
      trial.index,
      trial.parameters,
      trial.multiplyAdds,
      taken,
      finished,
      shownLoss(validation),
      shownLoss(spread),
      seeds.size,
      shownLoss(train),
      millisecondsPerStep?.toPrecision(4),
      failed ?? (prevented && `not trained: ${prevented}`),
    ];
    return [...fixed, ...paths.map((path) => cellOf(trial.values.get(path)))];
  });
  const left = dropped.map(({ index, reason, values }) => [
    '',
    index,
    ...fixedColumns.slice(2, -1).map(() => ''),
    reason,
    ...paths.map((path) => cellOf(values.get(path))),
  ]);
  return [[...fixedColumns, ...paths], ...rows, ...left].map(csvLine).join('');
}

/** Numbers stay numbers. */
function cellOf(value: Plain | undefined): Cell {
  return typeof value === 'number' ? value : showValue(value);
}

function shownLoss(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : value.toFixed(5);
}

/** results.json. Losses are in nats; null where there is none. */
export function resultsJson(name: string, standings: readonly Standing[], dropped: readonly DroppedTrial[]): object {
  return {
    name,
    trials: standings.map(
      ({ trial, taken, finished, validation, spread, seeds, train, millisecondsPerStep, failed, prevented }, index) => ({
        rank: index + 1,
        trial: trial.index,
        values: Object.fromEntries(trial.values),
        parameters: trial.parameters,
        multiplyAdds: trial.multiplyAdds,
        steps: taken,
        finished,
        validation: Number.isNaN(validation) ? null : validation,
        spread: spread ?? null,
        seeds: Object.fromEntries(seeds),
        train: train ?? null,
        millisecondsPerStep: millisecondsPerStep ?? null,
        failed: failed ?? null,
        prevented: prevented ?? null,
      }),
    ),
    dropped: dropped.map(({ index, values, reason }) => ({ trial: index, values: Object.fromEntries(values), reason })),
  };
}
