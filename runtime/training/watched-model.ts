import type { Examples } from '../data/examples.js';
import type { SplitExamples } from '../data/split-examples.js';
import type { FlatParts, ModelPlan, TrainingMemory, WatchedLayer, WatchedRange } from '../contract.js';
import { drawBatch, stepKey } from '../random/streams.js';
import { isFlat } from './flat-parts.js';
import { momentsOf } from './health.js';

/** The arrays of a training step without an update or teachers. */
export type WatchedMemory = Omit<TrainingMemory, 'optimizer' | 'scalars' | 'teacher'> & {
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
};

/** A training step that stores its layers' activations and their gradients, bound to its arrays. */
export interface WatchedModel {
  readonly memory: WatchedMemory;
  /** Examples that its arrays have room for. */
  readonly batch: number;
  readonly layers: readonly WatchedLayer[];
  /** Forward and backward of the first `batch` examples; returns the mean loss in nats. */
  run(batch: number, dropoutKey: number): number;
}

/** Statistics of a layer's activations on a batch, and of the gradient of the loss with respect to them. */
export interface LayerHealth {
  readonly path: string;
  readonly layer: string;
  readonly mean: number;
  readonly deviation: number;
  /** Of its activation; undefined for a layer without such. */
  readonly flat: FlatParts | undefined;
  /** Share of its numbers on the flat parts, of tanh above 0.97 or below -0.97; null for a layer without such. */
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

/** Batches whose mean is the initial loss. */
export const initialBatches = 20;

/** Looks into a model with the weights that are in the watched model's arrays: each look takes one training step, without an update. */
export class Watcher {
  readonly #examples: Examples;

  constructor(
    readonly definition: Pick<ModelPlan, 'context' | 'prediction'>,
    readonly watched: WatchedModel,
    { train, training = train }: SplitExamples,
    readonly seed: number,
  ) {
    // The watched step is over windows, also where training is over words.
    this.#examples = training.inputs === definition.context ? training : train;
  }

  /** The model after `taken` steps, on the first `batch` examples of the next step's. */
  stateAfter(taken: number, batch = this.watched.batch): StateHealth {
    const { definition, watched } = this;
    const loss = this.#look(taken, batch);
    const rows = countedRows(definition, watched, batch);
    return { step: taken, loss, layers: watched.layers.map((layer) => layerHealth(layer, watched, batch, rows)) };
  }

  /** The mean loss of several batches, the first ones of training. */
  initialLoss(batch = this.watched.batch, batches = initialBatches): number {
    let sum = 0;
    for (let taken = 0; taken < batches; taken++) sum += this.#look(taken, batch);
    return sum / batches;
  }

  #look(taken: number, batch: number): number {
    const { memory, run, batch: room } = this.watched;
    // A batch is drawn whole, so that a part of it is a part of the one that training takes.
    const indices = new Int32Array(room);
    drawBatch(this.seed, taken, this.#examples.count, indices);
    this.#examples.fill(indices, batch, memory.inputs as Int32Array, memory.targets as Int32Array);
    const kept = memory.statistics.slice();
    const loss = run(batch, stepKey(this.seed, taken));
    memory.statistics.set(kept);
    return loss;
  }
}

/** Which positions of the batch are predicted, by their numbers; undefined where all of them are data. */
function countedRows({ prediction }: Pick<ModelPlan, 'prediction'>, watched: WatchedModel, batch: number): readonly number[] | undefined {
  if (prediction !== 'positions') return undefined;
  const { targets } = watched.memory;
  const count = (targets.length / watched.batch) * batch;
  return Array.from({ length: count }, (_, row) => row).filter((row) => (targets[row] ?? -1) >= 0);
}

/** `rows`: the positions to look at, of those in the batch; all where it is left out. */
function layerHealth(
  { path, layer, flat, activation, gradient }: WatchedLayer,
  { memory: { workspace, targets }, batch: room }: WatchedModel,
  batch: number,
  rows: readonly number[] | undefined,
): LayerHealth {
  const at = ({ offset, length }: WatchedRange): Float32Array => {
    // The numbers of the first examples stand first.
    const values = workspace.slice(offset, offset + (length / room) * batch);
    // A layer gives as many numbers at each position.
    const size = length / targets.length;
    if (!rows || !Number.isInteger(size)) return values;
    const kept = new Float32Array(rows.length * size);
    rows.forEach((row, i) => kept.set(values.subarray(row * size, (row + 1) * size), i * size));
    return kept;
  };
  const values = at(activation);
  const gradients = gradient ? at(gradient) : null;
  return {
    path,
    layer,
    flat,
    ...momentsOf(values),
    saturation: flat ? values.reduce((count, value) => count + (isFlat(flat, value) ? 1 : 0), 0) / values.length : null,
    gradient: gradients && momentsOf(gradients).deviation,
    values,
    gradients,
  };
}

/**
 * How many of a layer's units are on the flat parts at every number, so that they learn nothing from a batch: dead relus, saturated
 * tanhs. null for a layer without such parts.
 */
export function stuckUnits({ flat, values }: Pick<LayerHealth, 'flat' | 'values'>, channels: number): number | null {
  if (!flat) return null;
  const moves = new Uint8Array(channels);
  for (let i = 0; i < values.length; i++) if (!isFlat(flat, values[i] ?? 0)) moves[i % channels] = 1;
  return moves.reduce((stuck, isMoving) => stuck + 1 - isMoving, 0);
}

/** A first loss this far above ln V, in nats, is not chance: the model is sure of what is wrong. */
const CONFIDENTLY_WRONG = 0.3;

/** What to say of the first loss, where something is to be said of it. */
export function firstLossWarning(initialLoss: number, evenLoss: number): { readonly message: string; readonly fix: string } | undefined {
  if (initialLoss < evenLoss + CONFIDENTLY_WRONG) return undefined;
  return {
    message: `the first loss, ${initialLoss.toFixed(2)}, is far above ln V, ${evenLoss.toFixed(2)}: the initial model is confidently wrong`,
    fix: 'make its last layer small at first: linear: {channels: vocabulary, gain: 0.1}',
  };
}
