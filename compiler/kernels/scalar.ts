import type { Node, NodeOf, OpName } from '../ops/graph.js';
import type { Expression, Index, ScalarFunction } from './kernel.js';

/** What one element of an elementwise op needs to know of its place. */
export interface Place {
  /** The element's index in a tensor of the op's own shape. */
  index(): Index;
  /** The position on an axis, as a number. */
  position(axis: number): Expression;
}

type ElementRule<Name extends OpName> = (inputs: readonly Expression[], node: NodeOf<Name>, place: Place) => Expression;

const call =
  (name: ScalarFunction) =>
  (inputs: readonly Expression[]): Expression => ({ kind: 'call', function: name, arguments: inputs });

/** Every elementwise op as an expression of its inputs' elements. */
const rules = {
  add: call('add'),
  subtract: call('subtract'),
  multiply: call('multiply'),
  divide: call('divide'),
  maximum: call('maximum'),
  greater: call('greater'),
  exp: call('exp'),
  log: call('log'),
  tanh: call('tanh'),
  sigmoid: call('sigmoid'),
  erf: call('erf'),
  reciprocalSqrt: call('reciprocalSqrt'),
  counted: call('notNegative'),
  expand: ([x]) => x!,
  oneHot: ([index], _, place) => call('equal')([place.position(2), index!]),
  dropoutMask: (_, { attributes: { rate, stream } }, place) => ({ kind: 'dropout', rate, stream, index: place.index() }),
  causalMask: (_, { attributes: { positions } }, place) => {
    const t = call('remainder')([place.position(1), { kind: 'number', value: positions }]);
    return call('multiply')([{ kind: 'number', value: -1e30 }, call('greater')([place.position(2), t])]);
  },
  ageMask: ([query], { attributes: { positions } }, place) => {
    const newest: Expression = { kind: 'number', value: positions - 1 };
    return call('multiply')([{ kind: 'number', value: -1e30 }, call('greater')([newest, call('add')([place.position(2), query!])])]);
  },
  zeros: () => ({ kind: 'number', value: 0 }),
} satisfies { readonly [Name in OpName]?: ElementRule<Name> };

export function elementOf(node: Node, inputs: readonly Expression[], place: Place): Expression {
  const rule = (rules as Partial<Record<OpName, ElementRule<OpName>>>)[node.op];
  if (!rule) throw new Error(`internal error: ${node.op} is no elementwise op`);
  return rule(inputs, node as NodeOf<OpName>, place);
}
