import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, Worker } from 'bullmq';
import { UserError } from '../../../../runtime/errors.js';
import { writeWhole } from '../../../../runtime/node/files.js';
import type { Connection } from '../../../../runtime/node/queue/connect.js';
import { storeProblem, tellOutages } from '../../../../runtime/node/queue/connect.js';
import { isTrialJob, type JobOutcome, type TrialJob } from '../../../../runtime/node/queue/job.js';
import { joinVersion, presenceKeys, type Presence, type WorkerPresence } from '../../../../runtime/node/queue/presence.js';
import { isAlive } from '../../../../runtime/node/run/run-lock.js';
import { gone, prefix, queueName, Store } from '../../../../runtime/node/queue/store.js';
import {
  jobLockMs,
  jobLockRenewMs,
  mostBegins,
  presenceMs,
  progressEveryMs,
  stalledEveryMs,
} from '../../../../runtime/node/queue/timing.js';
import { failureOf } from '../failures.js';
import { Attempt, Trainer, type Ended } from './attempt.js';
import { SurroundingsError } from './messages.js';

/** A job that this worker is at. */
interface Held {
  readonly job: TrialJob;
  readonly attempt: Attempt;
  /** When the hold on it was last renewed. */
  heldAtMs: number;
  progress: { readonly step: number; readonly loss: number };
}

/** After a failure of the surroundings others may take the job first, for so long times the failures in a row. */
const restMs = 5000;
const longestRestMs = 60_000;

/** Another worker may have the job by now. */
class LostHold extends Error {}

/** Takes trials from a queue and trains them, several at a time. */
export class WorkerService {
  readonly #id = randomBytes(8).toString('hex');
  readonly #store: Store;
  readonly #held = new Map<string, Held>();
  readonly #idle: Trainer[] = [];
  readonly #data = new Map<string, Promise<string>>();
  readonly #presence: WorkerPresence;
  #worker: Worker | undefined;
  #version: Presence | undefined;
  #folder = '';
  #timer: NodeJS.Timeout | undefined;
  #isHandingBack = false;
  #isEnded = false;
  #failures = 0;
  #attempts = 0;

  constructor(
    private readonly connection: Connection,
    private readonly options: {
      readonly workers: number;
      readonly version: string;
      say(text: string): void;
      /** Something ended the worker. */
      onEnd(error: UserError): void;
    },
  ) {
    this.#store = new Store(connection.redis);
    const { workers, version } = options;
    this.#presence = {
      host: hostname(),
      pid: process.pid,
      cores: availableParallelism(),
      workers,
      version,
      since: new Date().toISOString(),
    };
  }

  /** Throws WNC954 where the queue is at work with another version. */
  async start(): Promise<void> {
    const { redis, bullmq } = this.connection;
    const { workers, version, say, onEnd } = this.options;
    this.#version = await joinVersion(redis, version, 'this worker', onEnd);
    await removeLeftovers();
    this.#folder = await mkdtemp(join(tmpdir(), `${folderPrefix()}${process.pid}-`));
    const worker = new bullmq.Worker<unknown, JobOutcome>(queueName, (job, token) => this.#process(job, token ?? ''), {
      connection: redis,
      prefix,
      name: this.#id,
      concurrency: workers,
      lockDuration: jobLockMs,
      lockRenewTime: jobLockRenewMs,
      stalledInterval: stalledEveryMs,
      // A job may lose any number of workers in turn; maxStartedAttempts is what ends one that kills them.
      maxStalledCount: 1_000_000,
      maxStartedAttempts: mostBegins,
      drainDelay: 2,
      runRetryDelay: 1000,
      autorun: false,
    });
    this.#worker = worker;
    worker.on('locksRenewed', ({ jobIds }) => {
      for (const id of jobIds) {
        const held = this.#held.get(id);
        if (held) held.heldAtMs = performance.now();
      }
    });
    worker.on('lockRenewalFailed', (jobIds) => jobIds.forEach((id) => this.#lose(id)));
    worker.on('completed', (job) => this.#tell(job));
    worker.on('failed', (job) => job && this.#tell(job));
    // Connections come back by themselves; what concerns a job is told by its attempt.
    worker.on('error', () => undefined);
    tellOutages(this.connection, (text) => !this.#isHandingBack && say(text));
    this.#timer = setInterval(() => void this.#tick().catch(() => undefined), progressEveryMs);
    await this.#announce();
    void worker.run().catch(() => undefined);
  }

  /** Has all trainings saved and given back, and leaves the queue. */
  async handBack(): Promise<void> {
    this.#isHandingBack = true;
    clearInterval(this.#timer);
    for (const { attempt } of this.#held.values()) attempt.stop();
    await Promise.race([this.#worker?.close(), new Promise((resolve) => setTimeout(resolve, 20_000).unref())]);
    await this.connection.redis.del(presenceKeys.worker(this.#id)).catch(() => undefined);
    await this.#version?.release(true);
    await this.end();
  }

  /** Leaves at once. */
  async end(): Promise<void> {
    this.#isEnded = true;
    clearInterval(this.#timer);
    for (const { attempt } of this.#held.values()) attempt.abort(new Error('the worker ends'));
    for (const trainer of this.#idle) trainer.kill();
    if (this.#folder !== '') await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }

  async #announce(): Promise<void> {
    await this.connection.redis.set(presenceKeys.worker(this.#id), JSON.stringify(this.#presence), 'PX', presenceMs);
  }

  /** Each second: who is here, what is trained, what is to stop, and which holds have run out without a word. */
  async #tick(): Promise<void> {
    for (const [id, { heldAtMs }] of this.#held) if (performance.now() - heldAtMs > jobLockMs) this.#lose(id);
    const { redis } = this.connection;
    // Commands would wait in a row for a connection to come back.
    if (redis.status !== 'ready') return;
    await this.#announce();
    for (const [id, { job, progress, attempt }] of this.#held) {
      const told = { ...progress, host: this.#presence.host, worker: this.#id };
      await redis.set(presenceKeys.progress(id), JSON.stringify(told), 'PX', 10 * progressEveryMs);
      if ((await redis.exists(presenceKeys.stop(job.sweep))) === 1) attempt.stop();
    }
  }

  /** Another worker may be at it by now: this attempt ends at once. */
  #lose(id: string): void {
    const held = this.#held.get(id);
    if (held === undefined) return;
    this.#held.delete(id);
    this.options.say(
      `${titleOf(held.job)}: this worker lost its hold on it; the attempt is ended, and goes on from its last state elsewhere\n`,
    );
    held.attempt.abort(new LostHold());
  }

  #tell({ data }: Job): void {
    if (isTrialJob(data)) void this.connection.redis.publish(presenceKeys.news(data.sweep), '').catch(() => undefined);
  }

  /** What the engine calls for a job: the answer is its result, an error its failure. */
  async #process(job: Job, token: string): Promise<JobOutcome> {
    const { version, say } = this.options;
    const { host } = this.#presence;
    const { data: asked, id = '' } = job;
    if (!isTrialJob(asked))
      throw new SurroundingsError({ message: 'WNC956: the job is not of a form that this version writes', internal: false, host });
    if (asked.version !== version) {
      const message = `WNC954: the job is of wnc ${asked.version}, and this worker of wnc ${version}`;
      throw new SurroundingsError({ message, fix: `install wnc ${asked.version} on ${host}`, internal: false, host });
    }
    try {
      const ended = await this.#attempt(id, asked);
      const { outcome, pack } = ended;
      if (outcome.kind === 'prevented') throw new SurroundingsError({ ...outcome, host });
      if (outcome.kind === 'stopped' && this.#isHandingBack) {
        if (pack !== null) await this.#store.saveState(id, ended.step, pack);
        await job.moveToWait(token);
        say(`${titleOf(asked)}: handed back at step ${ended.step}\n`);
        throw new this.connection.bullmq.WaitingError();
      }
      const blob = pack === null ? null : await this.#store.put(id, pack);
      this.#failures = 0;
      say(
        `${titleOf(asked)}: ${outcome.kind === 'done' ? `done, step ${outcome.step}` : outcome.kind === 'failed' ? outcome.message : 'stopped'}\n`,
      );
      return { ...outcome, pack: blob };
    } catch (error) {
      if (error instanceof this.connection.bullmq.WaitingError) throw error;
      // It is no longer this worker's to say what comes of it.
      if (error instanceof LostHold || this.#isEnded)
        throw new SurroundingsError({ message: 'its worker lost its hold on it', internal: false, host });
      const failure = error instanceof SurroundingsError ? error : this.#surroundings(error);
      this.#rest();
      say(`${titleOf(asked)}: failed here: ${(JSON.parse(failure.message) as { message: string }).message}\n`);
      throw failure;
    }
  }

  #surroundings(error: unknown): SurroundingsError {
    const failure = failureOf(storeProblem(error, this.connection.address) ?? error);
    const { message } = failure;
    return new SurroundingsError({
      message,
      ...(failure.kind === 'prevented' && { fix: failure.fix }),
      internal: failure.kind === 'prevented' && failure.internal,
      host: this.#presence.host,
    });
  }

  /** Takes no more for a while, so that a failed job comes to another worker, if there is one. */
  #rest(): void {
    this.#failures++;
    if (this.#worker === undefined || this.#isHandingBack) return;
    void this.#worker.pause(true);
    setTimeout(() => !this.#isHandingBack && this.#worker?.resume(), Math.min(longestRestMs, restMs * this.#failures)).unref();
  }

  async #attempt(id: string, job: TrialJob): Promise<Ended> {
    const data = await this.#dataFor(job);
    const state = await this.#store.stateOf(id);
    const run = await this.#runSoFar(state?.pack ?? job.run);
    const trainer = this.#idle.pop() ?? new Trainer();
    const held: { progress: Held['progress'] } = { progress: { step: state?.step ?? 0, loss: NaN } };
    const attempt = new Attempt(trainer, {
      job,
      folder: join(this.#folder, `attempt-${++this.#attempts}`),
      run,
      data,
      onBegun: (step) => this.options.say(`${titleOf(job)}: from step ${step} to ${job.until}\n`),
      onProgress: (step, loss) => (held.progress = { step, loss }),
      onSaved: (step, pack) => this.#store.saveState(id, step, pack),
    });
    const entry: Held = Object.assign(held, { job, attempt, heldAtMs: performance.now() });
    this.#held.set(id, entry);
    if (this.#isHandingBack) attempt.stop();
    try {
      return await attempt.done;
    } finally {
      if (this.#held.get(id) === entry) this.#held.delete(id);
      if (trainer.isAlive && !this.#isHandingBack) this.#idle.push(trainer);
      else trainer.kill();
    }
  }

  /** A state that is gone or damaged is left out: what is trained anew has the same bits. */
  async #runSoFar(pack: TrialJob['run']): Promise<Uint8Array | null> {
    if (pack === null) return null;
    try {
      return await this.#store.get(pack);
    } catch (error) {
      if (error instanceof UserError) return null;
      throw error;
    }
  }

  /** The file that a job's data lie in here; each is fetched once. Throws WNC956 where they are not in the queue. */
  async #dataFor({ data: { hash } }: TrialJob): Promise<string> {
    const known = this.#data.get(hash);
    if (known !== undefined) return known;
    const fetched = (async () => {
      const blob = await this.#store.dataOf(hash);
      if (blob === undefined) throw gone('the data of a trial are gone');
      const file = join(this.#folder, `data-${hash}`);
      await writeWhole(file, await this.#store.get(blob));
      return file;
    })();
    this.#data.set(hash, fetched);
    fetched.catch(() => this.#data.delete(hash));
    return fetched;
  }
}

function folderPrefix(): string {
  return `wnc-worker-${hostname().replace(/[^\w.]/g, '_')}-`;
}

/** Takes away the folders of workers of this machine that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = name.startsWith(folderPrefix()) ? /^(\d+)-\w{6}$/.exec(name.slice(folderPrefix().length))?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function titleOf({ name, trial, seed }: TrialJob): string {
  return `${name} trial ${trial} seed ${seed}`;
}
