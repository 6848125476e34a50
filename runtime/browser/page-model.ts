import type { ModelDefinition, SplitName } from '../contract.js';
import type { Symbols } from '../data/data-set.js';
import type { SplitExamples } from '../data/split-examples.js';
import { flattenRows } from '../data/tokens.js';
import { UserError } from '../errors.js';
import { countNumbers } from '../files/named-tensors.js';
import { readSafetensors, type Safetensors } from '../files/safetensors.js';
import { sampleSymbols } from '../sampling/sample-symbols.js';
import { sampleWords } from '../sampling/sample.js';
import type { Target } from '../targets.js';
import { disposedOf } from '../tfjs/disposed.js';
import { BestWeights } from '../training/best-weights.js';
import { noteEvaluation, type TrainerCounts } from '../training/training-counts.js';
import type { BrowserModel, SampleOptions, TrainOptions, TrainProgress } from './api.js';
import { bytesOf, checkKeys, checkSampleOptions, checkTrainOptions, shown } from './check-options.js';
import type { HeldModel, ModelData } from './held-model.js';
import { currentWeights, fillModel, resumeFile, weightsFile } from './page-checkpoint.js';
import { checkLengthOption, definedOf, textOf } from './page-symbols.js';
import type { PageTrainer } from './page-trainer.js';
import { Turns } from './turns.js';

/** About how long a slice of steps keeps the page from drawing, in milliseconds. */
const SLICE_MS = 50;

const splitNames: readonly SplitName[] = ['train', 'validation', 'test'];

/** What training stands on, for who looks inside a model. */
export interface InsideModel {
  readonly definition: ModelDefinition;
  readonly trainer: PageTrainer;
  /** Of training; undefined where there are no data. */
  readonly examples: SplitExamples | undefined;
  readonly symbols: Symbols;
}

/** The model of `create`, in a page and in Node, on whatever target. api.ts says what its methods do and throw. */
export class PageModel<AnyTarget extends Target = Target> implements BrowserModel {
  readonly name: string;
  readonly target: AnyTarget;
  readonly parameters: number;
  #counts: TrainerCounts;
  readonly #turns = new Turns();
  #symbols: Symbols;
  /** undefined once its memory was given back. */
  #held: HeldModel | undefined;
  #disposed = false;
  /** Of the last step, in nats. */
  #lastLoss = Number.NaN;

  constructor(definition: ModelDefinition, trainer: PageTrainer, data: ModelData) {
    this.name = definition.name;
    this.target = trainer.target as AnyTarget;
    this.parameters = countNumbers(definition.parameters);
    this.#counts = trainer.counts;
    this.#symbols = data.symbols;
    this.#held = { definition, trainer, data, best: trainer.settings.keep === 'best' ? new BestWeights(definition) : undefined };
  }

  get characters(): readonly string[] {
    return this.#symbols.characters;
  }

  get threads(): number {
    return this.#held?.trainer.threads ?? 1;
  }

  get step(): number {
    return this.#counts.step;
  }

  train(options: TrainOptions = {}): AsyncGenerator<TrainProgress, void, void> {
    this.checkAlive();
    checkTrainOptions(options);
    return this.#train(options);
  }

  async *#train({ steps = Infinity, signal }: TrainOptions): AsyncGenerator<TrainProgress, void, void> {
    const last = this.#counts.step + steps;
    const goOn = (): boolean => !this.#disposed && !signal?.aborted;
    for (let began = performance.now(); goOn(); ) {
      const progress = await this.#turns.take(async () => (goOn() ? this.#trainOn(last, goOn) : undefined));
      if (!progress) return;
      yield progress;
      // An interval that ends early is no reason to yield to the page: a timer takes some milliseconds.
      if (performance.now() - began < SLICE_MS / 2) continue;
      await nextTurn();
      began = performance.now();
    }
  }

  /** An evaluation where one is due, else some steps; undefined at the end, and where `goOn` says to stop. */
  async #trainOn(last: number, goOn: () => boolean): Promise<TrainProgress | undefined> {
    const { trainer, best } = this.#withWords();
    const { counts } = trainer;
    const { steps, evaluate } = trainer.settings;
    if (counts.step > steps) {
      throw new UserError(
        'WNC727',
        `the model has taken ${counts.step} steps already, more than the ${steps} asked for`,
        `create it with {steps: ${counts.step}} or more`,
      );
    }
    if (trainer.evaluationDue) {
      const evaluation = await trainer.evaluate(evaluate.splits, async () => {
        await nextTurn();
        return goOn();
      });
      if (!evaluation) return undefined;
      if (noteEvaluation(counts, trainer.settings, evaluation)) best?.take(await currentWeights(trainer));
      return { step: counts.step, steps, loss: this.#lastLoss, losses: [], evaluation };
    }
    if (trainer.finished || counts.step >= last) return undefined;
    const known = trainer.intervalLosses.length;
    const slice = await trainer.slice(SLICE_MS, last - counts.step);
    this.#lastLoss = slice.loss;
    const [ended] = slice.intervals;
    const losses = (ended?.losses ?? trainer.intervalLosses).slice(known);
    if (ended === undefined) return { step: slice.step, steps, loss: slice.loss, losses };
    const { step, loss, rate, millisecondsPerStep } = ended;
    return { step: slice.step, steps, loss: slice.loss, losses, interval: { step, loss, rate, millisecondsPerStep } };
  }

  async predict(tokens: readonly ArrayLike<number>[]): Promise<Float32Array[]> {
    const { context, vocabulary } = this.checkAlive().definition;
    const flat = flattenRows(tokens, context, 0, vocabulary, 'tokens');
    if (tokens.length === 0)
      throw new UserError('WNC811', 'tokens holds no examples', `give at least one, a list of ${context} whole numbers`);
    const logits = await this.#use(({ trainer }) => trainer.predict(flat, tokens.length));
    const rows = logits.length / vocabulary;
    return Array.from({ length: rows }, (_, row) => logits.slice(row * vocabulary, (row + 1) * vocabulary));
  }

  async sample(options: SampleOptions = {}): Promise<string[]> {
    this.checkAlive();
    checkSampleOptions(options);
    const { kind } = this.#symbols;
    if (kind === 'bytes' || kind === 'audio')
      throw new UserError('WNC636', `sample gives words and texts, and the model was made for ${kind}`, 'call sampleBytes');
    checkLengthOption(kind, options);
    const { length, prefix, ...given } = definedOf(options);
    return this.#use(({ trainer }) => {
      const symbols = this.#symbols;
      const { characters, normalize } = symbols;
      if (characters.length === 0) {
        const what = kind === 'words' ? 'the words to create: {words: text}' : 'the text to create: {text}';
        throw new UserError(
          'WNC852',
          'the characters of the model are not known',
          `load a checkpoint, which knows those of its training, or give ${what}`,
        );
      }
      if (kind === 'words')
        return trainer.locally((model) =>
          sampleWords(model, characters, { count: 10, seed: 42, ...given, prefix: textOf(prefix), normalize }),
        );
      return trainer.locally((model) => {
        const sampled = sampleSymbols(model, symbols, { ...given, length, prefix });
        return 'texts' in sampled ? [...sampled.texts] : [];
      });
    });
  }

  async sampleBytes(options: SampleOptions = {}): Promise<Uint8Array[]> {
    this.checkAlive();
    checkSampleOptions(options);
    const { kind } = this.#symbols;
    if (kind !== 'bytes' && kind !== 'audio')
      throw new UserError('WNC636', `sampleBytes is for models of bytes and audio, and the model was made for ${kind}`, 'call sample');
    const given = definedOf(options);
    return this.#use(({ trainer }) =>
      trainer.locally((model) => {
        const sampled = sampleSymbols(model, this.#symbols, given);
        return 'bytes' in sampled ? [...sampled.bytes] : 'recordings' in sampled ? [...sampled.recordings] : [];
      }),
    );
  }

  async evaluate(split: SplitName): Promise<number> {
    this.checkAlive();
    if (!splitNames.includes(split))
      throw new UserError('WNC849', `there is no split ${shown(split)}`, `take one of ${splitNames.join(', ')}`);
    return this.#use(async () => {
      const { trainer, examples } = this.#withWords();
      if (examples[split].count === 0)
        throw new UserError('WNC849', `the split ${split} holds no examples`, 'give more data, or raise its share in data.split');
      const losses = await trainer.evaluate([split], () => this.#goOn());
      // Disposed of before the last batch.
      if (!losses) throw disposedOf(this.name);
      const loss = losses[split];
      if (typeof loss !== 'number' || !Number.isFinite(loss))
        throw new UserError(
          'WNC801',
          `the ${split} loss is ${loss}: its logits are too large for 32-bit numbers`,
          'train it again, at a lower rate',
        );
      return loss;
    });
  }

  async save(options: { readonly weights?: boolean } = {}): Promise<Uint8Array> {
    this.checkAlive();
    checkKeys('save', options, ['weights']);
    return this.#use((held) => (options.weights ? weightsFile(held, this.#symbols) : resumeFile(held, this.#symbols)));
  }

  async load(checkpoint: Uint8Array | ArrayBuffer): Promise<void> {
    this.checkAlive();
    await this.fill(readSafetensors(bytesOf(checkpoint), 'the checkpoint'), 'the checkpoint');
  }

  /** Takes what a file holds, which messages call `source`; all of it or nothing. */
  protected async fill(file: Safetensors, source: string): Promise<void> {
    await this.#use(async (held) => {
      const symbols = await fillModel(held, file, source);
      // A trainer that cuts batches otherwise has others.
      this.#counts = held.trainer.counts;
      if (symbols) this.#symbols = symbols;
    });
  }

  /** Looks inside, between two slices of steps; `look` leaves what it finds as it is. Throws WNC848 where the model was disposed of. */
  look<Result>(look: (inside: InsideModel) => Result | Promise<Result>): Promise<Result> {
    return this.#use(({ definition, trainer, data }) =>
      look({ definition, trainer, examples: 'examples' in data ? data.examples : undefined, symbols: this.#symbols }),
    );
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    // What is under way ends first: it would go on with memory that is no longer its own.
    this.#turns.whenIdle(() => {
      this.#held?.trainer.dispose();
      this.#held = undefined;
    });
  }

  /** Waits for its turn. Throws WNC848 where the model was disposed of meanwhile. */
  #use<Result>(work: (held: HeldModel) => Result | Promise<Result>): Promise<Result> {
    return this.#turns.take(async () => work(this.checkAlive()));
  }

  /** Throws WNC848 where the model was disposed of. */
  protected checkAlive(): HeldModel {
    if (this.#disposed || !this.#held) throw disposedOf(this.name);
    return this.#held;
  }

  /** Throws why there are no words, where there are none. */
  #withWords(): Pick<HeldModel, 'trainer' | 'best'> & { readonly examples: SplitExamples } {
    const { trainer, best, data } = this.checkAlive();
    if ('missing' in data) throw data.missing;
    return { trainer, best, examples: data.examples };
  }

  /** Lets the page draw; answers whether to go on. */
  async #goOn(): Promise<boolean> {
    await nextTurn();
    return !this.#disposed;
  }
}

async function nextTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}
