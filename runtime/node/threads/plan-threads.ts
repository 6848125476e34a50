import { availableParallelism } from 'node:os';
import type { ModelDefinition } from '../../contract.js';
import { UserError } from '../../errors.js';
import { exampleSizes } from '../../kernels/forward.js';
import type { Target } from '../../targets.js';
import { shardsOf } from './shard.js';
import type { Sharing } from './training-threads.js';

/** What decides how a training is shared out. */
export interface ThreadsRequest {
  /** By --threads, now or when the run began. */
  readonly threads: number | undefined;
  /** The shards of the run that is resumed on the target that it began with, where it has some. */
  readonly before: number | undefined;
  /** A run that begins, and none that is resumed. */
  readonly isNew: boolean;
  readonly target: Target;
  readonly batch: number;
  /** Where in the spec a layer stands, by the name of one of its statistics: `batchNorm 2 (spec.yaml:12)`. */
  placeOf?(statistic: string): string | undefined;
  /** How many threads this machine runs at a time. */
  readonly cores?: number;
  warn(warning: UserError): void;
}

/**
 * How the training steps of a run are shared out: by the shards that it began with, else as --threads asks, else, where a step is a large
 * one, among as many threads as the machine runs at a time. undefined where they are not. Threads that would have nothing to do are left
 * out, with a warning. Throws WNC870 where --threads asks for what cannot be shared.
 */
export function planThreads(definition: ModelDefinition, request: ThreadsRequest): Sharing | undefined {
  const { threads, before, isNew, batch, cores = availableParallelism() } = request;
  const isAsked = threads !== undefined || before !== undefined;
  if (threads === 1 && before === undefined) return undefined;
  const reason = hindrance(definition, request);
  // Whether it is cut into shards is no matter of the machine, so that its bits are not either.
  if (!isAsked && (!isNew || reason || multiplyAddsOf(definition, batch) < LARGE)) return undefined;
  if (reason) throw new UserError('WNC870', `threads cannot share this training: ${reason.what}`, reason.fix);
  const shards = before ?? shardsOf(batch)!;
  const most = Math.min(cores, shards);
  if (threads !== undefined && threads > most) {
    const why =
      cores < shards
        ? `this machine runs ${cores === 1 ? 'one' : cores} at a time`
        : `a batch of ${batch} is cut into ${shards} shards, and a thread takes one at least`;
    // A new run on one thread would have no shards.
    const fix = most === 1 && before === undefined ? 'leave --threads out' : `write --threads ${most}: the results are the same`;
    request.warn(new UserError('WNC871', `of ${threads} threads ${most === 1 ? 'one has' : `${most} have`} work: ${why}`, fix));
  }
  return { threads: Math.min(threads ?? most, most), shards };
}

/** Multiply-adds of a step's forward pass from which on it is shared without being asked: some 30 ms a step on one core. */
const LARGE = 3e8;

/** About as many as a forward pass of the batch has: each parameter is used once for each prediction. */
function multiplyAddsOf(definition: ModelDefinition, batch: number): number {
  const { parameters, training } = definition;
  return parameters.length * exampleSizes(definition, training.predictions).targets * batch;
}

/** Why threads cannot share a training; undefined where they can. */
function hindrance(
  definition: ModelDefinition,
  { target, batch, placeOf }: Pick<ThreadsRequest, 'target' | 'batch' | 'placeOf'>,
): { readonly what: string; readonly fix: string } | undefined {
  if (target !== 'simd') return { what: `the target is ${target}, and only the target simd has them`, fix: 'leave --threads out' };
  const [statistic] = definition.statistics.tensors;
  if (statistic !== undefined) {
    return {
      what: `${placeOf?.(statistic.name) ?? layerOf(statistic.name)} takes its statistics over the whole batch`,
      fix: 'leave --threads out, or put layerNorm in its place, which takes none over the batch',
    };
  }
  if (shardsOf(batch) === undefined)
    return { what: 'a batch of one example is not to be shared', fix: 'leave --threads out, or raise train.batch' };
  return undefined;
}

/** Steps from this long on are worth sharing, in milliseconds: what sharing takes is then a few hundredths of them. */
const worthMs = 10;

/** How many threads a training without them would have gained by, by the time of its steps; undefined where by none. */
export function threadsWorth(
  definition: ModelDefinition,
  training: { readonly target: Target; readonly batch: number; readonly millisecondsPerStep: number },
  cores = availableParallelism(),
): number | undefined {
  if (training.millisecondsPerStep < worthMs || hindrance(definition, training)) return undefined;
  const threads = Math.min(cores, shardsOf(training.batch)!);
  return threads > 1 ? threads : undefined;
}

/** A layer's path, of `PATH.running_mean`. */
function layerOf(statistic: string): string {
  return `the layer ${statistic.slice(0, statistic.lastIndexOf('.'))}`;
}
