import type { Examples } from '../data/examples.js';
import { sliceMs, type Pause } from './evaluate.js';
import type { ModelPlan, TensorDefinition, TrainingSettings } from '../contract.js';
import { sizeOf } from '../files/named-tensors.js';
import { evaluationEvery } from './training-counts.js';

/**
 * The least batches of a pass, if the data have as many. A pass may have as many as a tenth of the steps between two evaluations, and at
 * the end as many as training has steps.
 */
const FEWEST_BATCHES = 100;

/**
 * Running statistics for averaged weights: those that training keeps are of other weights. As torch.optim.swa_utils.update_bn, each is
 * the mean, over the batches of one pass over the training data, of what batchNorm takes of a batch with the averaged weights.
 * At the end of training a pass takes all examples, in no more batches than there were steps; earlier it takes fewer, spread evenly
 * over all of them. The examples of a batch are a function of their number alone, so an interrupted run comes to the same statistics.
 */
export class AveragedStatistics {
  readonly statistics: Float32Array;
  /** After how many steps they were taken; -1 before the first time. */
  #step = -1;
  readonly #sums: Float64Array;
  /** Of each number, how many batches gave it. */
  readonly #given: Float64Array;
  readonly #targets: Int32Array;
  readonly #inputs: Int32Array;
  readonly #indices: Int32Array;

  /** `examples` as a training step takes them. */
  constructor(
    private readonly definition: ModelPlan,
    private readonly settings: TrainingSettings,
    private readonly examples: Examples,
  ) {
    const { length } = definition.statistics;
    this.statistics = new Float32Array(length);
    this.#sums = new Float64Array(length);
    this.#given = new Float64Array(length);
    this.#targets = new Int32Array(settings.batch * examples.targets);
    this.#inputs = new Int32Array(settings.batch * examples.inputs);
    this.#indices = new Int32Array(settings.batch);
  }

  /** For a model that has statistics to take anew for averaged weights, and examples to take them from. */
  static where(definition: ModelPlan, settings: TrainingSettings, examples: Examples): AveragedStatistics | undefined {
    const { statistics, training } = definition;
    const areNeeded = training.update.states.includes('average') && statistics.tensors.some(({ momentum = 0 }) => momentum > 0);
    return areNeeded && examples.count > 0 ? new AveragedStatistics(definition, settings, examples) : undefined;
  }

  /**
   * Takes them after `step` steps, if that is not done yet. `run` is told the examples of a batch and its number, and answers with the
   * statistics that a training step with the averaged weights makes of zeros; `trained`: those of training, for what no batch gives.
   * False where `pause` said to stop.
   */
  async update(
    step: number,
    trained: Float32Array,
    run: (indices: Int32Array, batch: number) => Float32Array | Promise<Float32Array>,
    pause: Pause,
  ): Promise<boolean> {
    if (step === this.#step) return true;
    const {
      settings: { batch },
      examples,
    } = this;
    const batches = this.#batches(step);
    this.#sums.fill(0);
    this.#given.fill(0);
    let began = performance.now();
    for (let k = 0; k < batches; k++) {
      // Row i of all batches lies in the i-th part of the data, so that a batch holds examples from everywhere.
      for (let i = 0; i < batch; i++) this.#indices[i] = Math.floor(((i * batches + k) * examples.count) / (batches * batch));
      this.#add(await run(this.#indices, k));
      if (performance.now() - began < sliceMs) continue;
      if (!(await pause())) return false;
      began = performance.now();
    }
    this.#finish(trained);
    this.#step = step;
    return true;
  }

  /** Takes those that were made elsewhere, of the weights after `step` steps. */
  take(step: number, statistics: Float32Array): void {
    this.statistics.set(statistics);
    this.#step = step;
  }

  /** Forgets what was taken: the weights are others. */
  forget(): void {
    this.#step = -1;
  }

  #batches(step: number): number {
    const { settings, examples } = this;
    const all = Math.ceil(examples.count / settings.batch);
    const most = step >= settings.steps ? settings.steps : Math.floor(evaluationEvery(settings) / 10);
    return Math.min(all, Math.max(FEWEST_BATCHES, most));
  }

  #add(made: Float32Array): void {
    for (const tensor of this.definition.statistics.tensors) {
      const rows = this.#rowsOf(tensor);
      const size = sizeOf(tensor.shape) / rows.length;
      for (const [row, isGiven] of rows.entries()) {
        if (!isGiven) continue;
        for (let i = tensor.offset + row * size; i < tensor.offset + (row + 1) * size; i++) {
          this.#sums[i]! += made[i]!;
          this.#given[i]!++;
        }
      }
    }
  }

  /** Whether the batch gives each row of a statistic: one for each position of words takes words that are as long. */
  #rowsOf({ shape, least }: TensorDefinition): readonly boolean[] {
    if (least === undefined) return [true];
    const {
      settings: { batch },
      examples,
    } = this;
    examples.fill(this.#indices, batch, this.#inputs, this.#targets);
    const positions = shape[0]!;
    const counted = (position: number): number =>
      this.#indices.reduce((count, _, i) => count + (this.#targets[i * positions + position]! >= 0 ? 1 : 0), 0);
    return Array.from({ length: positions }, (_, position) => counted(position) >= least);
  }

  #finish(trained: Float32Array): void {
    this.statistics.set(trained);
    for (const { shape, offset, momentum = 0 } of this.definition.statistics.tensors) {
      if (momentum === 0) continue;
      for (let i = offset; i < offset + sizeOf(shape); i++) {
        const given = this.#given[i]!;
        if (given > 0) this.statistics[i] = this.#sums[i]! / given / momentum;
      }
    }
  }
}
