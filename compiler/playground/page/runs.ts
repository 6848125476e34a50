import { computed, signal } from '@preact/signals';
import { untilReported } from './analysis.js';
import type { KeptState, ModelFacts, TrainingCalls } from '../protocol.js';
import { isKeeping, forgetRun, keepCurrent, keepData, keepRun, keptRuns } from './kept-runs.js';
import { Run } from './run.js';
import { chooseRunSettings, runSettings } from './run-settings.js';
import { keepSampling, onSettings, reseed, sample } from './sampling.js';
import { abilities, currentSession, endSession, prepare, readySession, sessionOf, wasEnded } from './session.js';
import { lastGood, notice, openSpec, ownData, report } from './state.js';
import { isSameData } from './same-data.js';
import { trainPlan, type Planned } from './train-plan.js';
import { WorkerGone } from './workers.js';

export { abilities, isKeeping };

/** A state is kept this often, in milliseconds; the first sooner. */
const KEEP_MS = 10_000;
const FIRST_KEEP_MS = 1000;
/** How long an ending run may take to be kept once more, in milliseconds. */
const MOST_WAIT_MS = 1000;
/** How often a run is begun again from its last state without a step in between. */
const MOST_MISHAPS = 3;
/** Of more, the oldest that are not shown go. */
const MOST_RUNS = 24;

/** All runs, the oldest first. */
export const runs = signal<readonly Run[]>([]);
/** The one that Train goes on with; one of `runs`. */
export const run = signal<Run | undefined>(undefined);
export const isTraining = signal(false);

let isPauseAsked = false;
/** Ends when the training under way has. */
let underWay: Promise<void> = Promise.resolve();

/** Runs of earlier visits come first. */
const restored = keptRuns().then((kept) => {
  runs.value = [...kept.runs, ...runs.value];
  run.value ??= kept.current;
});
prepare();
onSettings(() => void refreshSamples());
document.addEventListener('visibilitychange', () => {
  if (document.hidden && isTraining.value) void keep();
});

/** What the next run would be of. */
const wanted = computed<Planned | undefined>(() => {
  const { seed, target } = runSettings.value;
  return lastGood.value && { spec: lastGood.value.text, seed, target, data: ownData.value };
});

/** What Train would do now. */
export const plan = computed(() => {
  const { value: found } = abilities;
  if (found && (!found.hasWebAssembly || (found.simdHindrance !== undefined && found.renderer === undefined)))
    return {
      kind: 'nothing' as const,
      sentence:
        'This browser can run no model: it has no WebAssembly, or neither its SIMD nor WebGL 2. The spec, the shapes and the code still work.',
    };
  const current = run.value;
  return trainPlan({
    wanted: wanted.value,
    hasErrors: report.value !== undefined && report.value.model === undefined,
    isLoading: report.value === undefined,
    isTraining: isTraining.value,
    next: `run ${nextNumber()}`,
    run: current && { ...plannedOf(current), name: current.name.value, isOver: current.isOver, step: current.now.value.step },
  });
});

/** The calls of the worker that holds the current run's model; undefined until it is there. Read as a signal is. */
export function trainingCalls(): TrainingCalls | undefined {
  const session = readySession();
  return session && session.run === run.value ? session.worker.calls : undefined;
}

/**
 * Begins a run of the spec as it was last without errors, or goes on with the one there is; to its end, or so many steps. What was typed
 * just before counts: it waits for the compiler.
 */
export async function train(steps?: number): Promise<void> {
  await Promise.all([restored, untilReported()]);
  const { kind } = plan.value;
  const [good, asked] = [lastGood.value, wanted.value];
  if (kind === 'nothing' || good?.report.model === undefined || asked === undefined) return;
  if (isTraining.value) await pause();
  const target = kind === 'goOn' && run.value ? run.value : begin(asked, good.report.model);
  isPauseAsked = false;
  isTraining.value = true;
  const mine = trainOn(target, steps)
    .catch((error: unknown) => say(error))
    .finally(() => {
      if (underWay === mine) isTraining.value = false;
    });
  underWay = mine;
  await mine;
}

/** Ends when training has. */
export async function pause(): Promise<void> {
  isPauseAsked = true;
  // A worker that is no more needs no pause.
  await currentSession()
    ?.worker.calls.pause()
    .catch(() => undefined);
  await underWay;
}

/** Ends the run; the next begins anew. It stays among the runs, out of the chart, as it was in the end. */
export async function reset(): Promise<void> {
  const [ending, session] = [run.value, currentSession()];
  run.value = undefined;
  keepCurrent(undefined);
  if (ending === undefined) return;
  ending.isShown.value = false;
  const ended = pause().catch(() => undefined);
  isTraining.value = false;
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, MOST_WAIT_MS))]);
  if (session !== undefined && currentSession() === session) endSession();
  if (ending.now.peek().step === 0) await remove(ending);
  else await keepRun(ending);
}

/** Makes a run the current one, with its spec in the editor and the data and settings it was begun with. */
export async function openKept(chosen: Run): Promise<void> {
  if (isTraining.value) await pause();
  run.value = chosen;
  chosen.isShown.value = true;
  keepCurrent(chosen.id);
  if (!isSameData(ownData.peek(), chosen.data)) ownData.value = chosen.data;
  chooseRunSettings(chosen);
  openSpec(chosen.spec);
}

/** Takes a run from the list, and from what is kept. */
export async function remove(removed: Run): Promise<void> {
  runs.value = runs.value.filter((one) => one !== removed);
  if (run.value === removed) {
    isPauseAsked = true;
    endSession();
    run.value = undefined;
    keepCurrent(undefined);
  }
  await forgetRun(removed);
}

/** Puts a run that came as a file into the list, as the current one. Throws where its model cannot be opened; all stays as it was then. */
export async function adopt(adopted: Run): Promise<void> {
  await restored;
  if (isTraining.value) await pause();
  try {
    await sessionOf(adopted).opened;
  } catch (error) {
    endSession();
    throw error;
  }
  add(adopted);
  await openKept(adopted);
  if (adopted.samples.peek().length === 0) void refreshSamples();
  await Promise.all([keepRun(adopted), keepData(adopted)]);
}

/** The number that the next run has. */
export function nextNumber(): number {
  return Math.max(0, ...runs.value.map(({ number }) => number)) + 1;
}

/** Gives a run another name; answers the one that it has then. */
export function rename(renamed: Run, name: string): string {
  renamed.name.value = name.trim() || `run ${renamed.number}`;
  void keepRun(renamed);
  return renamed.name.value;
}

/** Puts a run into the chart, or takes it out. */
export function show(shown: Run, isShown: boolean): void {
  shown.isShown.value = isShown;
  void keepRun(shown);
}

/** The state of a run as it is now, which the run's record is of too. */
export async function stateOf(asked: Run): Promise<KeptState> {
  const { worker, opened } = sessionOf(asked);
  await opened;
  const kept = await worker.calls.keep();
  asked.kept = kept;
  return kept;
}

/** What of a run other programs read. */
export async function trainingWeights(asked: Run): Promise<Uint8Array> {
  const { worker, opened } = sessionOf(asked);
  await opened;
  return worker.calls.save({ weights: true });
}

/** Draws other samples of the current run. */
export function newSamples(): void {
  reseed();
}

async function refreshSamples(): Promise<void> {
  const current = run.value;
  if (current === undefined || (current.now.peek().step === 0 && current.kept === undefined && !isTraining.value)) return;
  try {
    const { worker, opened } = sessionOf(current);
    await opened;
    await sample(current, worker.calls);
  } catch (error) {
    say(error);
  }
}

function begin({ spec, seed, target, data }: Planned, model: ModelFacts): Run {
  const { name: modelName, kind, parameters, vocabulary } = model;
  const plan = { spec, seed, target, dataName: data?.name, modelName, kind, parameters, vocabulary, trainSeed: seed ?? model.seed };
  const made = new Run(plan, newId(), nextNumber(), Date.now());
  made.data = data;
  add(made);
  run.value = made;
  keepCurrent(made.id);
  void keepData(made);
  return made;
}

function add(added: Run): void {
  runs.value = [...runs.value, added];
  const hidden = runs.value.filter((one) => !one.isShown.peek());
  for (const old of hidden.slice(0, Math.max(0, runs.value.length - MOST_RUNS))) void remove(old);
}

/** Where the worker or its card is lost, it goes on from the state that was kept last. */
async function trainOn(target: Run, steps: number | undefined): Promise<void> {
  target.remark.value = undefined;
  for (let mishaps = 0; ; ) {
    const { worker, opened } = sessionOf(target);
    const before = target.now.peek().step;
    let isOver = false;
    try {
      await opened;
      // Whoever is quick to pause sees at least what the model writes before it has learned anything.
      if (isPauseAsked) return await sample(target, worker.calls);
      void keepSampling(target, worker.calls, () => isOver).catch(() => undefined);
      void keepAgain(() => isOver);
      const why = await worker.calls.train(steps);
      isOver = true;
      if (why === 'ended' && !target.isOver) target.remark.value = 'It ended before its last step: its evaluations got no better any more.';
      await sample(target, worker.calls);
      await keep();
      return;
    } catch (error) {
      isOver = true;
      if (wasEnded(worker)) return;
      const why = mishapOf(error);
      mishaps = target.now.peek().step > before ? 1 : mishaps + 1;
      if (why === undefined || mishaps > MOST_MISHAPS) throw error;
      endSession();
      target.goBack(target.kept?.step ?? 0);
      target.remark.value = `${why}; ${target.name.peek()} went on from step ${target.now.peek().step.toLocaleString('en')}, where it was kept last.`;
      if (isPauseAsked) return;
    } finally {
      isOver = true;
    }
  }
}

/** What of an error is no fault of the model, in words; undefined where it is. */
function mishapOf(error: unknown): string | undefined {
  if (error instanceof WorkerGone) return 'Training stopped by itself';
  return (error as { readonly code?: unknown }).code === 'WNC806' ? 'The browser took the graphics card away' : undefined;
}

async function keepAgain(isOver: () => boolean): Promise<void> {
  for (let wait = FIRST_KEEP_MS; ; wait = KEEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (isOver()) return;
    await keep().catch(() => undefined);
  }
}

/** Keeps the state of the current run, to go on from. */
async function keep(): Promise<void> {
  const session = currentSession();
  if (session === undefined) return;
  session.run.kept = await session.worker.calls.keep();
  await keepRun(session.run);
}

function plannedOf({ spec, seed, target, data }: Run): Planned {
  return { spec, seed, target, data };
}

/** Of a run: its own among all. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

function say(error: unknown): void {
  const { message, fix } = error as Error & { readonly fix?: string };
  notice.value = { text: fix === undefined ? message : `${message}. What helps: ${fix}.`, isError: true };
}
