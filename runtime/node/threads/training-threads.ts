import type { Worker } from 'node:worker_threads';
import type { ModelDefinition, TrainingStep } from '../../contract.js';
import { UserError } from '../../errors.js';
import { exampleSizes, taughtNumbers, type Backing, type Evaluations } from '../../kernels/simd.js';
import { Exchange, roundKinds, type RoundKind } from './exchange.js';
import { doJobs, type BoundFunctions } from './shard.js';
import { startThreads } from './start-threads.js';
import type { WorkerData } from './worker.js';

export interface Sharing {
  /** This one among them. */
  readonly threads: number;
  /** By shardsOf. */
  readonly shards: number;
}

/**
 * The backing of a model on the target simd whose training steps and evaluations are shared out. The batch of a step is cut into shards,
 * each thread takes the next one that is left, and the gradients are added up, always in the same order; an evaluation takes as many
 * batches at a time. The bits do not depend on the number of threads. A whole step is not among its functions: the update comes after
 * the sum. Throws WNC872 where a thread cannot be started; its functions do where one is lost.
 */
export async function shareTraining(
  definition: ModelDefinition,
  backing: Backing,
  { threads, shards }: Sharing,
  /** What workers run; another one in tests. */
  code = definition,
): Promise<Backing> {
  const bound = { training: backing.training(), evaluation: backing.evaluation('evaluation') };
  const { room, memory } = bound.training;
  const sizes = {
    ...exampleSizes(definition, definition.training.predictions),
    shards,
    batch: room.batch,
    parameters: backing.parameters.length,
    taught: taughtNumbers(definition),
    evaluation: { ...exampleSizes(definition, undefined), batch: bound.evaluation.room.batch },
  };
  let exchange: Exchange;
  try {
    exchange = new Exchange(sizes);
  } catch (error) {
    if (error instanceof RangeError) throw notStarted('the memory that they share is not to be had', threads);
    throw error;
  }
  const workers = await startWorkers(code, exchange, threads - 1);
  return {
    ...backing,
    training: () => ({ room, memory, run: sharedStep(exchange, bound) }),
    evaluations: sharedEvaluations(exchange, bound),
    dispose: () => {
      for (const worker of workers) void worker.terminate();
    },
  };
}

/** Has all threads do the jobs of a round, this one too. Throws WNC872 where one of them stopped. */
function doRound(exchange: Exchange, bound: BoundFunctions, kind: RoundKind, jobs: number): void {
  const began = performance.now();
  exchange.open(kind, jobs);
  // The main thread's memory has the parameters.
  doJobs(exchange, bound, () => undefined);
  if (!exchange.awaitEnd(performance.now() - began))
    throw new UserError('WNC872', 'a thread of the training stopped', 'go on from the last save by --resume, with fewer --threads');
}

function sharedEvaluations(exchange: Exchange, bound: BoundFunctions): Evaluations {
  return {
    batches: exchange.evaluations,
    losses(rows) {
      exchange.setParameters(bound.evaluation.memory.parameters);
      exchange.evaluationRows.set(rows);
      doRound(exchange, bound, roundKinds.losses, rows.length);
      return exchange.losses;
    },
  };
}

function sharedStep(exchange: Exchange, bound: BoundFunctions): TrainingStep {
  const { memory, run } = bound.training;
  const { shards, inputs, targets, taught } = exchange.sizes;
  return {
    run(batch, dropoutKey) {
      exchange.setParameters(memory.parameters);
      exchange.inputs.set(memory.inputs.subarray(0, batch * inputs));
      exchange.targets.set(memory.targets.subarray(0, batch * targets));
      exchange.teacher.set(memory.teacher.subarray(0, batch * taught));
      exchange.setStep(batch, dropoutKey);
      weigh(exchange);
      doRound(exchange, bound, roundKinds.gradients, shards);
      let loss = 0;
      for (let shard = 0; shard < shards; shard++) loss += exchange.losses[shard]! * exchange.shares[shard]!;
      doRound(exchange, bound, roundKinds.sums, exchange.pieces);
      memory.gradients.set(exchange.gradients[0]!);
      // Whoever asks what went wrong in a step looks at its batch.
      memory.inputs.set(exchange.inputs.subarray(0, batch * inputs));
      memory.targets.set(exchange.targets.subarray(0, batch * targets));
      memory.teacher.set(exchange.teacher.subarray(0, batch * taught));
      return Math.fround(loss);
    },
    update: () => run.update(),
  };
}

/** Each shard's share of the predictions that count: with these the shards' mean losses add up to the batch's. */
function weigh(exchange: Exchange): void {
  const { shards, targets } = exchange.sizes;
  let all = 0;
  for (let shard = 0; shard < shards; shard++) {
    const { begin, end } = exchange.shard(shard);
    let counted = 0;
    for (let i = begin * targets; i < end * targets; i++) if (exchange.targets[i]! >= 0) counted++;
    exchange.shares[shard] = counted;
    all += counted;
  }
  if (all > 0) for (let shard = 0; shard < shards; shard++) exchange.shares[shard]! /= all;
}

async function startWorkers(definition: ModelDefinition, exchange: Exchange, count: number): Promise<readonly Worker[]> {
  const { context, vocabulary, prediction, parameters, statistics, simd, training } = definition;
  const { batch, predictions, taught, update } = training;
  const workerData: WorkerData = {
    model: {
      context,
      vocabulary,
      prediction,
      parameters,
      statistics,
      ...(simd && { simd }),
      training: { batch, ...(predictions !== undefined && { predictions }), ...(taught && { taught }), update },
    },
    sizes: exchange.sizes,
    buffer: exchange.buffer,
  };
  return startThreads(
    'worker.js',
    Array.from({ length: count }, () => workerData),
    (reason) => notStarted(reason, count + 1),
  );
}

function notStarted(reason: string, threads: number): UserError {
  return new UserError('WNC872', `the ${threads} threads of the training could not be started: ${reason}`, 'give fewer --threads');
}
