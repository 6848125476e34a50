import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../job.js';

/** A contender of the bench, ready to run. */
export interface Peer {
  /** What it is, with its version. */
  readonly about: string;
  /** One whole training step on the next batch; its loss, NaN where it need not be read: a card is waited for to read one. */
  step(read?: boolean): number;
}

/** A batch of a job. */
export interface PeerBatch {
  /** [B, 8]. */
  readonly inputs: Int32Array;
  readonly targets: Int32Array;
}

export interface PeerLayer {
  /** [inputs, outputs], as tfjs and JAX multiply. */
  readonly weight: Float32Array;
  readonly inputs: number;
}

/** A job as a peer needs it. */
export interface PeerJob {
  readonly job: Job;
  /** Of the characters, [27, channels]. */
  readonly embedding: Float32Array;
  /** The three levels. */
  readonly layers: readonly PeerLayer[];
  /** [hidden, 27]. */
  readonly head: Float32Array;
  /** The next batch. */
  next(): PeerBatch;
}

export function readJob(folder: string): Job {
  return JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8')) as Job;
}

/** Reads a job's weights and batches. Scales begin as ones, shifts and biases as zeros. */
export function readPeerJob(folder: string): PeerJob {
  const job = readJob(folder);
  const { channels, hidden, batch, context, offsets } = job;
  const bytes = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(folder, name))).buffer;
  const weights = new Float32Array(bytes('weights.bin'));
  const inputs = new Int32Array(bytes('inputs.bin'));
  const targets = new Int32Array(bytes('targets.bin'));
  const transposed = (tensor: number, outputs: number, columns: number): Float32Array => {
    const from = offsets[tensor]!;
    return Float32Array.from({ length: outputs * columns }, (_, i) => weights[from + (i % outputs) * columns + Math.floor(i / outputs)]!);
  };
  let taken = 0;
  return {
    job,
    embedding: weights.slice(offsets[0]!, offsets[0]! + 27 * channels),
    layers: [2 * channels, 2 * hidden, 2 * hidden].map((columns, level) => ({
      inputs: columns,
      weight: transposed(1 + 3 * level, hidden, columns),
    })),
    head: transposed(10, 27, hidden),
    next() {
      const at = taken++ % (targets.length / batch);
      return {
        inputs: inputs.subarray(at * batch * context, (at + 1) * batch * context),
        targets: targets.subarray(at * batch, (at + 1) * batch),
      };
    },
  };
}
