/** What asks a run to stop and save. */
export interface StopRequest {
  readonly requested: boolean;
  /** Called once, when the run is asked to stop. */
  set onRequest(callback: () => void);
}

/**
 * Ctrl-C, and a polite kill, while a run goes on: the first asks it to stop and save, a second ends the process at once.
 * Dispose of it when the run is over.
 */
export class Interruption implements StopRequest {
  #requestedAt: number | undefined;
  readonly #onSignal = (): void => {
    if (this.#requestedAt !== undefined) {
      if (performance.now() - this.#requestedAt < oneKeyPressMs) return;
      // What a shell says of a program that Ctrl-C ended.
      process.exit(130);
    }
    this.#requestedAt = performance.now();
    this.#onRequest?.();
  };
  #onRequest: (() => void) | undefined;

  constructor() {
    for (const signal of signals) process.on(signal, this.#onSignal);
  }

  get requested(): boolean {
    return this.#requestedAt !== undefined;
  }

  set onRequest(callback: () => void) {
    this.#onRequest = callback;
  }

  dispose(): void {
    for (const signal of signals) process.off(signal, this.#onSignal);
  }
}

/** npx and tsx pass on the signal that the terminal has sent to their child already: two in a moment are one Ctrl-C. */
const oneKeyPressMs = 300;
const signals = ['SIGINT', 'SIGTERM'] as const;
