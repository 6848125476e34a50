import { checkForm, type Examples } from '../data/examples.js';
import type { SplitName } from '../contract.js';
import { exampleSizes, type Evaluations, type ExampleSizes } from '../kernels/simd.js';
import type { Model } from '../tfjs/model.js';
import type { EvaluationLine } from './trainer.js';

/** How long work goes on, in milliseconds, before it yields to interruptions and a page's drawing. */
export const sliceMs = 30;

/** Yields to other work; resolves to whether to go on. */
export type Pause = () => Promise<boolean>;

/** What evaluates examples: one batch at a time, or several. */
interface Evaluator extends Evaluations {
  /** The most examples of a batch. */
  readonly batch: number;
  readonly sizes: ExampleSizes;
}

/**
 * The mean loss in nats over every target but -1 of all examples, in evaluation mode with the model's weights as they are.
 * Null where `pause` said to stop, and for no examples.
 */
export function meanLoss(model: Model, examples: Examples, pause: Pause): Promise<number | null> {
  const evaluations = model.evaluations ?? oneByOne(model.evaluation, (rows) => model.evaluateLoss(rows));
  return meanOver({ ...evaluations, batch: model.evaluationBatch, sizes: exampleSizes(model.definition, undefined) }, examples, pause);
}

/** As meanLoss, of a model that slides, where an example is several consecutive windows: every node of the tree is computed once. */
export function slidingMeanLoss(model: Model, examples: Examples, pause: Pause): Promise<number | null> {
  const { sliding } = model;
  const { batch, predictions } = model.definition.sliding ?? {};
  if (!sliding || batch === undefined || predictions === undefined) throw new Error('internal error: the model does not slide');
  return meanOver(
    {
      ...oneByOne(sliding, (rows) => sliding.loss(rows)),
      batch,
      sizes: exampleSizes(model.definition, predictions),
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

/** `loss` is the mean loss of the first `rows` examples in the arrays. */
function oneByOne({ inputs, targets }: Evaluations['batches'][number], loss: (rows: number) => number): Evaluations {
  return { batches: [{ inputs, targets }], losses: (rows) => rows.map(loss) };
}

async function meanOver({ batch, batches, sizes, losses }: Evaluator, examples: Examples, pause: Pause): Promise<number | null> {
  checkForm(examples, sizes, 'the examples to evaluate');
  const indices = new Int32Array(batch);
  const order = examples.inOrder?.();
  let sum = 0;
  let counted = 0;
  let began = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < examples.count; ) {
    const rows: number[] = [];
    const counts: number[] = [];
    for (const { inputs, targets } of batches) {
      const count = Math.min(batch, examples.count - first);
      if (count === 0) break;
      for (let i = 0; i < count; i++) indices[i] = order?.[first + i] ?? first + i;
      examples.fill(indices, count, inputs, targets);
      let here = 0;
      for (let i = 0; i < count * sizes.targets; i++) if (targets[i]! >= 0) here++;
      rows.push(count);
      counts.push(here);
      first += count;
    }
    const means = losses(rows);
    // Each batch's mean weighs as many targets as it has: the last batch is shorter, and words differ in length.
    for (const [i, here] of counts.entries()) {
      sum += means[i]! * here;
      counted += here;
    }
    if (performance.now() - began < sliceMs) continue;
    if (!(await pause())) return null;
    began = performance.now();
  }
  return counted === 0 ? null : sum / counted;
}
