import type { SeenRows } from '../../ops/packed.js';
import { aheadColumn, distanceBeside, originColumn, positionColumn } from '../../ops/position-table.js';
import { extentOf, type TensorShape } from '../../ops/graph.js';
import { loopsOver } from '../axes.js';
import type { Definition, Named } from '../definition.js';
import type { Buffer, Expression, Index, Load } from '../kernel.js';
import { add, call, define, multiply, number, variable } from './terms.js';

/* Ops on rows of counted positions: a position table [N, 1, ·] says where each row comes from, and which rows are before it. */

export const rowsOf = (table: Buffer) => [{ variable: 'n', extent: extentOf([table.shape[0]!]) }];
const channelsOf = (channels: number) => loopsOver([2], [1, 1, channels], []);

/** A whole number of a row of the position table. */
export function entry(table: Buffer, column: number): Load {
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

/** y[n] = the dropout mask of [B, T, C] where n comes from; `shape` is y's. */
export function packedMaskDefinition(
  table: Buffer,
  buffer: Buffer,
  shape: TensorShape,
  { rate, stream }: { readonly rate: number; readonly stream: number },
): Definition {
  const channels = shape[2] as number;
  return {
    kind: 'elements',
    axes: [...rowsOf(table), ...channelsOf(channels)],
    where: [define('origin', entry(table, originColumn))],
    results: [{ buffer, index: inRow('n', channels), value: { kind: 'dropout', rate, stream, index: inRow('origin', channels) } }],
  };
}

/** 1 where a tap sees a row, else 0: the table says how far it is to the word's begin, behind the rows. */
function isSeen(table: Buffer, column: number): Expression {
  return call('atLeast', entry(table, distanceBeside(column, table.shape[2] as number)), number(0));
}

const unfolded = (channels: number, kernel: number, k: number): Index => ({
  terms: [{ variable: 'n', stride: channels * kernel }, ...channelsOf(channels).map(({ variable }) => ({ variable, stride: kernel }))],
  offset: k,
});

/** The row that is `by` further where `is` is 1, and n itself where it is 0: what stands behind the last row is not even read. */
const rowFurther = (is: string, by: number): Expression => add(variable('n'), multiply(variable(is), number(by)));

/** How far back each tap sees. */
function reachesOf(kernel: number, dilation: number): readonly number[] {
  return Array.from({ length: kernel }, (_, k) => (kernel - 1 - k) * dilation);
}

/** y[n, c·K + k] = x[row k of n, c], or 0; `shape` is x's. */
export function packedUnfoldDefinition(x: Buffer, table: Buffer, buffer: Buffer, shape: TensorShape, seen: SeenRows): Definition {
  const channels = shape[2] as number;
  const { kernel } = seen;
  const taps = Array.from({ length: kernel }, (_, k) => k);
  const where = taps.flatMap((k): readonly Named[] => {
    if ('column' in seen) {
      return [define(`row${k}`, entry(table, seen.column + k)), define(`is${k}`, isSeen(table, seen.column + k))];
    }
    const reach = reachesOf(kernel, seen.dilation)[k] ?? 0;
    const is = call('atLeast', entry(table, positionColumn), number(reach));
    return [define(`is${k}`, is), define(`row${k}`, rowFurther(`is${k}`, -reach))];
  });
  const results = taps.map((k) => {
    const value: Expression = { kind: 'load', buffer: x, index: inRow(`row${k}`, channels) };
    return { buffer, index: unfolded(channels, kernel, k), value: multiply(variable(`is${k}`), value) };
  });
  return { kind: 'elements', axes: [...rowsOf(table), ...channelsOf(channels)], where, results };
}

/** What dy[n, c·K + k] gives back to row k of n, added up; `shape` is that of the result. */
export function packedFoldDefinitions(dy: Buffer, table: Buffer, out: Buffer, shape: TensorShape, seen: SeenRows): readonly Definition[] {
  const channels = shape[2] as number;
  const { kernel } = seen;
  if ('dilation' in seen) return [foldOfNeighbours(dy, table, out, shape, reachesOf(kernel, seen.dilation))];
  const { column } = seen;
  const sums = Array.from(
    { length: kernel },
    (_, k): Definition => ({
      kind: 'row sum',
      out,
      rows: rowsOf(table),
      row: entry(table, column + k),
      columns: channelsOf(channels),
      width: channels,
      value: multiply(isSeen(table, column + k), { kind: 'load', buffer: dy, index: unfolded(channels, kernel, k) }),
    }),
  );
  return [{ kind: 'fill', buffer: out, value: 0 }, ...sums];
}

/** dx[n, c] = Σ_k dy[n + reach k, c·K + k], of the rows of its own word. */
function foldOfNeighbours(dy: Buffer, table: Buffer, out: Buffer, shape: TensorShape, reaches: readonly number[]): Definition {
  const channels = shape[2] as number;
  const kernel = reaches.length;
  const where = reaches.flatMap((reach, k): readonly Named[] => [
    define(`is${k}`, call('atLeast', entry(table, aheadColumn), number(reach))),
    define(`row${k}`, rowFurther(`is${k}`, reach)),
  ]);
  const value = reaches
    .map((_, k): Expression => {
      const { terms, offset } = unfolded(channels, kernel, k);
      const index = { terms: terms.map((term) => (term.variable === 'n' ? { ...term, variable: `row${k}` } : term)), offset };
      return multiply(variable(`is${k}`), { kind: 'load', buffer: dy, index });
    })
    .reduce((sum, term) => add(sum, term));
  return {
    kind: 'elements',
    axes: [...rowsOf(table), ...channelsOf(channels)],
    where,
    results: [{ buffer: out, index: inRow('n', channels), value }],
  };
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
