import type { HealthLine } from '../../training/health.js';
import { initializeModel } from '../../training/initialize.js';
import { Watcher, type StateHealth, type WatchedModel } from '../../training/watched-model.js';
import type { ModelDefinition } from '../../contract.js';
import { visibleLines } from '../../visible-text.js';
import { readCheckpoint } from './checkpoint.js';
import { readJsonLines } from '../read-lines.js';
import { healthLine } from './record-checks.js';
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
  const lines = (await readJsonLines<HealthLine>(run.folder, 'health', healthLine)).map(withNumbers);
  return { states, initialLoss, evenLoss: Math.log(definition.vocabulary), lines, parameters };
}

/** A line with its spreads as they were: JSON has null for those that are no finite numbers. */
function withNumbers({ step, parameters }: HealthLine): HealthLine {
  const number = (value: number | null): number => value ?? Number.NaN;
  return {
    step,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, { data, gradient, update, updates }]) => [
        name,
        { data: number(data), gradient: number(gradient), update: number(update), updates },
      ]),
    ),
  };
}
