import { slotsOf } from '../../ops/recurrent.js';
import type { Node, NodeOf } from '../../ops/graph.js';
import { given, type OnnxValue } from './assembly.js';
import type { Pattern } from './patterns.js';
import type { Attribute } from './proto.js';

type Cell = NodeOf<'rnn'> | NodeOf<'gru'> | NodeOf<'lstm'>;

interface Operator {
  readonly name: string;
  /** Which gate of PyTorch's order each of ONNX's is. */
  readonly gates: readonly number[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** The cells compute the same as PyTorch's and ours; PyTorch's GRU multiplies the reset gate with the hidden share and its bias. */
const operators: Readonly<Record<Cell['op'], Operator>> = {
  rnn: { name: 'RNN', gates: [0], attributes: {} },
  // r, z, n to z, r, h.
  gru: { name: 'GRU', gates: [1, 0, 2], attributes: { linear_before_reset: 1 } },
  // i, f, g, o to i, o, f, c.
  lstm: { name: 'LSTM', gates: [0, 3, 1, 2], attributes: {} },
};

/** What the cell makes of its input before the state comes in: weight · x + bias, by the parameters' names. */
interface InputShare {
  readonly x: Node;
  readonly weight: NodeOf<'parameter'>;
  readonly bias: NodeOf<'parameter'>;
}

/** A recurrence and the linear of its input as ONNX's own; it wants positions first, and its gates in another order than PyTorch's. */
export function recurrence(node: Node): Pattern | undefined {
  const cell = cellOf(node);
  if (!cell) return undefined;
  const [gates, weight, bias, state] = cell.inputs;
  if (state || weight?.op !== 'parameter' || bias?.op !== 'parameter' || !gates) return undefined;
  const input = inputShareOf(gates);
  if (!input) return undefined;
  const { path } = cell.origin ?? { path: '' };
  return {
    reads: [input.x],
    make: ([x], onnx) => {
      const { name, gates: order, attributes } = operators[cell.op];
      const H = weight.attributes.shape[1] ?? 0;
      const block = (parameter: NodeOf<'parameter'>): Float32Array => reordered(onnx.numbersOf(parameter.attributes.name).values, order);
      const tensor = (called: string, values: Float32Array, ...shape: readonly number[]): OnnxValue =>
        onnx.tensor(`${path}.${called}`, shape, () => values);
      const rows = order.length * H;
      const y = onnx.node(
        name,
        [
          onnx.node('Transpose', [given(x)], { perm: [1, 0, 2] }),
          tensor('W', block(input.weight), 1, rows, input.weight.attributes.shape[1] ?? 0),
          tensor('R', block(weight), 1, rows, H),
          tensor('B', Float32Array.from([...block(input.bias), ...block(bias)]), 1, 2 * rows),
        ],
        { hidden_size: H, ...attributes },
      );
      // [T, directions, B, H] to [B, T, H].
      return onnx.node('Transpose', [onnx.node('Squeeze', [y, onnx.wholes(1)])], { perm: [1, 0, 2] });
    },
  };
}

/** The cell whose states, h at every position, a node is: all of an rnn's result, the first of what is packed of the others. */
function cellOf(node: Node): Cell | undefined {
  if (node.op === 'rnn') return node;
  const packed = node.op === 'slice' ? node.inputs[0] : undefined;
  if (node.op !== 'slice' || (packed?.op !== 'gru' && packed?.op !== 'lstm')) return undefined;
  const { axis, start, length } = node.attributes;
  return axis === 2 && start === 0 && length === (packed.shape[2] as number) / slotsOf[packed.op].kept ? packed : undefined;
}

function inputShareOf(gates: Node): InputShare | undefined {
  if (gates.op !== 'add') return undefined;
  const [product, shift] = gates.inputs;
  if (product.op !== 'linear' || shift.op !== 'reshape') return undefined;
  const [x, weight] = product.inputs;
  const bias = shift.inputs[0];
  return x && weight?.op === 'parameter' && bias?.op === 'parameter' ? { x, weight, bias } : undefined;
}

/** The gates' blocks of rows in another order. */
function reordered(values: Float32Array, order: readonly number[]): Float32Array {
  const size = values.length / order.length;
  const out = new Float32Array(values.length);
  order.forEach((gate, to) => out.set(values.subarray(gate * size, (gate + 1) * size), to * size));
  return out;
}
