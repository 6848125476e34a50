import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { Target } from '../../../runtime/node/index.js';
import { packageRoot } from '../../../runtime/node/package-root.js';
import type { Outcome, SharedState, Task } from './worker.js';

/** Worker threads, each of which trains one model at a time. */
export class TrainingPool {
  readonly #pool: Piscina<Task, Outcome>;
  readonly #shared: SharedState;
  readonly #free: number[];

  constructor(
    readonly size: number,
    private readonly how: { readonly file: string; readonly words: string | undefined; readonly target: Target | undefined },
  ) {
    this.#pool = new Piscina({
      // Workers run what was built, as the command itself does.
      filename: pathToFileURL(join(packageRoot(), 'dist', 'compiler', 'cli', 'sweep', 'worker.js')).href,
      minThreads: 0,
      maxThreads: size,
      idleTimeout: 10_000,
    });
    this.#shared = { stop: new SharedArrayBuffer(4), progress: new SharedArrayBuffer(size * 16) };
    this.#free = Array.from({ length: size }, (_, slot) => slot);
  }

  get hasRoom(): boolean {
    return this.#free.length > 0;
  }

  /** Trains one stretch; `slot` is then where its progress is read. Call it where there is room. */
  start(task: Pick<Task, 'spec' | 'folder' | 'seed' | 'until'>): { readonly slot: number; readonly done: Promise<Outcome> } {
    const slot = this.#free.shift()!;
    const { file, words, target } = this.how;
    new Float64Array(this.#shared.progress, slot * 16, 2).fill(0);
    const done = this.#pool.run({ ...task, file, words, target, shared: this.#shared, slot }).finally(() => this.#free.push(slot));
    return { slot, done };
  }

  /** Steps taken so far, and the loss of the last one. */
  progress(slot: number): { readonly step: number; readonly loss: number } {
    const [step, loss] = new Float64Array(this.#shared.progress, slot * 16, 2);
    return { step: step!, loss: loss! };
  }

  /** Asks all workers to save and stop. */
  stop(): void {
    Atomics.store(new Int32Array(this.#shared.stop), 0, 1);
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
