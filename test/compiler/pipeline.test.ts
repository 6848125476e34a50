import { describe, expect, it } from 'vitest';
import { compileForSampling, compileModel } from '../../compiler/pipeline.js';
import type { Program } from '../../compiler/schedule/kernel.js';
import { modelOfText } from '../helpers/model.js';

const residual = 'residual: [layerNorm, {linear: {channels: 6}}]';
const clipped = `name: clipped
data: {words: names, context: 4}
model: [embedding: {channels: 4}, flatten, linear: {channels: 6}, ${residual}, ${residual}, layerNorm, linear: {channels: vocabulary}]
train: {batch: 8, clip: 1}
`;
const bell = `name: bell
data: {words: names, context: 4}
model: [embedding: {channels: 4}, fuse: 2, linear: {channels: 6}, gelu, fuse: 2, linear: {channels: 6}, gelu, linear: {channels: vocabulary}]
train: {batch: 8}
`;

describe('passes that are for simd alone', () => {
  it('store the sums of a residual stream in its program alone, where nothing else differs either', async () => {
    const { training, plain } = compileModel(await modelOfText(clipped), null, { verify: true });
    // Each reader of the first sum adds up what it is of: layerNorm, the second sum, and both of their backward passes.
    expect(sumsStored(training)).toBe(sumsStored(plain.training) + 2);
    expect(training.updates.map(({ name }) => name)).toEqual(plain.training.updates.map(({ name }) => name));
  });

  it('have gelu by one function in every form, and by erf on the other targets', async () => {
    const checked = await modelOfText(bell);
    const { plain, training, evaluation, sliding, oneStep } = compileModel(checked, null, { verify: true });
    const sampled = compileForSampling(checked);
    const simd = [training, evaluation, sliding?.program, oneStep?.program, sampled.evaluation, sampled.oneStep?.program];
    const others = [plain.training, plain.evaluation, plain.sliding?.program, plain.oneStep?.program];
    expect(simd.map(functionsOf)).toEqual(simd.map(() => ['erfBeside']));
    expect(others.map(functionsOf)).toEqual(others.map(() => ['erf']));
    expect(plain.oneStep?.states).toEqual(oneStep?.states);
  });

  it('are not there twice where they do nothing', async () => {
    const { plain, evaluation, sliding, oneStep } = compileModel(await modelOfText(bell.replaceAll('gelu', 'relu')), null);
    expect(plain.sliding).toBe(sliding);
    expect(plain.oneStep).toBe(oneStep);
    expect(functionsOf(evaluation)).toEqual([]);
  });
});

/** How many values of a residual stream a program has a place for. */
function sumsStored({ buffers }: Program): number {
  return buffers.filter(({ name, slot }) => slot.array === 'workspace' && /^residual\d$/.test(name)).length;
}

/** Which of the two ways to compute erf a program takes. */
function functionsOf(program: Program | undefined): readonly string[] {
  const text = JSON.stringify(program?.kernels.map(({ body }) => body));
  return ['erf', 'erfBeside'].filter((name) => text.includes(`"${name}"`));
}
