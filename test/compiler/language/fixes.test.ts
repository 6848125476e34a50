import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectFixes } from '../../helpers/expect-fixes.js';
import { applyMutations, mutation } from '../../helpers/mutations.js';
import { applySlips, rightSpecs, slip } from '../../helpers/slips.js';

/** `edits` of cli.md: applied, they make their finding go away and bring no new error. */
const runs = Number(process.env['WNC_RUNS'] ?? 25);
const samples = new URL('../../samples/errors/', import.meta.url);

describe('the edits of each finding mend it', () => {
  it('in all samples of errors, most of which have some', async () => {
    let offered = 0;
    for (const name of readdirSync(samples)) {
      const text = new TextDecoder('utf-8').decode(readFileSync(new URL(`${name}/spec.yaml`, samples)));
      offered += await expectFixes(text);
    }
    expect(offered).toBeGreaterThan(200);
  });

  it('in samples of errors with the line ends of Windows', async () => {
    for (const name of readdirSync(samples)) {
      const text = readFileSync(new URL(`${name}/spec.yaml`, samples), 'utf8');
      if (!text.includes('\r')) await expectFixes(text.replaceAll('\n', '\r\n'));
    }
  });

  it('after random changes of meaning', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...rightSpecs),
      fc.array(mutation, { minLength: 1, maxLength: 2 }),
      async (text, mutations) => {
        await expectFixes(applyMutations(text, mutations));
      },
    );
    await fc.assert(property, { numRuns: runs });
  });

  it('after random slips of the keyboard', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...rightSpecs),
      fc.array(slip, { minLength: 1, maxLength: 2 }),
      async (text, slips) => {
        await expectFixes(applySlips(text, slips));
      },
    );
    await fc.assert(property, { numRuns: runs });
  });
});
