import type { ScalarFormula } from '../../runtime/contract.js';
import type { Fields } from '../language/fields.js';

/** Arithmetic on tensors, number by number; a plain number stands for a constant. */
export interface Arithmetic<Value> {
  add(a: Value | number, b: Value | number): Value;
  subtract(a: Value | number, b: Value | number): Value;
  multiply(a: Value | number, b: Value | number): Value;
  divide(a: Value | number, b: Value | number): Value;
  maximum(a: Value | number, b: Value | number): Value;
  /** 1 where a > b, else 0. */
  greater(a: Value | number, b: Value | number): Value;
  sqrt(x: Value): Value;
  /** √Σx² of all of a tensor, one number. */
  norm(x: Value): Value;
  /** Of matrices: a·b, a·bᵀ and aᵀ·b. */
  times(a: Value, b: Value): Value;
  timesTransposed(a: Value, b: Value): Value;
  transposedTimes(a: Value, b: Value): Value;
}

/** A parameter as a matrix, of as many rows as its first axis is long. */
export interface Matrix<Value> {
  readonly rows: number;
  readonly columns: number;
  /** Numbers that stand as the parameter's as a matrix. */
  of(flat: Value): Value;
  /** And back. */
  flat(matrix: Value): Value;
}

/** Kinds of parameters that an optimizer may treat apart: those of two axes or more, and those that multiply what is between layers. */
export type Told = 'matrices' | 'hidden';

/** What an update is made of. */
export interface Terms<Value> {
  readonly parameter: Value;
  /** Clipped already, where the spec clips. */
  readonly gradient: Value;
  /** Whether the parameter has two axes or more, as a weight has and a bias has not; told only where the optimizer asks. */
  readonly isMatrix: boolean;
  /** There for the matrix of a hidden layer, which is updated by itself, where the optimizer tells such apart. */
  readonly matrix: Matrix<Value> | undefined;
  /** A number that depends on the step alone, under a name for generated code. */
  scalar(name: string, formula: ScalarFormula): Value;
  /** What the last step left of one of the optimizer's states; zeros before the first. */
  state(name: string): Value;
}

/** The values after the step. */
export interface Updated<Value> {
  readonly parameter: Value;
  /** By name: every state, or those alone that this parameter has; the others stay zero. */
  readonly states: Readonly<Record<string, Value | undefined>>;
}

/** An optimizer's settings by their names in the spec; `rate` is one of them in every optimizer. */
export type Settings = Readonly<Record<string, unknown>> & { readonly rate: number };

/** How gradients become steps: all that the compiler knows of an optimizer. A new one is a file and a line of the registry. */
export interface OptimizerDefinition<Own extends Settings = Settings> {
  /** Its word in the spec. */
  readonly name: string;
  /** One sentence, for the schema. */
  readonly summary: string;
  /** A step, for readers of generated code: p a parameter, g its gradient. */
  readonly formula: string;
  readonly options: Fields;
  /** Below `from` it hardly moves in any model, above `to` it breaks: between them `--find-rate` searches. */
  readonly rates: { readonly from: number; readonly to: number };
  /** The names of what it keeps of each parameter: resume.safetensors has them as `optimizer.NAME`. */
  states(settings: Own): readonly string[];
  /** Which parameters are updated otherwise than others. */
  tells?(settings: Own): readonly Told[];
  update<Value>(terms: Terms<Value>, arithmetic: Arithmetic<Value>, settings: Own): Updated<Value>;
}

/**
 * A parameter after weight decay that stands apart from the gradient, p - rate · weightDecay · p; `rate` may be made of the step's rate,
 * and `name` is the decay's in generated code.
 */
export function shrunk<Value>(
  weightDecay: number,
  { parameter, scalar }: Pick<Terms<Value>, 'parameter' | 'scalar'>,
  { multiply, subtract }: Pick<Arithmetic<Value>, 'multiply' | 'subtract'>,
  { rate = 'rate', name = 'decay' }: { readonly rate?: ScalarFormula; readonly name?: string } = {},
): Value {
  if (weightDecay === 0) return parameter;
  return subtract(parameter, multiply(scalar(name, ['multiply', rate, weightDecay]), parameter));
}

/** The option that all have. */
export const rate = (example: string) => ({ kind: 'number', description: 'The learning rate.', exclusiveMinimum: 0, example }) as const;

/** Two decays, of averages that an optimizer keeps. */
export const decays = (description: string, values: readonly [number, number]) =>
  ({
    kind: 'numbers',
    description,
    each: { kind: 'number', description: 'A decay.', minimum: 0, exclusiveMaximum: 1 },
    length: 2,
    default: values,
  }) as const;

/** For the registry, whose optimizers have settings of many kinds: the reader has checked them against `options`. */
export function defineOptimizer<Own extends Settings>(definition: OptimizerDefinition<Own>): OptimizerDefinition {
  return definition as unknown as OptimizerDefinition;
}
