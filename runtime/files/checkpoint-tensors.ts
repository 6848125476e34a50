import { fillFromTensors, namedTensors, type NumberTensor, type TensorTarget } from './named-tensors.js';
import type { AudioSettings, DataKind, FlatLayout, ModelPlan } from '../contract.js';
import { aCount, aNumber, faultIn, fields, isCount, listOf, optional, parseJson, that, type Check } from '../judge.js';
import type { Safetensors } from './safetensors.js';
import type { RunTrainer } from '../training/trainer.js';
import { noSteps, type TrainerCounts } from '../training/training-counts.js';

/** What of a trainer is saved. */
export type SavedTrainer = Pick<RunTrainer, 'arrays' | 'counts' | 'intervalLosses' | 'best' | 'kept' | 'settings'> & {
  /** Of the target simd also into how many shards it cuts a batch. */
  readonly model: { readonly definition: ModelPlan; readonly statistics: Float32Array; readonly shards?: number | undefined };
};

/** What a safetensors file is made of. */
export interface NamedSafetensors {
  readonly tensors: ReadonlyMap<string, NumberTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** What a checkpoint says beside its tensors. */
export interface CheckpointFacts {
  readonly name: string;
  /** Steps taken to its weights. */
  readonly step: number;
  /** Of words from index 1 on, of text from 0 on; empty for kinds whose symbols are no characters. */
  readonly characters: readonly string[];
  /** The kind of data, words where it is left out, and the symbol that a sample of a sequence begins with. */
  readonly kind?: DataKind;
  readonly start?: number | undefined;
  /** Of audio alone. */
  readonly audio?: AudioSettings | undefined;
}

/** What of them says what the symbols are. */
export type SymbolFacts = Pick<CheckpointFacts, 'characters' | 'kind' | 'start' | 'audio'>;

/** The symbols as metadata of a file of weights. */
export function symbolFacts({ characters, kind = 'words', start, audio }: SymbolFacts): Record<string, string> {
  const rate = audio?.rate ?? undefined;
  return {
    characters: characters.join(''),
    ...(kind !== 'words' && { kind, start: String(start ?? 0) }),
    ...(rate !== undefined && { rate: String(rate) }),
  };
}

/**
 * The weights that are kept (the last or the best; the average, where there is one) with their running statistics, under the language's
 * names alone, so that a twin from torch.nn loads it strictly. `settle` comes before.
 */
export function checkpointTensors(
  { model: { definition }, kept, settings }: SavedTrainer,
  facts: Omit<CheckpointFacts, 'step'>,
): NamedSafetensors {
  const tensors = new Map([
    ...namedTensors(definition.parameters, kept.parameters),
    ...namedTensors(definition.statistics, kept.statistics),
  ]);
  const metadata = {
    format: 'pt',
    name: facts.name,
    step: String(kept.step),
    ...symbolFacts(facts),
    weights: settings.average === null ? 'trained' : 'averaged',
  };
  return { tensors, metadata };
}

/** Every array of the trainer, tensor by tensor, its counts as JSON, its symbols, and what else a resume needs. */
export function resumeTensors(trainer: SavedTrainer, facts: object, symbols: SymbolFacts): NamedSafetensors {
  const tensors = new Map<string, NumberTensor>();
  const { shards } = trainer.model;
  for (const { layout, flat, prefix } of resumeTargets(trainer)) {
    for (const [name, tensor] of namedTensors(layout, flat, prefix)) tensors.set(name, tensor);
  }
  return {
    tensors,
    metadata: {
      counts: JSON.stringify(trainer.counts),
      facts: JSON.stringify(facts),
      losses: JSON.stringify(trainer.intervalLosses),
      ...(shards !== undefined && { shards: String(shards) }),
      ...symbolFacts(symbols),
    },
  };
}

/**
 * Gives a trainer what resumeTensors kept, and answers with the facts, which are like `like`; undefined where the file is not one of
 * those. `name` is the file's, for messages. Throws WNC731 where it does not fit.
 */
export function fillResume<Facts extends object>(
  { tensors, metadata }: Safetensors,
  trainer: SavedTrainer,
  like: Readonly<Record<keyof Facts, Check>>,
  name: string,
): Facts | undefined {
  const counts = countsIn(metadata['counts']);
  const facts = parseJson(metadata['facts']);
  const losses = parseJson(metadata['losses'] ?? '[]');
  if (!counts || faultIn(facts, fields(like)) !== undefined || faultIn(losses, listOf(aNumber)) !== undefined) return undefined;
  fillFromTensors(tensors, resumeTargets({ model: trainer.model, arrays: trainer.arrays, best: trainer.best, counts }), name);
  Object.assign(trainer.counts, counts);
  trainer.intervalLosses.splice(0, Infinity, ...(losses as readonly number[]));
  return facts as Facts;
}

const anIndex = that((value) => value === -1 || isCount(value));

/** TrainerCounts; a run from before the best evaluation was counted begins to count it. */
const trainerCounts = fields({
  step: aCount,
  evaluated: anIndex,
  intervalLoss: aNumber,
  intervalSteps: aCount,
  intervalMs: aNumber,
  trainedMs: aNumber,
  bestStep: optional(anIndex),
  bestLoss: optional(aNumber),
  sinceBest: optional(aCount),
});

function countsIn(text: string | undefined): TrainerCounts | undefined {
  const counts = parseJson(text);
  return faultIn(counts, trainerCounts) === undefined ? { ...noSteps(), ...(counts as TrainerCounts) } : undefined;
}

function resumeTargets({ model, arrays, best, counts }: Pick<SavedTrainer, 'model' | 'arrays' | 'best' | 'counts'>): TensorTarget[] {
  const { parameters, statistics } = model.definition;
  const target = (key: string, flat: Float32Array, layout: FlatLayout): TensorTarget => ({ layout, flat, prefix: `${key}.` });
  return [
    target('statistics', model.statistics, statistics),
    // Adam's mean of squares may overflow where the weights do not; the step is then zero.
    ...[...arrays].map(([key, flat]) => ({ ...target(key, flat, parameters), anyNumber: key.startsWith('optimizer.') })),
    ...(best && counts.bestStep >= 0
      ? [target('best', best.parameters, parameters), target('bestStatistics', best.statistics, statistics)]
      : []),
  ];
}
