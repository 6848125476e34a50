import { checkpointTensors, fillResume, resumeTensors, type SavedTrainer } from '../checkpoint-tensors.js';
import { BestWeights, type Weights } from '../best-weights.js';
import { builtinWords, isBuiltin } from '../data/builtin.js';
import { splitWords } from '../data/split.js';
import { splitExamples, type SplitExamples } from '../data/split-examples.js';
import { Vocabulary } from '../data/vocabulary.js';
import { parseWords } from '../data/words.js';
import { UserError } from '../errors.js';
import type { ModelDefinition, TrainerSettings, TrainingSettings } from '../model-definition.js';
import { countNumbers, fillFromTensors } from '../named-tensors.js';
import { readSafetensors, writeSafetensors } from '../safetensors.js';
import { sampleWords } from '../sample.js';
import { withLocalModel } from '../tfjs/local-model.js';
import { defaultTarget } from '../tfjs/model.js';
import { hasWebgl } from '../tfjs/webgl/context.js';
import { predictOnCard } from '../tfjs/webgl/predict.js';
import { flattenRows } from '../tokens.js';
import { noteEvaluation } from '../training-counts.js';
import { WebglTrainer, type TrainerState } from '../webgl-trainer.js';
import type { BrowserModel, BrowserTarget, CreateOptions, SampleOptions, TrainProgress } from './api.js';
import { LocalTrainer } from './local-trainer.js';

/** About how long a page does not draw, in milliseconds. */
const SLICE_MS = 50;

/** What of a spec's settings a page needs. */
export type PageSettings = Pick<TrainerSettings, 'data' | 'train'>;

/** A compiled model in this page, with its initial values; what a bundle's `create` calls. Throws WNC804, WNC805, and as the data do. */
export async function createBrowserModel(definition: ModelDefinition, { data, train }: PageSettings, options: CreateOptions = {}): Promise<BrowserModel> {
  const target = options.target ?? (definition.webgl && hasWebgl() ? 'webgl' : defaultTarget(definition));
  const settings: TrainingSettings = { ...train, steps: options.steps ?? train.steps, seed: options.seed ?? train.seed };
  const { examples, vocabulary } = makeData(definition, await wordsOf(data, options.words), data);
  const trainer =
    target === 'webgl'
      ? await WebglTrainer.create(definition, settings, examples, options.onCompile)
      : await LocalTrainer.create(definition, settings, examples, target);
  return new PageModel(definition, target, trainer, vocabulary.characters);
}

class PageModel implements BrowserModel {
  readonly name: string;
  readonly parameters: number;
  readonly #best: BestWeights | undefined;

  constructor(
    private readonly definition: ModelDefinition,
    readonly target: BrowserTarget,
    private readonly trainer: WebglTrainer | LocalTrainer,
    readonly characters: readonly string[],
  ) {
    this.name = definition.name;
    this.parameters = countNumbers(definition.parameters);
    if (trainer.settings.keep === 'best') this.#best = new BestWeights(definition);
  }

  get step(): number {
    return this.trainer.counts.step;
  }

  async *train(): AsyncGenerator<TrainProgress, void, void> {
    const { trainer } = this;
    const { steps, evaluate } = trainer.settings;
    let loss = Number.NaN;
    for (;;) {
      if (trainer.evaluationDue) {
        const evaluation = await trainer.evaluate(evaluate.splits, nextTurn);
        if (noteEvaluation(trainer.counts, trainer.settings, evaluation!)) this.#best?.take(await this.#current());
        yield { step: trainer.counts.step, steps, loss, evaluation: evaluation! };
      }
      if (trainer.finished) return;
      const slice = await trainer.slice(SLICE_MS);
      loss = slice.loss;
      const [interval] = slice.intervals;
      yield { step: slice.step, steps, loss, ...(interval && { interval }) };
      await nextTurn();
    }
  }

  async predict(tokens: readonly (readonly number[])[]): Promise<Float32Array[]> {
    const { context, vocabulary } = this.definition;
    const flat = flattenRows(tokens, context, 0, vocabulary, 'tokens');
    const logits =
      this.trainer instanceof WebglTrainer
        ? await predictOnCard(this.trainer.model, flat, tokens.length)
        : await this.#locally((model) => {
            const tensor = model.predict(tokens);
            const numbers = tensor.dataSync() as Float32Array;
            tensor.dispose();
            return numbers;
          });
    const rows = logits.length / vocabulary;
    return Array.from({ length: rows }, (_, row) => logits.slice(row * vocabulary, (row + 1) * vocabulary));
  }

  async sample(options: SampleOptions = {}): Promise<string[]> {
    return this.#locally((model) => sampleWords(model, this.characters, { count: 10, seed: 42, ...options }));
  }

  async save({ weights = false }: { readonly weights?: boolean } = {}): Promise<Uint8Array> {
    const saved = await this.#saved(await this.trainer.download());
    const { tensors, metadata } = weights
      ? checkpointTensors(saved, { name: this.name, characters: this.characters })
      : resumeTensors(saved, { logLines: 0, healthLines: 0, seconds: this.trainer.counts.trainedMs / 1000 });
    return writeSafetensors(tensors, metadata);
  }

  async load(bytes: Uint8Array): Promise<void> {
    const file = readSafetensors(bytes, 'the checkpoint');
    const state = new Map([...(await this.trainer.download())].map(([name, numbers]) => [name, numbers.slice()] as const));
    const saved = await this.#saved(state);
    const isResume = file.metadata['counts'] !== undefined;
    if (isResume && fillResume(file, saved, { seconds: 0 }, 'the checkpoint') === undefined) throw new UserError('WNC725', 'the checkpoint does not say how far the run was');
    if (!isResume) fillWeights(this.definition, file.tensors, state);
    this.trainer.upload(state);
  }

  dispose(): void {
    if (this.trainer instanceof WebglTrainer) this.trainer.model.dispose();
    else this.trainer.dispose();
  }

  async #saved(state: TrainerState): Promise<SavedTrainer> {
    const { definition, trainer } = this;
    const { counts, intervalLosses, settings } = trainer;
    const arrays = new Map([...state].filter(([name]) => name !== 'statistics'));
    const kept = this.#best && counts.bestStep >= 0 ? { step: counts.bestStep, ...this.#best } : { step: counts.step, ...(await this.#current(state)) };
    return { arrays, counts, intervalLosses, settings, best: this.#best, kept, model: { definition, statistics: state.get('statistics')! } };
  }

  /** The weights that are evaluated as training stands. */
  async #current(state?: TrainerState): Promise<Weights> {
    const statistics = (await this.trainer.settle(async () => true))!;
    const arrays = state ?? (await this.trainer.download());
    return { parameters: arrays.get('average') ?? arrays.get('parameters')!, statistics };
  }

  /** A model on this page's own thread with the weights that evaluation uses: one character at a time is nothing for a card. */
  async #locally<Result>(use: Parameters<typeof withLocalModel<Result>>[2]): Promise<Result> {
    return withLocalModel(this.definition, await this.#current(), use);
  }
}

/** A checkpoint alone: what the optimizer kept begins anew, and so does the average. */
function fillWeights(definition: ModelDefinition, tensors: Parameters<typeof fillFromTensors>[0], state: ReadonlyMap<string, Float32Array>): void {
  const parameters = state.get('parameters')!;
  const targets = [
    { layout: definition.parameters, flat: parameters },
    { layout: definition.statistics, flat: state.get('statistics')! },
  ];
  fillFromTensors(tensors, targets, 'the checkpoint');
  state.get('average')?.set(parameters);
}

async function wordsOf(data: TrainerSettings['data'], words: CreateOptions['words']): Promise<readonly string[]> {
  if (typeof words === 'string') return parseWords(new TextEncoder().encode(words), 'the words');
  if (words !== undefined) return words;
  if (data.folder === null && isBuiltin(data.source)) return builtinWords(data.source);
  throw new UserError('WNC720', `the words: a page cannot read the file ${data.source}`, 'give them to create: {words: text}');
}

function makeData(definition: ModelDefinition, words: readonly string[], { split }: TrainerSettings['data']): { examples: SplitExamples; vocabulary: Vocabulary } {
  const vocabulary = new Vocabulary(words);
  if (vocabulary.size !== definition.vocabulary) {
    throw new UserError('WNC728', `the words have ${vocabulary.size - 1} distinct characters; the model was compiled for ${definition.vocabulary - 1}`, 'compile the spec for these words');
  }
  return { examples: splitExamples(definition, splitWords(words, split), vocabulary), vocabulary };
}

/** Lets the page draw. */
async function nextTurn(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  return true;
}
