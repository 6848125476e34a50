import { checkpointTensors, fillResume, resumeTensors, type CheckpointFacts, type SymbolFacts } from '../../files/checkpoint-tensors.js';
import { UserError } from '../../errors.js';
import { aCount, aNumber, isCount, isObject, parseJson } from '../../judge.js';
import { fillModel, type WeightArrays } from '../../files/named-tensors.js';
import type { Safetensors } from '../../files/safetensors.js';
import type { RunTrainer } from '../../training/trainer.js';
import { isFile, shownPath } from '../files.js';
import { runFiles } from './run-files.js';
import { incomplete } from './run-record.js';
import { readSealed, restoreBefore, writeSealed, type KeptFile } from './sealed-tensors.js';

export type { CheckpointFacts } from '../../files/checkpoint-tensors.js';

/** What a resume needs beside the trainer's state. */
export interface ResumeFacts {
  /** Lines of log.jsonl at the time of the save. */
  readonly logLines: number;
  /** Lines of health.jsonl then. */
  readonly healthLines: number;
  /** Seconds that the run has taken, evaluations and all. */
  readonly seconds: number;
}

/** Writes checkpoint.safetensors: what the trainer keeps, which is settled before. */
export async function writeCheckpoint(folder: string, trainer: RunTrainer, facts: Omit<CheckpointFacts, 'step'>): Promise<void> {
  const { tensors, metadata } = checkpointTensors(trainer, facts);
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
export async function readCheckpoint(folder: string, model: WeightArrays, say: (text: string) => void): Promise<CheckpointFacts> {
  const { file } = checkpointOf(folder);
  const { tensors, metadata } = await readSealed(checkpointOf(folder), 'the checkpoint', say);
  fillModel(tensors, model, shownPath(file));
  const step = Number(metadata['step']);
  const characters = metadata['characters'];
  if (!isCount(step) || characters === undefined) throw incomplete(folder, 'checkpoint.safetensors does not say its step and characters');
  return { name: metadata['name'] ?? model.definition.name, step, characters: [...characters] };
}

/**
 * The tensors of a run's checkpoint, or of the one before where that is damaged, of which `say` is told. Throws WNC733 where neither is
 * whole.
 */
export async function readCheckpointFile(folder: string, say: (text: string) => void): Promise<Safetensors> {
  if (!(await hasCheckpoint(folder))) throw incomplete(folder, 'checkpoint.safetensors is missing; nothing was saved yet');
  return readSealed(checkpointOf(folder), 'the checkpoint', say);
}

/**
 * A run's last state: everything that going on takes, or its checkpoint alone where that is not of the same step. `source` is its
 * name for messages; `say` is told where a file is damaged and the one before it used. Throws WNC725 and WNC733 for a folder that is not
 * whole.
 */
export async function readRunState(
  folder: string,
  say: (text: string) => void,
): Promise<{ readonly file: Safetensors; readonly source: string }> {
  if (!(await hasCheckpoint(folder))) throw incomplete(folder, 'checkpoint.safetensors is missing; nothing was saved yet');
  const checkpoint = { file: await readSealed(checkpointOf(folder), 'the checkpoint', say), source: shownPath(checkpointOf(folder).file) };
  if (!(await hasResume(folder))) return checkpoint;
  try {
    const resume = { file: await readSealed(resumeOf(folder), 'the run', say), source: shownPath(resumeOf(folder).file) };
    return stepOf(resume.file) === Number(checkpoint.file.metadata['step']) ? resume : checkpoint;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return checkpoint;
  }
}

/** Steps taken by the time of a state; undefined where it does not say. */
function stepOf({ metadata }: Safetensors): number | undefined {
  const counts = parseJson(metadata['counts']);
  return isObject(counts) && isCount(counts['step']) ? counts['step'] : undefined;
}

/** Writes resume.safetensors: every array of the trainer, tensor by tensor, and its counts as JSON. */
export async function writeResume(folder: string, trainer: RunTrainer, facts: ResumeFacts, symbols: SymbolFacts): Promise<void> {
  const { tensors, metadata } = resumeTensors(trainer, facts, symbols);
  await writeSealed(resumeOf(folder), tensors, metadata);
}

/**
 * Gives a trainer the state that writeResume kept, or the one before where that is damaged, of which `say` is told.
 * Throws WNC725 where the file is not one of those, WNC731 and WNC734 where it does not fit, WNC733 where neither is whole.
 */
export async function readResume(folder: string, trainer: RunTrainer, say: (text: string) => void): Promise<ResumeFacts> {
  const { file } = resumeOf(folder);
  const saved = await readSealed(resumeOf(folder), 'the run', say);
  const facts = fillResume<ResumeFacts>(saved, trainer, { logLines: aCount, healthLines: aCount, seconds: aNumber }, shownPath(file));
  if (!facts) throw incomplete(folder, 'resume.safetensors does not say how far the run was');
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
