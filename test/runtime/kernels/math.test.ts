import { describe, expect, it } from 'vitest';
import { dropoutMask, erf, sigmoid, tanh } from '../../../runtime/kernels/math.js';
import { stepKey } from '../../../runtime/random/streams.js';
import { correlation, moments } from '../../helpers/moments.js';

/** x, erf x, tanh x, sigmoid x, sigmoid -x: by Python's mpmath in forty digits, rounded once. */
const reference: readonly (readonly [x: number, erf: number, tanh: number, sigmoid: number, sigmoidOfMinus: number])[] = [
  [0, 0, 0, 0.5, 0.5],
  [1e-20, 1.1283791670955125e-20, 1e-20, 0.5, 0.5],
  [1e-10, 1.1283791670955126e-10, 1e-10, 0.500000000025, 0.499999999975],
  [1e-5, 1.1283791670579e-5, 9.999999999666668e-6, 0.5000025, 0.49999750000000004],
  [0.01, 0.011283415555849618, 0.00999966667999946, 0.5024999791668749, 0.497500020833125],
  [0.1, 0.1124629160182849, 0.09966799462495582, 0.52497918747894, 0.47502081252106],
  [0.25, 0.27632639016823696, 0.24491866240370913, 0.5621765008857981, 0.4378234991142019],
  [0.5, 0.5204998778130465, 0.46211715726000974, 0.6224593312018546, 0.37754066879814546],
  [0.7, 0.6778011938374184, 0.6043677771171635, 0.668187772168166, 0.3318122278318339],
  [1, 0.8427007929497149, 0.7615941559557649, 0.7310585786300049, 0.2689414213699951],
  [1.5, 0.9661051464753108, 0.9051482536448664, 0.8175744761936437, 0.18242552380635635],
  [1.999, 0.9953015566513705, 0.9639568610994931, 0.880692044404754, 0.11930795559524598],
  [2, 0.9953222650189527, 0.9640275800758169, 0.8807970779778824, 0.11920292202211756],
  [2.001, 0.9953428907185247, 0.9640981628334174, 0.8809020315885115, 0.11909796841148844],
  [2.5, 0.999593047982555, 0.9866142981514303, 0.9241418199787564, 0.07585818002124355],
  [3, 0.9999779095030014, 0.9950547536867305, 0.9525741268224333, 0.04742587317756678],
  [4, 0.9999999845827421, 0.999329299739067, 0.9820137900379085, 0.01798620996209156],
  [5, 0.9999999999984626, 0.9999092042625951, 0.9933071490757152, 0.0066928509242848554],
  [5.9, 0.9999999999999999, 0.9999849909968058, 0.9972680392369889, 0.002731960763011059],
  [6, 1, 0.9999877116507956, 0.9975273768433652, 0.0024726231566347743],
  [6.1, 1, 0.9999899391393965, 0.9977621514787237, 0.0022378485212763335],
  [7, 1, 0.9999983369439447, 0.9990889488055994, 0.0009110511944006454],
  [10, 1, 0.9999999958776927, 0.9999546021312976, 4.5397868702434395e-5],
  [20, 1, 1, 0.9999999979388464, 2.0611536181902037e-9],
  [30, 1, 1, 0.9999999999999064, 9.357622968839299e-14],
];

/** The largest distance to the reference over all x. */
function worst(f: (x: number) => number, column: 1 | 2 | 3, ofMinus: (row: (typeof reference)[number]) => number): number {
  return Math.max(...reference.flatMap((row) => [Math.abs(f(row[0]) - row[column]), Math.abs(f(-row[0]) - ofMinus(row))]));
}

describe('erf', () => {
  it('is within 1e-14', () => expect(worst(erf, 1, (row) => -row[1])).toBeLessThan(1e-14));

  it('keeps its digits where it is small', () => {
    for (const x of [1e-300, 1e-20, 1e-10]) expect(erf(x) / x).toBeCloseTo(2 / Math.sqrt(Math.PI), 14);
  });

  it('is -1 and 1 at the ends, odd, and NaN for NaN', () => {
    expect([erf(-Infinity), erf(-1e300), erf(1e300), erf(Infinity)]).toEqual([-1, -1, 1, 1]);
    for (const [x] of reference) expect(erf(-x)).toBe(-erf(x));
    expect(erf(NaN)).toBeNaN();
  });

  it('never falls, where one form takes over from the other among it', () => {
    for (let x = 1.99; x < 2.01; x += 1e-6) expect(erf(x + 1e-6)).toBeGreaterThan(erf(x));
    for (let x = 5; x < 7; x += 1e-3) expect(erf(x + 1e-3)).toBeGreaterThanOrEqual(erf(x));
  });
});

describe('tanh', () => {
  it('is within 2e-16', () => expect(worst(tanh, 2, (row) => -row[2])).toBeLessThan(2e-16));

  it('is -1 and 1 at the ends, odd, and NaN for NaN', () => {
    expect([tanh(-Infinity), tanh(-1000), tanh(1000), tanh(Infinity)]).toEqual([-1, -1, 1, 1]);
    for (const [x] of reference) expect(tanh(-x) + tanh(x)).toBe(0);
    expect(tanh(NaN)).toBeNaN();
  });

  it('is never outside -1 to 1', () => {
    for (let x = 0; x < 40; x += 0.01) expect(Math.abs(tanh(x))).toBeLessThanOrEqual(1);
  });
});

describe('sigmoid', () => {
  it('is within 2e-16', () => expect(worst(sigmoid, 3, (row) => row[4])).toBeLessThan(2e-16));

  it('keeps its digits where it is small', () => {
    for (const [x, , , , small] of reference) expect(sigmoid(-x) / small).toBeCloseTo(1, 14);
    expect(sigmoid(-700) / 9.85967654375977e-305).toBeCloseTo(1, 12);
  });

  it('is 0 and 1 at the ends, and NaN for NaN', () => {
    expect([sigmoid(-Infinity), sigmoid(-1000), sigmoid(1000), sigmoid(Infinity)]).toEqual([0, 0, 1, 1]);
    expect(sigmoid(NaN)).toBeNaN();
  });
});

describe('a dropout mask', () => {
  const length = 100_000;
  const mask = (key: number, stream: number, rate = 0.5, from = 0): number[] =>
    Array.from({ length }, (_, i) => dropoutMask(key, stream, from + i, rate));

  it.each([0.01, 0.1, 0.5, 0.9, 0.999])('drops with probability %f and keeps the mean', (rate) => {
    for (const key of [0, 1, 0xffffffff, stepKey(42, 7)]) {
      const values = mask(key, 0, rate);
      expect(new Set(values)).toEqual(new Set([0, 1 / (1 - rate)]));
      const dropped = values.filter((value) => value === 0).length / length;
      expect(Math.abs(dropped - rate)).toBeLessThan(5 * Math.sqrt((rate * (1 - rate)) / length));
    }
  });

  it('of rate 0 keeps everything as it is', () => {
    expect(new Set(mask(stepKey(42, 0), 3, 0))).toEqual(new Set([1]));
  });

  it('is a pure function of its arguments', () => {
    expect(mask(5, 2)).toEqual(mask(5, 2));
    // Our own numbers: were they to change, no run could be resumed or repeated.
    expect(Array.from({ length: 12 }, (_, i) => (dropoutMask(stepKey(42, 0), 1, i, 0.5) === 0 ? 0 : 1)).join('')).toBe('010111010000');
  });

  it('is independent of its neighbours', () => {
    const values = mask(stepKey(42, 1), 0);
    for (const lag of [1, 2, 3, 4, 10, 27, 64, 68, 128, 256, 1024, 4096]) {
      expect(Math.abs(correlation(values.slice(lag), values.slice(0, -lag))), `lag ${lag}`).toBeLessThan(5 / Math.sqrt(length - lag));
    }
  });

  it('is independent of other steps, layers and far places', () => {
    const one = stepKey(42, 0);
    const others = [
      mask(one, 1),
      mask(one, 2),
      mask(one, 100),
      mask(stepKey(42, 1), 0),
      mask(stepKey(43, 0), 0),
      mask(one ^ 1, 0),
      mask(one + 1, 0),
      mask(one ^ 0x80000000, 0),
      mask(one, 0, 0.5, length),
    ];
    for (const [i, other] of others.entries()) {
      expect(Math.abs(correlation(mask(one, 0), other)), `mask ${i}`).toBeLessThan(5 / Math.sqrt(length));
    }
  });

  it('drops every place of a row equally often over many steps', () => {
    const [steps, places, rate] = [4000, 100, 0.2];
    const dropped = new Float64Array(places);
    for (let step = 0; step < steps; step++) {
      for (let i = 0; i < places; i++) if (dropoutMask(stepKey(42, step), 0, i, rate) === 0) dropped[i]!++;
    }
    const { mean, variance } = moments(dropped);
    expect(mean / steps).toBeCloseTo(rate, 2);
    // Of independent draws: steps · rate · (1 - rate), itself with a deviation of √(2/places).
    expect(Math.abs(variance / (steps * rate * (1 - rate)) - 1)).toBeLessThan(4 * Math.sqrt(2 / places));
  });
});
