/**
 * What stays for the next visit, in the browser alone. Storage may be forbidden, full, or hold what another version of the page wrote:
 * nothing here throws, and whoever recalls judges what came back.
 */
import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';

const prefix = 'wnc-playground:';
let store: UseStore | undefined;

/** The database, made when it is first asked for; a browser may refuse. */
function database(): UseStore {
  store ??= createStore('wnc-playground', 'kept');
  return store;
}

/** Keeps anything that can be cloned, bytes included, under a key. False where it could not be kept. */
export async function remember(key: string, value: unknown): Promise<boolean> {
  return quietly(() => set(key, value, database()).then(() => true), false);
}

/** What was kept under a key; undefined where there is nothing. */
export async function recall(key: string): Promise<unknown> {
  return quietly<unknown>(() => get(key, database()), undefined);
}

export async function forget(key: string): Promise<void> {
  await quietly(() => del(key, database()), undefined);
}

/** The keys under which something is kept that begin with `start`. */
export async function rememberedKeys(start: string): Promise<readonly string[]> {
  const all = await quietly<readonly IDBValidKey[]>(() => keys(database()), []);
  return all.filter((key): key is string => typeof key === 'string' && key.startsWith(start));
}

/** Keeps something small, as JSON, at once: for what the first paint needs. False where it could not be kept. */
export function rememberNow(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What `rememberNow` kept; undefined where there is nothing, or nothing that can be read. */
export function recallNow(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

async function quietly<Result>(act: () => Promise<Result>, otherwise: Result): Promise<Result> {
  try {
    return await act();
  } catch {
    return otherwise;
  }
}
