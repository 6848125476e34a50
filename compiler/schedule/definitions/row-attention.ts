import type { NodeOf } from '../../ops/graph.js';
import { aheadColumn, originColumn, positionColumn } from '../../ops/position-table.js';
import type { Axis, Definition, Named } from '../definition.js';
import type { Buffer, Expression, Index, Load } from '../kernel.js';
import { entry, rowsOf } from './packed.js';
import { add, axis, call, define, multiply, number, reduction, subtract, variable } from './terms.js';

/*
 * Attention on rows n of words one after the other: heads h, keys u of which the last is the row's own, channels d a head. A row looks
 * back, or forward in `rowSpread`, as many rows as the key has age; to itself where its word has none so far, times 0.
 */

type RowOp = NodeOf<'rowScores' | 'rowMix' | 'rowSpread'>;

interface Sizes {
  readonly heads: number;
  readonly keys: number;
  /** Channels of a head. */
  readonly depth: number;
}

function sizesOf({ attributes: { heads, keys }, inputs: [, x] }: RowOp): Sizes {
  return { heads, keys, depth: (x.shape[2] as number) / heads };
}

/** out[n, h, u] = Σ_d q[n, h, d] · k[row, h, d] */
export function rowScoresDefinition(node: RowOp, [q, k, table]: readonly [Buffer, Buffer, Buffer], buffer: Buffer): Definition {
  const sizes = sizesOf(node);
  const sum = reduction({ axes: [axis('d', sizes.depth)], where: [] }, [multiply(channel(q, 'n', sizes), channel(k, 'row', sizes))]);
  return {
    kind: 'elements',
    axes: [...rowsOf(table), axis('h', sizes.heads), axis('u', sizes.keys)],
    where: [...rowAt(table, positionColumn, -1, sizes), define('sum', sum)],
    results: [{ buffer, index: scoreIndex('n', sizes), value: multiply(variable('is'), variable('sum')) }],
  };
}

/** out[n, h, d] = Σ_u p[n, h, u] · v[row, h, d] */
export function rowMixDefinition(node: RowOp, [p, v, table]: readonly [Buffer, Buffer, Buffer], out: Buffer): Definition {
  const sizes = sizesOf(node);
  const term = multiply(variable('is'), score(p, 'n', sizes), channel(v, 'row', sizes));
  return overKeys(table, out, rowAt(table, positionColumn, -1, sizes), term, sizes);
}

/** out[n, h, d] = Σ_u p[row, h, u] · x[row, h, d], of the rows that have n as their key u. */
export function rowSpreadDefinition(node: RowOp, [p, x, table]: readonly [Buffer, Buffer, Buffer], out: Buffer): Definition {
  const sizes = sizesOf(node);
  const term = multiply(variable('is'), score(p, 'row', sizes), channel(x, 'row', sizes));
  return overKeys(table, out, rowAt(table, aheadColumn, 1, sizes), term, sizes);
}

/** The mask of score h·T² + t·T + key of each example, T² of which each head has. */
export function rowScoresMaskDefinition({ attributes }: NodeOf<'rowScoresMask'>, table: Buffer, buffer: Buffer): Definition {
  const { heads, keys, positions, rate, stream } = attributes;
  const index = {
    terms: [
      { variable: 'first', stride: heads * positions },
      { variable: 'h', stride: positions ** 2 },
      { variable: 'position', stride: positions + 1 },
      { variable: 'u', stride: 1 },
    ],
    offset: 1 - keys,
  };
  return {
    kind: 'elements',
    axes: [...rowsOf(table), axis('h', heads), axis('u', keys)],
    where: [define('position', entry(table, positionColumn)), define('first', subtract(entry(table, originColumn), variable('position')))],
    results: [{ buffer, index: scoreIndex('n', { heads, keys }), value: { kind: 'dropout', rate, stream, index } }],
  };
}

/** `is`, whether there is a row so far from n in the table's direction, and `row`, that or n itself. */
function rowAt(table: Buffer, column: number, direction: 1 | -1, { keys }: Sizes): readonly Named[] {
  const further = multiply(variable('age'), variable('is'));
  return [
    define('age', subtract(number(keys - 1), variable('u'))),
    define('is', call('atLeast', entry(table, column), variable('age'))),
    define('row', direction === 1 ? add(variable('n'), further) : subtract(variable('n'), further)),
  ];
}

function overKeys(table: Buffer, buffer: Buffer, where: readonly Named[], term: Expression, sizes: Sizes): Definition {
  const axes: readonly Axis[] = [...rowsOf(table), axis('h', sizes.heads), axis('d', sizes.depth)];
  const sum = reduction({ axes: [axis('u', sizes.keys)], where }, [term]);
  return {
    kind: 'elements',
    axes,
    where: [define('sum', sum)],
    results: [{ buffer, index: channelIndex('n', sizes), value: variable('sum') }],
  };
}

const score = (buffer: Buffer, row: string, sizes: Sizes): Load => ({ kind: 'load', buffer, index: scoreIndex(row, sizes) });
const channel = (buffer: Buffer, row: string, sizes: Sizes): Load => ({ kind: 'load', buffer, index: channelIndex(row, sizes) });

function scoreIndex(row: string, { heads, keys }: Pick<Sizes, 'heads' | 'keys'>): Index {
  return strided([row, heads * keys], ['h', keys], ['u', 1]);
}

function channelIndex(row: string, { heads, depth }: Sizes): Index {
  return strided([row, heads * depth], ['h', depth], ['d', 1]);
}

function strided(...terms: readonly (readonly [variable: string, stride: number])[]): Index {
  return { terms: terms.map(([name, stride]) => ({ variable: name, stride })), offset: 0 };
}
