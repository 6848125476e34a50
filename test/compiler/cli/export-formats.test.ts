import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { readSafetensors, writeSafetensors } from '../../../runtime/files/safetensors.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';

const spec =
  'name: taken\ndata: {source: words.txt, context: 4}\nmodel: [{embedding: {channels: 4}}, flatten, {linear: {channels: 6}}, tanh, {linear: {channels: vocabulary}}]\ntrain: {steps: 20, batch: 4}\n';
const words = 'emma\nolivia\nava\nisabella\nsophia\nmia\nanna\nzoe\nluna\nella\nlily\nnora\n';
const folder = mkdtempSync(join(tmpdir(), 'wnc-formats-'));
const at = (...parts: readonly string[]): string => join(folder, ...parts);
const run = at('run');

async function wnc(...given: readonly string[]): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const terminal = fakeTerminal();
  const status = await main([...given], terminal);
  return { status, ...terminal.text };
}

/** A copy of the run, changed. */
function changed(name: string, change: (folder: string) => void): string {
  cpSync(run, at(name), { recursive: true });
  change(at(name));
  return at(name);
}

beforeAll(async () => {
  writeFileSync(at('spec.yaml'), spec);
  writeFileSync(at('words.txt'), words);
  expect((await wnc('train', at('spec.yaml'), '--out', run)).status).toBe(0);
  expect((await wnc('train', at('spec.yaml'), '--out', at('seeds'), '--seeds', '2')).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('wnc export --to js', () => {
  it('says what rounding does to the loss on validation, before and after', async () => {
    const { status, out } = await wnc('export', run, '--to', 'js', '--weights', 'int8', '--out', at('int8'));
    expect(status).toBe(0);
    const [, before, after] = /; validation (\d\.\d{4}) with float32, (\d\.\d{4}) with int8\n$/.exec(out) ?? [];
    const { validation } = (JSON.parse(readFileSync(join(run, 'summary.json'), 'utf8')) as { loss: { validation: number } }).loss;
    expect(before).toBe(validation.toFixed(4));
    expect(Math.abs(Number(after) - Number(before))).toBeLessThan(0.1);
    expect((await wnc('export', run, '--to', 'js', '--out', at('whole'))).out).toMatch(/whole\/\n$/);
    expect(readdirSync(at('whole')).sort()).toEqual(['model.d.ts', 'model.js', 'package.json', 'wnc.json']);
  });

  it('exports all the same where the data are gone, and says that the loss is not known', async () => {
    const gone = changed('gone', (copy) => {
      const record = readFileSync(join(copy, 'run.json'), 'utf8');
      writeFileSync(join(copy, 'run.json'), record.replaceAll('words.txt', 'moved.txt'));
    });
    const { status, out, err } = await wnc('export', gone, '--to', 'js', '--weights', 'float16', '--out', at('gone-js'));
    expect({ status, out: out.endsWith('; float16 weights\n') }).toEqual({ status: 0, out: true });
    expect(err).toContain('note: what float16 does to the loss is not known');
    const found = await wnc('export', gone, '--to', 'js', '--weights', 'float16', '--words', at('words.txt'), '--out', at('gone-js'));
    expect(found.out).toMatch(/; validation \d\.\d{4} with float32/);
  });

  it('takes weights from a file, and refuses those that float16 cannot hold (WNC940)', async () => {
    const { tensors, metadata: sealed } = readSafetensors(readFileSync(join(run, 'checkpoint.safetensors')), 'the checkpoint');
    const { sha256: _, ...metadata } = sealed;
    const [name = '', first] = [...tensors][0] ?? [];
    first?.values.fill(70_000, 2, 3);
    writeFileSync(at('large.safetensors'), writeSafetensors(tensors, metadata));
    const large = changed('large', (copy) => {
      const file = join(copy, 'checkpoint.safetensors');
      rmSync(file);
      writeFileSync(file, writeSafetensors(tensors, metadata));
    });
    expect((await wnc('export', run, '--to', 'js', '--weights', at('large.safetensors'), '--out', at('from-file'))).status).toBe(0);
    const { status, err } = await wnc('export', large, '--to', 'js', '--weights', 'float16', '--out', at('half'));
    expect(status).toBe(1);
    expect(err).toContain(`error[WNC940]: float16 holds numbers to 65,504, and number 2 of ${name} is 70000`);
    expect(existsSync(at('half'))).toBe(false);
    expect((await wnc('export', large, '--to', 'js', '--weights', 'int8', '--out', at('half'))).status).toBe(0);
  });
});

describe('wnc export of the curves', () => {
  it('writes one table of all seeds, and brings it up to date', async () => {
    const file = at('curves.csv');
    expect((await wnc('export', at('seeds'), '--to', 'csv', '--out', file)).status).toBe(0);
    const runs = readFileSync(file, 'utf8')
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',').slice(0, 2).join());
    expect([...new Set(runs)]).toEqual(['taken-seed-42,42', 'taken-seed-43,43']);
    expect((await wnc('export', run, '--to', 'csv', '--out', file)).status).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('seed-43');
    writeFileSync(file, 'my own\n');
    const { status, err } = await wnc('export', run, '--to', 'csv', '--out', file);
    expect(status).toBe(1);
    expect(err).toContain('error[WNC753]');
    expect(readFileSync(file, 'utf8')).toBe('my own\n');
  });

  it('asks for no weights: a run that has none yet has curves', async () => {
    const untrained = changed('untrained', (copy) => {
      for (const file of readdirSync(copy)) if (file.endsWith('.safetensors') || file === 'summary.json') rmSync(join(copy, file));
    });
    for (const format of ['csv', 'tensorboard', 'dvclive', 'trackio'])
      expect(await wnc('export', untrained, '--to', format, '--out', at(`untrained-${format}`))).toMatchObject({ status: 0, err: '' });
    for (const format of ['js', 'hub']) {
      const { status, err } = await wnc('export', untrained, '--to', format, '--out', at('none'));
      expect({ status, err: err.split('\n')[0] }).toEqual({ status: 1, err: expect.stringContaining('error[WNC725]') as string });
      expect(existsSync(at('none'))).toBe(false);
    }
  });

  it('says what a run without a line, or with a broken one, is', async () => {
    const silent = changed('silent', (copy) => truncateSync(join(copy, 'log.jsonl')));
    expect((await wnc('export', silent, '--to', 'csv', '--out', at('none.csv'))).err).toContain('error[WNC732]');
    const broken = changed('broken', (copy) => writeFileSync(join(copy, 'log.jsonl'), '{"step":\n{"a":1}\n'));
    expect((await wnc('export', broken, '--to', 'dvclive', '--out', at('none'))).err).toContain('error[WNC725]');
    const damaged = changed('damaged', (copy) => {
      for (const file of readdirSync(copy)) if (/^checkpoint/.test(file)) truncateSync(join(copy, file), 100);
    });
    expect((await wnc('export', damaged, '--to', 'hub', '--out', at('none'))).err).toMatch(/error\[WNC(733|701|702)\]/);
    expect([existsSync(at('none')), existsSync(at('none.csv'))]).toEqual([false, false]);
  });
});

describe('wnc export --to hub', () => {
  it('has the run’s losses, samples and the other formats', async () => {
    expect((await wnc('export', run, '--to', 'hub', '--license', 'mit', '--out', at('hub'))).status).toBe(0);
    const card = readFileSync(at('hub/README.md'), 'utf8');
    const { loss } = JSON.parse(readFileSync(join(run, 'summary.json'), 'utf8')) as { loss: { test: number } };
    const sampled = JSON.parse((await wnc('sample', run, '--format', 'json')).out) as { words: string[] };
    expect(card).toContain(`| test | ${loss.test.toFixed(4)} |`);
    expect(card).toContain(sampled.words.join('\n'));
    expect(card).toContain('license: mit');
    expect(card).not.toContain(folder);
    expect(readdirSync(at('hub'))).toEqual(
      expect.arrayContaining(['README.md', 'config.json', 'js', 'model.safetensors', 'onnx', 'spec.yaml']),
    );
    expect(readFileSync(at('hub/config.json'), 'utf8')).toContain('"name": "words.txt"');
    // Its weights are a run's: they measure what the run's do.
    expect((await wnc('eval', at('hub'), '--words', at('words.txt'), '--split', 'test')).out).toBe(`test: ${loss.test.toFixed(4)}\n`);
    const again = await wnc('export', at('hub'), '--to', 'js', '--weights', 'int8', '--words', at('words.txt'), '--out', at('hub-js'));
    expect(again).toMatchObject({ status: 0, err: '' });
    const measured = await wnc('eval', run, '--weights', at('hub/model.safetensors'), '--split', 'test');
    expect(measured.out).toBe(`test: ${loss.test.toFixed(4)}\n`);
  });

  it('leaves alone what somebody changed since', async () => {
    writeFileSync(at('hub/README.md'), '# Mine\n');
    const { status, err } = await wnc('export', run, '--to', 'hub', '--out', at('hub'));
    expect({ status, err: err.split(' was')[0] }).toEqual({ status: 1, err: expect.stringContaining('README.md') as string });
    expect(readFileSync(at('hub/README.md'), 'utf8')).toBe('# Mine\n');
  });
});

describe('wrong usage of wnc export', () => {
  it.each([
    [['--to', 'csv', '--weights', 'int8'], '--weights is about a trained model; csv holds the curves'],
    [['--to', 'trackio', '--license', 'mit'], '--license is about a trained model'],
    [['--to', 'js', '--license', 'mit'], '--license is for the card of the model: --to hub'],
    [['--to', 'hub', '--license', 'MIT License'], '--license takes an identifier'],
    [['--to', 'hub', '--weights', 'int8'], '--weights int8 rounds the weights of --to js; hub keeps them as they are'],
    [['--to', 'js', '--weights', 'fp16'], 'there is no file `fp16`; did you mean float16?'],
    [['--to', 'js', '--weights', 'int88'], 'did you mean int8?'],
    [['--to', 'pickle'], 'pickle'],
    [[], '--to'],
  ])('%j', async (flags, said) => {
    const { status, err, out } = await wnc('export', run, ...flags, '--out', at('never'));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(said);
    expect(existsSync(at('never'))).toBe(false);
  });
});

describe('wnc init --page', () => {
  it('writes a page, its model and how to go on, and never over a file (WNC941)', async () => {
    const made = await wnc('init', '--page', at('site'), '--run', run);
    expect(made).toMatchObject({ status: 0, err: '' });
    expect(readdirSync(at('site')).sort()).toEqual(['README.md', 'index.html', 'model', 'page.css', 'page.js']);
    writeFileSync(at('site/page.css'), 'mine {}');
    const again = await wnc('init', '--page', at('site'));
    expect(again.status).toBe(1);
    expect(again.err).toContain('error[WNC941]');
    expect(readFileSync(at('site/page.css'), 'utf8')).toBe('mine {}');
    // More training brings its model up to date, by what its README says.
    expect((await wnc('export', run, '--to', 'js', '--weights', 'int8', '--out', at('site/model'))).status).toBe(0);
  });

  it('says how a model gets into it, where no run is named', async () => {
    const { status, out } = await wnc('init', '--page', at('empty'));
    expect(status).toBe(0);
    expect(out).toContain('wnc export RUN --to js --out');
    expect(existsSync(at('empty/model'))).toBe(false);
  });

  it('writes nothing for a run that there is not', async () => {
    expect(await wnc('init', '--page', at('nowhere'), '--run', 'no-such-run')).toMatchObject({ status: 1 });
    expect(existsSync(at('nowhere'))).toBe(false);
    expect(await wnc('init', at('other.yaml'), '--run', run)).toMatchObject({ status: 2 });
    expect(existsSync(at('other.yaml'))).toBe(false);
  });
});
