import type { TrainingSettings } from '../../../runtime/contract.js';
import { splitNames } from '../../../runtime/data/split-names.js';
import { csvLine, type Cell } from '../../../runtime/files/csv.js';
import type { TrainingLog } from '../../../runtime/files/log-scalars.js';
import type { LogExporter } from '../format.js';

const columns = ['run', 'seed', 'step', 'loss', 'rate', 'millisecondsPerStep', ...splitNames];

/**
 * The curves of runs as one table, a line a step of a run at which something was written down: the mean loss of the steps up to it, the
 * learning rate, milliseconds a step, and the losses of whole splits where they were evaluated.
 */
export const exporter: LogExporter = {
  files: (runs) => new Map([['curves.csv', curvesTable(runs)]]),
  isOwn,
};

/** What of a run the table has. */
export interface CurvesOfRun {
  readonly label: string;
  readonly train: Pick<TrainingSettings, 'seed'>;
  readonly intervals: readonly Pick<TrainingLog['intervals'][number], 'step' | 'loss' | 'rate' | 'millisecondsPerStep'>[];
  readonly evaluations: TrainingLog['evaluations'];
}

/** The table's text. */
export function curvesTable(runs: readonly CurvesOfRun[]): string {
  return [columns, ...runs.flatMap(rowsOf)].map(csvLine).join('');
}

function rowsOf({ label, train: { seed }, intervals, evaluations }: CurvesOfRun): Cell[][] {
  const steps = [...new Set([...intervals, ...evaluations].map(({ step }) => step))].sort((a, b) => a - b);
  const intervalAt = new Map(intervals.map((line) => [line.step, line]));
  const evaluationAt = new Map(evaluations.map(({ step, evaluation }) => [step, evaluation]));
  return steps.map((step) => {
    const interval = intervalAt.get(step);
    const losses = splitNames.map((split) => evaluationAt.get(step)?.[split] ?? undefined);
    return [label, seed, step, interval?.loss, interval?.rate, interval?.millisecondsPerStep, ...losses];
  });
}

/** Its columns and, under them, a name and numbers, as long as a run writes them: a table that somebody added a word to is theirs. */
function isOwn(text: string): boolean {
  const [header, ...lines] = text.split('\r\n');
  const number = '-?\\d+(\\.\\d+)?(e[+-]\\d+)?';
  const row = new RegExp(`^[^,"=+\\-@][^,"]*,\\d+,\\d+(,(${number})?){${columns.length - 3}}$`);
  return header === columns.join(',') && lines.pop() === '' && lines.every((line) => row.test(line));
}
