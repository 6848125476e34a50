import { appendText, flush, isFile, readText, writeWhole } from '../files.js';

/**
 * log.jsonl, one JSON object a line. An interval's line is {step, loss, rate, millisecondsPerStep, losses}: the step it ends at, the
 * mean training loss over it, the rate of its last step, the loss of each step. An evaluation's line is
 * {step, evaluation: {SPLIT: loss, …}}. health.jsonl is kept in the same way, with lines of runtime/training/health.ts.
 */
export class RunLog {
  readonly #file: string;
  #lines = 0;

  private constructor(file: string) {
    this.#file = file;
  }

  /** An empty log. */
  static async begin(file: string): Promise<RunLog> {
    await writeWhole(file, '');
    return new RunLog(file);
  }

  /** The log of a run that goes on: its first `lines` lines stay, what a killed run wrote after its last save goes. */
  static async goOn(file: string, lines: number): Promise<RunLog> {
    const log = new RunLog(file);
    const text = (await isFile(file)) ? await readText(file, 'the log') : '';
    const kept = text.split('\n').slice(0, -1).slice(0, lines);
    await writeWhole(file, kept.map((line) => `${line}\n`).join(''));
    log.#lines = kept.length;
    return log;
  }

  get lines(): number {
    return this.#lines;
  }

  async append(line: object): Promise<void> {
    await appendText(this.#file, `${JSON.stringify(line)}\n`);
    this.#lines++;
  }

  async flush(): Promise<void> {
    await flush(this.#file);
  }
}

/** The logs of a run. */
export interface RunLogs {
  readonly log: RunLog;
  readonly health: RunLog;
}

/** The logs of a new run in these files. */
export async function beginLogs(files: { readonly log: string; readonly health: string }): Promise<RunLogs> {
  return { log: await RunLog.begin(files.log), health: await RunLog.begin(files.health) };
}
