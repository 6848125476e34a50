import type { Symbols } from '../data/data-set.js';
import { encodeText } from '../data/kinds/text.js';
import { normalized } from '../data/word-list.js';
import { defaultLength, defaultSeed, defaultSequences } from './defaults.js';
import type { DrawListener } from './draw.js';
import { sampleSequences } from './sample-sequences.js';
import type { SampledModel } from './sampled-model.js';

export interface SymbolSampling {
  /** Default 1. */
  readonly count?: number | undefined;
  /** Symbols after the prefix. Default 500, of audio a second. */
  readonly length?: number | undefined;
  /** Default 42. */
  readonly seed?: number | undefined;
  readonly temperature?: number | undefined;
  readonly topK?: number | undefined;
  /** What every sample begins with; bytes as they are, or as UTF-8; of audio the bytes of a WAV file. */
  readonly prefix?: string | Uint8Array | undefined;
  /** What messages call the prefix of audio. */
  readonly prefixName?: string | undefined;
  /** Told of each symbol that is drawn. */
  readonly onDraw?: DrawListener | undefined;
}

/** Samples of a model of text. Throws WNC635 for a prefix with what is no symbol, and as sampleSequences does. */
export function sampleTexts(model: SampledModel, symbols: Symbols, options: SymbolSampling): string[] {
  const { prefix = '' } = options;
  const text = typeof prefix === 'string' ? prefix : new TextDecoder().decode(prefix);
  const begin = encodeText(normalized(text, symbols.normalize ?? 'none'), symbols.characters);
  const samples = drawSymbols(model, symbols, options, { prefix: begin, length: defaultLength });
  return samples.map((sample) => sample.map((symbol) => symbols.characters[symbol] ?? '').join(''));
}

/** Samples of a model of bytes. Throws as sampleSequences does. */
export function sampleByteStrings(model: SampledModel, symbols: Symbols, options: SymbolSampling): Uint8Array[] {
  const { prefix = '' } = options;
  const begin = [...(typeof prefix === 'string' ? new TextEncoder().encode(prefix) : prefix)];
  return drawSymbols(model, symbols, options, { prefix: begin, length: defaultLength }).map((sample) => Uint8Array.from(sample));
}

interface Task {
  readonly prefix: readonly number[];
  /** Symbols after it where the options do not say. */
  readonly length: number;
  readonly longest?: number;
}

/** Symbols from a model, by the options and what the kind of data makes of them. Throws as sampleSequences does. */
export function drawSymbols(
  model: SampledModel,
  { start = 0 }: Symbols,
  { count = defaultSequences, length, seed = defaultSeed, temperature, topK, onDraw }: SymbolSampling,
  task: Task,
): number[][] {
  return sampleSequences(model, {
    ...task,
    count,
    length: length ?? task.length,
    seed,
    start,
    ...(temperature !== undefined && { temperature }),
    ...(topK !== undefined && { topK }),
    ...(onDraw !== undefined && { onDraw }),
  });
}
