import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { create } from '../../../compiler/cli/library.js';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { wnc } from '../../helpers/wnc.js';

const spec =
  'name: small\ndata: {source: words.txt, context: 4}\nmodel: [{embedding: {channels: 4}}, {fuse: 2}, {linear: {channels: 8, bias: false}}, batchNorm, tanh, flatten, {linear: {channels: vocabulary}}]\ntrain: {batch: 16, steps: 120, optimizer: {adam: {rate: 0.01}}}\n';
const words = Array.from(
  { length: 80 },
  (_, i) => ['ba', 'de', 'ca', 'fe', 'dab', 'ace', 'bee', 'fab'][i % 8]! + ['na', 'le', 'mi', 'so', 'tu'][i % 5]!,
).join('\n');
const refusal = (code: string, message = '') => expect.objectContaining({ code, message: expect.stringContaining(message) });
const tokens = [
  [0, 0, 1, 2],
  [1, 2, 3, 4],
];
let folder: string;
let run: string;

/** What `wnc` prints as JSON. */
async function json(...words: string[]): Promise<Record<string, unknown>> {
  const terminal = fakeTerminal();
  expect(await main([...words, '--format', 'json'], terminal), terminal.text.err).toBe(0);
  return JSON.parse(terminal.text.out) as Record<string, unknown>;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wnc-library-'));
  writeFileSync(join(folder, 'small.yaml'), spec);
  writeFileSync(join(folder, 'words.txt'), words);
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules', 'wnc'), 'dir');
  const { status, text } = wnc(folder, ['train', 'small.yaml']);
  expect(status, text).toBe(0);
  run = join(folder, 'runs/small', readdirSync(join(folder, 'runs/small'))[0]!);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('create of a run', () => {
  it.each(['simd', 'cpu'] as const)('answers as the command line does, on %s', async (target) => {
    const model = await create(run, { target });
    expect([model.name, model.target, model.step, model.characters.join('')]).toEqual([
      'small',
      target,
      120,
      [...new Set(words.replaceAll('\n', ''))].sort().join(''),
    ]);
    expect(await model.sample()).toEqual((await json('sample', run, '--target', target))['words']);
    const how = ['--count', '7', '--seed', '3', '--temperature', '0.6', '--top-k', '4', '--prefix', 'b'];
    expect(await model.sample({ count: 7, seed: 3, temperature: 0.6, topK: 4, prefix: 'b' })).toEqual(
      (await json('sample', run, '--target', target, ...how))['words'],
    );
    const { loss } = JSON.parse(readFileSync(join(run, 'summary.json'), 'utf8')) as { loss: Record<string, number> };
    for (const split of ['train', 'validation', 'test'] as const) expect(await model.evaluate(split)).toBeCloseTo(loss[split]!, 4);
    const [logits] = await model.predict(tokens);
    expect(logits!.some((logit) => logit !== 0)).toBe(true);
    model.dispose();
  });

  it('goes on with training where the run stopped, to the same bits', async () => {
    const straight = join(folder, 'straight');
    expect(wnc(folder, ['train', 'small.yaml', '--steps', '150', '--out', straight]).status).toBe(0);
    const model = await create(run, { steps: 150 });
    for await (const { step } of model.train()) expect(step).toBeGreaterThanOrEqual(120);
    const whole = await create(straight);
    expect(await model.predict(tokens)).toEqual(await whole.predict(tokens));
    await model.load(run);
    expect([model.step, await model.sample()]).toEqual([120, await (await create(run)).sample()]);
    for (const one of [model, whole]) one.dispose();
  });

  it('takes the name of a model, a folder of runs, a checkpoint’s path and its bytes', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    try {
      const model = await create('small');
      const expected = await model.predict(tokens);
      const other = await create(join(folder, 'runs/small'), { seed: 7 });
      for (const source of [
        'small',
        run,
        join(run, 'checkpoint.safetensors'),
        readFileSync(join(run, 'checkpoint.safetensors')),
        readFileSync(join(run, 'resume.safetensors')),
      ]) {
        await other.load(source);
        expect(await other.predict(tokens)).toEqual(expected);
      }
      await expect(create('smal')).rejects.toThrow(expect.objectContaining({ code: 'WNC724', fix: 'write `small`' }));
      await expect(other.load('smal')).rejects.toThrow(refusal('WNC724'));
      for (const one of [model, other]) one.dispose();
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('needs no words but to train and evaluate, and says what became of them', async () => {
    const [file, away] = [join(folder, 'words.txt'), join(folder, 'away.txt')];
    const expected = await (await create(run)).sample();
    renameSync(file, away);
    try {
      const model = await create(run);
      expect(await model.sample()).toEqual(expected);
      await expect(model.evaluate('train')).rejects.toThrow(
        expect.objectContaining({ code: 'WNC720', fix: 'give the words to create: {words: text}' }),
      );
      await expect(model.train().next()).rejects.toThrow(refusal('WNC720'));
      expect(await (await create(run, { words })).evaluate('train')).toBeGreaterThan(0);
      writeFileSync(file, `${words}\nbade\n`);
      await expect((await create(run)).evaluate('train')).rejects.toThrow(refusal('WNC729'));
    } finally {
      renameSync(away, file);
    }
  });

  it.each([
    ['none', 'WNC724'],
    ['', 'WNC724'],
    ['package.json', 'WNC724'],
    [5, 'WNC851'],
    [undefined, 'WNC851'],
    [{}, 'WNC851'],
  ])('%j is refused: %s', async (source, code) => {
    await expect(create(source as string)).rejects.toThrow(refusal(code));
  });

  it('refuses the target webgl, damaged bytes, files of other kinds and runs of other models', async () => {
    await expect(create(run, { target: 'webgl' })).rejects.toThrow(refusal('WNC804'));
    const model = await create(run);
    const bytes = readFileSync(join(run, 'checkpoint.safetensors'));
    bytes[bytes.length - 2]! ^= 1;
    await expect(model.load(bytes)).rejects.toThrow(refusal('WNC733'));
    await expect(model.load(join(folder, 'small.yaml'))).rejects.toThrow(refusal('WNC701'));
    await expect(model.load('none.safetensors')).rejects.toThrow(refusal('WNC720'));
    const wide = join(folder, 'wide');
    writeFileSync(join(folder, 'wide.yaml'), spec.replace('channels: 8', 'channels: 9'));
    expect(wnc(folder, ['train', 'wide.yaml', '--steps', '5', '--out', wide]).status).toBe(0);
    await expect(model.load(wide)).rejects.toThrow(refusal('WNC731'));
    expect(await model.predict(tokens)).toEqual(await (await create(run)).predict(tokens));
  });

  it('says what is wrong with a run whose spec no longer compiles', async () => {
    const broken = join(folder, 'broken');
    expect(wnc(folder, ['train', 'small.yaml', '--steps', '5', '--out', broken]).status).toBe(0);
    writeFileSync(join(broken, 'spec.yaml'), spec.replace('tanh', 'tahn'));
    await expect(create(broken)).rejects.toThrow(refusal('WNC725', 'tahn'));
  });
});

describe('compile --js', () => {
  it('writes modules that plain Node runs, with their types, and takes the other language away', () => {
    expect(wnc(folder, ['compile', 'small.yaml', '--js']).text).toContain('wrote generated/small/');
    const generated = join(folder, 'generated/small');
    const files = readdirSync(generated);
    expect(files).toEqual(expect.arrayContaining(['model.js', 'model.d.ts', 'train.js', 'train.d.ts', 'package.json']));
    expect(files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([]);
    for (const file of files.filter((name) => /\.(js|ts)$/.test(name)))
      expect(readFileSync(join(generated, file), 'utf8')).toMatch(/^\/\/ Made by wnc from small\.yaml/);
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { create } from 'wnc/runtime/node';
       import { model as definition } from './generated/small/model.js';
       const model = await create(definition, { steps: 20 });
       const [logits] = await model.predict(${JSON.stringify(tokens)});
       for await (const _ of model.train());
       const loss = await model.evaluate('validation');
       await model.load('small');
       console.log(JSON.stringify([logits.some((one) => one !== 0), model.step, loss > 0, await model.sample()]));`,
    );
    const [isAlive, step, hasLoss, samples] = JSON.parse(
      execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' }),
    ) as [boolean, number, boolean, string[]];
    expect([isAlive, step, hasLoss, samples.length]).toEqual([true, 120, true, 10]);
    expect(
      execFileSync(process.execPath, ['generated/small/train.js', '--steps', '20', '--out', 'by-itself'], {
        cwd: folder,
        encoding: 'utf8',
      }),
    ).toContain('20 steps');
    expect(wnc(folder, ['compile', 'small.yaml', '--out', 'elsewhere']).status).toBe(0);
    expect(wnc(folder, ['compile', 'small.yaml', '--out', 'elsewhere', '--js']).status).toBe(0);
    expect(wnc(folder, ['compile', 'small.yaml', '--out', 'elsewhere']).status).toBe(0);
    expect(readdirSync(join(folder, 'elsewhere/small')).filter((file) => /\.(js|d\.ts)$/.test(file))).toEqual([]);
  });

  it('has types that stand', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { create, type NodeModel } from 'wnc/runtime/node';
       import { create as inPage, type BrowserModel } from 'wnc/runtime/browser';
       import { model as definition } from './generated/small/model.js';
       const model: NodeModel = await create('small', { steps: 10, target: 'cpu' });
       const loss: number = await model.evaluate('validation');
       await model.load('small');
       const page: BrowserModel = await inPage(definition, { checkpoint: await model.save() });
       // @ts-expect-error
       await model.evaluate('val');
       // @ts-expect-error
       await create(definition, { step: 10 });
       export { loss, page };`,
    );
    const compilerOptions = {
      target: 'es2022',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      lib: ['es2023', 'dom'],
      types: ['node'],
      typeRoots: [join(process.cwd(), 'node_modules/@types')],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['use.ts'] }));
    expect(
      execFileSync(process.execPath, [join(process.cwd(), 'node_modules/typescript/lib/tsc.js'), '--project', folder], {
        encoding: 'utf8',
      }),
    ).toBe('');
  });
});
