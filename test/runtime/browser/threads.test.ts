import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { fromBase64 } from '../../../runtime/files/base64.js';
import { readSafetensors } from '../../../runtime/files/safetensors.js';
import { isolated, serveFiles, useBrowser } from '../../helpers/browser.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { withFolder } from '../../helpers/folder.js';

const browser = useBrowser();
const text = Array.from({ length: 400 }, (_, i) => `${i * i} and ${i % 7}, ${'abcdefg'.slice(i % 5)}\n`).join('');
const spec = (name: string, layers: string, batch = 9): string => `name: ${name}
data: {text: text.txt, context: 16}
model: [{embedding: {channels: 8}}, {dropout: 0.2}, ${layers}, {linear: {channels: vocabulary}}]
train: {steps: 24, batch: ${batch}, clip: 1, optimizer: {adamW: {rate: 0.01}}}
`;
const small = spec('small', '{gru: {channels: 12}}');
/** A step of it is a large one. */
const large = spec('large', '{linear: {channels: 512}}, {linear: {channels: 512}}', 72);
const normed = spec('normed', 'batchNorm');

/** What wnc compile --bundle wrote, by the file's name, and the weights of runs. */
const bundles = new Map<string, ReadonlyMap<string, Buffer>>();
let trained: Buffer;

async function command(...words: string[]): Promise<void> {
  const terminal = fakeTerminal();
  const quiet = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
  const status = await main(words, terminal).finally(() => quiet.forEach((spy) => spy.mockRestore()));
  expect(status, terminal.text.err).toBe(0);
}

beforeAll(async () => {
  await withFolder(async (folder) => {
    const file = join(folder, 'spec.yaml');
    writeFileSync(join(folder, 'text.txt'), text);
    for (const [name, content] of Object.entries({ small, large, normed })) {
      writeFileSync(file, content);
      await command('compile', file, '--bundle', '--out', folder);
      const files = ['bundle.js', 'thread.js'].filter((one) => one === 'bundle.js' || name !== 'normed');
      bundles.set(name, new Map(files.map((one) => [one, readFileSync(join(folder, name, one))])));
      if (name === 'normed') expect(() => readFileSync(join(folder, name, 'thread.js'))).toThrow('ENOENT');
    }
    writeFileSync(file, small);
    await command('train', file, '--target', 'simd', '--threads', '2', '--out', join(folder, 'run'));
    trained = readFileSync(join(folder, 'run/checkpoint.safetensors'));
  });
}, 120_000);

/** Has a page run a module's body that gives what `found` is, in a browser of so many cores. */
interface Visit {
  readonly bundle?: 'small' | 'large' | 'normed';
  /** Changed, or undefined for those that are not there. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly headersOf?: (name: string) => Readonly<Record<string, string>>;
  readonly cores?: number;
}

const policy = { 'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'" };

async function visit<Found>(script: string, { bundle = 'small', files = {}, headersOf, cores = 2 }: Visit = {}): Promise<Found> {
  const own = `
    import { create } from '/bundle.js';
    const text = ${JSON.stringify(text)};
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: ${cores} });
    const attempt = (work) => work().catch(({ code, message, fix }) => ({ code, message, fix }));
    const learn = async (model, steps) => { for await (const _ of model.train(steps ? { steps } : {})); return model; };
    const asText = (bytes) => { let all = ''; for (const byte of bytes) all += String.fromCharCode(byte); return btoa(all); };
    const weights = async (model) => asText(await model.save({ weights: true }));
    globalThis.run = (async () => {${script}})();
    console.log('found ' + JSON.stringify({ isolated: crossOriginIsolated, found: await globalThis.run.catch((error) => ({ thrown: String(error) })) }));`;
  const all = new Map<string, string | Buffer>([
    ['', '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>'],
    ['page.js', own],
    ...bundles.get(bundle)!,
  ]);
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) all.delete(name);
    else all.set(name, content);
  }
  const server = await serveFiles(all, headersOf ?? (() => ({ ...policy, ...isolated })));
  const page = await browser().newPage();
  try {
    const printed = page.waitForEvent('console', { predicate: (message) => message.text().startsWith('found '), timeout: 50_000 });
    await page.goto(server.address);
    const answer = JSON.parse((await printed).text().slice('found '.length)) as { isolated: boolean; found: Found };
    expect(answer.isolated).toBe(headersOf === undefined || headersOf('')['cross-origin-opener-policy'] !== undefined);
    return answer.found;
  } finally {
    await page.close();
    server.close();
  }
}

const tensorsIn = (weights: string) => readSafetensors(fromBase64(weights), 'weights').tensors;
const onPlainPage = (): Readonly<Record<string, string>> => policy;

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

describe('threads in a page that is cross-origin isolated', { timeout: 120_000 }, () => {
  it('train to the bits of wnc train --threads, however many there are, and evaluate alike', async () => {
    const script = `
      const found = [];
      for (const threads of [2, 3, 4, 9]) {
        const model = await create({ target: threads === 3 ? undefined : 'simd', text, threads });
        await learn(model);
        found.push({ threads: model.threads, weights: await weights(model), loss: await model.evaluate('validation') });
        model.dispose();
      }
      return found;`;
    const found = await visit<readonly { threads: number; weights: string; loss: number }[]>(script, { cores: 4 });
    expect(found.map(({ threads }) => threads)).toEqual([2, 3, 4, 4]);
    const { tensors } = readSafetensors(trained, 'the run');
    for (const { weights } of found) expect(tensorsIn(weights)).toEqual(tensors);
    expect(new Set(found.map(({ loss }) => loss)).size).toBe(1);
  });

  it('are no more than the machine runs at a time, and none for a small model by itself', async () => {
    const script = `
      const [asked, unasked] = [await create({ text, threads: 4 }), await create({ text, target: 'simd' })];
      await learn(unasked, 2);
      return [asked.threads, unasked.threads, (await create({ text, threads: 1 })).threads];`;
    expect(await visit(script)).toEqual([2, 1, 1]);
  });

  it('share a large model by themselves, which has the same bits on one thread of any page', async () => {
    const script = `
      const model = await create({ target: 'simd', text });
      await learn(model, 4);
      const found = { threads: model.threads, weights: await weights(model), loss: await model.evaluate('validation') };
      model.dispose();
      return found;`;
    type Found = { readonly threads: number; readonly weights: string; readonly loss: number };
    const shared = await visit<Found>(script, { bundle: 'large' });
    expect(shared.threads).toBe(2);
    const alone = { ...shared, threads: 1 };
    expect(await visit(script, { bundle: 'large', headersOf: onPlainPage })).toEqual(alone);
    // Nor are threads to be had where their script is not there, or may not share memory.
    expect(await visit(script, { bundle: 'large', files: { 'thread.js': undefined } })).toEqual(alone);
    const withoutHeader = (name: string) => (name === 'thread.js' ? policy : { ...policy, ...isolated });
    expect(await visit(script, { bundle: 'large', headersOf: withoutHeader })).toEqual(alone);
  });

  it('end with the model, and are not there before it is trained', async () => {
    const server = await serveFiles(
      new Map<string, string | Buffer>([['', '<!doctype html><link rel="icon" href="data:,">'], ...bundles.get('large')!]),
      () => isolated,
    );
    const page = await browser().newPage();
    try {
      await page.goto(server.address);
      const evaluate = (code: string): Promise<unknown> => page.evaluate(`(async () => { ${code} })()`);
      const text16 = JSON.stringify(text);
      const cores = "Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 });";
      await evaluate(
        `${cores} const { create } = await import('/bundle.js'); globalThis.model = await create({ target: 'simd', text: ${text16} });`,
      );
      expect(page.workers()).toHaveLength(0);
      expect(await evaluate('for await (const _ of model.train({ steps: 1 })); return model.threads;')).toBe(4);
      expect(page.workers()).toHaveLength(3);
      await evaluate('model.dispose()');
      await expect.poll(() => page.workers().length).toBe(0);
    } finally {
      await page.close();
      server.close();
    }
  });

  it('are refused with what to do where they were asked for', async () => {
    const ask = "return attempt(() => create({ target: 'simd', text, threads: 2 }));";
    const expectProblem = async (how: Visit, code: string, message: string, fix: string): Promise<void> =>
      expect(await visit<Problem>(ask, how)).toEqual({
        code,
        message: expect.stringContaining(message) as string,
        fix: expect.stringContaining(fix) as string,
      });
    await expectProblem({ headersOf: onPlainPage }, 'WNC873', 'not cross-origin isolated', 'Cross-Origin-Opener-Policy: same-origin and');
    await expectProblem({ bundle: 'normed' }, 'WNC870', 'takes its statistics over the whole batch', 'layerNorm');
    await expectProblem(
      { files: { 'thread.js': undefined } },
      'WNC872',
      'the 2 threads of the training could not be started: thread.js is not there',
      'serve thread.js beside the module that create is of, with that header, or leave threads out',
    );
    await expectProblem({ files: { 'thread.js': "throw new Error('wrong');" } }, 'WNC872', 'wrong', 'leave threads out');
    expect(await visit<Problem>("return attempt(() => create({ target: 'webgl', text, threads: 2 }));")).toMatchObject({ code: 'WNC870' });
  });

  it('do without those that make a step slower: it is not', async () => {
    // It is as a thread whose core another program has: each job that it takes waits for 30 ms.
    const slow = `
      const own = Atomics.compareExchange;
      Atomics.compareExchange = (control, cell, before, after) => {
        const found = own(control, cell, before, after);
        if (found === before) {
          Atomics.add(control, 12, 1);
          for (const until = performance.now() + 30; performance.now() < until; );
        }
        return found;
      };
      ${bundles.get('small')!.get('thread.js')!.toString()}`;
    const script = `
      const post = Worker.prototype.postMessage;
      let control;
      Worker.prototype.postMessage = function (data) {
        control = new Int32Array(data.buffer, 0, 16);
        return post.call(this, data);
      };
      const model = await create({ target: 'simd', text, threads: 2, steps: 400 });
      await learn(model);
      return { step: model.step, threads: model.threads, jobs: Atomics.load(control, 12) };`;
    const { jobs, ...others } = await visit<{ step: number; threads: number; jobs: number }>(script, { files: { 'thread.js': slow } });
    expect(others).toEqual({ step: 400, threads: 2 });
    expect(jobs).toBeGreaterThan(0);
    expect(jobs).toBeLessThan(200);
  });

  it('that are lost end the step with an error, and one goes on to the same bits', async () => {
    // It says that it takes part and, once a round is open, that it can do no more.
    const lost = `addEventListener('message', ({ data: { buffer } }) => {
      const control = new Int32Array(buffer, 0, 16);
      postMessage('ready');
      setTimeout(() => { Atomics.wait(control, 1, 0); Atomics.store(control, 8, 1); Atomics.notify(control, 2); }, 0);
    });`;
    const script = `
      const model = await create({ target: 'simd', text, threads: 2 });
      const problem = await attempt(() => learn(model));
      const { step, threads } = model;
      await learn(model);
      return { problem, step, threads, weights: await weights(model) };`;
    const found = await visit<{ problem: Problem; step: number; threads: number; weights: string }>(script, {
      files: { 'thread.js': lost },
    });
    expect(found.problem).toEqual({
      code: 'WNC872',
      message: 'a thread of the training stopped',
      fix: 'call it again: one thread goes on by itself, to the same results',
    });
    expect(found.step).toBeLessThan(24);
    expect(found.threads).toBe(1);
    expect(tensorsIn(found.weights)).toEqual(readSafetensors(trained, 'the run').tensors);
  });
});

describe('thread.js', { timeout: 120_000 }, () => {
  const worker = /new Worker\(new URL\(["']\.\/thread\.js["'], ?import\.meta\.url\), ?\{ ?type: ?["']module["'] ?\}\)/;

  it('is named as bundlers find it, beside each module that starts it, and not where no threads can be', () => {
    for (const name of ['small', 'large']) expect(bundles.get(name)!.get('bundle.js')!.toString()).toMatch(worker);
    expect(bundles.get('normed')!.get('bundle.js')!.toString()).not.toContain('new Worker');
    for (const module of ['dist/browser/compiler.js', 'dist/runtime/browser/index.js']) {
      expect(readFileSync(module, 'utf8')).toMatch(worker);
      expect(readFileSync(join(module, '../thread.js'), 'utf8').length).toBeLessThan(20_000);
    }
  });

  it('serves the compiler in a page too', async () => {
    const files = {
      'compiler.js': readFileSync('dist/browser/compiler.js', 'utf8'),
      'page.js': `
        import { compileInPage } from '/compiler.js';
        Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 });
        const { create } = await compileInPage(${JSON.stringify(small)}, ${JSON.stringify(text)});
        const model = await create({ threads: 2 });
        for await (const _ of model.train());
        let all = '';
        for (const byte of await model.save({ weights: true })) all += String.fromCharCode(byte);
        console.log('found ' + JSON.stringify({ isolated: crossOriginIsolated, found: [model.threads, btoa(all)] }));`,
    };
    const [threads, weights] = await visit<[number, string]>('', { files });
    expect(threads).toBe(2);
    expect(tensorsIn(weights)).toEqual(readSafetensors(trained, 'the run').tensors);
  });
});
