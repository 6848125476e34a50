/** Not more often than a person can follow, in milliseconds. */
const LEAST_MS = 1000;
/** Of the time of training this share goes into looking. */
const SHARE = 1 / 30;

/** How long to wait after a look that took so long, in milliseconds. */
export function waitAfter(elapsedMs: number): number {
  return Math.max(LEAST_MS, elapsedMs / SHARE);
}

/** How long looks take: the shorter of the last two, in milliseconds. A busy machine, or code that is still slow, lengthens one of them. */
export class LookLength {
  #last = 0;

  take(elapsedMs: number): number {
    const shorter = Math.min(this.#last, elapsedMs);
    this.#last = elapsedMs;
    return shorter;
  }
}

/**
 * Asks again and again, as something changes, but one question at a time and no more often than its answers allow: training goes on
 * beside it and is not to be slowed.
 */
export class Pacer {
  #isAsking = false;
  #wanted: 'no' | 'inTime' | 'now' = 'no';
  #hasEnded = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextAt = 0;

  /** `ask` resolves to the milliseconds that an answer takes whoever gives it. */
  constructor(private readonly ask: () => Promise<number>) {}

  /** Something has changed. `isIdle`: nothing is trained that a look could slow. */
  touch(isIdle = false): void {
    if (isIdle) this.#wanted = 'now';
    else if (this.#wanted === 'no') this.#wanted = 'inTime';
    if (!this.#isAsking && !this.#hasEnded) this.#plan();
  }

  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
  }

  #plan(): void {
    if (this.#wanted === 'now') this.#nextAt = 0;
    else if (this.#timer !== undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#askNow(), Math.max(0, this.#nextAt - performance.now()));
  }

  async #askNow(): Promise<void> {
    this.#timer = undefined;
    this.#wanted = 'no';
    this.#isAsking = true;
    const elapsedMs = await this.ask();
    this.#nextAt = performance.now() + waitAfter(elapsedMs);
    this.#isAsking = false;
    if (this.#wanted !== 'no' && !this.#hasEnded) this.#plan();
  }
}
