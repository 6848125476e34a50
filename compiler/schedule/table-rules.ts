import { extentOf, type Distinct, type TensorShape } from '../ops/graph.js';
import type { Buffer, Expression, Index, Statement } from './kernel.js';
import { indexOf, loopsOver, nest, type AxisLoop } from './loops.js';

/** A table [R, C], and the indices of its rows to gather. */
export interface NamedRows {
  readonly table: Buffer;
  readonly indices: Buffer;
}

/** y[b, t] = the sum of the tables' rows that their indices[b, t] name; `shape` is y's, [B, T, C]. */
export function gatherStatements(tables: readonly NamedRows[], out: Buffer, shape: TensorShape): readonly Statement[] {
  const { rows, channels, element } = loopsOfRows(shape);
  const names = tables.map((_, i) => (tables.length === 1 ? 'row' : `row${i}`));
  const named = tables.map(({ indices }, i) => rowNamed(indices, rows, names[i]));
  const loads = tables.map(
    ({ table }, i): Expression => ({ kind: 'load', buffer: table, index: inRow(channels, shape[2] as number, names[i]) }),
  );
  const value = loads.reduce((sum, row) => ({ kind: 'call', function: 'add', arguments: [sum, row] }));
  return nest(rows, [...named, ...nest(channels, [{ kind: 'store', buffer: out, index: element, value }])]);
}

/** A tensor [B, T, C], and for each of its rows the table's row that it is added to. */
export interface RowsTo {
  readonly dy: Buffer;
  readonly shape: TensorShape;
  readonly indices: Buffer;
}

/** Adds every dy[b, t] to the row of `out` that its indices[b, t] name. */
export function scatterStatements(tensors: readonly RowsTo[], out: Buffer): readonly Statement[] {
  const adds = tensors.flatMap(({ dy, shape, indices }) => {
    const { rows, channels, element } = loopsOfRows(shape);
    const value = { kind: 'load', buffer: dy, index: element } as const;
    const add = { kind: 'addTo', buffer: out, index: inRow(channels, shape[2] as number), value } as const;
    return nest(rows, [rowNamed(indices, rows), ...nest(channels, [add])]);
  });
  return [{ kind: 'fill', buffer: out, value: 0 }, ...adds];
}

/** Numbers the distinct groups of `size` indices; `shape` is that of the numbers, [R, k, 1]. */
export function distinctStatements(indices: Buffer, out: Buffer, shape: TensorShape, size: number, found: Distinct): readonly Statement[] {
  return [{ kind: 'distinct', indices, rows: extentOf(shape), size, out, found }];
}

/** out[number of a group] = the group's `size` indices; `shape` is that of the numbers, [R, k, 1]. Equal groups write equal values. */
export function membersStatements(numbers: Buffer, indices: Buffer, out: Buffer, shape: TensorShape, size: number): readonly Statement[] {
  const { rows } = loopsOfRows(shape);
  const columns = loopsOver([2], [1, 1, size], []);
  const index = { terms: [...rows, ...columns].map(({ variable }) => ({ variable, stride: variable === 'c' ? 1 : size })), offset: 0 };
  const value = { kind: 'load', buffer: indices, index } as const;
  return nest(rows, [rowNamed(numbers, rows), ...nest(columns, [{ kind: 'store', buffer: out, index: inRow(columns, size), value }])]);
}

/** out[row] = how many indices name it; `shape` is that of the indices, [B, T, 1]. */
export function tallyStatements(indices: Buffer, out: Buffer, shape: TensorShape): readonly Statement[] {
  const { rows } = loopsOfRows(shape);
  const add = { kind: 'addTo', buffer: out, index: inRow([], 1), value: { kind: 'number', value: 1 } } as const;
  return [{ kind: 'fill', buffer: out, value: 0 }, ...nest(rows, [rowNamed(indices, rows), add])];
}

/** Rows and channels of a [B, T, C] tensor. */
function loopsOfRows(shape: TensorShape): { rows: readonly AxisLoop[]; channels: readonly AxisLoop[]; element: Index } {
  const rows = loopsOver([0, 1], shape, []);
  const channels = loopsOver([2], shape, []);
  return { rows, channels, element: indexOf(shape, [...rows, ...channels]) };
}

/** The index at the row that the loops have come to. */
function rowNamed(indices: Buffer, rows: readonly AxisLoop[], name = 'row'): Statement {
  return { kind: 'let', name, value: { kind: 'load', buffer: indices, index: indexOf(indices.shape, rows) } };
}

/** The element at the loops' channel, in the row whose number is a variable. */
function inRow(channels: readonly AxisLoop[], width: number, variable = 'row'): Index {
  return { terms: [{ variable, stride: width }, ...channels.map(({ variable }) => ({ variable, stride: 1 }))], offset: 0 };
}
