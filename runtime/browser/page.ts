import { fromBase64, packArrays, toBase64, unpackArrays, type PackedArrays } from '../files/base64.js';
import type { Split } from '../data/split.js';
import { symbolsIn, type Sequence } from '../data/kinds/sequence.js';
import { TeacherTable } from '../data/teacher-table.js';
import { splitExamples, splitSequence, type SplitExamples } from '../data/split-examples.js';
import { Vocabulary } from '../data/vocabulary.js';
import { UserError, type RuntimeCode } from '../errors.js';
import type { ModelPlan, SplitName, SplitSettings, TrainingSettings } from '../contract.js';
import { readSafetensors, writeSafetensors } from '../files/safetensors.js';
import { stepInput, stepResult, type Batch } from '../training/step.js';
import type { EvaluationLine } from '../training/trainer.js';
import type { TrainerCounts } from '../training/training-counts.js';
import { webglStep } from '../training/webgl-step.js';
import { webglMeanLoss, WebglTrainer, type TrainingSlice } from '../training/webgl-trainer.js';
import { WebglModel } from '../tfjs/webgl/model.js';

/** What a page answers: a value, or a user's problem, which would lose its code on the way to Node. */
export type Answer<Value> =
  | { readonly value: Value }
  | { readonly problem: { readonly code: RuntimeCode; readonly message: string; readonly fix: string | undefined } };

/**
 * The data of a run: words as they were split, or a sequence, whose symbols went before by `receive`. Before those went `taught` bytes of
 * what teachers predict, where there are some.
 */
export type SentData = (
  | { readonly kind: 'words'; readonly split: Split; readonly characters: readonly string[] }
  | (Omit<Sequence, 'symbols'> & { readonly bytes: number; readonly split: SplitSettings })
) & { readonly taught?: number };

export interface SliceAnswer extends TrainingSlice {
  readonly counts: TrainerCounts;
  readonly intervalLosses: readonly number[];
}

/** The memory of a sequence's symbols and of what teachers predict, in parts: one message to a page may not be as long as they are. */
const received: Uint8Array[] = [];
let trainer: WebglTrainer | undefined;
let stopped = false;
let compiled = { ready: 0, all: 0 };

/** The trainer that openTrainer has made. */
function running(): WebglTrainer {
  if (!trainer) throw new Error('internal error: no trainer was opened');
  return trainer;
}

async function settled(): Promise<Float32Array> {
  const statistics = await running().settle(async () => true);
  if (!statistics) throw new Error('internal error: a trainer that was not settled');
  return statistics;
}

function arrayOf(arrays: ReadonlyMap<string, Float32Array>, name: string): Float32Array {
  const array = arrays.get(name);
  if (!array) throw new Error(`internal error: the page was sent no ${name}`);
  return array;
}

/** What Node asks of a page that runs a model on its graphics card; installed as `wnc`. */
export const page = {
  /** `wnc step`: safetensors in and out. */
  step: (definition: ModelPlan, weights: string, batch: Batch, rate: number) =>
    answer(async () => {
      const input = stepInput(definition, readSafetensors(fromBase64(weights), 'the weights').tensors, batch, rate);
      const { loss, evalLoss, tensors } = stepResult(definition, input, await webglStep(definition, input));
      return { loss, evalLoss, tensors: toBase64(writeSafetensors(tensors, { name: definition.name })) };
    }),

  /** One more part of what comes with data, in base64. */
  receive: (part: string) => {
    received.push(fromBase64(part));
  },

  /** Programs that are compiled, of all. */
  progress: () => compiled,

  openTrainer: (definition: ModelPlan, settings: TrainingSettings, data: SentData) =>
    answer(async () => {
      trainer = await WebglTrainer.create(definition, settings, examplesOf(definition, data), (ready, all) => (compiled = { ready, all }));
      trainer.watches = true;
      return trainer.counts;
    }),

  slice: (milliseconds: number, most: number) =>
    answer<SliceAnswer>(async () => {
      const slice = await running().slice(milliseconds, most);
      const { counts, intervalLosses } = running();
      return { ...slice, counts, intervalLosses };
    }),

  /** Null where stop was called meanwhile. */
  evaluate: (splits: readonly SplitName[]) =>
    answer<EvaluationLine['evaluation'] | null>(() => {
      stopped = false;
      return running().evaluate(splits, async () => !stopped);
    }),

  /** As evaluate, of weights as given; those of training stay. */
  evaluateWith: (state: PackedArrays, splits: readonly SplitName[]) =>
    answer<EvaluationLine['evaluation'] | null>(() => {
      stopped = false;
      const weights = unpackArrays(state);
      return running().evaluate(splits, async () => !stopped, {
        parameters: arrayOf(weights, 'parameters'),
        statistics: arrayOf(weights, 'statistics'),
      });
    }),

  /** The running statistics of the weights that are evaluated. */
  settle: () => answer(async () => packArrays(new Map([['statistics', await settled()]]))),

  stop: () => {
    stopped = true;
  },

  download: () => answer(async () => packArrays(await running().download())),

  /** No arrays: what else a trainer keeps alone. */
  upload: (state: PackedArrays, counts: TrainerCounts, losses: readonly number[]) =>
    answer(async () => {
      if (Object.keys(state).length > 0) running().upload(unpackArrays(state));
      Object.assign(running().counts, counts);
      running().intervalLosses.splice(0, Infinity, ...losses);
    }),

  /** `wnc eval`: the mean loss of splits with weights as given. */
  meanLosses: (definition: ModelPlan, state: PackedArrays, data: SentData, splits: readonly SplitName[]) =>
    answer(async () => {
      const model = await WebglModel.create(definition, false);
      try {
        const arrays = unpackArrays(state);
        model.writeArray('parameters', arrayOf(arrays, 'parameters'));
        model.writeStatistics(arrayOf(arrays, 'statistics'));
        const examples = examplesOf(definition, data);
        const losses: Partial<Record<SplitName, number | null>> = {};
        for (const split of splits) losses[split] = (await webglMeanLoss(model, model.dataSet(examples[split]), async () => true)) ?? null;
        return losses;
      } finally {
        model.dispose();
      }
    }),
};

export type Page = typeof page;

async function answer<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problem: { code: error.code, message: error.message, fix: error.fix } };
  }
}

function examplesOf(definition: ModelPlan, data: SentData): SplitExamples {
  const teacher = data.taught === undefined ? undefined : new TeacherTable(new Float32Array(take(data.taught)), definition.vocabulary);
  const taught = teacher && { teacher };
  if (data.kind === 'words') return { ...splitExamples(definition, data.split, new Vocabulary(data.characters)), ...taught };
  return { ...splitSequence(definition, { ...data, symbols: symbolsIn(data.size, take(data.bytes)) }, data.split), ...taught };
}

/** The first bytes of what was received, which are let go of. */
function take(length: number): ArrayBuffer {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const part = received.shift();
    if (!part) throw new Error(`internal error: the page was sent ${at} of ${length} bytes`);
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}

(globalThis as unknown as { wnc: Page }).wnc = page;
