import fc from 'fast-check';
import { describe, it } from 'vitest';
import { expectFindings } from '../../helpers/expect-findings.js';
import { applyMutations, mutation } from '../../helpers/mutations.js';
import { applySlips, rightSpecs, slip } from '../../helpers/slips.js';

/** Right specs with mistakes in them: whatever comes out, it is findings with places in the file. `npm run fuzz` looks longer. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);

describe('specs with mistakes', () => {
  it('of the keyboard give findings, never an exception', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rightSpecs), fc.array(slip, { minLength: 1, maxLength: 4 }), async (text, slips) => {
        await expectFindings(applySlips(text, slips));
      }),
      { numRuns: RUNS },
    );
  });

  it('of meaning give findings, never an exception', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rightSpecs), fc.array(mutation, { minLength: 1, maxLength: 4 }), async (text, mutations) => {
        await expectFindings(applyMutations(text, mutations));
      }),
      { numRuns: RUNS },
    );
  });
});
