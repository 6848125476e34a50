import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadData } from '../../../../runtime/data/data-set.js';
import { packData, unpackData } from '../../../../runtime/node/queue/pack-data.js';
import { packRun, unpackRun } from '../../../../runtime/node/queue/pack-run.js';
import { hashOf } from '../../../../runtime/node/run/run-data.js';
import { main } from '../../../../compiler/cli/main.js';
import { fakeTerminal } from '../../../helpers/fake-terminal.js';
import { withFolder } from '../../../helpers/folder.js';

/** A packed run whose header and bodies are as given. */
function packed(files: readonly { readonly name: unknown; readonly bytes?: number; readonly text?: string }[]): Buffer {
  const header = Buffer.from(JSON.stringify(files.map(({ name, bytes, text = '' }) => ({ name, bytes: bytes ?? text.length }))));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, header, ...files.map(({ text = '' }) => Buffer.from(text))]);
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

describe('a packed run', () => {
  let pack: Buffer;
  let kept: ReadonlyMap<string, string>;
  beforeAll(async () => {
    await withFolder(async (folder) => {
      const run = join(folder, 'run');
      const terminal = fakeTerminal();
      expect(await main(['train', 'test/samples/sweeps/base.yaml', '--steps', '40', '--out', run], terminal), terminal.text.err).toBe(0);
      writeFileSync(join(run, 'notes.txt'), 'mine');
      writeFileSync(join(run, 'run.lock'), '{}');
      pack = await packRun(run);
      kept = new Map(filesOf(run).map((name) => [name, readFileSync(join(run, name), 'latin1')]));
    });
  });

  it('has all files of the run, and no other', async () => {
    await withFolder(async (folder) => {
      const there = join(folder, 'there');
      expect((await unpackRun(pack, there)).name).toBe('base');
      expect(filesOf(there)).toEqual([...kept.keys()].filter((name) => name !== 'notes.txt' && name !== 'run.lock'));
      for (const name of filesOf(there)) expect(readFileSync(join(there, name), 'latin1')).toBe(kept.get(name));
    });
  });

  it.each([
    ['a path that leads out', [{ name: '../evil', text: 'x' }]],
    ['a whole path', [{ name: '/tmp/evil', text: 'x' }]],
    ['a path in a snapshot’s name', [{ name: 'snapshots/../../1.safetensors', text: 'x' }]],
    ['a file that no run has', [{ name: 'train.js', text: 'x' }]],
    ['the lock', [{ name: 'run.lock', text: '{}' }]],
    ['a name that is none', [{ name: 3, text: 'x' }]],
    [
      'a file twice',
      [
        { name: 'run.json', text: '{}' },
        { name: 'run.json', text: '{}' },
      ],
    ],
    ['fewer bytes than it says', [{ name: 'run.json', bytes: 100, text: '{}' }]],
    ['more bytes than it says', [{ name: 'run.json', bytes: 1, text: '{}' }]],
    [
      'a negative length',
      [
        { name: 'run.json', bytes: -2 },
        { name: 'log.jsonl', bytes: 2 },
      ],
    ],
    ['more than may be', [{ name: 'log.jsonl', bytes: 200 * 1024 * 1024 }]],
    ['too many files', Array.from({ length: 300 }, (_, step) => ({ name: `snapshots/${step}.safetensors` }))],
  ])('with %s is refused before anything is written', async (_, files) => {
    await withFolder(async (folder) => {
      const there = join(folder, 'there');
      await expect(unpackRun(packed(files), there)).rejects.toMatchObject({ code: 'WNC956' });
      expect(existsSync(there)).toBe(false);
    });
  });

  it('is refused where it is cut off anywhere, or a byte of its weights is another', async () => {
    await withFolder(async (folder) => {
      for (const length of [0, 3, 4, 60, pack.length - 1])
        await expect(unpackRun(pack.subarray(0, length), join(folder, `cut-${length}`))).rejects.toMatchObject({ code: 'WNC956' });
      const weights = (kept.get('checkpoint.safetensors') ?? '').replace(/.$/s, (last) => (last === 'x' ? 'y' : 'x'));
      const damaged = packed([
        { name: 'run.json', text: kept.get('run.json') ?? '' },
        { name: 'checkpoint.safetensors', bytes: weights.length, text: '' },
      ]);
      await expect(unpackRun(Buffer.concat([damaged, Buffer.from(weights, 'latin1')]), join(folder, 'bit'))).rejects.toMatchObject({
        code: 'WNC733',
      });
      const noRecord = packed([{ name: 'run.json', text: '{"version": 1}' }]);
      await expect(unpackRun(noRecord, join(folder, 'record'))).rejects.toMatchObject({ code: 'WNC725' });
    });
  });

  it.each([
    ['begins from another run', { flags: { from: '/etc' } }],
    ['takes threads', { flags: { threads: 4 } }],
    ['runs in a browser', { target: 'webgl' }],
  ])('that %s, as none of a sweep does, is refused', async (_, change) => {
    await withFolder(async (folder) => {
      const record = JSON.stringify({ ...(JSON.parse(kept.get('run.json') ?? '') as object), ...change });
      const weights = Buffer.from(kept.get('checkpoint.safetensors') ?? '', 'latin1');
      const files = [
        { name: 'run.json', text: record },
        { name: 'checkpoint.safetensors', bytes: weights.length },
      ];
      await expect(unpackRun(Buffer.concat([packed(files), weights]), join(folder, 'run'))).rejects.toMatchObject({ code: 'WNC956' });
    });
  });

  it('of a folder with a link is not made', async () => {
    await withFolder(async (folder) => {
      mkdirSync(join(folder, 'run'));
      writeFileSync(join(folder, 'secret'), 'x');
      symlinkSync(join(folder, 'secret'), join(folder, 'run', 'log.jsonl'));
      await expect(packRun(join(folder, 'run'))).rejects.toMatchObject({ code: 'WNC750' });
    });
  });
});

describe('packed data', () => {
  const words: ReadData = { kind: 'words', words: ['emma', 'zoë', 'ava'], name: 'words.txt' };
  const text: ReadData = {
    kind: 'text',
    name: 't.txt',
    symbols: new Uint8Array([0, 1, 2, 1]),
    size: 3,
    characters: ['a', 'ß', '😀'],
    starts: [0],
  };
  const audio: ReadData = {
    kind: 'audio',
    name: 'x.wav',
    symbols: new Uint16Array([0, 500, 999]),
    size: 1000,
    characters: [],
    starts: [0, 2],
    sound: { rate: 8000, clipped: [] },
  };
  it.each([
    ['words', words],
    ['text', text],
    ['audio', audio],
  ])('of %s are the same again', (_, read) => {
    expect(unpackData(packData(read), hashOf(read), read.name)).toEqual(read);
  });

  it('are refused with another digest, a symbol past their number, or another form', () => {
    expect(() => unpackData(packData(words), hashOf(text), 'x')).toThrow(expect.objectContaining({ code: 'WNC956' }));
    const past = { ...text, symbols: new Uint8Array([0, 7]) };
    expect(() => unpackData(packData(past), hashOf(past), 'x')).toThrow(/symbols past their number/);
    expect(() => unpackData(packed([{ name: 'x' }]), hashOf(words), 'x')).toThrow(/no known kind/);
    expect(() => unpackData(Buffer.alloc(2), hashOf(words), 'x')).toThrow(/without a header/);
  });
});
