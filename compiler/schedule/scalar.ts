import type { ElementwiseOps, Node, NodeOf, OpName, ScalarOps } from '../ops/graph.js';
import { isScalar, scalarOps } from '../ops/registry.js';
import type { ScalarCode } from '../ops/scalar.js';
import type { Expression, Index } from './kernel.js';

/** Functions of whole numbers that indices and masks are made of. */
const indexFunctions = {
  /** The remainder of a division. */
  remainder: { compute: (a, b) => a % b, typescript: { operator: '%' }, wasm: { whole: 'rem_s' }, webgl: { call: 'remainder' } },
  /** 1 where two are equal, else 0. */
  equal: {
    compute: (a, b) => (a === b ? 1 : 0),
    typescript: { operator: '===' },
    wasm: { comparison: 'eq', wholeComparison: 'eq' },
    webgl: { call: 'same' },
  },
  /** 1 where a ≥ b, else 0. */
  atLeast: {
    compute: (a, b) => (a >= b ? 1 : 0),
    typescript: { operator: '>=' },
    wasm: { comparison: 'ge', wholeComparison: 'ge_s' },
    webgl: { call: 'atLeast' },
  },
} satisfies Readonly<Record<string, Omit<ScalarCode, 'onnx'>>>;

/** What an expression may call. */
export type ScalarFunction = keyof ScalarOps | keyof typeof indexFunctions;

/** How each target writes a function. */
export function codeOf(name: ScalarFunction): Omit<ScalarCode, 'onnx'> {
  return name in indexFunctions ? indexFunctions[name as keyof typeof indexFunctions] : scalarOps[name as keyof ScalarOps].code;
}

/** Where one element of an elementwise op's result is. */
export interface ElementPosition {
  /** The element's index in a tensor of the op's own shape. */
  index(): Index;
  /** The coordinate on an axis, as a number. */
  position(axis: number): Expression;
}

type ElementRule<Name extends OpName> = (inputs: readonly Expression[], node: NodeOf<Name>, element: ElementPosition) => Expression;

const number = (value: number): Expression => ({ kind: 'number', value });

const call =
  (name: ScalarFunction) =>
  (inputs: readonly Expression[]): Expression => ({ kind: 'call', function: name, arguments: inputs });

const first = ([x]: readonly Expression[]): Expression => x ?? number(NaN);

/** Elementwise ops that are not functions of numbers alone, as expressions of their inputs' elements. The type makes the table total. */
const rules: { readonly [Name in Exclude<keyof ElementwiseOps, keyof ScalarOps>]: ElementRule<Name> } = {
  isTarget: (inputs) => call('atLeast')([first(inputs), number(0)]),
  copy: first,
  expand: first,
  kept: first,
  oneHot: (inputs, _, element) => call('equal')([element.position(2), first(inputs)]),
  dropoutMask: (_, { attributes: { rate, stream } }, element) => ({ kind: 'dropout', rate, stream, index: element.index() }),
  causalMask: (_, { attributes: { positions, window } }, element) => {
    const t = call('remainder')([element.position(1), number(positions)]);
    const isLater = call('greater')([element.position(2), t]);
    if (window === undefined) return call('multiply')([number(-1e30), isLater]);
    const isTooEarly = call('greater')([call('subtract')([t, element.position(2)]), number(window - 1)]);
    return call('multiply')([number(-1e30), call('add')([isLater, isTooEarly])]);
  },
  distance: (_, { attributes: { queries, keys } }, element) => {
    if (queries === 1) return call('subtract')([number(keys - 1), element.position(2)]);
    const t = call('remainder')([element.position(1), number(queries)]);
    const last = keys === queries ? t : call('add')([t, number(keys - queries)]);
    return call('subtract')([last, element.position(2)]);
  },
  ageMask: (inputs, { attributes: { positions } }, element) =>
    call('multiply')([number(-1e30), call('greater')([number(positions - 1), call('add')([element.position(2), first(inputs)])])]),
  zeros: () => number(0),
};

/** An element of an elementwise op's result. */
export function elementOf(node: Node, inputs: readonly Expression[], element: ElementPosition): Expression {
  if (isScalar(node.op)) return call(node.op)(inputs);
  const rule = (rules as Partial<Record<OpName, ElementRule<OpName>>>)[node.op];
  if (!rule) throw new Error(`internal error: ${node.op} is no elementwise op`);
  return rule(inputs, node as NodeOf<OpName>, element);
}
