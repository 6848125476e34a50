import type { Task, Outcome } from './worker.js';

/** A stretch of one trial with one seed, for whoever trains it. */
export interface StretchTask extends Pick<Task, 'spec' | 'folder' | 'seed' | 'until' | 'data'> {
  readonly trial: number;
  /** From 0; the higher is the more urgent. */
  readonly rung: number;
}

/** How far a training is: steps taken so far, and the loss of the last one, in nats. */
export interface Progress {
  readonly step: number;
  readonly loss: number;
}

/** What trains the stretches of a sweep: this machine's cores, or workers over a queue. It decides nothing. */
export interface Executor {
  readonly hasRoom: boolean;
  /** Trains one stretch; `slot` is then what its progress is asked by. Call it where there is room. */
  start(task: StretchTask): { readonly slot: number; readonly done: Promise<Outcome> };
  /** undefined where nobody is at it yet. */
  progress(slot: number): Progress | undefined;
  /** Asks all that train to save and stop. */
  stop(): void;
  /** Throws what kept the sweep from being trained any further, other than a stop. */
  check(): void;
  close(): Promise<void>;
}
