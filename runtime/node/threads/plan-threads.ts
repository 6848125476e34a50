import { availableParallelism } from 'node:os';
import type { ModelDefinition } from '../../contract.js';
import { UserError } from '../../errors.js';
import type { Target } from '../../targets.js';
import { shardsOf } from '../../threads/shard.js';
import { hindranceOf, isLarge, type SharedRequest, type Sharing } from '../../threads/sharing.js';

/** What asks for threads, as messages call it. */
const option = '--threads';

/** What decides how a training is shared out. */
export interface ThreadsRequest extends Omit<SharedRequest, 'option'> {
  /** By --threads, now or when the run began. */
  readonly threads: number | undefined;
  /** The shards of the run that is resumed on the target that it began with, where it has some. */
  readonly before: number | undefined;
  /** A run that begins, and none that is resumed. */
  readonly isNew: boolean;
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
  const reason = hindranceOf(definition, { ...request, option });
  if (!isAsked && (!isNew || reason || !isLarge(definition, batch))) return undefined;
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

/** Steps from this long on are worth sharing, in milliseconds: what sharing takes is then a few hundredths of them. */
const worthMs = 10;

/** How many threads a training without them would have gained by, by the time of its steps; undefined where by none. */
export function threadsWorth(
  definition: ModelDefinition,
  training: { readonly target: Target; readonly batch: number; readonly millisecondsPerStep: number },
  cores = availableParallelism(),
): number | undefined {
  if (training.millisecondsPerStep < worthMs || hindranceOf(definition, { ...training, option })) return undefined;
  const threads = Math.min(cores, shardsOf(training.batch)!);
  return threads > 1 ? threads : undefined;
}
