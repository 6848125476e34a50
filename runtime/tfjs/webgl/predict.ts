import type { WebglModel } from './model.js';

/** Logits of `count` examples in evaluation mode; tokens [count, T] are flat, and go to the card in batches of its size. */
export async function predictOnCard(model: WebglModel, tokens: Int32Array, count: number): Promise<Float32Array> {
  const { context, vocabulary, prediction } = model.definition;
  const targetsPerExample = prediction === 'positions' ? context : 1;
  const perExample = vocabulary * targetsPerExample;
  const batch = model.evaluationBatch;
  const logits = new Float32Array(count * perExample);
  const inputs = new Int32Array(batch * context);
  // Any targets: every position counts, so that none is left out.
  const targets = new Int32Array(batch * targetsPerExample);
  for (let first = 0; first < count; first += batch) {
    const rows = Math.min(batch, count - first);
    inputs.set(tokens.subarray(first * context, (first + rows) * context));
    model.evaluate(inputs, targets, rows);
    logits.set(await model.readLogits('evaluation', rows * perExample), first * perExample);
  }
  return logits;
}
