import type { Distinct, OpName } from '../ops/graph.js';
import type { SeenRows } from '../ops/packed.js';
import { distanceBeside, distanceColumn, positionColumn, prefixColumn, rowColumn, tableWidth } from '../ops/position-table.js';
import type { Interpreters } from './interpreter.js';
import { inputAt, type Maker, type Tensor } from './tensor.js';

type Packed =
  | 'positionTable'
  | 'prefixTable'
  | 'pack'
  | 'unpack'
  | 'packedMask'
  | 'packedUnfold'
  | 'packedFold'
  | 'first'
  | 'extend'
  | 'packedTaps'
  | 'packedTapGradient'
  | 'byTap'
  | 'byChannel';

/** Calls `copy` with the offset in rows and the one in the other tensor, for every number of every row. */
function eachNumber(table: Tensor, channels: number, copy: (inRows: number, elsewhere: number) => void): void {
  const [rows, , width] = table.shape as [number, number, number];
  for (let n = 0; n < rows; n++) {
    for (let c = 0; c < channels; c++) copy(n * channels + c, table.at(n * width) * channels + c);
  }
}

/** The row that a tap of row n sees; undefined where that is before its word. */
function rowSeen(table: Tensor, n: number, k: number, seen: SeenRows): number | undefined {
  const width = table.size(2);
  if ('column' in seen) {
    const isSeen = table.at(n * width + distanceBeside(seen.column + k, width)) >= 0;
    return isSeen ? table.at(n * width + seen.column + k) : undefined;
  }
  const reach = (seen.kernel - 1 - k) * seen.dilation;
  return table.at(n * width + positionColumn) >= reach ? n - reach : undefined;
}

/** Calls `copy` with the offset of what a tap sees and its offset in the unfolded tensor. */
function eachTap(table: Tensor, channels: number, seen: SeenRows, copy: (seen: number, offset: number) => void): void {
  for (let n = 0; n < table.size(0); n++) {
    for (let k = 0; k < seen.kernel; k++) {
      const row = rowSeen(table, n, k, seen);
      if (row === undefined) continue;
      for (let c = 0; c < channels; c++) copy(row * channels + c, (n * channels + c) * seen.kernel + k);
    }
  }
}

/** How many rows of a table have one so much further, at each of its reaches. */
function countFollowed(table: Tensor, followed: readonly Distinct[], make: Maker): void {
  const [rows, , width] = table.shape as [number, number, number];
  followed.forEach((size, reach) => {
    const before = Array.from({ length: rows }, (_, n) => table.at(n * width + rowColumn(reach)));
    make.distinct.set(size, Math.max(0, ...before) + 1);
  });
}

/** Ops on the counted positions of words laid end to end. */
export const packed: Pick<Interpreters, Packed & OpName> = {
  positionTable: ([targets, tokens], { rows, order, reaches, followed }, { make }) => {
    const [batch, positions] = targets.shape as [number, number];
    const lengths = Array.from({ length: batch }, (_, b) => {
      const own = targets.values.slice(b * positions, (b + 1) * positions);
      return own.findLastIndex((target) => target >= 0) + 1;
    });
    const words = lengths.map((length, b) => ({ b, length }));
    if (order === 'heights') words.sort((one, other) => other.length - one.length);
    const cells = words.flatMap(({ b, length }) => Array.from({ length }, (_, t) => ({ b, t, height: length - t })));
    if (order === 'heights') cells.sort((one, other) => other.height - one.height);
    const numbers = new Map(cells.map(({ b, t }, n) => [b * positions + t, n]));
    const prefixes = new Map<string, number>();
    const prefixOf = ({ values }: Tensor, b: number, t: number): number => {
      const prefix = values.slice(b * positions, b * positions + t + 1).join(' ');
      return prefixes.get(prefix) ?? prefixes.set(prefix, prefixes.size).size - 1;
    };
    const values = cells.flatMap(({ b, t }) => {
      const ancestors = reaches.map((reach) => (t >= reach ? (numbers.get(b * positions + t - reach) ?? NaN) : 0));
      return [b * positions + t, t, ...ancestors, ...reaches.map((reach) => t - reach), ...(tokens ? [prefixOf(tokens, b, t)] : [])];
    });
    make.distinct.set(rows, cells.length);
    const table = make.of([rows, 1, tableWidth(reaches.length, tokens !== undefined)], values);
    countFollowed(table, followed, make);
    return table;
  },
  prefixTable: ([table], { rows, reaches, followed }, { make }) => {
    const [count, , width] = table.shape as [number, number, number];
    const row = (n: number): readonly number[] => Array.from(table.values.slice(n * width, (n + 1) * width));
    const prefixOf = (n: number): number => table.at(n * width + prefixColumn(reaches.length));
    const values: number[] = [];
    for (let n = 0, found = 0; n < count; n++) {
      if (prefixOf(n) !== found) continue;
      found++;
      const [rowsFrom, distancesFrom] = [rowColumn(0), distanceColumn(reaches.length, 0)];
      const [place, ancestors] = [row(n).slice(0, rowsFrom), row(n).slice(rowsFrom, distancesFrom)];
      const distances = row(n).slice(distancesFrom, prefixColumn(reaches.length));
      values.push(...place, ...ancestors.map(prefixOf), ...distances);
    }
    make.distinct.set(rows, values.length / tableWidth(reaches.length, false));
    const prefixes = make.of([rows, 1, tableWidth(reaches.length, false)], values);
    countFollowed(prefixes, followed, make);
    return prefixes;
  },
  pack: ([x, table], _, { make, shape }) => {
    const out = make.zeros(shape);
    eachNumber(table, x.size(2), (row, position) => out.set(row, x.at(position)));
    return out;
  },
  unpack: ([x, table], _, { make, shape }) => {
    const out = make.zeros(shape);
    eachNumber(table, x.size(2), (row, position) => out.set(position, x.at(row)));
    return out;
  },
  first: ([x], _, { make, shape }) => make.fill(shape, (i) => x.at(i)),
  extend: ([dy], _, { make, shape }) => make.fill(shape, (i) => dy.values[i] ?? 0),
  packedTaps: (inputs, { column }, { make, shape }) => {
    const [table, last, taps] = [inputAt(inputs, -1), inputAt(inputs, -2), inputs.slice(0, -2)];
    const out = make.of(shape, last.values);
    taps.forEach((part, tap) => {
      eachTap(table, part.size(2), { kernel: 1, column: column + tap }, (seen, offset) => out.add(offset, part.at(seen)));
    });
    return out;
  },
  packedTapGradient: ([dy, table], { column }, { make, shape }) => {
    const out = make.zeros(shape);
    eachTap(table, dy.size(2), { kernel: 1, column }, (seen, offset) => out.add(seen, dy.at(offset)));
    return out;
  },
  byTap: ([weight], { kernel }, { make, shape }) => {
    const channels = weight.size(1) / kernel;
    return make.fill(shape, (i) => {
      const [row, at] = [i - (i % weight.size(1)), i % weight.size(1)];
      return weight.at(row + (at % channels) * kernel + Math.floor(at / channels));
    });
  },
  byChannel: ([weight], { kernel }, { make, shape }) => {
    const channels = weight.size(1) / kernel;
    return make.fill(shape, (i) => {
      const [row, at] = [i - (i % weight.size(1)), i % weight.size(1)];
      return weight.at(row + (at % kernel) * channels + Math.floor(at / kernel));
    });
  },
  packedMask: ([table], { rate, stream, channels }, { make, shape, dropoutKey, functions }) => {
    const out = make.zeros(shape);
    eachNumber(table, channels, (row, position) => out.set(row, functions.dropoutMask(dropoutKey, stream, position, rate)));
    return out;
  },
  packedUnfold: ([x, table], seen, { make, shape }) => {
    const out = make.zeros(shape);
    eachTap(table, x.size(2), seen, (seen, offset) => out.set(offset, x.at(seen)));
    return out;
  },
  packedFold: ([dy, table], seen, { make, shape }) => {
    const out = make.zeros(shape);
    eachTap(table, out.size(2), seen, (seen, offset) => out.add(seen, dy.at(offset)));
    return out;
  },
};
