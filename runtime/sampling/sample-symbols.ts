import { compander, plainAudio } from '../data/audio/companding.js';
import { AudioReader } from '../data/audio/read-audio.js';
import type { AudioSettings } from '../contract.js';
import type { Symbols } from '../data/data-set.js';
import { encodeText } from '../data/kinds/text.js';
import { normalized } from '../data/word-list.js';
import { UserError } from '../errors.js';
import { writeWav } from '../files/wav.js';
import { sampleSequences } from './sample-sequences.js';
import type { Model } from '../tfjs/model.js';

/** The most samples of a recording, prefix and all: 20 minutes at 8,000 a second. */
export const longestRecording = 10_000_000;

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
}

/** Texts; bytes; or WAV files of 16 bits. */
export type SampledSymbols =
  | { readonly texts: readonly string[] }
  | { readonly bytes: readonly Uint8Array[] }
  | { readonly recordings: readonly Uint8Array[] };

/**
 * Samples of a model of text as texts, of bytes as bytes, of audio as WAV files. Throws WNC635 for a prefix with what is no symbol, as
 * AudioReader does for one that is no recording, WNC668 where the rate is not known, and as sampleSequences does.
 */
export function sampleSymbols(model: Model, symbols: Symbols, options: SymbolSampling): SampledSymbols {
  if (symbols.kind === 'audio') return { recordings: sampleSound(model, symbols, options) };
  const samples = draw(model, symbols, options, { prefix: encodePrefix(options.prefix ?? '', symbols), length: 500 });
  if (symbols.kind !== 'text') return { bytes: samples.map((sample) => Uint8Array.from(sample)) };
  return { texts: samples.map((sample) => sample.map((symbol) => symbols.characters[symbol] ?? '').join('')) };
}

interface Task {
  readonly prefix: readonly number[];
  /** Symbols after it where the options do not say. */
  readonly length: number;
  readonly longest?: number;
}

function draw(
  model: Model,
  { start = 0 }: Symbols,
  { count = 1, length, seed = 42, temperature, topK }: SymbolSampling,
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
  });
}

function encodePrefix(prefix: string | Uint8Array, { kind, characters, normalize }: Symbols): number[] {
  if (kind !== 'text') return [...(typeof prefix === 'string' ? new TextEncoder().encode(prefix) : prefix)];
  const text = typeof prefix === 'string' ? prefix : new TextDecoder().decode(prefix);
  return encodeText(normalized(text, normalize ?? 'none'), characters);
}

function sampleSound(model: Model, symbols: Symbols, options: SymbolSampling): Uint8Array[] {
  const audio = symbols.audio ?? plainAudio;
  const { rate } = audio;
  if (rate === null)
    throw new UserError(
      'WNC668',
      'how many samples a second the model makes is not known',
      'load a checkpoint, which knows the rate of its training, or give a recording to create: {data}',
    );
  const prefix = options.prefix === undefined ? [] : soundPrefix(options.prefix, { ...audio, rate }, options.prefixName ?? 'the prefix');
  const { decode } = compander(audio);
  const sounds = draw(model, symbols, options, { prefix, length: rate, longest: longestRecording });
  return sounds.map((sound) => writeWav(Float32Array.from(sound, decode), rate));
}

/** The samples of a WAV file, silence among them, at the model's rate. */
function soundPrefix(prefix: string | Uint8Array, audio: AudioSettings, name: string): number[] {
  const reader = new AudioReader(audio);
  reader.addWav(typeof prefix === 'string' ? new TextEncoder().encode(prefix) : prefix, name);
  const symbols = reader.symbols();
  if (symbols.length > longestRecording)
    throw new UserError(
      'WNC822',
      `${name} has ${symbols.length.toLocaleString('en')} samples at the rate of the model; a prefix has at most ${longestRecording.toLocaleString('en')}`,
      'give the end of it',
    );
  return [...symbols];
}
