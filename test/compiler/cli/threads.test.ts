import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { create } from '../../../compiler/cli/library.js';
import { main } from '../../../compiler/cli/main.js';
import { readSafetensors } from '../../../runtime/files/safetensors.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { withFolder } from '../../helpers/folder.js';

const spec = (layer: string) => `name: shared
data: {text: text.txt, context: 16}
model:
  - embedding: {channels: 8}
  - dropout: 0.2
  - gru: {channels: 12}
  - ${layer}
  - linear: {channels: vocabulary}
train: {steps: 24, batch: 9, clip: 1, optimizer: {adamW: {rate: 0.01}}}
`;

const text = Array.from({ length: 400 }, (_, i) => `${i * i} and ${i % 7}, ${'abcdefg'.slice(i % 5)}\n`).join('');

/** The trainer writes to the process's own streams. */
async function run(...words: string[]): Promise<{ status: number; said: string }> {
  const said: string[] = [];
  const hear = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
  const spies = [vi.spyOn(process.stdout, 'write').mockImplementation(hear), vi.spyOn(process.stderr, 'write').mockImplementation(hear)];
  try {
    const terminal = fakeTerminal();
    const status = await main(words, terminal);
    return { status, said: said.join('') + terminal.text.err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

async function withSpec(layer: string, work: (spec: string, runIn: (name: string) => string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const file = join(folder, 'shared.yaml');
    writeFileSync(file, spec(layer));
    writeFileSync(join(folder, 'text.txt'), text);
    await work(file, (name) => join(folder, name));
  });
}

const tensorsOf = (run: string, file: 'checkpoint' | 'resume') => {
  const name = join(run, `${file}.safetensors`);
  return readSafetensors(readFileSync(name), name).tensors;
};
const recordOf = (run: string) =>
  JSON.parse(readFileSync(join(run, 'run.json'), 'utf8')) as { shards?: number; flags: { threads?: number } };

describe('wnc train --threads', () => {
  it('gives the same run on any number of threads, in parts too, and another than without', { timeout: 60_000 }, async () => {
    await withSpec('layerNorm', async (file, at) => {
      const train = async (name: string, ...flags: string[]): Promise<string> => {
        expect((await run('train', file, '--target', 'simd', '--out', at(name), ...flags)).status).toBe(0);
        return at(name);
      };
      const two = await train('two', '--threads', '2');
      expect(recordOf(two)).toMatchObject({ shards: 4, flags: { threads: 2 } });
      const three = await train('three', '--threads', '3');
      const parts = await train('parts', '--threads', '2', '--steps', '7');
      await train('parts', '--resume', '--steps', '15', '--threads', '1');
      await train('parts', '--resume', '--steps', '24');
      for (const other of [three, parts])
        for (const part of ['checkpoint', 'resume'] as const) expect(tensorsOf(other, part)).toEqual(tensorsOf(two, part));
      expect(recordOf(parts).shards).toBe(4);

      const without = await train('without');
      expect(recordOf(without).shards).toBeUndefined();
      expect(tensorsOf(without, 'checkpoint')).not.toEqual(tensorsOf(two, 'checkpoint'));
      // It goes on as it began, unless the target is another anyway.
      expect(await run('train', file, '--resume', '--threads', '2', '--out', without)).toMatchObject({
        status: 1,
        said: expect.stringContaining('--threads was not given and is') as string,
      });
      await train('without', '--resume', '--steps', '25', '--threads', '1');
      expect((await run('train', file, '--resume', '--target', 'cpu', '--steps', '25', '--out', two)).status).toBe(0);
      expect(recordOf(two)).not.toHaveProperty('shards');
      expect((await run('train', file, '--resume', '--steps', '26', '--out', two)).status).toBe(0);
    });
  });

  it('is gone on with by create, on as many threads', { timeout: 60_000 }, async () => {
    await withSpec('layerNorm', async (file, at) => {
      const train = async (name: string, ...flags: string[]): Promise<void> =>
        expect((await run('train', file, '--target', 'simd', '--out', at(name), ...flags)).status).toBe(0);
      await train('whole', '--threads', '2');
      await train('part', '--threads', '2', '--steps', '7');
      for (const threads of [undefined, 1, 2]) {
        const model = await create(at('part'), { target: 'simd', steps: 24, ...(threads !== undefined && { threads }) });
        expect([model.step, model.threads]).toEqual([7, Math.min(threads ?? 4, 4, availableParallelism())]);
        for await (const _ of model.train());
        expect(readSafetensors(await model.save({ weights: true }), 'it').tensors).toEqual(tensorsOf(at('whole'), 'checkpoint'));
        model.dispose();
      }
      await train('without', '--steps', '7');
      await expect(create(at('without'), { target: 'simd', threads: 2 })).rejects.toMatchObject({ code: 'WNC874' });
    });
  });

  it('is not needed where steps are long: a new run is cut into shards then, and says how many threads share them', async () => {
    await withSpec('layerNorm', async (file, at) => {
      const large = readFileSync(file, 'utf8')
        .replace('- gru: {channels: 12}', '- linear: {channels: 512}\n  - linear: {channels: 512}')
        .replace('batch: 9', 'batch: 72');
      writeFileSync(file, large);
      const train = (name: string, ...flags: string[]) =>
        run('train', file, '--target', 'simd', '--steps', '2', '--out', at(name), ...flags);
      const { status, said } = await train('alone');
      expect(status, said).toBe(0);
      expect(said.includes('threads share each step')).toBe(availableParallelism() > 1);
      expect(recordOf(at('alone'))).toMatchObject({ shards: 4 });
      expect(recordOf(at('alone')).flags.threads).toBeUndefined();
      await train('two', '--threads', '2');
      expect(tensorsOf(at('alone'), 'checkpoint')).toEqual(tensorsOf(at('two'), 'checkpoint'));
      expect((await train('one', '--threads', '1')).said).not.toContain('share each step');
      expect(recordOf(at('one')).shards).toBeUndefined();
    });
  });

  it('is refused to batchNorm, and to other targets', async () => {
    await withSpec('batchNorm', async (file, at) => {
      const refused = async (status: number, words: string, ...flags: string[]): Promise<void> =>
        expect(await run('train', file, '--out', at('a'), ...flags)).toMatchObject({
          status,
          said: expect.stringContaining(words) as string,
        });
      await refused(1, `WNC870]: threads cannot share this training: batchNorm 3 (${file}:7) takes`, '--threads', '2');
      await refused(2, '--threads is about the target simd; leave it out, or --target cpu', '--threads', '2', '--target', 'cpu');
      await refused(2, 'a whole number from 1 to 1024', '--threads', '0');
      await refused(2, 'a whole number from 1 to 1024', '--threads', 'x');
      await refused(2, '--find-rate takes its steps on one thread', '--threads', '2', '--find-rate');
      // The folder is still free for a training that can be.
      expect((await run('train', file, '--threads', '1', '--steps', '2', '--out', at('a'))).status).toBe(0);
    });
  });
});
