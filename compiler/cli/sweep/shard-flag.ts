import type { Invocation } from '../command.js';
import { WrongUsage } from '../wrong-usage.js';
import type { Shard } from '../../../runtime/node/run/sweep-files.js';

/**
 * The part that --shard names; undefined where all is trained. Throws WrongUsage where it is none.
 */
export function shardOf(flags: Invocation['flags']): Shard | undefined {
  const text = flags['shard'];
  if (text === undefined) return undefined;
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(String(text));
  const [index, count] = [Number(found?.[1] ?? NaN), Number(found?.[2] ?? NaN)];
  if (!(count >= 1 && index <= count))
    throw new WrongUsage(
      `--shard takes i/n, part i of n, from 1/n to n/n (or from 0/n, as arrays count that begin at 0), not ${JSON.stringify(text)}`,
    );
  return { index, count };
}
