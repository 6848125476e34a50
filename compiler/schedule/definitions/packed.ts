import { distanceBeside, originColumn } from '../../ops/position-table.js';
import { extentOf, type TensorShape } from '../../ops/graph.js';
import { loopsOver } from '../axes.js';
import type { Definition, Named } from '../definition.js';
import type { Buffer, Expression, Index, Load } from '../kernel.js';
import { add, call, define, multiply, number, variable } from './terms.js';

/* Ops on rows of counted positions: a position table [N, 1, ·] says where each row comes from, and which rows are before it. */

const rowsOf = (table: Buffer) => [{ variable: 'n', extent: extentOf([table.shape[0]!]) }];
const channelsOf = (channels: number) => loopsOver([2], [1, 1, channels], []);

/** A whole number of a row of the position table. */
function entry(table: Buffer, column: number): Load {
  return { kind: 'load', buffer: table, index: { terms: [{ variable: 'n', stride: table.shape[2] as number }], offset: column } };
}

/** The element at the channel, in the row whose number a variable holds. */
function inRow(row: string, channels: number): Index {
  return {
    terms: [{ variable: row, stride: channels }, ...channelsOf(channels).map(({ variable }) => ({ variable, stride: 1 }))],
    offset: 0,
  };
}

/** y[n] = x[n] for the rows of x; `shape` is x's. */
export function copyDefinition(x: Buffer, buffer: Buffer, shape: TensorShape): Definition {
  const channels = shape[2] as number;
  const [rows, index] = [[{ variable: 'n', extent: extentOf([shape[0]!]) }], inRow('n', channels)];
  return {
    kind: 'elements',
    axes: [...rows, ...channelsOf(channels)],
    where: [],
    results: [{ buffer, index, value: { kind: 'load', buffer: x, index } }],
  };
}

/** y[n] = x[origin of n]; `shape` is y's. */
export function packDefinition(x: Buffer, table: Buffer, buffer: Buffer, shape: TensorShape): Definition {
  const channels = shape[2] as number;
  return {
    kind: 'elements',
    axes: [...rowsOf(table), ...channelsOf(channels)],
    where: [define('origin', entry(table, originColumn))],
    results: [{ buffer, index: inRow('n', channels), value: { kind: 'load', buffer: x, index: inRow('origin', channels) } }],
  };
}

/** y[origin of n] = x[n]; `shape` is x's. What no row comes from is not written. */
export function unpackDefinition(x: Buffer, table: Buffer, buffer: Buffer, shape: TensorShape): Definition {
  const channels = shape[2] as number;
  return {
    kind: 'elements',
    axes: [...rowsOf(table), ...channelsOf(channels)],
    where: [define('origin', entry(table, originColumn))],
    results: [{ buffer, index: inRow('origin', channels), value: { kind: 'load', buffer: x, index: inRow('n', channels) } }],
  };
}

interface Taps {
  readonly kernel: number;
  /** Of the position table: where the rows begin that the taps see. */
  readonly column: number;
}

/** 1 where a tap sees a row, else 0: the table says how far it is to the word's begin, behind the rows. */
function isSeen(table: Buffer, column: number): Expression {
  return call('atLeast', entry(table, distanceBeside(column, table.shape[2] as number)), number(0));
}

const unfolded = (channels: number, kernel: number, k: number): Index => ({
  terms: [{ variable: 'n', stride: channels * kernel }, ...channelsOf(channels).map(({ variable }) => ({ variable, stride: kernel }))],
  offset: k,
});

/** y[n, c·K + k] = x[row k of n, c], or 0; `shape` is x's. */
export function packedUnfoldDefinition(x: Buffer, table: Buffer, buffer: Buffer, shape: TensorShape, { kernel, column }: Taps): Definition {
  const channels = shape[2] as number;
  const taps = Array.from({ length: kernel }, (_, k) => k);
  const where = taps.flatMap((k): readonly Named[] => [
    define(`row${k}`, entry(table, column + k)),
    define(`is${k}`, isSeen(table, column + k)),
  ]);
  const results = taps.map((k) => {
    const value: Expression = { kind: 'load', buffer: x, index: inRow(`row${k}`, channels) };
    return { buffer, index: unfolded(channels, kernel, k), value: multiply(variable(`is${k}`), value) };
  });
  return { kind: 'elements', axes: [...rowsOf(table), ...channelsOf(channels)], where, results };
}

/** Adds dy[n, c·K + k] to row k of n; `shape` is that of the result. */
export function packedFoldDefinitions(
  dy: Buffer,
  table: Buffer,
  out: Buffer,
  shape: TensorShape,
  { kernel, column }: Taps,
): readonly Definition[] {
  const channels = shape[2] as number;
  return Array.from({ length: kernel }, (_, k) => ({
    kind: 'row sum',
    out,
    rows: rowsOf(table),
    row: entry(table, column + k),
    columns: channelsOf(channels),
    width: channels,
    value: multiply(isSeen(table, column + k), { kind: 'load', buffer: dy, index: unfolded(channels, kernel, k) }),
  }));
}

/** y[n] = own[n] + Σ part k[row k of n], of those that see one; `shape` is y's. */
export function packedTapsDefinition(
  parts: readonly Buffer[],
  own: Buffer,
  table: Buffer,
  buffer: Buffer,
  shape: TensorShape,
  column: number,
): Definition {
  const channels = shape[2] as number;
  const where = parts.flatMap((_, k): readonly Named[] => [
    define(`row${k}`, entry(table, column + k)),
    define(`is${k}`, isSeen(table, column + k)),
  ]);
  const index = inRow('n', channels);
  const value = parts.reduce<Expression>(
    (sum, part, k) => add(sum, multiply(variable(`is${k}`), { kind: 'load', buffer: part, index: inRow(`row${k}`, channels) })),
    { kind: 'load', buffer: own, index },
  );
  return { kind: 'elements', axes: [...rowsOf(table), ...channelsOf(channels)], where, results: [{ buffer, index, value }] };
}

/** Adds dy[n] to the row that a tap of n sees; `shape` is dy's. */
export function packedTapGradientDefinition(dy: Buffer, table: Buffer, out: Buffer, shape: TensorShape, column: number): Definition {
  const channels = shape[2] as number;
  return {
    kind: 'row sum',
    out,
    rows: rowsOf(table),
    row: entry(table, column),
    columns: channelsOf(channels),
    width: channels,
    value: multiply(isSeen(table, column), { kind: 'load', buffer: dy, index: inRow('n', channels) }),
  };
}

/** byTap[o, k·C + c] = byChannel[o, c·K + k], one way or the other; `shape` is that of both, [O, C·K]. */
export function tapsOfWeight(
  buffers: Readonly<Record<'byTap' | 'byChannel', Buffer>>,
  shape: TensorShape,
  kernel: number,
  to: 'byTap' | 'byChannel',
): Definition {
  const [rows, width] = shape as readonly [number, number];
  const channels = width / kernel;
  const indexOf = {
    byTap: (k: number): Index => ({
      terms: [
        { variable: 'o', stride: width },
        { variable: 'c', stride: 1 },
      ],
      offset: k * channels,
    }),
    byChannel: (k: number): Index => ({
      terms: [
        { variable: 'o', stride: width },
        { variable: 'c', stride: kernel },
      ],
      offset: k,
    }),
  };
  const from = to === 'byTap' ? 'byChannel' : 'byTap';
  const results = Array.from({ length: kernel }, (_, k) => {
    const value: Expression = { kind: 'load', buffer: buffers[from], index: indexOf[from](k) };
    return { buffer: buffers[to], index: indexOf[to](k), value };
  });
  return {
    kind: 'elements',
    axes: [
      { variable: 'o', extent: extentOf([rows]) },
      { variable: 'c', extent: extentOf([channels]) },
    ],
    where: [],
    results,
  };
}
