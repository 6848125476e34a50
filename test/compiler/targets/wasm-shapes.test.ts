import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../compiler/pipeline.js';
import { printModule } from '../../../compiler/targets/wasm/module.js';
import { modelOf } from '../../helpers/model.js';

const model = async () =>
  compileModel(
    await modelOf(['embedding: {channels: 8}', 'flatten', 'linear: {channels: 24}', 'tanh', 'linear: {channels: vocabulary}'], {
      context: 4,
      batch: 16,
    }),
    null,
  );

/** The functions for shapes that a module has, and those that it calls. */
function functionsIn(text: string): { readonly has: readonly string[]; readonly calls: ReadonlySet<string> } {
  const names = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name]) => name ?? '');
  return {
    has: names(/\(func (\$(?:product|panelProduct|attention|positionTable)\d+) /g),
    calls: new Set(names(/\(call (\$\w+)/g)),
  };
}

describe('the functions of a module for its shapes of products', () => {
  it.each([
    ['a whole module', false],
    ['a module for sampling alone', true],
  ])('are those that %s calls', async (_, samplingOnly) => {
    const { has, calls } = functionsIn(printModule(await model(), { samplingOnly }).text);
    expect(has.length).toBeGreaterThan(0);
    expect(has.filter((name) => !calls.has(name))).toEqual([]);
  });
});
