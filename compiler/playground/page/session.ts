import { effect, signal } from '@preact/signals';
import type { Abilities, OpenedModel } from '../protocol.js';
import type { Run } from './run.js';
import { lastGood, ownData } from './state.js';
import { startTraining, type TrainingWorker } from './workers.js';

/** The worker that holds the model of one run, the only one that trains. */
export interface Session {
  readonly run: Run;
  readonly worker: TrainingWorker;
  /** Ends when the model is there; fails where it cannot be. */
  readonly opened: Promise<void>;
}

/** What can run here; undefined until a worker has told. */
export const abilities = signal<Abilities | undefined>(undefined);
/** What is waited for before the first step, in words. */
export const opening = signal<string | undefined>(undefined);

let session: Session | undefined;
/** That session, once its model is there. */
const ready = signal<Session | undefined>(undefined);

/** Started before it is needed, for its script is large, and perhaps with a model that is likely to be asked for. */
interface Spare {
  readonly worker: TrainingWorker;
  readonly guess?: { readonly spec: string; readonly model: Promise<OpenedModel> };
}

let spare: Spare | undefined;
/** Those that the page itself ended. */
const ended = new WeakSet<TrainingWorker>();

/** Has a worker ready once the compiler is there. */
export function prepare(): void {
  const stop = effect(() => {
    if (lastGood.value === undefined || spare !== undefined || session !== undefined) return;
    const worker = newWorker();
    const { text } = lastGood.value;
    // Of another spec it is no loss: loading the assembler and the data is over then, and their code is fast.
    const model = worker.calls.open(text, {});
    model.catch(() => undefined);
    spare = { worker, ...(ownData.peek() === undefined && { guess: { spec: text, model } }) };
    queueMicrotask(() => stop());
  });
}

export function currentSession(): Session | undefined {
  return session;
}

/** The session whose model is there, so that it can be asked; undefined while it opens. Read as a signal is. */
export function readySession(): Session | undefined {
  return ready.value;
}

/** The session of a run: the one there is, or a new one, which goes on from what the run kept last. */
export function sessionOf(run: Run): Session {
  if (session?.run === run) return session;
  endSession();
  const { worker, guess } = spare ?? { worker: newWorker() };
  spare = undefined;
  worker.on('progress', (progress) => {
    if (session?.worker === worker) run.take(progress);
  });
  worker.on('compiling', ({ ready, all }) => {
    opening.value = ready < all ? `Compiling the graphics card's programs, ${ready} of ${all}` : undefined;
  });
  const made: Session = { run, worker, opened: open(run, worker, guess) };
  session = made;
  made.opened.then(
    () => {
      if (session === made) ready.value = made;
    },
    () => undefined,
  );
  void worker.whenGone.then(() => {
    if (session === made) forget();
  });
  return made;
}

async function open(run: Run, { calls }: TrainingWorker, guess: Spare['guess']): Promise<void> {
  const { kept, seed, data } = run;
  const isGuessed = guess?.spec === run.spec && kept === undefined && data === undefined && seed === undefined && run.target === undefined;
  if (run.now.peek().step > (kept?.step ?? 0)) run.goBack(kept?.step ?? 0);
  opening.value = 'Compiling';
  try {
    const found = (abilities.value = await calls.abilities());
    const target = run.target ?? (found.simdHindrance === 'missing' ? 'webgl' : undefined);
    const guessed = isGuessed && target === undefined ? await guess.model.catch(() => undefined) : undefined;
    const model =
      guessed ??
      (await calls.open(run.spec, {
        ...(seed !== undefined && { seed }),
        ...(target !== undefined && { target }),
        ...(data !== undefined && { data: data.content }),
        ...(kept !== undefined && { checkpoint: kept.checkpoint }),
      }));
    run.model.value = model;
    // A checkpoint of another program says only now how far it is.
    if (model.step !== run.now.peek().step) run.goBack(model.step);
  } finally {
    opening.value = undefined;
  }
}

/** Ends the worker; what it did since the run was kept last is gone. */
export function endSession(): void {
  if (session === undefined) return;
  const { worker } = session;
  forget();
  ended.add(worker);
  worker.end();
  spare ??= { worker: newWorker() };
}

function forget(): void {
  session = undefined;
  ready.value = undefined;
}

/** Whether the page itself ended it, so that its end is no mishap. */
export function wasEnded(worker: TrainingWorker): boolean {
  return ended.has(worker);
}

function newWorker(): TrainingWorker {
  const worker = startTraining();
  void worker.calls.abilities().then(
    (found) => (abilities.value = found),
    () => undefined,
  );
  void worker.whenGone.then(() => {
    if (spare?.worker === worker) spare = undefined;
  });
  return worker;
}
