import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { healthAt } from '../../training/health.js';
import { fillModel, namedTensors } from '../../files/named-tensors.js';
import { readSafetensors, writeSafetensors } from '../../files/safetensors.js';
import type { ModelArrays } from '../../training/initialize.js';
import type { RunTrainer } from '../../training/trainer.js';
import { isFolder, limits, makeFolder, readBytes, removeFile, shownPath, writeWhole } from '../files.js';
import { refuseLinks } from '../links.js';
import { runFiles } from './run-files.js';

/** Shares of a run at which its weights are kept; most of what there is to see happens at the beginning. */
const shares = [0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** All snapshots of a run together, in bytes; a larger model has fewer of them, or none. */
const mostBytes = 8 * 1024 * 1024;

/**
 * After which steps a run keeps its weights: some of those in which its parameters are watched. The first and last state need no snapshot.
 */
export function snapshotSteps({ model, settings: { steps } }: RunTrainer): ReadonlySet<number> {
  const most = Math.floor(mostBytes / (4 * (model.parameters.length + model.statistics.length)));
  const every = Math.max(1, Math.ceil(shares.length / Math.max(1, most)));
  const chosen = most === 0 ? [] : shares.filter((_, i) => i % every === 0);
  const watched = Array.from({ length: 101 }, (_, i) => Math.max(1, Math.round(steps / 100)) * i).filter(
    (step) => step > 0 && step < steps && healthAt(step, steps),
  );
  return new Set(chosen.flatMap((share) => watched.find((step) => step >= share * steps) ?? []));
}

/** Keeps the weights and running statistics as they are, snapshots/STEP.safetensors. */
export async function writeSnapshot(folder: string, { model, counts }: RunTrainer): Promise<void> {
  const { definition, parameters, statistics } = model;
  const tensors = new Map([...namedTensors(definition.parameters, parameters), ...namedTensors(definition.statistics, statistics)]);
  const location = runFiles(folder).snapshots;
  refuseLinks([location]);
  await makeFolder(location);
  await writeWhole(
    path.join(location, `${counts.step}.safetensors`),
    writeSafetensors(tensors, { name: definition.name, step: String(counts.step) }),
  );
}

/** The steps whose weights a run has kept, in order. */
export async function listSnapshots(folder: string): Promise<readonly number[]> {
  const location = runFiles(folder).snapshots;
  if (!(await isFolder(location))) return [];
  const names = await readdir(location);
  return names.flatMap((name) => (/^\d+\.safetensors$/.test(name) ? [Number.parseInt(name, 10)] : [])).sort((a, b) => a - b);
}

/** Fills a model with the weights after a step. Throws WNC731 where they do not fit it. */
export async function readSnapshot(folder: string, step: number, model: ModelArrays): Promise<void> {
  const file = path.join(runFiles(folder).snapshots, `${step}.safetensors`);
  const { tensors } = readSafetensors(await readBytes(file, 'the snapshot', limits.tensors), shownPath(file));
  fillModel(tensors, model, shownPath(file));
}

/** Takes away what a run that goes on from `step` will make anew, perhaps at other steps. */
export async function removeSnapshotsAfter(folder: string, step: number): Promise<void> {
  for (const kept of await listSnapshots(folder)) {
    if (kept > step) await removeFile(path.join(runFiles(folder).snapshots, `${kept}.safetensors`));
  }
}
