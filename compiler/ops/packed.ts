import { defineOp } from './op.js';

declare module './graph.js' {
  interface StructuredOps {
    positionTable: { readonly rows: Distinct; readonly order: 'words' | 'steps'; readonly reaches: readonly number[] };
    prefixTable: { readonly rows: Distinct; readonly reaches: readonly number[] };
    pack: object;
    unpack: { readonly shape: TensorShape };
    packedUnfold: { readonly kernel: number; readonly column: number };
    packedFold: { readonly kernel: number; readonly column: number };
  }
  interface OpInputs {
    positionTable: readonly [targets: Node, ...tokens: Node[]];
    prefixTable: readonly [table: Node];
    pack: readonly [x: Node, table: Node];
    unpack: readonly [x: Node, table: Node];
    packedUnfold: readonly [x: Node, table: Node];
    packedFold: readonly [dy: Node, table: Node];
  }
}

/**
 * The positions of a batch of words up to the last that counts, a row each: targets [B, T, 1], -1 where there is none, to
 * [rows, 1, 2 + 2R] whole numbers. Row n holds where it comes from, b·T + t; its position t; then for each of the R reaches the row of
 * position t - reach, or n itself where there is none; then t - reach for each. How many rows there are is from then on the size `rows`.
 * Order `words`: one word after the other. `steps`: all first positions, then all second ones, the longest word first, so that at every
 * step the words that go on are the first rows of those of the step before.
 *
 * With the tokens [B, T, 1] as a second input, a row has one number more, at the end: that of its prefix, the tokens of its word up to it.
 * Prefixes are numbered in order of first appearance, equal ones alike.
 */
export const positionTable = defineOp('positionTable', {
  kind: 'structured',
  shape: ([, tokens], { rows, reaches }) => [rows, 1, 2 + 2 * reaches.length + (tokens ? 1 : 0)],
  gradient: 'none',
});

/**
 * A row for each distinct prefix, of a position table that numbers them: [rows, 1, 2 + 2R], as a position table without such numbers. A row
 * comes from the first position that has its prefix, and the rows before it are prefixes. How many there are is from then on the size
 * `rows`.
 */
export const prefixTable = defineOp('prefixTable', {
  kind: 'structured',
  shape: (_, { rows, reaches }) => [rows, 1, 2 + 2 * reaches.length],
  gradient: 'none',
});

/** Counted positions as rows: [B, T, C] and a position table [N, 1, ·] to [N, 1, C]; dx = unpack of dy. */
export const pack = defineOp('pack', {
  kind: 'structured',
  shape: ([x, table]) => [table[0]!, 1, x[2]!],
  gradient: ({ inputs: [x, table] }, dy, g) => [g.node('unpack', [dy, table], { shape: x.shape }), undefined],
});

/** Rows back at their positions, zeros at those that do not count: [N, 1, C] to [B, T, C]; dx = pack of dy. */
export const unpack = defineOp('unpack', {
  kind: 'structured',
  shape: (_, { shape }) => shape,
  gradient: ({ inputs: [, table] }, dy, g) => [g.node('pack', [dy, table], {}), undefined],
});

/**
 * unfold of rows: [N, 1, C] to [N, 1, C·K] with y[n, c·K + k] = x[row, c], or 0 where position t - (K-1-k)·dilation is before the
 * word's first. The position table has those rows from `column` on. dx = packedFold of dy.
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
