import { hostname } from 'node:os';
import type { Redis } from 'ioredis';
import type { UserError } from '../../../../runtime/errors.js';
import { packageVersion } from '../../../../runtime/node/package-root.js';
import {
  holderText,
  joinVersion,
  presenceKeys,
  takeSweep,
  type Presence,
  type SweepPresence,
} from '../../../../runtime/node/queue/presence.js';
import { keptMs } from '../../../../runtime/node/queue/timing.js';
import type { QueueSweep } from './submission.js';

/** What others see of a sweep whose trials this process hands out: that it is taken, by which version, and how it goes. */
export class AnnouncedSweep {
  readonly #started = new Date().toISOString();
  #version: Presence | undefined;
  #lease: Presence | undefined;
  #retried = 0;

  constructor(
    private readonly redis: Redis,
    private readonly sweep: QueueSweep,
  ) {}

  /**
   * Takes part in the queue, and takes the sweep. Throws WNC954 where the queue is at work with another version, WNC955 where another
   * process has the sweep; `onLost` is told of the same where it happens later.
   */
  async take(onLost: (error: UserError) => void): Promise<void> {
    const { id, say } = this.sweep;
    this.#version = await joinVersion(this.redis, packageVersion(), 'this sweep', onLost);
    this.#lease = await takeSweep(this.redis, id, holderText(), { say, onLost });
  }

  /** Says how it goes. */
  async announce(): Promise<void> {
    const { id, name, trials } = this.sweep;
    const presence: SweepPresence = {
      name,
      trials,
      version: packageVersion(),
      host: hostname(),
      started: this.#started,
      retried: this.#retried,
    };
    await this.redis.set(presenceKeys.sweep(id), JSON.stringify(presence), 'PX', keptMs);
  }

  /** A training is tried again. */
  async announceRetry(): Promise<void> {
    this.#retried++;
    await this.announce();
  }

  /** Lets another process have the sweep. */
  async release(): Promise<void> {
    await this.#lease?.release().catch(() => undefined);
    await this.#version?.release(true).catch(() => undefined);
  }
}
