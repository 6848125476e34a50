import type { Dim, Distinct, TensorShape } from '../ops/graph.js';

export type Floats = Float32Array | Float64Array;

/** A value with all of its sizes known, row-major. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Floats;
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
    return { shape: sizes, values: new this.array(lengthOf(sizes)) };
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
  const strides = from.map((size, axis) => (size === 1 ? 0 : lengthOf(from.slice(axis + 1))));
  const offsets = new Int32Array(lengthOf(shape));
  const at = shape.map(() => 0);
  let offset = 0;
  for (let i = 0; i < offsets.length; i++) {
    offsets[i] = offset;
    // The last axis moves fastest; where an axis is at its end, it starts anew and the one before moves.
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      offset += strides[axis]!;
      if (++at[axis]! < shape[axis]!) break;
      offset -= strides[axis]! * shape[axis]!;
      at[axis] = 0;
    }
  }
  return offsets;
}

/** An axis of a tensor as its length, and how many numbers stand before it (blocks) and inside one position of it (inner). */
export function around(
  shape: readonly number[],
  axis: number,
): { readonly blocks: number; readonly length: number; readonly inner: number } {
  return { blocks: lengthOf(shape.slice(0, axis)), length: shape[axis]!, inner: lengthOf(shape.slice(axis + 1)) };
}
