import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { useBrowser } from '../../helpers/browser.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { installPackages } from '../../helpers/install-packages.js';

/*
 * An exported model where people take it: Node with no package near, a page under a strict policy, workers, a service worker. What
 * `wnc sample` said of the same run is the right answer everywhere.
 */
const spec =
  'name: taken\ndata: {source: names, context: 16}\nmodel: [{embedding: {channels: 8}}, {gru: {channels: 16}}, {linear: {channels: vocabulary}}]\ntrain: {steps: 40, batch: 16, optimizer: {adam: {rate: 0.01}}}\n';
const folder = mkdtempSync(join(tmpdir(), 'wnc-taken-'));
const browser = useBrowser();
const expected: Record<'simd' | 'cpu', readonly string[]> = { simd: [], cpu: [] };

async function wnc(...words: string[]): Promise<string> {
  const terminal = fakeTerminal();
  expect(await main(words, terminal), terminal.text.err).toBe(0);
  return terminal.text.out;
}

/** Serves the folder's site, with a policy that the page's own one comes on top of. */
let server: Server;
let policy = "script-src 'self' 'wasm-unsafe-eval'";
const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  writeFileSync(join(folder, 'spec.yaml'), spec);
  await wnc('train', join(folder, 'spec.yaml'), '--out', join(folder, 'run'));
  for (const target of ['simd', 'cpu'] as const) {
    const out = await wnc('sample', join(folder, 'run'), '--count', '6', '--seed', '7', '--format', 'json', '--target', target);
    expected[target] = (JSON.parse(out) as { words: string[] }).words;
  }
  await wnc('init', '--page', join(folder, 'site'), '--run', join(folder, 'run'));
  writeFileSync(
    join(folder, 'site/worker.js'),
    `import { create } from './model/model.js';
     const model = await create();
     postMessage({ target: model.target, samples: await model.sample({ count: 6, seed: 7 }) });`,
  );
  writeFileSync(
    join(folder, 'site/service.js'),
    `import { create } from './model/model.js';
     addEventListener('install', () => skipWaiting());
     addEventListener('activate', (event) => event.waitUntil(clients.claim()));
     addEventListener('fetch', (event) => {
       if (!event.request.url.endsWith('/samples.json')) return;
       event.respondWith((async () => {
         const model = await create();
         return Response.json({ target: model.target, samples: await model.sample({ count: 6, seed: 7 }) });
       })());
     });`,
  );
  server = createServer((request, response) => {
    const name = (request.url ?? '/').replace(/\?.*/, '').slice(1) || 'index.html';
    const known = readdirSync(join(folder, 'site'), { recursive: true }).map((file) => String(file));
    const type = { html: 'text/html', css: 'text/css', js: 'text/javascript' }[name.split('.').at(-1) ?? ''];
    if (!known.includes(name)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type ?? 'text/plain', 'content-security-policy': policy });
    response.end(readFileSync(join(folder, 'site', name)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page, and what its console said. */
async function openPage(withPolicy = "script-src 'self' 'wasm-unsafe-eval'"): Promise<{ readonly page: Page; readonly errors: string[] }> {
  policy = withPolicy;
  const page = await browser().newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${address()}/`);
  return { page, errors };
}

/** A program beside the module alone, in a folder far from any package. */
function run(program: string, flags: readonly string[] = [], runtime = process.execPath): unknown {
  const bare = mkdtempSync(join(tmpdir(), 'bare-'));
  try {
    cpSync(join(folder, 'site/model'), join(bare, 'taken'), { recursive: true });
    writeFileSync(join(bare, 'program.mjs'), program);
    const env = { HOME: bare, NO_COLOR: '1' };
    const { status, stdout, stderr } = spawnSync(runtime, [...flags, 'program.mjs'], { cwd: bare, encoding: 'utf8', env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout) as unknown;
  } finally {
    rmSync(bare, { recursive: true, force: true });
  }
}

const told = `import { create } from './taken/model.js';
  const model = await create();
  console.log(JSON.stringify({ target: model.target, samples: await model.sample({ count: 6, seed: 7 }) }));`;

describe('an exported model in Node', () => {
  it('runs from a bare folder', () => {
    expect(run(told)).toEqual({ target: 'simd', samples: expected.simd });
  });

  it('runs where code made of text is forbidden', () => {
    expect(run(told, ['--disallow-code-generation-from-strings'])).toEqual({ target: 'simd', samples: expected.simd });
  });

  it('runs as JavaScript where there is no WebAssembly', () => {
    const without = `delete globalThis.WebAssembly;\n${told.replace("import { create } from './taken/model.js';", "const { create } = await import('./taken/model.js');")}`;
    expect(run(without)).toEqual({ target: 'cpu', samples: expected.cpu });
  });

  it('runs as JavaScript where WebAssembly has no vectors', () => {
    const without = `WebAssembly.instantiate = async () => { throw new WebAssembly.CompileError('no vectors'); };\n${told}`;
    expect(run(without)).toEqual({ target: 'cpu', samples: expected.cpu });
  });
});

/** A runtime's own program: in the package for this machine, or where the runtime's package put it when it was installed. */
function programIn(owner: string, file: string, moved: string): string | undefined {
  const modules = resolve('test/runtimes/node_modules');
  const packages = existsSync(join(modules, owner)) ? readdirSync(join(modules, owner)) : [];
  return [...packages.map((name) => join(modules, owner, name, file)), join(modules, moved)].find((path) => existsSync(path));
}

const problem = installPackages('test/runtimes', 'Deno and Bun');
describe.each([
  ['Deno', programIn('@deno', 'deno', 'deno/deno'), ['run']],
  ['Bun', programIn('@oven', 'bin/bun', 'bun/bin/bun.exe'), []],
] as const)('an exported model in %s', (_, program, flags) => {
  const missing = program === undefined;
  const because = missing ? ` (skipped: ${(problem ?? 'there is none for this machine').replaceAll(/[()]/g, '')})` : '';
  it.skipIf(missing)(`runs from a bare folder, and is asked no permission${because}`, () => {
    expect(run(told, flags, program)).toEqual({ target: 'simd', samples: expected.simd });
  });
});

describe('an exported model in a page', () => {
  it('runs under a policy of its own scripts and WebAssembly, by the page that wnc init makes', async () => {
    const { page, errors } = await openPage();
    await page.getByRole('button', { name: 'Sample' }).waitFor();
    expect(await page.getByRole('heading').textContent()).toBe('taken');
    expect(await page.getByRole('status').textContent()).toMatch(/^[\d,]+ parameters, on WebAssembly\.$/);
    await page.getByLabel('Samples').fill('6');
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: 'Sample' }).click();
    await page.locator('li').nth(5).waitFor();
    expect(await page.locator('li').allTextContents()).toEqual(expected.simd);
    await page.getByLabel('Begins with').fill('Ä');
    await page.getByRole('button', { name: 'Sample' }).click();
    await page.locator('.error').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('which the model does not know');
    await page.getByLabel('Begins with').fill('ab');
    await page.getByRole('button', { name: 'Sample' }).click();
    await page.locator('li', { hasText: /^ab/ }).first().waitFor();
    expect(await page.locator('.error').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('runs as JavaScript where the policy forbids WebAssembly', async () => {
    const { page } = await openPage("script-src 'self'");
    await page.getByRole('status').filter({ hasText: 'on JavaScript.' }).waitFor();
    const found = await page.evaluate(`import('/model/model.js').then(async ({ create }) => {
      const model = await create();
      const problem = await create({ target: 'simd' }).catch(({ code }) => code);
      return { target: model.target, samples: await model.sample({ count: 6, seed: 7 }), problem };
    })`);
    expect(found).toEqual({ target: 'cpu', samples: expected.cpu, problem: 'WNC847' });
    await page.close();
  });

  it('runs in a worker and in a service worker', async () => {
    const { page, errors } = await openPage();
    const inWorker = await page.evaluate(`new Promise((resolve, reject) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    })`);
    expect(inWorker).toEqual({ target: 'simd', samples: expected.simd });
    const inService = await page.evaluate(`(async () => {
      const claimed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      await navigator.serviceWorker.register('/service.js', { type: 'module' });
      await claimed;
      return (await fetch('/samples.json')).json();
    })()`);
    expect(inService).toEqual({ target: 'simd', samples: expected.simd });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says what to do where no model is there yet', async () => {
    rmSync(join(folder, 'site/model'), { recursive: true });
    const { page } = await openPage();
    await page.locator('.error').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('wnc export RUN --to js --out model');
    await page.close();
  });
});
