import type { ModelDefinition } from '../contract.js';
import { UserError } from '../errors.js';
import { exampleSizes, taughtNumbers, type Backing, type Evaluations, type SimdModel } from '../kernels/simd.js';
import { Exchange, maySleep, roundKinds, type ExchangeSizes, type RoundKind } from './exchange.js';
import { doJob, doJobs, type BoundFunctions } from './shard.js';
import type { Sharing } from './sharing.js';
import type { ThreadData } from './take-part.js';
import { Turns } from './turns.js';

/** What starts threads for a training: Node, or a page. */
export interface ThreadStarter {
  /** So many threads, each of which takes part by what it is given. Throws `problem` where one cannot be started. */
  start(data: ThreadData, count: number, problem: StartProblem): Promise<StartedThreads>;
  /**
   * Whether the main thread goes on alone as long as that is faster, as where other programs have the cores; finding out costs a hundredth of
   * the time. A page's own thread keeps others from the core that it looks again and again on, and what else a visitor does goes first.
   */
  readonly takesTurns: boolean;
  /** What is to be done where they cannot be started, and where one stops. */
  readonly fixes: { readonly start: string; readonly stopped: string };
}

/** What is said where threads cannot be started: why, and what to do about it where that is another thing than usual. */
export type StartProblem = (reason: string, fix?: string) => UserError;

export interface StartedThreads {
  end(): void;
}

/** A backing whose training threads share, once they are started. */
export interface SharedBacking extends Backing {
  /** Starts the others, once. Until then, and where it throws, the main thread does all alone. Throws WNC872 where one does not start. */
  start(): Promise<void>;
}

/**
 * The backing of a model on the target simd whose training steps and evaluations are shared out. The batch of a step is cut into shards,
 * each thread takes the next one that is left, and the gradients are added up, always in the same order; an evaluation takes several
 * batches at a time. The bits do not depend on the number of threads. A whole step is not among its functions: the update comes after
 * the sum. Its functions throw WNC872 where a thread is lost, after which the main one goes on alone.
 */
export function shareTraining(
  definition: ModelDefinition,
  backing: Backing,
  sharing: Sharing,
  starter: ThreadStarter,
  /** What other threads run; another one in tests. */
  code = definition,
): SharedBacking {
  const bound = { training: backing.training(), evaluation: backing.evaluation('evaluation') };
  const { room, memory } = bound.training;
  const sizes = {
    ...exampleSizes(definition, definition.training.predictions),
    shards: sharing.shards,
    batch: room.batch,
    parameters: backing.parameters.length,
    taught: taughtNumbers(definition),
    evaluation: { ...exampleSizes(definition, undefined), batch: bound.evaluation.room.batch },
  };
  const training = new SharedTraining(bound, sizes, sharing.threads, starter, modelOf(code));
  return {
    ...backing,
    sharing: training,
    start: () => training.start(),
    training: () => ({
      room,
      memory,
      run: { run: (batch, dropoutKey) => training.run(batch, dropoutKey), update: () => bound.training.run.update() },
    }),
    evaluations: {
      get batches() {
        return training.batches;
      },
      losses: (rows) => training.losses(rows),
    },
    dispose: () => {
      training.end();
      backing.dispose?.();
    },
  };
}

/** What another thread has to know of a model. */
function modelOf(definition: ModelDefinition): SimdModel {
  const { context, vocabulary, prediction, parameters, statistics, simd, training } = definition;
  const { batch, predictions, taught, update } = training;
  return {
    context,
    vocabulary,
    prediction,
    parameters,
    statistics,
    ...(simd && { simd }),
    training: { batch, ...(predictions !== undefined && { predictions }), ...(taught && { taught }), update },
  };
}

/** Training steps and evaluations by the main thread and others, or by the main thread alone: the same shards, to the same bits. */
class SharedTraining implements NonNullable<Backing['sharing']> {
  /** Made when it is needed: by itself, or shared. */
  #made: Exchange | undefined;
  /** undefined where there are none yet, or no longer. */
  #others: StartedThreads | undefined;
  /** Whether the others take part in the next step; undefined where they always do. */
  #turns: Turns | undefined;
  #sleeps = false;

  constructor(
    private readonly bound: BoundFunctions,
    private readonly sizes: ExchangeSizes,
    /** This one among them; 1 once the others are lost, or could not be started. */
    private count: number,
    private readonly starter: ThreadStarter,
    private readonly model: SimdModel,
  ) {}

  get shards(): number {
    return this.sizes.shards;
  }

  get threads(): number {
    return this.count;
  }

  async start(): Promise<void> {
    const { count, sizes, model } = this;
    if (count === 1 || this.#others) return;
    const problem: StartProblem = (reason, fix = this.starter.fixes.start) =>
      new UserError('WNC872', `the ${count} threads of the training could not be started: ${reason}`, fix);
    try {
      const exchange = sharedExchange(sizes, problem);
      this.#others = await this.starter.start({ model, sizes, buffer: exchange.buffer as SharedArrayBuffer }, count - 1, problem);
      this.#made = exchange;
    } catch (error) {
      this.count = 1;
      throw error;
    }
    this.#sleeps = maySleep();
    this.#turns = this.starter.takesTurns ? new Turns(true) : undefined;
  }

  end(): void {
    // A browser takes two seconds to end a thread that sleeps.
    if (this.#others) this.#made?.close();
    this.#others?.end();
    this.#others = undefined;
    this.count = 1;
  }

  get #exchange(): Exchange {
    this.#made ??= Exchange.alone(this.sizes);
    return this.#made;
  }

  /**
   * A page's own thread has one for each thread at a time, and one where others take no part: it waits for them no longer than for one
   * without threads, and can draw in between.
   */
  get batches(): Evaluations['batches'] {
    const { evaluations } = this.#exchange;
    if (this.#isShared && this.#sleeps) return evaluations;
    return evaluations.slice(0, this.#isShared ? this.count : 1);
  }

  losses(rows: readonly number[]): Float64Array {
    const { bound } = this;
    const exchange = this.#exchange;
    if (this.#isShared) exchange.setParameters(bound.evaluation.memory.parameters);
    exchange.evaluationRows.set(rows);
    this.#doRound(roundKinds.losses, rows.length);
    return exchange.losses;
  }

  /** Loss and gradients of a step: those of its shards, added up. */
  run(batch: number, dropoutKey: number): number {
    const began = performance.now();
    const exchange = this.#exchange;
    const { memory } = this.bound.training;
    const { shards, inputs, targets, taught } = exchange.sizes;
    if (this.#isShared) exchange.setParameters(memory.parameters);
    exchange.inputs.set(memory.inputs.subarray(0, batch * inputs));
    exchange.targets.set(memory.targets.subarray(0, batch * targets));
    exchange.teacher.set(memory.teacher.subarray(0, batch * taught));
    exchange.setStep(batch, dropoutKey);
    weigh(exchange);
    this.#doRound(roundKinds.gradients, shards);
    let loss = 0;
    for (let shard = 0; shard < shards; shard++) loss += exchange.losses[shard]! * exchange.shares[shard]!;
    this.#doRound(roundKinds.sums, exchange.pieces);
    memory.gradients.set(exchange.gradients[0]!);
    // Whoever asks what went wrong in a step looks at its batch.
    memory.inputs.set(exchange.inputs.subarray(0, batch * inputs));
    memory.targets.set(exchange.targets.subarray(0, batch * targets));
    memory.teacher.set(exchange.teacher.subarray(0, batch * taught));
    this.#turns?.took(performance.now() - began);
    return Math.fround(loss);
  }

  get #isShared(): boolean {
    return this.#others !== undefined && (this.#turns?.shared ?? true);
  }

  /** Has all threads do the jobs of a round, this one too, or this one alone. Throws WNC872 where one of them stopped. */
  #doRound(kind: RoundKind, jobs: number): void {
    const { bound } = this;
    const exchange = this.#exchange;
    if (!this.#isShared) {
      for (let job = 0; job < jobs; job++) doJob(exchange, bound, kind, job);
      return;
    }
    const began = performance.now();
    exchange.open(kind, jobs);
    // The main thread's memory has the parameters.
    doJobs(exchange, bound, () => undefined);
    if (exchange.awaitEnd(performance.now() - began, this.#sleeps)) return;
    this.end();
    // One that is late may still write to the memory of all.
    this.#made = undefined;
    throw new UserError('WNC872', 'a thread of the training stopped', this.starter.fixes.stopped);
  }
}

/** In memory that all share. */
function sharedExchange(sizes: ExchangeSizes, problem: StartProblem): Exchange {
  try {
    return Exchange.shared(sizes);
  } catch (error) {
    if (error instanceof RangeError) throw problem('the memory that they share is not to be had');
    throw error;
  }
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
