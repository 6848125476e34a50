import type { GraphBuilder } from './builder.js';
import { extentOf, type Extent, type Node } from './graph.js';
import { defineOp, type OpDefinition } from './op.js';

declare module './graph.js' {
  interface StructuredOps {
    rnn: object;
    rnnBackward: object;
    gru: object;
    gruBackward: object;
    lstm: object;
    lstmBackward: object;
  }
  interface OpInputs {
    rnn: readonly [x: Node, weight: Node, bias: Node, ...state: Node[]];
    gru: readonly [x: Node, weight: Node, bias: Node, ...state: Node[]];
    lstm: readonly [x: Node, weight: Node, bias: Node, ...state: Node[]];
    rnnBackward: readonly [dy: Node, h: Node, weight: Node, ...others: Node[]];
    gruBackward: readonly [dy: Node, h: Node, weight: Node, ...others: Node[]];
    lstmBackward: readonly [dy: Node, h: Node, weight: Node, ...others: Node[]];
  }
}

/*
 * Recurrences in a loop over the positions. x is the input's share of the pre-activations, W_ih·input + b_ih, computed for
 * all positions at once by a linear; W [G·H, H] and b [G·H] are the hidden state's share, G gates of H channels. The state
 * before the first position is zero, or given as a fourth input, packed as the result is, by one-step programs (they are not
 * differentiated). Forward leaves what backward needs beside h, packed along the channels; backward
 * leaves the pre-activations' gradients, from which those of x, W and b follow by ordinary ops.
 */

/**
 * Slots of H numbers in a row of a cell: what forward keeps, h first; what backward sends, the gates' gradients of the hidden share first;
 * where in that those of x begin; and, if there is such, the slot of what goes to the position before past the hidden weights.
 */
export const slotsOf = {
  rnn: { gates: 1, kept: 1, sent: 1, toInput: 0, carried: undefined },
  gru: { gates: 3, kept: 5, sent: 7, toInput: 3, carried: 6 },
  lstm: { gates: 4, kept: 6, sent: 5, toInput: 0, carried: 4 },
} as const;

type Cell = keyof typeof slotsOf;

/** Rows times H times G·H. */
function products(node: Node, weight: Node): Extent {
  const { constant, batch } = extentOf(node.shape.slice(0, 2));
  return { constant: constant * (weight.shape[0] as number) * (weight.shape[1] as number), batch };
}

/** The state before each position: h one position later, zeros first. */
function before(h: Node, g: GraphBuilder): Node {
  const positions = h.shape[1] as number;
  if (positions === 1) return g.node('zeros', [], { shape: h.shape }) as Node;
  return g.called(g.pad(g.slice(h, 1, 0, positions - 1), 1, 1, positions), `${h.name}Before`, 'before');
}

/** dW and db of the hidden share from its pre-activations' gradient and the state before each. */
function hiddenGradients(dHidden: Node, before: Node, weight: Node, g: GraphBuilder): readonly [Node, Node] {
  const dWeight = g.node('linearWeight', [dHidden, before], { shape: weight.shape as readonly number[] });
  return [dWeight as Node, g.reshape(g.sum(dHidden, [0, 1]), [weight.shape[0]!])];
}

/** What each cell's op is, but for its equations: of x [B, T, G·H] what is kept, packed. */
function forwardOf(cell: Cell): OpDefinition<Cell> {
  const { gates, kept, sent, toInput } = slotsOf[cell];
  return {
    kind: 'structured',
    weight: 1,
    shape: ([x]) => [x[0]!, x[1]!, ((x[2] as number) / gates) * kept],
    gradient: (node, dy, g) => {
      const weight = node.inputs[1];
      const H = weight.shape[1] as number;
      const part = (of: Node, slot: number, slots: number, all: number): Node => (slots === all ? of : g.slice(of, 2, slot * H, slots * H));
      const d = g.node(`${cell}Backward`, [part(dy, 0, 1, kept), node as Node, weight], {}) as Node;
      const dHidden = part(d, 0, gates, sent);
      if (toInput > 0) g.named(dHidden, 'hidden');
      const dInput = toInput === 0 ? dHidden : part(d, toInput, gates, sent);
      return [dInput, ...hiddenGradients(dHidden, before(part(node as Node, 0, 1, kept), g), weight, g)];
    },
    multiplyAdds: (node) => [products(node as Node, node.inputs[1])],
  };
}

/** Its backward pass, last position first: of dh [B, T, H] what is sent, packed. The gates' gradients go back times the hidden weights. */
function backwardOf(cell: Cell): OpDefinition<`${Cell}Backward`> {
  return {
    kind: 'structured',
    shape: ([dh]) => [dh[0]!, dh[1]!, (dh[2] as number) * slotsOf[cell].sent],
    gradient: 'none',
    multiplyAdds: (node) => [products(node as Node, node.inputs[2])],
  };
}

/** h_t = tanh(x_t + W·h_{t-1} + b), [B, T, H]. Source: Elman 1990; PyTorch's nn.RNN. Backward keeps h. */
export const rnn = defineOp('rnn', forwardOf('rnn'));

/** dz_t = (dh_t + Wᵀ·dz_{t+1}) · (1 - h_t²). */
export const rnnBackward = defineOp('rnnBackward', backwardOf('rnn'));

/**
 * r = σ(x_r + W_r·h' + b_r), z = σ(x_z + W_z·h' + b_z), m = W_n·h' + b_n, n = tanh(x_n + r·m), h = (1 - z)·n + z·h'
 * with h' the state before. Packed: h, r, z, n, m, [B, T, 5H]. Source: Cho et al. 2014 as in PyTorch's nn.GRU.
 */
export const gru = defineOp('gru', forwardOf('gru'));

/** Packed gradients of the hidden share (r, z before their functions, m), of x's (r, z, n before theirs), and dh·z, [B, T, 7H]. */
export const gruBackward = defineOp('gruBackward', backwardOf('gru'));

/**
 * i, f, o = σ(…), g = tanh(…) of x + W·h' + b in PyTorch's order i, f, g, o; c = f·c' + i·g; h = o·tanh(c).
 * Packed: h, c, i, f, g, o, [B, T, 6H]. Source: Hochreiter & Schmidhuber 1997 with forget gates, PyTorch's nn.LSTM.
 */
export const lstm = defineOp('lstm', forwardOf('lstm'));

/** Packed gradients of the four gates before their functions, and dc·f, [B, T, 5H]. */
export const lstmBackward = defineOp('lstmBackward', backwardOf('lstm'));
