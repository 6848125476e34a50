import type {
  Evaluation,
  EvaluationMemory,
  LastPosition,
  ModelDefinition,
  OneStep,
  OneStepMemory,
  TrainingMemory,
  TrainingStep,
  WholeStep,
} from '../contract.js';
import { logitsIn, oneStepLogits } from './forward.js';
import type { Backing, BoundFunction } from './simd.js';

/** Where a form's logits are. */
export interface Logits {
  /** [batch, V] or [batch, T, V]: a view of the workspace. */
  readonly logits: Float32Array;
}

/** A generated function, bound to its arrays. */
type Bound<Memory, Run> = BoundFunction<Memory & Logits, Run>;

type BoundTraining = Bound<TrainingMemory, TrainingStep> & { readonly whole: WholeStep | undefined };

/** A compiled model's forms, each with its arrays. Each but evaluation is made when it is first asked for. */
export class BoundForms {
  readonly evaluation: Bound<EvaluationMemory, Evaluation>;
  #training: BoundTraining | undefined;
  #sliding: Bound<EvaluationMemory, Evaluation> | undefined;
  #oneStep: Bound<OneStepMemory, OneStep> | undefined;
  #last: Bound<EvaluationMemory, LastPosition> | undefined;

  constructor(
    private readonly definition: ModelDefinition,
    private readonly backing: Backing,
  ) {
    this.evaluation = this.#bindWindows('evaluation', undefined);
  }

  get training(): BoundTraining {
    this.#training ??= this.#bindTraining();
    return this.#training;
  }

  /** Over consecutive windows; undefined where the model does not slide. */
  get sliding(): Bound<EvaluationMemory, Evaluation> | undefined {
    const { sliding } = this.definition;
    if (!sliding) return undefined;
    this.#sliding ??= this.#bindWindows('sliding', sliding.predictions);
    return this.#sliding;
  }

  /** One character at a time; undefined where the model does not stream. */
  get oneStep(): Bound<OneStepMemory, OneStep> | undefined {
    if (!this.definition.oneStep) return undefined;
    this.#oneStep ??= this.#bindAtOnePosition(this.backing.oneStep());
    return this.#oneStep;
  }

  /** The last position alone; undefined where the target has none. */
  get last(): Bound<EvaluationMemory, LastPosition> | undefined {
    if (!this.backing.last) return undefined;
    this.#last ??= this.#bindAtOnePosition(this.backing.last());
    return this.#last;
  }

  #bindTraining(): BoundTraining {
    const { room, memory, run, whole } = this.backing.training();
    const logits = logitsIn(this.definition, memory.workspace, room, this.definition.training.predictions);
    return { room, memory: { ...memory, logits }, run, whole };
  }

  #bindWindows(which: 'evaluation' | 'sliding', predictions: number | undefined): Bound<EvaluationMemory, Evaluation> {
    const { room, memory, run } = this.backing.evaluation(which);
    return { room, memory: { ...memory, logits: logitsIn(this.definition, memory.workspace, room, predictions) }, run };
  }

  #bindAtOnePosition<Memory extends { readonly workspace: Float32Array }, Run>({
    room,
    memory,
    run,
  }: BoundFunction<Memory, Run>): Bound<Memory, Run> {
    return { room, memory: { ...memory, logits: oneStepLogits(this.definition, memory.workspace, room) }, run };
  }
}
