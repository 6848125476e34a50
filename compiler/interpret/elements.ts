import type { Interpretation, Interpreters } from './interpreter.js';
import { stretchedPlaces, type Tensor } from './tensor.js';

type One = 'exp' | 'log' | 'tanh' | 'sigmoid' | 'erf' | 'reciprocalSqrt' | 'counted';
type Two = 'add' | 'subtract' | 'multiply' | 'divide' | 'maximum' | 'greater';

function one(compute: (x: number, interpretation: Interpretation) => number) {
  return ([x]: readonly Tensor[], _: unknown, interpretation: Interpretation): Tensor =>
    interpretation.make.fill(interpretation.shape, (i) => compute(x!.values[i]!, interpretation));
}

function two(compute: (a: number, b: number) => number) {
  return ([a, b]: readonly Tensor[], _: unknown, { make, shape }: Interpretation): Tensor => {
    const out = make.zeros(shape);
    const [ofA, ofB] = [stretchedPlaces(a!.shape, out.shape), stretchedPlaces(b!.shape, out.shape)];
    for (let i = 0; i < out.values.length; i++) out.values[i] = compute(a!.values[ofA ? ofA[i]! : i]!, b!.values[ofB ? ofB[i]! : i]!);
    return out;
  };
}

/** Element by element; of two inputs each stretches over the other. */
export const elements: Pick<Interpreters, One | Two | 'oneHot' | 'ageMask'> = {
  exp: one(Math.exp),
  log: one(Math.log),
  tanh: one(Math.tanh),
  sigmoid: one((x) => 1 / (1 + Math.exp(-x))),
  erf: one((x, { functions }) => functions.erf(x)),
  reciprocalSqrt: one((x) => 1 / Math.sqrt(x)),
  counted: one((x) => (x >= 0 ? 1 : 0)),
  add: two((a, b) => a + b),
  subtract: two((a, b) => a - b),
  multiply: two((a, b) => a * b),
  divide: two((a, b) => a / b),
  maximum: two(Math.max),
  greater: two((a, b) => (a > b ? 1 : 0)),
  oneHot: ([indices], { size }, { make, shape }) => make.fill(shape, (i) => (indices!.values[Math.floor(i / size)] === i % size ? 1 : 0)),
  // The newest key is the last; one that is older than the word has is masked.
  ageMask: ([places], { positions }, { make, shape }) =>
    make.fill(shape, (i) => (positions - 1 - (i % positions) > places!.values[Math.floor(i / positions)]! ? -1e30 : 0)),
};
