/*
 * What `create` gives, in a page and in Node alike. This file is types alone and imports nothing: it is a bundle's declaration
 * file too.
 */

/** What runs the model: the graphics card, WebAssembly with SIMD, or plain JavaScript. */
export type BrowserTarget = 'webgl' | 'simd' | 'cpu';

export type SplitName = 'train' | 'validation' | 'test';

/** Words as a text with one a line or a list; a text; a file's bytes, of any kind. */
export type PageData = string | readonly string[] | Uint8Array | ArrayBuffer;

export interface CreateOptions {
  /**
   * Default: the fastest of those that run here, by a short trial. In Node that is simd or cpu. A page whose policy (`script-src
   * 'self'`) forbids WebAssembly runs on cpu or webgl.
   */
  readonly target?: BrowserTarget;
  /**
   * Words to train and evaluate on: a text with one a line, or a list. Default: those that the spec names, where they are at hand: a
   * built-in set in a page, a file too in Node. Without words a model predicts and samples, and train and evaluate throw WNC845.
   */
  readonly words?: string | readonly string[];
  /** The text to train and evaluate a model of text on. */
  readonly text?: string;
  /** Data of whatever kind the model reads: words, a text, or the bytes of a file. Of `words`, `text` and `data` one at most. */
  readonly data?: PageData;
  /** How many steps to train in all, 1 to 10⁹. Default: the spec's. */
  readonly steps?: number;
  /** Of initial values, batches and dropout, 0 to 2³² - 1. Default: the spec's. */
  readonly seed?: number;
  /**
   * How many threads share a training step, 1 to 1024, on the target simd: from two on the batch is cut into shards, whose gradients are
   * added up in the same order by any number of threads, so the bits are the same, and those of `wnc train --threads`; 1 cuts nothing,
   * which gives other last digits. In a page it takes one that is cross-origin isolated: the page, and thread.js beside the bundle, are
   * served with the headers `Cross-Origin-Opener-Policy: same-origin` and `Cross-Origin-Embedder-Policy: require-corp`. Those that would
   * have nothing to do are left out: a thread takes a core, and one shard of four at least, of two where a batch has less than eight
   * examples. Throws WNC870 for what cannot be shared, as a model with batchNorm, WNC873 in a page that has no threads, WNC872 where one
   * cannot be started.
   * Default: one, without shards, for a small model. A large one, of 3·10⁸ multiply-adds a step or more, is always cut into shards, and
   * as many threads as the machine runs at a time, four at most, share them where the page has threads.
   */
  readonly threads?: number;
  /** What `load` takes, loaded before the model is given: a trained model. */
  readonly checkpoint?: Uint8Array | ArrayBuffer;
  /** Of the target webgl: how many of the card's programs are compiled so far. */
  readonly onCompile?: (ready: number, all: number) => void;
}

export interface TrainOptions {
  /** How many steps to take now at most, 1 to 10⁹; another loop goes on from there. Default: to the end. */
  readonly steps?: number;
  /**
   * Ends the loop within a turn once it is aborted, also in the middle of an evaluation, which is then made when training goes on. An
   * AbortSignal fits.
   */
  readonly signal?: { readonly aborted: boolean };
}

/** How far training is. */
export interface TrainProgress {
  /** Steps taken. */
  readonly step: number;
  /** Of all. */
  readonly steps: number;
  /** Loss of the last step, in nats. */
  readonly loss: number;
  /** The loss of each step since the previous progress, rounded to four decimals. Empty beside an evaluation. */
  readonly losses: readonly number[];
  /** Where an interval of the log ended: the mean loss of its steps, the learning rate, and milliseconds a step. */
  readonly interval?: { readonly step: number; readonly loss: number; readonly rate: number; readonly millisecondsPerStep: number };
  /** Where an evaluation was made: the mean loss of each split in nats, null for one without examples. */
  readonly evaluation?: Readonly<Partial<Record<SplitName, number | null>>>;
}

export interface SampleOptions {
  /** 1 to 1,000,000. Default 10 words, or one text. */
  readonly count?: number;
  /** A whole number from 0; the same seed gives the same samples. Default 42. */
  readonly seed?: number;
  /** From 0: below 1 bolder, above 1 more varied; 0 takes the likeliest character. Default 1. */
  readonly temperature?: number;
  /** From 1: only the K likeliest characters are drawn from. Default all. */
  readonly topK?: number;
  /**
   * Of sequences: how many characters, bytes or samples after the prefix, 1 to 1,000,000, of audio to 10,000,000. Default 500, of audio
   * a second.
   */
  readonly length?: number;
  /** What every sample begins with; of bytes also as bytes, of audio the bytes of a WAV file. */
  readonly prefix?: string | Uint8Array;
  /**
   * Called with the numbers, from 0, of the words that were cut: at 1,000 characters, or at the context less one where a model predicts at
   * every position. Not called where every word came to its end.
   */
  readonly onCut?: (numbers: readonly number[]) => void;
  /** Told of each symbol that is drawn, those of one sample in their order; a prefix is not drawn. */
  readonly onDraw?: (draw: SymbolDrawn) => void;
}

/** A symbol that was drawn for a sample. */
export interface SymbolDrawn {
  /** The sample's number, from 0. */
  readonly sample: number;
  /** Its index in the vocabulary; of words 0 is the end. */
  readonly symbol: number;
  /** [V]: what it was drawn from, before the temperature. They hold until the callback returns. */
  readonly logits: Float32Array;
}

/**
 * A compiled model. Its methods run one after the other, in the order in which they are called. What a user can get wrong is thrown
 * (rejected, by what gives a promise) as an Error with a `code`, WNC and three digits, and perhaps a `fix`: WNC848 where the model was
 * disposed of, WNC850 for an option that there is not or of another kind. WNC806 says that the browser took the card away; a new
 * model can go on from what `save` gave last.
 */
export interface BrowserModel {
  readonly name: string;
  readonly target: BrowserTarget;
  /** How many numbers it learns. */
  readonly parameters: number;
  /** How many threads share a training step and an evaluation; 1 where it is not shared. */
  readonly threads: number;
  /**
   * The vocabulary: of words from index 1 on, index 0 being the boundary before and after a word; of text from index 0 on. Empty until
   * data or a checkpoint tell it, and for bytes and audio.
   */
  readonly characters: readonly string[];
  /** Steps taken so far. */
  readonly step: number;
  /**
   * Trains to the end, or as far as the options say; each turn of the loop is at most about 50 milliseconds of steps, after which the page
   * draws. Leaving the loop stops, and another goes on from there; so does `dispose`, which ends the loop. Throws WNC845 without words,
   * WNC801 where training diverges, WNC727 where more steps were taken than there are to be.
   */
  train(options?: TrainOptions): AsyncGenerator<TrainProgress, void, void>;
  /**
   * Logits of examples, each T indices from 0 to V - 1 (T the context, V the vocabulary): for each example one row of V, or T rows
   * where the model predicts at every position. Throws WNC811 for another shape and for no examples, WNC812 for an index out of range.
   */
  predict(tokens: readonly ArrayLike<number>[]): Promise<Float32Array[]>;
  /**
   * Words or texts from the model as it is, with the averaged weights where there are any. Throws WNC821 for an option out of range,
   * WNC609, WNC635 and WNC822 for a prefix that it cannot begin with, WNC636 for an option or a model of other data, WNC852 where its
   * characters are not known.
   */
  sample(options?: SampleOptions): Promise<string[]>;
  /**
   * The same of a model of bytes; of one of audio the bytes of WAV files, and so is the prefix. Throws WNC660 to WNC667 for a prefix that
   * is none, WNC668 where the rate of its recordings is not known.
   */
  sampleBytes(options?: SampleOptions): Promise<Uint8Array[]>;
  /**
   * The mean loss of a whole split in nats, with the averaged weights where there are any. Throws WNC845 without words, WNC849 for a
   * split that there is not or that holds no examples.
   */
  evaluate(split: SplitName): Promise<number>;
  /** Everything that going on needs, as safetensors; `weights: true`: parameters and running statistics alone, for PyTorch or `wnc`. */
  save(options?: { readonly weights?: boolean }): Promise<Uint8Array>;
  /**
   * Takes what save gave, or a run folder's checkpoint.safetensors or resume.safetensors: weights alone leave the steps as they are. The
   * model takes over the characters, or throws WNC846 where they are not those of its words. Throws WNC701 and WNC702 for bytes that
   * are no safetensors, WNC731 and WNC734 for weights that do not fit, WNC874 for a training that began without shards where `threads` asks
   * for several, WNC872 where its threads cannot be started: a training goes on with the shards that it began with, on as many threads as
   * there are. Where it throws, the model stays as it was.
   */
  load(checkpoint: Uint8Array | ArrayBuffer): Promise<void>;
  /** Gives its memory back, on the card too, once what is under way has ended. A second time does nothing. */
  dispose(): void;
}
