import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { UserError } from '../../errors.js';
import { packageRoot } from '../package-root.js';

/**
 * A thread for each of `data`, that runs a file of this folder and says when it is ready. They end with the process, and never keep it.
 * Throws what `problem` makes of the reason where one cannot be started.
 */
export async function startThreads(
  file: string,
  data: readonly object[],
  problem: (reason: string) => UserError,
): Promise<readonly Worker[]> {
  // Workers run what was built, as the command itself does.
  const url = pathToFileURL(join(packageRoot(), 'dist', 'runtime', 'node', 'threads', file));
  const workers: Worker[] = [];
  try {
    for (const workerData of data) workers.push(new Worker(url, { workerData }));
    await Promise.all(workers.map(isReady));
  } catch (error) {
    for (const worker of workers) void worker.terminate();
    throw problem(error instanceof Error ? error.message : String(error));
  }
  for (const worker of workers) worker.unref();
  return workers;
}

function isReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve());
    // Stays: without a listener a thread that stops later would end the process, which learns of it at its next step.
    worker.on('error', reject);
    worker.once('exit', () => reject(new Error('it ended at once')));
  });
}
