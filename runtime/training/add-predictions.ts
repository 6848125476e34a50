import type { DataSet } from '../data/data-set.js';
import type { Examples } from '../data/examples.js';
import type { Model } from '../tfjs/model.js';
import { sliceMs } from './evaluate.js';
import type { TeacherSums } from '../data/teacher-table.js';

/** What gives logits of whole examples, so many at a time. */
interface Predictor {
  readonly examples: Examples;
  readonly batch: number;
  readonly inputs: Int32Array;
  readonly targets: Int32Array;
  readonly logits: Float32Array;
  run(count: number): void;
}

/**
 * Adds what a model predicts, in evaluation mode, at each symbol of the training split: `data` as the model takes them. Other
 * work has its turn now and then.
 */
export async function addPredictions(model: Model, data: DataSet, temperature: number, sums: TeacherSums): Promise<void> {
  const { examples, batch, inputs, targets, logits, run } = predictorOf(model, data);
  const { vocabulary } = sums;
  const indices = new Int32Array(batch);
  let done = 0;
  let began = performance.now();
  for (let first = 0; first < examples.count; first += batch) {
    const count = Math.min(batch, examples.count - first);
    for (let i = 0; i < count; i++) indices[i] = first + i;
    examples.fill(indices, count, inputs, targets);
    run(count);
    for (let row = 0; row < count; row++) {
      const span = examples.span(first + row);
      const last = Math.min(span.first + examples.targets - 1, span.end);
      // Of examples that overlap the later one knows less of what stood before.
      for (let place = Math.max(span.first, done); place <= last; place++)
        sums.add(place, logits, (row * examples.targets + place - span.first) * vocabulary, temperature);
      done = Math.max(done, last + 1);
    }
    if (performance.now() - began < sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    began = performance.now();
  }
}

function predictorOf(model: Model, data: DataSet): Predictor {
  const { sliding, definition } = model;
  // A tree goes over many windows in a row, each of its nodes once.
  if (sliding && definition.sliding) {
    const { batch, predictions } = definition.sliding;
    return { ...sliding, batch, examples: data.stretches('train', predictions), run: (count) => sliding.run(count) };
  }
  return {
    ...model.evaluation,
    batch: model.evaluationBatch,
    examples: data.overlapping?.() ?? data.examples.train,
    run: (count) => model.evaluate(count),
  };
}
