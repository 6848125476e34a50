/** Lets one piece of work run at a time, in the order in which they were asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: (() => void) | undefined;

  /** Runs `work` once all before it have ended, well or not. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#waiting++;
    const result = this.#last.then(work).finally(() => {
      if (--this.#waiting === 0) this.#idle?.();
    });
    // Whoever asked hears of what goes wrong; the next need not.
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Calls back as soon as nothing runs or waits: at once where that is so. */
  whenIdle(call: () => void): void {
    if (this.#waiting === 0) call();
    else this.#idle = call;
  }
}
