import type { TensorShape } from '../../ops/graph.js';
import { loopsOver, indexOf, type AxisLoop } from '../axes.js';
import type { Definition, Named, RowSum } from '../definition.js';
import type { Buffer, Expression, Index, Load } from '../kernel.js';
import { add, define, number } from './terms.js';

/** A table [R, C], and the indices of its rows to gather. */
export interface NamedRows {
  readonly table: Buffer;
  readonly indices: Buffer;
}

/** y[b, t] = the sum of the tables' rows that their indices[b, t] name; `shape` is y's, [B, T, C]. */
export function gatherDefinition(tables: readonly NamedRows[], buffer: Buffer, shape: TensorShape): Definition {
  const { rows, channels, element } = axesOfRows(shape);
  const names = tables.map((_, i) => (tables.length === 1 ? 'row' : `row${i}`));
  const loads = tables.map(
    ({ table }, i): Expression => ({ kind: 'load', buffer: table, index: inRow(channels, shape[2] as number, names[i]) }),
  );
  return {
    kind: 'elements',
    axes: [...rows, ...channels],
    where: tables.map(({ indices }, i) => rowNamed(indices, rows, names[i])),
    results: [{ buffer, index: element, value: loads.reduce(add) }],
  };
}

/** Adds every dy[b, t] to the row of `out` that its indices[b, t] name; `shape` is dy's, [B, T, C]. */
export function scatterDefinition(dy: Buffer, indices: Buffer, out: Buffer, shape: TensorShape): RowSum {
  const { rows, channels, element } = axesOfRows(shape);
  const value = { kind: 'load', buffer: dy, index: element } as const;
  return { kind: 'row sum', out, rows, row: atRow(indices, rows), columns: channels, width: shape[2] as number, value };
}

/** out[number of a group] = the group's `size` indices; `shape` is that of the numbers, [R, k, 1]. Equal groups write equal values. */
export function membersDefinition(numbers: Buffer, indices: Buffer, buffer: Buffer, shape: TensorShape, size: number): Definition {
  const { rows } = axesOfRows(shape);
  const columns = loopsOver([2], [1, 1, size], []);
  const index = { terms: [...rows, ...columns].map(({ variable }) => ({ variable, stride: variable === 'c' ? 1 : size })), offset: 0 };
  return {
    kind: 'elements',
    axes: [...rows, ...columns],
    where: [rowNamed(numbers, rows)],
    results: [{ buffer, index: inRow(columns, size), value: { kind: 'load', buffer: indices, index } }],
  };
}

/** out[row] = how many indices name it; `shape` is that of the indices, [B, T, 1]. */
export function tallyDefinition(indices: Buffer, out: Buffer, shape: TensorShape): RowSum {
  const { rows } = axesOfRows(shape);
  return { kind: 'row sum', out, rows, row: atRow(indices, rows), columns: [], width: 1, value: number(1) };
}

/** Rows and channels of a [B, T, C] tensor. */
function axesOfRows(shape: TensorShape): { rows: readonly AxisLoop[]; channels: readonly AxisLoop[]; element: Index } {
  const rows = loopsOver([0, 1], shape, []);
  const channels = loopsOver([2], shape, []);
  return { rows, channels, element: indexOf(shape, [...rows, ...channels]) };
}

/** The index of a row of the table at a place of the rows. */
function atRow(indices: Buffer, rows: readonly AxisLoop[]): Load {
  return { kind: 'load', buffer: indices, index: indexOf(indices.shape, rows) };
}

function rowNamed(indices: Buffer, rows: readonly AxisLoop[], name = 'row'): Named {
  return define(name, atRow(indices, rows));
}

/** The element at the channel, in the row whose number is a variable. */
function inRow(channels: readonly AxisLoop[], width: number, variable = 'row'): Index {
  return { terms: [{ variable, stride: width }, ...channels.map(({ variable }) => ({ variable, stride: 1 }))], offset: 0 };
}
