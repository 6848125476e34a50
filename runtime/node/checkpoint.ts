import type { FlatLayout } from '../model-definition.js';
import { fillFromTensors, namedTensors, type NumberTensor, type TensorTarget } from '../named-tensors.js';
import { readSafetensors, writeSafetensors } from '../safetensors.js';
import type { ModelArrays } from '../initialize.js';
import type { Trainer, TrainerCounts } from '../trainer.js';
import { isFile, limits, readBytes, shownPath, writeWhole } from './files.js';
import { runFiles } from './run-files.js';
import { incomplete } from './run-record.js';

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
  await writeWhole(runFiles(folder).checkpoint, writeSafetensors(tensors, metadata));
}

/** Fills a model from a run's checkpoint. Throws WNC725 where there is none, WNC731 where it does not fit the model. */
export async function readCheckpoint(folder: string, model: ModelArrays): Promise<CheckpointFacts> {
  const file = runFiles(folder).checkpoint;
  if (!(await isFile(file))) throw incomplete(folder, 'checkpoint.safetensors is missing');
  const { tensors, metadata } = readSafetensors(await readBytes(file, 'the checkpoint', limits.tensors), shownPath(file));
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
  await writeWhole(runFiles(folder).resume, writeSafetensors(tensors, metadata));
}

/** Gives a trainer the state that writeResume kept. Throws WNC725 where the file is not one of those, WNC731 where it does not fit. */
export async function readResume(folder: string, trainer: Trainer): Promise<ResumeFacts> {
  const file = runFiles(folder).resume;
  const { tensors, metadata } = readSafetensors(await readBytes(file, 'the run', limits.tensors), shownPath(file));
  const counts = parseNumbers<TrainerCounts>(metadata['counts'], trainer.counts);
  const facts = parseNumbers<ResumeFacts>(metadata['facts'], { logLines: 0, healthLines: 0, seconds: 0 });
  if (!counts || !facts) throw incomplete(folder, 'resume.safetensors does not say how far the run was');
  fillFromTensors(tensors, resumeTargets(trainer), shownPath(file));
  Object.assign(trainer.counts, counts);
  trainer.intervalLosses.splice(0, Infinity, ...lossesIn(metadata['losses']));
  return facts;
}

/** The losses of the interval that a save fell into; none where the file does not say. */
function lossesIn(text: string | undefined): readonly number[] {
  const losses: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(losses) ? losses.filter((loss) => typeof loss === 'number') : [];
}

function resumeTargets(trainer: Trainer): TensorTarget[] {
  const { parameters, statistics } = trainer.model.definition;
  const target = (key: string, flat: Float32Array, layout: FlatLayout): TensorTarget => ({ layout, flat, prefix: `${key}.` });
  return [
    target('statistics', trainer.model.statistics, statistics),
    ...[...trainer.arrays].map(([key, flat]) => target(key, flat, parameters)),
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
