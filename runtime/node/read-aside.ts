import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ReadData } from '../data/data-set.js';
import { UserError } from '../errors.js';
import { packageRoot } from './package-root.js';
import { readData, type DataLocation } from './read-data.js';
import type { ReadingAnswer, ReadingWorkerData } from './threads/reading-worker.js';

/** Less than this, in bytes, is read sooner than a thread has started. */
const SMALL = 4 * 2 ** 20;

/** As readData, for a process that answers requests meanwhile: a thread reads large files. */
export async function readAside(location: DataLocation, what?: string): Promise<ReadData> {
  if (location.file === null || (await isSmall(location.file))) return readData(location, what);
  const answer = await inThread({ location, what });
  if ('data' in answer) return answer.data;
  throw new UserError(answer.code, answer.message, answer.fix, answer.place);
}

/** A folder may hold anything; of what is not there the reader will speak. */
async function isSmall(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined || (!found.isDirectory() && found.size < SMALL);
}

function inThread(workerData: ReadingWorkerData): Promise<ReadingAnswer> {
  // Workers run what was built, as the command itself does.
  const worker = new Worker(pathToFileURL(join(packageRoot(), 'dist', 'runtime', 'node', 'threads', 'reading-worker.js')), { workerData });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('internal error: a thread that reads data ended at once')));
  });
}
