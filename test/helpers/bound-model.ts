import { scalarOf } from '../../runtime/training/scalars.js';
import { exampleSizes } from '../../runtime/kernels/simd.js';
import type { EvaluationMemory, ModelDefinition, OneStepMemory, TrainingMemory } from '../../runtime/contract.js';

type Floats = Float32Array | Float64Array;
type Make<A extends Floats> = new (length: number) => A;

/** Of the one update that a bound model makes. */
export const UPDATE = { rate: 0.1, step: 1 } as const;

export interface Batch {
  /** Row by row, context of them each. */
  readonly tokens: readonly number[];
  /** Row by row; as many as the rows have tokens are enough for any model. */
  readonly targets: readonly number[];
  /** Row by row, for a training step over whole words. */
  readonly words?: { readonly tokens: readonly number[]; readonly targets: readonly number[] };
  /** What teachers predict at each target of the training step; of a model that is taught. */
  readonly teacher?: readonly number[];
}

/** A generated model bound to plain arrays, without tfjs. */
export interface BoundModel<A extends Floats> {
  readonly parameters: A;
  readonly gradients: A;
  readonly statistics: A;
  /** A training step; its loss. */
  step(): number;
  /** The optimizer's first step from the gradients, at the rate of UPDATE. */
  update(): number;
  /** The loss in evaluation mode. */
  evaluate(): number;
  /** Logits in evaluation mode: a row of V for each position of each window of T tokens, or one for the whole window. */
  logits(window: readonly number[]): Floats;
  /** Logits of every window of a stretch of P + T - 1 tokens, one after the other; where the model slides. */
  readonly slide: ((stretch: readonly number[]) => Floats) | undefined;
  /** Logits after each character of a word that begins anew, in the second of several rows; where the model streams. */
  readonly stream: ((tokens: readonly number[]) => readonly Floats[]) | undefined;
}

/** Binds the generated functions to arrays of one precision. What nobody may read is NaN, so that it would show. */
export function bindModel<A extends Floats>(
  definition: ModelDefinition,
  { tokens, targets, words, teacher = [] }: Batch,
  make: Make<A>,
): BoundModel<A> {
  const { training, evaluation, sliding, context, vocabulary, prediction } = definition;
  const count = tokens.length / context;
  const perExample = prediction === 'window' ? 1 : context;
  const parameters = new make(definition.parameters.length);
  const statistics = new make(definition.statistics.length);
  const gradients = new make(definition.parameters.length).fill(NaN) as A;
  // Generated code runs on arrays of any kind; its types name the kind that the runtime gives it.
  const memory = (
    { batch, workspace }: { readonly batch: number; readonly workspace: number },
    width: number,
    outputs: number,
  ): TrainingMemory =>
    ({
      parameters,
      gradients,
      optimizer: new make(training.update.states.length * parameters.length),
      scalars: Float64Array.from(training.update.scalars, (formula) => scalarOf(formula, UPDATE.rate, UPDATE.step)),
      statistics,
      workspace: new make(workspace).fill(NaN),
      inputs: new Int32Array(batch * width),
      targets: new Int32Array(batch * outputs).fill(-1),
      teacher: new make(batch * outputs * vocabulary),
    }) as unknown as TrainingMemory;

  const sizes = exampleSizes(definition, training.predictions);
  const trainingMemory = memory(training, sizes.inputs, sizes.targets);
  const trained = training.predictions === undefined ? { tokens, targets } : words!;
  trainingMemory.inputs.set(trained.tokens.slice(0, count * sizes.inputs));
  trainingMemory.targets.set(trained.targets.slice(0, count * sizes.targets));
  trainingMemory.teacher.set(teacher);
  const step = training.create(trainingMemory);
  const evaluationMemory = memory(evaluation, context, perExample);
  const evaluated = evaluation.create(evaluationMemory);
  return {
    parameters,
    gradients,
    statistics,
    step: () => step.run(count, 1),
    update: () => step.update(),
    evaluate() {
      evaluationMemory.inputs.set(tokens);
      evaluationMemory.targets.set(targets.slice(0, count * perExample));
      return evaluated.loss(count);
    },
    logits(window) {
      evaluationMemory.inputs.set(window);
      evaluated.run(1);
      return evaluationMemory.workspace.slice(evaluation.logits, evaluation.logits + perExample * vocabulary);
    },
    slide: sliding && slider(sliding, memory(sliding, sliding.predictions + context - 1, sliding.predictions), vocabulary),
    stream: definition.oneStep && streamer(definition, parameters, statistics, make),
  };
}

function slider(
  { create, logits, predictions }: NonNullable<ModelDefinition['sliding']>,
  memory: EvaluationMemory,
  vocabulary: number,
): (stretch: readonly number[]) => Floats {
  const { run } = create(memory);
  return (stretch) => {
    memory.inputs.set(stretch);
    run(1);
    return memory.workspace.slice(logits, logits + predictions * vocabulary);
  };
}

function streamer<A extends Floats>(
  { oneStep, context, vocabulary, prediction }: ModelDefinition,
  parameters: A,
  statistics: A,
  make: Make<A>,
): (tokens: readonly number[]) => readonly Floats[] {
  const { batch, states, workspace, logits, create } = oneStep!;
  const memory = {
    parameters,
    statistics,
    states: new make(states.length),
    workspace: new make(workspace).fill(NaN),
    inputs: new Int32Array(batch),
    places: new Int32Array(batch),
  } as unknown as OneStepMemory;
  const advance = create(memory);
  const row = Math.min(1, batch - 1);
  return (tokens) => {
    memory.states.fill(0);
    memory.places.fill(0);
    memory.inputs.fill(0);
    // A window begins full of boundaries, of which the word's own is the last.
    if (prediction === 'window') for (let i = 1; i < context; i++) advance(row + 1);
    return tokens.map((token, place) => {
      // Another row runs beside it, some tokens behind.
      memory.inputs.fill((token + place) % vocabulary, 0, row);
      memory.inputs[row] = token;
      memory.places[row] = place;
      advance(row + 1);
      return memory.workspace.slice(logits + row * vocabulary, logits + (row + 1) * vocabulary);
    });
  };
}
