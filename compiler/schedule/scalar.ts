import type { ElementwiseOps, Node, NodeOf, OpName, ScalarOps } from '../ops/graph.js';
import { isScalar, scalarOps } from '../ops/registry.js';
import type { ScalarCode } from '../ops/scalar.js';
import type { Expression, Index } from './kernel.js';

/** Functions of whole numbers that indices and masks are made of. */
const indexFunctions = {
  /** The remainder of a division. */
  remainder: { compute: (a, b) => a % b, typescript: { operator: '%' }, wasm: { whole: 'rem_s' }, webgl: { call: 'remainder' } },
  /** 1 where two are equal, else 0. */
  equal: { compute: (a, b) => (a === b ? 1 : 0), typescript: { operator: '===' }, wasm: { comparison: 'eq', wholeComparison: 'eq' }, webgl: { call: 'same' } },
  /** 1 where a ≥ b, else 0. */
  atLeast: { compute: (a, b) => (a >= b ? 1 : 0), typescript: { operator: '>=' }, wasm: { comparison: 'ge', wholeComparison: 'ge_s' }, webgl: { call: 'atLeast' } },
} satisfies Readonly<Record<string, ScalarCode>>;

/** What an expression may call. */
export type ScalarFunction = keyof ScalarOps | keyof typeof indexFunctions;

/** How each target writes a function. */
export function codeOf(name: ScalarFunction): ScalarCode {
  return name in indexFunctions ? indexFunctions[name as keyof typeof indexFunctions] : scalarOps[name as keyof ScalarOps].code;
}

/** What one element of an elementwise op needs to know of its place. */
export interface Place {
  /** The element's index in a tensor of the op's own shape. */
  index(): Index;
  /** The position on an axis, as a number. */
  position(axis: number): Expression;
}

type ElementRule<Name extends OpName> = (inputs: readonly Expression[], node: NodeOf<Name>, place: Place) => Expression;

const number = (value: number): Expression => ({ kind: 'number', value });

const call =
  (name: ScalarFunction) =>
  (inputs: readonly Expression[]): Expression => ({ kind: 'call', function: name, arguments: inputs });

const first = ([x]: readonly Expression[]): Expression => x ?? number(NaN);

/** Every elementwise op that is no function of numbers alone as an expression of its inputs' elements; the type makes the table total. */
const rules: { readonly [Name in Exclude<keyof ElementwiseOps, keyof ScalarOps>]: ElementRule<Name> } = {
  counted: (inputs) => call('atLeast')([first(inputs), number(0)]),
  expand: first,
  oneHot: (inputs, _, place) => call('equal')([place.position(2), first(inputs)]),
  dropoutMask: (_, { attributes: { rate, stream } }, place) => ({ kind: 'dropout', rate, stream, index: place.index() }),
  causalMask: (_, { attributes: { positions } }, place) => {
    const t = call('remainder')([place.position(1), number(positions)]);
    return call('multiply')([number(-1e30), call('greater')([place.position(2), t])]);
  },
  ageMask: (inputs, { attributes: { positions } }, place) =>
    call('multiply')([number(-1e30), call('greater')([number(positions - 1), call('add')([place.position(2), first(inputs)])])]),
  zeros: () => number(0),
};

/** An element of an elementwise op's result. */
export function elementOf(node: Node, inputs: readonly Expression[], place: Place): Expression {
  if (isScalar(node.op)) return call(node.op)(inputs);
  const rule = (rules as Partial<Record<OpName, ElementRule<OpName>>>)[node.op];
  if (!rule) throw new Error(`internal error: ${node.op} is no elementwise op`);
  return rule(inputs, node as NodeOf<OpName>, place);
}
