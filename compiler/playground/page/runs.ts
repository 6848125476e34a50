import { signal } from '@preact/signals';
import type { OpenedModel, Progress, Sample, TrainingCalls } from '../protocol.js';
import { lastGood, notice, ownData } from './state.js';
import { startTraining } from './workers.js';

/** A training, under way or over. */
export interface Run {
  readonly name: string;
  readonly spec: string;
  readonly model: OpenedModel;
  /** What came of training so far, oldest first. */
  readonly history: readonly Progress[];
  readonly samples: readonly Sample[];
}

export const run = signal<Run | undefined>(undefined);
export const isTraining = signal(false);

let worker: ReturnType<typeof startTraining> | undefined;

/** The calls of the worker that holds the current run's model; undefined where there is none. */
export function trainingCalls(): TrainingCalls | undefined {
  return worker?.calls;
}

/** Begins a run of the spec as it was last without errors, or goes on with the one there is. */
export async function train(): Promise<void> {
  const good = lastGood.value;
  if (good === undefined || isTraining.value) return;
  isTraining.value = true;
  try {
    if (worker === undefined) {
      const opening = startTraining();
      worker = opening;
      const data = ownData.value?.content;
      const model = await opening.calls.open(good.text, data === undefined ? {} : { data });
      run.value = { name: model.name, spec: good.text, model, history: [], samples: [] };
      opening.on('progress', (progress) => {
        if (run.value) run.value = { ...run.value, history: [...run.value.history, progress] };
      });
    }
    await worker.calls.train();
    const samples = await worker.calls.samples({ count: 10 });
    if (run.value) run.value = { ...run.value, samples };
  } catch (error) {
    notice.value = { text: error instanceof Error ? error.message : String(error), isError: true };
  } finally {
    isTraining.value = false;
  }
}

export async function pause(): Promise<void> {
  await worker?.calls.pause();
}

/** Ends the run; the next begins anew. */
export function reset(): void {
  worker?.end();
  worker = undefined;
  run.value = undefined;
  isTraining.value = false;
}
