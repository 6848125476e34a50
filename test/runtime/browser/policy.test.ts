import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { openSite, useBrowser } from '../../helpers/browser.js';
import { checkText } from '../../helpers/check-text.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { withFolder } from '../../helpers/folder.js';

const browser = useBrowser();
const words = 'emma\nolivia\nava\nisabella\nsophia\nmia\nanna\nzoe\nluna\nella\nlily\nnora\n';
const own =
  'name: own\ndata: {source: words.txt, context: 9}\nmodel: [{embedding: {channels: 8}}, {gru: {channels: 16}}, {linear: {channels: vocabulary}}]\ntrain: {steps: 30, batch: 4, evaluate: {every: 10}, optimizer: {adam: {rate: 0.01}}}\n';
const named = own.replace('name: own', 'name: named').replace('words.txt, context: 9', 'names, context: 16');
const bundles = new Map<string, string>();

/** The bundle of a spec, and what lies beside it. */
async function bundleOf(folder: string, spec: string, ...flags: string[]): Promise<string> {
  const file = join(folder, 'spec.yaml');
  writeFileSync(file, spec);
  writeFileSync(join(folder, 'words.txt'), words);
  const terminal = fakeTerminal();
  expect(await main(['compile', file, '--bundle', '--out', folder, ...flags], terminal), terminal.text.err).toBe(0);
  return readFileSync(join(folder, /name: (\w+)/.exec(spec)![1]!, 'bundle.js'), 'utf8');
}

beforeAll(async () => {
  await withFolder(async (folder) => {
    bundles.set('own', await bundleOf(folder, own));
    bundles.set('named', await bundleOf(folder, named));
    bundles.set('wordless', await bundleOf(folder, named, '--no-words'));
  });
});

/** A page with scripts of its own alone, under a policy: `script` is a module's body that gives what `found` is. */
async function run<Found>(policy: string, script: string): Promise<Found> {
  const files = new Map<string, string | Buffer>([
    ['index.html', '<!doctype html><script type="module" src="/page.js"></script>'],
    [
      'page.js',
      `import * as bundle from '/bundle.js';\nconst attempt = (work) => work().catch(({ code }) => code);\nconst words = ${JSON.stringify(words)};\nconsole.log('found ' + JSON.stringify(await (async () => {${script}})()));`,
    ],
    ['bundle.js', bundles.get('own')!],
    ['compiler.js', readFileSync('dist/browser/compiler.js')],
  ]);
  const opened = await openSite(browser(), 'blank.html', new Map([...files, ['blank.html', '<!doctype html>']]), policy);
  try {
    // What a page prints needs no evaluation of text, which its policy forbids.
    const printed = opened.waitForEvent('console', { predicate: (message) => message.text().startsWith('found '), timeout: 50_000 });
    await opened.goto('http://page.test/index.html');
    return JSON.parse((await printed).text().slice('found '.length)) as Found;
  } finally {
    await opened.close();
  }
}

const useEach = `
  const found = {};
  for (const target of [undefined, 'cpu', 'simd', 'webgl']) {
    found[target ?? 'default'] = await attempt(async () => {
      const model = await bundle.create({ target, words, steps: 20 });
      for await (const _ of model.train());
      const again = await bundle.create({ target, checkpoint: await model.save({ weights: true }) });
      const [logits] = await again.predict([[0, 0, 0, 0, 0, 0, 1, 2, 3]]);
      const [mine] = await model.predict([[0, 0, 0, 0, 0, 0, 1, 2, 3]]);
      const same = logits.every((number, i) => Math.abs(number - mine[i]) < 1e-5);
      const result = { target: model.target, step: model.step, same, words: await again.sample({ count: 3 }), own: await model.sample({ count: 3 }), loss: await model.evaluate('train') };
      again.dispose();
      model.dispose();
      model.dispose();
      const asked = [() => model.predict([[0, 0, 0, 0, 0, 0, 1, 2, 3]]), () => model.sample(), () => model.evaluate('train'), () => model.save(), () => model.load(new Uint8Array(9)), async () => { for await (const _ of model.train()); }];
      result.disposed = [];
      for (const ask of asked) result.disposed.push(await attempt(ask));
      const long = await bundle.create({ target, words, steps: 1e6 });
      setTimeout(() => long.dispose(), 100);
      for await (const _ of long.train());
      return result;
    });
  }
  return found;
`;
type Used = Readonly<
  Record<
    'default' | 'cpu' | 'simd' | 'webgl',
    { target: string; step: number; same: boolean; words: string[]; own: string[]; loss: number; disposed: string[] }
  >
>;

function expectTrained(used: Used[keyof Used], target: string): void {
  expect(used).toMatchObject({ target, step: 20, same: true, disposed: Array.from({ length: 6 }, () => 'WNC848') });
  expect(used.words).toHaveLength(3);
  expect(used.words).toEqual(used.own);
  expect(used.loss).toBeLessThan(2.8);
}

describe('a bundle in a page', () => {
  it('that may run scripts of its own alone is on cpu and webgl, and simd is refused by a code', { timeout: 60_000 }, async () => {
    const found = await run<Used>("script-src 'self'", useEach);
    expectTrained(found.default, 'cpu');
    expectTrained(found.cpu, 'cpu');
    expectTrained(found.webgl, 'webgl');
    expect(found.simd).toBe('WNC847');
  });

  it('that may compile WebAssembly is on every target, by default on simd where a processor would draw', { timeout: 60_000 }, async () => {
    const found = await run<Used>("script-src 'self' 'wasm-unsafe-eval'", useEach);
    expectTrained(found.default, 'simd');
    for (const target of ['cpu', 'simd', 'webgl'] as const) expectTrained(found[target], target);
  });
});

describe('a renderer that keeps its name to itself', () => {
  it('does not get a model that the processor trains faster', { timeout: 60_000 }, async () => {
    const hidden =
      "const own = WebGL2RenderingContext.prototype.getParameter; WebGL2RenderingContext.prototype.getParameter = function (name) { return name === 0x9246 || name === this.RENDERER ? 'a card' : own.call(this, name); };";
    const script = `${hidden} const model = await bundle.create({ words, steps: 500 }); return { target: model.target, step: model.step };`;
    expect(await run("script-src 'self'", script)).toEqual({ target: 'cpu', step: 0 });
  });
});

describe('the compiler in a page', () => {
  const wrong = named.replace('channels: 16', 'channels: 0').replace('adam', 'adma');
  const script = (target: string): string => `
    const { compileInPage } = await import('/compiler.js');
    const { report } = await compileInPage(${JSON.stringify(wrong)});
    const { create } = await compileInPage(${JSON.stringify(named)});
    return { report, used: await attempt(async () => { const model = await create({ steps: 10, target: ${target} }); for await (const _ of model.train()); return [model.target, model.step, (await model.sample({ count: 2 })).length]; }) };
  `;

  it('checks under any policy, with the words of wnc check', { timeout: 60_000 }, async () => {
    const { text } = await checkText(wrong);
    const found = await run<{ report: string; used: unknown }>("script-src 'self'", script('undefined'));
    expect(text.startsWith(found.report)).toBe(true);
    expect(found.report).toContain('error[WNC');
    expect(found.used).toBe('WNC847');
  });

  it.each([
    ['undefined', 'simd'],
    ["'simd'", 'simd'],
    ["'webgl'", 'webgl'],
  ])('compiles and trains where WebAssembly is allowed, target %s', { timeout: 60_000 }, async (target, expected) => {
    const found = await run<{ used: unknown }>("script-src 'self' 'wasm-unsafe-eval'", script(target));
    expect(found.used).toEqual([expected, 10, 2]);
  });

  it('says that the target cpu is not to be had', { timeout: 60_000 }, async () => {
    expect((await run<{ used: unknown }>("script-src 'self' 'wasm-unsafe-eval'", script("'cpu'"))).used).toBe('WNC804');
  });
});

describe('bundles', () => {
  it('hold the built-in words where the spec names them, and not where they are left out', () => {
    const names = ['aaliyah', 'zyaire'];
    const holds = (name: string): boolean => names.some((word) => bundles.get(name)!.includes(word));
    expect([holds('named'), holds('own'), holds('wordless')]).toEqual([true, false, false]);
  });

  it('and the compiler are loaded by Node, and a bundle works there', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'bundle.mjs'), bundles.get('own')!);
      writeFileSync(
        join(folder, 'use.mjs'),
        `import { create } from './bundle.mjs';
         console.warn = () => undefined;
         const { compileInPage } = await import(${JSON.stringify(join(process.cwd(), 'dist/browser/compiler.js'))});
         const model = await create({ steps: 10, words: ${JSON.stringify(words)} });
         for await (const _ of model.train());
         const compiled = await compileInPage(${JSON.stringify(named)});
         console.log(JSON.stringify([model.step, (await model.sample({ count: 2 })).length, compiled.report]));`,
      );
      expect(JSON.parse(execFileSync(process.execPath, [join(folder, 'use.mjs')], { encoding: 'utf8' }))).toEqual([10, 2, '']);
    });
  });
});
