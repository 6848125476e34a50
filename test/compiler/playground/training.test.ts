import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSafetensors } from '../../../runtime/files/safetensors.js';
import { isolated } from '../../helpers/browser.js';
import { region, specOf, usePlayground } from './site.js';

const site = usePlayground();
/** Machines that run tests may be busy. */
const PATIENCE_MS = 120_000;

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const now = async (page: Page): Promise<string> => (await region(page, 'Loss').locator('.loss-now').textContent()) ?? '';
const stepOf = async (page: Page): Promise<number> => Number(/step ([\d,]+)/.exec(await now(page))?.[1]?.replaceAll(',', ''));
const runsOf = (page: Page): Locator => region(page, 'Loss').getByRole('textbox', { name: /^Name of run/ });

async function train(page: Page): Promise<void> {
  await button(page, 'Train').click();
  await region(page, 'Loss')
    .getByText(/step [1-9]/)
    .waitFor();
}

async function pause(page: Page): Promise<void> {
  await button(page, 'Pause').click();
  await button(page, 'Train').and(page.locator(':enabled')).waitFor();
}

/** Puts another text in place of a part of the spec. */
async function write(page: Page, text: string): Promise<void> {
  await specOf(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

const small = (channels: number, steps = 50_000_000): string => `name: small
data: {words: names, context: 3}
model:
  - embedding: {channels: ${channels}}
  - flatten
  - linear: {channels: vocabulary}
train: {steps: ${steps}, batch: 8, optimizer: {sgd: {rate: 0.1}}}
`;

describe('training', { timeout: PATIENCE_MS }, () => {
  it('begins at once, pauses, goes on, takes single steps, and begins anew', async () => {
    const page = await site.open();
    expect(await now(page)).toBe('Nothing has run yet.');
    await train(page);
    await region(page, 'Samples').getByRole('listitem').first().waitFor();
    await pause(page);
    const paused = await stepOf(page);
    expect(await now(page)).toMatch(
      /step [\d,]+ of 200,000 · loss \d\.\d{4} · smoothed \d\.\d{4} · .* ms a step · .* steps a second · WebAssembly SIMD/,
    );
    await page.waitForTimeout(300);
    expect(await stepOf(page)).toBe(paused);
    for (const [name, steps] of [
      ['1 step', 1],
      ['10 steps', 11],
      ['100 steps', 111],
    ] as const) {
      await button(page, name).click();
      await expect.poll(() => stepOf(page), { timeout: 30_000 }).toBe(paused + steps);
      await button(page, 'Train').and(page.locator(':enabled')).waitFor();
    }
    await page.getByText('Train goes on with run 1.').waitFor();
    await button(page, 'Reset').click();
    await expect.poll(() => now(page)).toBe('Nothing has run yet.');
    await page.getByText('Train begins run 2.').waitFor();
    // The first stays, out of the chart.
    await expect.poll(() => runsOf(page).count()).toBe(1);
    expect(await page.getByRole('checkbox', { name: 'Show run 1 in the chart' }).isChecked()).toBe(false);
    await button(page, '10 steps').click();
    await expect.poll(() => stepOf(page), { timeout: 30_000 }).toBe(10);
  });

  it('shares long steps among threads, and says so', async () => {
    const page = await site.open();
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
    await write(
      page,
      `name: large
data: {text: kjv, context: 16}
model:
  - embedding: {channels: 8}
  - linear: {channels: 512}
  - linear: {channels: 512}
  - linear: {channels: vocabulary}
train: {steps: 1000, batch: 72, optimizer: {sgd: {rate: 0.1}}}
`,
    );
    await page.getByRole('region', { name: 'Layers' }).getByText('[16, 512]').first().waitFor();
    await button(page, '10 steps').click();
    await expect.poll(() => stepOf(page), { timeout: 60_000 }).toBe(10);
    const threads = Math.min(4, availableParallelism());
    const hasThread = page.workers().some((worker) => worker.url().endsWith('/thread.js'));
    expect([hasThread, await now(page)]).toEqual([
      threads > 1,
      expect.stringMatching(threads > 1 ? new RegExp(`WebAssembly SIMD · ${threads} threads$`) : /WebAssembly SIMD$/),
    ]);
  });

  it('goes on while the spec has errors, and begins another run of a changed one', async () => {
    const page = await site.open();
    await write(page, small(4));
    await page.getByRole('region', { name: 'Layers' }).getByText('[3, 4]').first().waitFor();
    await train(page);
    const before = await stepOf(page);
    await write(page, small(4).replace('flatten', 'fuse: 2'));
    await region(page, 'Problems').getByText('WNC401', { exact: true }).waitFor();
    await expect.poll(() => stepOf(page), { timeout: 30_000 }).toBeGreaterThan(before);
    await page.getByText('run 1 goes on with the spec it began with.').waitFor();
    await write(page, `# a comment is no change\n${small(4)}`);
    await expect
      .poll(() => page.locator('.plan').textContent(), { timeout: 30_000 })
      .toMatch(/^run 1 is learning: step [\d,]+, loss \d\.\d{3}\.$/);
    await write(page, small(5, 300));
    await page.getByText('Train leaves it and begins run 2 of the changed spec.').waitFor();
    await button(page, 'Train').click();
    await page.getByText('run 2 is at its end.').waitFor();
    expect(await now(page)).toMatch(/step 300 of 300 .* validation \d/);
    await expect.poll(() => runsOf(page).count()).toBe(2);
    // 27·4 + 27·12 + 27 and 27·5 + 27·15 + 27.
    await region(page, 'Loss').getByText('small · 459 parameters').waitFor();
    await region(page, 'Loss').getByText('small · 567 parameters').waitFor();

    // Names, and a run from before with its spec.
    await page.getByRole('textbox', { name: 'Name of run 1' }).fill('narrow');
    await page.keyboard.press('Enter');
    await button(page, 'Open narrow').click();
    await page.getByText('Train goes on with narrow.').waitFor();
    const kept = await stepOf(page);
    expect(kept).toBeGreaterThan(before);
    await button(page, '1 step').click();
    await expect.poll(() => stepOf(page), { timeout: 30_000 }).toBe(kept + 1);
    await button(page, 'Remove run 2').click();
    await expect.poll(() => runsOf(page).count()).toBe(1);
  });

  it('goes on from the last kept state where its worker dies', async () => {
    const page = await site.open();
    await write(page, small(4, 5_000_000));
    await page.getByRole('region', { name: 'Layers' }).getByText('[3, 4]').first().waitFor();
    await train(page);
    await pause(page);
    const kept = await stepOf(page);
    await train(page);
    await expect.poll(() => stepOf(page), { timeout: 30_000 }).toBeGreaterThan(kept);
    for (const worker of page.workers()) await worker.evaluate(() => self.name === 'training' && self.close()).catch(() => undefined);
    await region(page, 'Loss').getByText('Training stopped by itself; run 1 went on from step').waitFor();
    const resumed = await stepOf(page);
    await expect.poll(() => stepOf(page), { timeout: 30_000 }).toBeGreaterThan(resumed);
    await pause(page);
  });

  it('has the run at the next visit, paused, with its curve and names', async () => {
    const page = await site.open();
    await train(page);
    await region(page, 'Samples').getByRole('listitem').first().waitFor();
    await pause(page);
    const step = await stepOf(page);
    await expect.poll(() => keptStep(page), { timeout: 30_000 }).toBe(step);
    const words = await region(page, 'Samples').getByRole('listitem').allTextContents();
    const again = await site.again(page);
    await expect.poll(() => stepOf(again), { timeout: 30_000 }).toBe(step);
    expect(await region(again, 'Samples').getByRole('listitem').allTextContents()).toEqual(words);
    await again.getByText('Train goes on with run 1.').waitFor();
    await button(again, '10 steps').click();
    await expect.poll(() => stepOf(again), { timeout: 30_000 }).toBe(step + 10);
  });
});

/** The step of the one run that the browser keeps. */
async function keptStep(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open('wnc-playground');
        asked.onsuccess = () => {
          const all = asked.result.transaction('kept').objectStore('kept').getAll();
          all.onsuccess = () => resolve((all.result as { kept?: { step: number } }[]).find(({ kept }) => kept)?.kept?.step);
        };
      }),
  );
}

describe('samples', { timeout: PATIENCE_MS }, () => {
  it('tell what each character was drawn from, by pointer and by keyboard', async () => {
    const page = await site.open();
    await train(page);
    const samples = region(page, 'Samples');
    await samples.getByRole('listitem').first().waitFor();
    await pause(page);
    await samples.getByRole('textbox', { name: 'Begin with' }).fill('ma');
    const words = samples.getByRole('listitem');
    await expect.poll(async () => (await words.allTextContents()).every((text) => text.startsWith('ma')), { timeout: 30_000 }).toBe(true);
    const word = words.first().getByRole('button');
    await word.locator('[data-place]').first().hover();
    await samples.getByText('After ma comes').waitFor();
    const shares = await samples.locator('.percent').allTextContents();
    expect(shares).toHaveLength(6);
    const percents = shares.map((text) => Number.parseFloat(text.replace('<', '')));
    expect(percents.slice(0, 5)).toEqual([...percents.slice(0, 5)].sort((a, b) => b - a));
    expect(percents.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(101);
    await word.focus();
    await page.keyboard.press('ArrowRight');
    await samples.getByText(/After ma. comes/).waitFor();
    // Another seed, other words; a prefix that the model does not know is said, and nothing is lost.
    const before = await samples.getByRole('listitem').allTextContents();
    await button(page, 'New samples').click();
    await expect.poll(() => samples.getByRole('listitem').allTextContents(), { timeout: 30_000 }).not.toEqual(before);
    await samples.getByRole('textbox', { name: 'Begin with' }).fill('7');
    await samples.getByText('the prefix has "7"').waitFor();
    expect(await samples.getByRole('listitem').count()).toBe(before.length);
  });
});

describe('a run as a file', { timeout: PATIENCE_MS }, () => {
  it('comes back with its spec, curve and weights; what is broken is refused in words', async () => {
    const page = await site.open();
    await write(page, small(4));
    await page.getByRole('region', { name: 'Layers' }).getByText('[3, 4]').first().waitFor();
    await button(page, '100 steps').click();
    await expect.poll(() => stepOf(page), { timeout: 30_000 }).toBe(100);
    const line = await now(page);
    const saved = await downloaded(page, 'Save run');
    const weights = await downloaded(page, 'Save weights');
    const curves = await downloaded(page, 'Save loss as CSV');
    expect([...readSafetensors(weights, 'weights').tensors.keys()]).toEqual(['0.weight', '2.weight', '2.bias']);
    expect(curves.toString()).toMatch(/^run,seed,step,loss,rate,millisecondsPerStep,train,validation,test\r\nrun 1,42,100,\d/);

    const other = await site.open();
    await other.getByRole('region', { name: 'Layers' }).getByText('[4, 20]').first().waitFor();
    const open = (name: string, buffer: Buffer): Promise<void> =>
      other.getByLabel('Run file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await open('cut.safetensors', saved.subarray(0, 900));
    await other.getByText(/cut.safetensors (is no safetensors file|holds)/).waitFor();
    await open('weights.safetensors', weights);
    await other.getByText(/the checkpoint .* 27 x 4|0\.weight/).waitFor();
    expect(await now(other)).toBe('Nothing has run yet.');
    await open('run.safetensors', saved);
    await expect.poll(() => now(other), { timeout: 30_000 }).toBe(line);
    await expect.poll(() => specOf(other).textContent()).toContain('name: small');
    await button(other, '10 steps').click();
    await expect.poll(() => stepOf(other), { timeout: 30_000 }).toBe(110);
    await open('weights.safetensors', weights);
    await other.getByText('Train begins weights.').waitFor();
  });
});

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFileSync(await file.path());
}

describe('what was typed just before', { timeout: PATIENCE_MS }, () => {
  it('is trained, though the compiler has not judged it yet', async () => {
    const first = await site.open();
    await first.context().route('**/worker.js', async (route) => {
      const slow = `if (self.name === 'language') { const tell = self.postMessage.bind(self);
        self.postMessage = (...all) => void setTimeout(() => tell(...all), 700); }`;
      await route.fulfill({ body: `${slow}\n${site.file('worker.js')}`, contentType: 'text/javascript', headers: isolated });
    });
    const page = await site.again(first);
    page.setDefaultTimeout(60_000);
    await page.getByText('Train begins run 1.').waitFor();
    await write(page, small(5));
    await button(page, '10 steps').click();
    await expect.poll(() => region(page, 'Loss').textContent(), { timeout: 60_000 }).toMatch(/small · /);
    expect(await runsOf(page).count()).toBe(1);
  });
});

describe('what runs where', { timeout: PATIENCE_MS }, () => {
  it('a graphics card where it is asked for, with another seed', async () => {
    const page = await site.open();
    await write(page, small(4));
    await page.getByRole('region', { name: 'Layers' }).getByText('[3, 4]').first().waitFor();
    await page.getByText('Settings of the next run').click();
    await page.getByRole('combobox', { name: 'Runs on' }).selectOption('webgl');
    await page.getByRole('spinbutton', { name: 'Seed' }).fill('7');
    await train(page);
    await pause(page);
    expect(await now(page)).toContain('graphics card');
    await region(page, 'Loss').getByText('small · seed 7 · 459 parameters').waitFor();
  });

  it('goes on where the browser takes the card away', async () => {
    const page = await site.open();
    await page.context().route('**/worker.js', async (route) => {
      const own = `const cards = (globalThis.cards = []); const make = OffscreenCanvas.prototype.getContext;
        OffscreenCanvas.prototype.getContext = function (...all) { const gl = make.apply(this, all); if (gl) cards.push(gl); return gl; };`;
      await route.fulfill({ body: `${own}\n${site.file('worker.js')}`, contentType: 'text/javascript', headers: isolated });
    });
    const watched = await site.again(page);
    await write(watched, small(4));
    await watched.getByRole('region', { name: 'Layers' }).getByText('[3, 4]').first().waitFor();
    await watched.getByText('Settings of the next run').click();
    await watched.getByRole('combobox', { name: 'Runs on' }).selectOption('webgl');
    await train(watched);
    await pause(watched);
    await train(watched);
    for (const worker of watched.workers())
      await worker.evaluate(() => {
        const { cards } = globalThis as unknown as { cards: WebGL2RenderingContext[] };
        for (const card of cards) card.getExtension('WEBGL_lose_context')?.loseContext();
      });
    await region(watched, 'Loss').getByText('The browser took the graphics card away; run 1 went on from step').waitFor();
    const resumed = await stepOf(watched);
    await expect.poll(() => stepOf(watched), { timeout: 30_000 }).toBeGreaterThan(resumed);
  });

  it('nothing without WebAssembly, and the spec still does', async () => {
    const page = await site.open();
    await page.context().route('**/worker.js', async (route) => {
      await route.fulfill({
        body: `delete globalThis.WebAssembly;\n${site.file('worker.js')}`,
        contentType: 'text/javascript',
        headers: isolated,
      });
    });
    const without = await site.again(page);
    await without.getByText('This browser can run no model').waitFor();
    await without.getByRole('region', { name: 'Layers' }).getByText('[4, 20]').first().waitFor();
    expect(await button(without, 'Train').isDisabled()).toBe(true);
  });
});

describe('frames', { timeout: PATIENCE_MS }, () => {
  it.each(['hierarchical', 'gpt'])('come as if nothing trained while %s does', async (name) => {
    const page = await site.open();
    const layers = page.getByRole('region', { name: 'Layers' });
    await layers.getByText('[4, 20]').first().waitFor();
    if (name === 'gpt') {
      await write(page, readFileSync('specs/gpt.yaml', 'utf8'));
      await layers.getByText('repeat').first().waitFor();
    }
    const protocol = await page.context().newCDPSession(page);
    // Time of the processor: on a busy machine anything takes long by the clock.
    await protocol.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
    await protocol.send('Performance.enable');
    const scriptMs = async (): Promise<number> => {
      const { metrics } = await protocol.send('Performance.getMetrics');
      return 1000 * (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? Number.NaN);
    };
    await page.evaluate(() => {
      const frames: number[] = [];
      Object.assign(globalThis, { frames });
      let before = performance.now();
      const frame = (time: number): void => {
        frames.push(time - before);
        before = time;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    await train(page);
    // A core that others use at the same time takes longer for the same, so the best of a few tries counts.
    let least = Infinity;
    for (let tries = 0; tries < 3 && least >= 800; tries++) {
      const before = await scriptMs();
      await page.waitForTimeout(4000);
      least = Math.min(least, (await scriptMs()) - before);
    }
    expect(least).toBeLessThan(800);
    const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
    const median = [...frames].sort((a, b) => a - b)[Math.floor(frames.length / 2)] ?? Infinity;
    expect(median).toBeLessThan(20);
  });
});
