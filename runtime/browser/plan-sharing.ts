import type { ModelDefinition } from '../contract.js';
import { UserError } from '../errors.js';
import type { Target } from '../targets.js';
import { shardsOf } from '../threads/shard.js';
import type { ThreadStarter } from '../threads/share-training.js';
import { hindranceOf, isLarge, type Hindrance, type Sharing } from '../threads/sharing.js';

/** What threads there are, in a page or a program. */
export interface ThreadHost extends ThreadStarter {
  /** How many run at a time. */
  readonly cores: number;
  /** Why there are none beside this one; undefined where there are. */
  readonly hindrance: Hindrance | undefined;
}

/** What `create` says where threads cannot be started, and where one stops. */
export const fixesOfCreate: ThreadStarter['fixes'] = {
  start: 'give fewer threads, or leave threads out',
  stopped: 'call it again: one thread goes on by itself, to the same results',
};

/** What decides how a training of `create` is shared out. */
export interface SharingRequest {
  /** By the option `threads`. */
  readonly threads: number | undefined;
  readonly host: ThreadHost;
  readonly target: Target;
  readonly batch: number;
}

/**
 * How the steps of a model of `create` are shared out at first: as `threads` asks, else, where a step is a large one, among as many threads
 * as there are. undefined where they are not. Threads that would have nothing to do are left out. Throws WNC870 where `threads` asks for
 * what cannot be shared, WNC873 where there are no threads.
 */
export function planSharing(definition: ModelDefinition, request: SharingRequest): Sharing | undefined {
  const { threads, batch } = request;
  if (threads === 1) return undefined;
  const reason = hindranceOf(definition, { ...request, option: 'threads' });
  if (threads === undefined && (reason || !isLarge(definition, batch))) return undefined;
  if (reason) throw new UserError('WNC870', `threads cannot share this training: ${reason.what}`, reason.fix);
  const { hindrance } = request.host;
  if (threads !== undefined && hindrance)
    throw new UserError('WNC873', `there are no threads to share this training: ${hindrance.what}`, hindrance.fix);
  return sharingOf(request, shardsOf(batch) ?? 1);
}

/**
 * How they are shared out from where a training is gone on with whose batches were cut into so many shards, 1 for none. Throws WNC874 where
 * `threads` asks for more than one and it had none.
 */
export function planRecut(definition: ModelDefinition, request: SharingRequest, shards: number): Sharing | undefined {
  const { threads } = request;
  // With another batch it is another training anyway.
  if (shards > 1) return hindranceOf(definition, { ...request, option: 'threads' }) ? undefined : sharingOf(request, shards);
  if (threads === undefined || threads === 1) return undefined;
  throw new UserError(
    'WNC874',
    'the training of the checkpoint began without threads, which give other last digits',
    'leave threads out, or load its weights alone: save({ weights: true })',
  );
}

function sharingOf({ threads, host: { cores, hindrance } }: SharingRequest, shards: number): Sharing {
  const most = hindrance ? 1 : Math.min(cores, shards);
  return { threads: Math.min(threads ?? most, most), shards };
}
