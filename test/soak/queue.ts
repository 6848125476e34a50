import { mkdirSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { attemptsOf, Background, sameOf } from '../helpers/queue-rig.js';
import { RedisServer } from '../helpers/redis.js';

/** A sweep with halving over a queue, alone and with kills. */
export interface QueueSoak {
  readonly trials: number;
  /** Steps of the rungs, the end last. */
  readonly rungs: readonly number[];
  readonly workers: number;
  readonly kills: readonly Killed[];
  /** Between two kills, on average. */
  readonly everyMs: number;
  readonly seed: number;
  say(text: string): void;
}

/** What is killed; `stop` is a worker that is asked to hand back. */
export type Killed = 'worker' | 'stop' | 'controller' | 'redis';

export interface QueueSoaked {
  readonly isSame: boolean;
  /** Kills that came before the end. */
  readonly kills: number;
  /** Trainings that were asked for. */
  readonly jobs: number;
  /** Times that one was begun, and brought to its end. */
  readonly attempts: number;
  readonly done: number;
  /** Steps of the trainings that were asked for, and of attempts that came to their end. */
  readonly stepsNeeded: number;
  readonly stepsEnded: number;
  readonly aloneMs: number;
  readonly killedMs: number;
}

/** The same sweep on one worker, and on several of which some die, as do its controller and Redis. */
export async function soakQueue(folder: string, soak: QueueSoak): Promise<QueueSoaked> {
  const { say } = soak;
  writeSweep(folder, soak);
  mkdirSync(join(folder, 'redis'));
  const redis = await RedisServer.start(join(folder, 'redis'));
  const workers: Background[] = [];
  const all: Background[] = [];
  const worker = (): void => {
    const one = new Background(folder, ['worker', redis.url, '--workers', '1']);
    workers.push(one);
    all.push(one);
  };
  const controller = (out: string, ...more: readonly string[]): Background =>
    new Background(folder, ['sweep', 'sweep.yaml', '--queue', redis.url, '--out', out, ...more]);
  try {
    worker();
    const startedMs = performance.now();
    const alone = controller('alone');
    if ((await alone.ended) !== 0) throw new Error(alone.err);
    const aloneMs = performance.now() - startedMs;
    say(`one worker: ${(aloneMs / 1000).toFixed(1)} s`);
    const needed = attemptsOf(workers[0]?.err ?? '');
    await Promise.all(workers.splice(0).map((one) => one.signal('SIGINT')));
    all.length = 0;

    for (let count = 0; count < soak.workers; count++) worker();
    const random = randomOf(soak.seed);
    const beganMs = performance.now();
    let sweep = controller('killed');
    let kills = 0;
    for (const what of soak.kills) {
      await Promise.race([sweep.ended, sleep(soak.everyMs * (0.3 + 1.4 * random()))]);
      if (!sweep.isRunning) break;
      say(`${((performance.now() - beganMs) / 1000).toFixed(1)} s: kills ${what}`);
      kills++;
      if (what === 'worker' || what === 'stop') {
        // One that is at a trial, if any is.
        const busy = workers.filter(isBusy);
        const one = (busy.length > 0 ? busy : workers)[Math.floor(random() * (busy.length || workers.length))];
        await one?.signal(what === 'stop' ? 'SIGINT' : 'SIGKILL');
        workers.splice(workers.indexOf(one as Background), 1);
        worker();
      } else if (what === 'redis') {
        await redis.kill();
        await sleep(500);
        await redis.again();
      } else {
        // Before its folder is there, there is nothing to go on with.
        await sweep.says(/ step \d+ /);
        await sweep.signal('SIGKILL');
        sweep = controller('killed', '--resume');
      }
    }
    if ((await sweep.ended) !== 0) throw new Error(sweep.err);
    const killedMs = performance.now() - beganMs;
    await Promise.all(workers.splice(0).map((one) => one.signal('SIGINT')));
    const had = attemptsOf(all.map(({ err }) => err).join(''));
    const jobs = new Map(needed.begun.map(({ job, from, to }) => [job, to - from]));
    const sum = (steps: readonly number[]): number => steps.reduce((total, one) => total + one, 0);
    return {
      isSame: isDeepStrictEqual(sameOf(join(folder, 'killed')), sameOf(join(folder, 'alone'))),
      kills,
      jobs: jobs.size,
      attempts: had.begun.length,
      done: had.done.length,
      stepsNeeded: sum([...jobs.values()]),
      stepsEnded: sum(had.done.map((job) => jobs.get(job) ?? 0)),
      aloneMs,
      killedMs,
    };
  } finally {
    for (const one of [...workers]) if (one.isRunning) await one.signal('SIGKILL');
    await redis.kill();
  }
}

function isBusy({ err }: Background): boolean {
  const { begun, done } = attemptsOf(err);
  return begun.length > done.length;
}

function writeSweep(folder: string, { trials, rungs }: QueueSoak): void {
  const [last, ...before] = [...rungs].reverse();
  writeFileSync(
    join(folder, 'base.yaml'),
    `name: base
vars: {hidden: 32}
data: {words: words.txt, context: 4}
model:
  - embedding: {channels: 8}
  - flatten
  - linear: {channels: "\${hidden}"}
  - tanh
  - linear: {channels: vocabulary, gain: 0.1}
train:
  steps: ${last}
  batch: 16
  optimizer: {adam: {rate: 0.01}}
  evaluate: {every: 500}
`,
  );
  const random = randomOf(7);
  const words = Array.from({ length: 3000 }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 6) },
      (_, at) => (at % 2 === 0 ? 'bcdfgklmnrst' : 'aeiou')[Math.floor(random() * (at % 2 === 0 ? 12 : 5))],
    ).join(''),
  );
  writeFileSync(join(folder, 'words.txt'), `${[...new Set(words)].join('\n')}\n`);
  writeFileSync(
    join(folder, 'sweep.yaml'),
    `name: soaked
base: base.yaml
search: {halving: {trials: ${trials}, rungs: [${before.reverse().join(', ')}], keep: 0.34}}
ranges:
  train.optimizer.adam.rate: {log: [0.001, 0.1]}
  vars.hidden: [16, 24, 32]
`,
  );
}

/** Chance that a seed decides: the kills of a soak that failed come again in the same order. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
