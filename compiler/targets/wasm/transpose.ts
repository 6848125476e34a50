/** Lanes of two vectors: their first two by turns, their last two, their lower halves, their upper halves. */
export const firsts = '0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23';
export const lasts = '8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31';
export const low = '0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23';
export const high = '8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31';

/** The locals that `transposed` needs. */
export const TRANSPOSING: readonly string[] = ['$a', '$b', '$c', '$d', '$e', '$f'].map((local) => `${local}Turned`);

/**
 * Four vectors transposed: `use` is given their first lanes together, then their second lanes, and so on, each as an expression that stands
 * once. It must not change the six locals.
 */
export function transposed(
  [w, x, y, z]: readonly [string, string, string, string],
  use: (lane: number, vector: string) => string,
  [a, b, c, d, e, f]: readonly string[] = TRANSPOSING,
): string {
  const shuffle = (lanes: string, one?: string, other?: string): string =>
    `(i8x16.shuffle ${lanes} (local.get ${one}) (local.get ${other}))`;
  return `(local.set ${a} ${w}) (local.set ${b} ${x}) (local.set ${c} ${y}) (local.set ${d} ${z})
          (local.set ${e} ${shuffle(firsts, a, b)}) (local.set ${f} ${shuffle(firsts, c, d)})
          ${use(0, shuffle(low, e, f))} ${use(1, shuffle(high, e, f))}
          (local.set ${e} ${shuffle(lasts, a, b)}) (local.set ${f} ${shuffle(lasts, c, d)})
          ${use(2, shuffle(low, e, f))} ${use(3, shuffle(high, e, f))}`;
}
