import { fork, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../../../runtime/node/package-root.js';
import type { TrialJob } from '../../../../runtime/node/queue/job.js';
import { seedFolder } from '../../../../runtime/node/run/run-folder.js';
import type { FromChild, ToChild } from './messages.js';

/** A process that trains, kept from one attempt to the next. */
export class Trainer {
  readonly #child: ChildProcess;

  constructor() {
    // Children run what was built, as the command itself does.
    this.#child = fork(join(packageRoot(), 'dist', 'compiler', 'cli', 'sweep', 'queue', 'child.js'), {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child.on('error', () => undefined);
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null && this.#child.connected;
  }

  send(message: ToChild): void {
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Hears what the child says until it has ended its attempt, or died. */
  listen(onMessage: (message: FromChild) => void, onDeath: (how: string) => void): () => void {
    const died = (code: number | null, signal: string | null): void => onDeath(signal ?? `status ${code}`);
    this.#child.on('message', onMessage);
    this.#child.on('exit', died);
    return () => {
      this.#child.off('message', onMessage);
      this.#child.off('exit', died);
    };
  }
}

export type Ended = Extract<FromChild, { kind: 'ended' }>;

/** What an attempt is given, and whom it tells. */
export interface AttemptRequest {
  readonly job: TrialJob;
  /** A folder of this attempt alone. */
  readonly folder: string;
  readonly run: Uint8Array | null;
  readonly data: string;
  onBegun(step: number): void;
  onProgress(step: number, loss: number): void;
  /** Keeps a saved state. */
  onSaved(step: number, pack: Uint8Array): Promise<void>;
}

/** One training of one job by one child process, in a folder of its own. */
export class Attempt {
  readonly done: Promise<Ended>;
  #abort: (why: Error) => void = () => undefined;
  #kept: Promise<void> = Promise.resolve();

  constructor(
    private readonly trainer: Trainer,
    private readonly request: AttemptRequest,
  ) {
    this.done = this.#train();
    this.done.catch(() => undefined);
  }

  /** Asks it to save and end. */
  stop(): void {
    this.trainer.send({ kind: 'stop' });
  }

  /** Ends it at once: what it would bring is another attempt's by now. */
  abort(why: Error): void {
    this.trainer.kill();
    this.#abort(why);
  }

  async #train(): Promise<Ended> {
    const { job, folder, run, data } = this.request;
    let stopListening = (): void => undefined;
    try {
      const ended = await new Promise<Ended>((resolve, reject) => {
        this.#abort = reject;
        stopListening = this.trainer.listen(
          (message) => this.#hear(message, resolve),
          (how) => reject(new Error(`worker exited: its process ended with ${how}`)),
        );
        this.trainer.send({ kind: 'train', job, folder: seedFolder(folder, job.seed), run, data });
      });
      await this.#kept;
      return ended;
    } finally {
      stopListening();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
  }

  #hear(message: FromChild, resolve: (ended: Ended) => void): void {
    const { onBegun, onProgress, onSaved } = this.request;
    if (message.kind === 'begun') onBegun(message.step);
    else if (message.kind === 'progress') onProgress(message.step, message.loss);
    else if (message.kind === 'ended') resolve(message);
    else {
      // A state that could not be kept is followed by another.
      this.#kept = onSaved(message.step, message.pack)
        .catch(() => undefined)
        .then(() => this.trainer.send({ kind: 'kept' }));
    }
  }
}
