import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadData } from '../../../runtime/data/data-set.js';
import type { DataLocation } from '../../../runtime/node/read-data.js';
import { readAside } from '../../../runtime/node/read-aside.js';
import { readData } from '../../../runtime/node/read-data.js';

const folder = mkdtempSync(join(tmpdir(), 'wnc-aside-'));
const locationOf = (name: string, kind: DataLocation['kind']): DataLocation => ({ kind, builtin: null, file: join(folder, name) });

/** Millions of numbers take long to compare one by one. */
const digested = (data: ReadData): object => ({
  ...data,
  ...(data.kind === 'words'
    ? { words: createHash('sha256').update(data.words.join('\n')).digest('hex') }
    : { symbols: [data.symbols.BYTES_PER_ELEMENT, createHash('sha256').update(data.symbols).digest('hex')] }),
});

beforeAll(() => {
  const line = 'First Citizen: höre mich, € 5.\n';
  const text = Buffer.from(line.repeat(2 ** 19));
  writeFileSync(join(folder, 'large.txt'), text);
  writeFileSync(join(folder, 'small.txt'), line.repeat(3));
  writeFileSync(join(folder, 'words.txt'), Array.from({ length: 500_000 }, (_, i) => `word-${i}`).join('\n'));
  text[text.length - 5] = 0xff;
  writeFileSync(join(folder, 'broken.txt'), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('data that are read aside', () => {
  it.each([
    ['large.txt', 'text'],
    ['large.txt', 'bytes'],
    ['small.txt', 'text'],
    ['words.txt', 'words'],
  ] as const)('of %s as %s are those that are read at once', async (name, kind) => {
    expect(digested(await readAside(locationOf(name, kind)))).toEqual(digested(await readData(locationOf(name, kind))));
  });

  it.each([
    ['broken.txt', 'text'],
    ['missing.txt', 'bytes'],
    ['broken.txt', 'words'],
  ] as const)('have the same wrong with them: %s as %s', async (name, kind) => {
    const problemOf = (reading: Promise<unknown>): Promise<object> =>
      reading.then(
        () => ({}),
        ({ code, message, fix, place }) => ({ code, message, fix, place }),
      );
    const problem = await problemOf(readAside(locationOf(name, kind)));
    expect(problem).toEqual(await problemOf(readData(locationOf(name, kind))));
    expect(problem).toHaveProperty('code');
  });

  it('leave the thread free for others meanwhile', async () => {
    const started = performance.now();
    let [last, longest] = [started, 0];
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 1);
    await readAside(locationOf('large.txt', 'text'));
    clearInterval(timer);
    const end = performance.now();
    expect(Math.max(longest, end - last)).toBeLessThan((end - started) / 2);
  });
});
