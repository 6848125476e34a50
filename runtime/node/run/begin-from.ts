import path from 'node:path';
import { UserError } from '../../errors.js';
import type { FlatLayout } from '../../contract.js';
import type { Symbols } from '../../data/data-set.js';
import { byModelNames } from '../../files/torch-names.js';
import { allFinite, type NumberTensor } from '../../files/named-tensors.js';
import { readSafetensors, type Safetensors } from '../../files/safetensors.js';
import type { RunTrainer } from '../../training/trainer.js';
import { readCheckpointFile } from './checkpoint.js';
import { isFile, limits, readBytes, shownPath } from '../files.js';
import { openExport } from './export-record.js';
import { findRun } from './find-run.js';

/**
 * The whole path of what `--from` names: a checkpoint file, the weights of an export folder, or else a run as eval takes it; `say` hears
 * what a person should know of the choice. Throws WNC724 where there is neither.
 */
export async function resolveFrom(from: string, say: (text: string) => void): Promise<string> {
  const file = path.resolve(from);
  // A spec, or a run's record, is no checkpoint, but tells which run was meant.
  if (from !== '' && !/\.(ya?ml|jsonl?)$/i.test(file) && (await isFile(file))) return file;
  const exported = await openExport(from);
  if (exported !== undefined) return exported.file;
  const { folder, note } = await findRun(from, 'good');
  if (note !== undefined) say(`note: ${note}\n`);
  return folder;
}

/**
 * Has a trainer begin with the parameters and running statistics of a run, or of a checkpoint file, that have the same name and shape;
 * `say` hears which parameters begin as usual, and why. `symbols`: those of the trainer's data.
 * Throws WNC772 where no parameter fits, WNC734 for one that is not finite, and as checkpoints are read.
 */
export async function beginFrom(
  trainer: RunTrainer,
  from: string,
  { kind, characters }: Symbols,
  say: (text: string) => void,
): Promise<void> {
  const { tensors, metadata } = await readFrom(from, say);
  const { definition, parameters, statistics } = trainer.model;
  const shown = shownPath(from);
  const others = take(definition.parameters, parameters, tensors, shown);
  const all = definition.parameters.tensors.length;
  if (others.length === all) {
    throw new UserError(
      'WNC772',
      `no parameter of ${shown} has the name and shape of one of this model:\n  ${others.join('\n  ')}`,
      'name a run of a model that shares layers with this one, at the same places or by the same labels',
    );
  }
  take(definition.statistics, statistics, tensors, shown);
  trainer.arrays.get('average')?.set(parameters);
  await trainer.push?.();
  const step = metadata['step'] === undefined ? '' : ` after step ${metadata['step']}`;
  say(`begins with ${all - others.length} of ${all} parameters, as they were in ${shown}${step}\n`);
  if (others.length > 0) say(`the others begin as usual:\n  ${others.join('\n  ')}\n`);
  const theirs = metadata['characters'];
  const theirKind = metadata['kind'] ?? 'words';
  if (theirs !== undefined && theirKind !== kind)
    say(`its data were ${theirKind}, not ${kind}: a row of its embedding may stand for another symbol here\n`);
  else if (theirs !== undefined && theirs !== characters.join(''))
    say(
      `its ${kind === 'words' ? 'words' : 'data'} had other characters, ${[...theirs].length} of them: a row of its embedding may stand for another one here\n`,
    );
}

async function readFrom(from: string, say: (text: string) => void): Promise<Safetensors> {
  if (!(await isFile(from))) return readCheckpointFile(from, say);
  return readSafetensors(await readBytes(from, 'the checkpoint', limits.tensors), shownPath(from));
}

/** Copies what fits into a flat array; answers with what does not. */
function take(
  { tensors: wanted }: FlatLayout,
  flat: Float32Array,
  given: ReadonlyMap<string, NumberTensor>,
  shown: string,
): readonly string[] {
  const names = new Set(wanted.map(({ name }) => name));
  const tensors = byModelNames(given, (name) => names.has(name));
  const others: string[] = [];
  for (const { name, shape, offset } of wanted) {
    const found = tensors.get(name);
    const size = `[${shape.join(', ')}]`;
    if (!found) others.push(`${name} ${size}, which is not there`);
    else if (`[${found.shape.join(', ')}]` !== size) others.push(`${name} ${size}, which is [${found.shape.join(', ')}] there`);
    else {
      if (!allFinite(found.values))
        throw new UserError('WNC734', `${shown}: ${name} holds numbers that are not finite`, 'give weights that are all finite numbers');
      flat.set(found.values, offset);
    }
  }
  return others;
}
