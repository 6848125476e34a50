import { computed } from '@preact/signals';
import type { BrowserTarget } from '../../../runtime/browser/api.js';
import { choose, settings } from './state.js';

/** What a run is begun with beside its spec. */
export interface RunSettings {
  /** Of initial values, batches and dropout; undefined: the spec's. */
  readonly seed: number | undefined;
  /** What runs the model; undefined: the fastest, by trial. */
  readonly target: BrowserTarget | undefined;
}

/** How samples are drawn. */
export interface SampleSettings {
  /** From 0 to 2. */
  readonly temperature: number;
  /** What each sample begins with. */
  readonly prefix: string;
}

const targets = ['simd', 'webgl'] as const;
const LARGEST_SEED = 2 ** 32 - 1;

/** A link or another version of the page may hold anything. */
export const runSettings = computed<RunSettings>(() => {
  const { seed, target } = settings.value;
  const isSeed = typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED;
  return { seed: isSeed ? seed : undefined, target: targets.find((one) => one === target) };
});

export const sampleSettings = computed<SampleSettings>(() => {
  const { temperature, prefix } = settings.value;
  return {
    temperature: typeof temperature === 'number' && temperature >= 0 && temperature <= 2 ? temperature : 1,
    prefix: typeof prefix === 'string' ? prefix.slice(0, 200) : '',
  };
});

/** Settings are texts, numbers and truths: an empty text is none. */
export function chooseRunSettings({ seed, target }: RunSettings): void {
  choose('seed', seed ?? '');
  choose('target', target ?? '');
}

/** A seed as it was typed; undefined where it is none. */
export function readSeed(text: string): number | undefined {
  const seed = Number(text);
  return text.trim() !== '' && Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED ? seed : undefined;
}
