import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { lengthOf } from '../../compiler/ops/graph.js';
import type { CheckedModel } from '../../compiler/check.js';
import { compileChecked } from '../helpers/compile-spec.js';
import { expectFindings } from '../helpers/expect-findings.js';
import { expectProperties } from '../helpers/model-properties.js';
import { applyMutations, mutation } from '../helpers/mutations.js';
import { realize, specWish } from '../helpers/random-spec.js';
import { applySlips, rightSpecs, slip } from '../helpers/slips.js';

export type Kind = 'slips' | 'mutations' | 'generated';

/** A spec to try. */
export interface Case {
  readonly kind: Kind;
  readonly text: string;
  /** Of the numbers that a model is tried with. */
  readonly seed: number;
}

/** What became of one. */
export interface Outcome {
  readonly codes: readonly string[];
  /** `ran`: compiled, and all its properties hold; `checked`: right, but too large to be run thousands of times. */
  readonly end: 'refused' | 'checked' | 'ran';
  readonly files: ReadonlyMap<string, string> | undefined;
}

const fixtures = new URL('../fixtures/pytorch/', import.meta.url);
const small = readdirSync(fixtures)
  .map((name) => new URL(`${name}/spec.yaml`, fixtures))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));

const BATCH = 3;

/** Any spec to make mistakes in: a committed one, or one made up. */
const base = fc.oneof(
  { arbitrary: fc.constantFrom(...rightSpecs, ...small), weight: 1 },
  { arbitrary: specWish.map((wish) => realize(wish, BATCH + 1)), weight: 3 },
);
const words = fc.constantFrom({}, {}, { over: 'words' });

/** As many with slips of the keyboard as changed in meaning, of which one in twenty is still right; of 25 one right as it was made up. */
export const anyCase: fc.Arbitrary<Case> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant<Kind>('slips'),
      text: fc.tuple(base, fc.array(slip, { minLength: 1, maxLength: 5 })).map(([text, slips]) => applySlips(text, slips)),
      seed: fc.nat(),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant<Kind>('mutations'),
      text: fc.tuple(base, fc.array(mutation, { minLength: 1, maxLength: 5 })).map(([text, mutations]) => applyMutations(text, mutations)),
      seed: fc.nat(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant<Kind>('generated'),
      text: fc.tuple(specWish, words).map(([wish, more]) => realize(wish, BATCH + 1, more)),
      seed: fc.nat(),
    }),
  },
);

/** A case may take this long, milliseconds of the processor. */
const MOST_MS = 20_000;
/** Models up to this many multiply-adds a step are run; the check of the largest takes a few seconds. */
const MOST_NUMBERS = 60_000;

/**
 * Tries one spec: findings with places, or a model that compiles, steps without NaN, agrees between targets and with the
 * interpreter, and has the gradients of finite differences. Throws where one of it does not hold.
 */
export async function tryCase({ kind, text, seed }: Case): Promise<Outcome> {
  const began = process.cpuUsage();
  const { codes, model } = await expectFindings(text);
  // Whole words can only be trained by models that slide; every other generated spec is right.
  if (kind === 'generated')
    assert(
      model !== undefined || codes.every((code) => code === 'WNC419' || code.startsWith('WNC5')),
      `a spec that should be right: ${codes.join(', ')}`,
    );
  let files: ReadonlyMap<string, string> | undefined;
  const runs = model !== undefined && numbersOf(model) <= MOST_NUMBERS;
  if (runs) {
    const compiled = await compileChecked(model, { trainingBatch: BATCH + 1, evaluationBatch: BATCH + 1 });
    ({ files } = compiled);
    await expectProperties({ text, checked: model, definition: compiled.definition, count: BATCH, seed });
  }
  const { user, system } = process.cpuUsage(began);
  assert((user + system) / 1000 < MOST_MS, `it took ${((user + system) / 1e6).toFixed(1)} s`);
  return { codes, end: model === undefined ? 'refused' : runs ? 'ran' : 'checked', files };
}

/** Numbers of all values of one example and of the parameters. */
function numbersOf({ graph }: CheckedModel): number {
  return graph.nodes.reduce((sum, { shape }) => sum + lengthOf(shape, 1), 0);
}
