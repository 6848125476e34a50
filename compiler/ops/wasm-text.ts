/** A function of the WebAssembly library, as the file of its op writes it: on vectors of four floats. */
export interface WasmFunction {
  /** `(func $NAME …)`, of operands `$x`. */
  text(constants: WasmConstants): string;
  /** Its instructions where four numbers at once need it, which saves a call; `free` gives vector locals for nobody else. */
  inlined?(constants: WasmConstants, operands: readonly string[], free: () => string): string;
}

/** Four times the same number each, kept in the module's memory. */
export interface WasmConstants {
  splat(value: number): string;
  /** Of whole numbers. */
  isplat(value: number): string;
}

/** Horner's rule over a vector local. */
export function polynomial(constants: WasmConstants, x: string, coefficients: readonly number[]): string {
  const terms = coefficients.map((value) => constants.splat(value));
  return terms.reduce((sum, term) => `(f32x4.add (f32x4.mul ${sum} (local.get ${x})) ${term})`);
}

/**
 * Estrin's scheme over vector locals x, x², x⁴ and so on: neighbouring terms in pairs, then pairs of pairs. Half as many steps wait
 * for one another as in Horner's rule.
 */
export function inPairs(constants: WasmConstants, powers: readonly string[], coefficients: readonly number[]): string {
  const join = (terms: readonly string[], [power = '', ...squares]: readonly string[]): string => {
    const [first = '', second] = terms;
    if (second === undefined) return first;
    const pairs = terms.flatMap((term, i) => {
      if (i % 2 === 1) return [];
      return i + 1 === terms.length ? [term] : [`(f32x4.add (f32x4.mul ${terms[i + 1]} (local.get ${power})) ${term})`];
    });
    return join(pairs, squares);
  };
  return join(coefficients.map((value) => constants.splat(value)).reverse(), powers);
}

/** The same over the square of x, of neighbouring terms in pairs: half as many steps wait for one another. */
export function bySquares(c: WasmConstants, x: string, square: string, coefficients: readonly number[]): string {
  const terms = coefficients.map((value) => c.splat(value)).reverse();
  const pairs = terms.flatMap((term, i) => {
    if (i % 2 === 1) return [];
    return i + 1 === terms.length ? [term] : [`(f32x4.add (f32x4.mul ${terms[i + 1]} (local.get ${x})) ${term})`];
  });
  return pairs.reduceRight((sum, pair) => `(f32x4.add (f32x4.mul ${sum} (local.get ${square})) ${pair})`);
}
