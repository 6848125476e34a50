import type { Job, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { UserError } from '../../../../runtime/errors.js';
import { shownPath } from '../../../../runtime/node/files.js';
import { isOutage, storeProblem, tellOutages, type Connection } from '../../../../runtime/node/queue/connect.js';
import { failureOfReason, folderMark, isJobOutcome, jobId } from '../../../../runtime/node/queue/job.js';
import { isObject, parseJson } from '../../../../runtime/judge.js';
import { presenceKeys } from '../../../../runtime/node/queue/presence.js';
import { gone, isBlob, prefix, queueName, Store } from '../../../../runtime/node/queue/store.js';
import { lookEveryMs, presenceMs, presenceRenewMs, progressEveryMs } from '../../../../runtime/node/queue/timing.js';
import type { Executor, Progress, StretchTask } from '../executor.js';
import type { Outcome } from '../train-task.js';
import { AnnouncedSweep } from './announced-sweep.js';
import { PendingStretches, type Pending } from './pending-stretches.js';
import { receiveRun, type ExpectedRun } from './receive-run.js';
import { optionsOf, outcomeOf, submissionOf, type QueueSweep } from './submission.js';

/** A training that its surroundings failed this often is left for a resume. */
const mostFailures = 3;
/** What does not come back from its worker after a stop is left in the queue for a resume. */
const stopWaitMs = 30_000;

/** Hands stretches out to workers over a queue, and takes their runs and results in. */
export class QueuePool implements Executor {
  /** Whatever is certain to be trained is handed out at once: how many machines there are is not known here. */
  readonly hasRoom = true;
  readonly #store: Store;
  readonly #queue: Queue;
  readonly #news: Redis;
  readonly #announced: AnnouncedSweep;
  readonly #pending = new PendingStretches();
  readonly #timers: NodeJS.Timeout[] = [];
  #failure: unknown;
  #looking = false;
  #lookAgain = false;
  #stopped = false;

  private constructor(
    private readonly connection: Connection,
    private readonly sweep: QueueSweep,
  ) {
    this.#store = new Store(connection.redis);
    this.#announced = new AnnouncedSweep(connection.redis, sweep);
    this.#queue = new connection.bullmq.Queue(queueName, { connection: connection.redis, prefix });
    this.#queue.on('error', () => undefined);
    this.#news = connection.redis.duplicate();
    this.#news.on('error', () => undefined);
  }

  /** Throws WNC954 where the queue is at work with another version, WNC955 where another process has the sweep. */
  static async open(connection: Connection, sweep: QueueSweep): Promise<QueuePool> {
    const pool = new QueuePool(connection, sweep);
    try {
      await pool.#open();
      return pool;
    } catch (error) {
      await pool.close();
      throw error;
    }
  }

  async #open(): Promise<void> {
    const { redis } = this.connection;
    const { id, say } = this.sweep;
    await this.#announced.take((error) => this.#fail(error));
    await redis.del(presenceKeys.stop(id));
    await this.#announced.announce();
    await this.#news.subscribe(presenceKeys.news(id));
    this.#news.on('message', () => this.#look());
    this.#timers.push(setInterval(() => this.#look(), lookEveryMs));
    // A Redis that was started again may have forgotten this too.
    this.#timers.push(
      setInterval(() => redis.status === 'ready' && void this.#announced.announce().catch(() => undefined), presenceRenewMs),
    );
    this.#timers.push(setInterval(() => void this.#pending.readProgress(redis).catch(() => undefined), progressEveryMs));
    tellOutages(this.connection, (text) => !this.#stopped && say(text));
  }

  start(task: StretchTask): { readonly slot: number; readonly done: Promise<Outcome> } {
    const { seed, until, trial } = task;
    const id = jobId({ sweep: this.sweep.id, trial, seed, until }, this.sweep.fingerprintOf(trial));
    const { pending, done } = this.#pending.add(id, task);
    if (this.#failure !== undefined || this.#stopped) this.#pending.settle(pending, { kind: 'stopped' });
    else this.#trySubmit(pending);
    return { slot: pending.slot, done };
  }

  progress(slot: number): Progress | undefined {
    return this.#pending.inSlot(slot)?.progress;
  }

  /** Takes back what no worker is at, and has the others save and stop: their states come into their folders. */
  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    void (async () => {
      const { redis } = this.connection;
      await redis.set(presenceKeys.stop(this.sweep.id), '1', 'PX', 4 * presenceMs);
      for (const pending of this.#pending.all) {
        const job = await this.#queue.getJob(pending.id);
        const state = await job?.getState();
        if (state === 'active' || state === 'completed') continue;
        await job?.remove().catch(() => undefined);
        this.#pending.settle(pending, { kind: 'stopped' });
      }
      this.#look();
    })().catch((error: unknown) => this.#fail(error));
    setTimeout(() => this.#pending.stopAll(), stopWaitMs).unref();
  }

  check(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  async close(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearInterval(timer);
    this.#pending.stopAll();
    const { redis } = this.connection;
    if (redis.status === 'ready') await this.#announced.release();
    await this.#queue.close().catch(() => undefined);
    this.#news.disconnect();
    redis.disconnect();
  }

  /** Takes away what the queue still has of a sweep that is complete. */
  async forget(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    const { redis } = this.connection;
    const { id } = this.sweep;
    for (const key of await this.#store.keys(`state:${id}-`)) await this.#store.removeState(key.slice(`${prefix}:state:`.length));
    await redis.del(presenceKeys.sweep(id));
  }

  #fail(error: unknown): void {
    this.#failure ??= storeProblem(error, this.connection.address) ?? error;
    this.#pending.stopAll();
  }

  #trySubmit(pending: Pending): void {
    this.#submit(pending).catch((error: unknown) => {
      if (isOutage(error)) setTimeout(() => !pending.isSettled && this.#trySubmit(pending), lookEveryMs).unref();
      else this.#fail(error);
    });
  }

  /** Puts a job into the queue, unless it is there from before: its result is then the next look's. */
  async #submit(pending: Pending): Promise<void> {
    const { id, task } = pending;
    const before = await this.#queue.getJob(id);
    if (before !== undefined) {
      if ((await before.getState()) !== 'failed') {
        pending.isQueued = true;
        this.#look();
        return;
      }
      await this.#removeInput(before);
      await before.remove();
    }
    const job = await submissionOf(id, task, this.sweep, this.#store);
    if (pending.isSettled) return;
    await this.#queue.add('trial', job, optionsOf(id, task, this.sweep));
    pending.isQueued = true;
  }

  /** One look at a time; what is asked for meanwhile is one more. */
  #look(): void {
    if (this.#looking) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = true;
    this.#lookAgain = false;
    this.#takeIn()
      .catch((error: unknown) => {
        // What cannot be read now is read at the next look.
        if (!isOutage(error)) this.#fail(error);
      })
      .finally(() => {
        this.#looking = false;
        if (this.#lookAgain) this.#look();
      });
  }

  async #takeIn(): Promise<void> {
    if (this.connection.redis.status !== 'ready') return;
    for (const job of await this.#queue.getJobs(['completed', 'failed'])) {
      const pending = job?.id === undefined ? undefined : this.#pending.get(job.id);
      if (pending === undefined || !pending.isQueued) continue;
      if (job.finishedOn !== undefined && job.failedReason === undefined) await this.#complete(job, pending);
      else await this.#failed(job, pending);
    }
    // A Redis that was started again may have forgotten a job.
    for (const pending of this.#pending.all) {
      if (!pending.isQueued || (await this.connection.redis.exists(this.#queue.toKey(pending.id))) === 1) continue;
      if (this.#pending.get(pending.id) !== pending) continue;
      if (this.#stopped) this.#pending.settle(pending, { kind: 'stopped' });
      else await this.#submit(pending);
    }
  }

  async #complete(job: Job, pending: Pending): Promise<void> {
    const { task } = pending;
    const returned: unknown = typeof job.returnvalue === 'string' ? parseJson(job.returnvalue) : job.returnvalue;
    try {
      if (!isJobOutcome(returned, task.until)) throw gone('a result of another form than this version writes');
      if (returned.pack !== null) await receiveRun(await this.#store.get(returned.pack), this.#expected(task));
    } catch (error) {
      // What this machine cannot write is no fault of the run.
      if (!(error instanceof UserError) || error.code === 'WNC722') throw error;
      await this.#retry(job, pending, { message: `${error.code}: ${error.message}`, fix: error.fix, internal: false });
      return;
    }
    // While the folder of an arrived run is there, the queue's copy is of no use.
    await job.remove().catch(() => undefined);
    if (returned.pack !== null) await this.#store.remove(returned.pack);
    await this.#removeInput(job);
    // What was saved when it was stopped is later than what was sent before.
    if (returned.kind !== 'stopped' || returned.pack !== null) await this.#store.removeState(pending.id);
    if (returned.kind === 'stopped' && !this.#stopped) await this.#submit(pending);
    else this.#pending.settle(pending, outcomeOf(returned, task.folder));
  }

  #expected({ folder, seed, data }: StretchTask): ExpectedRun {
    return { folder, seed, data, own: this.sweep.own, from: this.sweep.dataOf(data).from };
  }

  async #removeInput({ data }: Job): Promise<void> {
    const run: unknown = isObject(data) ? data['run'] : null;
    if (isBlob(run)) await this.#store.remove(run);
  }

  async #failed(job: Job, pending: Pending): Promise<void> {
    const reason = failureOfReason(job.failedReason);
    if (/started more than allowable|stalled more than allowable/.test(reason.message)) {
      const { message, fix } = new UserError(
        'WNC960',
        `its workers died or gave it back ${job.attemptsStarted} times`,
        'see whether a machine has the memory for it; --resume tries it again',
      );
      this.#pending.settle(pending, { kind: 'prevented', message: `WNC960: ${message}`, fix, internal: false });
      return;
    }
    await this.#retry(job, pending, { ...reason, message: reason.message.replaceAll(folderMark, shownPath(pending.task.folder)) });
  }

  /** Hands a job out again that its surroundings failed; after some times it is left in the queue, with its reason. */
  async #retry(
    job: Job,
    pending: Pending,
    failure: { readonly message: string; readonly fix?: string | undefined; readonly internal: boolean; readonly host?: string },
  ): Promise<void> {
    const { message, fix, internal, host } = failure;
    pending.failures++;
    if (pending.failures >= mostFailures || this.#stopped) {
      this.#pending.settle(pending, { kind: 'prevented', message: host ? `${message} (on ${host})` : message, fix, internal });
      return;
    }
    this.sweep.say(
      `trial ${pending.task.trial} seed ${pending.task.seed} is tried again elsewhere, time ${pending.failures} of ${mostFailures - 1}: ${message}${host ? ` (on ${host})` : ''}\n`,
    );
    await this.#announced.announceRetry();
    pending.isQueued = false;
    await this.#removeInput(job);
    await job.remove();
    await this.#submit(pending);
  }
}
