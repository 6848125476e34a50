import type { FlatLayout } from '../model-definition.js';
import { fillFromTensors, namedTensors, type NumberTensor, type TensorTarget } from '../named-tensors.js';
import type { ModelArrays } from '../initialize.js';
import type { Trainer, TrainerCounts } from '../trainer.js';
import { isFile, shownPath } from './files.js';
import { runFiles } from './run-files.js';
import { incomplete } from './run-record.js';
import { readSealed, restoreBefore, writeSealed, type KeptFile } from './sealed-tensors.js';

/** What a checkpoint says beside its tensors. */
export interface CheckpointFacts {
  readonly name: string;
  /** Steps taken. */
  readonly step: number;
  /** The vocabulary from index 1 on. */
  readonly characters: readonly string[];
}

/** What a resume needs beside the trainer's state. */
export interface ResumeFacts {
  /** Lines of log.jsonl at the time of the save. */
  readonly logLines: number;
  /** Lines of health.jsonl then. */
  readonly healthLines: number;
  /** Seconds that the run has taken, evaluations and all. */
  readonly seconds: number;
}

/**
 * Writes checkpoint.safetensors: the weights that evaluation uses (the average, where there is one) and the running statistics,
 * under the language's names alone, so that a twin from torch.nn loads it strictly.
 */
export async function writeCheckpoint(folder: string, trainer: Trainer, facts: CheckpointFacts): Promise<void> {
  const { definition, statistics } = trainer.model;
  const tensors = new Map([
    ...namedTensors(definition.parameters, trainer.evaluationWeights),
    ...namedTensors(definition.statistics, statistics),
  ]);
  const metadata = {
    format: 'pt',
    name: facts.name,
    step: String(facts.step),
    characters: facts.characters.join(''),
    weights: trainer.settings.average === null ? 'trained' : 'averaged',
  };
  await writeSealed(checkpointOf(folder), tensors, metadata);
}

/** Whether the folder has weights to evaluate and sample with. */
export async function hasCheckpoint(folder: string): Promise<boolean> {
  return isEither(checkpointOf(folder));
}

/** Whether the folder has a state to go on from. */
export async function hasResume(folder: string): Promise<boolean> {
  return isEither(resumeOf(folder));
}

/**
 * Fills a model from a run's checkpoint, or from the one before where that is damaged, of which `say` is told.
 * Throws WNC733 where neither is whole, WNC731 where it does not fit the model, WNC734 where a weight is not a finite number.
 */
export async function readCheckpoint(folder: string, model: ModelArrays, say: (text: string) => void): Promise<CheckpointFacts> {
  const { file } = checkpointOf(folder);
  const { tensors, metadata } = await readSealed(checkpointOf(folder), 'the checkpoint', say);
  const { parameters, statistics } = model.definition;
  fillFromTensors(
    tensors,
    [
      { layout: parameters, flat: model.parameters },
      { layout: statistics, flat: model.statistics },
    ],
    shownPath(file),
  );
  const step = Number(metadata['step']);
  const characters = metadata['characters'];
  if (!Number.isInteger(step) || characters === undefined) throw incomplete(folder, 'checkpoint.safetensors does not say its step and characters');
  return { name: metadata['name'] ?? model.definition.name, step, characters: [...characters] };
}

/** Writes resume.safetensors: every array of the trainer, tensor by tensor, and its counts as JSON. */
export async function writeResume(folder: string, trainer: Trainer, facts: ResumeFacts): Promise<void> {
  const tensors = new Map<string, NumberTensor>();
  for (const { layout, flat, prefix } of resumeTargets(trainer)) {
    for (const [name, tensor] of namedTensors(layout, flat, prefix)) tensors.set(name, tensor);
  }
  const metadata = { counts: JSON.stringify(trainer.counts), facts: JSON.stringify(facts), losses: JSON.stringify(trainer.intervalLosses) };
  await writeSealed(resumeOf(folder), tensors, metadata);
}

/**
 * Gives a trainer the state that writeResume kept, or the one before where that is damaged, of which `say` is told.
 * Throws WNC725 where the file is not one of those, WNC731 and WNC734 where it does not fit, WNC733 where neither is whole.
 */
export async function readResume(folder: string, trainer: Trainer, say: (text: string) => void): Promise<ResumeFacts> {
  const { file } = resumeOf(folder);
  const { tensors, metadata } = await readSealed(resumeOf(folder), 'the run', say);
  const counts = parseNumbers<TrainerCounts>(metadata['counts'], trainer.counts);
  const facts = parseNumbers<ResumeFacts>(metadata['facts'], { logLines: 0, healthLines: 0, seconds: 0 });
  if (!counts || !facts) throw incomplete(folder, 'resume.safetensors does not say how far the run was');
  fillFromTensors(tensors, resumeTargets(trainer), shownPath(file));
  Object.assign(trainer.counts, counts);
  trainer.intervalLosses.splice(0, Infinity, ...lossesIn(metadata['losses']));
  for (const kept of [resumeOf(folder), checkpointOf(folder)]) await restoreBefore(kept);
  return facts;
}

function checkpointOf(folder: string): KeptFile {
  const { checkpoint, checkpointBefore } = runFiles(folder);
  return { file: checkpoint, before: checkpointBefore };
}

function resumeOf(folder: string): KeptFile {
  const { resume, resumeBefore } = runFiles(folder);
  return { file: resume, before: resumeBefore };
}

async function isEither({ file, before }: KeptFile): Promise<boolean> {
  return (await isFile(file)) || (await isFile(before));
}

/** The losses of the interval that a save fell into; none where the file does not say. */
function lossesIn(text: string | undefined): readonly number[] {
  let losses: unknown;
  try {
    losses = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(losses) ? losses.filter((loss) => typeof loss === 'number') : [];
}

function resumeTargets(trainer: Trainer): TensorTarget[] {
  const { parameters, statistics } = trainer.model.definition;
  const target = (key: string, flat: Float32Array, layout: FlatLayout): TensorTarget => ({ layout, flat, prefix: `${key}.` });
  return [
    target('statistics', trainer.model.statistics, statistics),
    // Adam's mean of squares may overflow where the weights do not; the step is then zero.
    ...[...trainer.arrays].map(([key, flat]) => ({ ...target(key, flat, parameters), anyNumber: key.startsWith('optimizer.') })),
  ];
}

/** The JSON of an object with the numbers that `like` has, or undefined. */
function parseNumbers<Numbers extends object>(text: string | undefined, like: Numbers): Numbers | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  const keys = Object.keys(like);
  const whole = typeof value === 'object' && value !== null && keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'number');
  return whole ? (value as Numbers) : undefined;
}
