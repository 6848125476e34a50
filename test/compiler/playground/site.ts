import type { Server } from 'node:http';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { readSite, serveSite } from '../../../compiler/cli/site.js';
import { useBrowser } from '../../helpers/browser.js';

/** The playground as it is served, and pages of a visitor each. Whatever goes wrong in a page fails its test. */
export interface Site {
  address(): string;
  /** What the server has at a path. */
  file(path: string): string;
  open(options?: BrowserContextOptions & { readonly fragment?: string }): Promise<Page>;
  /** Another page of the same visitor, who has what the last left. */
  again(page: Page, fragment?: string): Promise<Page>;
}

/** A browser and the playground's server for a test file. */
export function usePlayground(): Site {
  const browser = useBrowser();
  let files: ReadonlyMap<string, Buffer>;
  let server: Server;
  let address = '';
  let faults: string[] = [];
  const contexts: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    files = await readSite('playground');
    server = await serveSite(files, '0');
    const at = server.address();
    if (at === null || typeof at === 'string') throw new Error('no port');
    address = `http://127.0.0.1:${at.port}/`;
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const found = faults;
    faults = [];
    expect(found).toEqual([]);
  });
  afterAll(() => server.close());
  const watch = async (page: Page, fragment: string): Promise<Page> => {
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`asked for ${url}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    await page.goto(address + fragment);
    return page;
  };
  return {
    address: () => address,
    file(path) {
      const found = files.get(path);
      if (found === undefined) throw new Error(`the playground has no ${path}`);
      return found.toString();
    },
    async open({ fragment = '', ...options } = {}) {
      const context = await browser().newContext({ viewport: { width: 1400, height: 900 }, ...options });
      contexts.push(context);
      return watch(await context.newPage(), fragment);
    },
    again: async (page, fragment = '') => watch(await page.context().newPage(), fragment),
  };
}

/** The editor. */
export const specOf = (page: Page) => page.getByRole('textbox', { name: 'Spec', exact: true });

/** What the editor has. An element's innerText doubles the line break of an empty line, so lines are read one by one. */
export async function textOf(page: Page): Promise<string> {
  return (await specOf(page).locator('.cm-line').allTextContents()).join('\n');
}

export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** When the compiler has judged what the editor has. */
export async function judged(page: Page, words: string | RegExp = 'No problems'): Promise<void> {
  await region(page, 'Problems').getByText(words).first().waitFor();
}
