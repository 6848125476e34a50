import { describe, expect, it } from 'vitest';
import { region, textOf, usePlayground } from './site.js';

const site = usePlayground();

describe('the playground', () => {
  it('shows shapes as the spec is typed, and says what is wrong', async () => {
    const page = await site.open();
    await region(page, 'Layers').getByText('[4, 20]').first().waitFor();
    expect(await textOf(page)).toContain('fuse: 2');
  });

  it('trains, pauses and samples', async () => {
    const page = await site.open();
    await page.getByRole('button', { name: 'Train' }).click();
    await region(page, 'Loss')
      .getByText(/step \d+/)
      .waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await region(page, 'Samples').getByRole('listitem').first().waitFor();
  });
});
