import { UserError } from '../errors.js';
import { mostSamples } from '../sampling/defaults.js';
import { largestSeed, mostSteps, mostThreads } from '../training/limits.js';
import type { BrowserTarget, CreateOptions, SampleOptions, TrainOptions } from './api.js';

const targets: readonly BrowserTarget[] = ['webgl', 'simd', 'cpu'];

/** What a caller without types may get wrong. Throws WNC850 for an option that there is not, or one of another kind or out of range. */
export function checkCreateOptions(options: CreateOptions): void {
  checkKeys('create', options, ['target', 'words', 'text', 'data', 'steps', 'seed', 'threads', 'checkpoint', 'onCompile']);
  const { target, words, text, data, steps, seed, threads, checkpoint, onCompile } = options;
  if (target !== undefined && !targets.includes(target)) throw wrong('create', 'target', target, `one of ${listed(targets)}`);
  checkWordsOption('create', words);
  if (text !== undefined && typeof text !== 'string') throw wrong('create', 'text', text, 'a text');
  checkDataOption('create', data);
  if (steps !== undefined && !isWhole(steps, 1, mostSteps)) throw wrong('create', 'steps', steps, `a whole number from 1 to ${mostSteps}`);
  if (seed !== undefined && !isWhole(seed, 0, largestSeed)) throw wrong('create', 'seed', seed, `a whole number from 0 to ${largestSeed}`);
  if (threads !== undefined && !isWhole(threads, 1, mostThreads))
    throw wrong('create', 'threads', threads, `a whole number from 1 to ${mostThreads}`);
  if (checkpoint !== undefined && !isBytes(checkpoint))
    throw wrong('create', 'checkpoint', checkpoint, 'the bytes of a checkpoint, a Uint8Array or an ArrayBuffer');
  if (onCompile !== undefined && typeof onCompile !== 'function') throw wrong('create', 'onCompile', onCompile, 'a function');
}

/** Throws WNC850 for an option that there is not, or one of another kind or out of range. */
export function checkTrainOptions(options: TrainOptions): void {
  checkKeys('train', options, ['steps', 'signal']);
  const { steps, signal } = options;
  if (steps !== undefined && !isWhole(steps, 1, mostSteps)) throw wrong('train', 'steps', steps, `a whole number from 1 to ${mostSteps}`);
  if (signal !== undefined && typeof (signal as Partial<typeof signal> | null)?.aborted !== 'boolean')
    throw wrong('train', 'signal', signal, 'an AbortSignal');
}

/** Throws WNC850 for words that are neither a text nor a list of texts. */
export function checkWordsOption(method: string, words: unknown): void {
  if (words !== undefined && typeof words !== 'string' && !isListOfTexts(words))
    throw wrong(method, 'words', words, 'a text with a word a line, or a list of words');
}

/** Throws WNC850 for what are no data of any kind. */
export function checkDataOption(method: string, data: unknown): void {
  if (data !== undefined && typeof data !== 'string' && !isListOfTexts(data) && !isBytes(data))
    throw wrong(method, 'data', data, 'a text, a list of words, or the bytes of a file');
}

/** Throws WNC850 for an option that there is not or of another kind, and WNC821 for one out of range that sampleWords does not look at. */
export function checkSampleOptions(options: SampleOptions): void {
  checkKeys('sample', options, ['count', 'length', 'seed', 'temperature', 'topK', 'prefix', 'onCut', 'onDraw']);
  const { count, length, seed, temperature, topK, prefix, onCut, onDraw } = options;
  for (const [name, value] of Object.entries({ count, length, seed, temperature, topK })) {
    if (value !== undefined && typeof value !== 'number') throw wrong('sample', name, value, 'a number');
  }
  if (prefix !== undefined && typeof prefix !== 'string' && !(prefix instanceof Uint8Array))
    throw wrong('sample', 'prefix', prefix, 'a text');
  for (const [name, value] of Object.entries({ onCut, onDraw })) {
    if (value !== undefined && typeof value !== 'function') throw wrong('sample', name, value, 'a function');
  }
  if (count !== undefined && count > mostSamples)
    throw new UserError(
      'WNC821',
      `the count is ${count}; the most at a time is ${mostSamples}`,
      'ask several times, each with a seed of its own',
    );
  if (seed !== undefined && !isWhole(seed, 0, Number.MAX_SAFE_INTEGER))
    throw new UserError('WNC821', `the seed is ${seed}; it has to be a whole number from 0`);
}

/** Throws WNC850 where options are no object, or have a key that is not known. */
export function checkKeys(method: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new UserError(
      'WNC850',
      `the options of ${method} are ${shown(options)}; they have to be an object`,
      `give some of ${listed(known)}: ${method}({${known[0]}: …}), or none`,
    );
  }
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new UserError(
      'WNC850',
      `${method} has no option ${shown(unknown)}`,
      `${known.length === 1 ? 'its option is' : 'its options are'} ${listed(known)}`,
    );
}

/** The bytes of a checkpoint. Throws WNC851 for anything else. */
export function bytesOf(checkpoint: unknown, what = 'a Uint8Array or an ArrayBuffer'): Uint8Array {
  if (isBytes(checkpoint)) return checkpoint instanceof ArrayBuffer ? new Uint8Array(checkpoint) : checkpoint;
  const fix = isPromise(checkpoint) ? 'await it first' : `give ${what}, as save gives and await response.arrayBuffer() does`;
  throw new UserError('WNC851', `a checkpoint cannot be loaded from ${shown(checkpoint)}`, fix);
}

function isBytes(value: unknown): value is Uint8Array | ArrayBuffer {
  return value instanceof Uint8Array || value instanceof ArrayBuffer;
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isWhole(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}

function wrong(method: string, name: string, value: unknown, needs: string): UserError {
  return new UserError('WNC850', `${method}: ${name} is ${shown(value)}; it has to be ${needs}`);
}

/** A value as messages show it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  return isPromise(value) ? 'a promise' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
