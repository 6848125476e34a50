/**
 * What a generated folder says of its model: the contract between generated code and this runtime.
 * Everything here is plain data and plain functions over typed arrays; tensors are made of it in tfjs/.
 */

/** How a parameter begins. */
export type InitialValue =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'normal'; readonly deviation: number }
  | { readonly kind: 'uniform'; readonly bound: number };

/**
 * Numbers that nothing learns, worked out once in double precision and rounded to float32, the same on every target (makeTable):
 * - sinusoidal, [positions, channels]: sin(t / 10000^(2i/channels)) at channel 2i, cos at 2i + 1;
 * - cosines and sines, [positions, heads · channels/2]: cos or sin of t / 10000^(2i/channels), i < channels/2, the same for each head;
 * - slopes, [heads · positions]: 2^(-8h/heads) for each head h from 1 on, at every position.
 */
export type TableFormula =
  | { readonly kind: 'sinusoidal'; readonly positions: number; readonly channels: number }
  | { readonly kind: 'cosines' | 'sines'; readonly positions: number; readonly heads: number; readonly channels: number }
  | { readonly kind: 'slopes'; readonly heads: number; readonly positions: number };

/** One named tensor inside a flat array. `offset` counts numbers, not bytes. */
export interface TensorDefinition {
  readonly name: string;
  readonly shape: readonly number[];
  readonly offset: number;
  readonly initial: InitialValue;
  /** Of a running statistic: how much of each batch's value goes in. */
  readonly momentum?: number;
  /** Of a running statistic with a row for each position of words: how many words a batch has to have there, so that it gives the row. */
  readonly least?: number;
}

/** A flat array that holds named tensors one after the other. */
export interface FlatLayout {
  readonly length: number;
  readonly tensors: readonly TensorDefinition[];
}

/**
 * Numbers in memory, as generated loops read them: a Float32Array but for the type of an element. A loop knows its sizes, so each place
 * that it reads is there, but TypeScript cannot follow that: under `noUncheckedIndexedAccess` it adds undefined to whatever an index
 * signature gives. Only to `any` it adds nothing, so that is what an element is. The other ways out are a `!` at each of the hundreds
 * of accesses in a file that is to be read, and `@ts-nocheck`, which would check nothing in it; with this, one thing is not checked,
 * that what is written to an element is a number, and wnc's own tests check that of generated code, with `number` in its place.
 */
export interface Numbers extends Float32Array {
  [index: number]: any;
  subarray(begin?: number, end?: number): Numbers;
}

/** As Numbers, in double precision. */
export interface DoubleNumbers extends Float64Array {
  [index: number]: any;
  subarray(begin?: number, end?: number): DoubleNumbers;
}

/** As Numbers, of whole numbers: indices of characters, rows of tables. */
export interface WholeNumbers extends Int32Array {
  [index: number]: any;
  subarray(begin?: number, end?: number): WholeNumbers;
}

/** The arrays that a training step reads and writes; all are allocated once. */
export interface TrainingMemory {
  /** Every parameter, by ModelDefinition.parameters. */
  readonly parameters: Numbers;
  /** The gradient of every parameter, same layout; written whole by each step. */
  readonly gradients: Numbers;
  /** What the optimizer keeps from step to step, by UpdateDefinition.states. */
  readonly optimizer: Numbers;
  /** By UpdateDefinition.scalars; filled before each update. */
  readonly scalars: Numbers | DoubleNumbers;
  /** Running statistics, by ModelDefinition.statistics. */
  readonly statistics: Numbers;
  /** Activations and their gradients, by the memory plan; ModelDefinition.training.workspace numbers. */
  readonly workspace: Numbers;
  /** [B, T] characters' indices, 0 to V-1. */
  readonly inputs: WholeNumbers;
  /** [B] or [B, T] indices; -1 is not counted. */
  readonly targets: WholeNumbers;
  /** [B, V] or [B, T, V]: what teachers predict at each target, probabilities; empty of a model that none teaches. */
  readonly teacher: Numbers;
}

/** As TrainingMemory, without what only training needs. */
export type EvaluationMemory = Omit<TrainingMemory, 'gradients' | 'optimizer' | 'scalars' | 'teacher'>;

/** A training step in two parts, so that what lies between them can be looked at. */
export interface TrainingStep {
  /**
   * Forward and backward of the first `batch` examples: writes gradients, running statistics and logits.
   * `dropoutKey` is an unsigned 32-bit number that fixes the dropout masks. Returns the mean loss in nats.
   */
  run(batch: number, dropoutKey: number): number;
  /**
   * What the optimizer makes of the gradients, by the scalars: parameters, the optimizer's states and the average of the weights.
   * Returns the gradient's norm before it is clipped, else 0; where that is no finite number, nothing changes.
   */
  update(): number;
}

/**
 * Both parts in one, to the same bits, but gradients that the update does not need in memory are not written. Where the loss is no
 * finite number, no parameter changes.
 */
export type WholeStep = (batch: number, dropoutKey: number) => number;

/**
 * A number that depends on the step alone, to be worked out in double precision: `rate` is the step's learning rate, `step` counts the
 * updates from 1, and `steps` is how many there will be.
 */
export type ScalarFormula =
  | number
  | 'rate'
  | 'step'
  | 'steps'
  | readonly ['add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'minimum' | 'maximum', ScalarFormula, ScalarFormula]
  | readonly ['sqrt', ScalarFormula]
  | readonly ['floor', ScalarFormula];

/** What an update keeps and is given, and with which rates. */
export interface UpdateDefinition {
  /**
   * The names of its states, each laid out as the parameters, one after the other in TrainingMemory.optimizer. `average` holds the averaged
   * weights.
   */
  readonly states: readonly string[];
  /** What TrainingMemory.scalars holds, in order. */
  readonly scalars: readonly ScalarFormula[];
  /** Learning rates between which a search for one goes. */
  readonly rates: { readonly from: number; readonly to: number };
}

export interface Evaluation {
  /** Fills the logits of the first `batch` examples. */
  run(batch: number): void;
  /** run, then the mean loss in nats over the counted targets. */
  loss(batch: number): number;
}

/** The arrays of a one-step function: it takes one character of each example and keeps what the next one needs. */
export interface OneStepMemory {
  readonly parameters: Numbers;
  readonly statistics: Numbers;
  /** What is kept of each example, by OneStepFunction.states. */
  readonly states: Numbers;
  readonly workspace: Numbers;
  /** [B] characters' indices. */
  readonly inputs: WholeNumbers;
  /** [B]: how many tokens of the word went before. */
  readonly places: WholeNumbers;
}

/** Takes the tokens of the first `batch` examples: fills their logits [batch, V] and updates their states. */
export type OneStep = (batch: number) => void;

/** The last position's logits of whole contexts. */
export interface LastPosition {
  /** Takes the weights as they are, for all runs until it is called again. */
  prepare(): void;
  /** Fills the logits [batch, V] of the first `batch` contexts [batch, T]. */
  run(batch: number): void;
  /** Where threads may share runs: from now on this is one of so many, each of which has to call `run`. */
  share?(thread: number, threads: number): void;
}

/** The memory that a function was planned for. */
export interface Room {
  /** The most examples at a time. */
  readonly batch: number;
  /** How many numbers its workspace holds. */
  readonly workspace: number;
  /** Where its logits, [batch, V] or [batch, T, V], begin in the workspace. */
  readonly logits: number;
}

/** One of the generated TypeScript functions. */
export interface GeneratedFunction<Memory, Result> extends Room {
  /** Binds the function to its arrays. */
  create(memory: Memory): Result;
}

/** A function over `predictions` windows in a row: inputs [batch, predictions + T - 1], targets and logits [batch, predictions]. */
export interface SlidingFunction<Memory, Result> extends GeneratedFunction<Memory, Result> {
  readonly predictions: number;
}

export interface OneStepFunction extends GeneratedFunction<OneStepMemory, OneStep> {
  /** Its states go on however many tokens there are; `places` then stays at T - 1 from there on. */
  readonly endless?: true;
  readonly states: {
    readonly length: number;
    /** Row b of a state is `size` numbers from offset + b·size on. */
    readonly tensors: readonly { readonly offset: number; readonly size: number }[];
  };
}

/** A function of the module: its room, and where its arrays begin in the module's memory, in bytes. */
export interface SimdFunction {
  readonly room: Room;
  readonly gradients?: number;
  readonly optimizer?: number;
  readonly scalars?: number;
  readonly teacher?: number;
  readonly states?: number;
  readonly workspace: number;
  readonly inputs: number;
  readonly targets: number;
  readonly places: number;
}

/** The same functions as a WebAssembly module: exports training, evaluation, sliding, oneStep and last over its own memory. */
export interface SimdDefinition {
  /** The module's bytes in base64; model.wat shows them as text. */
  readonly code: string;
  /** It takes an engine with relaxed SIMD. */
  readonly relaxed?: true;
  readonly parameters: number;
  readonly statistics: number;
  /** Where tables begin, in bytes; the runtime fills them once. Absent where there are none. */
  readonly tables?: readonly { readonly byte: number; readonly formula: TableFormula }[];
  readonly training: SimdFunction;
  readonly evaluation: SimdFunction;
  readonly sliding?: SimdFunction;
  readonly oneStep?: SimdFunction;
  /**
   * Of whole contexts the last position's logits, [batch, V], for sampling sequences that no state goes on with for ever. It reads weights
   * as `lastWeights` has packed them.
   */
  readonly last?: SimdFunction;
  /**
   * Its memory is imported and shared, and so many threads may run `last` together, each by an instance of its own that `asThread` has told
   * which one it is.
   */
  readonly shared?: { readonly threads: number; readonly pages: number };
}

/** Where a module has the arrays of what does not learn. */
export type SimdAddresses = Omit<SimdDefinition, 'code' | 'relaxed' | 'training'>;

/** A range of a workspace: the numbers of one value. */
export interface WatchedRange {
  readonly offset: number;
  readonly length: number;
}

/**
 * Where an activation hardly changes with its input, so that hardly any gradient comes through: what it gives below or above these
 * numbers, or exactly at one.
 */
export interface FlatParts {
  readonly below?: number;
  readonly above?: number;
  readonly at?: number;
  /** What a number there is: `saturated`. */
  readonly number: string;
  /** What a unit is whose numbers are all there. */
  readonly unit: string;
}

/** Where a watched training step leaves what a layer gives and, where a gradient reaches it, dL/d(that). */
export interface WatchedLayer {
  readonly path: string;
  readonly layer: string;
  /** For a layer that has such. */
  readonly flat?: FlatParts;
  readonly activation: WatchedRange;
  readonly gradient: WatchedRange | undefined;
}

/** A watched training step as a module of its own. */
export interface WatchedModule extends Pick<SimdDefinition, 'parameters' | 'statistics' | 'tables' | 'training'> {
  /** Its bytes. */
  readonly code: Uint8Array;
  readonly layers: readonly WatchedLayer[];
}

/** A place in a texture; `offset` counts numbers and is divisible by four. */
export interface WebglLocation {
  readonly texture: string;
  readonly offset: number;
  /** Where words are laid end to end: that many more for each eight rows of theirs, a last part of eight among them. */
  readonly perEight?: number | undefined;
  /** It has rows of those words, not of each position of each example. */
  readonly ofRows?: true | undefined;
  /** A matrix of so many columns with row r in layer r % 8, there as row ⌊r / 8⌋; each row begins at a texel. */
  readonly columns?: number | undefined;
}

/** Numbers in a layer of a texture; with eight layers one draw writes to all of them. */
export interface WebglTexture {
  readonly length: number;
  readonly layers: 1 | 8;
  /**
   * Where words are laid end to end: how many of the numbers, at the end, stand for eight rows of theirs. A draw leaves out what stands for
   * more rows than the batch has.
   */
  readonly perEight?: number;
}

/** A fragment program and the names of its samplers. */
export interface WebglShader {
  readonly samplers: readonly string[];
  readonly code: string;
}

/** One draw: a texture for each sampler, and one for each colour attachment, all of one size. */
export interface WebglDraw {
  readonly shader: string;
  readonly reads: readonly string[];
  /** `statisticN`, the running statistic at N of its array, is written beside what is read and takes its place after the step. */
  readonly writes: readonly string[];
  /** The step of a recurrence; 0 elsewhere. */
  readonly s: number;
  /** Its uniforms p0, p1, …: where parameters begin, and the streams of dropout masks. */
  readonly numbers: readonly number[];
}

/**
 * A function of the model as fragment programs over float textures, four numbers a texel. The textures
 * `parameters`, `examples` and `statisticN` are the runtime's; every other one is written by a draw.
 */
export interface WebglProgram {
  /** The most examples at a time. */
  readonly batch: number;
  /** Each texture that the draws write. */
  readonly textures: Readonly<Record<string, WebglTexture>>;
  /** Textures that the runtime fills once, and no draw writes; absent where there are none. */
  readonly tables?: Readonly<Record<string, TableFormula>>;
  readonly shaders: Readonly<Record<string, WebglShader>>;
  /** In order of execution. */
  readonly draws: readonly WebglDraw[];
  /**
   * The optimizer's step, in a program that learns: draws over the textures `parameters`, `gradients` and state_NAME of each of the
   * optimizer's states. What they write is written beside what is read, and takes its place when all are done. Their uniforms scalar0, …
   * are by UpdateDefinition.scalars.
   */
  readonly updates: readonly WebglDraw[];
  /** Numbers in the texture `examples`: inputs, and from `targets` on the targets. */
  readonly examples: number;
  readonly targets: number;
  /** Numbers in the texture `teacher`, which the runtime fills too: what teachers predict; absent where none do. */
  readonly teacher?: number;
  /** [B, T, V], or the rows of words laid end to end, [N, V]. */
  readonly logits: WebglLocation;
  readonly loss: WebglLocation;
  /**
   * Numbers in the texture `positions`, which the runtime fills with the position table of a batch's words, four numbers for each position;
   * absent where they are not laid end to end. The uniforms `rows` and `eights` are how many rows they have, and eights of these.
   */
  readonly positions?: number;
}

/** The model for a graphics card. */
export interface WebglDefinition {
  /** Leaves every gradient in the texture `gradients`, laid out as the parameters. */
  readonly training: WebglProgram;
  readonly evaluation: WebglProgram;
}

export interface ModelDefinition {
  readonly name: string;
  /** T: how many characters an example holds. */
  readonly context: number;
  /** V: the symbols of its data; of words the distinct characters and the boundary. */
  readonly vocabulary: number;
  /** `window`: one prediction an example; `positions`: one at each of T. */
  readonly prediction: 'window' | 'positions';
  readonly parameters: FlatLayout;
  readonly statistics: FlatLayout;
  /** `predictions`: it trains on whole words, `train: {over: words}`, as a SlidingFunction does. */
  readonly training: GeneratedFunction<TrainingMemory, TrainingStep> & {
    readonly predictions?: number;
    /** It learns from teachers too: TrainingMemory.teacher is to be filled. */
    readonly taught?: true;
    readonly update: UpdateDefinition;
  };
  readonly evaluation: GeneratedFunction<EvaluationMemory, Evaluation>;
  /** Every node of a tree once for a whole word; where the model slides. */
  readonly sliding?: SlidingFunction<EvaluationMemory, Evaluation>;
  /** A character at a time, for sampling; where the model streams. */
  readonly oneStep?: OneStepFunction;
  /** All of them for WebAssembly with 128-bit SIMD. */
  readonly simd?: SimdDefinition;
  /** Training and evaluation as programs of a graphics card. */
  readonly webgl?: WebglDefinition;
  /** Makes the functions' `create` ready for the target cpu, where they are not from the beginning, as generated code has them. */
  prepareCpu?(): Promise<void>;
}

/** What a model is apart from its functions, and its programs for a card: plain data, all that a page needs that runs it there. */
export type ModelPlan = Pick<ModelDefinition, 'name' | 'context' | 'vocabulary' | 'prediction' | 'parameters' | 'statistics' | 'webgl'> & {
  readonly training: Pick<ModelDefinition['training'], 'batch' | 'predictions' | 'taught' | 'update'>;
};

/** An optimizer by its word in the spec, and its settings; what it does is compiled into the model. */
export type OptimizerSettings = { readonly kind: string; readonly rate: number } & Readonly<Record<string, unknown>>;

export type ScheduleSettings =
  | { readonly kind: 'constant' }
  | { readonly kind: 'step'; readonly at: readonly number[]; readonly factor: number }
  /** `warmup` steps up from zero; then down to `floor`, which is a rate, over the rest of `steps`, or of all where it is left out. */
  | { readonly kind: 'cosine' | 'linear'; readonly warmup: number; readonly floor: number; readonly steps?: number };

export type SplitName = 'train' | 'validation' | 'test';

export interface TrainingSettings {
  readonly steps: number;
  /** Examples a step. */
  readonly batch: number;
  readonly seed: number;
  readonly optimizer: OptimizerSettings;
  readonly schedule: ScheduleSettings;
  /** The largest norm of the whole gradient, or null. */
  readonly clip: number | null;
  /** `every` null: a tenth of the steps. */
  readonly evaluate: { readonly every: number | null; readonly splits: readonly SplitName[] };
  /** Decay of the weights' exponential average; or the share of the steps, the last ones, over which they are averaged evenly; or null. */
  readonly average: number | { readonly over: number } | null;
  /** Which weights the checkpoint holds: the last, where this is left out too, or the best by the first of `evaluate.splits`. */
  readonly keep?: 'last' | 'best';
  /** Evaluations without a better one after which training ends; null, or left out, for none. */
  readonly patience?: number | null;
  /** The share of each target that is spread evenly over all symbols; none where it is left out. */
  readonly labelSmoothing?: number;
  /** Trained runs that are learned from beside the data; null, or left out, for none. */
  readonly teach?: TeachSettings | null;
}

/**
 * Distillation: the loss is (1 - weight) · cross entropy to the targets + weight · temperature² · cross entropy of the softmax at the
 * temperature to the mean of the runs' own.
 * Source: Hinton, Vinyals & Dean 2015, "Distilling the Knowledge in a Neural Network".
 */
export interface TeachSettings {
  /** Run folders, by their paths from `folder` or the working folder, or names of models. */
  readonly runs: readonly string[];
  /** The spec's, counted from the working folder; that itself where it is left out. */
  readonly folder?: string;
  readonly weight: number;
  readonly temperature: number;
}

export interface SplitSettings {
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  /** Of the shuffle of words, 42 where it is left out; sequences are cut in order and have none. */
  readonly seed?: number;
}

/** What data are: words, or one long sequence of characters, bytes or samples. */
export type DataKind = 'words' | SequenceKind;
export type SequenceKind = 'text' | 'bytes' | 'audio';

/** How the samples of recordings become symbols. */
export interface AudioSettings {
  /** Samples a second; null for the recording's own. */
  readonly rate: number | null;
  /** V. */
  readonly levels: number;
  readonly companding: 'muLaw' | 'none';
}

export interface DataSettings {
  /** Words where it is left out. */
  readonly kind?: DataKind;
  /** Of audio alone. */
  readonly audio?: AudioSettings;
  /** A built-in set's name, or a path. */
  readonly source: string;
  /** The folder that a path counts from, itself counted from the working folder; null for a built-in set. */
  readonly folder: string | null;
  /** Characters are composed first. */
  readonly normalize?: 'nfc';
  readonly split: SplitSettings;
}

/** The data and training of a spec, every default filled in. */
export interface ModelSettings {
  readonly data: DataSettings;
  readonly train: TrainingSettings;
}

/** A model with what its spec says of data and training: what a generated model.ts exports, and `create` takes. */
export interface TrainableDefinition extends ModelDefinition {
  readonly settings: ModelSettings;
}

/** What a generated train.ts hands to the trainer beside the model. */
export interface TrainerSettings extends ModelSettings {
  /** The resolved spec as YAML, kept in the run folder. */
  readonly spec: string;
}
