import { describe, expect, it } from 'vitest';
import { check, type CheckedModel } from '../../../compiler/check.js';
import { layers } from '../../../compiler/layers/registry.js';
import { compileWatched } from '../../../compiler/pipeline.js';
import { isFlat } from '../../../runtime/training/flat-parts.js';
import { testHost } from '../../helpers/check-text.js';

async function checked(activation: string): Promise<CheckedModel> {
  const content = `name: flat
data: {words: names, context: 3}
model: [{embedding: {channels: 4}}, flatten, {linear: {channels: 8}}, ${activation}, {linear: {channels: vocabulary}}]
`;
  const { model } = await check({ name: 'spec.yaml', content }, testHost);
  if (model === undefined) throw new Error('the spec of this test is right');
  return model;
}

const flatOf = (model: CheckedModel, name: string) => compileWatched(model).layers.find(({ layer }) => layer === name)?.flat;

describe('where an activation is flat', () => {
  it.each([
    ['tanh', [-0.98, 0.98], [-0.97, 0, 0.97]],
    ['sigmoid', [0.02, 0.98], [0.03, 0.5]],
    ['relu', [0], [-0.001, 0.001]],
  ])('is told of %s by its file', async (name, flat, steep) => {
    const parts = flatOf(await checked(name), name);
    if (parts === undefined) throw new Error(`nothing is told of ${name}`);
    expect([...flat, ...steep].filter((value) => isFlat(parts, value))).toEqual(flat);
  });

  it('is told of a new activation as of those', async () => {
    const model = await checked('softplus');
    expect(flatOf(model, 'softplus')).toBeUndefined();
    const flat = { below: 0.05, number: 'off', unit: 'off' };
    const its = (one: CheckedModel['inferred']['layers'][number]) =>
      one.layer.name === 'softplus' ? { ...one, definition: { ...one.definition, facts: { ...one.definition.facts, flat } } } : one;
    const told = { ...model, inferred: { ...model.inferred, layers: model.inferred.layers.map(its) } };
    expect(flatOf(told, 'softplus')).toEqual(flat);
  });

  it('is a fact of activations alone', () => {
    for (const { name, facts } of layers.values()) if (facts?.flat) expect(facts.elementwise, name).toBe(true);
  });
});
