import { connect } from '../calls.js';
import type { CodeCalls, LanguageCalls, TrainingCalls, TrainingEvents } from '../protocol.js';

/** Starts the script of the workers; the name says which it is. */
function start(name: 'language' | 'code' | 'training'): Worker {
  return new Worker(new URL('worker.js', document.baseURI), { type: 'module', name });
}

export function startLanguage() {
  return connect<LanguageCalls, Record<never, never>>(start('language')).calls;
}

/** A worker that writes code; `end` stops it whatever it is at. */
export function startCode() {
  const worker = start('code');
  return { ...connect<CodeCalls, Record<never, never>>(worker), end: () => worker.terminate() };
}

/** A worker that trains one model; `end` stops it whatever it is at. */
export function startTraining() {
  const worker = start('training');
  return { ...connect<TrainingCalls, TrainingEvents>(worker), end: () => worker.terminate() };
}
