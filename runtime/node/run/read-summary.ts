import { faultIn, parseJson } from '../../judge.js';
import { isFile, readText } from '../files.js';
import { runSummary } from './record-checks.js';
import { runFiles } from './run-files.js';
import { incomplete } from './run-record.js';
import type { RunSummary } from './run-session.js';

/** A run's summary.json; undefined where the run is not at its end. Throws WNC725 where it is not what training writes. */
export async function readSummary(folder: string): Promise<RunSummary | undefined> {
  const { summary } = runFiles(folder);
  if (!(await isFile(summary))) return undefined;
  const value = parseJson(await readText(summary, 'the summary'));
  if (value === undefined) throw incomplete(folder, 'summary.json is not JSON');
  const fault = faultIn(value, runSummary);
  if (fault !== undefined) throw incomplete(folder, `summary.json is not of this version of wnc${fault}`);
  return value as RunSummary;
}
