import { isFile, readText } from '../files.js';
import { runFiles } from './run-files.js';
import { incomplete } from './run-record.js';
import type { RunSummary } from './run-session.js';

/** A run's summary.json; undefined where the run is not at its end. Throws WNC725 where it is not what training writes. */
export async function readSummary(folder: string): Promise<RunSummary | undefined> {
  const { summary } = runFiles(folder);
  if (!(await isFile(summary))) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(await readText(summary, 'the summary'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw incomplete(folder, 'summary.json is not JSON');
  }
  const found = value as Partial<RunSummary> | null;
  const isWhole = typeof found === 'object' && typeof found?.steps === 'number' && typeof found.loss === 'object' && found.loss !== null;
  if (!isWhole) throw incomplete(folder, 'summary.json is not of this version of wnc');
  return found as RunSummary;
}
