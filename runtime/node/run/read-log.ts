import { UserError } from '../../errors.js';
import type { EvaluationLine, IntervalLine } from '../../training/trainer.js';
import { shownPath } from '../files.js';
import { findRunFolder } from './find-run.js';
import { isEvaluation, readLogLines } from './log-lines.js';
import { readRecord, type RunRecord } from './run-record.js';

/** What a run wrote down while it trained. */
export interface RunHistory {
  readonly folder: string;
  readonly record: RunRecord;
  /** In order; those of a run that is still trained grow. */
  readonly intervals: readonly IntervalLine[];
  readonly evaluations: readonly EvaluationLine[];
}

/**
 * Reads a run's log; the run is named as for openRun, and may still be trained. Throws WNC724 where there is no such run, WNC725
 * where a file is missing or a line of the log is none of training's, WNC732 where nothing was logged yet.
 */
export async function readHistory(run: string): Promise<RunHistory> {
  const folder = await findRunFolder(run);
  const record = await readRecord(folder);
  const lines = await readLogLines(folder);
  const evaluations = lines.filter(isEvaluation);
  const intervals = lines.flatMap((line) => (isEvaluation(line) ? [] : [line]));
  if (intervals.length === 0)
    throw new UserError(
      'WNC732',
      `the run ${shownPath(folder)} has logged nothing yet`,
      'let it train on, with --resume if it was stopped',
    );
  return { folder, record, intervals, evaluations };
}
