import { describe, expect, it } from 'vitest';
import { MersenneTwister } from '../../../runtime/random/mersenne-twister.js';

/** All expected values are those of CPython 3.11's random module. */
describe('MersenneTwister', () => {
  it.each([
    [0, [3626764237, 1654615998, 3255389356, 3823568514, 1806341205]],
    [1, [577090037, 2444712010, 3639700191, 3445702192, 3280387012]],
    [42, [2746317213, 478163327, 107420369, 3184935163, 1181241943]],
    [2 ** 32 - 1, [2728839433, 2661025012, 872737089, 924893097, 2608619700]],
    [2 ** 32, [485306839, 1508871100, 1794561286, 4014597330, 71624475]],
    [2 ** 53 - 1, [404802386, 2407860725, 957238923, 3232321614, 821848376]],
  ])('draws what random.seed(%d) draws', (seed, expected) => {
    const random = new MersenneTwister(seed);
    expect(expected.map(() => random.next())).toEqual(expected);
  });

  it('goes on past its 624 words', () => {
    const random = new MersenneTwister(42);
    const drawn = Array.from({ length: 700 }, () => random.next());
    expect(drawn.slice(-3)).toEqual([2187880715, 1716605598, 2918508077]);
  });

  it('draws whole numbers as randrange and _randbelow do', () => {
    const random = new MersenneTwister(7);
    expect(Array.from({ length: 8 }, () => random.below(1000))).toEqual([331, 970, 154, 404, 666, 49, 74, 840]);
    const limits = [1, 2, 3, 2 ** 31, 2 ** 31 + 1, 2 ** 32 - 1];
    expect(limits.map((limit) => random.below(limit))).toEqual([0, 1, 2, 249103477, 922121676, 161042648]);
  });

  it.each([
    [0, [10, 18, 16, 14, 0, 17, 11, 2, 3, 9, 5, 7, 4, 19, 6, 15, 8, 1, 13, 12]],
    [42, [19, 5, 14, 4, 9, 13, 15, 18, 6, 12, 17, 10, 1, 11, 2, 16, 7, 8, 0, 3]],
    [2 ** 32 + 5, [16, 13, 8, 4, 1, 6, 18, 17, 3, 19, 7, 14, 12, 2, 10, 11, 0, 9, 15, 5]],
  ])('shuffles as random.seed(%d); random.shuffle(list(range(20)))', (seed, expected) => {
    const list = Array.from({ length: 20 }, (_, i) => i);
    new MersenneTwister(seed).shuffle(list);
    expect(list).toEqual(expected);
  });

  it('leaves lists of no and one element alone', () => {
    const [none, one]: [number[], number[]] = [[], [5]];
    new MersenneTwister(1).shuffle(none);
    new MersenneTwister(1).shuffle(one);
    expect([none, one]).toEqual([[], [5]]);
  });
});
