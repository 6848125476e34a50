/** One thread of a sampling beside the main one: its own instance of the model's module over the memory of all. */
import { parentPort, workerData } from 'node:worker_threads';
import { importsOf, type SharedModule } from '../../kernels/simd.js';
import { Calls } from './calls.js';

/** What a worker is given. */
export interface SamplingWorkerData extends SharedModule {
  readonly calls: SharedArrayBuffer;
  /** Its number, from 1, and how many there are. */
  readonly thread: number;
  readonly threads: number;
}

const { code, memory, calls: buffer, thread, threads } = workerData as SamplingWorkerData;
const { exports } = await WebAssembly.instantiate(code as WebAssembly.Module, importsOf(memory as WebAssembly.Memory));
const functions = exports as Readonly<Record<'asThread' | 'last', (a: number, b: number) => void>>;
functions.asThread(thread, threads);
const calls = new Calls(buffer);
parentPort?.postMessage('ready');
// Ends with the thread alone, which whoever made it ends.
for (;;) functions.last(calls.await(), 0);
