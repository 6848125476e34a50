import type { JobFailure, TrialJob } from '../../../../runtime/node/queue/job.js';
import type { Outcome } from '../worker.js';

/** What a worker says to the child process that trains for it. */
export type ToChild =
  | {
      readonly kind: 'train';
      readonly job: TrialJob;
      /** Where the run is trained: a folder of this attempt alone, not there yet. */
      readonly folder: string;
      /** The run so far, packed. */
      readonly run: Uint8Array | null;
      /** Where the data lie, packed. */
      readonly data: string;
    }
  | { readonly kind: 'stop' }
  /** The last saved state has arrived in the queue. */
  | { readonly kind: 'kept' };

export type FromChild =
  | { readonly kind: 'progress'; readonly step: number; readonly loss: number }
  | { readonly kind: 'begun'; readonly step: number }
  | { readonly kind: 'saved'; readonly step: number; readonly pack: Uint8Array }
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly step: number; readonly pack: Uint8Array | null };

/** Thrown where the surroundings of an attempt failed it: the engine keeps the message as the job's reason. */
export class SurroundingsError extends Error {
  constructor(failure: JobFailure) {
    super(JSON.stringify(failure));
    this.name = 'SurroundingsError';
  }
}
