import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { judged, region, specOf, textOf, usePlayground } from './site.js';

const site = usePlayground();

const small = `name: small
data: {words: names, context: 8}
model:
  - embedding: {channels: 10}
  - fuse: 2
  - linear: {channels: 20}
  - flatten
  - linear: {channels: vocabulary}
train: {steps: 100, optimizer: {sgd: {rate: 0.1}}}
`;

describe('the editor', () => {
  it('opens with hierarchical as it is in specs/, whole', async () => {
    const page = await site.open();
    await judged(page);
    expect(await textOf(page)).toBe(readFileSync('specs/hierarchical.yaml', 'utf8'));
  });

  it('takes a text of 100 lines in the place of all that it had, and gives it back', async () => {
    const page = await site.open();
    await judged(page);
    const long = small + Array.from({ length: 100 }, (_, number) => `# line ${number}\n`).join('');
    await specOf(page).fill(long);
    await judged(page);
    expect(await textOf(page)).toBe(long);
    await specOf(page).fill(small);
    await judged(page);
    expect(await textOf(page)).toBe(small);
  });

  it('takes a text whenever it comes, also while the compiler loads and its first findings are drawn', async () => {
    const page = await site.open();
    for (let delay = 0; delay < 1000; delay += 150) {
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await page.waitForTimeout(delay);
      await specOf(page).fill(small);
      expect(await textOf(page)).toBe(small);
    }
  });

  it('takes a text in the place of what was selected a moment ago, before the browser tells of that', async () => {
    const page = await site.open();
    await judged(page);
    await specOf(page).fill(`${small}# more\n`);
    await judged(page);
    await specOf(page).evaluate((content, text) => {
      getSelection()?.selectAllChildren(content);
      content.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data: text, bubbles: true, cancelable: true }));
    }, small);
    expect(await textOf(page)).toBe(small);
  });

  it('shows the shape behind each layer, and none in the text', async () => {
    const page = await site.open();
    await specOf(page).fill(small);
    await page.locator('.shape-hint[data-shape="→ [4, 20]"]').waitFor();
    expect(await textOf(page)).not.toContain('→');
    await specOf(page).fill(small.replace('fuse: 2', 'fuse: 4'));
    await page.locator('.shape-hint[data-shape="→ [2, 40]"]').waitFor();
  });

  it('underlines what is wrong, says it, mends it by a press, and undoes that', async () => {
    const page = await site.open();
    await specOf(page).fill(small.replace('fuse: 2', 'fuse: 3'));
    const problems = region(page, 'Problems');
    await problems.getByText('fuse: 3 does not divide 8 positions').waitFor();
    await page.locator('.cm-lintRange-error').waitFor();
    await problems.getByText(/still those of the spec as it last was without errors/).waitFor();
    expect(await region(page, 'Layers').textContent()).not.toBe('Layers');
    await problems.getByRole('button', { name: 'Fix' }).click();
    await judged(page);
    expect(await textOf(page)).toContain('fuse: 2');
    await page.keyboard.press('Control+z');
    await problems.getByText('fuse: 3 does not divide 8 positions').waitFor();
  });

  it('mends the line of the cursor by Alt-Enter, and goes to a finding by a press', async () => {
    const page = await site.open();
    await specOf(page).fill(small.replace('fuse: 2', 'fuse: 3'));
    const problems = region(page, 'Problems');
    await problems.getByRole('button', { name: 'line 5' }).click();
    expect(await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.cm-line')?.textContent)).toContain('fuse: 3');
    await page.keyboard.press('Alt+Enter');
    await judged(page);
  });

  it('explains a code where it is asked for', async () => {
    const page = await site.open();
    await specOf(page).fill(small.replace('fuse: 2', 'fuse: 3'));
    await page.getByText('What WNC401 means').click();
    await region(page, 'Problems')
      .getByText(/positions/)
      .nth(2)
      .waitFor();
  });

  it('names what helps an empty text in a page', async () => {
    const page = await site.open();
    await judged(page);
    await specOf(page).fill('');
    await region(page, 'Problems').getByText('fix: choose an example above the editor').waitFor();
    await page.getByText('What WNC105 means').click();
    await page.getByText('Each example is a spec that trains as it is').waitFor();
  });

  it('offers layers, and writes the one that is taken', async () => {
    const page = await site.open();
    await specOf(page).fill(small.replace('  - flatten\n', '  - \n'));
    await region(page, 'Problems').getByRole('listitem').first().waitFor();
    await region(page, 'Problems').getByRole('button', { name: 'line 7' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type('flat');
    await page.getByRole('option', { name: /^flatten/ }).waitFor();
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await judged(page);
    expect(await textOf(page)).toContain('  - flatten\n');
  });

  it('explains what the pointer rests on, and the cursor by F1', async () => {
    const page = await site.open();
    await specOf(page).fill(small);
    await judged(page);
    await page.locator('.cm-line', { hasText: 'fuse' }).getByText('fuse').hover();
    await page.locator('.explained').getByText('Puts neighbouring positions side by side').waitFor();
    await page.mouse.move(5, 5);
    await page.locator('.cm-line', { hasText: 'flatten' }).getByText('flatten').click();
    await page.keyboard.press('F1');
    await page.locator('.explained').getByText('Puts all positions side by side').waitFor();
  });

  it('goes on as YAML does, and is left by Escape and Tab', async () => {
    const page = await site.open();
    await specOf(page).fill('model:');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- tanh');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.type('relu');
    await page.keyboard.press('Escape');
    expect(await textOf(page)).toBe('model:\n  - tanh\n  - relu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await specOf(page).evaluate((element) => element === document.activeElement)).toBe(false);
  });

  it('lights the line that another part points at', async () => {
    const page = await site.open();
    await specOf(page).fill(small.replace('fuse: 2', 'fuse: 3'));
    await region(page, 'Problems').getByRole('listitem').first().hover();
    expect(await page.locator('.lit-line').textContent()).toContain('fuse: 3');
  });

  it('shows the line of a layer that is pointed at, and the drawing the layer of a line, wherever they were scrolled to', async () => {
    const page = await site.open({ viewport: { width: 1400, height: 600 } });
    await judged(page);
    const layer = (name: RegExp) => region(page, 'Layers').getByRole('treeitem', { name });
    await layer(/^linear, .*27 channels/).hover();
    const lit = page.locator('.editor .lit-line');
    await expect.poll(() => lit.textContent().catch(() => '')).toContain('linear: {channels: vocabulary');
    const isSeen = async (part: Locator, within: Locator): Promise<boolean> => {
      const [inner, outer] = [await part.boundingBox(), await within.boundingBox()];
      return inner !== null && outer !== null && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
    };
    await expect.poll(() => isSeen(lit, page.locator('.editor'))).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('.editor .cm-line', { hasText: 'linear: {channels: vocabulary' }).hover();
    await page.locator('.editor .cm-scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await page.locator('.editor .cm-line', { hasText: 'embedding:' }).hover();
    await expect.poll(() => isSeen(layer(/^embedding/), page.locator('.layer-drawing'))).toBe(true);
  });
});
