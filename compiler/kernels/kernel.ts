import type { Distinct, Extent, Origin, TensorShape } from '../ops/graph.js';
import type { Slot } from '../passes/plan.js';
import type { ScalarFunction } from './scalar.js';

/** A tensor that a kernel reads or writes. */
export interface Buffer {
  /** Unique in a program, and a valid identifier. */
  readonly name: string;
  readonly slot: Slot;
  readonly shape: TensorShape;
  readonly type: 'float' | 'int';
  /** Room for one outer step's worth of a value, written anew in each. */
  readonly aside?: true;
}

/** Σ stride · variable + offset: the place of one element. */
export interface Index {
  readonly terms: readonly { readonly variable: string; readonly stride: number }[];
  readonly offset: number;
}

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'load'; readonly buffer: Buffer; readonly index: Index }
  | { readonly kind: 'call'; readonly function: ScalarFunction; readonly arguments: readonly Expression[] }
  /** How many: constant, times what the batch decides where `batch`. */
  | { readonly kind: 'count'; readonly extent: Extent }
  /** 0 with probability `rate`, else 1 / (1 - rate), fixed by the step's key, the stream and the element's index. */
  | { readonly kind: 'dropout'; readonly rate: number; readonly stream: number; readonly index: Index };

export type Statement =
  | { readonly kind: 'for'; readonly variable: string; readonly extent: Extent; readonly body: readonly Statement[] }
  | { readonly kind: 'let'; readonly name: string; readonly value: Expression }
  /** A running sum from 0 or maximum from -Infinity. */
  | { readonly kind: 'accumulator'; readonly name: string; readonly operation: 'sum' | 'max' }
  | { readonly kind: 'accumulate'; readonly name: string; readonly operation: 'sum' | 'max'; readonly value: Expression }
  | { readonly kind: 'store'; readonly buffer: Buffer; readonly index: Index; readonly value: Expression }
  | { readonly kind: 'addTo'; readonly buffer: Buffer; readonly index: Index; readonly value: Expression }
  | { readonly kind: 'fill'; readonly buffer: Buffer; readonly value: number }
  | DistinctRows
  | MatrixProduct;

/**
 * Gives equal rows of `size` indices one number, from 0 in order of first appearance: out[r] is row r's. How many numbers there
 * are is from then on the size `found`.
 */
export interface DistinctRows {
  readonly kind: 'distinct';
  readonly indices: Buffer;
  readonly rows: Extent;
  readonly size: number;
  readonly out: Buffer;
  readonly found: Distinct;
}

/**
 * out[r, c] = bias[c] + Σ_d left[r, d] · right[c, d], with the strides given: one description for x·Wᵀ, dy·W and dyᵀ·x.
 * Targets print it with as many sums in registers as suits them.
 */
export interface MatrixProduct {
  readonly kind: 'product';
  readonly rows: Extent;
  readonly columns: Extent;
  readonly depth: Extent;
  readonly left: { readonly buffer: Buffer; readonly row: number; readonly depth: number };
  /** `offset`: where its first number stands. */
  readonly right: { readonly buffer: Buffer; readonly column: number; readonly depth: number; readonly offset: number };
  readonly out: { readonly buffer: Buffer; readonly row: number; readonly offset: number };
  readonly bias: Buffer | undefined;
}

/** One fused group as loops over known sizes, for any target to print. */
export interface Kernel {
  /** Unique in a program, and a valid identifier. */
  readonly name: string;
  readonly stage: 'forward' | 'backward';
  /** The layers that it came from, in order. */
  readonly origins: readonly Origin[];
  /** What it computes, in words of the graph: `dLinear6`, `mean`, … */
  readonly reads: readonly Buffer[];
  readonly writes: readonly Buffer[];
  /** Needs the step's dropout key. */
  readonly usesDropout: boolean;
  readonly body: readonly Statement[];
}

/** The kernels of one generated function, in order. */
export interface Program {
  readonly kernels: readonly Kernel[];
  readonly buffers: readonly Buffer[];
  /** Numbers in the workspace. */
  readonly workspace: number;
  readonly batch: number;
  /** Named results. */
  readonly outputs: ReadonlyMap<string, Buffer>;
  /** Kernels that nothing but the loss needs. */
  readonly lossOnly: ReadonlySet<string>;
}
