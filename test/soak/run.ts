/**
 * npm run soak: many training steps on each target and many compiles in one process, each with flat memory. An hour of steps
 * is some fifteen million on a fast core; what leaks shows in far fewer. npm run soak -- --queue is a sweep over a queue, alone and with
 * kills.
 */
import { parseArgs } from 'node:util';
import { hasRedis } from '../helpers/redis.js';
import { withFolder } from '../helpers/folder.js';
import { soakQueue, type Killed } from './queue.js';
import { localTargets } from '../../runtime/targets.js';
import type { Soaked } from './memory.js';
import { soakCompiles, soakSteps } from './works.js';

const HELP = `npm run soak -- [flags]
  --steps N       training steps on each target, 200000
  --compiles N    compiles, 1000
  --queue         instead, a sweep over a queue: on one worker, and on several of which some are killed, with its controller and Redis
  --trials N      its trials, 40
  --workers N     its workers, 4
  --kills N       its kills, 20
  --seed N        which are killed, and when, 1
`;
/** A loop that keeps a hundred bytes of each step, or ten kilobytes of each compile, is past this. */
const MOST_MEGABYTES = 8;

const options = {
  steps: { type: 'string', default: '200000' },
  compiles: { type: 'string', default: '1000' },
  queue: { type: 'boolean', default: false },
  trials: { type: 'string', default: '40' },
  workers: { type: 'string', default: '4' },
  kills: { type: 'string', default: '20' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
} as const;

interface Flags {
  readonly steps: number;
  readonly compiles: number;
  readonly queue: boolean;
  readonly trials: number;
  readonly workers: number;
  readonly kills: number;
  readonly seed: number;
}

function flagsOrExit(): Flags {
  try {
    const { help, steps, compiles, queue, trials, workers, kills, seed } = parseArgs({ options }).values;
    if (help) {
      process.stdout.write(HELP);
      process.exit(0);
    }
    const numbers = { steps: Number(steps), compiles: Number(compiles) };
    for (const [name, value] of Object.entries(numbers))
      if (!Number.isSafeInteger(value) || value < 40) throw new Error(`--${name} takes a whole number from 40`);
    const sweep = { trials: Number(trials), workers: Number(workers), kills: Number(kills), seed: Number(seed) };
    for (const [name, value] of Object.entries(sweep))
      if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} takes a whole number`);
    return { ...numbers, ...sweep, queue };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    return process.exit(2);
  }
}

function report({ what, times, samples, growth }: Soaked): boolean {
  const flat = growth < MOST_MEGABYTES;
  const text = (megabytes: number): string => megabytes.toFixed(1);
  process.stdout.write(
    `${times} ${what}: ${text(samples[0]!)} to ${text(samples.at(-1)!)} MB, growth ${text(growth)} MB: ${flat ? 'flat' : 'NOT FLAT'}\n`,
  );
  return flat;
}

/** The same tables and weights, and nothing trained twice but what a kill lost. */
async function queueHolds({ trials, workers, kills, seed }: Flags): Promise<boolean> {
  if (!hasRedis()) {
    process.stderr.write('there is no redis-server; install one, or name it in WNC_REDIS\n');
    return false;
  }
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const order: readonly Killed[] = ['worker', 'worker', 'controller', 'worker', 'redis', 'worker', 'stop'];
  const killed = Array.from({ length: kills }, (_, index) => order[index % order.length] ?? 'worker');
  const rungs = [6000, 18_000, 54_000];
  const soaked = await withFolder((folder) => soakQueue(folder, { trials, rungs, workers, kills: killed, everyMs: 5500, seed, say }));
  const { isSame, jobs, attempts, done, stepsNeeded, stepsEnded, aloneMs, killedMs } = soaked;
  say(`${soaked.kills} kills, ${(killedMs / 1000).toFixed(0)} s instead of ${(aloneMs / 1000).toFixed(0)} s`);
  say(
    `${jobs} trainings: begun ${attempts} times, ended ${done} times; steps needed ${stepsNeeded}, of trainings that ended ${stepsEnded}`,
  );
  say(`tables and weights: ${isSame ? 'the same' : 'NOT THE SAME'}`);
  // A worker loses what it was at; a Redis that dies forgets at most its last second, of each worker one training.
  const came = killed.slice(0, soaked.kills);
  const redisKills = came.filter((what) => what === 'redis').length;
  const mostLost = came.filter((what) => what === 'worker' || what === 'stop').length + workers * redisKills;
  const isOnce = attempts - jobs <= mostLost && done - jobs <= workers * redisKills;
  say(`trained twice: ${isOnce ? 'nothing but what a kill lost' : 'MORE THAN THE KILLS LOST'}`);
  return isSame && isOnce && soaked.kills === kills;
}

const flags = flagsOrExit();
const results: boolean[] = [];
if (flags.queue) results.push(await queueHolds(flags));
else {
  for (const target of localTargets) results.push(report(await soakSteps(target, flags.steps)));
  results.push(report(await soakCompiles(flags.compiles)));
}
process.exitCode = results.every(Boolean) ? 0 : 1;
