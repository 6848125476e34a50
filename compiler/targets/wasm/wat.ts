/*
 * Words and sizes that the printed functions share.
 */

/** The value of a local. */
export const get = (local: string): string => `(local.get ${local})`;
/** Four zeros. */
export const zero = '(v128.const i32x4 0 0 0 0)';
/** 0, 1 … count - 1. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** Columns of a panel of a packed factor: two vectors. */
export const PANEL_WIDTH = 8;
/** Bytes of a line of a cache. */
export const CACHE_LINE = 64;
