import type { Symbols } from '../data/data-set.js';
import { sampleSound } from './sample-sound.js';
import { sampleByteStrings, sampleTexts, type SymbolSampling } from './sample-texts.js';
import type { SampledModel } from './sampled-model.js';

export type { SymbolSampling } from './sample-texts.js';

/** Texts; bytes; or WAV files of 16 bits. */
export type SampledSymbols =
  | { readonly texts: readonly string[] }
  | { readonly bytes: readonly Uint8Array[] }
  | { readonly recordings: readonly Uint8Array[] };

/** Samples of a model of text as texts, of bytes as bytes, of audio as WAV files. Throws as the function of the kind does. */
export function sampleSymbols(model: SampledModel, symbols: Symbols, options: SymbolSampling): SampledSymbols {
  if (symbols.kind === 'audio') return { recordings: sampleSound(model, symbols, options) };
  if (symbols.kind === 'text') return { texts: sampleTexts(model, symbols, options) };
  return { bytes: sampleByteStrings(model, symbols, options) };
}
