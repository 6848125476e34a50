import type { Extent } from '../../ops/graph.js';
import type { Buffer, Expression, Kernel, MatrixProduct, Statement } from '../kernel.js';

/**
 * The gather form of a kernel, for targets on which each element of a result is computed by itself, in any order, and written
 * to no other element: a fragment program. A kernel becomes one unit or a few. A unit has one result, or several of the same size.
 */
export type Unit = ElementUnit | ProductUnit;

interface UnitBase {
  /** Unique in a program, and a valid identifier. */
  readonly name: string;
  readonly kernel: Kernel;
  /** What it leaves behind, all with the same number of elements. */
  readonly outputs: readonly Buffer[];
  readonly extent: Extent;
}

/** Element e of each output, from pieces that each know which elements are theirs. */
export interface ElementUnit extends UnitBase {
  readonly kind: 'elements';
  readonly pieces: readonly Piece[];
  /** What an element has that no piece covers; `previous`: what it had before. */
  readonly otherwise: number | 'previous';
  /** It reads its own output, as it was before: a step of a recurrence. Such a unit runs for step = 0, …, repeats - 1. */
  readonly repeats: number | undefined;
  /** The variable of that; where the unit knows of it. */
  readonly step?: string | undefined;
}

export interface ProductUnit extends UnitBase {
  readonly kind: 'product';
  readonly product: MatrixProduct;
  /**
   * The left factor is one-hot: its buffer holds, for each term of the sum, the row in which it is 1. So a sum into rows that a table
   * names is a product.
   */
  readonly oneHot?: boolean;
}

/** The elements that one store of a kernel fills. */
export interface Piece {
  readonly element: ElementIndex;
  readonly body: readonly Statement[];
  /** One for each output. */
  readonly values: readonly Expression[];
  /** Its values are added to those of other pieces, instead of replacing them. */
  readonly adds: boolean;
  /** Instead of a body and values: a sum over those steps of a loop that name the element's row. */
  readonly matching?: Matching;
}

/** Σ value over all steps of the loop in which `row` is the element's variable r. */
export interface Matching {
  readonly loop: { readonly variable: string; readonly extent: Extent };
  readonly row: Extract<Expression, { kind: 'load' }>;
  readonly value: Expression;
}

/** Which element it is: e = Σ stride · variable + offset + Σ known. */
export interface ElementIndex {
  /** From the largest stride to the smallest; each stride times extent at most the stride before. */
  readonly variables: readonly { readonly name: string; readonly stride: number; readonly extent: Extent }[];
  /** Terms of variables that do not follow from e, such as the step of a recurrence. */
  readonly known: readonly { readonly variable: string; readonly stride: number }[];
  readonly offset: number;
  /** Every element of the outputs is one of these. */
  readonly whole: boolean;
}
