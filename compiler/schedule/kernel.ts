import type { ScalarFormula } from '../../runtime/contract.js';
import type { AttentionAttributes } from '../ops/fused-attention.js';
import type { Distinct, Extent, Node, Origin, Stage, TensorShape } from '../ops/graph.js';
import type { Definition } from './definition.js';
import type { Names } from './names.js';
import type { ArrayName, Slot, TableSlot } from './plan.js';
import type { ScalarFunction } from './scalar.js';
import type { Outputs } from '../ops/outputs.js';

/** A tensor that a kernel reads or writes. */
export interface Buffer {
  /** Unique in a program, and a valid identifier. */
  readonly name: string;
  readonly slot: Slot;
  readonly shape: TensorShape;
  readonly type: 'float' | 'int';
  /** Scratch: holds a value for one iteration of the outer loops, and is overwritten by the next. */
  readonly scratch?: true;
}

/** Arrays that outlive a call, whose numbers are changed where they stand: the old value is read where the new one is written. */
const CHANGED_IN_PLACE: ReadonlySet<ArrayName> = new Set(['statistics', 'states', 'parameters', 'optimizer']);

/** Statistics, states, and what an update changes. */
export function isInPlace({ slot: { array } }: Pick<Buffer, 'slot'>): boolean {
  return CHANGED_IN_PLACE.has(array);
}

/** Where kernels find the tensors that have a place in memory. */
export interface Buffers {
  get(node: Node): Buffer | undefined;
  /** Room for one outer step's worth of a value. */
  scratch(node: Node): Buffer | undefined;
}

/** Σ stride · variable + offset: the place of one element. */
export interface Index {
  readonly terms: readonly { readonly variable: string; readonly stride: number }[];
  readonly offset: number;
}

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string }
  | Load
  | { readonly kind: 'call'; readonly function: ScalarFunction; readonly arguments: readonly Expression[] }
  /** A size as a number: `constant`, times the number of examples or distinct nodes where it depends on the batch. */
  | { readonly kind: 'count'; readonly extent: Extent }
  /** 0 with probability `rate`, else 1 / (1 - rate), fixed by the step's key, the stream and the element's index. */
  | { readonly kind: 'dropout'; readonly rate: number; readonly stream: number; readonly index: Index };

/** One element of a buffer. */
export interface Load {
  readonly kind: 'load';
  readonly buffer: Buffer;
  readonly index: Index;
}

export type Statement =
  | {
      readonly kind: 'for';
      readonly variable: string;
      readonly extent: Extent;
      readonly body: readonly Statement[];
    }
  | { readonly kind: 'let'; readonly name: string; readonly value: Expression }
  /** A running sum from 0 or maximum from -Infinity. */
  | { readonly kind: 'accumulator'; readonly name: string; readonly operation: 'sum' | 'max' }
  | { readonly kind: 'accumulate'; readonly name: string; readonly operation: 'sum' | 'max'; readonly value: Expression }
  | { readonly kind: 'store'; readonly buffer: Buffer; readonly index: Index; readonly value: Expression }
  | { readonly kind: 'addTo'; readonly buffer: Buffer; readonly index: Index; readonly value: Expression }
  | Fill
  | AttentionRows
  | DistinctRows
  | PositionRows
  | RecurrentSteps
  | MatrixProduct
  | EuclideanNorm;

/** Every element of a buffer as one number. */
export interface Fill {
  readonly kind: 'fill';
  readonly buffer: Buffer;
  readonly value: number;
}

/** A loop: `variable` runs from 0 to the extent. */
export type ForLoop = Extract<Statement, { kind: 'for' }>;

/**
 * unique with inverse: out[r] is the number of row r among the distinct rows of `size` indices, from 0 in order of first appearance.
 * The size `found` is from then on how many distinct rows there are.
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
 * A recurrence over the rows of a position table in the order of heights; several rows may have the same row before them. A step takes as
 * many rows as do not come after one another. Forward, it is `body` for each of them, then the product of those that others come after.
 * Backward, with the last rows first, it is that product and then `body`, after a `begin` for each row that others come after. The variable
 * `row` is the row's number, `rowBefore` that of the row before it.
 */
export interface RecurrentSteps {
  readonly kind: 'steps';
  readonly table: Buffer;
  /** Where the table has the row that is before a row. */
  readonly column: number;
  /** How many rows others come after: the first ones. */
  readonly followed: Distinct;
  readonly backward: boolean;
  /** out[row] = left[row] times the weights, by columns or, in the backward pass, by rows. */
  readonly product: Omit<MatrixProduct, 'rows'>;
  readonly begin: readonly Statement[];
  body(hasBefore: boolean, hasAfter: boolean): readonly Statement[];
}

/** The ops fusedAttention and fusedAttentionBackward: rows of `words` of up to T positions, one after the other; without a table each has T. */
export interface AttentionRows {
  readonly kind: 'attention';
  readonly attributes: AttentionAttributes;
  /** C, of queries, keys and values; their buffers may have another shape of the same numbers. */
  readonly channels: number;
  /** Of the keys; queries may be fewer. */
  readonly rows: Extent;
  readonly table: Buffer | undefined;
  /** The gradient of the result, in the backward pass. */
  readonly dy: Buffer | undefined;
  readonly q: Buffer;
  readonly k: Buffer;
  readonly v: Buffer;
  /** [.., C], or [.., 3C] in the backward pass. */
  readonly out: Buffer;
}

/**
 * Lays the counted positions of a batch end to end, or their distinct prefixes: `out` is positionTable's result of targets [B, T, 1] and
 * perhaps tokens, or prefixTable's of such a table. The size `found` is from then on how many rows there are.
 */
export interface PositionRows {
  readonly kind: 'positions';
  readonly of:
    | {
        readonly kind: 'words';
        readonly targets: Buffer;
        readonly tokens: Buffer | undefined;
        /** T. */
        readonly positions: number;
        readonly order: 'words' | 'heights';
      }
    | { readonly kind: 'prefixes'; readonly table: Buffer };
  readonly reaches: readonly number[];
  readonly out: Buffer;
  readonly found: Distinct;
  /** For each reach the size that is from then on how many rows, the first ones, have one so much further: 1 at least. May be empty. */
  readonly followed: readonly Distinct[];
}

/** out[0] = √Σ x², summed in double precision where a target has it. */
export interface EuclideanNorm {
  readonly kind: 'norm';
  readonly of: Buffer;
  readonly out: Buffer;
}

/**
 * out[r, c] = bias[c] + Σ_d left[r, d] · right[c, d], with the strides given: one description for x·Wᵀ, dy·W and dyᵀ·x.
 * A target chooses how many sums it holds in registers at once.
 */
export interface MatrixProduct {
  readonly kind: 'product';
  readonly rows: Extent;
  readonly columns: Extent;
  readonly depth: Extent;
  /** `offset`: the index of its first number in the buffer. */
  readonly left: { readonly buffer: Buffer; readonly row: number; readonly depth: number; readonly offset: number };
  readonly right: { readonly buffer: Buffer; readonly column: number; readonly depth: number; readonly offset: number };
  readonly out: { readonly buffer: Buffer; readonly row: number; readonly offset: number };
  /** A number for each column, with which its sums begin. */
  readonly bias: Buffer | undefined;
  /** What is done with each sum while it is in a register; undefined: it is stored in `out`. */
  readonly epilogue: Epilogue | undefined;
}

/**
 * What is done with one element of a product instead of storing it. Its expressions may use the variables of EPILOGUE: the
 * element's sum, row and column. Gradient descent is `weight[r, c] = weight[r, c] - rate · sum`.
 */
export type Epilogue = readonly Extract<Statement, { kind: 'let' | 'store' }>[];

/** One fused group as loops over known sizes, for any target to print. */
export interface Kernel {
  /** Unique in a program, and a valid identifier. */
  readonly name: string;
  readonly stage: Stage;
  /** The layers that it came from, in order; the loss or the optimizer, where it is theirs. */
  readonly origins: readonly Origin[];
  readonly reads: readonly Buffer[];
  readonly writes: readonly Buffer[];
  /** How many multiply-adds its products, attention or recurrence take: their sum. */
  readonly multiplyAdds: readonly Extent[];
  /** Needs the step's dropout key. */
  readonly usesDropout: boolean;
  readonly body: readonly Statement[];
  /** The same for a card, where each element is computed by itself. Values that elements share have buffers, which `names` names. */
  readonly definitions: (names: Names) => readonly Definition[];
}

/** A matrix product and the update that alone reads its result, in one kernel. */
export interface FusedUpdate {
  readonly product: Kernel;
  readonly update: Kernel;
  /** Both in one; it replaces the product among the program's kernels. */
  readonly kernel: Kernel;
}

/** The kernels of one generated function, in order. */
export interface Program {
  readonly kernels: readonly Kernel[];
  /** How many of `kernels` come before the loss is known, the one that computes it included; 0 where none is. */
  readonly forward: number;
  /** The optimizer's step, after all gradients; empty in a program that does not learn. */
  readonly updates: readonly Kernel[];
  /** How many of `updates` come before the gradient's norm is known, the one that computes it included; 0 where none is. */
  readonly measured: number;
  /** Those of `updates` that a target may run as the epilogue of a product. */
  readonly fused: readonly FusedUpdate[];
  /** The names of the optimizer's states, such as velocity; each is as long as the parameters. */
  readonly optimizerStates: readonly string[];
  /** Scalars that the runtime computes before each step, such as the learning rate. */
  readonly scalars: readonly ScalarFormula[];
  /** What is worked out once, when the model is made. */
  readonly tables: readonly TableSlot[];
  readonly buffers: readonly Buffer[];
  /** Numbers in the workspace. */
  readonly workspace: number;
  readonly batch: number;
  readonly outputs: Outputs<Buffer>;
  /** Kernels that nothing but the loss needs. */
  readonly lossOnly: ReadonlySet<string>;
}
