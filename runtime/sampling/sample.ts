import { normalized } from '../data/word-list.js';
import { longestWord } from '../data/words.js';
import { UserError } from '../errors.js';
import { checkSampling, symbolDraw, type DrawListener, type SymbolDraw } from './draw.js';
import { sampleByStep } from './sample-by-step.js';
import type { SampledModel } from './sampled-model.js';

/** The most characters in a sampled word, as many as one to train on may have. A model of positions ends at context-1 already. */
export const longestSample = longestWord;

/** How many words `newOnly` tries for each word asked for, and at least, before it gives up. */
const attemptsPerWord = 50;
const fewestAttempts = 1000;

export interface SampleOptions {
  readonly count: number;
  readonly seed: number;
  /** Divides the logits: below 1 bolder, above 1 more varied; 0 takes the likeliest character each time. Default 1. */
  readonly temperature?: number;
  /** Only the K likeliest characters are drawn from; of equals the first. Default all. */
  readonly topK?: number;
  /** What every word begins with. Default nothing. */
  readonly prefix?: string;
  /** The words' characters were composed first, and so are the prefix's. */
  readonly normalize?: 'nfc' | undefined;
  /** Words to leave out, those of the training set; empty ones are left out too then. */
  readonly except?: ReadonlySet<string>;
  /** Told at the end which words, by their number from 0, had no end where the model's room for words ends: they are cut there. */
  readonly onCut?: ((numbers: readonly number[]) => void) | undefined;
  /** Told of each symbol that is drawn; with `except`, of those of words that are left out too. */
  readonly onDraw?: DrawListener | undefined;
}

/**
 * Words from the model with the weights as they are, many at a time. Word number i draws from a Philox stream of its own, so it
 * does not depend on how many are asked for or run at once. May be fewer than `count` where `except` leaves out nearly all.
 * `characters` is the vocabulary from index 1 on.
 * Throws WNC821 for options out of range, WNC609 and WNC822 for a prefix with a character that it does not know
 * or too many, WNC823 where the logits are not numbers.
 */
export function sampleWords(model: SampledModel, characters: readonly string[], options: SampleOptions): string[] {
  const { context, prediction } = model.definition;
  const { count, seed, temperature = 1, topK = characters.length + 1, prefix = '', normalize = 'none', except, onCut, onDraw } = options;
  checkSampling(count, temperature, topK);
  const longest = prediction === 'positions' ? Math.min(context - 1, longestSample) : longestSample;
  const start = encodePrefix(normalized(prefix, normalize), characters, longest);
  const draw = symbolDraw(characters.length + 1, temperature, topK, onDraw);
  const attempts = except ? Math.max(fewestAttempts, count * attemptsPerWord) : count;

  const words = new Map<number, { readonly word: string; readonly isCut: boolean }>();
  let next = 0;
  const task: SamplingTask = {
    start,
    longest,
    seed,
    draw,
    next: (running) => (words.size + running < count && next < attempts ? next++ : undefined),
    finish(index, tokens, isCut) {
      const word = tokens.map((token) => characters[token - 1]).join('');
      if (!except || (word !== '' && !except.has(word))) words.set(index, { word, isCut });
    },
  };
  if (model.definition.oneStep) sampleByStep(model, task);
  else sampleByContext(model, task);
  // Words end in another order than they begin.
  const inOrder = [...words].sort(([a], [b]) => a - b).map(([, sampled]) => sampled);
  const cut = inOrder.flatMap(({ isCut }, number) => (isCut ? [number] : []));
  if (cut.length > 0) onCut?.(cut);
  return inOrder.map(({ word }) => word);
}

/** What a way of sampling needs to know; both ways make the same words. */
export interface SamplingTask {
  /** The prefix's tokens, that every word begins with. */
  readonly start: readonly number[];
  /** The most characters of a word. */
  readonly longest: number;
  readonly seed: number;
  readonly draw: SymbolDraw;
  /** The number of the next word to begin while `running` others are under way; undefined where no more are wanted. */
  next(running: number): number | undefined;
  /** `isCut`: the word has the most characters and would go on. */
  finish(index: number, tokens: readonly number[], isCut: boolean): void;
}

/** Computes the whole context of every word for each of its characters. */
function sampleByContext(model: SampledModel, { start, longest, seed, draw, next, finish }: SamplingTask): void {
  const active: { readonly index: number; readonly tokens: number[] }[] = [];
  for (;;) {
    while (active.length < model.evaluationBatch) {
      const index = next(active.length);
      if (index === undefined) break;
      active.push({ index, tokens: [...start] });
    }
    if (active.length === 0) return;
    active.forEach(({ tokens }, row) => fillInputs(model, row, tokens));
    model.evaluate(active.length);
    for (let row = active.length - 1; row >= 0; row--) {
      const { index, tokens } = active[row]!;
      const token = draw(model.evaluation.logits, logitsAt(model, row, tokens.length), seed, index, tokens.length);
      if (token !== 0 && tokens.length < longest) {
        tokens.push(token);
        continue;
      }
      finish(index, tokens, token !== 0);
      active.splice(row, 1);
    }
  }
}

function encodePrefix(prefix: string, characters: readonly string[], longest: number): number[] {
  const tokens = [...prefix].map((character) => {
    const token = characters.indexOf(character) + 1;
    if (token > 0) return token;
    throw new UserError(
      'WNC609',
      `the prefix has ${JSON.stringify(character)}, which the model does not know`,
      `it knows ${characters.join('')}`,
    );
  });
  if (tokens.length > longest) {
    throw new UserError(
      'WNC822',
      `the prefix has ${tokens.length} characters; a word of this model has at most ${longest}`,
      'begin with fewer',
    );
  }
  return tokens;
}

/** A window: the last T characters, zeros before them. Positions: 0 and then the word so far, zeros after it. */
function fillInputs(model: SampledModel, row: number, tokens: readonly number[]): void {
  const { context, prediction } = model.definition;
  const { inputs } = model.evaluation;
  const shift = prediction === 'positions' ? -1 : tokens.length - context;
  for (let t = 0; t < context; t++) inputs[row * context + t] = tokens[t + shift] ?? 0;
}

/** Where the logits of the character after `length` characters begin. */
function logitsAt(model: SampledModel, row: number, length: number): number {
  const { prediction, vocabulary } = model.definition;
  return row * model.logitsPerExample + (prediction === 'positions' ? length * vocabulary : 0);
}
