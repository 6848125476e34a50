import type { Extent } from '../../ops/graph.js';
import type { Buffer, Expression, Kernel, MatrixProduct, Statement } from '../kernel.js';

/**
 * The gather form of a kernel, for targets on which each element of a result is computed by itself, in any order, and written
 * to no other place: a fragment program. A kernel becomes one unit or a few, each with one result or with several that
 * stand at the same places.
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
  /** The left factor holds one number for each of the sum, its row: 1 there, 0 in every other. So a sum into rows that a table names is a product. */
  readonly oneHot?: boolean;
}

/** The elements that one store of a kernel fills. */
export interface Piece {
  readonly place: Place;
  readonly body: readonly Statement[];
  /** One for each output. */
  readonly values: readonly Expression[];
  /** Added to what other pieces give, instead of taking their place. */
  readonly adds: boolean;
  /** Instead of a body and values: a sum over those steps of a loop that name the element's row. */
  readonly matching?: Matching;
}

/** Σ value over all steps of the loop in which `row` is the place's variable r. */
export interface Matching {
  readonly loop: { readonly variable: string; readonly extent: Extent };
  readonly row: Extract<Expression, { kind: 'load' }>;
  readonly value: Expression;
}

/** Which element it is: e = Σ stride · variable + offset + Σ known. */
export interface Place {
  /** From the largest stride to the smallest; each stride times extent at most the stride before. */
  readonly variables: readonly { readonly name: string; readonly stride: number; readonly extent: Extent }[];
  /** Terms of variables that do not follow from e, such as the step of a recurrence. */
  readonly known: readonly { readonly variable: string; readonly stride: number }[];
  readonly offset: number;
  /** Every element of the outputs is one of these. */
  readonly whole: boolean;
}
