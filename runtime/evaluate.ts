import type { Examples } from './data/examples.js';
import type { Model } from './tfjs/model.js';

/** How long work goes on, in milliseconds, before others get a turn: interruptions, a page's drawing. */
export const sliceMs = 30;

/** Gives others a turn; answers whether to go on. */
export type Pause = () => Promise<boolean>;

/**
 * The mean loss in nats over every counted target of all examples, in evaluation mode with the model's weights as they are.
 * Null where `pause` said to stop, and for no examples.
 */
export async function meanLoss(model: Model, examples: Examples, pause: Pause): Promise<number | null> {
  const { inputs, targets } = model.evaluation;
  const batch = model.definition.evaluation.batch;
  const perExample = model.targetsPerExample;
  const indices = new Int32Array(batch);
  let sum = 0;
  let counted = 0;
  let began = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < examples.count; first += batch) {
    const rows = Math.min(batch, examples.count - first);
    for (let i = 0; i < rows; i++) indices[i] = first + i;
    examples.fill(indices, rows, inputs, targets);
    const loss = model.evaluateLoss(rows);
    let here = 0;
    for (let i = 0; i < rows * perExample; i++) if (targets[i]! >= 0) here++;
    // Each batch's mean weighs as many targets as it has: the last batch is shorter, and words differ in length.
    sum += loss * here;
    counted += here;
    if (performance.now() - began < sliceMs) continue;
    if (!(await pause())) return null;
    began = performance.now();
  }
  return counted === 0 ? null : sum / counted;
}
