/*
 * What a bundle offers to a page. This file is types alone and imports nothing: it is the bundle's declaration file too.
 */

/** What runs the model: the graphics card, WebAssembly with SIMD, or plain JavaScript. */
export type BrowserTarget = 'webgl' | 'simd' | 'cpu';

export interface CreateOptions {
  /** Default: webgl where the browser has it, else simd, else cpu. */
  readonly target?: BrowserTarget;
  /** Words to train on: a text with one a line, or a list. Default: the spec's built-in set; a spec that names a file has none in a page. */
  readonly words?: string | readonly string[];
  /** How many steps to train in all. Default: the spec's. */
  readonly steps?: number;
  /** Of initial values, batches and dropout. Default: the spec's. */
  readonly seed?: number;
  /** How many of the card's programs are compiled so far. */
  readonly onCompile?: (ready: number, all: number) => void;
}

/** How far training is. */
export interface TrainProgress {
  /** Steps taken. */
  readonly step: number;
  /** Of all. */
  readonly steps: number;
  /** Loss of the last step, in nats. */
  readonly loss: number;
  /** Where an interval of the log ended: the mean loss of its steps, the learning rate, and milliseconds a step. */
  readonly interval?: { readonly step: number; readonly loss: number; readonly rate: number; readonly millisecondsPerStep: number };
  /** Where an evaluation was made: the mean loss of each split, null for one without examples. */
  readonly evaluation?: Readonly<Partial<Record<'train' | 'validation' | 'test', number | null>>>;
}

export interface SampleOptions {
  /** Default 10. */
  readonly count?: number;
  /** The same seed gives the same words. Default 42. */
  readonly seed?: number;
  /** Below 1 bolder, above 1 more varied; 0 takes the likeliest character. Default 1. */
  readonly temperature?: number;
  /** Only the K likeliest characters are drawn from. Default all. */
  readonly topK?: number;
  /** What every word begins with. */
  readonly prefix?: string;
  /**
   * Told which words, by their number from 0, did not end within 1,000 characters, or, where a model predicts at every position, within
   * the context less one: they are cut there. Not called where all did.
   */
  readonly onCut?: (numbers: readonly number[]) => void;
}

/**
 * A compiled model in a page. What a user can get wrong is thrown as an Error with a `code`, WNC and three digits, and perhaps a
 * `fix`; WNC806 says that the browser took the card away, and a new model can go on from what `save` gave last.
 */
export interface BrowserModel {
  readonly name: string;
  readonly target: BrowserTarget;
  /** Numbers that it learns. */
  readonly parameters: number;
  /** The vocabulary from index 1 on; index 0 is the boundary before and after a word. */
  readonly characters: readonly string[];
  /** Steps taken so far. */
  readonly step: number;
  /**
   * Trains to the end; each turn of the loop is about 50 milliseconds of steps, between which the page draws. Leaving the loop
   * stops, and another goes on from there.
   */
  train(): AsyncGenerator<TrainProgress, void, void>;
  /** Logits of examples, rows of as many indices as the context: one row of V for each, or one for each of its positions. */
  predict(tokens: readonly (readonly number[])[]): Promise<Float32Array[]>;
  /** Words from the model as it is. */
  sample(options?: SampleOptions): Promise<string[]>;
  /** Everything that going on needs, as safetensors; `weights: true`: parameters and running statistics alone, for PyTorch or `wnc`. */
  save(options?: { readonly weights?: boolean }): Promise<Uint8Array>;
  /** Takes what save gave, or a run folder's checkpoint.safetensors or resume.safetensors. */
  load(bytes: Uint8Array): Promise<void>;
  /** Gives back everything that is held on the card. */
  dispose(): void;
}
