import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinVersion, Presence, takeSweep } from '../../../../runtime/node/queue/presence.js';
import { Store } from '../../../../runtime/node/queue/store.js';
import { hasRedis, RedisServer } from '../../../helpers/redis.js';

const refusal = (code: string): unknown => expect.objectContaining({ code });
/** More than two pieces. */
const large = Buffer.from(Uint8Array.from({ length: 2_500_000 }, (_, index) => index * 7));

describe.skipIf(!hasRedis())('what a sweep keeps in Redis', () => {
  let folder: string;
  let server: RedisServer;
  let redis: Redis;
  let store: Store;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wnc-store-'));
    server = await RedisServer.start(folder);
    redis = new Redis(server.url);
    store = new Store(redis);
  });
  afterAll(async () => {
    redis.disconnect();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the same again, expires, and is gone once it is removed', async () => {
    for (const bytes of [large, Buffer.alloc(0), Buffer.from('x')]) {
      const blob = await store.put('a', bytes);
      expect((await store.get(blob)).equals(bytes)).toBe(true);
      for (const key of await store.keys(`blob:${blob.id}`)) expect(await redis.pttl(key)).toBeGreaterThan(3600_000);
      await store.remove(blob);
      expect(await store.keys(`blob:${blob.id}`)).toEqual([]);
    }
  });

  it('is refused where a piece is gone, shorter, or has one other byte', async () => {
    const blob = await store.put('b', large);
    const [first = ''] = await store.keys(`blob:${blob.id}`);
    const piece = await redis.getBuffer(first);
    await redis.del(first);
    await expect(store.get(blob)).rejects.toThrow(refusal('WNC956'));
    await redis.set(first, 'short');
    await expect(store.get(blob)).rejects.toThrow(refusal('WNC956'));
    const changed = Buffer.from(piece ?? '');
    changed[1000] = (changed[1000] ?? 0) ^ 1;
    await redis.set(first, changed);
    await expect(store.get(blob)).rejects.toThrow(refusal('WNC956'));
  });

  it('is the state with the most steps, whichever attempt sends its own last; no other is left', async () => {
    await store.saveState('job', 10, Buffer.from('ten'));
    await store.saveState('job', 30, Buffer.from('thirty'));
    await store.saveState('job', 20, Buffer.from('twenty'));
    const state = await store.stateOf('job');
    expect(state?.step).toBe(30);
    expect(state && String(await store.get(state.pack))).toBe('thirty');
    expect(await store.keys('blob:job-')).toHaveLength(1);
    await redis.set('wnc:state:job', 'anything');
    expect(await store.stateOf('job')).toBeUndefined();
    await store.saveState('job', 1, Buffer.from('one'));
    expect((await store.stateOf('job'))?.step).toBe(1);
    await store.removeState('job');
    expect(await store.stateOf('job')).toBeUndefined();
  });

  it('has data sent once, and again where a piece is gone', async () => {
    const hash = 'ab'.repeat(32);
    let sent = 0;
    const bytes = (): Buffer => {
      sent++;
      return large;
    };
    await Promise.all([store.ensureData(hash, bytes), store.ensureData(hash, bytes)]);
    await store.ensureData(hash, bytes);
    expect(sent).toBe(1);
    const [piece = ''] = await store.keys('blob:data-');
    await redis.del(piece);
    expect(await store.dataOf(hash)).toBeUndefined();
    await store.ensureData(hash, bytes);
    expect(sent).toBe(2);
    expect(await store.dataOf(hash)).toMatchObject({ bytes: large.length });
  });

  it('is of one version, and a sweep of one process, as long as that lives', { timeout: 30_000 }, async () => {
    const ignore = (): void => undefined;
    const version = await joinVersion(redis, '1.0.0', 'this worker', ignore);
    await (await joinVersion(redis, '1.0.0', 'another', ignore)).release(true);
    await expect(joinVersion(redis, '2.0.0', 'this worker', ignore)).rejects.toThrow(/this worker is of wnc 2\.0\.0, .* wnc 1\.0\.0/);
    await version.release();
    await (await joinVersion(redis, '2.0.0', 'this worker', ignore)).release();

    const hold = { say: ignore, onLost: ignore };
    const first = await takeSweep(redis, 'f'.repeat(16), 'first', hold);
    await expect(takeSweep(redis, 'f'.repeat(16), 'second', hold)).rejects.toThrow(refusal('WNC955'));
    await first.release();
    await (await takeSweep(redis, 'f'.repeat(16), 'second', hold)).release();

    // A holder that was stopped hears that another has it now.
    let now = '';
    const stopped = await Presence.take(redis, 'wnc:lease:x', 'mine', (holder) => (now = holder));
    await redis.set('wnc:lease:x', 'theirs');
    await expect.poll(() => now, { timeout: 10_000 }).toBe('theirs');
    if (typeof stopped !== 'string') await stopped.release();
    expect(await redis.get('wnc:lease:x')).toBe('theirs');
  });
});
