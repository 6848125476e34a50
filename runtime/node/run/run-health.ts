import type { Examples } from '../../data/examples.js';
import { momentsOf, type HealthLine } from '../../training/health.js';
import { initializeModel, type ModelArrays } from '../../training/initialize.js';
import type { ModelDefinition, TrainingMemory, TrainingStep } from '../../contract.js';
import { drawBatch, stepKey } from '../../random/streams.js';
import { visibleLines } from '../../visible-text.js';
import { readCheckpoint } from './checkpoint.js';
import { readJsonLines } from '../read-lines.js';
import { listSnapshots, readSnapshot } from './snapshots.js';
import { sameData, type Run } from './use-run.js';

/** A range of the workspace: the numbers of one value. */
export interface Window {
  readonly offset: number;
  readonly length: number;
}

/** A training step that stores its layers' activations and their gradients, and the ranges where it does. */
export interface WatchedModel {
  readonly workspace: number;
  create(memory: TrainingMemory): TrainingStep;
  readonly layers: readonly {
    readonly path: string;
    readonly layer: string;
    readonly activation: Window;
    readonly gradient: Window | undefined;
  }[];
}

/** Statistics of a layer's activations on a batch, and of the gradient of the loss with respect to them. */
export interface LayerHealth {
  readonly path: string;
  readonly layer: string;
  readonly mean: number;
  readonly deviation: number;
  /** Share of its numbers on the flat parts of its activation, tanh above 0.97 or below -0.97; null for a layer without such. */
  readonly saturation: number | null;
  readonly gradient: number | null;
  readonly values: Float32Array;
  readonly gradients: Float32Array | null;
}

/** The model after `step` steps, on the batch of the next one. */
export interface StateHealth {
  readonly step: number;
  readonly loss: number;
  readonly layers: readonly LayerHealth[];
}

export interface RunHealth {
  readonly states: readonly StateHealth[];
  /** The mean of several batches with the initial weights, and what guessing evenly costs, ln V. */
  readonly initialLoss: number;
  readonly evenLoss: number;
  readonly lines: readonly HealthLine[];
  /** The last state's parameters, by definition.parameters. */
  readonly parameters: Float32Array;
}

/** Batches whose mean is the initial loss. */
const initialBatches = 20;

/**
 * Looks into a run where it left its weights: at the beginning, made again from the seed, at its snapshots and at its checkpoint. Each
 * state takes one training step of the watched model, without an update. Throws as evaluateRun does.
 */
export async function inspectHealth(definition: ModelDefinition, watched: WatchedModel, run: Run, own?: string): Promise<RunHealth> {
  const { train } = run.record;
  const { train: all, training = all } = (await sameData(definition, run, own)).examples;
  // The watched step is over windows, also where training is over words.
  const examples = training.inputs === definition.context ? training : all;
  const arrays = {
    definition,
    parameters: new Float32Array(definition.parameters.length),
    statistics: new Float32Array(definition.statistics.length),
  };
  const memory = memoryFor(arrays, watched, train.batch);
  const { run: step } = watched.create(memory);
  const look = (taken: number): number => {
    fillBatch(examples, train.seed, taken, train.batch, memory);
    const kept = arrays.statistics.slice();
    const loss = step(train.batch, stepKey(train.seed, taken));
    arrays.statistics.set(kept);
    return loss;
  };
  const stateOf = (taken: number): StateHealth => ({
    step: taken,
    loss: look(taken),
    layers: watched.layers.map((layer) => layerHealth(layer, memory, countedRows(definition, memory))),
  });

  initializeModel(arrays, train.seed);
  let sum = 0;
  for (let batch = 0; batch < initialBatches; batch++) sum += look(batch);
  const states = [stateOf(0)];
  for (const taken of await listSnapshots(run.folder)) {
    await readSnapshot(run.folder, taken, arrays);
    states.push(stateOf(taken));
  }
  const { step: last } = await readCheckpoint(run.folder, arrays, (text) => process.stderr.write(visibleLines(text)));
  if (last > states.at(-1)!.step) states.push(stateOf(last));
  const lines = await readJsonLines<HealthLine>(run.folder, 'health', isHealthLine);
  return { states, initialLoss: sum / initialBatches, evenLoss: Math.log(definition.vocabulary), lines, parameters: arrays.parameters };
}

function memoryFor({ definition, parameters, statistics }: ModelArrays, { workspace }: WatchedModel, batch: number): TrainingMemory {
  const targets = definition.prediction === 'positions' ? definition.context : 1;
  return {
    parameters,
    statistics,
    gradients: new Float32Array(parameters.length),
    // A step without an update.
    optimizer: new Float32Array(0),
    scalars: new Float32Array(0),
    workspace: new Float32Array(workspace),
    inputs: new Int32Array(batch * definition.context),
    targets: new Int32Array(batch * targets),
  };
}

function fillBatch(examples: Examples, seed: number, step: number, batch: number, { inputs, targets }: TrainingMemory): void {
  const indices = new Int32Array(batch);
  drawBatch(seed, step, examples.count, indices);
  examples.fill(indices, batch, inputs, targets);
}

/** Which positions of the batch are predicted, by their numbers; undefined where all of them are data. */
function countedRows({ prediction }: ModelDefinition, { targets }: TrainingMemory): readonly number[] | undefined {
  return prediction === 'positions' ? [...targets.keys()].filter((row) => targets[row]! >= 0) : undefined;
}

/** `rows`: the positions to look at, of those in the batch; all where it is left out. */
function layerHealth(
  { path, layer, activation, gradient }: WatchedModel['layers'][number],
  { workspace, targets }: TrainingMemory,
  rows: readonly number[] | undefined,
): LayerHealth {
  const at = ({ offset, length }: Window): Float32Array => {
    const values = workspace.slice(offset, offset + length);
    // A layer gives as many numbers at each position.
    const size = length / targets.length;
    if (!rows || !Number.isInteger(size)) return values;
    const kept = new Float32Array(rows.length * size);
    rows.forEach((row, i) => kept.set(values.subarray(row * size, (row + 1) * size), i * size));
    return kept;
  };
  const values = at(activation);
  const gradients = gradient ? at(gradient) : null;
  const flat = flatParts[layer];
  return {
    path,
    layer,
    ...momentsOf(values),
    saturation: flat ? values.reduce((count, value) => count + (flat(value) ? 1 : 0), 0) / values.length : null,
    gradient: gradients && momentsOf(gradients).deviation,
    values,
    gradients,
  };
}

/** Where an activation hardly changes with its input, so that hardly any gradient comes through. */
const flatParts: Readonly<Record<string, (value: number) => boolean>> = {
  tanh: (value) => Math.abs(value) > 0.97,
  sigmoid: (value) => value < 0.03 || value > 0.97,
  relu: (value) => value === 0,
};

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
