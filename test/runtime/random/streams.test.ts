import { describe, expect, it } from 'vitest';
import { drawBatch, fillNormal, fillUniform, sampleUniform, stepKey } from '../../../runtime/random/streams.js';

/** The numbers that pin the streams are our own: were they to change, a run could not be resumed or repeated. */
describe('drawBatch', () => {
  const draw = (seed: number, step: number, count: number, length: number): number[] => {
    const indices = new Int32Array(length);
    drawBatch(seed, step, count, indices);
    return [...indices];
  };

  it('depends on seed and step alone', () => {
    expect(draw(42, 0, 182_625, 6)).toEqual([59748, 34213, 82181, 13400, 59222, 48416]);
    expect(draw(42, 1, 182_625, 6)).toEqual([68757, 152342, 104601, 12126, 90350, 116593]);
    expect(draw(42, 0, 182_625, 3)).toEqual([59748, 34213, 82181]);
    expect(draw(43, 0, 182_625, 6)).not.toEqual(draw(42, 0, 182_625, 6));
    expect(draw(42 + 2 ** 32, 0, 182_625, 6)).not.toEqual(draw(42, 0, 182_625, 6));
  });

  it('draws every example equally often', () => {
    const [examples, draws] = [64, 64_000];
    const counts = new Array<number>(examples).fill(0);
    for (const index of draw(1, 0, examples, draws)) counts[index]!++;
    const expected = draws / examples;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 63 degrees of freedom: 0.1% and 99.9%.
    expect(chiSquare).toBeGreaterThan(32);
    expect(chiSquare).toBeLessThan(103.5);
  });

  it('draws the one example there is', () => expect(draw(5, 9, 1, 5)).toEqual([0, 0, 0, 0, 0]));
});

describe('stepKey and sampleUniform', () => {
  it('depend on their arguments alone', () => {
    expect([stepKey(42, 0), stepKey(42, 1)]).toEqual([2768590969, 1882296233]);
    expect([sampleUniform(42, 0, 0), sampleUniform(42, 1, 0)]).toEqual([0.33573643444105983, 0.37074701418168843]);
  });

  it('give other numbers for other steps, words and places', () => {
    const keys = new Set(Array.from({ length: 1000 }, (_, step) => stepKey(7, step)));
    const samples = new Set(Array.from({ length: 1000 }, (_, i) => sampleUniform(7, i % 10, Math.floor(i / 10))));
    expect([keys.size, samples.size]).toEqual([1000, 1000]);
  });
});

describe('fillNormal and fillUniform', () => {
  const normal = (seed: number, tensor: number, length: number): Float32Array => {
    const values = new Float32Array(length);
    fillNormal(seed, tensor, values);
    return values;
  };
  const moment = (values: Float32Array, power: number): number => values.reduce((sum, x) => sum + x ** power, 0) / values.length;

  it('depend on seed and tensor alone', () => {
    const expected = [-1.691435694694519, -1.1320295333862305, 0.3261285424232483, -1.4560037851333618, -0.6778459548950195];
    expect(normal(42, 0, 5)).toEqual(Float32Array.from(expected));
    expect(normal(42, 0, 3)).toEqual(Float32Array.from(expected.slice(0, 3)));
    const uniform = new Float32Array(3);
    fillUniform(42, 0, uniform);
    expect(uniform).toEqual(Float32Array.from([-0.7479368448257446, 0.18774034082889557, -0.3429572284221649]));
  });

  it('fillNormal has the moments of N(0, 1)', () => {
    const values = normal(3, 1, 200_000);
    // Five standard errors of each moment's estimate.
    expect(Math.abs(moment(values, 1))).toBeLessThan(5 * Math.sqrt(1 / 200_000));
    expect(Math.abs(moment(values, 2) - 1)).toBeLessThan(5 * Math.sqrt(2 / 200_000));
    expect(Math.abs(moment(values, 3))).toBeLessThan(5 * Math.sqrt(15 / 200_000));
    expect(Math.abs(moment(values, 4) - 3)).toBeLessThan(5 * Math.sqrt(96 / 200_000));
  });

  it('tensors and neighbours do not hang together', () => {
    const [a, b] = [normal(3, 1, 100_000), normal(3, 2, 100_000)];
    const covariance = (x: Float32Array, y: Float32Array): number => x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0) / x.length;
    expect(Math.abs(covariance(a, b))).toBeLessThan(0.016);
    expect(Math.abs(covariance(a, a.subarray(1)))).toBeLessThan(0.016);
  });

  it('fillUniform keeps to its bounds', () => {
    const values = new Float32Array(100_000);
    fillUniform(9, 0, values);
    expect(Math.min(...values.subarray(0, 50_000))).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...values.subarray(0, 50_000))).toBeLessThanOrEqual(1);
    expect(Math.abs(moment(values, 1))).toBeLessThan(5 * Math.sqrt(1 / 3 / 100_000));
    expect(Math.abs(moment(values, 2) - 1 / 3)).toBeLessThan(0.005);
  });
});
