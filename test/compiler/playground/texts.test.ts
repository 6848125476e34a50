import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judged, region, specOf, textOf, usePlayground } from './site.js';

const site = usePlayground();
const own = readFileSync('specs/mlp-3.yaml', 'utf8').replace('name: mlp-3', 'name: mine');

describe('examples and one’s own text', () => {
  it('opens an example, and keeps what was written', async () => {
    const page = await site.open();
    const example = page.getByRole('combobox', { name: 'Example' });
    expect(await example.inputValue()).toBe('hierarchical');
    await specOf(page).fill(own);
    expect(await example.inputValue()).toBe('your text');
    await example.selectOption('mlp-8');
    expect(await textOf(page)).toBe(readFileSync('specs/mlp-8.yaml', 'utf8'));
    await page.getByText('Your text is kept').waitFor();
    await page.getByText(/squashed into one layer/).waitFor();
    await example.selectOption('your text');
    expect(await textOf(page)).toBe(own);
    await specOf(page).focus();
    await page.keyboard.press('Control+z');
    expect(await textOf(page)).toBe(readFileSync('specs/mlp-8.yaml', 'utf8'));
    await judged(page);
  });

  it('has at the next visit what the last left: text, colours, settings', async () => {
    const page = await site.open();
    await specOf(page).fill(own);
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    const next = await site.again(page);
    await judged(next);
    expect(await textOf(next)).toBe(own);
    expect(await next.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
  });

  it('goes on where storage is forbidden, or holds nonsense', async () => {
    const page = await site.open();
    await page.evaluate(() => {
      for (const key of ['spec', 'example', 'settings', 'own text', 'colours']) localStorage.setItem(`wnc-playground:${key}`, '{"a":[');
    });
    const next = await site.again(page);
    await judged(next);
    expect(await textOf(next)).toContain('name: hierarchical');
    await next.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('no', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'indexedDB', { get: refuse });
    });
    await next.reload();
    await judged(next);
    await specOf(next).fill(own);
    await judged(next);
  });
});

describe('a shared link', () => {
  it('holds the spec, and opens with it; what the other had is kept', async () => {
    const page = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await specOf(page).fill(own);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('The link is copied').waitFor();
    const link = page.url();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(link.length).toBeLessThan(2000);
    const other = await site.open();
    await specOf(other).fill(own.replace('mine', 'theirs'));
    const opened = await site.again(other, new URL(link).hash);
    await opened.getByText('This is what the link holds.').waitFor();
    expect(await textOf(opened)).toBe(own);
    await opened.getByRole('combobox', { name: 'Example' }).selectOption('your text');
    expect(await textOf(opened)).toContain('name: theirs');
    // A change is no longer what the link holds.
    expect(new URL(opened.url()).hash).toBe('');
  });

  it.each([
    ['#spec=', 'it was cut or changed on its way'],
    ['#spec=!!!', 'it was cut or changed on its way'],
    ['#spec=q1ZKzs8rSc0rUbJSUMpIzcnJV', 'it was cut or changed on its way'],
  ])('that is broken (%s) says so and leaves all as it was', async (fragment, reason) => {
    const page = await site.open({ fragment });
    await page.getByText(`The link cannot be opened: ${reason}`).waitFor();
    expect(await textOf(page)).toContain('name: hierarchical');
    await judged(page);
  });

  it('that was opened in the same page is opened too', async () => {
    const page = await site.open();
    await specOf(page).fill(own);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText(/The link is/).waitFor();
    const { hash } = new URL(page.url());
    await page.getByRole('combobox', { name: 'Example' }).selectOption('bigram');
    await page.evaluate((fragment) => (location.hash = fragment), hash);
    await page.getByText('This is what the link holds.').waitFor();
    expect(await textOf(page)).toBe(own);
  });

  it('has no place for a spec of 100 kB of noise', async () => {
    const page = await site.open();
    const noise = Array.from({ length: 1500 }, (_, line) => `# ${Math.sin(line)} ${Math.cos(line * line)}\n`).join('');
    await specOf(page).fill(own + noise);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('The spec is too long for a link').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await region(page, 'Problems').waitFor();
  });
});
