import type { ScalarFormula } from '../../runtime/contract.js';
import type { Graph, Node, NodeOf, OfInputs, OpAttributes, OpName, TensorShape } from '../ops/graph.js';
import type { RuntimeFunctions } from '../ops/scalar.js';
import { elements } from './elements.js';
import { fusedAttention } from './fused-attention.js';
import { movement } from './movement.js';
import { packed } from './packed.js';
import { packedRecurrences } from './packed-recurrence.js';
import { recurrences } from './recurrences.js';
import { rowAttention } from './row-attention.js';
import { sources } from './sources.js';
import { sums } from './sums.js';
import { Maker, type Floats, type Tensor } from './tensor.js';

/** What a graph is run on. */
export interface Bindings {
  readonly batch: number;
  /** The numbers of parameters, statistics and states, by name; of an optimizer's state all of its array. */
  named(name: string): ArrayLike<number>;
  /** The numbers of inputs, by role. */
  input(role: OpAttributes['input']['role'] | 'teacher'): ArrayLike<number>;
  readonly dropoutKey: number;
  /** The value of a formula in the step's rate and number, for graphs that have some. */
  readonly scalar?: (formula: ScalarFormula) => number;
  readonly functions: RuntimeFunctions;
  /** The precision of every value: Float32Array, or Float64Array to compare with. */
  readonly array: new (
    length: number,
  ) => Floats;
}

export interface Interpretation extends Bindings {
  readonly make: Maker;
  /** Of the node at hand. */
  readonly shape: TensorShape;
}

export type Interpreters = {
  readonly [Name in OpName]: (
    inputs: OfInputs<Name, Tensor>,
    attributes: Readonly<OpAttributes[Name]>,
    interpretation: Interpretation,
  ) => Tensor;
};

/** One function an op, written as its definition reads and for nothing else; the type makes it total. */
const interpreters: Interpreters = {
  ...sources,
  ...elements,
  ...fusedAttention,
  ...movement,
  ...packed,
  ...packedRecurrences,
  ...rowAttention,
  ...sums,
  ...recurrences,
};

/**
 * Runs a graph op by op, with nothing simplified, fused or laid out: what the passes after it must not change, and a way
 * to see every value. `seen` is called after each node and answers whether to go on. Slow.
 */
export function interpret(
  graph: Graph,
  bindings: Bindings,
  seen: (node: Node, value: Tensor, inputs: readonly Tensor[]) => boolean = () => true,
): ReadonlyMap<Node, Tensor> {
  const make = new Maker(bindings.batch, bindings.array);
  const values = new Map<Node, Tensor>();
  for (const node of graph.nodes) {
    const inputs = node.inputs.map((input) => valueOf(input, values));
    const value = interpretNode(node, inputs, { ...bindings, make, shape: node.shape });
    values.set(node, value);
    if (!seen(node, value, inputs)) break;
  }
  return values;
}

function valueOf(node: Node, values: ReadonlyMap<Node, Tensor>): Tensor {
  const value = values.get(node);
  if (!value) throw new Error(`internal error: ${node.op} %${node.id} is read before it is computed`);
  return value;
}

function interpretNode<Name extends OpName>(
  { op, attributes }: NodeOf<Name>,
  inputs: readonly Tensor[],
  interpretation: Interpretation,
): Tensor {
  return interpreters[op](inputs as OfInputs<Name, Tensor>, attributes, interpretation);
}
