import { basename } from 'node:path';
import type { LoggedRun } from '../export/format.js';
import { findRun, readHistory, readSummary } from '../../runtime/node/index.js';

/** The logs of the run that a name comes to, those of all its seeds. Throws as findRun, readHistory and readSummary do. */
export async function readLogs(run: string): Promise<readonly LoggedRun[]> {
  // The newest, a bad one too: a curve is where one sees why.
  const { seeds } = await findRun(run, 'newest');
  return Promise.all(
    seeds.map(async (folder) => {
      const { record, intervals, evaluations } = await readHistory(folder);
      const { name, started, train } = record;
      return { name, label: labelOf(name, folder), started, train, intervals, evaluations, final: (await readSummary(folder))?.loss };
    }),
  );
}

/** A run's name by its model and folder, as the name of one file. */
function labelOf(name: string, folder: string): string {
  const own = basename(folder).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return own === name ? name : `${name}-${own}`;
}
