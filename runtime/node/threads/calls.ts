import { spin } from '../../threads/exchange.js';

/** Places in the shared memory: how many calls there have been, and the argument of the last one. */
const cell = { calls: 0, batch: 1 } as const;

/** How one thread has others call a function with it. All of them meet in the function, so no call is missed. */
export class Calls {
  readonly #control: Int32Array;
  #seen = 0;

  constructor(readonly buffer: SharedArrayBuffer = new SharedArrayBuffer(64)) {
    this.#control = new Int32Array(buffer);
  }

  /** Has the others call it. */
  make(batch: number): void {
    Atomics.store(this.#control, cell.batch, batch);
    Atomics.add(this.#control, cell.calls, 1);
    Atomics.notify(this.#control, cell.calls);
  }

  /** Sleeps until the next call, after a short look; answers its argument. */
  await(): number {
    const control = this.#control;
    while (Atomics.load(control, cell.calls) === this.#seen)
      if (!spin(() => Atomics.load(control, cell.calls) !== this.#seen)) Atomics.wait(control, cell.calls, this.#seen);
    this.#seen = (this.#seen + 1) | 0;
    return Atomics.load(control, cell.batch);
  }
}
