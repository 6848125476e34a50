import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isJobOutcome, isTrialJob } from '../../../../runtime/node/queue/job.js';
import { packageVersion } from '../../../../runtime/node/package-root.js';
import { main } from '../../../../compiler/cli/main.js';
import { fakeTerminal } from '../../../helpers/fake-terminal.js';
import { withFolder } from '../../../helpers/folder.js';
import { attemptsOf, Background, sameOf } from '../../../helpers/queue-rig.js';
import { Cable, hasRedis, RedisServer } from '../../../helpers/redis.js';
import { soakQueue } from '../../../soak/queue.js';

const base = `name: base
vars: {hidden: 16}
data: {words: words.txt, context: 3}
model:
  - embedding: {channels: 4}
  - flatten
  - linear: {channels: "\${hidden}"}
  - tanh
  - linear: {channels: vocabulary}
train: {steps: STEPS, batch: 8, optimizer: {sgd: {rate: 0.1}}, evaluate: {every: 200}}
`;
const sweepOf = (more: string): string => `name: small\nbase: base.yaml\n${more}ranges:\n  vars.hidden: [8, 12, 16]\n`;
const words = Array.from(
  { length: 400 },
  (_, index) => `${'abcdefgh'[index % 8]}${'aeiou'[index % 5]}${'klmnopq'[index % 7]}${index % 3 === 0 ? 'a' : ''}`,
);

/** A folder with a sweep whose models take so many steps. */
function writeSweep(parent: string, name: string, steps: number, more = ''): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'words.txt'), `${[...new Set(words)].join('\n')}\n`);
  writeFileSync(join(folder, 'base.yaml'), base.replace('STEPS', String(steps)));
  writeFileSync(join(folder, 'sweep.yaml'), sweepOf(more));
  return folder;
}

/** A command line in this process. */
async function cli(...words: readonly string[]): Promise<{ readonly status: number; readonly text: string }> {
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  return { status, text: terminal.text.err + terminal.text.out };
}

/** More steps than any test waits for. */
const endless = 400_000;

/** Waits until so many trainings have a state of more than no steps in the queue. */
async function savedStates(client: Redis, count: number): Promise<void> {
  for (let saved = 0; saved < count; ) {
    const keys = await client.keys('wnc:state:*');
    const texts = keys.length === 0 ? [] : await client.mget(keys);
    saved = texts.filter((text) => /"step":[1-9]/.test(text ?? '')).length;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.skipIf(!hasRedis())('sweeps over a queue', { timeout: 120_000 }, () => {
  let parent: string;
  let redis: RedisServer;
  let client: Redis;
  const started: Background[] = [];
  const start = (folder: string, ...more: readonly string[]): Background => {
    const one = new Background(folder, more);
    started.push(one);
    return one;
  };
  beforeAll(async () => {
    parent = mkdtempSync(join(tmpdir(), 'wnc-queue-'));
    mkdirSync(join(parent, 'redis'));
    redis = await RedisServer.start(join(parent, 'redis'));
    client = new Redis(redis.url);
  });
  afterAll(async () => {
    for (const one of started) if (one.isRunning) await one.signal('SIGKILL');
    client.disconnect();
    await redis.kill();
    rmSync(parent, { recursive: true, force: true });
  });

  it.concurrent('come to the same tables and weights whatever dies', async () => {
    await withFolder(async (folder) => {
      const soaked = await soakQueue(folder, {
        trials: 5,
        rungs: [1000, 6000],
        workers: 3,
        kills: ['worker', 'stop', 'controller', 'redis'],
        everyMs: 1500,
        seed: 2,
        say: () => undefined,
      });
      expect(soaked.isSame).toBe(true);
      // A kill costs a worker what it was at; a restart of Redis at most what all are at.
      expect(soaked.attempts - soaked.jobs).toBeLessThanOrEqual(soaked.kills + 3);
      expect(soaked.done - soaked.jobs).toBeLessThanOrEqual(3);
    });
  });

  it.concurrent('hand back on Ctrl-C, refuse a second process, and say what is there', async () => {
    const folder = writeSweep(parent, 'hand-back', endless);
    const worker = start(folder, 'worker', redis.url, '--workers', '1');
    const sweep = start(folder, 'sweep', 'sweep.yaml', '--queue', redis.url, '--out', 'out');
    await savedStates(client, 1);
    await worker.signal('SIGINT');
    expect(await worker.ended).toBe(130);
    const step = Number(/handed back at step (\d+)/.exec(worker.err)?.[1]);
    expect(step, worker.err).toBeGreaterThan(0);
    const other = start(folder, 'worker', redis.url, '--workers', '1');
    await other.says(new RegExp(`from step ${step} to ${endless}`));

    const { text } = await cli('queue', redis.url, '--format', 'json');
    const shown = JSON.parse(text.slice(text.indexOf('{'))) as Record<string, Record<string, unknown>[]>;
    expect(shown['sweeps']).toMatchObject([{ name: 'small', trials: 3, isHandedOut: true, version: packageVersion() }]);
    expect(shown['workers']).toMatchObject([{ workers: 1, version: packageVersion() }]);
    expect(shown['running']).toMatchObject([{ name: 'small', seed: 42, until: endless }]);
    expect(shown['waiting']).toHaveLength(2);

    // A copy of the folder on another machine has no lock of this one; the queue has its own.
    mkdirSync(join(folder, 'copy'));
    writeFileSync(join(folder, 'copy', 'sweep.json'), readFileSync(join(folder, 'out', 'sweep.json')));
    const second = await cli('sweep', join(folder, 'sweep.yaml'), '--queue', redis.url, '--out', join(folder, 'copy'), '--resume');
    expect(second.status).toBe(1);
    expect(second.text).toMatch(/error\[WNC955\]: process \d+ of the machine .* hands out the trials of this sweep/);
    await sweep.signal('SIGINT');
    expect(await sweep.ended, sweep.err).toBe(130);
    await other.signal('SIGINT');
  });

  it.concurrent('go on where the network is cut, and where a worker stands still', async () => {
    const folder = writeSweep(parent, 'cut', endless, 'search: {random: {trials: 2}}\n');
    const own = await RedisServer.start(mkdtempSync(join(parent, 'own-')));
    const direct = new Redis(own.url);
    const way = await Cable.to(own.port);
    try {
      const cut = start(folder, 'worker', `redis://127.0.0.1:${way.port}`, '--workers', '1');
      const still = start(folder, 'worker', own.url, '--workers', '1');
      const sweep = start(folder, 'sweep', 'sweep.yaml', '--queue', own.url, '--out', 'out');
      await savedStates(direct, 2);
      way.cut();
      await still.signal('SIGSTOP');
      const rescue = start(folder, 'worker', own.url, '--workers', '2');
      await cut.says(/lost its hold/, 30_000);
      // Both go on elsewhere, from a saved state.
      await rescue.says(/(from step [1-9]\d* to[^]*){2}/, 40_000);
      await still.signal('SIGCONT');
      await still.says(/lost its hold/);
      // The states of both come into their folders.
      await sweep.signal('SIGINT');
      expect(await sweep.ended, sweep.err).toBe(130);
      for (const trial of ['trial-000', 'trial-001'])
        expect(existsSync(join(folder, 'out', trial, 'seed-42', 'resume.safetensors')), sweep.err).toBe(true);
      expect(attemptsOf(rescue.err).begun).toHaveLength(2);
    } finally {
      direct.disconnect();
      way.close();
      await own.kill();
    }
  });

  it.concurrent('say what is wrong with a queue, and never a password', async () => {
    const folder = writeSweep(parent, 'wrong', 10);
    const secret = 'pass-word-4711';
    const server = await RedisServer.start(
      mkdtempSync(join(parent, 'auth-')),
      '--requirepass',
      secret,
      '--maxmemory-policy',
      'allkeys-lru',
    );
    try {
      const url = `redis://:${secret}@127.0.0.1:${server.port}`;
      const tries = [
        [['worker', url], 1, `WNC952]: the queue redis://127.0.0.1:${server.port} may throw away`],
        [['worker', url.replace(secret, `${secret}x`)], 1, 'WNC951]'],
        [['queue', server.url], 1, 'WNC951]'],
        [['worker', 'redis://127.0.0.1:1'], 1, 'WNC950]: the queue redis://127.0.0.1:1 is not reached: the connection is refused'],
        [['worker', `http://:${secret}@host`], 2, 'wnc worker takes an address as redis://host:port'],
        [['sweep', join(folder, 'sweep.yaml'), '--queue', redis.url, '--workers', '2'], 2, '--workers is for this machine'],
        [['sweep', join(folder, 'sweep.yaml'), '--queue', redis.url, '--shard', '1/2', '--out', 'x'], 2, 'without a queue'],
      ] as const;
      for (const [words, status, text] of tries) {
        const ended = await cli(...words);
        expect([words[0], ended.status, ended.text], ended.text).toEqual([words[0], status, expect.stringContaining(text)]);
        expect(ended.text).not.toContain(secret);
      }
      const plain = new Redis({ port: server.port, password: secret });
      await plain.config('SET', 'maxmemory-policy', 'noeviction');
      await plain.set('wnc:version', '9.9.9');
      const other = await cli('worker', url);
      expect(other.text).toContain(`error[WNC954]: this worker is of wnc ${packageVersion()}, and the queue is at work with wnc 9.9.9`);
      expect(other.text).toContain('warning[WNC953]');
      await plain.del('wnc:version');
      // What others put there is no job, and harms no one.
      const strange = new Queue('trials', { connection: { port: server.port, password: secret }, prefix: 'wnc' });
      await strange.add('trial', { spec: 'import evil' });
      await strange.close();
      const worker = start(folder, 'worker', url, '--workers', '1');
      const sweep = start(folder, 'sweep', 'sweep.yaml', '--queue', url, '--out', 'out');
      expect(await sweep.ended, sweep.err).toBe(0);
      await worker.signal('SIGINT');
      expect(await plain.keys('wnc:state:*')).toEqual([]);
      expect((await cli('queue', url, '--prune')).status).toBe(0);
      expect((await plain.keys('wnc:*')).filter((key) => !key.startsWith('wnc:trials:') && key !== 'wnc:version')).toEqual([]);
      plain.disconnect();
      for (const text of [worker.err, sweep.err, sweep.out, readFileSync(join(folder, 'out', 'sweep.json'), 'utf8')])
        expect(text).not.toContain(secret);
    } finally {
      await server.kill();
    }
  });
});

describe('what comes out of a queue', () => {
  const job = {
    version: '0.1.0',
    sweep: '0123456789abcdef',
    name: 'x',
    trial: 1,
    seed: 42,
    until: 10,
    spec: 'name: x',
    file: '/a/base.yaml',
    own: null,
    target: null,
    data: { hash: 'a'.repeat(64), name: 'words.txt' },
    run: null,
  };
  it('is a job of exactly this form', () => {
    expect(isTrialJob(job)).toBe(true);
    const wrong: readonly object[] = [
      { sweep: '../../etc' },
      { trial: -1 },
      { until: 1.5 },
      { spec: 'x'.repeat(1_000_001) },
      { target: 'webgl' },
      { own: { file: 'x', flag: 'from' } },
      { data: { hash: '../x', name: 'x' } },
      { run: { id: '../x', bytes: 1, sha256: 'a'.repeat(64) } },
      { run: { id: 'x', bytes: 1e12, sha256: 'a'.repeat(64) } },
    ];
    for (const change of wrong) expect(isTrialJob({ ...job, ...change }), JSON.stringify(change).slice(0, 80)).toBe(false);
    for (const value of [null, [], 'x', {}]) expect(isTrialJob(value)).toBe(false);
  });

  it('is an outcome of exactly this form', () => {
    const done = { kind: 'done', step: 10, loss: { validation: 2, train: null }, millisecondsPerStep: 1, pack: null };
    expect(isJobOutcome(done, 10)).toBe(true);
    for (const change of [
      { step: 11 },
      { loss: { validation: '2' } },
      { loss: { other: 1 } },
      { kind: 'other' },
      { pack: {} },
      { pack: undefined },
    ])
      expect(isJobOutcome({ ...done, ...change }, 10)).toBe(false);
  });
});

describe('a sweep in shards', () => {
  it('comes to the results of one in one go, says what is missing, and refuses halving', async () => {
    await withFolder(async (parent) => {
      const folder = writeSweep(parent, 'shards', 20, 'seeds: 2\n');
      const file = join(folder, 'sweep.yaml');
      const [whole, parts] = [join(folder, 'whole'), join(folder, 'parts')];
      const one = await cli('sweep', file, '--out', whole);
      expect(one.status, one.text).toBe(0);
      const early = await cli('sweep', file, '--shard', '2/2', '--out', parts);
      expect(early.status, early.text).toBe(0);
      const partly = await cli('sweep', file, '--merge', '--out', parts);
      expect(partly.status).toBe(1);
      expect(partly.text).toContain(
        `error[WNC959]: 2 trainings of 1 trial have no result in ${parts}\nfix: run npx wnc sweep ${file} --shard 1/2 --out ${parts}, and merge again`,
      );
      // The same part again trains nothing again.
      expect((await cli('sweep', file, '--shard', '2/2', '--out', parts)).text).not.toMatch(/^trial \d+ seed/m);
      expect((await cli('sweep', file, '--shard', '1/2', '--out', parts)).status).toBe(0);
      const merged = await cli('sweep', file, '--merge', '--out', parts);
      expect(merged.status, merged.text).toBe(0);
      expect(sameOf(parts)).toEqual(sameOf(whole));

      for (const text of ['3/2', '1', '1/0', 'a/b', '-1/2'])
        expect((await cli('sweep', file, `--shard=${text}`, '--out', 'x')).status, text).toBe(2);
      expect((await cli('sweep', file, '--shard', '1/2')).status).toBe(2);
      expect((await cli('sweep', file, '--shard', '1/2', '--merge', '--out', parts)).status).toBe(2);
      writeFileSync(join(folder, 'halving.yaml'), sweepOf('search: {halving: {trials: 3, rungs: [10], keep: 0.5}}\n'));
      const refused = await cli('sweep', join(folder, 'halving.yaml'), '--shard', '1/2', '--out', 'x');
      expect([refused.status, refused.text]).toEqual([1, expect.stringContaining('error[WNC958]')]);
    });
  });
});
