/*
 * What the page and its workers say to each other: types alone. One worker, `language`, knows the compiler and answers while one types;
 * one, `code`, writes code; a worker for each run, `training`, trains and samples.
 */
import type { Hint } from '../editor/hints.js';
import type { GivenOption } from '../model/flow.js';
import type { InsideAttention, InsideFacts, InsideLayers, InsidePlane, InsideTensor, InsideUpdates } from './inside-protocol.js';
import type { BrowserTarget, PageData, SampleOptions, SplitName } from '../../runtime/browser/api.js';
import type { LossPoint } from './loss-curve.js';

/** A place of a spec by offsets into its text. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A finding as an editor shows it. */
export interface Problem extends TextRange {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly related: readonly (TextRange & { readonly message: string; readonly line: number })[];
  readonly fix: string | undefined;
  /** What applying the fix changes; empty where it is no edit. */
  readonly edits: readonly (TextRange & { readonly text: string })[];
}

/** A layer of the model, in the order of the spec; of a repeat one for each round. */
export interface LayerFacts extends TextRange {
  /** As parameters are named: `3`, `4.0`. */
  readonly path: string;
  readonly layer: string;
  /** Of one example, such as [8, 10]. */
  readonly input: readonly number[];
  readonly output: readonly number[];
  /** With the layers inside it. */
  readonly parameters: number;
  readonly multiplyAdds: number;
  /** Of the spec, from 1. */
  readonly line: number;
  /** Layers inside: one list for residual and skip, one a branch for parallel, one a round for repeat. */
  readonly lists: readonly (readonly LayerFacts[])[];
  /** Those that the spec gives. */
  readonly options: readonly GivenOption[];
  /** How it holds others: one after the other in rounds, side by side as branches, or beside x; undefined where it holds none. */
  readonly holding: 'rounds' | 'branches' | 'layers' | undefined;
  /** Its rounds have the same layers with the same shapes. */
  readonly alike: boolean;
  /** How what its layers give is put together, with x where they stand beside it. */
  readonly joins: 'sum' | 'product' | 'concat' | undefined;
  /** The sum of skips that it adds to or reads. */
  readonly sum: string | undefined;
  /** Positions of one example that go in and come out, undefined where there are none, and channels that come out. */
  readonly positions: readonly [before: number | undefined, after: number | undefined];
  readonly channels: number | undefined;
  /**
   * What a position sees besides its own, so many positions back; `earlier`: all before it; `last`: only the last one goes on; `none`: it
   * sees none.
   */
  readonly reach: readonly number[] | 'earlier' | 'last' | 'none';
}

export interface ModelFacts {
  readonly name: string;
  readonly parameters: number;
  readonly multiplyAdds: number;
  readonly receptiveField: number;
  /** What goes into the first layer, for one example. */
  readonly context: number;
  readonly vocabulary: number;
  readonly kind: 'words' | 'text' | 'bytes' | 'audio';
  /** One prediction for the window, or one at every position. */
  readonly prediction: 'window' | 'positions';
  readonly layers: readonly LayerFacts[];
  /** Of training, as the spec has it. */
  readonly seed: number;
}

/** What is known of a spec's text. */
export interface SpecReport {
  readonly problems: readonly Problem[];
  /** The shapes behind lines; of a spec with errors those before the first. */
  readonly hints: readonly Hint[];
  /** There where the spec has no errors. */
  readonly model: ModelFacts | undefined;
}

export interface Offer {
  readonly label: string;
  readonly kind: string;
  readonly detail: string;
  readonly documentation: string | undefined;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface HoverText extends TextRange {
  /** Markdown. */
  readonly text: string;
}

/** A generated file. */
export interface CodeFile {
  readonly name: string;
  readonly language: 'typescript' | 'wat' | 'glsl' | 'python';
  readonly text: string;
}

export type CodeKind = 'typescript' | 'wat' | 'glsl' | 'python';

/** A visitor's own data, in place of those that specs name. */
export interface OwnData {
  readonly name: string;
  readonly content: PageData;
  /** What they are read as. */
  readonly kind: DataKind;
}

/** What the language worker answers. */
export type LanguageCalls = {
  /** From now on specs are read with these data; undefined: with those that they name. */
  useData(data: PageData | undefined): Promise<void>;
  analyse(text: string): Promise<SpecReport>;
  completions(text: string, offset: number): Promise<readonly Offer[]>;
  hover(text: string, offset: number): Promise<HoverText | undefined>;
  /** What a finding's code means, in plain words. */
  explain(code: string): Promise<string>;
  /**
   * What a spec has to change so that it reads this kind of data, by a name; undefined where it reads it already, or says nothing of data.
   */
  dataEdits(text: string, kind: DataKind, name: string): Promise<DataChange | undefined>;
};

/** What the code worker answers: a third one, for a large model's code takes seconds, in which the language worker goes on answering. */
export type CodeCalls = {
  /** As the language worker's. */
  useData(data: PageData | undefined): Promise<void>;
  /** Throws where the spec has errors. */
  code(text: string, kind: CodeKind): Promise<CodeFile>;
};

export type DataKind = ModelFacts['kind'];

/** Edits of a spec's line of data, and how it reads before and after. */
export interface DataChange {
  readonly edits: readonly (TextRange & { readonly text: string })[];
  readonly before: string;
  readonly after: string;
}

export interface OpenedModel {
  readonly name: string;
  readonly parameters: number;
  readonly target: BrowserTarget;
  /** That share a step. */
  readonly threads: number;
  readonly characters: readonly string[];
  readonly step: number;
}

export interface OpenOptions {
  readonly seed?: number;
  readonly target?: BrowserTarget;
  readonly data?: PageData;
  readonly checkpoint?: Uint8Array;
}

/** How training went since the last of these. */
export interface Progress {
  readonly step: number;
  readonly steps: number;
  /** Of the last step, in nats. */
  readonly loss: number;
  readonly millisecondsPerStep?: number;
  /** In nats. */
  readonly evaluation?: Readonly<Partial<Record<SplitName, number | null>>>;
  /** The losses since the last of these, gathered. */
  readonly points: readonly LossPoint[];
  /** Intervals of the log that ended since. */
  readonly intervals: readonly LogInterval[];
}

/** As a run's log has it: the mean loss of the steps since the interval before. */
export interface LogInterval {
  readonly step: number;
  readonly loss: number;
  readonly rate: number;
  readonly millisecondsPerStep: number;
}

export interface Sample {
  readonly text: string;
  /** What of it was given: the prefix. */
  readonly before: string;
  /** For each character after that, and for a word's end: the likeliest characters there, the likeliest first. */
  readonly steps: readonly SampleStep[];
  /** Of audio: a WAV file. */
  readonly sound?: Uint8Array;
}

/** A character that was drawn; an empty one is the end of a word. */
export interface SampleStep {
  readonly chosen: string;
  readonly likely: readonly { readonly character: string; readonly probability: number }[];
}

/** What can run a model here. */
export interface Abilities {
  /** Without it no model can be compiled, for whatever target. */
  readonly hasWebAssembly: boolean;
  /** Why WebAssembly with SIMD does not run; undefined where it does. */
  readonly simdHindrance: 'missing' | 'forbidden' | undefined;
  /** What WebGL would run on; undefined where it does not. */
  readonly renderer: 'card' | 'software' | undefined;
}

/** A state of a run that it can go on from. */
export interface KeptState {
  readonly step: number;
  readonly checkpoint: Uint8Array;
}

/** What a training worker answers. It holds one model. */
export type TrainingCalls = {
  open(spec: string, options: OpenOptions): Promise<OpenedModel>;
  /** Trains until paused, to the end, or so many steps; answers why it stopped. `progress` events come meanwhile. */
  train(steps?: number): Promise<'paused' | 'ended'>;
  /** Ends the training under way within a twentieth of a second or so, or after the step that it is at. */
  pause(): Promise<void>;
  samples(kind: ModelFacts['kind'], options: SampleOptions): Promise<readonly Sample[]>;
  /** Everything that going on needs; of weights alone what other programs read. */
  save(options?: { readonly weights?: boolean }): Promise<Uint8Array>;
  /** As save, with the step that it is of. */
  keep(): Promise<KeptState>;
  abilities(): Promise<Abilities>;
  /** Holds a lock until the worker is no more, so that the page hears of its end; false where a browser has no locks. */
  hold(lock: string): Promise<boolean>;
  /** What there is to see inside the model. */
  insideFacts(): Promise<InsideFacts>;
  /** The layers on the batch of the next step, as the weights are now, and as they were at first. */
  insideLayers(): Promise<InsideLayers>;
  /** How the parameters moved so far; the next step is looked at too. */
  insideUpdates(): Promise<InsideUpdates>;
  /** A parameter or running statistic by its name, as it is now. */
  insideTensor(name: string): Promise<InsideTensor>;
  /** The rows of an embedding on its first two principal axes, or by two of its channels. */
  insideEmbedding(name: string, channels?: readonly [number, number]): Promise<InsidePlane>;
  /**
   * How each position of a text attends to those before it; of a sampled one where none is given. Throws where it cannot be the model's.
   */
  insideAttention(text?: string): Promise<InsideAttention>;
};

export interface TrainingEvents {
  readonly progress: Progress;
  /** Of a graphics card: how many of its programs are compiled. */
  readonly compiling: { readonly ready: number; readonly all: number };
}
