import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../runtime/node/chromium/open-page.js';

/** One browser for a test file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return () => browser!;
}

/**
 * A page with the exports of a module on it as `test`. `modules` are more modules, by the names under which it imports them.
 * Errors in the page fail the test that meets them.
 */
export async function openModule(browser: Browser, contents: string, modules: ReadonlyMap<string, string> = new Map()): Promise<Page> {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    globalName: 'test',
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'generated',
        setup(plugins) {
          plugins.onResolve({ filter: /^generated:/ }, ({ path }) => ({ path: path.slice('generated:'.length), namespace: 'generated' }));
          plugins.onResolve({ filter: /^\.\//, namespace: 'generated' }, ({ path, importer }) => ({
            path: `${importer.slice(0, importer.lastIndexOf('/'))}/${path.slice(2).replace(/\.js$/, '.ts')}`,
            namespace: 'generated',
          }));
          plugins.onResolve({ filter: /^wnc\/runtime$/ }, () => ({ path: `${process.cwd()}/runtime/index.ts` }));
          plugins.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
            contents: modules.get(path)!,
            loader: 'ts',
            resolveDir: process.cwd(),
          }));
        },
      },
    ],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]!.text });
  return page;
}

/** With these a page is cross-origin isolated. */
export const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } as const;

/** Serves files at an address of this machine, which a browser trusts as it does https, with headers by their names. */
export async function serveFiles(
  files: ReadonlyMap<string, string | Buffer>,
  headersOf: (name: string) => Readonly<Record<string, string>>,
): Promise<{ readonly address: string; close(): void }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const body = files.get(name);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...headersOf(name) }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

/** Serves files of the repository, and others, at http://page.test/; `policy` is their Content-Security-Policy. */
export async function openSite(
  browser: Browser,
  path: string,
  files: ReadonlyMap<string, string | Buffer>,
  policy?: string,
): Promise<Page> {
  const page = await browser.newPage();
  const headers: Record<string, string> = policy === undefined ? {} : { 'content-security-policy': policy };
  await page.route('http://page.test/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404, headers });
    return route.fulfill({ body, headers, contentType: name.endsWith('.js') ? 'text/javascript' : 'text/html' });
  });
  await page.goto(`http://page.test/${path}`);
  return page;
}
