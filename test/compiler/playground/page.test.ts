import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite, serveSite } from '../../../compiler/cli/site.js';
import { useBrowser } from '../../helpers/browser.js';

const browser = useBrowser();
let server: Server;
let address: string;

beforeAll(async () => {
  server = await serveSite(await readSite('playground'), '0');
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('no port');
  address = `http://127.0.0.1:${at.port}/`;
});
afterAll(() => server.close());

async function open(): Promise<Page> {
  const page = await browser().newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(address);
  return page;
}

describe('the playground', () => {
  it('shows shapes as the spec is typed, and says what is wrong', async () => {
    const page = await open();
    const spec = page.getByRole('textbox', { name: 'Spec' });
    await page.getByRole('region', { name: 'Layers' }).getByText('[4, 20]').first().waitFor();
    const text = await spec.innerText();
    expect(text).toContain('fuse: 2');
    await page.close();
  });

  it('trains, pauses and samples', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Train' }).click();
    await page
      .getByRole('region', { name: 'Loss' })
      .getByText(/step \d+/)
      .waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('region', { name: 'Samples' }).getByRole('listitem').first().waitFor();
    await page.close();
  });
});
