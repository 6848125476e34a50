import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePlayground } from './site.js';

const site = usePlayground();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function open(spec: string, viewport = { width: 1400, height: 900 }): Promise<{ readonly page: Page; readonly inside: Locator }> {
  const page = await site.open({ viewport });
  page.setDefaultTimeout(50_000);
  await page.getByRole('textbox', { name: 'Spec' }).fill(readFileSync(`specs/${spec}.yaml`, 'utf8'));
  const name = /^name: (.*)$/m.exec(readFileSync(`specs/${spec}.yaml`, 'utf8'))?.[1];
  expect(name).toBe(spec);
  return { page, inside: page.getByRole('region', { name: 'Inside' }) };
}

/** Trains so many steps, pauses, and waits until the region tells of a state after them: where nothing trains it looks at once. */
async function train(page: Page, inside: Locator, steps: number): Promise<void> {
  await page.getByRole('button', { name: 'Train' }).click();
  await inside.scrollIntoViewIfNeeded();
  const reached = (selector: string, before: string): Promise<unknown> =>
    page.waitForFunction(
      ([selector, before, least]) => {
        const [, step = '0'] = new RegExp(`${before} ([\\d,]+)`).exec(document.querySelector(selector)?.textContent ?? '') ?? [];
        return Number(step.replaceAll(',', '')) >= least;
      },
      [selector, before, steps] as const,
    );
  await reached('.loss-now', 'step');
  await page.getByRole('button', { name: 'Pause' }).click();
  await reached('.inside', 'after step');
}

/** What axe finds wrong in the region. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(where: string): Promise<{ violations: { id: string; help: string }[] }> } };
    return (await axe.run('.region-inside')).violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

// Beside another browser on two cores a page that trains may be starved for a minute: that once is no fault.
describe('inside', { timeout: 180_000, retry: 1 }, () => {
  it('a tree of tanh layers: each tab shows what the model is after 200 steps', async () => {
    const { page, inside } = await open('hierarchical');
    expect(await inside.textContent()).toContain('once training has begun');
    await train(page, inside, 200);
    const panel = inside.getByRole('tabpanel');
    const tab = (name: string) => inside.getByRole('tab', { name }).click();

    expect(await panel.textContent()).toMatch(/the first loss was 3\.2\d+, and guessing evenly costs ln V = 3\.2958/);
    const cards = panel.getByRole('listitem');
    expect(await cards.count()).toBe(11);
    expect(await panel.textContent()).toMatch(/\d+\.\d% of tanh 4 is saturated/);
    expect(await panel.getByRole('img', { name: 'Histogram of activations of tanh 4' }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);

    await tab('Gradients');
    await panel.getByText(/The gradient that reaches embedding 0 is [\d.]+ times/).waitFor();
    expect(await panel.getByRole('img', { name: /Histogram of gradients/ }).count()).toBe(11);

    await tab('Updates');
    const rows = panel.getByRole('row');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1 + 12);
    const [, embedding] = (await rows.allTextContents()).map((text) => text.trim());
    expect(embedding).toMatch(/^0\.weight embedding.*\d$/);
    const curves = await panel.locator('path.curve').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
    expect(curves.every((d) => /^M[\d.]+ [\d.]+L/.test(d))).toBe(true);
    expect(await violations(page)).toEqual([]);

    await tab('Embedding');
    const letters = panel.locator('.plane svg text');
    await letters.first().waitFor();
    expect((await letters.allTextContents()).join('')).toBe('.abcdefghijklmnopqrstuvwxyz');
    const places = async () => letters.evaluateAll((texts) => texts.map((text) => `${text.getAttribute('x')} ${text.getAttribute('y')}`));
    const before = await places();
    expect(new Set(before).size).toBeGreaterThan(20);
    await panel.getByRole('combobox', { name: 'Plane' }).selectOption('two channels');
    await panel.getByRole('spinbutton', { name: 'Up' }).fill('3');
    await expect.poll(places).not.toEqual(before);
    expect(await violations(page)).toEqual([]);

    await tab('Weights');
    await panel.getByRole('combobox', { name: 'Array' }).selectOption('3.running_var');
    await panel.getByRole('img', { name: /3\.running_var as a picture: from [\d.]+ to [\d.]+/ }).waitFor();
    const painted = await panel.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return [canvas.width, Math.max(...data.filter((_, i) => i % 4 === 3))];
    });
    expect(painted).toEqual([68, 255]);
    expect(await violations(page)).toEqual([]);
    expect(await inside.getByRole('tab', { name: 'Attention' }).count()).toBe(0);
    await page.close();
  });

  it('a transformer: attention of a word that is typed, and tabs by the keyboard', async () => {
    const { page, inside } = await open('transformer');
    await train(page, inside, 200);
    const panel = inside.getByRole('tabpanel');
    // A layer of a repeat stands in the spec once, so that a pointer on one of its rounds lights them all.
    // What stands above the region may still grow, so that it moves away from under a pointer: the event itself is sent.
    const card = panel.getByRole('listitem').filter({ hasText: 'gelu' }).first();
    const lit = async (): Promise<number> => {
      await card.dispatchEvent('pointerenter');
      return panel.locator('li.lit').count();
    };
    await expect.poll(lit, { timeout: 30_000 }).toBe(3);

    await inside.getByRole('tab', { name: 'Activations' }).focus();
    await page.keyboard.press('End');
    expect(await inside.getByRole('tab', { name: 'Weights' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    const tab = inside.getByRole('tab', { name: 'Attention' });
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);

    const maps = panel.getByRole('img', { name: /Attention of .*, head \d/ });
    await maps.first().waitFor();
    expect(await maps.count()).toBe(12);
    const word = panel.getByRole('textbox', { name: 'Word' });
    await expect.poll(() => word.inputValue()).not.toBe('');
    await word.fill('emma');
    await panel.getByText('What each character attends to most').click();
    const header = panel.getByRole('columnheader');
    await expect.poll(async () => (await header.allTextContents()).join(' ')).toBe('layer and head . e m m a');
    expect(await panel.getByRole('row').nth(1).textContent()).toMatch(/^2\.0\.0\.1, head 1\. 100\.0%/);
    await word.fill('émma');
    await panel.getByText(/does not know the character "é"/).waitFor();
    expect(await maps.count()).toBe(12);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('is closed at first on a phone, opens by the keyboard, and fits', async () => {
    const { page, inside } = await open('mlp-3', { width: 360, height: 740 });
    expect(await inside.getByText('once training has begun').count()).toBe(0);
    await inside.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await train(page, inside, 200);
    for (const name of ['Activations', 'Gradients', 'Updates', 'Embedding', 'Weights']) {
      await inside.getByRole('tab', { name }).click();
      await inside
        .getByText(/[Aa]fter step|Parameters in step/)
        .first()
        .waitFor();
      const [needed, has] = await inside.evaluate((element) => [element.scrollWidth, element.clientWidth]);
      expect(needed, name).toBeLessThanOrEqual(has ?? 0);
    }
    await page.close();
  });
});
