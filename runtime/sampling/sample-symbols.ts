import type { Symbols } from '../data/data-set.js';
import { encodeText } from '../data/kinds/text.js';
import { normalized } from '../data/word-list.js';
import { sampleSequences } from './sample-sequences.js';
import type { Model } from '../tfjs/model.js';

export interface SymbolSampling {
  /** Default 1. */
  readonly count?: number | undefined;
  /** Symbols after the prefix. Default 500. */
  readonly length?: number | undefined;
  /** Default 42. */
  readonly seed?: number | undefined;
  readonly temperature?: number | undefined;
  readonly topK?: number | undefined;
  /** What every sample begins with; bytes as they are, or as UTF-8. */
  readonly prefix?: string | Uint8Array | undefined;
}

/** Samples of a model of text as texts, of bytes as bytes. Throws WNC635 for a prefix with what is no symbol, and as sampleSequences does. */
export function sampleSymbols(
  model: Model,
  symbols: Symbols,
  { count = 1, length = 500, seed = 42, prefix = '', temperature, topK }: SymbolSampling,
): { readonly texts: readonly string[] } | { readonly bytes: readonly Uint8Array[] } {
  const samples = sampleSequences(model, {
    count,
    length,
    seed,
    start: symbols.start ?? 0,
    prefix: encodePrefix(prefix, symbols),
    ...(temperature !== undefined && { temperature }),
    ...(topK !== undefined && { topK }),
  });
  if (symbols.kind !== 'text') return { bytes: samples.map((sample) => Uint8Array.from(sample)) };
  return { texts: samples.map((sample) => sample.map((symbol) => symbols.characters[symbol] ?? '').join('')) };
}

function encodePrefix(prefix: string | Uint8Array, { kind, characters, normalize }: Symbols): number[] {
  if (kind !== 'text') return [...(typeof prefix === 'string' ? new TextEncoder().encode(prefix) : prefix)];
  const text = typeof prefix === 'string' ? prefix : new TextDecoder().decode(prefix);
  return encodeText(normalized(text, normalize ?? 'none'), characters);
}
