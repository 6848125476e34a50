import type { Named } from './definition.js';
import type { ElementIndex } from './element-index.js';
import type { Buffer, Expression, Kernel, MatrixProduct } from './kernel.js';

/**
 * What a card computes in one go: each element of a result by itself, in any order, and written to no other place: a fragment program. A
 * kernel becomes one unit or a few. A unit has one result, or several of the same size.
 */
export type Unit = ElementUnit | AnyProductUnit;

/** A unit whose result is a matrix, many rows of which are computed at once. */
export type AnyProductUnit = ProductUnit | OneHotProductUnit;

interface UnitBase {
  /** Unique in a program, and a valid identifier. */
  readonly name: string;
  readonly kernel: Kernel;
  /** What it leaves behind, all with the same number of elements. */
  readonly outputs: readonly Buffer[];
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
}

/** A product whose left factor is one-hot: so a sum into rows that a table names is one. */
export interface OneHotProductUnit extends UnitBase {
  readonly kind: 'one-hot product';
  readonly product: Omit<MatrixProduct, 'kind' | 'left' | 'bias' | 'epilogue'>;
  /** Of each term of the sum the row in which the left factor is 1. */
  readonly rowOfTerm: Buffer;
}

/** The elements that one result of a definition has. */
export interface Piece {
  readonly element: ElementIndex;
  readonly where: readonly Named[];
  /** One for each output. */
  readonly values: readonly Expression[];
  /** Its values are added to those of other pieces, instead of replacing them. */
  readonly adds: boolean;
}
