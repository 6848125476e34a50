import type { GraphBuilder } from './builder.js';
import { extentOf, type Extent, type Node, type NodeOf } from './graph.js';
import { defineOp } from './op.js';

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

/** Slots of H numbers in a row of a cell: what forward keeps, h first; what backward sends, the gates' gradients of the hidden share first; and where in that those of x begin. */
export const slotsOf = {
  rnn: { gates: 1, kept: 1, sent: 1, toInput: 0 },
  gru: { gates: 3, kept: 5, sent: 7, toInput: 3 },
  lstm: { gates: 4, kept: 6, sent: 5, toInput: 0 },
} as const;

/** Rows times H times G·H. */
function products(node: Node, weight: Node): Extent {
  const { constant, batch } = extentOf(node.shape.slice(0, 2));
  return { constant: constant * (weight.shape[0] as number) * (weight.shape[1] as number), batch };
}

/** Of what goes from each position to the one before: the gates' gradients times the hidden weights, the third input. */
function sentBack(node: NodeOf<'rnnBackward' | 'gruBackward' | 'lstmBackward'>): readonly Extent[] {
  return [products(node as Node, node.inputs[2])];
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

/** h_t = tanh(x_t + W·h_{t-1} + b), [B, T, H]. Source: Elman 1990; PyTorch's nn.RNN. Backward keeps h. */
export const rnn = defineOp('rnn', {
  kind: 'structured',
  weight: 1,
  shape: ([x]) => x,
  gradient: (h, dy, g) => {
    const weight = h.inputs[1];
    const dx = g.node('rnnBackward', [dy, h as Node, weight], {}) as Node;
    return [dx, ...hiddenGradients(dx, before(h as Node, g), weight, g)];
  },
  multiplyAdds: (node) => [products(node as Node, node.inputs[1])],
});

/** dz_t = (dh_t + Wᵀ·dz_{t+1}) · (1 - h_t²), last position first. */
export const rnnBackward = defineOp('rnnBackward', {
  kind: 'structured',
  shape: ([dy]) => dy,
  gradient: 'none',
  multiplyAdds: sentBack,
});

/**
 * r = σ(x_r + W_r·h' + b_r), z = σ(x_z + W_z·h' + b_z), m = W_n·h' + b_n, n = tanh(x_n + r·m), h = (1 - z)·n + z·h'
 * with h' the state before. Packed: h, r, z, n, m, [B, T, 5H]. Source: Cho et al. 2014 as in PyTorch's nn.GRU.
 */
export const gru = defineOp('gru', {
  kind: 'structured',
  weight: 1,
  shape: ([x]) => [x[0]!, x[1]!, ((x[2] as number) / slotsOf.gru.gates) * slotsOf.gru.kept],
  gradient: (node, dy, g) => {
    const weight = node.inputs[1];
    const H = weight.shape[1] as number;
    const dh = g.slice(dy, 2, 0, H);
    const d = g.node('gruBackward', [dh, node as Node, weight], {}) as Node;
    const dHidden = g.named(g.slice(d, 2, 0, 3 * H), 'hidden');
    return [g.slice(d, 2, 3 * H, 3 * H), ...hiddenGradients(dHidden, before(g.slice(node as Node, 2, 0, H), g), weight, g)];
  },
  multiplyAdds: (node) => [products(node as Node, node.inputs[1])],
});

/** Packed gradients of the hidden share (r, z before their functions, m), of x's (r, z, n before theirs), and dh·z, [B, T, 7H], last position first. */
export const gruBackward = defineOp('gruBackward', {
  kind: 'structured',
  shape: ([dh]) => [dh[0]!, dh[1]!, (dh[2] as number) * slotsOf.gru.sent],
  gradient: 'none',
  multiplyAdds: sentBack,
});

/**
 * i, f, o = σ(…), g = tanh(…) of x + W·h' + b in PyTorch's order i, f, g, o; c = f·c' + i·g; h = o·tanh(c).
 * Packed: h, c, i, f, g, o, [B, T, 6H]. Source: Hochreiter & Schmidhuber 1997 with forget gates, PyTorch's nn.LSTM.
 */
export const lstm = defineOp('lstm', {
  kind: 'structured',
  weight: 1,
  shape: ([x]) => [x[0]!, x[1]!, ((x[2] as number) / slotsOf.lstm.gates) * slotsOf.lstm.kept],
  gradient: (node, dy, g) => {
    const weight = node.inputs[1];
    const H = weight.shape[1] as number;
    const d = g.node('lstmBackward', [g.slice(dy, 2, 0, H), node as Node, weight], {}) as Node;
    const dz = g.slice(d, 2, 0, 4 * H);
    return [dz, ...hiddenGradients(dz, before(g.slice(node as Node, 2, 0, H), g), weight, g)];
  },
  multiplyAdds: (node) => [products(node as Node, node.inputs[1])],
});

/** Packed gradients of the four gates before their functions, and dc·f, [B, T, 5H], last position first. */
export const lstmBackward = defineOp('lstmBackward', {
  kind: 'structured',
  shape: ([dh]) => [dh[0]!, dh[1]!, (dh[2] as number) * slotsOf.lstm.sent],
  gradient: 'none',
  multiplyAdds: sentBack,
});
