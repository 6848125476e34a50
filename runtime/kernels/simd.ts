import { fromBase64 } from '../files/base64.js';
import {
  plainMemory,
  simdForward,
  simdMemory,
  taughtNumbers,
  typescriptForward,
  viewsOf,
  type BoundFunction,
  type ExportedFunctions,
  type Forward,
} from './forward.js';
import type {
  EvaluationMemory,
  LastPosition,
  ModelDefinition,
  SimdDefinition,
  SimdFunction,
  TrainingMemory,
  TrainingStep,
  WholeStep,
} from '../contract.js';

export { exampleSizes, taughtNumbers, type BoundFunction, type ExampleSizes } from './forward.js';

/**
 * A compiled module and its memory, to be sent to other threads. Their own types are of a browser's library, which not every project has.
 */
export interface SharedModule {
  /** A WebAssembly.Module. */
  readonly code: object;
  /** A WebAssembly.Memory. */
  readonly memory: object;
}

/** Where the arrays of a model come from, and its functions over them: plain arrays and TypeScript, or WebAssembly's memory and code. */
export interface Backing extends Forward {
  training(): BoundFunction<TrainingMemory, TrainingStep> & { readonly whole?: WholeStep };
  /** Where a target has a function for the last position alone. */
  last?(): BoundFunction<EvaluationMemory, LastPosition>;
  /** What another thread makes its own instance of the module from. Present where the memory is shared. */
  readonly module?: SharedModule;
  /** Where threads share evaluations. */
  readonly evaluations?: Evaluations;
  /** Where the batch of a training step is cut into shards: how many, and among how many threads. */
  readonly sharing?: { readonly shards: number; readonly threads: number };
  /** Ends what works for it. */
  dispose?(): void;
}

/** Evaluations of several batches at a time. */
export interface Evaluations {
  /** The arrays of each batch. */
  readonly batches: readonly { readonly inputs: Int32Array; readonly targets: Int32Array }[];
  /** The mean loss of the first `rows[i]` examples of each batch i, with the model's weights as they are. */
  losses(rows: readonly number[]): ArrayLike<number>;
}

/** What simdBacking needs to know of a model: plain data. */
export type SimdModel = Pick<ModelDefinition, 'context' | 'vocabulary' | 'prediction' | 'parameters' | 'statistics' | 'simd'> & {
  readonly training: Pick<ModelDefinition['training'], 'batch' | 'predictions' | 'taught' | 'update'>;
  readonly sliding?: Pick<NonNullable<ModelDefinition['sliding']>, 'predictions'>;
  readonly oneStep?: Pick<NonNullable<ModelDefinition['oneStep']>, 'states'>;
};

/** Arrays of JavaScript, and the generated TypeScript. */
export function typescriptBacking(definition: ModelDefinition): Backing {
  const forward = typescriptForward(definition);
  return {
    ...forward,
    training() {
      const { predictions, update, create } = definition.training;
      const { length } = forward.parameters;
      const memory = {
        ...plainMemory(definition, forward, definition.training, predictions),
        gradients: new Float32Array(length),
        optimizer: new Float32Array(update.states.length * length),
        // Sums of this target are doubles too.
        scalars: new Float64Array(update.scalars.length),
        teacher: new Float32Array(definition.training.batch * taughtNumbers(definition)),
      };
      return { room: definition.training, memory, run: create(memory) };
    },
  };
}

/** The model's WebAssembly module. Its arrays are views of the module's memory. */
export async function simdBacking(definition: SimdModel): Promise<Backing> {
  const { code, shared } = simdOf(definition);
  if (!shared) {
    const { instance } = await WebAssembly.instantiate(fromBase64(code), {});
    return backingOver(definition, instance.exports);
  }
  const memory = new WebAssembly.Memory({ initial: shared.pages, maximum: shared.pages, shared: true });
  const { module, instance } = await WebAssembly.instantiate(fromBase64(code), importsOf(memory));
  return { ...backingOver(definition, instance.exports), module: { code: module, memory } };
}

/** What a module imports whose memory is shared. */
export function importsOf<Memory extends object>(memory: Memory): { readonly wnc: { readonly memory: Memory } } {
  return { wnc: { memory } };
}

function simdOf({ simd }: SimdModel): SimdDefinition {
  if (!simd) throw new Error('internal error: the model has no WebAssembly module');
  return simd;
}

/** The arrays and functions of a module that runs already, of what it exports. */
export function backingOver(definition: SimdModel, exported: Readonly<Record<string, unknown>>): Backing {
  const simd = simdOf(definition);
  const forward = simdForward(definition, simd, exported);
  const functions = exported as ExportedFunctions;
  return {
    ...forward,
    training() {
      const { predictions, update } = definition.training;
      const at = simd.training;
      const views = viewsOf(exported);
      const { length } = forward.parameters;
      const memory = {
        ...simdMemory(definition, forward, at, views, predictions),
        gradients: views.floats(at.gradients!, length),
        optimizer: views.floats(at.optimizer!, update.states.length * length),
        scalars: views.floats(at.scalars!, update.scalars.length),
        teacher: views.floats(at.teacher ?? at.workspace, at.room.batch * taughtNumbers(definition)),
      };
      const [run, updating, whole] = [functions['trainingLoss']!, functions['trainingUpdate']!, functions['trainingWhole']];
      return { room: at.room, memory, run: { run, update: () => updating(0, 0) }, ...('trainingWhole' in functions && { whole }) };
    },
    ...(simd.last && { last: lastOf(simd.last) }),
  };

  function lastOf(at: SimdFunction): NonNullable<Backing['last']> {
    return () => {
      const [prepare, run, share] = [functions['lastWeights']!, functions['last']!, functions['asThread']];
      return {
        room: at.room,
        memory: simdMemory(definition, forward, at, viewsOf(exported), undefined),
        run: {
          prepare: () => void prepare(0, 0),
          run: (count) => void run(count, 0),
          ...(share && { share: (thread, threads) => void share(thread, threads) }),
        },
      };
    };
  }
}

/**
 * Whether its WebAssembly has relaxed SIMD too: asks for a function that multiplies and adds. Node 20 has it behind a flag, which
 * this sets, for the whole process.
 */
export function supportsRelaxedSimd(): boolean {
  const valid = (): boolean =>
    WebAssembly.validate(
      new Uint8Array([
        0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 1, 96, 3, 123, 123, 123, 1, 123, 3, 2, 1, 0, 10, 13, 1, 11, 0, 32, 0, 32, 1, 32, 2, 253, 133, 2,
        11,
      ]),
    );
  if (!supportsSimd() || valid()) return supportsSimd();
  const v8 = globalThis.process?.getBuiltinModule?.('node:v8') as { setFlagsFromString(flag: string): void } | undefined;
  v8?.setFlagsFromString('--experimental-wasm-relaxed-simd');
  return valid();
}

/** Whether the target simd runs here: WebAssembly with 128-bit vectors. */
export function supportsSimd(): boolean {
  return simdHindrance() === undefined;
}

/**
 * Why the target simd does not run here: the engine has no 128-bit vectors, or a page's policy forbids compiling. undefined where it
 * runs.
 */
export function simdHindrance(): 'missing' | 'forbidden' | undefined {
  return (found ??= { hindrance: findHindrance() }).hindrance;
}

/** Found once: where it is forbidden, each attempt is a line in the page's console. */
let found: { readonly hindrance: 'missing' | 'forbidden' | undefined } | undefined;

/** Asks for a function that returns a vector. A policy does not hinder bytes from being looked at, only from being compiled. */
function findHindrance(): 'missing' | 'forbidden' | undefined {
  if (typeof WebAssembly === 'undefined') return 'missing';
  const bytes = new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
  ]);
  if (!WebAssembly.validate(bytes)) return 'missing';
  try {
    void new WebAssembly.Module(bytes);
    return undefined;
  } catch {
    return 'forbidden';
  }
}
