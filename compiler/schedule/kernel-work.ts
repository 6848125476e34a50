import type { Extent } from '../ops/graph.js';
import type { Kernel, Statement } from './kernel.js';

/** What sizes were in steps that ran; means over these, where they depend on the data. */
export interface StepSizes {
  readonly batch: number;
  /** Numbers of distinct nodes and of rows, by name. */
  readonly sizes: ReadonlyMap<string, number>;
  /** How many examples have n positions that are counted, at [n]. */
  readonly counted: readonly number[];
}

/**
 * Multiply-adds of a kernel in such a step. Rows that are known at run time alone count as they were; in attention the positions that are
 * seen count, and in a recurrence over whole words the rows that have one before them.
 */
export function multiplyAddsOf({ multiplyAdds, body }: Kernel, sizes: StepSizes): number {
  const all = multiplyAdds.reduce((sum, extent) => sum + valueOf(extent, sizes), 0);
  return body.reduce((work, statement) => work * shareOf(statement, sizes), all);
}

function valueOf({ constant, batch: many, distinct }: Extent, { batch, sizes }: StepSizes): number {
  if (!many) return constant;
  return constant * (distinct === undefined ? batch : (sizes.get(distinct.name) ?? 0));
}

/** How much of what its op counts a statement does. */
function shareOf(statement: Statement, { counted }: StepSizes): number {
  if (statement.kind === 'steps') {
    const rows = sumOver(counted, (length) => length);
    return rows === 0 ? 0 : (rows - sumOver(counted, (length) => Math.min(length, 1))) / rows;
  }
  if (statement.kind !== 'attention') return 1;
  const { positions, window = positions } = statement.attributes;
  const widest = Math.min(window, positions);
  if (statement.table === undefined) return seenIn(positions, widest) / (positions * widest);
  const rows = sumOver(counted, (length) => length);
  return rows === 0 ? 0 : sumOver(counted, (length) => seenIn(length, widest)) / (rows * widest);
}

/** Pairs of a position and one that it sees, itself included, among the first `length`. */
function seenIn(length: number, window: number): number {
  const growing = Math.min(length, window);
  return (growing * (growing + 1)) / 2 + (length - growing) * window;
}

function sumOver(counted: readonly number[], value: (length: number) => number): number {
  return counted.reduce((sum, times, length) => sum + times * value(length), 0);
}
