import { makeTable } from './tables.js';
import type {
  Evaluation,
  EvaluationMemory,
  FlatLayout,
  GeneratedFunction,
  ModelPlan,
  OneStep,
  OneStepFunction,
  OneStepMemory,
  Room,
  SimdAddresses,
  SimdFunction,
  SlidingFunction,
} from '../contract.js';

/** Where the arrays of a model that does not learn come from, and its functions over them. */
export interface Forward {
  readonly parameters: Float32Array;
  readonly statistics: Float32Array;
  evaluation(which: 'evaluation' | 'sliding'): BoundFunction<EvaluationMemory, Evaluation>;
  oneStep(): BoundFunction<OneStepMemory, OneStep>;
}

/** A function bound to its arrays, and the number of examples that they have room for. */
export interface BoundFunction<Memory, Run> {
  readonly room: Room;
  readonly memory: Memory;
  readonly run: Run;
}

/** What of a model says how large the arrays of a function are. */
export type ExampleForm = Pick<ModelPlan, 'context' | 'prediction'>;

/** How many inputs and targets an example of a function has. */
export interface ExampleSizes {
  readonly inputs: number;
  readonly targets: number;
}

/** Of one example of a function over whole examples; `predictions` for one that slides. */
export function exampleSizes({ context, prediction }: ExampleForm, predictions: number | undefined): ExampleSizes {
  if (predictions !== undefined) return { inputs: predictions + context - 1, targets: predictions };
  return { inputs: context, targets: prediction === 'positions' ? context : 1 };
}

/** Numbers of what teachers predict of one example of a training step; none of a model that none teaches. */
export function taughtNumbers({ training, ...form }: ExampleForm & Pick<ModelPlan, 'vocabulary' | 'training'>): number {
  return training.taught ? exampleSizes(form, training.predictions).targets * form.vocabulary : 0;
}

/** The part of a function's workspace that its logits are; `predictions` as for exampleSizes. */
export function logitsIn(
  definition: ExampleForm & Pick<ModelPlan, 'vocabulary'>,
  workspace: Float32Array,
  { batch, logits: offset }: Room,
  predictions: number | undefined,
): Float32Array {
  const { targets } = exampleSizes(definition, predictions);
  return workspace.subarray(offset, offset + batch * targets * definition.vocabulary);
}

/** The same of a function that gives one prediction an example: of one step, or of the last position. */
export function oneStepLogits(
  { vocabulary }: Pick<ModelPlan, 'vocabulary'>,
  workspace: Float32Array,
  { batch, logits }: Room,
): Float32Array {
  return workspace.subarray(logits, logits + batch * vocabulary);
}

/** What typescriptForward needs to know of a model. */
export type ForwardFunctions = ExampleForm & {
  readonly parameters: Pick<FlatLayout, 'length'>;
  readonly statistics: Pick<FlatLayout, 'length'>;
  readonly evaluation: GeneratedFunction<EvaluationMemory, Evaluation>;
  readonly sliding?: SlidingFunction<EvaluationMemory, Evaluation>;
  readonly oneStep?: OneStepFunction;
};

/** The arrays of an evaluation, of JavaScript. */
export function plainMemory(
  form: ExampleForm,
  { parameters, statistics }: Pick<Forward, 'parameters' | 'statistics'>,
  { batch, workspace }: Pick<Room, 'batch' | 'workspace'>,
  predictions: number | undefined,
): EvaluationMemory {
  const { inputs, targets } = exampleSizes(form, predictions);
  return {
    parameters,
    statistics,
    workspace: new Float32Array(workspace),
    inputs: new Int32Array(batch * inputs),
    targets: new Int32Array(batch * targets),
  };
}

/** Arrays of JavaScript, and the generated TypeScript. */
export function typescriptForward(definition: ForwardFunctions): Forward {
  const weights = {
    parameters: new Float32Array(definition.parameters.length),
    statistics: new Float32Array(definition.statistics.length),
  };
  return {
    ...weights,
    evaluation(which) {
      const room = there(definition[which]);
      const memory = plainMemory(definition, weights, room, predictionsOf(definition, which));
      return { room, memory, run: room.create(memory) };
    },
    oneStep() {
      const room = there(definition.oneStep);
      const { batch, workspace, states, create } = room;
      const memory = {
        ...weights,
        states: new Float32Array(states.length),
        workspace: new Float32Array(workspace),
        inputs: new Int32Array(batch),
        places: new Int32Array(batch),
      };
      return { room, memory, run: create(memory) };
    },
  };
}

/** What simdForward needs to know of a model: plain data. */
export type SimdForward = ExampleForm & {
  readonly parameters: Pick<FlatLayout, 'length'>;
  readonly statistics: Pick<FlatLayout, 'length'>;
  readonly sliding?: Pick<SlidingFunction<never, never>, 'predictions'>;
  readonly oneStep?: Pick<OneStepFunction, 'states'>;
};

/** What a module exports by name, its memory and numbers left out. */
export type ExportedFunctions = Readonly<Record<string, (batch: number, dropoutKey: number) => number>>;

/** Views of a module's memory: each takes the byte where an array begins, and how many numbers it holds. */
export interface MemoryViews {
  floats(byte: number, length: number): Float32Array;
  whole(byte: number, length: number): Int32Array;
}

export function viewsOf(exported: Readonly<Record<string, unknown>>): MemoryViews {
  const { buffer } = exported['memory'] as WebAssembly.Memory;
  return {
    floats: (byte, length) => new Float32Array(buffer, byte, length),
    whole: (byte, length) => new Int32Array(buffer, byte, length),
  };
}

/** The arrays of an example of a module's function, views of its memory. */
export function simdMemory(
  form: ExampleForm,
  { parameters, statistics }: Pick<Forward, 'parameters' | 'statistics'>,
  at: SimdFunction,
  { floats, whole }: MemoryViews,
  predictions: number | undefined,
): EvaluationMemory {
  const { inputs, targets } = exampleSizes(form, predictions);
  return {
    parameters,
    statistics,
    workspace: floats(at.workspace, at.room.workspace),
    inputs: whole(at.inputs, at.room.batch * inputs),
    targets: whole(at.targets, at.room.batch * targets),
  };
}

/** Writes a module's tables where it looks them up. */
export function fillTables(tables: NonNullable<SimdAddresses['tables']>, { floats }: MemoryViews): void {
  for (const { byte, formula } of tables) {
    const numbers = makeTable(formula);
    floats(byte, numbers.length).set(numbers);
  }
}

/** The arrays and functions of a module that runs already, of what it exports; fills its tables. */
export function simdForward(definition: SimdForward, simd: SimdAddresses, exported: Readonly<Record<string, unknown>>): Forward {
  const functions = exported as ExportedFunctions;
  const views = viewsOf(exported);
  const { floats, whole } = views;
  const weights = {
    parameters: floats(simd.parameters, definition.parameters.length),
    statistics: floats(simd.statistics, definition.statistics.length),
  };
  fillTables(simd.tables ?? [], views);
  return {
    ...weights,
    evaluation(which) {
      const at = there(simd[which]);
      const memory = simdMemory(definition, weights, at, views, predictionsOf(definition, which));
      const [run, loss] = [there(functions[which]), functions[`${which}Loss`]];
      return { room: at.room, memory, run: { run: (count) => void run(count, 0), loss: (count) => there(loss)(count, 0) } };
    },
    oneStep() {
      const { states } = there(definition.oneStep);
      const at = there(simd.oneStep);
      const { batch, workspace } = at.room;
      const memory = {
        ...weights,
        states: floats(there(at.states), states.length),
        workspace: floats(at.workspace, workspace),
        inputs: whole(at.inputs, batch),
        places: whole(at.places, batch),
      };
      const run = there(functions['oneStep']);
      return { room: at.room, memory, run: (count) => void run(count, 0) };
    },
  };
}

function predictionsOf(definition: Pick<SimdForward, 'sliding'>, which: 'evaluation' | 'sliding'): number | undefined {
  return which === 'sliding' ? definition.sliding?.predictions : undefined;
}

/** The value. A caller asks only for what the model has, so a missing one is an internal error. */
export function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('internal error: the model was compiled without this function');
  return value;
}
