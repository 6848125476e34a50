import { connect } from '../calls.js';
import type { CodeCalls, LanguageCalls, TrainingCalls, TrainingEvents } from '../protocol.js';

/** Starts the script of the workers; the name says which it is. */
function start(name: 'language' | 'code' | 'training'): Worker {
  return new Worker(new URL('worker.js', document.baseURI), { type: 'module', name });
}

/** The worker that has the compiler; `onFailure` is called where its script cannot be loaded. */
export function startLanguage(onFailure: () => void) {
  const worker = start('language');
  worker.addEventListener('error', onFailure);
  return connect<LanguageCalls, Record<never, never>>(worker).calls;
}

/** A worker that writes code; `end` stops it whatever it is at. */
export function startCode() {
  const worker = start('code');
  return { ...connect<CodeCalls, Record<never, never>>(worker), end: () => worker.terminate() };
}

/** A worker that is no more: it crashed, ran out of memory, or was ended. Its calls fail with this. */
export class WorkerGone extends Error {}

/** A worker that trains one model; `end` stops it whatever it is at. Where it dies by itself, the calls under way fail with WorkerGone. */
export function startTraining() {
  const worker = start('training');
  const { calls, on, fail } = connect<TrainingCalls, TrainingEvents>(worker);
  let tellGone: () => void;
  const whenGone = new Promise<void>((resolve) => (tellGone = resolve));
  const gone = (why: string): void => {
    fail(new WorkerGone(why));
    tellGone();
  };
  worker.addEventListener('error', ({ message }) => gone(message));
  void watch(calls, gone);
  const end = (): void => {
    worker.terminate();
    gone('it was ended');
  };
  return { calls, on, end, whenGone };
}

export type TrainingWorker = ReturnType<typeof startTraining>;

/** A browser tells nobody of a worker's end, but it releases the lock that the worker held. */
async function watch(calls: TrainingCalls, gone: (why: string) => void): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager };
  const lock = `wnc-${Date.now()}-${Math.random()}`;
  const isHeld = await calls.hold(lock).catch(() => false);
  if (isHeld) await locks?.request(lock, () => gone('it stopped')).catch(() => undefined);
}
