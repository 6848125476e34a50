import type { DataKind } from '../../../runtime/contract.js';

/** model.d.ts: the types of a model of one kind of data. */
export function declarations(name: string, kind: DataKind): string {
  const { sample, of, options, more = '' } = kinds[kind];
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
  /** A whole number from 0; the same seed gives the same samples as \`wnc sample --seed\`. Default 42. */
  readonly seed?: number;
${options}
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
  /** ${of} */
  readonly characters: readonly string[];
  /** Training steps that its weights took. */
  readonly step: number | null;
  /**
   * Logits of examples, each T indices from 0 to V - 1 (T the context, V the vocabulary): for each example one row of V, or T rows
   * where the model predicts at every position.
   */
  predict(tokens: readonly ArrayLike<number>[]): Promise<Float32Array[]>;
  /** ${sample.docs} */
  sample(options?: SampleOptions): Promise<${sample.gives}[]>;
${more}  /** Lets its memory go; what is called afterwards throws. */
  dispose(): void;
}

/** The model, ready to predict and sample. */
export declare function create(options?: CreateOptions): Promise<Model>;
`;
}

interface KindTypes {
  readonly sample: { readonly docs: string; readonly gives: 'string' | 'Uint8Array' };
  /** What \`characters\` are. */
  readonly of: string;
  /** Options of sample that differ by kind. */
  readonly options: string;
  /** Further methods, each with its documentation. */
  readonly more?: string;
}

const sampleBytes = `  /** The same: what it is called where a model may be of any kind. */
  sampleBytes(options?: SampleOptions): Promise<Uint8Array[]>;
`;

const kinds: Readonly<Record<DataKind, KindTypes>> = {
  words: {
    sample: { docs: 'Words.', gives: 'string' },
    of: 'Of the vocabulary, from index 1 on; index 0 is the boundary before and after a word.',
    options: `  /** How many words, 1 to 1,000,000. Default 10. */
  readonly count?: number;
  /** What every word begins with. */
  readonly prefix?: string;
  /** Told which words, by their number from 0, did not end where the model's room for words ends: they are cut there. */
  readonly onCut?: (numbers: readonly number[]) => void;`,
  },
  text: {
    sample: { docs: 'Texts: the prefix, and what the model goes on with.', gives: 'string' },
    of: 'Of the vocabulary, from index 0 on.',
    options: `  /** How many texts, 1 to 1,000,000. Default 1. */
  readonly count?: number;
  /** Characters after the prefix, 1 to 1,000,000. Default 500. */
  readonly length?: number;
  /** What every text begins with. */
  readonly prefix?: string;`,
  },
  bytes: {
    sample: { docs: 'Bytes: the prefix, and what the model goes on with.', gives: 'Uint8Array' },
    of: 'Empty: the symbols are bytes.',
    options: `  /** How many samples, 1 to 1,000,000. Default 1. */
  readonly count?: number;
  /** Bytes after the prefix, 1 to 1,000,000. Default 500. */
  readonly length?: number;
  /** What every sample begins with: bytes, or a text, which is taken as UTF-8. */
  readonly prefix?: string | Uint8Array;`,
    more: sampleBytes,
  },
  audio: {
    sample: { docs: 'Sound, as the bytes of WAV files: 16-bit PCM, one channel, at the rate of the recordings.', gives: 'Uint8Array' },
    of: "Empty: the symbols are a sample's levels.",
    options: `  /** How many recordings, 1 to 1,000,000. Default 1. */
  readonly count?: number;
  /** Samples after the prefix, 1 to 10,000,000. Default a second of them. */
  readonly length?: number;
  /** What every recording begins with: the bytes of a WAV file. */
  readonly prefix?: Uint8Array;`,
    more: sampleBytes,
  },
};
