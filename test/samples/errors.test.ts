import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../compiler/diagnostics/catalogue.js';
import { checkText } from '../helpers/check-text.js';

/**
 * Each folder under errors/ is a wrong spec and the exact text that it gets. `npm test -- samples -u` writes the texts
 * anew; read the difference before committing it.
 */
const folder = fileURLToPath(new URL('./errors', import.meta.url));
const samples = readdirSync(folder).sort();

/**
 * What a spec.yaml cannot show: tests elsewhere make these files and name the code. Sweeps have samples of their own, but for what a spec
 * says of one.
 */
const elsewhere = ['WNC101', 'WNC102', 'WNC103', 'WNC104'];

describe('error samples', () => {
  it.each(samples)('%s', async (name) => {
    const content = readFileSync(join(folder, name, 'spec.yaml'));
    const { text } = await checkText(content);
    expect(text).not.toMatch(/\n\s+at .*[:(]\d+/);
    await expect(text).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });

  it('show every code', async () => {
    const checked = await Promise.all(samples.map((name) => checkText(readFileSync(join(folder, name, 'spec.yaml')))));
    const shown = new Set([...elsewhere, ...checked.flatMap(({ codes }) => codes)]);
    expect(Object.keys(catalogue).filter((code) => (!code.startsWith('WNC9') || code === 'WNC916') && !shown.has(code))).toEqual([]);
  });
});
