import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { judged, region, specOf, textOf, usePlayground } from './site.js';

const site = usePlayground();
const words = ['aaron', 'abba', 'cab', 'dad', 'fad', 'gaff', 'jab', 'kab', 'mab', 'tab', 'zed', 'bee'].join('\n');
const text = 'It was the best of times, it was the worst of times. It was an age of wisdom; it was an age of foolishness.\n'.repeat(40);

const small = `name: small
data: {words: names, context: 8}
model:
  - embedding: {channels: 10}
  - flatten
  - linear: {channels: vocabulary}
train: {steps: 100, optimizer: {sgd: {rate: 0.1}}}
`;

async function paste(page: Page, content: string): Promise<void> {
  await page.getByRole('button', { name: 'Your data…' }).click();
  await page.getByRole('textbox', { name: 'Or paste it here' }).fill(content);
  await page.getByRole('button', { name: 'Use this text' }).click();
}

/** Drops a file of so many bytes on the page, whose bytes are never read where it is too large. */
async function drop(page: Page, name: string, content: string | readonly number[], size?: number): Promise<void> {
  await page.evaluate(
    ([fileName, fileContent, fileSize]) => {
      const file = new File([typeof fileContent === 'string' ? fileContent : Uint8Array.from(fileContent)], fileName);
      if (fileSize !== undefined) Object.defineProperty(file, 'size', { value: fileSize });
      const transfer = new DataTransfer();
      transfer.items.add(file);
      const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
      if (fileSize !== undefined) Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
      document.querySelector('main')?.dispatchEvent(event);
    },
    [name, content, size] as const,
  );
}

/** Half a second of a tone as a WAV file, 8 bits a sample. */
function wav(): readonly number[] {
  const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
  const number = (value: number, bytes: number): number[] => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255);
  const samples = Array.from({ length: 40_000 }, (_, at) => 128 + Math.round(100 * Math.sin(at / 5)));
  const format = [...number(1, 2), ...number(1, 2), ...number(8000, 4), ...number(8000, 4), ...number(1, 2), ...number(8, 2)];
  const data = [...letters('data'), ...number(samples.length, 4), ...samples];
  return [...letters('RIFF'), ...number(28 + data.length, 4), ...letters('WAVEfmt '), ...number(16, 4), ...format, ...data];
}

describe('one’s own data', () => {
  it('are words, said and used; stay for the next visit; and go', async () => {
    const page = await site.open();
    await specOf(page).fill(small);
    await paste(page, words);
    await page.getByText('12 words, one a line. It stays in this browser.').waitFor();
    // 11 letters and the boundary.
    await page.locator('.shape-hint[data-shape^="→ [16]"]').waitFor();
    const next = await site.again(page);
    await next.getByText(/12 words, one a line/).waitFor();
    await next.locator('.shape-hint[data-shape^="→ [16]"]').waitFor();
    await next.getByRole('button', { name: 'Remove the data' }).click();
    await next.locator('.shape-hint[data-shape^="→ [27]"]').waitFor();
    const last = await site.again(next);
    await judged(last);
    expect(await last.getByRole('button', { name: 'Remove the data' }).count()).toBe(0);
  });

  it('are a text, for which the spec is changed by a press', async () => {
    const page = await site.open();
    await specOf(page).fill(small);
    await drop(page, 'times.txt', text);
    await page.getByText('a text of 4,320 characters').first().waitFor();
    await page.getByRole('button', { name: 'Change the spec' }).click();
    await judged(page);
    expect(await textOf(page)).toContain('data: {text: times.txt, context: 8}');
    await page.getByRole('combobox', { name: 'Read as' }).selectOption('bytes');
    await page.getByText('bytes: times.txt').waitFor();
    await page.getByRole('button', { name: 'Change the spec' }).click();
    await judged(page);
  });

  it('are a recording, of which a model of sound is made', async () => {
    const page = await site.open();
    await page.getByRole('combobox', { name: 'Example' }).selectOption('wavenet-audio');
    await judged(page);
    await drop(page, 'beep.wav', wav());
    await page.getByText('a recording of 40 kB').first().waitFor();
    await judged(page);
    await page.getByRole('combobox', { name: 'Example' }).selectOption('gpt');
    await page.getByRole('button', { name: 'Change the spec' }).waitFor();
    await page.getByRole('button', { name: 'Remove the data' }).click();
    await judged(page);
  });

  it('are refused above 32 MB before they are read, and a spec that is dropped goes into the editor', async () => {
    const page = await site.open();
    await drop(page, 'big.txt', 'a\nb\n', 200_000_000);
    await page.getByText('big.txt has 200 MB, and the page takes up to 34 MB').waitFor();
    await drop(page, 'empty.txt', '');
    await page.getByText('empty.txt is empty').waitFor();
    await drop(page, 'other.yaml', small.replace('small', 'other'));
    await page.getByText('other.yaml is in the editor').waitFor();
    expect(await textOf(page)).toContain('name: other');
    await judged(page);
  });

  it('go with a link where they are small, and are the other’s only while that is looked at', async () => {
    const page = await site.open();
    await specOf(page).fill(small);
    await paste(page, words);
    await page.getByText('12 words').first().waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText(/The link is/).waitFor();
    const other = await site.open();
    await paste(other, 'one\ntwo\nthree\n');
    await other.getByText('3 words').first().waitFor();
    const opened = await site.again(other, new URL(page.url()).hash);
    await opened
      .getByText(/12 words, one a line/)
      .first()
      .waitFor();
    await opened.locator('.shape-hint[data-shape^="→ [16]"]').waitFor();
    const later = await site.again(opened);
    await later.getByText(/3 words, one a line/).waitFor();
  });

  it('stay where they are too large for a link, which is said', async () => {
    const page = await site.open();
    await drop(page, 'large.txt', Array.from({ length: 20_000 }, (_, n) => `word${n}`).join('\n'));
    await page.getByText('20,000 words').first().waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('large.txt is too large for a link and stays here').waitFor();
    await region(page, 'Problems').waitFor();
  });
});
