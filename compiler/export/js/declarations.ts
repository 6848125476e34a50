import type { DataKind } from '../../../runtime/contract.js';
import {
  defaultLength,
  defaultSeed,
  defaultSequences,
  defaultWords,
  longestRecording,
  longestSequence,
  mostSamples,
} from '../../../runtime/sampling/defaults.js';
import { grouped } from '../../diagnostics/words.js';

/** model.d.ts: the types of a model of one kind of data. */
export function declarations(name: string, kind: DataKind): string {
  const { symbols, samples, gives } = kinds[kind];
  return `/** What runs the model: WebAssembly with SIMD, or plain JavaScript. */
export type Target = 'simd' | 'cpu';

export interface CreateOptions {
  /** Default: simd, and cpu where there is no WebAssembly with SIMD or a page's policy forbids to compile it. */
  readonly target?: Target;
}

export interface SampleOptions {
  /** From 0: below 1 bolder, above 1 more varied; 0 takes the likeliest symbol. Default 1. */
  readonly temperature?: number;
  /** From 1: only the K likeliest symbols are drawn from. Default all. */
  readonly topK?: number;
  /** A whole number from 0; the same seed gives the same samples as \`wnc sample --seed\`. Default ${defaultSeed}. */
  readonly seed?: number;
${sampleOptions(kinds[kind])}
}

/**
 * The model ${name}. What a caller can get wrong is thrown (rejected, by what gives a promise) as an Error with a \`code\`, WNC and three
 * digits, and perhaps a \`fix\`.
 */
export interface Model {
  readonly name: string;
  /** What it was trained on. */
  readonly kind: '${kind}';
  readonly target: Target;
  /** How many numbers it learned. */
  readonly parameters: number;
  /** ${symbols} */
  readonly characters: readonly string[];
  /** Training steps that its weights took. */
  readonly step: number | null;
  /**
   * Logits of examples, each T indices from 0 to V - 1 (T the context, V the vocabulary): for each example one row of V, or T rows
   * where the model predicts at every position.
   */
  predict(tokens: readonly ArrayLike<number>[]): Promise<Float32Array[]>;
  /** ${samples} */
  sample(options?: SampleOptions): Promise<${gives}[]>;
${gives === 'Uint8Array' ? sampleBytes : ''}  /** Lets its memory go; what is called afterwards throws. */
  dispose(): void;
}

/** The model, ready to predict and sample. */
export declare function create(options?: CreateOptions): Promise<Model>;
`;
}

/** What the types of one kind of data differ in. */
interface KindTypes {
  /** What `characters` are. */
  readonly symbols: string;
  /** What `sample` gives, and as what. */
  readonly samples: string;
  readonly gives: 'string' | 'Uint8Array';
  /** What `count` counts, by one and by many, and how many without it. */
  readonly one: string;
  readonly many: string;
  readonly count: number;
  /** What `length` counts, where a sample does not end by itself. */
  readonly length?: { readonly of: string; readonly most: string; readonly usual: string };
  readonly prefix: { readonly type: string; readonly which?: string };
  /** Options of this kind alone. */
  readonly more?: string;
}

function sampleOptions({ one, many, count, length, prefix, more }: KindTypes): string {
  const lines = [
    `  /** How many ${many}, 1 to ${grouped(mostSamples)}. Default ${count}. */\n  readonly count?: number;`,
    length && `  /** ${length.of} after the prefix, 1 to ${length.most}. Default ${length.usual}. */\n  readonly length?: number;`,
    `  /** What every ${one} begins with${prefix.which === undefined ? '' : `: ${prefix.which}`}. */\n  readonly prefix?: ${prefix.type};`,
    more,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

const sampleBytes = `  /** The same: what it is called where a model may be of any kind. */
  sampleBytes(options?: SampleOptions): Promise<Uint8Array[]>;
`;

const kinds: Readonly<Record<DataKind, KindTypes>> = {
  words: {
    symbols: 'Of the vocabulary, from index 1 on; index 0 is the boundary before and after a word.',
    samples: 'Words.',
    gives: 'string',
    one: 'word',
    many: 'words',
    count: defaultWords,
    prefix: { type: 'string' },
    more: `  /** Told which words, by their number from 0, did not end where the model's room for words ends: they are cut there. */
  readonly onCut?: (numbers: readonly number[]) => void;`,
  },
  text: {
    symbols: 'Of the vocabulary, from index 0 on.',
    samples: 'Texts: the prefix, and what the model goes on with.',
    gives: 'string',
    one: 'text',
    many: 'texts',
    count: defaultSequences,
    length: { of: 'Characters', most: grouped(longestSequence), usual: grouped(defaultLength) },
    prefix: { type: 'string' },
  },
  bytes: {
    symbols: 'Empty: the symbols are bytes.',
    samples: 'Bytes: the prefix, and what the model goes on with.',
    gives: 'Uint8Array',
    one: 'sample',
    many: 'samples',
    count: defaultSequences,
    length: { of: 'Bytes', most: grouped(longestSequence), usual: grouped(defaultLength) },
    prefix: { type: 'string | Uint8Array', which: 'bytes, or a text, which is taken as UTF-8' },
  },
  audio: {
    symbols: "Empty: the symbols are a sample's levels.",
    samples: 'Sound, as the bytes of WAV files: 16-bit PCM, one channel, at the rate of the recordings.',
    gives: 'Uint8Array',
    one: 'recording',
    many: 'recordings',
    count: defaultSequences,
    length: { of: 'Samples', most: grouped(longestRecording), usual: 'a second of them' },
    prefix: { type: 'Uint8Array', which: 'the bytes of a WAV file' },
  },
};
