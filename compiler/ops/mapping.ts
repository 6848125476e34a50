import type { TensorShape } from './graph.js';

/** Along each axis: place p of one tensor is place `start + scale · p` of another. A scale of 0 is one place for all. */
export interface Mapping {
  readonly start: readonly number[];
  readonly scale: readonly number[];
}

/** Every place of a tensor as itself. */
export function identity(shape: TensorShape): Mapping {
  return { start: shape.map(() => 0), scale: shape.map((size) => (size === 1 ? 0 : 1)) };
}

/** A tensor that is broadcast has one place along an axis of size 1, wherever the loops are. */
export function broadcastTo({ start, scale }: Mapping, shape: TensorShape): Mapping {
  return { start: start.map((at, axis) => (shape[axis] === 1 ? 0 : at)), scale: scale.map((by, axis) => (shape[axis] === 1 ? 0 : by)) };
}

/** The same places of what begins earlier by so much on an axis. */
export function shifted({ start, scale }: Mapping, axis: number, by: number): Mapping {
  return { start: start.map((at, i) => (i === axis ? at + by : at)), scale };
}
