import { philox } from './philox.js';

/** What random numbers are for: each purpose draws from a sequence of its own. */
export const streams = { initialValues: 1, batches: 2, dropout: 3, sampling: 4, sweeps: 5, shards: 6 } as const;

const scratch = new Uint32Array(4);

/** Four random words for place (a, b) of a stream; seeds are whole numbers from 0 to 2^53 - 1. */
function drawAt(seed: number, stream: number, a: number, b: number): Uint32Array {
  philox(a >>> 0, Math.floor(a / 2 ** 32) >>> 0, b >>> 0, stream, seed >>> 0, Math.floor(seed / 2 ** 32), scratch);
  return scratch;
}

/** The most examples that 32 random bits are enough for: with more, some would come twice as often as others or never. */
const fewExamples = 2 ** 21;

/** A whole number from 0 to n-1 out of 32 random bits; n up to 2^21 leaves a bias below one in 2,000. */
function scale(bits: number, n: number): number {
  return Math.floor((bits / 2 ** 32) * n);
}

/** Fills `indices` with the examples of a training step: uniform from 0 to count-1, with replacement. */
export function drawBatch(seed: number, step: number, count: number, indices: Int32Array): void {
  if (count > fewExamples) {
    // Two words each: 53 bits.
    for (let i = 0; i < indices.length; i += 2) {
      const bits = drawAt(seed, streams.batches, step, i);
      for (let j = 0; j < 2 && i + j < indices.length; j++) {
        const unit = ((bits[2 * j] ?? 0) * 2 ** 21 + ((bits[2 * j + 1] ?? 0) >>> 11)) / 2 ** 53;
        indices[i + j] = Math.floor(unit * count);
      }
    }
    return;
  }
  for (let i = 0; i < indices.length; i += 4) {
    const bits = drawAt(seed, streams.batches, step, i);
    for (let j = 0; j < 4 && i + j < indices.length; j++) indices[i + j] = scale(bits[j]!, count);
  }
}

/** An unsigned 32-bit number that fixes the dropout masks of a step. */
export function stepKey(seed: number, step: number): number {
  return drawAt(seed, streams.dropout, step, 0)[0]!;
}

/** As stepKey's, for the examples of one shard of a step that has the key `key`. */
export function shardKey(key: number, shard: number): number {
  return drawAt(key, streams.shards, shard, 0)[0]!;
}

/** Uniform in [0, 1) with 32 bits: number `index` of word `word`, for sampling. */
export function sampleUniform(seed: number, word: number, index: number): number {
  return drawAt(seed, streams.sampling, word, index)[0]! / 2 ** 32;
}

/** Uniform in [0, 1) with 32 bits: what trial `trial` of a sweep draws for its value number `index`. */
export function trialUniform(seed: number, trial: number, index: number): number {
  return drawAt(seed, streams.sweeps, trial, index)[0]! / 2 ** 32;
}

/** Fills `values` with independent standard normals; `tensor` numbers the tensor, so that no two share numbers. */
export function fillNormal(seed: number, tensor: number, values: Float32Array): void {
  for (let i = 0; i < values.length; i += 4) {
    const bits = drawAt(seed, streams.initialValues, i, tensor);
    for (let j = 0; j < 4 && i + j < values.length; j += 2) {
      // Box & Muller 1958; the half keeps the logarithm finite.
      const radius = Math.sqrt(-2 * Math.log((bits[j]! + 0.5) / 2 ** 32));
      const angle = (2 * Math.PI * bits[j + 1]!) / 2 ** 32;
      values[i + j] = radius * Math.cos(angle);
      if (i + j + 1 < values.length) values[i + j + 1] = radius * Math.sin(angle);
    }
  }
}

/** Fills `values` uniformly in [-1, 1]; the upper end by rounding. */
export function fillUniform(seed: number, tensor: number, values: Float32Array): void {
  for (let i = 0; i < values.length; i += 4) {
    const bits = drawAt(seed, streams.initialValues, i, tensor);
    for (let j = 0; j < 4 && i + j < values.length; j++) values[i + j] = bits[j]! / 2 ** 31 - 1;
  }
}
