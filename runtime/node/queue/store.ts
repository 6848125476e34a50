import { createHash, randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { UserError } from '../../errors.js';
import { isCount, isHash, isObject, parseJson } from '../../judge.js';
import { keptMs } from './timing.js';

/** All that wnc has in a store begins with it; wnc:trials: is the engine's. */
export const prefix = 'wnc';
export const queueName = 'trials';

/** Bytes that lie in the store in pieces. */
export interface Blob {
  readonly id: string;
  readonly bytes: number;
  readonly sha256: string;
}

const pieceBytes = 1024 * 1024;
/** A larger one is refused before it is fetched. */
const mostBytes = 2 * 1024 * 1024 * 1024 - 1;

export function isBlob(value: unknown): value is Blob {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    /^[\w-]{1,200}$/.test(value['id']) &&
    isCount(value['bytes']) &&
    Number(value['bytes']) <= mostBytes &&
    isHash(value['sha256'])
  );
}

/** A saved state of a training. */
export interface SavedState {
  /** Steps taken. */
  readonly step: number;
  readonly pack: Blob;
}

function isSavedState(value: unknown): value is SavedState {
  return isObject(value) && isCount(value['step']) && isBlob(value['pack']);
}

/** Replaces a state by one of more steps, and answers with the one that is no longer of use: the old one, or the new. */
const replaceState = `
local old = redis.call('GET', KEYS[1])
if old then
  local ok, value = pcall(cjson.decode, old)
  if ok and type(value) == 'table' and tonumber(value.step) and tonumber(value.step) >= tonumber(ARGV[1]) then return ARGV[2] end
end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return old`;

/** What a sweep and its workers keep in Redis beside the engine's jobs: data, states and finished runs, in pieces that expire. */
export class Store {
  /** Data on their way, by their digests. */
  readonly #sending = new Map<string, Promise<void>>();

  constructor(readonly redis: Redis) {}

  async put(name: string, bytes: Uint8Array): Promise<Blob> {
    const id = `${name}-${randomBytes(8).toString('hex')}`;
    for (let from = 0, piece = 0; from < bytes.length; from += pieceBytes, piece++) {
      const part = Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(pieceBytes, bytes.length - from));
      await this.redis.set(pieceKey(id, piece), part, 'PX', keptMs);
    }
    return { id, bytes: bytes.length, sha256: digestOf(bytes) };
  }

  /** Throws WNC956 where it is gone, or not what was put there. */
  async get(blob: Blob): Promise<Buffer> {
    const { id, bytes, sha256 } = blob;
    const whole = Buffer.allocUnsafe(bytes);
    for (let from = 0, piece = 0; from < bytes; from += pieceBytes, piece++) {
      const part = await this.redis.getBuffer(pieceKey(id, piece));
      if (part === null) throw gone(`a piece of ${id} is gone`);
      if (part.length !== Math.min(pieceBytes, bytes - from)) throw gone(`a piece of ${id} is not whole`);
      part.copy(whole, from);
    }
    if (digestOf(whole) !== sha256) throw gone(`${id} has another digest than was said`);
    return whole;
  }

  async remove({ id, bytes }: Blob): Promise<void> {
    const keys = Array.from({ length: Math.ceil(bytes / pieceBytes) }, (_, piece) => pieceKey(id, piece));
    if (keys.length > 0) await this.redis.unlink(...keys);
  }

  /** Keeps the state of a training that has the most steps; another is taken away. All attempts at a training have the same states. */
  async saveState(job: string, step: number, bytes: Uint8Array): Promise<void> {
    const pack = await this.put(job, bytes);
    const text = JSON.stringify({ step, pack } satisfies SavedState);
    const unused = await this.redis.eval(replaceState, 1, stateKey(job), step, text, keptMs);
    const state = typeof unused === 'string' ? parseJson(unused) : undefined;
    if (isSavedState(state)) await this.remove(state.pack);
  }

  async stateOf(job: string): Promise<SavedState | undefined> {
    const state = parseJson(await this.redis.get(stateKey(job)));
    return isSavedState(state) ? state : undefined;
  }

  async removeState(job: string): Promise<void> {
    const state = await this.stateOf(job);
    await this.redis.del(stateKey(job));
    if (state !== undefined) await this.remove(state.pack);
  }

  /** Has data in the store, sent only where they are not there yet. */
  async ensureData(hash: string, bytes: () => Uint8Array): Promise<void> {
    const sending = this.#sending.get(hash) ?? this.#sendData(hash, bytes).finally(() => this.#sending.delete(hash));
    this.#sending.set(hash, sending);
    await sending;
  }

  async #sendData(hash: string, bytes: () => Uint8Array): Promise<void> {
    if ((await this.dataOf(hash)) !== undefined) return;
    const blob = await this.put(`data-${hash.slice(0, 16)}`, bytes());
    await this.redis.set(dataKey(hash), JSON.stringify(blob), 'PX', keptMs);
  }

  /** Where the data of a digest lie, if all their pieces are there. */
  async dataOf(hash: string): Promise<Blob | undefined> {
    const blob = parseJson(await this.redis.get(dataKey(hash)));
    if (!isBlob(blob)) return undefined;
    const keys = Array.from({ length: Math.ceil(blob.bytes / pieceBytes) }, (_, piece) => pieceKey(blob.id, piece));
    return keys.length > 0 && (await this.redis.exists(...keys)) === keys.length ? blob : undefined;
  }

  /** All keys of wnc's own with a beginning, `state:` say. */
  async keys(beginning: string): Promise<readonly string[]> {
    const found = new Set<string>();
    let cursor = '0';
    do {
      const [next, keys] = await this.redis.scan(cursor, 'MATCH', `${prefix}:${beginning}*`, 'COUNT', 1000);
      for (const key of keys) found.add(key);
      cursor = next;
    } while (cursor !== '0');
    return [...found].sort();
  }
}

export function gone(what: string): UserError {
  return new UserError(
    'WNC956',
    `what came from the queue is not used: ${what}`,
    'it is tried again; where this comes back, clear the queue: wnc queue URL --prune',
  );
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const pieceKey = (id: string, piece: number): string => `${prefix}:blob:${id}:${piece}`;
const stateKey = (job: string): string => `${prefix}:state:${job}`;
const dataKey = (hash: string): string => `${prefix}:data:${hash}`;
