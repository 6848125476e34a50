import type { Invocation } from '../command.js';
import { WrongUsage } from '../wrong-usage.js';
import type { Shard } from './folder.js';

/**
 * The part that --shard names; undefined where all is trained. Throws WrongUsage where it is none, or beside flags that it has no use for.
 */
export function shardOf(flags: Invocation['flags']): Shard | undefined {
  const text = flags['shard'];
  const isMerge = flags['merge'] === true;
  if (isMerge && text !== undefined) throw new WrongUsage('--merge ranks what all shards have trained; give it alone, after them');
  if (flags['queue'] !== undefined && (isMerge || text !== undefined))
    throw new WrongUsage(`${isMerge ? '--merge' : '--shard'} is for sweeps without a queue; with --queue the work is shared out by itself`);
  if (text === undefined) return undefined;
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(String(text));
  const [index, count] = [Number(found?.[1] ?? NaN), Number(found?.[2] ?? NaN)];
  if (!(count >= 1 && index <= count))
    throw new WrongUsage(
      `--shard takes i/n, part i of n, from 1/n to n/n (or from 0/n, as arrays count that begin at 0), not ${JSON.stringify(text)}`,
    );
  if (typeof flags['out'] !== 'string') throw new WrongUsage('--shard needs --out, a folder that all shards share');
  return { index, count };
}
