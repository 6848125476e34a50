import { UserError } from '../errors.js';
import type { SplitName, SplitSettings } from '../contract.js';
import { MersenneTwister } from '../random/mersenne-twister.js';

export type Split = Readonly<Record<SplitName, readonly string[]>>;

/**
 * Words shuffled as Python's `random.seed(seed); random.shuffle(words)` does, then cut at int(train·n) and
 * int((train + validation)·n). Throws WNC607 where no word is left to train on.
 */
export function splitWords(words: readonly string[], { train, validation, seed = 42 }: SplitSettings): Split {
  const shuffled = [...words];
  new MersenneTwister(seed).shuffle(shuffled);
  const first = Math.trunc(train * shuffled.length);
  const second = Math.trunc((train + validation) * shuffled.length);
  if (first === 0) {
    throw new UserError(
      'WNC607',
      `of ${shuffled.length} words, a share of ${train} leaves none to train on`,
      'give more words, or raise data.split.train: with `split: {train: 0.8, validation: 0.1, test: 0.1}` two are enough',
    );
  }
  return { train: shuffled.slice(0, first), validation: shuffled.slice(first, second), test: shuffled.slice(second) };
}
