import { hostname } from 'node:os';
import type { Redis } from 'ioredis';
import { UserError } from '../../errors.js';
import { isCount, isObject, isText, parseJson } from '../../judge.js';
import { prefix } from './store.js';
import { presenceMs, presenceRenewMs } from './timing.js';

/** A process that takes trials. */
export interface WorkerPresence {
  readonly host: string;
  readonly pid: number;
  readonly cores: number;
  /** How many models it trains at a time. */
  readonly workers: number;
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** A sweep on a queue. */
export interface SweepPresence {
  readonly name: string;
  readonly version: string;
  readonly trials: number;
  readonly host: string;
  readonly started: string;
  /** Trainings that were tried again after their surroundings failed them. */
  readonly retried: number;
}

export function isWorkerPresence(value: unknown): value is WorkerPresence {
  return (
    isObject(value) &&
    isText(value['host'], 255) &&
    isText(value['version'], 50) &&
    isText(value['since'], 40) &&
    [value['pid'], value['cores'], value['workers']].every(isCount)
  );
}

export function isSweepPresence(value: unknown): value is SweepPresence {
  return (
    isObject(value) &&
    [value['name'], value['host']].every((text) => isText(text, 255)) &&
    [value['version'], value['started']].every((text) => isText(text, 50)) &&
    [value['trials'], value['retried']].every(isCount)
  );
}

export const presenceKeys = {
  version: `${prefix}:version`,
  worker: (id: string): string => `${prefix}:worker:${id}`,
  sweep: (id: string): string => `${prefix}:sweep:${id}`,
  /** Names the process that hands out a sweep's trials, while it does. */
  lease: (id: string): string => `${prefix}:lease:${id}`,
  /** There while a sweep's trainings are to save and stop. */
  stop: (id: string): string => `${prefix}:stop:${id}`,
  /** What a training has come to. */
  progress: (job: string): string => `${prefix}:progress:${job}`,
  /** The channel on which a worker says that a job of the sweep is over. */
  news: (id: string): string => `${prefix}:news:${id}`,
} as const;

/** Renews, or takes where nobody has it; answers with the holder. */
const hold = `
local now = redis.call('GET', KEYS[1])
if not now or now == ARGV[1] then redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) return ARGV[1] end
return now`;
const letGo = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/** Something in a store that lasts while this process says so, and ends seconds after it died. */
export class Presence {
  #timer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly redis: Redis,
    private readonly key: string,
    private readonly text: string,
  ) {}

  /** The holder's text where another has the key. `onLost` is called once, where another has it later. */
  static async take(redis: Redis, key: string, text: string, onLost: (holder: string) => void): Promise<Presence | string> {
    const presence = new Presence(redis, key, text);
    const holder = await presence.#hold();
    if (holder !== text) return holder;
    presence.#timer = setInterval(() => {
      presence.#hold().then(
        (now) => {
          if (now === text || presence.#timer === undefined) return;
          presence.#end();
          onLost(now);
        },
        // The connection is waited for elsewhere.
        () => undefined,
      );
    }, presenceRenewMs);
    return presence;
  }

  async #hold(): Promise<string> {
    return String(await this.redis.eval(hold, 1, this.key, this.text, presenceMs));
  }

  #end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Others may have it at once. `shared`: they have the same text, and it ends with the last of them. */
  async release(shared = false): Promise<void> {
    this.#end();
    if (!shared) await this.redis.eval(letGo, 1, this.key, this.text);
  }
}

/** Takes part in a queue with one version of wnc. Throws WNC954 where it is at work with another. */
export async function joinVersion(redis: Redis, version: string, who: string, onLost: (error: UserError) => void): Promise<Presence> {
  const other = (now: string): UserError => {
    const theirs = isText(now, 50) ? now : '?';
    return new UserError(
      'WNC954',
      `${who} is of wnc ${version}, and the queue is at work with wnc ${theirs}`,
      `install that version here: npm install wnc@${theirs}; or wait until the others have left the queue`,
    );
  };
  const presence = await Presence.take(redis, presenceKeys.version, version, (now) => onLost(other(now)));
  if (typeof presence === 'string') throw other(presence);
  return presence;
}

/** Takes a sweep for this process. Waits for the hold of one that died to end; throws WNC955 where one is alive. */
export async function takeSweep(
  redis: Redis,
  id: string,
  holder: string,
  { say, onLost }: { readonly say: (text: string) => void; readonly onLost: (error: UserError) => void },
): Promise<Presence> {
  const key = presenceKeys.lease(id);
  const refusal = (now: string): UserError => {
    const value = parseJson(now);
    const [host, pid] = isObject(value) ? [value['host'], value['pid']] : [];
    const who = isText(host, 255) && isCount(pid) ? `process ${pid} of the machine ${host}` : 'another process';
    return new UserError('WNC955', `${who} hands out the trials of this sweep`, 'wait for it or stop it; then go on by --resume');
  };
  const endMs = performance.now() + presenceMs + 2 * presenceRenewMs;
  for (let said = false; ; ) {
    const taken = await Presence.take(redis, key, holder, (now) => onLost(refusal(now)));
    if (typeof taken !== 'string') return taken;
    // A live holder has renewed its hold within this time; a dead one's is over.
    const left = await redis.pttl(key);
    if (performance.now() > endMs) throw refusal(taken);
    if (!said) say('another process held this sweep a moment ago; waiting for whether it still does\n');
    said = true;
    await new Promise((resolve) => setTimeout(resolve, Math.min(1000, Math.max(100, left))));
    const renewed = (await redis.pttl(key)) > left;
    if (renewed) throw refusal(taken);
  }
}

/** What a hold on a sweep says of its process. */
export function holderText(): string {
  return JSON.stringify({ host: hostname(), pid: process.pid, since: new Date().toISOString() });
}
