/** One thread of a training beside the main one: its own instance of the model's module, fed through the exchange. */
import { parentPort, workerData } from 'node:worker_threads';
import { simdBacking, type SimdModel } from '../../kernels/simd.js';
import { Exchange, type ExchangeSizes } from './exchange.js';
import { doJobs } from './shard.js';

/** What a worker is given. */
export interface WorkerData {
  readonly model: SimdModel;
  readonly sizes: ExchangeSizes;
  readonly buffer: SharedArrayBuffer;
}

const { model, sizes, buffer } = workerData as WorkerData;
const exchange = new Exchange(sizes, buffer);
const { parameters, training, evaluation } = await simdBacking(model);
const bound = { training: training(), evaluation: evaluation('evaluation') };
let version = exchange.version;
const prepare = (): void => {
  if (version === exchange.version) return;
  version = exchange.version;
  parameters.set(exchange.parameters);
};
parentPort?.postMessage('ready');
try {
  // Ends with the thread alone, which whoever made it ends.
  for (;;) {
    exchange.awaitJob();
    doJobs(exchange, bound, prepare);
  }
} catch (error) {
  exchange.fail();
  throw error;
}
