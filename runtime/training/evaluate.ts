import { checkForm, type Examples } from '../data/examples.js';
import type { SplitName } from '../contract.js';
import { exampleSizes, type ExampleSizes } from '../kernels/simd.js';
import type { Model } from '../tfjs/model.js';
import type { EvaluationLine } from './trainer.js';

/** How long work goes on, in milliseconds, before it yields to interruptions and a page's drawing. */
export const sliceMs = 30;

/** Yields to other work; resolves to whether to go on. */
export type Pause = () => Promise<boolean>;

/** A function that evaluates examples, and the arrays that they are put into. */
interface Evaluator {
  readonly batch: number;
  readonly inputs: Int32Array;
  readonly targets: Int32Array;
  readonly sizes: ExampleSizes;
  /** Mean loss of the first `rows` examples. */
  loss(rows: number): number;
}

/**
 * The mean loss in nats over every target but -1 of all examples, in evaluation mode with the model's weights as they are.
 * Null where `pause` said to stop, and for no examples.
 */
export function meanLoss(model: Model, examples: Examples, pause: Pause): Promise<number | null> {
  const {
    evaluation: { inputs, targets },
    evaluationBatch: batch,
  } = model;
  return meanOver(
    { batch, inputs, targets, sizes: exampleSizes(model.definition, undefined), loss: (rows) => model.evaluateLoss(rows) },
    examples,
    pause,
  );
}

/** As meanLoss, of a model that slides, where an example is several consecutive windows: every node of the tree is computed once. */
export function slidingMeanLoss(model: Model, examples: Examples, pause: Pause): Promise<number | null> {
  const { sliding } = model;
  const { batch, predictions } = model.definition.sliding ?? {};
  if (!sliding || batch === undefined || predictions === undefined) throw new Error('internal error: the model does not slide');
  return meanOver(
    {
      batch,
      inputs: sliding.inputs,
      targets: sliding.targets,
      sizes: exampleSizes(model.definition, predictions),
      loss: (rows) => sliding.loss(rows),
    },
    examples,
    pause,
  );
}

/** The mean loss of whole splits, as meanLoss; null where `pause` said to stop. */
export async function splitLosses(
  model: Model,
  examples: Readonly<Record<SplitName, Examples>>,
  splits: readonly SplitName[],
  pause: Pause,
): Promise<EvaluationLine['evaluation'] | null> {
  const losses: Partial<Record<SplitName, number | null>> = {};
  let stopped = false;
  for (const split of splits) {
    losses[split] = await meanLoss(model, examples[split], async () => {
      stopped = !(await pause());
      return !stopped;
    });
    if (stopped) return null;
  }
  return losses;
}

async function meanOver({ batch, inputs, targets, sizes, loss }: Evaluator, examples: Examples, pause: Pause): Promise<number | null> {
  checkForm(examples, sizes, 'the examples to evaluate');
  const indices = new Int32Array(batch);
  let sum = 0;
  let counted = 0;
  let began = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < examples.count; first += batch) {
    const rows = Math.min(batch, examples.count - first);
    for (let i = 0; i < rows; i++) indices[i] = first + i;
    examples.fill(indices, rows, inputs, targets);
    const mean = loss(rows);
    let here = 0;
    for (let i = 0; i < rows * sizes.targets; i++) if (targets[i]! >= 0) here++;
    // Each batch's mean weighs as many targets as it has: the last batch is shorter, and words differ in length.
    sum += mean * here;
    counted += here;
    if (performance.now() - began < sliceMs) continue;
    if (!(await pause())) return null;
    began = performance.now();
  }
  return counted === 0 ? null : sum / counted;
}
