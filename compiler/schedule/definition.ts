import type { Extent } from '../ops/graph.js';
import type {
  AttentionRows,
  Buffer,
  DistinctRows,
  EuclideanNorm,
  Expression,
  Fill,
  Index,
  Load,
  MatrixProduct,
  PositionRows,
  RecurrentSteps,
} from './kernel.js';
import { partsOf } from './walk.js';

/*
 * What a kernel computes, whatever computes it: out[axes] = expression. Movement is in the indices, sums are in the names that stand
 * before the expression. A processor runs loops over the axes (loops.ts); a card computes each element by itself (elements.ts).
 */

/** A variable that runs from 0 to an extent. */
export interface Axis {
  readonly variable: string;
  readonly extent: Extent;
}

/** name = value, at each place of the axes around it. */
export interface Named {
  readonly kind: 'let';
  readonly name: string;
  readonly value: Expression | Reduction;
}

/** The sum of the terms, or the largest, over all places of a walk. Terms of one place are added one after the other. */
export interface Reduction {
  readonly kind: 'reduction';
  readonly operation: 'sum' | 'max';
  readonly over: Walk;
  readonly terms: readonly Expression[];
}

/** The places that a reduction goes over, and what its terms are made of at each. Reductions that share a walk are made in one. */
export interface Walk {
  readonly axes: readonly Axis[];
  readonly where: readonly Named[];
}

/** buffer[index] = value. */
export interface Result {
  readonly buffer: Buffer;
  readonly index: Index;
  readonly value: Expression;
}

/** out[axes] = value for each result. */
export interface ElementDefinition {
  readonly kind: 'elements';
  /** The steps of a recurrence: a step reads what the one before has stored, so they run in order. */
  readonly step?: Axis;
  readonly axes: readonly Axis[];
  readonly where: readonly Named[];
  readonly results: readonly Result[];
  /** The values are added to those of other definitions of the same kernel. */
  readonly adds?: true;
}

/** out[r, c] = Σ value[n, c] over all n with row[n] = r: the rows of a tensor, added up by the row of a table that each names. */
export interface RowSum {
  readonly kind: 'row sum';
  readonly out: Buffer;
  /** n. */
  readonly rows: readonly Axis[];
  readonly row: Load;
  /** c; none where a row is one number. */
  readonly columns: readonly Axis[];
  /** Numbers of a row. */
  readonly width: number;
  readonly value: Expression;
}

/** A matrix product is a definition already: each target has tiles of its own for it. */
export type Definition =
  | ElementDefinition
  | RowSum
  | MatrixProduct
  | EuclideanNorm
  | DistinctRows
  | PositionRows
  | RecurrentSteps
  | AttentionRows
  | Fill;

/** Of named values those that some expressions need, directly or by way of others, in their order. */
export function neededFor(where: readonly Named[], values: readonly Expression[]): readonly Named[] {
  const needed = new Set<string>();
  values.forEach((value) => namesIn(value, needed));
  const kept: Named[] = [];
  for (const named of [...where].reverse()) {
    if (!needed.has(named.name)) continue;
    kept.unshift(named);
    expressionsOf(named).forEach((value) => namesIn(value, needed));
  }
  return withWalksOf(kept);
}

/** Reductions walk over what they need alone. */
function withWalksOf(where: readonly Named[]): readonly Named[] {
  const terms = new Map<Walk, Expression[]>();
  for (const { value } of where) if (value.kind === 'reduction') terms.set(value.over, [...(terms.get(value.over) ?? []), ...value.terms]);
  const walks = new Map([...terms].map(([walk, own]) => [walk, { ...walk, where: neededFor(walk.where, own) }]));
  return where.map((named) => {
    const { value } = named;
    return value.kind === 'reduction' ? { ...named, value: { ...value, over: walks.get(value.over) ?? value.over } } : named;
  });
}

/** Every expression of named values, those within reductions too. */
export function expressionsIn(where: readonly Named[]): readonly Expression[] {
  return where.flatMap(expressionsOf);
}

/** A reduction's, of its walk those alone that it needs. */
function expressionsOf({ value }: Named): readonly Expression[] {
  if (value.kind !== 'reduction') return [value];
  return [...expressionsIn(neededFor(value.over.where, value.terms)), ...value.terms];
}

/** Every variable that an expression names, those in indices too. */
export function namesIn(expression: Expression, found = new Set<string>()): Set<string> {
  for (const part of partsOf(expression)) {
    if (part.kind === 'variable') found.add(part.name);
    if (part.kind === 'load' || part.kind === 'dropout') part.index.terms.forEach(({ variable }) => found.add(variable));
  }
  return found;
}

export function loadsIn(expression: Expression): readonly Load[] {
  return partsOf(expression).filter((part) => part.kind === 'load');
}

/** Named values in runs: of those that are made in one walk, all together; every other one by itself. */
export function inWalks(where: readonly Named[]): readonly (readonly [Named, ...Named[]])[] {
  const runs: [Named, ...Named[]][] = [];
  for (const named of where) {
    const run = runs.at(-1);
    const walk = run?.[0].value.kind === 'reduction' ? run[0].value.over : undefined;
    if (run && walk && named.value.kind === 'reduction' && named.value.over === walk) run.push(named);
    else runs.push([named]);
  }
  return runs;
}
