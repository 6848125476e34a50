import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../compiler/editor/analyse.js';
import { programText } from '../../../compiler/export/torch/program.js';
import { resolvedText } from '../../../compiler/language/resolved-text.js';
import { pageHost, readInPage } from '../../../compiler/page/page-host.js';
import { compileModel } from '../../../compiler/pipeline.js';
import { generateTrainingStep } from '../../../compiler/targets/typescript/generate.js';
import { printModule } from '../../../compiler/targets/wasm/module.js';
import { printWebgl } from '../../../compiler/targets/webgl/program.js';
import { symbolsOfData } from '../../../runtime/data/data-set.js';
import { packageVersion } from '../../../runtime/node/package-root.js';
import { usePlayground } from './site.js';

const site = usePlayground();

const textOf = (spec: string): string => readFileSync(`specs/${spec}.yaml`, 'utf8');

async function open({ width = 1400, height = 900 } = {}): Promise<Page> {
  const page = await site.open({ viewport: { width, height } });
  await layers(page).getByRole('treeitem').first().waitFor();
  return page;
}

const layers = (page: Page): Locator => page.getByRole('region', { name: 'Layers', exact: true });
const code = (page: Page): Locator => page.getByRole('region', { name: 'Code', exact: true });

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Spec' }).fill(text);
}

/** What a tab of the code shows, as a file that is saved. */
async function saved(page: Page, tab: string, name: string): Promise<string> {
  await code(page).getByRole('tab', { name: tab }).click();
  await code(page).locator('#code-file', { hasText: name }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), code(page).getByRole('button', { name: 'Download' }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

describe('layers', () => {
  it('appear, and change with the spec', async () => {
    const page = await open();
    const region = layers(page);
    const fuses = region.getByRole('treeitem', { name: /^fuse/ });
    await region.getByRole('treeitem', { name: 'fuse, 8 to 4 positions, 20 channels', exact: true }).waitFor();
    expect(await region.getByText('22,397 parameters').count()).toBe(1);
    // Lines of the tree meet two by two.
    const cells = (item: Locator): Promise<number> => item.locator('.cell').count();
    expect([await cells(fuses.nth(0)), await cells(fuses.nth(1)), await cells(fuses.nth(2))]).toEqual([4, 2, 1]);
    const changed = textOf('hierarchical')
      .replace('- fuse: 2', '- fuse: 4')
      .replace(/\n {2}- fuse: 2[\s\S]*?tanh\n/, '\n');
    await write(page, changed);
    await region.getByText('[2, 40]', { exact: true }).waitFor();
    await region.getByRole('treeitem', { name: 'fuse, 8 to 2 positions, 40 channels', exact: true }).waitFor();
    expect([await cells(fuses.nth(0)), await cells(fuses.nth(1))]).toEqual([2, 1]);
    await page.close();
  });

  it('stay while the spec has an error, and say so', async () => {
    const page = await open();
    await write(page, textOf('hierarchical').replace('- fuse: 2', '- fuse: 3'));
    await layers(page).getByText('The spec has an error.').waitFor();
    expect(await layers(page).getByText('[4, 20]', { exact: true }).count()).toBe(1);
    await write(page, textOf('hierarchical'));
    await layers(page).getByText('The spec has an error.').waitFor({ state: 'detached' });
    await page.close();
  });

  it('are a tree for the keyboard, in the order in which they are seen', async () => {
    const page = await open();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.querySelector('.layer-spoken')?.textContent ?? null);
    await layers(page).getByRole('treeitem').first().focus();
    expect(await focused()).toMatch(/^embedding/);
    // This one grows upward.
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toMatch(/^fuse, 8 to 4/);
    await layers(page)
      .getByText('Puts neighbours side by side', { exact: false })
      .or(layers(page).locator('.layer-about strong'))
      .first()
      .waitFor();
    expect(await layers(page).locator('.layer-about').textContent()).toContain('fuse');
    await page.keyboard.press('Home');
    expect(await focused()).toMatch(/^linear.*27 channels/);
    await write(page, textOf('transformer'));
    const repeat = layers(page).getByRole('treeitem', { name: /^repeat, 3 rounds/ });
    await repeat.focus();
    expect(await repeat.getAttribute('aria-expanded')).toBe('false');
    const before = await layers(page).getByRole('treeitem').count();
    await page.keyboard.press('ArrowRight');
    expect(await repeat.getAttribute('aria-expanded')).toBe('true');
    expect(await layers(page).getByRole('treeitem').count()).toBeGreaterThan(2 * before);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^layerNorm/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toMatch(/^residual/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toMatch(/^repeat/);
    await page.close();
  });

  it('of every kind of model fit into a phone', async () => {
    const page = await open({ width: 390 });
    for (const [spec, shown] of [
      ['best', '[16, 48]'],
      ['wavenet', '[8, 64]'],
      ['gpt', '[64, 128]'],
    ] as const) {
      await write(page, textOf(spec));
      await layers(page).getByText(shown, { exact: true }).first().waitFor();
      const wide = await layers(page).evaluate((region) => {
        const { right } = region.getBoundingClientRect();
        return [...region.querySelectorAll('.layer-drawing *')].filter((part) => part.getBoundingClientRect().right > right + 1).length;
      });
      expect([spec, wide]).toEqual([spec, 0]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await page.close();
  });
});

describe('code', () => {
  it.each(['hierarchical', 'mlp-3', 'wavenet'])('of %s is what wnc compile and wnc export write', async (spec) => {
    const content = textOf(spec);
    const { model: checked } = await analyse({ name: 'spec.yaml', content }, pageHost(undefined));
    if (checked === undefined) throw new Error(`${spec} has errors`);
    const model = compileModel(checked, null);
    const page = await open();
    await write(page, content);
    await layers(page).getByText(spec, { exact: true }).waitFor();
    expect((await saved(page, 'TypeScript', 'training-step.ts')) === generateTrainingStep(model.plain.training, 'spec.yaml')).toBe(true);
    expect((await saved(page, 'WAT', 'model.wat')) === printModule(model).text).toBe(true);
    const symbols = symbolsOfData(await readInPage(undefined, checked.spec.data), {});
    const python = programText({ model: checked, symbols, specText: resolvedText(checked.spec), version: packageVersion() });
    expect(await saved(page, 'PyTorch', 'model.py')).toBe(python);
    const programs = await saved(page, 'GLSL', 'programs.glsl');
    const { training, evaluation } = printWebgl(model);
    for (const [name, shader] of [...Object.entries(training.shaders), ...Object.entries(evaluation.shaders)])
      expect(programs.includes(shader.code.trim()), name).toBe(true);
    await page.close();
  });

  it('is linked with the layers and the spec, in all directions', async () => {
    // CodeMirror draws the lines that can be seen.
    const page = await open({ height: 3000 });
    const linear = layers(page).getByRole('treeitem', { name: 'linear, 4 positions, 68 channels, 1,360 parameters' });
    await linear.click();
    await layers(page).getByRole('button', { name: 'Show its code' }).click();
    const view = code(page).getByRole('textbox', { name: 'training-step.ts' });
    await view.locator('.lit-code', { hasText: 'spec.yaml:26 linear' }).first().waitFor();
    expect(await view.locator('.lit-code', { hasText: 'multiplyTransposed(embedding0' }).count()).toBe(1);
    // From the code to the layer, by pointer and by cursor.
    await view.getByText('// spec.yaml:28 tanh').first().hover();
    await layers(page)
      .locator('.lit')
      .getByRole('treeitem', { name: /^tanh, 4 positions/ })
      .waitFor();
    await view.getByText('// spec.yaml:27 batchNorm').click();
    await layers(page)
      .locator('.lit')
      .getByRole('treeitem', { name: /^batchNorm, 4 positions/ })
      .waitFor();
    // From another layer to the code, which stays where it is.
    const top = await view.evaluate((content) => content.parentElement?.scrollTop);
    await layers(page)
      .getByRole('treeitem', { name: /^batchNorm, 4/ })
      .hover();
    await view.locator('.lit-code', { hasText: 'spec.yaml:27 batchNorm' }).first().waitFor();
    expect(await view.evaluate((content) => content.parentElement?.scrollTop)).toBe(top);
    // PyTorch's twin has the layers in order.
    await code(page).getByRole('tab', { name: 'PyTorch' }).click();
    await layers(page)
      .getByRole('treeitem', { name: /^embedding/ })
      .hover();
    await layers(page).getByRole('button', { name: 'Show its code' }).click();
    await code(page).getByRole('textbox', { name: 'model.py' }).getByText('nn.Linear(20, 68').first().waitFor();
    await page.close();
  });

  it('has tabs for the keyboard', async () => {
    const page = await open();
    await code(page).getByRole('tab', { name: 'TypeScript' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(
      await code(page)
        .getByRole('tab', { name: 'PyTorch', selected: true })
        .evaluate((tab) => tab === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await code(page).getByRole('tab', { selected: true }).textContent()).toBe('WAT');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await code(page).getByRole('textbox', { name: 'model.wat' }).getByText(';; Made by wnc').waitFor();
    await page.close();
  });

  it('of large models leaves the page free, and is given up for a newer spec', async () => {
    const page = await open();
    const deep = textOf('mlp-8').replace(/( {2}- tanh\n)/, `$1${'  - linear: {channels: 60}\n  - tanh\n'.repeat(20)}`);
    await code(page).scrollIntoViewIfNeeded();
    await code(page).getByRole('tab', { name: 'WAT' }).click();
    await page.evaluate(() => {
      const frames = globalThis as unknown as { longest: number };
      frames.longest = 0;
      let last = performance.now();
      const next = (now: number): void => {
        frames.longest = Math.max(frames.longest, now - last);
        last = now;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
    await write(page, textOf('gpt'));
    await layers(page).getByText('803,584 parameters').waitFor();
    await page.waitForTimeout(500);
    await write(page, deep);
    await layers(page).getByRole('treeitem').nth(40).waitFor();
    await code(page).getByRole('textbox', { name: 'model.wat' }).getByText(';; Made by wnc').waitFor();
    // Until then the tab may show the text of the spec before.
    const isOfNewer = async (): Promise<boolean> => (await saved(page, 'WAT', 'model.wat')).includes('linear45');
    await expect.poll(isOfNewer, { timeout: 20_000 }).toBe(true);
    const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
    expect(longest).toBeLessThan(1000);
    await page.close();
  });
});
