/** What asks a run to stop and save. */
export interface StopRequest {
  readonly requested: boolean;
  /** Called once, when the run is asked to stop. */
  set onRequest(callback: () => void);
}

/** What a shell says of a program that the signal ended: 128 and the signal's number. */
const statusOf = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type StopSignal = keyof typeof statusOf;

/** The exit status of work that a signal stopped and that was saved. */
export type InterruptedStatus = (typeof statusOf)[StopSignal];

/** Whether an exit status says that work was stopped by a signal, and saved. */
export function isInterrupted(status: number): status is InterruptedStatus {
  return Object.values<number>(statusOf).includes(status);
}

/** npx and tsx pass on the signal that the terminal has sent to their child already: two in a moment are one Ctrl-C. */
const oneKeyPressMs = 300;
const signals = Object.keys(statusOf) as readonly StopSignal[];

/**
 * Ctrl-C, a polite kill and a terminal that is closed, while a run goes on: the first asks it to stop and save, a second ends the
 * process at once. A closed terminal asks once only: it sends its signal more than once, and no one is there in a hurry.
 * Dispose of it when the run is over.
 */
export class Interruption implements StopRequest {
  #first: { readonly signal: StopSignal; readonly atMs: number } | undefined;
  readonly #onSignal = (signal: StopSignal): void => {
    if (this.#first === undefined) {
      this.#first = { signal, atMs: performance.now() };
      this.#onRequest?.();
      return;
    }
    if (signal === 'SIGHUP' || performance.now() - this.#first.atMs < oneKeyPressMs) return;
    // What shuts a session down sends SIGHUP and then SIGTERM: there the first one after SIGHUP is no second.
    if (this.#first.signal === 'SIGHUP') this.#first = { signal, atMs: performance.now() };
    else process.exit(statusOf[signal]);
  };
  #onRequest: (() => void) | undefined;

  constructor() {
    for (const signal of signals) process.on(signal, this.#onSignal);
  }

  get requested(): boolean {
    return this.#first !== undefined;
  }

  /** What the process ends with where it was asked to stop. */
  get exitStatus(): InterruptedStatus {
    return statusOf[this.#first?.signal ?? 'SIGINT'];
  }

  /** Called at once where it was asked already. */
  set onRequest(callback: () => void) {
    this.#onRequest = callback;
    if (this.requested) callback();
  }

  dispose(): void {
    for (const signal of signals) process.off(signal, this.#onSignal);
  }
}
