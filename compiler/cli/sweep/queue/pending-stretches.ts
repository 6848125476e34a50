import type { Redis } from 'ioredis';
import { isObject, parseJson } from '../../../../runtime/judge.js';
import { presenceKeys } from '../../../../runtime/node/queue/presence.js';
import type { Progress, StretchTask } from '../executor.js';
import type { Outcome } from '../train-task.js';

/** A stretch that was handed out. */
export interface Pending {
  /** Of its job. */
  readonly id: string;
  readonly slot: number;
  readonly task: StretchTask;
  readonly resolve: (outcome: Outcome) => void;
  /** How often its surroundings failed it. */
  failures: number;
  isSettled: boolean;
  /** It is in the queue. */
  isQueued: boolean;
  progress: Progress | undefined;
}

/** The stretches that were handed out and have no outcome yet, by job and by slot. */
export class PendingStretches {
  readonly #byId = new Map<string, Pending>();
  readonly #bySlot = new Map<number, Pending>();
  #slots = 0;

  /** Takes a stretch in, in a slot of its own; `done` has its outcome when it is settled. */
  add(id: string, task: StretchTask): { readonly pending: Pending; readonly done: Promise<Outcome> } {
    const slot = this.#slots++;
    let resolve: Pending['resolve'] = () => undefined;
    const done = new Promise<Outcome>((settle) => {
      resolve = settle;
    });
    const pending: Pending = { id, slot, task, resolve, failures: 0, isSettled: false, isQueued: false, progress: undefined };
    this.#byId.set(id, pending);
    this.#bySlot.set(slot, pending);
    return { pending, done };
  }

  /** All as they are now: settling one leaves the list as it is. */
  get all(): readonly Pending[] {
    return [...this.#byId.values()];
  }

  get(id: string): Pending | undefined {
    return this.#byId.get(id);
  }

  inSlot(slot: number): Pending | undefined {
    return this.#bySlot.get(slot);
  }

  /** Gives a stretch its outcome, after which it is no longer here. */
  settle(pending: Pending, outcome: Outcome): void {
    pending.isSettled = true;
    this.#byId.delete(pending.id);
    this.#bySlot.delete(pending.slot);
    pending.resolve(outcome);
  }

  /** What is left is for a resume. */
  stopAll(): void {
    for (const pending of this.all) this.settle(pending, { kind: 'stopped' });
  }

  /** Reads from the store how far each is. */
  async readProgress(redis: Redis): Promise<void> {
    const { all } = this;
    if (redis.status !== 'ready' || all.length === 0) return;
    const texts = await redis.mget(all.map(({ id }) => presenceKeys.progress(id)));
    all.forEach((pending, index) => {
      const value = parseJson(texts[index]);
      const isProgress = isObject(value) && typeof value['step'] === 'number';
      pending.progress = isProgress ? { step: Number(value['step']), loss: Number(value['loss'] ?? NaN) } : undefined;
    });
  }
}
