/* What a training worker tells of the inside of its model: types alone. */
import type { FlatParts } from '../../runtime/contract.js';
import type { ModelFacts } from './protocol.js';

/** How numbers lie between -reach and reach: the share of each of equal bins. */
export interface Histogram {
  readonly reach: number;
  readonly shares: readonly number[];
}

/** A named array of the model. */
export interface TensorFacts {
  readonly name: string;
  readonly shape: readonly number[];
  /** Running statistics move with the data and are not learned. */
  readonly kind: 'parameter' | 'statistic';
  readonly owner: TensorOwner;
}

/** The layer that has an array: its word, and its line of the spec, from 1. */
export interface TensorOwner {
  readonly layer: string;
  readonly line: number;
}

export interface InsideFacts {
  readonly kind: ModelFacts['kind'];
  readonly tensors: readonly TensorFacts[];
  /** The names of the tables that characters are looked up in, each [V, C]. */
  readonly embeddings: readonly string[];
  /** How many layers attend. */
  readonly attentions: number;
  /** How symbols are shown, by their index; empty for those that are no characters. */
  readonly symbols: readonly string[];
}

/** What a question took in the worker: how often to ask it again. */
export interface Timed {
  readonly elapsedMs: number;
  /** Steps taken by then. */
  readonly step: number;
}

/** A layer of a batch, by what it gives and by the gradient of the loss with respect to that. */
export interface InsideLayer {
  readonly path: string;
  readonly layer: string;
  /** In the spec, from 1. */
  readonly line: number;
  readonly mean: number;
  readonly deviation: number;
  /** Of its activation; undefined for a layer without such. */
  readonly flat: FlatParts | undefined;
  /** Share on the flat parts; null for a layer without such. */
  readonly saturation: number | null;
  /** Units that are there for all of the batch; null for a layer without such. */
  readonly stuck: { readonly units: number; readonly of: number } | null;
  readonly activations: Histogram;
  /** Spread of the gradient; null where none reaches it. */
  readonly gradient: number | null;
  readonly gradients: Histogram | null;
}

export interface InsideLayers extends Timed {
  readonly loss: number;
  /** Examples that were looked at, of those in a batch: fewer for a large model. */
  readonly examples: number;
  readonly batch: number;
  readonly layers: readonly InsideLayer[];
  /** The same with the initial weights, over the same bins. */
  readonly first: readonly InsideLayer[];
  /** The mean of several batches with the initial weights, and what guessing evenly costs, ln V. */
  readonly initialLoss: number;
  readonly evenLoss: number;
  /** What is wrong with the first loss, if anything. */
  readonly warning: { readonly message: string; readonly fix: string } | undefined;
}

/** How one parameter moved: spreads of its numbers, of the gradient and of the update in the last step looked at. */
export interface InsideUpdate {
  readonly name: string;
  readonly owner: TensorOwner;
  readonly shape: readonly number[];
  readonly data: number;
  readonly gradient: number;
  /** Of the update over that of the numbers, in each step looked at. */
  readonly ratios: readonly number[];
}

export interface InsideUpdates extends Timed {
  /** The steps that were looked at, in order. */
  readonly steps: readonly number[];
  readonly parameters: readonly InsideUpdate[];
}

export interface InsideTensor extends Timed {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

export interface InsidePlane extends Timed {
  readonly points: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  /** C. */
  readonly channels: number;
}

/** The mixture weights of one head: row t, column u is how much position t takes of position u. */
export interface AttentionMap {
  readonly path: string;
  readonly head: number;
  readonly line: number;
  /** What each position stands for. */
  readonly labels: readonly string[];
  readonly weights: Float32Array;
}

export interface InsideAttention extends Timed {
  /** As it was looked at. */
  readonly text: string;
  readonly maps: readonly AttentionMap[];
}
