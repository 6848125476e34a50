import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../../../compiler/check.js';
import { compileQuietly } from '../../../compiler/cli/compile-quietly.js';
import { defineModel } from '../../../compiler/cli/define-model.js';
import { createHost } from '../../../compiler/cli/host.js';
import { create } from '../../../compiler/cli/library.js';
import { createEditorHost } from '../../../compiler/cli/lsp/editor-host.js';
import { main } from '../../../compiler/cli/main.js';
import { analyse } from '../../../compiler/editor/analyse.js';
import { completionsAt } from '../../../compiler/editor/completions.js';
import { compileModel } from '../../../compiler/pipeline.js';
import { loadData, sourceOf } from '../../../runtime/node/run/run-data.js';
import { teach } from '../../../runtime/node/run/teachers.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';

/** Of one to four letters, all different. */
const words = Array.from({ length: 60 }, (_, i) => [...(i * 5 + 3).toString(4)].map((digit) => 'abcd'[Number(digit)]).join('')).join('\n');
const text = Array.from({ length: 60 }, (_, i) => `${i * i} and ${i % 7}, ${'abcdefg'.slice(i % 5)}\n`).join('');

const window = (data: string, context: number) =>
  `data: {${data}, context: ${context}}\nmodel: [embedding: {channels: 4}, fuse: 2, linear: {channels: 6}, tanh, flatten, linear: {channels: vocabulary}]`;
const positions = (data: string, context: number) =>
  `data: {${data}, context: ${context}}\nmodel: [embedding: {channels: 4}, gru: {channels: 5}, linear: {channels: vocabulary}]`;
const optimizer = 'optimizer: {adam: {rate: 0.02}}';

let folder: string;
const at = (name: string): string => join(folder, name);

/** The trainer writes to the process's own streams. */
async function run(...line: string[]): Promise<{ status: number; said: string }> {
  const said: string[] = [];
  const hear = (part: string | Uint8Array): boolean => said.push(String(part)) > 0;
  const spies = [vi.spyOn(process.stdout, 'write').mockImplementation(hear), vi.spyOn(process.stderr, 'write').mockImplementation(hear)];
  try {
    const terminal = fakeTerminal();
    const status = await main(line, terminal);
    return { status, said: said.join('') + terminal.text.err + terminal.text.out };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function write(name: string, body: string, train: string): string {
  writeFileSync(at(`${name}.yaml`), `name: ${name}\n${body}\ntrain: {steps: 30, batch: 6, ${train}}\n`);
  return at(`${name}.yaml`);
}

async function trained(name: string, body: string, train = optimizer, ...flags: string[]): Promise<string> {
  const { status, said } = await run('train', write(name, body, train), '--out', at(name), ...flags);
  expect(status, said).toBe(0);
  return said;
}

/** What teachers predict of a spec's data. */
async function tableOf(spec: string) {
  const { bag, model } = await check({ name: spec, content: readFileSync(spec) }, createHost());
  expect(bag.sorted()).toEqual([]);
  const { definition, settings } = await defineModel(compileModel(model!, folder));
  const data = await loadData(definition, sourceOf(settings.data, undefined));
  const said: string[] = [];
  const found = await teach(settings.train.teach!, data, { own: undefined, compileRun: compileQuietly, say: (line) => said.push(line) });
  return { data, ...found, said: said.join('') };
}

const softmax = (logits: Float32Array, temperature: number): number[] => {
  const powers = Array.from(logits, (logit) => Math.exp(logit / temperature));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
};

describe('train.teach', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wnc-test-'));
    writeFileSync(at('words.txt'), words);
    writeFileSync(at('text.txt'), text);
    await trained('w', window('words: words.txt', 4));
    await trained('p', positions('words: words.txt', 8), `${optimizer}, average: {decay: 0.9}`);
    await trained('tw', window('text: text.txt', 4));
    await trained('tp', positions('text: text.txt', 8));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds the mean prediction of each symbol of each word, for windows and whole words', async () => {
    const teachers = { w: await create(at('w')), p: await create(at('p')) };
    for (const body of [window('words: words.txt', 2), positions('words: words.txt', 7)]) {
      const { data, table } = await tableOf(write('s', body, 'teach: {runs: [w, p], temperature: 2}'));
      const stream = data.examples.train.stream;
      let begin = 0;
      for (let place = 0; place < 40; place++) {
        const before = [...stream.slice(begin, place)];
        const [ofWindow] = await teachers.w.predict([[...Array<number>(4).fill(0), ...before].slice(-4)]);
        const whole = await teachers.p.predict([[0, ...before, ...Array<number>(8).fill(0)].slice(0, 8)]);
        const [a, b] = [softmax(ofWindow!, 2), softmax(whole[before.length]!, 2)];
        const found = [...table.numbers.slice(place * 5, (place + 1) * 5)];
        found.forEach((value, v) => expect(value, `place ${place}`).toBeCloseTo((a[v]! + b[v]!) / 2, 5));
        if (stream[place] === 0) begin = place + 1;
      }
      // The rows that a batch is given are those of its targets.
      const { train } = data.examples;
      const given = new Float32Array(2 * train.targets * 5).fill(9);
      table.fill(train, [3, 1], 2, given);
      const targets = new Int32Array(2 * train.targets);
      train.fill([3, 1], 2, new Int32Array(2 * train.inputs), targets);
      for (const [row, index] of [3, 1].entries())
        for (let p = 0; p < train.targets; p++) {
          const place = train.span(index).first + p;
          const wanted = targets[row * train.targets + p]! < 0 ? Array(5).fill(0) : [...table.numbers.slice(place * 5, (place + 1) * 5)];
          expect([...given.slice((row * train.targets + p) * 5, (row * train.targets + p + 1) * 5)]).toEqual(wanted);
        }
    }
  });

  it('finds what is predicted of a text with half of the context before it, and the symbol itself where nothing is', async () => {
    const { data, table } = await tableOf(write('t', window('text: text.txt', 2), 'teach: {runs: [tp]}'));
    const { stream } = data.examples.train;
    const size = data.symbols.size;
    const model = await create(at('tp'));
    for (const place of [1, 5, 8, 9, 12, 13, 40]) {
      // Stretches of 8 begin every 4 symbols, and what an earlier one has predicted stays.
      const begin = place <= 8 ? 0 : Math.floor((place - 5) / 4) * 4;
      const context = Array.from({ length: 8 }, (_, i) => stream[begin + i]!);
      const logits = await model.predict([context]);
      softmax(logits[place - begin - 1]!, 1).forEach((value, v) =>
        expect(table.numbers[place * size + v], `place ${place}`).toBeCloseTo(value, 5),
      );
    }
    const ofWindow = await tableOf(write('t', positions('text: text.txt', 8), 'teach: {runs: [tw]}'));
    for (let place = 0; place < 4; place++)
      for (let v = 0; v < size; v++) expect(ofWindow.table.numbers[place * size + v]).toBe(v === stream[place] ? 1 : 0);
    expect(Math.max(...ofWindow.table.numbers.slice(4 * size, 5 * size))).toBeLessThan(1);
  });

  it('trains to the same losses on every target of this machine, with threads, and to the same bits in parts', async () => {
    const body = positions('words: words.txt', 8);
    const train = `${optimizer}, teach: {runs: [w, p], weight: 0.7, temperature: 1.5}`;
    const losses = async (name: string, ...flags: string[]): Promise<number> => {
      const said = await trained('s', body, train, '--out', at(name), ...flags);
      expect(said).toMatch(/taught by .*w, .*p/);
      return (JSON.parse(readFileSync(join(at(name), 'summary.json'), 'utf8')) as { loss: { validation: number } }).loss.validation;
    };
    const simd = await losses('simd', '--target', 'simd');
    expect(await losses('cpu', '--target', 'cpu')).toBeCloseTo(simd, 4);
    expect(await losses('threads', '--target', 'simd', '--threads', '2')).toBeCloseTo(simd, 4);
    const plain = await trained('s', body, optimizer, '--out', at('plain'));
    expect(plain).not.toContain('taught');
    expect(readFileSync(join(at('plain'), 'checkpoint.safetensors'))).not.toEqual(readFileSync(join(at('simd'), 'checkpoint.safetensors')));

    const file = write('s', body, train);
    expect((await run('train', file, '--out', at('parts'), '--target', 'simd', '--steps', '13')).status).toBe(0);
    expect((await run('train', file, '--out', at('parts'), '--resume', '--steps', '30')).status).toBe(0);
    expect(readFileSync(join(at('parts'), 'checkpoint.safetensors'))).toEqual(readFileSync(join(at('simd'), 'checkpoint.safetensors')));
    // The run's own spec trains once more to the same run.
    const here = vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const again = await run('train', join(at('simd'), 'spec.yaml'), '--out', at('again'), '--target', 'simd').finally(() =>
      here.mockRestore(),
    );
    expect(again.said).toContain('taught by');
    expect(readFileSync(join(at('again'), 'checkpoint.safetensors'))).toEqual(readFileSync(join(at('simd'), 'checkpoint.safetensors')));

    // A teacher that has changed.
    cpSync(at('w'), at('moved'), { recursive: true });
    const taught = write('s', body, `${optimizer}, teach: {runs: [moved]}`);
    expect((await run('train', taught, '--out', at('changed'), '--steps', '9')).status).toBe(0);
    rmSync(at('moved'), { recursive: true });
    await trained('moved', window('words: words.txt', 4), `${optimizer}, seed: 7`);
    const changed = await run(
      'train',
      write('s', body, `${optimizer}, teach: {runs: [moved]}`),
      '--out',
      at('changed'),
      '--resume',
      '--steps',
      '20',
    );
    expect(changed.status).toBe(1);
    expect(changed.said).toMatch(/WNC726[^]*train\.teach: the run .*moved was trained further since, or is another/);
  });

  it('says at its place what cannot teach', async () => {
    writeFileSync(at('others.txt'), words.replaceAll('d', 'e'));
    await trained('o', window('words: others.txt', 4));
    await trained('short', positions('words: words.txt', 8), optimizer, '--words', at('words.txt'));
    const found = async (runs: string, body = positions('words: words.txt', 8)): Promise<string> =>
      (await run('check', write('bad', body, `teach: {runs: ${runs}}`))).said;
    expect(await found('[w, nowhere]')).toMatch(/WNC724.*there is no run nowhere[^]*\^{7}/);
    expect(await found('[w, o]')).toMatch(/WNC961.*does not know the character "d"[^]*fix: name a run/);
    expect(await found('[tw]')).toMatch(/WNC961.*its data are text, not words/);
    expect(await found('[w]', window('bytes: text.txt', 4))).toMatch(/WNC961.*its data are words, not bytes/);
    expect(await found('[]')).toContain('WNC211');
    expect(await found('[w, 5]')).toMatch(/WNC203.*each value of `train.teach.runs`/);
    expect(await found('w')).toMatch(/WNC203[^]*fix: write `\[w\]`/);
    expect(await found('["w", ""]')).toContain('WNC216');
    expect(await found('[w], weight: 1.5')).toContain('WNC302');
    expect(await found('[w], temperature: 0')).toContain('WNC302');
    expect(await found('[w], weigth: 0.5')).toMatch(/WNC201[^]*weight/);
    writeFileSync(at('longer.txt'), `${words}\nabcdabcdabcd\n`);
    const longer = write('longer', window('words: longer.txt', 4), 'teach: {runs: [p]}');
    expect((await run('train', longer, '--out', at('longer'))).said).toMatch(/WNC962.*has 12 characters; with a context of 8/);
    const own = write('own', window('words: words.txt', 4), `${optimizer}, teach: {runs: [w]}`);
    expect((await run('train', own, '--out', at('own'), '--steps', '5')).status).toBe(0);
    const itself = write('own', window('words: words.txt', 4), `${optimizer}, teach: {runs: [own]}`);
    expect((await run('train', itself, '--out', at('own'), '--resume', '--steps', '9')).said).toContain('WNC963');
    const split = write(
      'split',
      `${window('words: words.txt', 4).replace('context: 4', 'context: 4, split: {seed: 7}')}`,
      'teach: {runs: [w]}',
    );
    expect((await run('train', split, '--out', at('split'))).said).toMatch(/warning\[WNC966\].*another split of the same data/);
    const unreached = await create(
      (await defineModel(compileModel((await check({ name: own, content: readFileSync(own) }, createHost())).model!, folder))).definition,
    );
    await expect(unreached.train().next()).rejects.toMatchObject({ code: 'WNC967' });
  });

  it('is left out of the steps that inspect --health and step take, which say so', async () => {
    const spec = write('left', window('words: words.txt', 4), `${optimizer}, teach: {runs: [w]}`);
    expect((await run('train', spec, '--out', at('left'))).status).toBe(0);
    const health = await run('inspect', at('left'), '--health', '--out', at('health.html'));
    expect(health.status, health.said).toBe(0);
    expect(health.said).toContain('note: the losses and gradients are those of steps without the teachers\n');
    const other = await run('inspect', at('w'), '--health', '--out', at('health.html'));
    expect(other.said).not.toContain('teachers');
    writeFileSync(at('batch.json'), JSON.stringify({ inputs: [[1, 2, 3, 4]], targets: [1] }));
    const step = ['step', spec, '--weights', at('left/checkpoint.safetensors'), '--batch', at('batch.json'), '--out', at('o.safetensors')];
    expect((await run(...step, '--rate', '0.1')).said).toContain(
      'note: a batch has no predictions of teachers; the step is without them\n',
    );
  });

  it('names runs that an editor offers', async () => {
    const name = 'runs/w/2026-01-01T00-00-00Z';
    cpSync(at('w'), at(name), { recursive: true });
    cpSync(at('w'), at('runs/w/broken'), { recursive: true, filter: (file) => !file.endsWith('run.json') });
    const host = createEditorHost(() => undefined);
    const offered = async (runs: string): Promise<readonly string[]> => {
      const text = `name: s\n${window('words: words.txt', 4)}\ntrain: {teach: {runs: ${runs}}}\n`;
      const offset = text.indexOf('¦');
      const analysis = await analyse({ name: at('s.yaml'), content: text.replace('¦', '') }, host);
      const runsOffered = (await completionsAt(analysis, offset, host)).filter(({ detail }) => detail === 'a run');
      // The working folder may have runs of its own.
      return runsOffered.map(({ text }) => text.trim()).filter((text) => text.includes('runs/w/'));
    };
    expect(await offered('¦')).toEqual([`[${name}]`]);
    expect(await offered('[¦]')).toEqual([name]);
    expect(await offered(`[${name}, ¦]`)).toEqual([]);
    const spec = write('offered', window('words: words.txt', 4), `teach: {runs: [${name}]}`);
    expect(await run('check', spec)).toMatchObject({ status: 0 });
  });

  it('is for what fits in memory', async () => {
    await trained('bytes', window('bytes: text.txt', 4));
    writeFileSync(
      at('big.bin'),
      Uint8Array.from({ length: 1_300_000 }, (_, i) => i * 7),
    );
    const taught = write('taught', window('bytes: big.bin', 4), 'teach: {runs: [bytes]}');
    expect((await run('train', taught, '--out', at('taught'))).said).toMatch(/WNC965.*GiB of memory/);
  });
});
