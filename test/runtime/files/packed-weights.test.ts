import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfToNumber, largestHalf, numberToHalf } from '../../../runtime/files/half.js';
import { packWeights, unpackWeights, type PackedArray } from '../../../runtime/files/packed-weights.js';

/** Two tensors with a gap between them, as a layout may have it: a matrix of three rows, and a bias. */
function arrayOf(values: readonly number[]): PackedArray {
  const flat = new Float32Array(16).fill(99);
  flat.set(values, 0);
  return {
    layout: {
      tensors: [
        { offset: 0, shape: [3, 4] },
        { offset: 13, shape: [3] },
      ],
    },
    flat,
  };
}

function roundTrip(format: 'float32' | 'float16' | 'int8', array: PackedArray): Float32Array {
  const flat = new Float32Array(array.flat.length).fill(-1);
  unpackWeights(packWeights(format, [array]), [{ ...array, flat }]);
  return flat;
}

describe('binary16', () => {
  it('is the nearest, of two equally near the even one, for every number that it has', () => {
    for (let bits = 0; bits < 0x7c00; bits++) {
      const value = halfToNumber(bits);
      for (const sign of [0, 0x8000]) expect(numberToHalf(sign === 0 ? value : -value)).toBe(bits | sign);
      if (bits === 0x7bff) continue;
      const between = (value + halfToNumber(bits + 1)) / 2;
      expect(numberToHalf(between)).toBe(bits % 2 === 0 ? bits : bits + 1);
      expect(numberToHalf(between * (1 + 2 ** -40))).toBe(bits + 1);
      expect(numberToHalf(between * (1 - 2 ** -40))).toBe(bits);
    }
  });

  it('is infinite for what is larger than it has numbers', () => {
    expect(halfToNumber(numberToHalf(largestHalf))).toBe(65504);
    expect(halfToNumber(numberToHalf(65519.9))).toBe(65504);
    expect(halfToNumber(numberToHalf(65520))).toBe(Infinity);
    expect(halfToNumber(numberToHalf(-1e30))).toBe(-Infinity);
    expect(halfToNumber(numberToHalf(NaN))).toBeNaN();
  });
});

describe('packed weights', () => {
  const numbers = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }), { minLength: 16, maxLength: 16 });

  it('as float32 are what they were, and what lies between tensors is left alone', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const found = roundTrip('float32', arrayOf(values));
        expect([...found]).toEqual([...values.slice(0, 12), -1, ...values.slice(13)]);
      }),
    );
  });

  it('as int8 are off by half a step of their own row, and what has one axis is exact', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const found = roundTrip('int8', arrayOf(values));
        for (let row = 0; row < 3; row++) {
          const own = values.slice(4 * row, 4 * row + 4);
          const step = Math.max(...own.map(Math.abs)) / 127;
          own.forEach((value, i) => expect(Math.abs((found[4 * row + i] ?? NaN) - value)).toBeLessThanOrEqual(step * 0.5001 + 1e-43));
        }
        expect([...found.slice(13)]).toEqual(values.slice(13));
      }),
    );
  });

  it('as int8 keep a row of zeros, and the largest of a row', () => {
    const found = roundTrip('int8', arrayOf([0, 0, 0, 0, 1, -2, 4, 0.5, 1e-3, -1e-3, 5e-4, 0, 7, 8, 9, 10]));
    expect([...found.slice(0, 4)]).toEqual([0, 0, 0, 0]);
    expect(found[6]).toBeCloseTo(4, 5);
    expect(found[9]).toBeCloseTo(-1e-3, 8);
  });

  it('as float16 are the nearest of those', () => {
    const found = roundTrip('float16', arrayOf([1 / 3, 1e-8, 65504, -0.1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]));
    expect([...found.slice(0, 4)]).toEqual([0.333251953125, 0, 65504, -0.0999755859375]);
  });
});
