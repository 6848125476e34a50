import type { Evaluation, EvaluationMemory, TrainingMemory, TrainingStep } from '../contract.js';
import type { BoundFunction } from '../kernels/simd.js';
import { shardKey } from '../random/streams.js';
import { roundKinds, type Exchange, type RoundKind } from './exchange.js';

/** A training step's functions over the memory of one thread. */
export type BoundTraining = BoundFunction<TrainingMemory, TrainingStep>;

/** Batches from this size on are cut into four. */
const largeBatch = 8;

/**
 * Into how many shards a batch is cut: the same however many threads there are, for the same bits. An even number; undefined for a batch
 * of one example.
 */
export function shardsOf(batch: number): number | undefined {
  if (batch >= largeBatch) return 4;
  return batch >= 2 ? 2 : undefined;
}

/** What one thread runs jobs by. */
export interface BoundFunctions {
  readonly training: BoundTraining;
  readonly evaluation: BoundFunction<EvaluationMemory, Evaluation>;
}

/**
 * Does jobs of the exchange until none is left: what main thread and workers have in common. `prepare` sees to it that the thread's memory
 * has the exchange's parameters.
 */
export function doJobs(exchange: Exchange, bound: BoundFunctions, prepare: () => void): void {
  for (let taken = exchange.take(); taken !== undefined; taken = exchange.take()) {
    const { kind, job } = taken;
    if (kind !== roundKinds.sums) prepare();
    doJob(exchange, bound, kind, job);
    exchange.finish();
  }
}

/** Does one job, with the parameters in the thread's memory. */
export function doJob(exchange: Exchange, { training, evaluation }: BoundFunctions, kind: RoundKind, job: number): void {
  if (kind === roundKinds.sums) exchange.addPiece(job);
  else if (kind === roundKinds.losses) evaluateBatch(exchange, evaluation, job);
  else differentiateShard(exchange, training, job);
}

/** Loss and gradient of one shard. One in which no prediction counts has no share, and a gradient of zeros. */
function differentiateShard(exchange: Exchange, { memory, run }: BoundTraining, shard: number): void {
  const { begin, end } = exchange.shard(shard);
  const gradient = exchange.gradients[shard]!;
  if (exchange.shares[shard] === 0) {
    exchange.losses[shard] = 0;
    gradient.fill(0);
    return;
  }
  const { inputs, targets, taught } = exchange.sizes;
  memory.inputs.set(exchange.inputs.subarray(begin * inputs, end * inputs));
  memory.targets.set(exchange.targets.subarray(begin * targets, end * targets));
  memory.teacher.set(exchange.teacher.subarray(begin * taught, end * taught));
  exchange.losses[shard] = run.run(end - begin, shardKey(exchange.dropoutKey, shard));
  gradient.set(memory.gradients);
}

function evaluateBatch(exchange: Exchange, { memory, run }: BoundFunctions['evaluation'], index: number): void {
  const { inputs, targets } = exchange.evaluations[index]!;
  const rows = exchange.evaluationRows[index]!;
  const { evaluation: sizes } = exchange.sizes;
  memory.inputs.set(inputs.subarray(0, rows * sizes.inputs));
  memory.targets.set(targets.subarray(0, rows * sizes.targets));
  exchange.losses[index] = run.loss(rows);
}
