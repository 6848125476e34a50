import type { HealthLine } from '../../training/health.js';
import { initializeModel } from '../../training/initialize.js';
import { Watcher, type StateHealth, type WatchedModel } from '../../training/watched-model.js';
import type { ModelDefinition } from '../../contract.js';
import { visibleLines } from '../../visible-text.js';
import { readCheckpoint } from './checkpoint.js';
import { readJsonLines } from '../read-lines.js';
import { listSnapshots, readSnapshot } from './snapshots.js';
import { sameData, type Run } from './use-run.js';

export interface RunHealth {
  /** At the beginning, and at each place where weights were left. */
  readonly states: readonly [StateHealth, ...StateHealth[]];
  /** The mean of several batches with the initial weights, and what guessing evenly costs, ln V. */
  readonly initialLoss: number;
  readonly evenLoss: number;
  readonly lines: readonly HealthLine[];
  /** The last state's parameters, by definition.parameters. */
  readonly parameters: Float32Array;
}

/**
 * Looks into a run where it left its weights: at the beginning, made again from the seed, at its snapshots and at its checkpoint. Each
 * state takes one training step of the watched model, without an update. Throws as evaluateRun does.
 */
export async function inspectHealth(definition: ModelDefinition, watched: WatchedModel, run: Run, own?: string): Promise<RunHealth> {
  const { seed } = run.record.train;
  const watcher = new Watcher(definition, watched, (await sameData(definition, run, own)).examples, seed);
  const { parameters, statistics } = watched.memory;
  const arrays = { definition, parameters, statistics };
  initializeModel(arrays, seed);
  const initialLoss = watcher.initialLoss();
  const first = watcher.stateAfter(0);
  const states: [StateHealth, ...StateHealth[]] = [first];
  for (const taken of await listSnapshots(run.folder)) {
    await readSnapshot(run.folder, taken, arrays);
    states.push(watcher.stateAfter(taken));
  }
  const { step: last } = await readCheckpoint(run.folder, arrays, (text) => process.stderr.write(visibleLines(text)));
  if (last > (states.at(-1) ?? first).step) states.push(watcher.stateAfter(last));
  const lines = await readJsonLines<HealthLine>(run.folder, 'health', isHealthLine);
  return { states, initialLoss, evenLoss: Math.log(definition.vocabulary), lines, parameters };
}

function isHealthLine(value: unknown): boolean {
  const line = value as Partial<HealthLine> | null | undefined;
  return (
    typeof line === 'object' &&
    line !== null &&
    typeof line.step === 'number' &&
    typeof line.parameters === 'object' &&
    line.parameters !== null
  );
}
