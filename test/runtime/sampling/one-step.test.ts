import { describe, expect, it } from 'vitest';
import { define } from '../../../compiler/define.js';
import { compileModel } from '../../../compiler/pipeline.js';
import { StateRows } from '../../../runtime/sampling/sample-by-step.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { initializeModel } from '../../../runtime/training/initialize.js';
import { modelOf } from '../../helpers/model.js';

const layers = (channels: number): readonly string[] => [
  `embedding: {channels: ${channels}}`,
  `residual: [{gated: {channels: ${channels}, kernel: 3, dilation: 2}}, {linear: {channels: ${channels}}}]`,
  `causalConv: {channels: ${channels}, bias: false}`,
  'linear: {channels: vocabulary}',
];
const tokens = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];

/** The logits after all tokens, of `rows` samples that are alike. */
function logitsOf(model: Model, rows: number): readonly Float32Array[] {
  const { inputs, places, logits, advance } = new StateRows(model).step;
  tokens.forEach((token, place) => {
    inputs.fill(token, 0, rows);
    places.fill(Math.min(place, 7), 0, rows);
    advance(rows);
  });
  const { vocabulary } = model.definition;
  return Array.from({ length: rows }, (_, row) => logits.slice(row * vocabulary, (row + 1) * vocabulary));
}

describe('a symbol at a time in WebAssembly', () => {
  // Products of one row are another function than those of more; 8 and 16 channels fit it, 6 and 12 do not.
  it.each([6, 8, 12, 16])('%i channels: a sample alone has the bits of one among others', async (channels) => {
    const { definition } = await define(compileModel(await modelOf(layers(channels), { context: 8, data: 'text: any' }), null));
    const model = await createModel(definition, 'simd');
    try {
      initializeModel(model, 3);
      const [alone] = logitsOf(model, 1);
      expect(new Set(alone).size).toBeGreaterThan(10);
      for (const rows of [2, 3, 5]) for (const row of logitsOf(model, rows)) expect(row).toEqual(alone);
    } finally {
      model.dispose();
    }
  });

  it('keeps the past of a convolution once, whoever reads it', async () => {
    const { oneStep } = compileModel(await modelOf(layers(8), { context: 8, data: 'text: any' }), null);
    // The gate and the filter read the same four values of 8 channels, the convolution behind them one.
    expect(oneStep?.states.tensors.map(({ size }) => size)).toEqual([32, 8]);
  });
});
