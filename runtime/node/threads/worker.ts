/** One thread of a training beside the main one. */
import { parentPort, workerData } from 'node:worker_threads';
import { takePart, type ThreadData } from '../../threads/take-part.js';

await takePart(workerData as ThreadData, () => parentPort?.postMessage('ready'));
