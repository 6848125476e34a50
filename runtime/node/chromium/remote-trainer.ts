import type { SentData } from '../../browser/page.js';
import { packArrays, toBase64, unpackArrays } from '../../files/base64.js';
import type { Pause } from '../../training/evaluate.js';
import { UserError } from '../../errors.js';
import type { ModelDefinition, ModelPlan, SplitName, TrainingSettings } from '../../contract.js';
import { allFinite } from '../../files/named-tensors.js';
import { BestWeights, type KeptWeights } from '../../training/best-weights.js';
import type { EvaluationLine, RunTrainer, TrainerHooks } from '../../training/trainer.js';
import {
  diverged,
  endInterval,
  evaluationDue,
  isFinished,
  lastRate,
  noSteps,
  noteEvaluation,
  type TrainerCounts,
} from '../../training/training-counts.js';
import type { RunData } from '../run/run-data.js';
import { openPage, type RemotePage } from './open-page.js';

/** How long the page takes steps before it answers, in milliseconds: an interruption waits as long. */
const SLICE_MS = 250;

/** Training in a page of a headless browser, on its graphics card; run folders are kept on this side. */
export class RemoteTrainer implements RunTrainer {
  readonly counts: TrainerCounts = noSteps();
  readonly intervalLosses: number[] = [];
  readonly arrays: ReadonlyMap<string, Float32Array>;
  readonly model: RunTrainer['model'];
  readonly best: BestWeights | undefined;
  /** Running statistics of the averaged weights, as the page last took them; absent without an average. */
  #averagedStatistics: Float32Array | undefined;
  /** Of the last step. */
  #rate = 0;

  private constructor(
    definition: ModelDefinition,
    readonly settings: TrainingSettings,
    readonly examples: RunTrainer['examples'],
    private readonly page: RemotePage,
    state: ReadonlyMap<string, Float32Array>,
  ) {
    const statistics = state.get('statistics')!;
    this.arrays = new Map([...state].filter(([name]) => name !== 'statistics'));
    this.model = { definition, parameters: state.get('parameters')!, statistics, dispose: () => void page.close() };
    if (settings.keep === 'best') this.best = new BestWeights(definition);
  }

  /** Starts the browser and compiles the model's programs there; `say` hears how far that is. Throws WNC805 and WNC807. */
  static async open(
    definition: ModelDefinition,
    settings: TrainingSettings,
    data: RunData,
    say: (text: string) => void,
  ): Promise<RemoteTrainer> {
    const page = await openPage();
    try {
      const opened = page.calls.openTrainer(pageDefinition(definition), settings, await sendData(page, data));
      await sayProgress(page, opened, say);
      await opened;
      return new RemoteTrainer(definition, settings, data.examples, page, unpackArrays(await page.calls.download()));
    } catch (error) {
      await page.close();
      throw error;
    }
  }

  get finished(): boolean {
    return isFinished(this.counts, this.settings);
  }

  get kept(): KeptWeights {
    const { step, bestStep } = this.counts;
    if (this.best && bestStep >= 0) return { step: bestStep, parameters: this.best.parameters, statistics: this.best.statistics };
    return {
      step,
      parameters: this.arrays.get('average') ?? this.arrays.get('parameters')!,
      statistics: this.#averagedStatistics ?? this.model.statistics,
    };
  }

  async settle(): Promise<void> {
    await this.pull();
    if (!this.arrays.has('average')) return;
    this.#averagedStatistics = unpackArrays(await this.page.calls.settle()).get('statistics')!;
  }

  async run(hooks: TrainerHooks, until = this.settings.steps): Promise<boolean> {
    const { counts, settings, intervalLosses } = this;
    for (;;) {
      if (evaluationDue(counts, settings)) {
        const evaluation = await this.#evaluate(settings.evaluate.splits, hooks.pause);
        if (!evaluation) return false;
        await this.#note(evaluation);
        if (this.finished && counts.intervalSteps > 0) await hooks.onInterval(endInterval(counts, intervalLosses, this.#rate));
        await this.page.calls.upload({}, counts, intervalLosses);
        await hooks.onEvaluation({ step: counts.step, evaluation });
      }
      if (this.finished || counts.step >= until) return this.finished;
      const slice = await this.page.calls.slice(SLICE_MS, until - counts.step);
      const { intervals, step, loss, rate, health } = slice;
      Object.assign(counts, slice.counts);
      this.#rate = rate;
      intervalLosses.splice(0, Infinity, ...slice.intervalLosses);
      for (const line of intervals) await hooks.onInterval(line);
      if (health) await hooks.onHealth?.(health);
      await hooks.onSlice({ step, loss, rate });
      if (!(await hooks.pause())) return false;
    }
  }

  async evaluateKept(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null> {
    const { step, parameters, statistics } = this.kept;
    if (step === this.counts.step) return this.#evaluate(splits, pause);
    const state = packArrays(
      new Map([
        ['parameters', parameters],
        ['statistics', statistics],
      ]),
    );
    return this.#stoppable(this.page.calls.evaluateWith(state, splits), pause);
  }

  #evaluate(splits: readonly SplitName[], pause: Pause): Promise<EvaluationLine['evaluation'] | null> {
    return this.#stoppable(this.page.calls.evaluate(splits), pause);
  }

  /** Counts an evaluation, and keeps its weights where they are the best and the best are kept. */
  async #note(evaluation: EvaluationLine['evaluation']): Promise<void> {
    if (!noteEvaluation(this.counts, this.settings, evaluation) || !this.best) return;
    await this.settle();
    this.best.take({
      parameters: this.arrays.get('average') ?? this.arrays.get('parameters')!,
      statistics: this.#averagedStatistics ?? this.model.statistics,
    });
  }

  async #stoppable<Result>(evaluating: Promise<Result>, pause: Pause): Promise<Result> {
    let done = false;
    const isDone = evaluating.then(
      () => (done = true),
      () => (done = true),
    );
    while (!done) {
      await Promise.race([isDone, new Promise((resolve) => setTimeout(resolve, 100))]);
      if (!done && !(await pause())) await this.page.calls.stop();
    }
    return evaluating;
  }

  checkFinite(): void {
    if ([this.arrays.get('parameters')!, this.model.statistics].every((numbers) => allFinite(numbers))) return;
    throw diverged(`a weight is not a finite number after step ${this.counts.step}`, lastRate(this.counts, this.settings), this.settings);
  }

  async pull(): Promise<void> {
    for (const [name, numbers] of unpackArrays(await this.page.calls.download())) this.#array(name).set(numbers);
  }

  async push(): Promise<void> {
    const state = new Map([...this.arrays, ['statistics', this.model.statistics] as const]);
    await this.page.calls.upload(packArrays(state), this.counts, this.intervalLosses);
  }

  #array(name: string): Float32Array {
    const own = name === 'statistics' ? this.model.statistics : this.arrays.get(name);
    if (!own) throw new Error(`internal error: the page sent ${name}`);
    return own;
  }
}

async function sayProgress(page: RemotePage, opened: Promise<unknown>, say: (text: string) => void): Promise<void> {
  let done = false;
  const end = opened.then(
    () => (done = true),
    () => (done = true),
  );
  let said = -1;
  while (!done) {
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 250))]);
    const { ready, all } = await page.calls.progress().catch(() => ({ ready: 0, all: 0 }));
    if (all > 0 && ready !== said) say(`compiled ${ready} of ${all} programs`);
    said = ready;
  }
}

/** A model for a page: plain data. Throws WNC805 where it was generated without programs for the card. */
export function pageDefinition({
  name,
  context,
  vocabulary,
  prediction,
  parameters,
  statistics,
  training,
  webgl,
}: ModelDefinition): ModelPlan {
  if (!webgl)
    throw new UserError('WNC805', 'the target webgl is not to be had: the model was generated without it', 'compile the spec again');
  const { batch, predictions, taught, update } = training;
  return {
    name,
    context,
    vocabulary,
    prediction,
    parameters,
    statistics,
    webgl,
    training: { batch, update, ...(predictions !== undefined && { predictions }), ...(taught && { taught }) },
  };
}

/** Bytes that go to a page in one message. */
const PART_BYTES = 2 ** 23;

/** Sends a run's data to a page, the long arrays as bytes. Returns what the page has to be told besides. */
export async function sendData(
  page: RemotePage,
  { read, words, symbols: { characters }, examples: { teacher }, record: { split } }: RunData,
): Promise<SentData> {
  const taught = teacher && { taught: await sendBytes(page, teacher.numbers) };
  if (read.kind === 'words') return { kind: 'words', split: words ?? { train: [], validation: [], test: [] }, characters, ...taught };
  const { symbols, ...sequence } = read;
  return { ...sequence, bytes: await sendBytes(page, symbols), split, ...taught };
}

/** Sends the bytes of an array in parts. Returns how many bytes it has. */
async function sendBytes(page: RemotePage, { buffer, byteOffset, byteLength }: ArrayBufferView): Promise<number> {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  for (let at = 0; at < bytes.length; at += PART_BYTES) await page.calls.receive(toBase64(bytes.subarray(at, at + PART_BYTES)));
  return bytes.length;
}
