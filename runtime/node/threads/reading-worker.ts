/** Reads one set of data beside the main thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { UserError, type RuntimeCode, type TextPlace } from '../../errors.js';
import type { ReadData } from '../../data/data-set.js';
import { readData, type DataLocation } from '../read-data.js';

/** What a worker is given. */
export interface ReadingWorkerData {
  readonly location: DataLocation;
  /** What messages call the file. */
  readonly what: string | undefined;
}

/** What it answers: the data, or what is wrong with them. */
export type ReadingAnswer =
  | { readonly data: ReadData }
  | { readonly code: RuntimeCode; readonly message: string; readonly fix: string | undefined; readonly place: TextPlace | undefined };

const { location, what } = workerData as ReadingWorkerData;
try {
  const data = await readData(location, what);
  const answer: ReadingAnswer = { data };
  parentPort?.postMessage(answer, data.kind === 'words' ? [] : [data.symbols.buffer as ArrayBuffer]);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  const { code, message, fix, place } = error;
  const answer: ReadingAnswer = { code, message, fix, place };
  parentPort?.postMessage(answer);
}
