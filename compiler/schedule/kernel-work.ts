import type { Extent } from '../ops/graph.js';
import type { Buffer, Kernel, Statement } from './kernel.js';

/** What sizes were in steps that ran; means over these, where they depend on the data. */
export interface StepSizes {
  readonly batch: number;
  /** Numbers of distinct nodes and of rows, by name. */
  readonly sizes: ReadonlyMap<string, number>;
  /** How many words have a position, and how many distinct beginnings end there, at [position]. */
  readonly counted: readonly number[];
  readonly prefixes: readonly number[];
}

/**
 * Multiply-adds of a kernel in such a step. Rows that are known at run time alone count as they were; in attention the positions that are
 * seen count.
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
function shareOf(statement: Statement, sizes: StepSizes): number {
  if (statement.kind !== 'attention') return 1;
  const { positions, window = positions } = statement.attributes;
  const widest = Math.min(window, positions);
  const rows = statement.table ? rowsOf(statement.table, sizes) : Array.from({ length: positions }, () => 1);
  const seen = rows.map((count, position) => count * Math.min(position + 1, widest));
  return rows.length === 0 ? 0 : sumOf(seen) / (sumOf(rows) * widest);
}

/** How many rows of a table are at each position; none where nothing is counted. */
function rowsOf({ shape: [size] }: Buffer, { counted, prefixes }: StepSizes): readonly number[] {
  return typeof size === 'object' && size.ofPrefixes ? prefixes : counted;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
