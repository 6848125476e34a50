import type { NumberOption } from './syntax.js';

/** The smallest number that every target holds in full: cards take smaller ones for 0. */
const SMALLEST = 2 ** -126;
const LARGEST = (2 - 2 ** -23) * 2 ** 127;

/** The least epsilon. Below it (1/√ε)³, which a gradient has, leaves float32, and so does the square that ε is added to. */
const SMALLEST_DIVISOR = 1e-20;

/** Why a number will not do as float32, and the nearest that will, as text. */
export interface Misfit {
  readonly kind: 'zero' | 'infinite' | 'bound' | 'divisor';
  /** What it would become, or the least that a divisor may be. */
  readonly limit: number;
  readonly nearest: string;
}

/**
 * Models compute in float32. A number of a spec that becomes 0, infinity or a bound that is excluded there means something else than was
 * written, and not the same on every target. Undefined where float32 holds it, by rounding, as is meant.
 */
export function misfit(field: NumberOption, value: number): Misfit | undefined {
  if (field.as === 'double' || value === 0) return undefined;
  const size = Math.abs(value);
  const usual = field.default === undefined ? undefined : String(field.default);
  if (field.as === 'divisor' && size < SMALLEST_DIVISOR)
    return { kind: 'divisor', limit: SMALLEST_DIVISOR, nearest: usual ?? String(SMALLEST_DIVISOR) };
  const sign = value < 0 ? '-' : '';
  if (size < SMALLEST) return { kind: 'zero', limit: 0, nearest: field.exclusiveMinimum === 0 ? (usual ?? '1.2e-38') : '0' };
  if (size > LARGEST) return { kind: 'infinite', limit: Infinity, nearest: usual ?? `${sign}3.4e38` };
  const { exclusiveMinimum: low, exclusiveMaximum: high } = field;
  const held = Math.fround(value);
  if (high !== undefined && held >= high) return { kind: 'bound', limit: high, nearest: beside(high, -1) };
  if (low !== undefined && held <= low) return { kind: 'bound', limit: low, nearest: beside(low, 1) };
  return undefined;
}

/** The shortest text of the float32 nearest to a bound on one of its sides: seven digits hold one where they stay on that side. */
function beside(bound: number, side: 1 | -1): string {
  const next = Math.fround(bound) + side * 2 ** (Math.floor(Math.log2(Math.abs(bound))) - (side * bound < 0 ? 24 : 23));
  const short = Number(next.toPrecision(7));
  return String(side * (Math.fround(short) - bound) > 0 ? short : next);
}
