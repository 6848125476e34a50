import { check, compileModel } from '../../pipeline.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { defineModel } from '../define-model.js';
import { createHost, type OwnData } from '../host.js';
import { folderOfSource } from '../compile-spec.js';
import { failureOf, type Failure } from './failures.js';
import { trainPart, type PartResult, type Target } from '../../../runtime/node/index.js';

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
  /** The hash of the words that all trials of the source are trained on. */
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

export type Outcome = (PartResult & { readonly kind: 'done' }) | { readonly kind: 'stopped' } | Failure;

/** Trains one stretch. What the pool calls, in a thread of its own. */
export default async function work(task: Task): Promise<Outcome> {
  const stop = new Int32Array(task.shared.stop);
  const progress = new Float64Array(task.shared.progress, task.slot * 16, 2);
  try {
    const { bag, model } = await check({ name: task.file, content: task.spec }, createHost(task.own));
    if (model === undefined) return noLongerRight(bag.sorted());
    const { definition, settings } = await defineModel(compileModel(model, folderOfSource(model.spec)));
    const result = await trainPart(definition, settings, {
      folder: task.folder,
      seed: task.seed,
      until: task.until,
      ...(task.own && { [task.own.flag]: task.own.file }),
      target: task.target,
      dataHash: task.data,
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
    });
    return result === null ? { kind: 'stopped' } : { kind: 'done', ...result };
  } catch (error) {
    return failureOf(error);
  }
}

/** It compiled before the sweep began, so what it reads has changed since. */
function noLongerRight(findings: readonly Diagnostic[]): Failure {
  const [first] = findings.filter(({ severity }) => severity === 'error');
  return { kind: 'prevented', message: `${first!.code}: ${first!.message}`, fix: undefined, internal: false };
}
