/** The largest number of IEEE 754 binary16. */
export const largestHalf = 65504;

/** IEEE 754 binary16 as a number. */
export function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction ? NaN : sign * Infinity;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

/** The nearest binary16 of a number, of two equally near the even one; infinity from 65,520 on. */
export function numberToHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return 0x7e00;
  if (size >= 65520) return sign | 0x7c00;
  // Below 2⁻¹⁴ all are as far apart as at it.
  const exponent = size < 2 ** -14 ? -14 : Math.floor(Math.log2(size));
  const fraction = roundToEven(size / 2 ** (exponent - 10));
  // A fraction that rounds up to the next power of two carries into the exponent by itself.
  return sign | ((exponent + 14) * 1024 + fraction);
}

function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}
