import { describe, expect, it } from 'vitest';
import { MersenneTwister } from '../../../runtime/random/mersenne-twister.js';

interface Python {
  readonly seed: number;
  /** [random.getrandbits(32) for _ in range(5)], and numbers 995 to 997, past the first refill of the state. */
  readonly first: readonly number[];
  readonly later: readonly number[];
  /** random.shuffle(list(range(n))), each after random.seed(seed): n, the first ten, and all of it as `checksum`. */
  readonly shuffles: readonly (readonly [n: number, first: readonly number[], checksum: number])[];
  /** [random.randrange(n) for n in (1, 2, 3, 5, 2**31, 2**31 + 1, 2**32 - 1, 1000, 7)]. */
  readonly below: readonly number[];
}

/** Python 3.11.7's `random`. Seed 2**32 + 5 has a key of two words, of which both count; 2**53 - 1 is the largest seed. */
const python: readonly Python[] = [
  {
    seed: 0,
    first: [3626764237, 1654615998, 3255389356, 3823568514, 1806341205],
    later: [1513988967, 302062762, 521314537],
    shuffles: [
      [1, [0], 0],
      [2, [0, 1], 1],
      [3, [0, 2, 1], 63],
      [10, [7, 8, 1, 5, 3, 4, 2, 0, 9, 6], 3319865228],
      [17, [2, 14, 3, 16, 10, 1, 9, 5, 11, 15], 1956794023],
      [1000, [439, 621, 160, 549, 237, 389, 658, 507, 124, 290], 673089367],
      [33000, [9170, 23712, 23748, 19918, 13895, 15819, 7336, 22942, 18369, 28680], 2686367469],
    ],
    below: [0, 1, 0, 2, 2087043557, 1739178872, 3943786419, 802, 6],
  },
  {
    seed: 42,
    first: [2746317213, 478163327, 107420369, 3184935163, 1181241943],
    later: [3609944328, 2007425404, 3949401194],
    shuffles: [
      [1, [0], 0],
      [2, [1, 0], 31],
      [3, [1, 0, 2], 963],
      [10, [7, 3, 2, 8, 5, 6, 9, 4, 0, 1], 3936869544],
      [17, [7, 10, 5, 6, 15, 14, 13, 9, 8, 1], 3249981364],
      [1000, [776, 507, 895, 922, 33, 483, 85, 750, 354, 523], 443515860],
      [33000, [27382, 4983, 16407, 24848, 17181, 11442, 16114, 13271, 29616, 16482], 394436181],
    ],
    below: [0, 0, 2, 2, 1051802512, 958682846, 599310825, 754, 0],
  },
  {
    seed: 2 ** 32 + 5,
    first: [675479763, 2085189291, 1213270837, 3822202474, 2596110301],
    later: [961308588, 2604360542, 1736330575],
    shuffles: [
      [1, [0], 0],
      [2, [1, 0], 31],
      [3, [2, 1, 0], 1953],
      [10, [5, 3, 6, 1, 9, 0, 8, 4, 7, 2], 902529301],
      [17, [3, 12, 14, 8, 13, 1, 6, 11, 7, 2], 1425004234],
      [1000, [388, 325, 405, 583, 213, 779, 131, 981, 767, 99], 342945487],
      [33000, [6027, 21440, 19744, 19741, 12895, 14805, 20177, 28357, 22613, 9184], 3552239933],
    ],
    below: [0, 1, 1, 4, 62377729, 1524997693, 2696275445, 175, 6],
  },
  {
    seed: 2 ** 53 - 1,
    first: [404802386, 2407860725, 957238923, 3232321614, 821848376],
    later: [296807568, 3799658657, 4244089470],
    shuffles: [
      [1, [0], 0],
      [2, [1, 0], 31],
      [3, [1, 2, 0], 1023],
      [10, [4, 2, 7, 0, 5, 9, 6, 3, 8, 1], 3655506750],
      [17, [4, 5, 10, 6, 13, 14, 9, 8, 15, 0], 917360655],
      [1000, [73, 640, 298, 128, 592, 336, 324, 427, 553, 542], 2250682448],
      [33000, [12005, 9427, 7638, 32577, 7384, 31984, 32782, 29891, 18979, 30491], 3854285070],
    ],
    below: [0, 0, 0, 1, 499576870, 416156196, 92468375, 492, 3],
  },
];

/** h = 31h + x modulo the largest prime below 2^32, over a list. */
function checksum(list: readonly number[]): number {
  return list.reduce((h, x) => (h * 31 + x) % 4294967291, 0);
}

describe.each(python)("Python's random, seed $seed", ({ seed, first, later, shuffles, below }) => {
  it('gives the same bits', () => {
    const twister = new MersenneTwister(seed);
    const bits = Array.from({ length: 998 }, () => twister.next());
    expect(bits.slice(0, 5)).toEqual(first);
    expect(bits.slice(995)).toEqual(later);
  });

  it.each(shuffles)('shuffles %i numbers alike', (n, beginning, sum) => {
    const list = Array.from({ length: n }, (_, i) => i);
    new MersenneTwister(seed).shuffle(list);
    expect(list.slice(0, 10)).toEqual(beginning);
    expect(checksum(list)).toBe(sum);
  });

  it('draws the same numbers below n', () => {
    const twister = new MersenneTwister(seed);
    expect([1, 2, 3, 5, 2 ** 31, 2 ** 31 + 1, 2 ** 32 - 1, 1000, 7].map((n) => twister.below(n))).toEqual(below);
  });
});

it.each([
  [1, [577090037, 2444712010, 3639700191, 3445702192, 3280387012]],
  [2 ** 32 - 1, [2728839433, 2661025012, 872737089, 924893097, 2608619700]],
  [2 ** 32, [485306839, 1508871100, 1794561286, 4014597330, 71624475]],
])('draws what random.seed(%d) draws', (seed, expected) => {
  const twister = new MersenneTwister(seed);
  expect(expected.map(() => twister.next())).toEqual(expected);
});

it('shuffles an empty list', () => {
  const list: number[] = [];
  new MersenneTwister(42).shuffle(list);
  expect(list).toEqual([]);
});
