import type { EvaluationLine, IntervalLine } from '../../training/trainer.js';
import { isFile } from '../files.js';
import { readJsonLines } from '../read-lines.js';
import { logLine } from './record-checks.js';
import { runFiles } from './run-files.js';

export type LogLine = IntervalLine | EvaluationLine;

/** The lines of a run's log, in order; those of a run that is still trained grow. Throws WNC725 where it is missing or not training's. */
export async function readLogLines(folder: string): Promise<readonly LogLine[]> {
  return readJsonLines<LogLine>(folder, 'log', logLine);
}

export function isEvaluation(line: LogLine): line is EvaluationLine {
  return 'evaluation' in line;
}

/** A run's last evaluation; undefined where it has no log, or no evaluation yet. Throws WNC725 as readLogLines. */
export async function lastEvaluation(folder: string): Promise<EvaluationLine | undefined> {
  if (!(await isFile(runFiles(folder).log))) return undefined;
  return (await readLogLines(folder)).findLast(isEvaluation);
}
