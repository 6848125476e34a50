import { expect, it } from 'vitest';
import { limits } from '../../compiler/language/limits.js';
import { largestSeed, mostSteps } from '../../runtime/training/limits.js';

it('a spec, a flag and an option of a page may ask for the same steps and seeds', () => {
  expect([limits.steps, limits.seed]).toEqual([mostSteps, largestSeed]);
});
