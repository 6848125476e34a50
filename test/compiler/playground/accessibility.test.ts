import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../compiler/cli/site.js';
import { judged, region, specOf, usePlayground } from './site.js';

const site = usePlayground();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What axe has against the page. By `evaluate`, which the page's policy does not concern. */
async function complaints(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run();
    interface Violation {
      id: string;
      help: string;
      nodes: { html: string }[];
    }
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
  });
}

const kinds: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', phone],
];

describe('the page is for everyone', () => {
  it.each(kinds)('axe finds nothing: %s', async (_, options) => {
    const page = await site.open(options);
    await judged(page);
    expect(await complaints(page)).toEqual([]);
    await specOf(page).fill('name: x\nmodel:\n  - tahn\n');
    await region(page, 'Problems').getByRole('listitem').first().waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.getByRole('button', { name: 'Your data…' }).click();
    await page.getByRole('textbox', { name: 'Or paste it here' }).fill('one\ntwo\n');
    expect(await complaints(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use this text' }).click();
    await page
      .getByText(/2 words/)
      .first()
      .waitFor();
    expect(await complaints(page)).toEqual([]);
  });

  it('is no wider than a phone', async () => {
    const page = await site.open(phone);
    await judged(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('has its parts by their names, and no other with such a word in its name, when all of it is there', async () => {
    const page = await site.open();
    await page.getByRole('button', { name: '100 steps' }).click();
    await page.getByRole('region', { name: 'Samples' }).getByRole('listitem').first().waitFor();
    await page.getByRole('region', { name: 'Code' }).getByText('createTrainingStep').waitFor();
    await page.getByRole('textbox', { name: 'Spec' }).fill(readFileSync('specs/mlp-3.yaml', 'utf8').replace('  steps:', '  stepz:'));
    await page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: 'Fix' }).first().waitFor();
    for (const name of ['Train', 'Pause', 'Reset', 'Share']) expect(await page.getByRole('button', { name }).count(), name).toBe(1);
    for (const name of ['Problems', 'Layers', 'Loss', 'Samples', 'Code'])
      expect(await page.getByRole('region', { name }).count(), name).toBe(1);
    expect(await page.getByRole('textbox', { name: 'Spec' }).count()).toBe(1);
    expect(await page.getByRole('combobox', { name: 'Example' }).count()).toBe(1);
  });

  it('is reached by Tab, and the first Tab skips to the spec', async () => {
    const page = await site.open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#spec') !== null)).toBe(true);
  });
});

describe('what a visitor waits for', () => {
  it('is under 250 kB compressed for the first paint', async () => {
    const files = await readSite('playground');
    const sizes = ['index.html', 'playground.css', 'playground.js'].map((name) => gzipSync(files.get(name) ?? '').length);
    // A site of one file, or none, would be small too.
    for (const size of sizes) expect(size).toBeGreaterThan(100);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  });
});
