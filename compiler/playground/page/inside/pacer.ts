/** Not more often than a person can follow, in milliseconds. */
const LEAST_MS = 1000;
/** Of the time of training this share goes into looking. */
const SHARE = 1 / 30;

/** How long to wait after a look that took so long, in milliseconds. */
export function waitAfter(elapsedMs: number): number {
  return Math.max(LEAST_MS, elapsedMs / SHARE);
}

/**
 * Asks again and again, as something changes, but one question at a time and no more often than its answers allow: training goes on
 * beside it and is not to be slowed.
 */
export class Pacer {
  #isAsking = false;
  #isWanted = false;
  #hasEnded = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextAt = 0;

  /** `ask` resolves to the milliseconds that the answer took whoever gave it. */
  constructor(private readonly ask: () => Promise<number>) {}

  /** Something has changed. `isIdle`: nothing is trained that a look could slow. */
  touch(isIdle = false): void {
    this.#isWanted = true;
    if (this.#isAsking || this.#hasEnded) return;
    if (isIdle) this.#nextAt = 0;
    else if (this.#timer !== undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#askNow(), Math.max(0, this.#nextAt - performance.now()));
  }

  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
  }

  async #askNow(): Promise<void> {
    this.#timer = undefined;
    this.#isWanted = false;
    this.#isAsking = true;
    this.#nextAt = performance.now() + waitAfter(await this.ask());
    this.#isAsking = false;
    if (this.#isWanted) this.touch();
  }
}
