import { simdBacking, type SimdModel } from '../kernels/simd.js';
import { Exchange, type ExchangeSizes } from './exchange.js';
import { doJobs } from './shard.js';

/** What a thread of a training is given: plain data, and the memory that all share. */
export interface ThreadData {
  readonly model: SimdModel;
  readonly sizes: ExchangeSizes;
  readonly buffer: SharedArrayBuffer;
}

/**
 * What a thread beside the main one does: it makes an instance of the model's module with a memory of its own, says that it is `ready`,
 * and takes jobs of the exchange until that is closed.
 */
export async function takePart({ model, sizes, buffer }: ThreadData, ready: () => void | Promise<void>): Promise<void> {
  const exchange = Exchange.over(sizes, buffer);
  const { parameters, training, evaluation } = await simdBacking(model);
  const bound = { training: training(), evaluation: evaluation('evaluation') };
  let version = exchange.version;
  const prepare = (): void => {
    if (version === exchange.version) return;
    version = exchange.version;
    parameters.set(exchange.parameters);
  };
  await ready();
  try {
    while (exchange.awaitJob()) doJobs(exchange, bound, prepare);
  } catch (error) {
    exchange.fail();
    throw error;
  }
}
