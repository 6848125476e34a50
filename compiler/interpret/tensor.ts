import type { Dim, Distinct, TensorShape } from '../ops/graph.js';

export type Floats = Float32Array | Float64Array;

/** A value with all of its sizes known, row-major. */
export class Tensor {
  constructor(
    readonly shape: readonly number[],
    readonly values: Floats,
  ) {}

  /** The number at a flat offset. To read beside a tensor is a fault of ours, which is said. */
  at(offset: number): number {
    const value = this.values[offset];
    if (value === undefined) throw new Error(`internal error: there is no number ${offset} in [${this.shape.join(', ')}]`);
    return value;
  }

  set(offset: number, value: number): void {
    this.values[offset] = value;
  }

  /** Adds to the number at a flat offset, and rounds to the array's precision. */
  add(offset: number, value: number): void {
    this.values[offset] = this.at(offset) + value;
  }

  /** The length of an axis. */
  size(axis: number): number {
    return sizeOf(this.shape, axis);
  }
}

/** Makes tensors of one precision for a batch of `batch` examples. */
export class Maker {
  /** How many distinct nodes the batch has, once an op has numbered them. */
  readonly distinct = new Map<Distinct, number>();

  constructor(
    readonly batch: number,
    private readonly array: new (length: number) => Floats,
  ) {}

  /** Zeros. */
  zeros(shape: TensorShape): Tensor {
    const sizes = shape.map((size) => this.size(size));
    return new Tensor(sizes, new this.array(lengthOf(sizes)));
  }

  size(size: Dim): number {
    if (typeof size === 'number') return size;
    if (size === 'B') return this.batch;
    const count = this.distinct.get(size);
    if (count === undefined) throw new Error(`internal error: the nodes ${size} have not been numbered`);
    return count;
  }

  /** A tensor of `shape` whose number at flat offset i is `value(i)`. */
  fill(shape: TensorShape, value: (offset: number) => number): Tensor {
    const tensor = this.zeros(shape);
    for (let i = 0; i < tensor.values.length; i++) tensor.values[i] = value(i);
    return tensor;
  }

  /** A tensor of `shape` with the numbers from `start` on, NaN where there are none. */
  of(shape: TensorShape, numbers: ArrayLike<number>, start = 0): Tensor {
    return this.fill(shape, (i) => numbers[start + i] ?? NaN);
  }
}

/** The input at a place, of an op with any number of them. */
export function inputAt(inputs: readonly Tensor[], index: number): Tensor {
  const input = inputs.at(index);
  if (!input) throw new Error(`internal error: an op lacks input ${index} of ${inputs.length}`);
  return input;
}

function sizeOf(shape: readonly number[], axis: number): number {
  const size = shape[axis];
  if (size === undefined) throw new Error(`internal error: [${shape.join(', ')}] has no axis ${axis}`);
  return size;
}

export function lengthOf(shape: readonly number[]): number {
  return shape.reduce((length, size) => length * size, 1);
}

/** Rows by columns: everything before the last axis, and the last axis. */
export function rowsOf({ shape }: Tensor): { readonly rows: number; readonly columns: number } {
  const columns = shape.at(-1) ?? 1;
  return { rows: lengthOf(shape.slice(0, -1)), columns };
}

/**
 * For each flat offset in `shape` the offset in a tensor of `from` that is broadcast to it: along an axis of size 1 it stays.
 * undefined where the two are one.
 */
export function broadcastOffsets(from: readonly number[], shape: readonly number[]): Int32Array | undefined {
  if (from.every((size, axis) => size === shape[axis])) return undefined;
  // The last axis moves fastest; where an axis is at its end, it starts anew and the one before moves.
  const axes = shape.map((size, axis) => ({ size, stride: from[axis] === 1 ? 0 : lengthOf(from.slice(axis + 1)), at: 0 })).reverse();
  const offsets = new Int32Array(lengthOf(shape));
  let offset = 0;
  for (let i = 0; i < offsets.length; i++) {
    offsets[i] = offset;
    for (const axis of axes) {
      offset += axis.stride;
      if (++axis.at < axis.size) break;
      offset -= axis.stride * axis.size;
      axis.at = 0;
    }
  }
  return offsets;
}

/** An axis of a tensor as its length, and how many numbers stand before it (blocks) and inside one position of it (inner). */
export function around(
  shape: readonly number[],
  axis: number,
): { readonly blocks: number; readonly length: number; readonly inner: number } {
  return { blocks: lengthOf(shape.slice(0, axis)), length: sizeOf(shape, axis), inner: lengthOf(shape.slice(axis + 1)) };
}
