import { csvLine, type Cell } from '../../../runtime/files/csv.js';
import { scalarsOf } from '../../../runtime/files/log-scalars.js';
import type { LogExporter, LoggedRun } from '../format.js';

/**
 * What Trackio calls each curve. It keeps ten letters, digits and slashes of a column's name, so these are no longer; what stands before
 * a slash groups its charts.
 */
const metrics: ReadonlyMap<string, string> = new Map([
  ['loss/train', 'loss/train'],
  ['loss/whole-train', 'loss/whole'],
  ['loss/validation', 'loss/valid'],
  ['loss/test', 'loss/test'],
  ['rate', 'rate'],
  ['milliseconds-per-step', 'ms/step'],
]);

/** A table for each run, as `trackio.import_csv` reads one: `step`, `timestamp`, and a column for each curve. */
export const exporter: LogExporter = {
  files: (runs) => new Map(runs.map((run) => [`${run.label}.csv`, table(run)])),
};

function table(run: LoggedRun): string {
  const scalars = scalarsOf(run);
  const written = [...metrics].filter(([tag]) => scalars.some((scalar) => scalar.tag === tag));
  const rows = new Map<number, Map<string, number>>();
  const seconds = new Map<number, number>();
  for (const { tag, step, value, seconds: at } of scalars) {
    rows.set(step, (rows.get(step) ?? new Map<string, number>()).set(tag, value));
    seconds.set(step, at);
  }
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([step, values]): Cell[] => {
      const time = new Date((seconds.get(step) ?? 0) * 1000).toISOString();
      return [step, time, ...written.map(([tag]) => values.get(tag))];
    });
  return [['step', 'timestamp', ...written.map(([, name]) => name)], ...lines].map(csvLine).join('');
}
