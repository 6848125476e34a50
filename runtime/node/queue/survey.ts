import type { Job, Queue } from 'bullmq';
import type { Connection } from './connect.js';
import { failureOfReason, isSweepId, isTrialJob, type JobFailure, type TrialJob } from './job.js';
import { isCount, isObject, isText, parseJson } from '../../judge.js';
import { isSweepPresence, isWorkerPresence, presenceKeys, type SweepPresence, type WorkerPresence } from './presence.js';
import { prefix, queueName, Store } from './store.js';
import { keptMs, presenceMs } from './timing.js';

/** A trial of the queue, by its numbers. */
export interface QueuedTrial extends Pick<TrialJob, 'sweep' | 'name' | 'trial' | 'seed' | 'until'> {
  readonly id: string;
}

/** What a queue holds. */
export interface Survey {
  readonly sweeps: readonly (SweepPresence & {
    readonly id: string;
    /** A process hands its trials out. */
    readonly isHandedOut: boolean;
  })[];
  readonly workers: readonly WorkerPresence[];
  readonly running: readonly (QueuedTrial & { readonly step?: number; readonly loss?: number; readonly host?: string })[];
  readonly waiting: readonly QueuedTrial[];
  readonly failed: readonly (QueuedTrial & { readonly failure: JobFailure })[];
}

/** Looks at all that a queue holds; what is not of this version's form is left out. */
export async function surveyQueue(connection: Connection): Promise<Survey> {
  const { redis } = connection;
  const store = new Store(redis);
  const queue = queueOf(connection);
  const values = async (beginning: string): Promise<readonly (readonly [string, unknown])[]> => {
    const keys = await store.keys(beginning);
    const texts = keys.length === 0 ? [] : await redis.mget([...keys]);
    return keys.map((key, index) => [key.slice(prefix.length + 1 + beginning.length), parseJson(texts[index])]);
  };
  const held = new Set((await store.keys('lease:')).map((key) => key.slice(`${prefix}:lease:`.length)));
  const sweeps = (await values('sweep:')).flatMap(([id, value]) =>
    isSweepPresence(value) && isSweepId(id) ? [{ ...value, id, isHandedOut: held.has(id) }] : [],
  );
  const workers = (await values('worker:')).flatMap(([, value]) => (isWorkerPresence(value) ? [value] : []));
  const progress = new Map(await values('progress:'));
  const running = trialsOf(await queue.getJobs(['active'])).map(([trial]) => {
    const value = progress.get(trial.id);
    if (!isObject(value) || !isCount(value['step'])) return trial;
    const { step, loss, host } = value;
    return { ...trial, step, ...(typeof loss === 'number' && { loss }), ...(isText(host, 255) && { host }) };
  });
  const waiting = trialsOf(await queue.getJobs(['waiting', 'prioritized'])).map(([trial]) => trial);
  const failed = trialsOf(await queue.getJobs(['failed'])).map(([trial, job]) => ({
    ...trial,
    failure: failureOfReason(job.failedReason),
  }));
  return { sweeps, workers, running, waiting, failed };
}

function queueOf({ redis, bullmq }: Connection): Queue {
  const queue = new bullmq.Queue(queueName, { connection: redis, prefix });
  // Connections come back by themselves.
  queue.on('error', () => undefined);
  return queue;
}

function trialsOf(jobs: readonly (Job | undefined)[]): readonly (readonly [QueuedTrial, Job])[] {
  return jobs.flatMap((job) => {
    const data: unknown = job?.data;
    if (job === undefined || !isTrialJob(data)) return [];
    const { sweep, name, trial, seed, until } = data;
    return [[{ id: job.id ?? '', sweep, name, trial, seed, until }, job] as const];
  });
}

/** What --prune took away. */
export interface Pruned {
  readonly sweeps: number;
  readonly jobs: number;
  readonly keys: number;
  /** Trials that a worker is at; it saves and stops. */
  readonly running: number;
}

/** Takes away what is left of sweeps that no process hands out, and data where no sweep is left. */
export async function pruneQueue(connection: Connection): Promise<Pruned> {
  const { redis } = connection;
  const store = new Store(redis);
  const queue = queueOf(connection);
  const held = new Set((await store.keys('lease:')).map((key) => key.slice(`${prefix}:lease:`.length)));
  const isOrphan = (id: string): boolean => !held.has(id.slice(0, 16));
  const orphans = new Set<string>();
  let jobs = 0;
  let running = 0;
  for (const job of await queue.getJobs(['waiting', 'prioritized', 'delayed', 'completed', 'failed', 'active'])) {
    const id = job?.id ?? '';
    if (job === undefined || !isOrphan(id)) continue;
    if (isSweepId(id.slice(0, 16))) orphans.add(id.slice(0, 16));
    if (await job.isActive()) {
      // Who has it is told to stop; what comes of it is pruned next time, or expires.
      await redis.set(presenceKeys.stop(id.slice(0, 16)), '1', 'PX', 4 * presenceMs);
      running++;
    } else {
      await job.remove();
      jobs++;
    }
  }
  let keys = 0;
  for (const kind of ['sweep', 'state', 'progress', 'blob', ...(held.size === 0 ? ['data'] : [])]) {
    for (const key of await store.keys(`${kind}:`)) {
      const id = key.slice(`${prefix}:${kind}:`.length);
      const isData = kind === 'data' || id.startsWith('data-');
      if (isData ? held.size > 0 : !isOrphan(id)) continue;
      if (kind === 'sweep') orphans.add(id);
      keys += await redis.unlink(key);
    }
  }
  await redis.xtrim(queue.toKey('events'), 'MINID', String(Date.now() - keptMs)).catch(() => 0);
  return { sweeps: orphans.size, jobs, keys, running };
}
