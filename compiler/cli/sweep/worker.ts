import { compileQuietly } from '../compile-quietly.js';
import { createHost, type OwnData } from '../host.js';
import { trainTask, type Outcome } from './train-task.js';
import type { Target } from '../../../runtime/node/index.js';

export type { Outcome } from './train-task.js';

/** A stretch of one trial with one seed, for a worker thread. */
export interface Task {
  /** The base spec's file, from which its data are found. */
  readonly file: string;
  readonly spec: string;
  readonly folder: string;
  readonly seed: number;
  readonly until: number;
  readonly own: OwnData | undefined;
  readonly target: Target | undefined;
  /** The hash of the data that all trials of the source are trained on. */
  readonly data: string;
  readonly shared: SharedState;
  /** Which place of `shared.progress` is the task's. */
  readonly slot: number;
}

/** Memory that the sweep and its workers share. */
export interface SharedState {
  /** One Int32, 1 when all are to stop and save. */
  readonly stop: SharedArrayBuffer;
  /** Two Float64 a slot: steps taken, loss of the last one. */
  readonly progress: SharedArrayBuffer;
}

/** Trains one stretch. What the pool calls, in a thread of its own. */
export default function work({ shared, slot, data, ...task }: Task): Promise<Outcome> {
  const stop = new Int32Array(shared.stop);
  const progress = new Float64Array(shared.progress, slot * 16, 2);
  return trainTask(
    {
      ...task,
      dataHash: data,
      compileRun: compileQuietly,
      stop: {
        get requested() {
          return Atomics.load(stop, 0) !== 0;
        },
        onRequest: () => undefined,
      },
      onProgress({ step, loss }) {
        progress[0] = step;
        progress[1] = loss;
      },
    },
    createHost(task.own),
  );
}
