import type { OwnData } from '../host.js';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { Target } from '../../../runtime/node/index.js';
import { packageRoot } from '../../../runtime/node/package-root.js';
import type { Executor, Progress, StretchTask } from './executor.js';
import type { Outcome, SharedState, Task } from './worker.js';

type OneWorker = Piscina<Task, Outcome>;

/** Worker threads, each of which trains one model at a time. One that dies takes the model with it that it trained, and no other. */
export class TrainingPool implements Executor {
  /** A pool of one for each slot, so that a worker which dies before it has taken its task is known to be that task's. */
  readonly #workers: (OneWorker | undefined)[];
  readonly #shared: SharedState;
  readonly #free: number[];

  constructor(
    readonly size: number,
    private readonly how: { readonly file: string; readonly own: OwnData | undefined; readonly target: Target | undefined },
  ) {
    this.#workers = Array.from({ length: size }, () => undefined);
    this.#shared = { stop: new SharedArrayBuffer(4), progress: new SharedArrayBuffer(size * 16) };
    this.#free = Array.from({ length: size }, (_, slot) => slot);
  }

  get hasRoom(): boolean {
    return this.#free.length > 0;
  }

  /** `done` rejects where the worker dies. */
  start({ spec, folder, seed, until, data }: StretchTask): { readonly slot: number; readonly done: Promise<Outcome> } {
    const slot = this.#free.shift()!;
    const { file, own, target } = this.how;
    new Float64Array(this.#shared.progress, slot * 16, 2).fill(0);
    const done = this.#run(slot, { spec, folder, seed, until, data, file, own, target, shared: this.#shared, slot }).finally(() =>
      this.#free.push(slot),
    );
    return { slot, done };
  }

  async #run(slot: number, task: Task): Promise<Outcome> {
    const worker = (this.#workers[slot] ??= newWorker());
    // A thread that never came to its task is told of by the event alone.
    let died: (reason: unknown) => void = () => undefined;
    const death = new Promise<never>((_, reject) => (died = reject));
    worker.once('error', died);
    try {
      return await Promise.race([worker.run(task), death]);
    } catch (error) {
      this.#workers[slot] = undefined;
      void worker.destroy();
      throw error;
    } finally {
      // A worker has many tasks, one after the other.
      worker.off('error', died);
    }
  }

  progress(slot: number): Progress {
    const [step = 0, loss = NaN] = new Float64Array(this.#shared.progress, slot * 16, 2);
    return { step, loss };
  }

  stop(): void {
    Atomics.store(new Int32Array(this.#shared.stop), 0, 1);
  }

  /** Nothing but a stop ends it. */
  check(): void {}

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker?.destroy()));
  }
}

function newWorker(): OneWorker {
  const worker: OneWorker = new Piscina({
    // Workers run what was built, as the command itself does.
    filename: pathToFileURL(join(packageRoot(), 'dist', 'compiler', 'cli', 'sweep', 'worker.js')).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
  });
  // Without a listener the event would end the process.
  worker.on('error', () => undefined);
  return worker;
}
