import { effect, signal, untracked } from '@preact/signals';
import type { SampleOptions } from '../../../runtime/browser/api.js';
import type { TrainingCalls } from '../protocol.js';
import type { Run } from './run.js';
import { sampleSettings } from './run-settings.js';

/** How long after training begins the first samples come, and how long they stay at least, in milliseconds. */
const FIRST_MS = 250;
const STAY_MS = 1300;
/** Sampling may take this share of the time. */
const MOST_SHARE = 0.1;

/** How many are drawn at a time. */
const counts = { words: 15, text: 2, bytes: 2, audio: 1 } as const;

/** The same random numbers as long as it is the same: one sees the words change as the model does. */
const seed = signal(42);
/** Whether somebody looks closely at a sample, which then stays. */
export const isHeld = signal(false);
/** Why there are no samples by the settings as they are. */
export const problem = signal<string | undefined>(undefined);

/** Draws samples of a run as its model is. */
export async function sample(run: Run, calls: TrainingCalls): Promise<void> {
  const { temperature, prefix } = sampleSettings.peek();
  const options: SampleOptions = {
    count: counts[run.kind],
    seed: seed.peek(),
    temperature,
    ...(run.kind !== 'audio' && prefix !== '' && { prefix }),
  };
  try {
    const samples = await calls.samples(run.kind, options);
    run.samples.value = samples;
    problem.value = undefined;
  } catch (error) {
    const { message, code, fix } = error as Error & { readonly code?: string; readonly fix?: string };
    // What a user can get wrong has a code; a worker's end is told elsewhere.
    if (code !== undefined) problem.value = fix === undefined ? message : `${message}; ${fix}`;
  }
}

/** Draws samples again and again until `isOver`. */
export async function keepSampling(run: Run, calls: TrainingCalls, isOver: () => boolean): Promise<void> {
  await pauseFor(FIRST_MS);
  while (!isOver()) {
    const began = performance.now();
    if (!isHeld.peek() && !document.hidden) await sample(run, calls);
    await pauseFor(Math.max(STAY_MS, (performance.now() - began) / MOST_SHARE));
  }
}

/** Other random numbers. */
export function reseed(): void {
  seed.value = seed.peek() + 1;
}

/** Calls back where the settings of samples change, a moment after the last change. */
export function onSettings(call: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before = settingsText();
  effect(() => {
    const now = settingsText();
    if (now === before) return;
    before = now;
    clearTimeout(timer);
    timer = setTimeout(() => untracked(call), 150);
  });
}

function settingsText(): string {
  const { temperature, prefix } = sampleSettings.value;
  return `${temperature} ${prefix} ${seed.value}`;
}

function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
