import { describe, expect, it } from 'vitest';
import { philox } from '../../../runtime/random/philox.js';

/** Random123's kat_vectors for philox4x32 with 10 rounds: counter, key, result. */
const known: readonly (readonly [counter: string, key: string, result: string])[] = [
  ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
];

const parse = (text: string): number[] => text.split(' ').map((word) => Number.parseInt(word, 16));

function draw(counter: readonly number[], key: readonly number[]): number[] {
  const out = new Uint32Array(4);
  philox(counter[0]!, counter[1]!, counter[2]!, counter[3]!, key[0]!, key[1]!, out);
  return [...out];
}

/** The same in whole numbers without bounds, from the paper's description. */
function reference(counter: readonly number[], key: readonly number[]): number[] {
  const word = 1n << 32n;
  let [c0, c1, c2, c3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
  let [k0, k1] = key.map(BigInt) as [bigint, bigint];
  for (let round = 0; round < 10; round++) {
    const p0 = 0xd2511f53n * c0;
    const p1 = 0xcd9e8d57n * c2;
    [c0, c1, c2, c3] = [(p1 / word) ^ c1 ^ k0, p1 % word, (p0 / word) ^ c3 ^ k1, p0 % word];
    k0 = (k0 + 0x9e3779b9n) % word;
    k1 = (k1 + 0xbb67ae85n) % word;
  }
  return [c0, c1, c2, c3].map(Number);
}

describe('philox', () => {
  it.each(known)('gives the known answer for %s, key %s', (counter, key, result) => {
    expect(draw(parse(counter), parse(key))).toEqual(parse(result));
  });

  it('agrees with products of any size', () => {
    // Places where a half product carries, and 200 pseudo-random ones.
    const edges = [0, 1, 0xffff, 0x10000, 0x1ffff, 0x7fffffff, 0x80000000, 0xffff0000, 0xffffffff];
    for (const edge of edges) {
      for (const other of edges) {
        const counter = [edge, other, other, edge];
        expect(draw(counter, [other, edge])).toEqual(reference(counter, [other, edge]));
      }
    }
    let state = [1, 2, 3, 4];
    for (let i = 0; i < 200; i++) {
      const next = reference(state, [i, 7]);
      expect(draw(state, [i, 7])).toEqual(next);
      state = next;
    }
  });
});
