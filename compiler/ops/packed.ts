import type { Distinct } from './graph.js';
import { tableWidth } from './position-table.js';
import { defineOp } from './op.js';

declare module './graph.js' {
  interface StructuredOps {
    positionTable: PositionTable & { readonly order: 'words' | 'heights' };
    prefixTable: PositionTable;
    pack: object;
    unpack: { readonly shape: TensorShape };
    packedMask: { readonly rate: number; readonly stream: number; readonly channels: number };
    packedUnfold: SeenRows;
    packedFold: SeenRows;
    extend: { readonly rows: Dim };
    packedTaps: Taps;
    packedTapGradient: { readonly rows: Distinct; readonly column: number };
    byTap: { readonly kernel: number };
    byChannel: { readonly kernel: number };
  }
  interface OpInputs {
    positionTable: readonly [targets: Node, ...tokens: Node[]];
    prefixTable: readonly [table: Node];
    pack: readonly [x: Node, table: Node];
    unpack: readonly [x: Node, table: Node];
    packedMask: readonly [table: Node];
    packedUnfold: readonly [x: Node, table: Node];
    packedFold: readonly [dy: Node, table: Node];
    first: readonly [x: Node];
    extend: readonly [dy: Node];
    packedTaps: readonly [...parts: Node[], own: Node, table: Node];
    packedTapGradient: readonly [dy: Node, table: Node];
    byTap: readonly [weight: Node];
    byChannel: readonly [dWeight: Node];
  }
  interface OpAttributes {
    first: { readonly rows: Distinct };
  }
}

/**
 * Which rows a convolution's taps see: those that a position table has from `column` on; or, of words one after the other, those that
 * are as many rows before as the taps are positions apart.
 */
export type SeenRows = { readonly kernel: number } & ({ readonly column: number } | { readonly dilation: number });

interface Taps {
  /** The position table's column of the rows that the first tap sees. */
  readonly column: number;
}

interface PositionTable {
  readonly rows: Distinct;
  readonly reaches: readonly number[];
  /** In the order of heights: for each reach the size of how many rows have one so much further, which are the first ones. Else none. */
  readonly followed: readonly Distinct[];
}

/**
 * The positions of a batch of words up to the last that counts, a row each: targets [B, T, 1], -1 where there is none, to
 * [rows, 1, 2 + 2R] whole numbers, as position-table.ts has them. How many rows there are is from then on the size `rows`.
 * Order `words`: one word after the other. `heights`: the more of its word comes after a position, the earlier its row, so that rows that
 * have one so much further are the first ones. Their number is from then on a size of `followed`, or 1 where there is none.
 *
 * With the tokens [B, T, 1] as a second input, a row has one number more, at the end: that of its prefix, the tokens of its word up to it.
 * Prefixes are numbered in order of first appearance, equal ones alike.
 */
export const positionTable = defineOp('positionTable', {
  kind: 'structured',
  type: 'int',
  kernel: 'PositionTable',
  shape: ([, tokens], { rows, reaches }) => [rows, 1, tableWidth(reaches.length, tokens !== undefined)],
  gradient: 'none',
});

/**
 * A row for each distinct prefix, of a position table that numbers them: [rows, 1, 2 + 2R], as a position table without such numbers. A row
 * comes from the first position that has its prefix, and the rows before it are prefixes. How many there are is from then on the size
 * `rows`. Of a table in the order of heights the prefixes are in that order too, each by the longest word that begins with it.
 */
export const prefixTable = defineOp('prefixTable', {
  kind: 'structured',
  type: 'int',
  kernel: 'PrefixTable',
  shape: (_, { rows, reaches }) => [rows, 1, tableWidth(reaches.length, false)],
  gradient: 'none',
});

/** Counted positions as rows: [B, T, C] and a position table [N, 1, ·] to [N, 1, C]; dx = unpack of dy. */
export const pack = defineOp('pack', {
  kind: 'structured',
  type: 'as input',
  kernel: 'Pack',
  shape: ([x, table]) => [table[0]!, 1, x[2]!],
  gradient: ({ inputs: [x, table] }, dy, g) => [g.node('unpack', [dy, table], { shape: x.shape }), undefined],
});

/** Rows back at their positions, zeros at those that do not count: [N, 1, C] to [B, T, C]; dx = pack of dy. */
export const unpack = defineOp('unpack', {
  kind: 'structured',
  kernel: 'Unpack',
  shape: (_, { shape }) => shape,
  gradient: ({ inputs: [, table] }, dy, g) => [g.node('pack', [dy, table], {}), undefined],
});

/** The rows of a dropoutMask of [B, T, C], as many numbers as it has channels each: what it has at the places that they come from. */
export const packedMask = defineOp('packedMask', {
  kind: 'structured',
  shape: ([table], { channels }) => [table[0]!, 1, channels],
  gradient: 'none',
});

/**
 * unfold of rows: [N, 1, C] to [N, 1, C·K] with y[n, c·K + k] = x[row, c], or 0 where position t - (K-1-k)·dilation is before the
 * word's first. dx = packedFold of dy.
 */
export const packedUnfold = defineOp('packedUnfold', {
  kind: 'structured',
  shape: ([x], { kernel }) => [x[0]!, 1, (x[2] as number) * kernel],
  gradient: ({ inputs: [, table], attributes }, dy, g) => [g.node('packedFold', [dy, table], attributes), undefined],
});

/** packedUnfold's gradient: every row gets back what it gave, [N, 1, C·K] to [N, 1, C]; dx = packedUnfold of dy. */
export const packedFold = defineOp('packedFold', {
  kind: 'structured',
  shape: ([x], { kernel }) => [x[0]!, 1, (x[2] as number) / kernel],
  gradient: ({ inputs: [, table], attributes }, dy, g) => [g.node('packedUnfold', [dy, table], attributes), undefined],
});

/** The first rows of a tensor, as many as the size says: [N, …] to [rows, …]. dx = extend of dy. */
export const first = defineOp('first', {
  kind: 'view',
  type: 'as input',
  shape: ([x], { rows }) => [rows, ...x.slice(1)],
  gradient: ({ inputs: [x] }, dy, g) => [g.node('extend', [dy], { rows: x.shape[0]! })],
});

/** first's gradient: zeros after the rows of dy, [R, 1, C] to [rows, 1, C]; dx = first of dy. */
export const extend = defineOp('extend', {
  kind: 'structured',
  shape: ([dy], { rows }) => [rows, ...dy.slice(1)],
  gradient: ({ inputs: [dy] }, dx, g) => [g.node('first', [dx], { rows: dy.shape[0] as Distinct })],
});

/**
 * A causal convolution on rows, of what each tap makes of the rows that it sees: parts [R, 1, C], the one of the rows themselves last, and
 * the position table to [N, 1, C], y[n] = Σ_k part_k[row k of n], without those where the word begins later. dPart = packedTapGradient of
 * dy.
 */
export const packedTaps = defineOp('packedTaps', {
  kind: 'structured',
  shape: (inputs) => inputs.at(-2)!,
  gradient: ({ inputs, attributes: { column } }, dy, g) => {
    const table = inputs.at(-1)!;
    const taps = inputs.slice(0, -2);
    const parts = taps.map(({ shape: [rows] }, tap) => {
      return g.node('packedTapGradient', [dy, table], { rows: rows as Distinct, column: column + tap });
    });
    return [...parts, dy, undefined];
  },
});

/** packedTaps' gradient for one tap: what the rows that see a row send back to it, [N, 1, C] to [rows, 1, C]. */
export const packedTapGradient = defineOp('packedTapGradient', {
  kind: 'structured',
  shape: ([dy], { rows }) => [rows, ...dy.slice(1)],
  gradient: 'none',
});

/** A convolution's weight [O, C·K], the taps innermost, as [O, K·C], a matrix a tap side by side. dW = byChannel of dy. */
export const byTap = defineOp('byTap', {
  kind: 'structured',
  shape: ([weight]) => weight,
  gradient: (node, dy, g) => [g.node('byChannel', [dy], node.attributes)],
});

/** byTap's gradient, and its inverse. */
export const byChannel = defineOp('byChannel', {
  kind: 'structured',
  shape: ([weight]) => weight,
  gradient: (node, dy, g) => [g.node('byTap', [dy], node.attributes)],
});
