import { describe, expect, it } from 'vitest';
import { drawBatch, fillNormal, fillUniform, sampleUniform, stepKey } from '../../../runtime/random/streams.js';
import { correlation, moments } from '../../helpers/moments.js';

const largestSeed = 2 ** 53 - 1;

function normals(seed: number, tensor: number, length = 20_000): Float32Array {
  const values = new Float32Array(length);
  fillNormal(seed, tensor, values);
  return values;
}

function uniforms(seed: number, tensor: number, length = 20_000): Float32Array {
  const values = new Float32Array(length);
  fillUniform(seed, tensor, values);
  return values;
}

function batch(seed: number, step: number, count: number, length = 32): Int32Array {
  const indices = new Int32Array(length);
  drawBatch(seed, step, count, indices);
  return indices;
}

/** Our own numbers, for which there is no other source: were one to change, no run could be resumed or repeated. */
describe('every sequence', () => {
  it('stays what it was: initial values', () => {
    const expected = [-1.691435694694519, -1.1320295333862305, 0.3261285424232483, -1.4560037851333618, -0.6778459548950195];
    expect([...normals(42, 0, 5)]).toEqual(expected);
    expect([...uniforms(42, 0, 3)]).toEqual([-0.7479368448257446, 0.18774034082889557, -0.3429572284221649]);
  });

  it('stays what it was: batches', () => {
    expect([...batch(42, 0, 182_625, 6)]).toEqual([59748, 34213, 82181, 13400, 59222, 48416]);
    expect([...batch(42, 1, 182_625, 6)]).toEqual([68757, 152342, 104601, 12126, 90350, 116593]);
  });

  it('stays what it was: dropout and sampling', () => {
    expect([stepKey(42, 0), stepKey(42, 1)]).toEqual([2768590969, 1882296233]);
    expect([sampleUniform(42, 0, 0), sampleUniform(42, 1, 0)]).toEqual([0.33573643444105983, 0.37074701418168843]);
  });
});

describe('normal initial values', () => {
  it('are standard normal', () => {
    const values = normals(42, 0, 200_000);
    const { mean, variance } = moments(values);
    // Four standard errors of each.
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(200_000));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 200_000));
    const within = (bound: number): number => values.filter((value) => Math.abs(value) < bound).length / values.length;
    expect(within(1)).toBeCloseTo(0.6827, 2);
    expect(within(2)).toBeCloseTo(0.9545, 2);
    expect(within(3)).toBeCloseTo(0.9973, 2);
    expect(moments(values.map((value) => value ** 3)).mean).toBeCloseTo(0, 1);
    expect(moments(values.map((value) => value ** 4)).mean).toBeCloseTo(3, 1);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it('are independent of their neighbours', () => {
    const values = normals(42, 0);
    for (const lag of [1, 2, 3, 4]) expect(Math.abs(correlation(values.subarray(lag), values.subarray(0, -lag)))).toBeLessThan(0.03);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('begin alike whatever the length: %i', (length) => {
    expect(normals(42, 3, length)).toEqual(normals(42, 3, 64).slice(0, length));
  });
});

describe('uniform initial values', () => {
  it('are uniform in [-1, 1]', () => {
    const values = uniforms(42, 0, 200_000);
    const { mean, variance } = moments(values);
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(3 * 200_000));
    expect(variance).toBeCloseTo(1 / 3, 2);
    expect(values.every((value) => value >= -1 && value <= 1)).toBe(true);
    for (let decile = -1; decile < 0.99; decile += 0.2) {
      expect(values.filter((value) => value >= decile && value < decile + 0.2).length / values.length).toBeCloseTo(0.1, 2);
    }
  });

  it.each([1, 2, 3, 5])('begin alike whatever the length: %i', (length) => {
    expect(uniforms(42, 3, length)).toEqual(uniforms(42, 3, 64).slice(0, length));
  });
});

describe.each([
  ['normal', normals],
  ['uniform', uniforms],
])('%s initial values', (_, fill) => {
  it('depend on the seed, its upper bits too, and the tensor, and on nothing else', () => {
    expect(fill(7, 2)).toEqual(fill(7, 2));
    const all = [fill(7, 2), fill(7, 3), fill(8, 2), fill(7 + 2 ** 32, 2), fill(largestSeed, 2)];
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) expect(Math.abs(correlation(a, b))).toBeLessThan(0.03);
    }
  });

  it('share no numbers between tensors', () => {
    // 10,000 float32 numbers meet a few times by chance; tensors with numbers in common would hundreds of times.
    const all = Array.from({ length: 100 }, (_, tensor) => [...fill(42, tensor, 100)]).flat();
    const shared = all.length - new Set(all).size;
    expect(shared).toBeLessThan(40);
  });
});

describe('batches', () => {
  it('are in range, uniform and with replacement', () => {
    const counts = new Int32Array(10);
    for (let step = 0; step < 1000; step++) for (const index of batch(42, step, 10)) counts[index]!++;
    // 32,000 draws over ten: 3,200 each, standard deviation 54.
    for (const count of counts) expect(Math.abs(count - 3200)).toBeLessThan(4 * 54);
    expect(counts.reduce((sum, count) => sum + count)).toBe(32_000);
    expect(new Set(batch(42, 0, 10)).size).toBeLessThan(32);
  });

  it('draw every example of one long batch equally often', () => {
    const counts = new Int32Array(64);
    for (const index of batch(1, 0, 64, 64_000)) counts[index]!++;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 63 degrees of freedom: 0.1% and 99.9%.
    expect(chiSquare).toBeGreaterThan(32);
    expect(chiSquare).toBeLessThan(103.5);
  });

  it.each([1, 2, 182_625, 2 ** 21, 2 ** 27])('stay below %i', (count) => {
    for (let step = 0; step < 2000; step++) {
      for (const index of batch(largestSeed, step, count)) if (!(index >= 0 && index < count)) expect.unreachable(`${index}`);
    }
  });

  it('reach the last example', () => {
    const drawn = new Set(Array.from({ length: 100 }, (_, step) => [...batch(42, step, 5)]).flat());
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('depend on seed and step alone', () => {
    expect(batch(42, 5, 1000)).toEqual(batch(42, 5, 1000));
    const all = [batch(42, 5, 1000), batch(42, 6, 1000), batch(43, 5, 1000), batch(42 + 2 ** 32, 5, 1000), batch(42, 5 + 2 ** 32, 1000)];
    expect(new Set(all.map((indices) => indices.join())).size).toBe(all.length);
    // A smaller batch is the beginning of a larger one.
    for (const length of [1, 2, 3, 5]) expect(batch(42, 5, 1000, length)).toEqual(batch(42, 5, 1000).slice(0, length));
  });
});

describe('the numbers of dropout and sampling', () => {
  it('give each step a key of its own', () => {
    const keys = Array.from({ length: 5000 }, (_, step) => stepKey(42, step));
    expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
    expect(moments(keys).mean / 2 ** 32).toBeCloseTo(0.5, 1);
    expect(stepKey(42, 3)).toBe(stepKey(42, 3));
    expect(stepKey(43, 3)).not.toBe(stepKey(42, 3));
  });

  it('give each word and character of a sample a number in [0, 1)', () => {
    const numbers = Array.from({ length: 100 }, (_, word) =>
      Array.from({ length: 100 }, (_, index) => sampleUniform(42, word, index)),
    ).flat();
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(moments(numbers).mean).toBeCloseTo(0.5, 1);
    expect(moments(numbers).variance).toBeCloseTo(1 / 12, 2);
  });

  it('come from sequences apart', () => {
    // The same seed and place in every stream; as fractions of one, so that they could be seen to agree.
    const first = [
      stepKey(42, 0) / 2 ** 32,
      sampleUniform(42, 0, 0),
      (uniforms(42, 0, 1)[0]! + 1) / 2,
      batch(42, 0, 2 ** 30, 1)[0]! / 2 ** 30,
    ];
    expect(new Set(first.map((number) => number.toFixed(6))).size).toBe(4);
  });
});
