import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { fromBase64 } from '../../../runtime/files/base64.js';
import { readSafetensors } from '../../../runtime/files/safetensors.js';
import { openSite, useBrowser } from '../../helpers/browser.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { withFolder } from '../../helpers/folder.js';

const browser = useBrowser();
const text =
  'name: small\ndata: {source: names, context: 3}\nmodel: [{embedding: {channels: 4}}, flatten, {linear: {channels: 12}}, tanh, {linear: {channels: vocabulary}}]\ntrain: {batch: 16, steps: 120}\n';
const bundle = new Map<string, string>();

beforeAll(async () => {
  await withFolder(async (folder) => {
    const spec = join(folder, 'small.yaml');
    writeFileSync(spec, text);
    const terminal = fakeTerminal();
    expect(await main(['compile', spec, '--bundle', '--out', folder], terminal), terminal.text.err).toBe(0);
    for (const file of ['bundle.js', 'bundle.d.ts']) bundle.set(file, readFileSync(join(folder, 'small', file), 'utf8'));
  });
});

/** An empty page that can import the bundle, and what to change in it before that. */
async function emptyPage(before = '') {
  const files = new Map([
    ['index.html', `<!doctype html><script>${before}</script>`],
    ['bundle.js', bundle.get('bundle.js')!],
  ]);
  return openSite(browser(), 'index.html', files);
}

const noFloats = `
  const own = WebGL2RenderingContext.prototype.getExtension;
  WebGL2RenderingContext.prototype.getExtension = function (name) {
    return name === 'EXT_color_buffer_float' ? null : own.call(this, name);
  };
`;

describe('a bundle', () => {
  it('stands beside another copy of itself on one page', { timeout: 60_000 }, async () => {
    const page = await emptyPage();
    const found = (await page.evaluate(`(async () => {
      const copies = [await import('/bundle.js'), await import('/bundle.js?again')];
      const models = [];
      for (const { create } of copies) models.push(await create({ target: 'simd', steps: 20 }));
      const logits = async () => (await Promise.all(models.map((model) => model.predict([[0, 1, 2]])))).map(([row]) => [...row]);
      const before = await logits();
      for await (const _ of models[0].train());
      const after = await logits();
      for (const model of models) model.dispose();
      return { distinct: copies[0].create !== copies[1].create, before, after };
    })()`)) as { distinct: boolean; before: number[][]; after: number[][] };
    expect(found.distinct).toBe(true);
    expect(found.before[1]).toEqual(found.before[0]);
    expect(found.after[1]).toEqual(found.before[1]);
    expect(found.after[0]).not.toEqual(found.before[0]);
  });

  it('trains, predicts, samples, saves and loads', { timeout: 60_000 }, async () => {
    const page = await emptyPage();
    const found = (await page.evaluate(`(async () => {
      const { create } = await import('/bundle.js');
      const ready = [];
      const model = await create({ target: 'webgl', onCompile: (done, all) => ready.push(done / all) });
      const steps = [];
      const losses = [];
      for await (const { step, loss, interval } of model.train()) {
        steps.push(step);
        if (interval) losses.push(interval.loss);
        if (step >= 60) break;
      }
      const half = await model.save();
      const stoppedAt = model.step;
      const run = async (one) => {
        let evaluation;
        for await (const progress of one.train()) evaluation = progress.evaluation ?? evaluation;
        return evaluation.validation;
      };
      const straight = await run(model);
      const words = await model.sample({ count: 4, seed: 3, prefix: 'a' });
      const card = await model.predict([[0, 0, 1], [0, 1, 2]]);
      const weights = await model.save({ weights: true });
      const other = await create({ target: 'simd' });
      await other.load(half);
      const resumedAt = other.step;
      const resumed = await run(other);
      await other.load(weights);
      const processor = await other.predict([[0, 0, 1], [0, 1, 2]]);
      model.dispose();
      other.dispose();
      const text = btoa(String.fromCharCode(...weights));
      return { target: model.target, parameters: model.parameters, ready, steps, losses, stoppedAt, resumedAt, straight, resumed, words, card: card.map((row) => [...row]), processor: processor.map((row) => [...row]), weights: text };
    })()`)) as {
      target: string;
      parameters: number;
      ready: number[];
      steps: number[];
      losses: number[];
      stoppedAt: number;
      resumedAt: number;
      straight: number;
      resumed: number;
      words: string[];
      card: number[][];
      processor: number[][];
      weights: string;
    };
    expect(found.target).toBe('webgl');
    expect(found.parameters).toBe(27 * 4 + 12 * 12 + 12 + 27 * 12 + 27);
    expect(found.ready.at(-1)).toBe(1);
    expect(found.steps).toEqual([...found.steps].sort((a, b) => a - b));
    expect(found.losses.at(-1)!).toBeLessThan(found.losses[0]!);
    expect(found.resumedAt).toBe(found.stoppedAt);
    // The second half on WebAssembly ends where the card does.
    expect(Math.abs(found.resumed - found.straight)).toBeLessThan(1e-3);
    expect(found.words).toHaveLength(4);
    expect(found.words.every((word) => /^a[a-z]*$/.test(word))).toBe(true);
    found.card.forEach((row, i) => row.forEach((value, j) => expect(Math.abs(value - found.processor[i]![j]!)).toBeLessThan(1e-4)));
    const { tensors, metadata } = readSafetensors(fromBase64(found.weights), 'weights');
    expect([...tensors.keys()]).toEqual(['0.weight', '2.weight', '2.bias', '4.weight', '4.bias']);
    expect(metadata).toMatchObject({ name: 'small', step: '120', characters: 'abcdefghijklmnopqrstuvwxyz' });
  });

  it('says that the card was taken away, and goes on from what was saved', { timeout: 60_000 }, async () => {
    const page = await emptyPage(`
      const own = HTMLCanvasElement.prototype.getContext;
      globalThis.contexts = [];
      const watched = (get) => function (...all) {
        const context = get.apply(this, all);
        if (all[0] === 'webgl2' && context) contexts.push(context);
        return context;
      };
      HTMLCanvasElement.prototype.getContext = watched(own);
      if (globalThis.OffscreenCanvas) OffscreenCanvas.prototype.getContext = watched(OffscreenCanvas.prototype.getContext);
    `);
    const found = (await page.evaluate(`(async () => {
      const { create } = await import('/bundle.js');
      const model = await create({ target: 'webgl' });
      let saved;
      let problem;
      try {
        for await (const { step } of model.train()) {
          if (step < 30) continue;
          saved ??= await model.save();
          for (const context of contexts) if (!context.isContextLost()) context.getExtension('WEBGL_lose_context').loseContext();
        }
      } catch (error) {
        problem = { code: error.code, message: error.message, fix: error.fix };
      }
      const again = await create({ target: 'webgl' });
      await again.load(saved);
      const from = again.step;
      for await (const _ of again.train());
      return { problem, from, end: again.step };
    })()`)) as { problem: { code: string; message: string; fix: string }; from: number; end: number };
    expect(found.problem).toEqual({
      code: 'WNC806',
      message: expect.stringContaining('took the graphics context away'),
      fix: 'go on from the last checkpoint',
    });
    expect(found.from).toBeGreaterThanOrEqual(30);
    expect(found.end).toBe(120);
  });

  it('runs elsewhere where the browser has no float render targets, and says so where it may not', async () => {
    const page = await emptyPage(noFloats);
    const found = await page.evaluate(`(async () => {
      const { create } = await import('/bundle.js');
      const problem = await create({ target: 'webgl' }).catch(({ code, message }) => ({ code, message }));
      return { problem, target: (await create()).target };
    })()`);
    expect(found).toEqual({
      problem: { code: 'WNC805', message: 'the target webgl is not to be had: its WebGL has no float render targets' },
      target: 'simd',
    });
  });

  it('has types that stand by themselves', async () => {
    await withFolder(async (folder) => {
      mkdirSync(join(folder, 'src'));
      for (const [name, content] of bundle) writeFileSync(join(folder, 'src', name), content);
      writeFileSync(
        join(folder, 'src/page.ts'),
        `import { create, type BrowserModel, type TrainProgress } from './bundle.js';
         const model: BrowserModel = await create({ steps: 10, words: ['ab', 'ba'] });
         for await (const progress of model.train()) { const seen: TrainProgress = progress; void seen.loss; }
         const words: string[] = await model.sample({ count: 3 });
         // @ts-expect-error
         await create({ step: 10 });
         export { words };`,
      );
      const compilerOptions = {
        target: 'es2022',
        module: 'nodenext',
        moduleResolution: 'nodenext',
        lib: ['es2023', 'dom'],
        types: [],
        strict: true,
        noEmit: true,
      };
      writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src/page.ts'] }));
      const { stdout, status } = spawnSync(process.execPath, [resolve('node_modules/typescript/lib/tsc.js'), '--project', folder], {
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    });
  });
});

describe('the example page', () => {
  it('draws the loss while it learns, and samples appear', { timeout: 60_000 }, async () => {
    const path = 'runtime/browser/example/index.html';
    const page = await openSite(
      browser(),
      `${path}?model=small&target=webgl`,
      new Map([
        [path, readFileSync(path, 'utf8')],
        ['generated/small/bundle.js', bundle.get('bundle.js')!],
      ]),
    );
    await page.waitForFunction(
      'document.querySelector("canvas").getContext("2d").getImageData(0, 0, 1400, 512).data.some((value) => value > 0)',
      undefined,
      { timeout: 30_000 },
    );
    await page.waitForFunction('document.getElementById("words").textContent.length > 0', undefined, { timeout: 30_000 });
    expect(await page.textContent('#title')).toBe('small: 615 parameters, on webgl');
    expect(await page.textContent('#status')).toMatch(/^step \d+ of 3000, loss \d\.\d{3}/);
  });
});

describe('the compiler in a page', () => {
  it('checks, compiles and runs a spec with no server', { timeout: 60_000 }, async () => {
    const files = new Map<string, string | Buffer>([
      ['index.html', '<!doctype html>'],
      ['compiler.js', readFileSync('dist/browser/compiler.js')],
    ]);
    const page = await openSite(browser(), 'index.html', files);
    const found = (await page.evaluate(`(async (spec) => {
      const { compileInPage } = await import('/compiler.js');
      const wrong = await compileInPage(spec.replace('tanh', 'tahn'));
      const { report, create } = await compileInPage(spec);
      const model = await create({ target: 'webgl', steps: 40 });
      const losses = [];
      for await (const { interval } of model.train()) if (interval) losses.push(interval.loss);
      const words = await model.sample({ count: 3 });
      const others = await compileInPage(spec, 'абв\\nваб\\nбва\\nгаб\\nваг');
      const cyrillic = await others.create({ target: 'simd', steps: 5 });
      return { wrong: wrong.report, create: wrong.create === undefined, report, target: model.target, losses, words, characters: cyrillic.characters.join('') };
    })(${JSON.stringify(text)})`)) as {
      wrong: string;
      create: boolean;
      report: string;
      target: string;
      losses: number[];
      words: string[];
      characters: string;
    };
    expect(found.wrong).toContain('error[WNC');
    expect(found.wrong).toContain('tahn');
    expect(found.create).toBe(true);
    expect(found.report).toBe('');
    expect(found.target).toBe('webgl');
    expect(found.losses).toHaveLength(40);
    expect(found.losses.at(-1)!).toBeLessThan(found.losses[0]!);
    expect(found.words).toHaveLength(3);
    expect(found.characters).toBe('абвг');
  });
});
