import type { Distinct, OpName } from '../ops/graph.js';
import type { Interpreters } from './interpreter.js';
import type { Maker, Tensor } from './tensor.js';

type Packed =
  | 'positionTable'
  | 'prefixTable'
  | 'pack'
  | 'unpack'
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
    for (let c = 0; c < channels; c++) copy(n * channels + c, table.values[n * width]! * channels + c);
  }
}

/** Calls `copy` with the offset of what a tap sees and its offset in the unfolded tensor. */
function eachTap(table: Tensor, channels: number, kernel: number, column: number, copy: (seen: number, offset: number) => void): void {
  const [rows, , width] = table.shape as [number, number, number];
  for (let n = 0; n < rows; n++) {
    for (let k = 0; k < kernel; k++) {
      const at = n * width + column + k;
      if (table.values[at + (width - 2) / 2]! < 0) continue;
      for (let c = 0; c < channels; c++) copy(table.values[at]! * channels + c, (n * channels + c) * kernel + k);
    }
  }
}

/** How many rows of a table have one so much further, at each of its reaches. */
function countFollowed({ shape, values }: Tensor, followed: readonly Distinct[], make: Maker): void {
  const [rows, , width] = shape as [number, number, number];
  followed.forEach((size, reach) => {
    const before = Array.from({ length: rows }, (_, n) => values[n * width + 2 + reach]!);
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
    const words = [...lengths.keys()];
    if (order === 'heights') words.sort((a, b) => lengths[b]! - lengths[a]!);
    const cells = words.flatMap((b) => Array.from({ length: lengths[b]! }, (_, t) => ({ b, t })));
    const heightOf = ({ b, t }: { readonly b: number; readonly t: number }): number => lengths[b]! - t;
    if (order === 'heights') cells.sort((one, other) => heightOf(other) - heightOf(one));
    const numbers = new Map(cells.map(({ b, t }, n) => [b * positions + t, n]));
    const prefixes = new Map<string, number>();
    const prefixOf = (b: number, t: number): number => {
      const prefix = tokens!.values.slice(b * positions, b * positions + t + 1).join(' ');
      return prefixes.get(prefix) ?? prefixes.set(prefix, prefixes.size).size - 1;
    };
    const values = cells.flatMap(({ b, t }) => {
      const ancestors = reaches.map((reach) => (t >= reach ? numbers.get(b * positions + t - reach)! : 0));
      return [b * positions + t, t, ...ancestors, ...reaches.map((reach) => t - reach), ...(tokens ? [prefixOf(b, t)] : [])];
    });
    make.distinct.set(rows, cells.length);
    const table = make.fill([rows, 1, 2 + 2 * reaches.length + (tokens ? 1 : 0)], (i) => values[i]!);
    countFollowed(table, followed, make);
    return table;
  },
  prefixTable: ([table], { rows, reaches, followed }, { make }) => {
    const [count, , width] = table.shape as [number, number, number];
    const row = (n: number): readonly number[] => Array.from(table.values.slice(n * width, (n + 1) * width));
    const prefixOf = (n: number): number => row(n).at(-1)!;
    const values: number[] = [];
    for (let n = 0, found = 0; n < count; n++) {
      if (prefixOf(n) !== found) continue;
      found++;
      const [origin, t, ...others] = row(n);
      const [ancestors, distances] = [others.slice(0, reaches.length), others.slice(reaches.length, -1)];
      values.push(origin!, t!, ...ancestors.map(prefixOf), ...distances);
    }
    make.distinct.set(rows, values.length / (2 + 2 * reaches.length));
    const prefixes = make.fill([rows, 1, 2 + 2 * reaches.length], (i) => values[i]!);
    countFollowed(prefixes, followed, make);
    return prefixes;
  },
  pack: ([x, table], _, { make, shape }) => {
    const out = make.zeros(shape);
    eachNumber(table, x.shape[2]!, (row, position) => (out.values[row] = x.values[position]!));
    return out;
  },
  unpack: ([x, table], _, { make, shape }) => {
    const out = make.zeros(shape);
    eachNumber(table, x.shape[2]!, (row, position) => (out.values[position] = x.values[row]!));
    return out;
  },
  first: ([x], _, { make, shape }) => make.fill(shape, (i) => x!.values[i]!),
  extend: ([dy], _, { make, shape }) => make.fill(shape, (i) => dy!.values[i] ?? 0),
  packedTaps: (inputs, { column }, { make, shape }) => {
    const [table, taps] = [inputs.at(-1)!, inputs.slice(0, -2)];
    const out = make.fill(shape, (i) => inputs.at(-2)!.values[i]!);
    taps.forEach((part, tap) => {
      eachTap(table, part.shape[2]!, 1, column + tap, (seen, offset) => (out.values[offset]! += part.values[seen]!));
    });
    return out;
  },
  packedTapGradient: ([dy, table], { column }, { make, shape }) => {
    const out = make.zeros(shape);
    eachTap(table!, dy!.shape[2]!, 1, column, (seen, offset) => (out.values[seen]! += dy!.values[offset]!));
    return out;
  },
  byTap: ([weight], { kernel }, { make, shape }) => {
    const channels = weight!.shape[1]! / kernel;
    return make.fill(shape, (i) => {
      const [row, at] = [i - (i % weight!.shape[1]!), i % weight!.shape[1]!];
      return weight!.values[row + (at % channels) * kernel + Math.floor(at / channels)]!;
    });
  },
  byChannel: ([weight], { kernel }, { make, shape }) => {
    const channels = weight!.shape[1]! / kernel;
    return make.fill(shape, (i) => {
      const [row, at] = [i - (i % weight!.shape[1]!), i % weight!.shape[1]!];
      return weight!.values[row + (at % kernel) * channels + Math.floor(at / kernel)]!;
    });
  },
  packedUnfold: ([x, table], { kernel, column }, { make, shape }) => {
    const out = make.zeros(shape);
    eachTap(table, x.shape[2]!, kernel, column, (seen, offset) => (out.values[offset] = x.values[seen]!));
    return out;
  },
  packedFold: ([dy, table], { kernel, column }, { make, shape }) => {
    const out = make.zeros(shape);
    eachTap(table, out.shape[2]!, kernel, column, (seen, offset) => (out.values[seen]! += dy.values[offset]!));
    return out;
  },
};
