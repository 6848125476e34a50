/** Passes of a turn: enough that one that was interrupted does not decide. */
const TURN = 8;
/** What a trial lost is made up for by so many times the time, before the next one. */
const PATIENCE = 150;

/**
 * Whether threads share the next pass, or the first does it alone: whichever is faster. Threads that have a core each nearly halve a pass;
 * where other programs keep the cores busy each waits for the others. So a turn of passes is timed, and now and then a turn of the other
 * kind is tried: the sooner again the less the trial lost, and at once where passes have become slower than the others were.
 */
export class Turns {
  /** What a pass took in the last turn, shared or alone. */
  #sharedMs = Infinity;
  #aloneMs = Infinity;
  #passes = 0;
  #ms = 0;
  #isTrial = false;
  /** Until the next trial. */
  #restMs = 0;

  /** `shared`: whether the pass at hand is; at first as it is expected to be faster. */
  constructor(public shared: boolean) {}

  /** Says how long the pass took. */
  took(ms: number): void {
    this.#ms += ms;
    this.#passes++;
    // A trial that has lost already goes no further.
    const isLost = this.#isTrial && this.#ms >= TURN * this.#otherMs;
    if (this.#passes < TURN && !isLost) return;
    this.#end(this.#ms / this.#passes, isLost);
    this.#passes = 0;
    this.#ms = 0;
  }

  get #otherMs(): number {
    return this.shared ? this.#aloneMs : this.#sharedMs;
  }

  #end(passMs: number, isLost: boolean): void {
    if (this.shared) this.#sharedMs = passMs;
    else this.#aloneMs = passMs;
    if (!this.#isTrial) {
      this.#restMs -= this.#ms;
      this.#isTrial = this.#restMs <= 0 || passMs > this.#otherMs;
      if (this.#isTrial) this.shared = !this.shared;
      return;
    }
    this.#isTrial = false;
    this.#restMs = PATIENCE * Math.abs(passMs - this.#otherMs) * this.#passes;
    if (isLost || passMs >= this.#otherMs) this.shared = !this.shared;
  }
}
