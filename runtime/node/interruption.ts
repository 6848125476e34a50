/**
 * Ctrl-C, and a polite kill, while a run goes on: the first asks it to stop and save, a second ends the process at once.
 * Dispose of it when the run is over.
 */
export class Interruption {
  #requested = false;
  readonly #onSignal = (): void => {
    // 130 is what a shell says of a program that Ctrl-C ended.
    if (this.#requested) process.exit(130);
    this.#requested = true;
    this.#onRequest?.();
  };
  #onRequest: (() => void) | undefined;

  constructor() {
    for (const signal of signals) process.on(signal, this.#onSignal);
  }

  get requested(): boolean {
    return this.#requested;
  }

  /** Called once, when the run is asked to stop. */
  set onRequest(callback: () => void) {
    this.#onRequest = callback;
  }

  dispose(): void {
    for (const signal of signals) process.off(signal, this.#onSignal);
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;
