const N = 624;
const M = 397;

/**
 * The Mersenne Twister MT19937 as Python seeds and uses it, so that a split here is the split of `random.seed(seed);
 * random.shuffle(words)`. Source: Matsumoto & Nishimura 1998, and CPython's _randommodule.c and random.py.
 */
export class MersenneTwister {
  readonly #state = new Uint32Array(N);
  #index = N;

  /** `seed`: a whole number from 0 to 2^53 - 1, as Python's random.seed takes it. */
  constructor(seed: number) {
    const words = [seed >>> 0];
    const high = Math.floor(seed / 2 ** 32);
    if (high > 0) words.push(high);
    this.#initialize(words);
  }

  /** 32 random bits. */
  next(): number {
    if (this.#index === N) this.#twist();
    let y = this.#state[this.#index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  /** A whole number from 0 to n-1, n from 1 to 2^32 - 1, drawn as Python's _randbelow does: bits, and again until they fit. */
  below(n: number): number {
    const bits = 32 - Math.clz32(n);
    let value: number;
    do value = this.next() >>> (32 - bits);
    while (value >= n);
    return value;
  }

  /** Puts a list in random order, in place, as Python's random.shuffle does. */
  shuffle(list: unknown[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
  }

  #initialize(key: readonly number[]): void {
    const state = this.#state;
    state[0] = 19650218;
    for (let i = 1; i < N; i++) state[i] = Math.imul(1812433253, state[i - 1]! ^ (state[i - 1]! >>> 30)) + i;
    let i = 1;
    let j = 0;
    for (let k = Math.max(N, key.length); k > 0; k--) {
      state[i] = (state[i]! ^ Math.imul(state[i - 1]! ^ (state[i - 1]! >>> 30), 1664525)) + key[j]! + j;
      if (++i === N) {
        state[0] = state[N - 1]!;
        i = 1;
      }
      if (++j === key.length) j = 0;
    }
    for (let k = N - 1; k > 0; k--) {
      state[i] = (state[i]! ^ Math.imul(state[i - 1]! ^ (state[i - 1]! >>> 30), 1566083941)) - i;
      if (++i === N) {
        state[0] = state[N - 1]!;
        i = 1;
      }
    }
    state[0] = 0x80000000;
  }

  #twist(): void {
    const state = this.#state;
    for (let k = 0; k < N; k++) {
      const y = (state[k]! & 0x80000000) | (state[(k + 1) % N]! & 0x7fffffff);
      state[k] = state[(k + M) % N]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.#index = 0;
  }
}
