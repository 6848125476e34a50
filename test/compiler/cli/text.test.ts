import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { create } from '../../../compiler/cli/library.js';
import { compileInPage } from '../../../compiler/page/in-page.js';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';

/** A model of text at the command line: from a file to samples. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wnc-text-'));
  const lines = Array.from(
    { length: 120 },
    (_, i) => `${['the cat', 'a dog', 'no bird', 'that fish'][i % 4]} ${['sat', 'ran', 'fled'][i % 3]}.`,
  );
  writeFileSync(join(folder, 'play.txt'), `${lines.join('\r\n')}\r\n`);
  writeFileSync(join(folder, 'other.txt'), `${lines.reverse().join('\n')}\n`);
  writeFileSync(join(folder, 'words.txt'), 'emma\nava\nmia\nanna\nzoe\n');
  writeFileSync(join(folder, 'gpt.yaml'), spec('gpt', 'text: play.txt, context: 8', attention));
  writeFileSync(join(folder, 'window.yaml'), spec('window', 'text: play.txt, context: 8', window));
  writeFileSync(join(folder, 'bytes.yaml'), spec('bytes', 'bytes: play.txt, context: 8', recurrent));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// The trainer reports to the process's own streams.
beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

const attention =
  '[{embedding: {channels: 8}}, positions, {residual: [layerNorm, {attention: {heads: 2}}]}, layerNorm, {linear: {channels: vocabulary}}]';
const window = '[{embedding: {channels: 6}}, {fuse: 2}, {linear: {channels: 8}}, tanh, {fuse: 4}, {linear: {channels: vocabulary}}]';
const recurrent = '[{embedding: {channels: 6}}, {gru: {channels: 8}}, {linear: {channels: vocabulary}}]';

function spec(name: string, data: string, model: string): string {
  return `name: ${name}\ndata: {${data}}\nmodel: ${model}\ntrain: {steps: 40, batch: 8, optimizer: {adam: {rate: 0.01}}}\n`;
}

async function run(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  return { status, ...terminal.text };
}

async function trained(name: string, ...flags: string[]): Promise<string> {
  const out = mkdtempSync(join(folder, `${name}-`));
  expect(await run('train', join(folder, `${name}.yaml`), '--out', out, ...flags)).toMatchObject({ status: 0 });
  return out;
}

const json = async (...words: string[]) => JSON.parse((await run(...words, '--format', 'json')).out) as Record<string, unknown>;

describe.each(['gpt', 'window'])(
  'a model of text, %s',
  (name) => {
    it('is trained, evaluated and sampled from, on both targets alike', async () => {
      const out = await trained(name);
      const n = readFileSync(join(folder, 'play.txt'), 'utf8').replaceAll('\r\n', '\n').length;
      const validation = n - Math.trunc(0.9 * n);
      const { loss, bits, predictions } = (await json('eval', out, '--split', 'train,validation,test')) as Record<
        string,
        Record<string, number>
      >;
      const { loss: summary } = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as { loss: Record<string, number> };
      // A tree evaluated node by node adds up in another order.
      for (const split of ['train', 'validation']) expect(loss?.[split]).toBeCloseTo(summary[split] ?? NaN, 4);
      expect(loss?.['test']).toBeNull();
      expect(bits?.['validation']).toBeCloseTo((loss?.['validation'] ?? NaN) / Math.LN2, 10);
      expect(predictions).toEqual({
        train: Math.trunc(0.9 * n) - (name === 'gpt' ? 1 : 8),
        validation: validation - (name === 'gpt' ? 1 : 8),
        test: 0,
      });

      const sample = ['sample', out, '--length', '30', '--count', '2', '--seed', '3', '--prefix', 'the '];
      const { texts } = (await json(...sample)) as { texts: string[] };
      expect(texts.map((text) => [...text].length)).toEqual([34, 34]);
      expect(texts.every((text) => text.startsWith('the '))).toBe(true);
      expect(await json(...sample, '--target', 'cpu')).toMatchObject({ texts });
      expect((await json(...sample, '--count', '1'))['texts']).toEqual(texts.slice(0, 1));
      expect((await run('sample', out, '--length', '12', '--temperature', '0')).out).toMatch(/^[^]{12}\n$/);
    });

    it('goes on after a stop to the same bits', async () => {
      const whole = await trained(name);
      const half = await trained(name, '--steps', '20');
      expect(await run('train', join(folder, `${name}.yaml`), '--out', half, '--resume', '--steps', '40')).toMatchObject({ status: 0 });
      const weights = (out: string): Buffer => readFileSync(join(out, 'checkpoint.safetensors'));
      expect(weights(half).equals(weights(whole))).toBe(true);
    });
  },
  60_000,
);

describe('data of a run', () => {
  it('are told from others', async () => {
    const out = await trained('gpt');
    const own = ['--data', join(folder, 'other.txt')];
    const resumed = await run('train', join(folder, 'gpt.yaml'), '--out', out, '--resume', '--steps', '50', ...own);
    expect(resumed).toMatchObject({ status: 1 });
    expect(await run('eval', out, ...own)).toMatchObject({ status: 1, err: expect.stringContaining('no longer holds the text') });
    expect(await run('eval', out, '--data', join(folder, 'play.txt'))).toMatchObject({ status: 0 });
    expect(await run('eval', out, '--words', join(folder, 'words.txt'))).toMatchObject({ status: 2 });
  });

  it('may be another file of the same kind', async () => {
    const out = await trained('gpt', '--data', join(folder, 'other.txt'));
    const { data } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { data: { file: string } };
    expect(data.file).toBe(join(folder, 'other.txt'));
    expect(await run('eval', out)).toMatchObject({ status: 0 });
    expect(await run('train', join(folder, 'gpt.yaml'), '--words', join(folder, 'words.txt'))).toMatchObject({ status: 2 });
    expect(await run('train', join(folder, 'gpt.yaml'), ...['--words', 'a', '--data', 'b'])).toMatchObject({ status: 2 });
  });
}, 60_000);

describe('bytes', () => {
  it('are sampled as bytes, however long', async () => {
    const out = await trained('bytes');
    const { bytes } = (await json('sample', out, '--length', '50', '--prefix', 'a ')) as { bytes: string[] };
    const [one = ''] = bytes;
    expect(Buffer.from(one, 'base64')).toHaveLength(52);
    expect(Buffer.from(one, 'base64').subarray(0, 2).toString()).toBe('a ');
    expect((await run('sample', out, '--length', '50', '--prefix', 'a ')).out).toBe(`${one}\n`);
  });
}, 60_000);

describe('the threads of a sample', () => {
  it('make the text of one', async () => {
    const out = await trained('gpt');
    const sample = ['sample', out, '--length', '60', '--count', '3', '--seed', '3'];
    const alone = await run(...sample, '--threads', '1');
    expect(alone).toMatchObject({ status: 0, err: '' });
    expect(await run(...sample)).toEqual(alone);
    const { out: text, err, status } = await run(...sample, '--threads', '2');
    expect({ status, text }).toEqual({ status: 0, text: alone.out });
    // A machine may have one core alone.
    expect(err).toMatch(/^note: 2 threads share the work of each symbol; the samples are those of one\n$|WNC825/);
  });

  it('are refused where they have nothing to share', async () => {
    const text = await trained('gpt');
    const bytes = await trained('bytes');
    expect(await run('sample', bytes, '--threads', '2')).toMatchObject({
      status: 1,
      err: expect.stringContaining('error[WNC824]: threads'),
    });
    expect(await run('sample', bytes, '--threads', '1', '--length', '3')).toMatchObject({ status: 0, err: '' });
    const usage = async (words: string, ...flags: string[]): Promise<void> =>
      expect(await run('sample', text, ...flags)).toMatchObject({ status: 2, err: expect.stringContaining(words) as string });
    await usage('--threads is about the target simd; leave it out, or --target cpu', '--threads', '2', '--target', 'cpu');
    await usage('--threads must be a whole number from 1 to 1024', '--threads', '0');
    await usage('--threads must be a whole number from 1 to 1024, not "two"', '--threads', 'two');
  });
}, 60_000);

describe('create of a run', () => {
  it('answers as the command line does', async () => {
    const out = await trained('gpt');
    const model = await create(out);
    const { texts } = (await json('sample', out, '--length', '40', '--prefix', 'no ')) as { texts: string[] };
    expect(await model.sample({ length: 40, prefix: 'no ' })).toEqual(texts);
    const { loss } = (await json('eval', out)) as { loss: { validation: number } };
    expect(await model.evaluate('validation')).toBeCloseTo(loss.validation, 5);
    model.dispose();
    const bytes = await create(await trained('bytes'));
    expect((await bytes.sampleBytes({ length: 7 })).map(({ length }) => length)).toEqual([7]);
    bytes.dispose();
  });
}, 60_000);

describe('a text in a page', () => {
  const text = 'the cat sat.\nthe dog ran.\n'.repeat(20);
  const bytes = new TextEncoder().encode(text);
  it('is compiled for, trained on and sampled from', async () => {
    const { report, create: make } = await compileInPage(spec('page', 'text: play.txt, context: 8', attention), text);
    expect(report).toBe('');
    const model = await make!({ target: 'simd' });
    for await (const _ of model.train());
    expect((await model.sample({ length: 20, prefix: 'the ' })).map((one) => one.slice(0, 4))).toEqual(['the ']);
    expect(await model.evaluate('validation')).toBeLessThan(Math.log(15));
    model.dispose();
    expect((await compileInPage(spec('page', 'text: play.txt, context: 8', attention))).report).toContain(
      'a page cannot read the file play.txt',
    );
    expect((await compileInPage(spec('page', 'text: play.txt, context: 80', attention), bytes)).report).toContain('WNC634');
    expect((await compileInPage(spec('page', 'bytes: any, context: 8', recurrent), bytes)).report).toBe('');
    expect((await compileInPage(spec('page', 'text: kjv, context: 8', attention))).report).toBe('');
  });
});

describe('flags of other data', () => {
  it('are wrong usage', async () => {
    const text = await trained('gpt');
    expect(await run('sample', text, '--new')).toMatchObject({ status: 2, err: expect.stringContaining('--new leaves out words') });
    expect(await run('sample', text, '--prefix', 'Ω')).toMatchObject({ status: 1, err: expect.stringContaining('WNC635') });
    expect(await run('sample', text, '--length', '0')).toMatchObject({ status: 2 });
    expect(await run('sample', text, '--length', '600000', '--count', '2')).toMatchObject({ status: 2 });
  });
}, 60_000);
