import type { ModelDefinition } from '../contract.js';
import type { Symbols } from '../data/data-set.js';
import { UserError } from '../errors.js';
import { checkpointTensors, fillResume, resumeTensors, type SavedTrainer } from '../files/checkpoint-tensors.js';
import { fillFromTensors } from '../files/named-tensors.js';
import { aNumber } from '../judge.js';
import { writeSafetensors, type Safetensors } from '../files/safetensors.js';
import type { Weights } from '../training/best-weights.js';
import type { TrainerState } from '../training/webgl-trainer.js';
import type { HeldModel } from './held-model.js';
import { symbolFactsOf, symbolsIn } from './page-symbols.js';
import type { PageTrainer } from './page-trainer.js';

/** The weights alone, as a safetensors file: what sampling and evaluation need. */
export async function weightsFile(held: HeldModel, symbols: Symbols): Promise<Uint8Array> {
  const saved = await savedOf(held, await held.trainer.download());
  const { tensors, metadata } = checkpointTensors(saved, { name: held.definition.name, ...symbolFactsOf(symbols) });
  return writeSafetensors(tensors, metadata);
}

/** All of a training, as a safetensors file from which it goes on as if it had not stopped. */
export async function resumeFile(held: HeldModel, symbols: Symbols): Promise<Uint8Array> {
  const { trainer } = held;
  const saved = await savedOf(held, await trainer.download());
  const seconds = trainer.counts.trainedMs / 1000;
  const { tensors, metadata } = resumeTensors(saved, { logLines: 0, healthLines: 0, seconds }, symbolFactsOf(symbols));
  return writeSafetensors(tensors, metadata);
}

/**
 * Takes what a file holds, which messages call `source`, weights alone or a training; all of it or nothing. The answer is the symbols that
 * it knows. Throws WNC725 for a training that does not say how far it was, and what the file's readers throw.
 */
export async function fillModel(held: HeldModel, file: Safetensors, source: string): Promise<Symbols | undefined> {
  const { definition, trainer, data } = held;
  const symbols = symbolsIn(file, definition, data, source);
  const state = await trainer.download();
  if (file.metadata['counts'] === undefined) {
    fillWeights(definition, file.tensors, state, source);
    trainer.upload(state, true);
    return symbols;
  }
  const shards = shardsIn(file, source);
  const saved = await savedOf(held, state);
  const recut = shards === undefined ? undefined : await trainer.recut(shards);
  try {
    if (fillResume(file, saved, { seconds: aNumber }, source) === undefined) throw notWhole(source, 'how far the run was');
  } catch (error) {
    recut?.cancel();
    throw error;
  }
  recut?.commit();
  trainer.upload(state);
  return symbols;
}

/** Into how many shards a training's batches were cut, 1 for none; undefined where it does not say, as one of another target. */
function shardsIn({ metadata }: Safetensors, source: string): number | undefined {
  const text = metadata['shards'];
  if (text === undefined) return undefined;
  if (!['1', '2', '4'].includes(text)) throw notWhole(source, 'into how many shards its batches were cut: 1, 2 or 4');
  return Number(text);
}

function notWhole(source: string, what: string): UserError {
  return new UserError('WNC725', `${source} does not say ${what}`, 'bring the file back as training wrote it, or load weights alone');
}

/** What of a trainer is saved, with a state of it. */
async function savedOf({ definition, trainer, best }: HeldModel, state: TrainerState): Promise<SavedTrainer> {
  const { counts, intervalLosses, settings } = trainer;
  const arrays = new Map([...state].filter(([name]) => name !== 'statistics'));
  const statistics = state.get('statistics') ?? new Float32Array(0);
  const kept =
    best && counts.bestStep >= 0 ? { step: counts.bestStep, ...best } : { step: counts.step, ...(await currentWeights(trainer, state)) };
  return { arrays, counts, intervalLosses, settings, best, kept, model: { definition, statistics, shards: trainer.shards } };
}

/** The weights that are evaluated as training stands. */
export async function currentWeights(trainer: PageTrainer, state?: TrainerState): Promise<Weights> {
  const statistics = await trainer.settle(async () => true);
  const arrays = state ?? (await trainer.download());
  const parameters = arrays.get('average') ?? arrays.get('parameters');
  if (!parameters || !statistics) throw new Error('internal error: a trainer without weights');
  return { parameters, statistics };
}

/** A checkpoint alone: what the optimizer kept begins anew, and so does the average. */
function fillWeights(definition: ModelDefinition, tensors: Safetensors['tensors'], state: TrainerState, source: string): void {
  const [parameters, statistics] = [state.get('parameters'), state.get('statistics')];
  if (!parameters || !statistics) throw new Error('internal error: a trainer without weights');
  const targets = [
    { layout: definition.parameters, flat: parameters },
    { layout: definition.statistics, flat: statistics },
  ];
  fillFromTensors(tensors, targets, source);
  for (const [name, numbers] of state) if (name.startsWith('optimizer.')) numbers.fill(0);
  state.get('average')?.set(parameters);
}
