import { GraphBuilder, type Value } from '../ops/builder.js';
import type { Graph, Node, NodeOf } from '../ops/graph.js';
import { actsAtEachPosition, takesLastPositions } from './positionwise.js';
import { rewriteNodes } from './rewrite.js';
import { onlyLogits } from './simplify.js';

/**
 * The evaluation of a whole context of which the last position's logits alone are asked for, [B, 1, V]: what samples a model whose values
 * change as the window moves on. What does the same at every position is computed at those that the last one depends on:
 *
 *   linear, norms, activations, sums over channels    at the positions whose results are needed
 *   a causal convolution                              and at those that its taps see
 *   attention that is one op                          queries at the last position, keys and values at all that it sees
 *   recurrences, means over positions, anything else  everywhere
 *
 * The same numbers, bit by bit where the same loops compute them.
 */
export function narrow(graph: Graph): Graph {
  const alone = separateParts(onlyLogits(graph));
  const needs = needsOf(alone);
  const narrowing = new Narrowing(needs);
  const { become } = rewriteNodes(alone.nodes, (node, inputs) => narrowing.narrowed(node, inputs), narrowing.builder);
  const { logits } = alone.outputs;
  return onlyLogits(narrowing.builder.graph({ logits: narrowing.last(logits, become(logits), 1) }));
}

/**
 * A linear of which others read parts, as attention's queries, keys and values, as one for each part: then each can be computed at
 * positions of its own. One with a bias is left whole.
 */
function separateParts(graph: Graph): Graph {
  const readers = new Map<Node, Node[]>();
  for (const node of graph.nodes) for (const input of node.inputs) readers.set(input, [...(readers.get(input) ?? []), node]);
  const isPart = (node: Node): node is NodeOf<'slice'> => node.op === 'slice' && node.attributes.axis === 2;
  const builder = new GraphBuilder();
  const { become } = rewriteNodes(
    graph.nodes,
    (node, inputs, _, become) => {
      const [whole] = node.inputs;
      if (!isPart(node) || whole?.op !== 'linear' || !readers.get(whole)?.every(isPart)) return builder.copy(node, inputs);
      const { start, length } = node.attributes;
      const [x, weight] = whole.inputs.map(become);
      return builder.linear(x!, builder.weightRows(weight!, start, length));
    },
    builder,
  );
  return onlyLogits(builder.graph({ logits: become(graph.outputs.logits) }));
}

/** How many of a value's last positions are needed, of those on its axis 1. */
type Needs = ReadonlyMap<Node, number>;

/** From the logits back: what each node's readers need of it. */
function needsOf({ nodes, outputs: { logits } }: Graph): Needs {
  const needs = new Map<Node, number>([[logits, 1]]);
  for (const node of [...nodes].reverse()) {
    const own = needs.get(node);
    if (own === undefined) continue;
    node.inputs.forEach((input, i) => {
      const wanted = Math.min(neededOf(node, own, input, i) ?? Infinity, positionsOf(input));
      needs.set(input, Math.max(needs.get(input) ?? 0, wanted));
    });
  }
  return needs;
}

/** 1 for what has no positions. */
function positionsOf({ shape }: Node): number {
  return shape.length === 3 && typeof shape[1] === 'number' ? shape[1] : 1;
}

/** How many last positions of its input number i a node needs for `own` of its own; undefined where it needs all. */
function neededOf(node: Node, own: number, input: Node, i: number): number | undefined {
  // Something else than a value at each position of each example.
  if (node.shape.length !== 3 || input.shape.length !== 3 || input.shape[0] !== 'B') return undefined;
  if (takesLast(node)) return own;
  if (actsAtEachPosition(node)) return positionsOf(input) === positionsOf(node) ? own : undefined;
  switch (node.op) {
    case 'reshape': {
      // Positions joined, or one as a row for each head.
      const needed = own * (positionsOf(input) / positionsOf(node));
      return node.shape[0] === 'B' && Number.isInteger(needed) ? needed : undefined;
    }
    case 'unfold':
      return own + (node.attributes.kernel - 1) * node.attributes.dilation;
    case 'fusedAttention': {
      const { window } = node.attributes;
      if (node.inputs.length > 3) return undefined;
      if (i === 0) return own;
      return window === undefined ? undefined : own + window - 1;
    }
    default:
      return undefined;
  }
}

const takesLast = (node: Node): boolean => isOfExamples(node) && takesLastPositions(node);

class Narrowing {
  readonly builder = new GraphBuilder();

  constructor(private readonly needs: Needs) {}

  /** The node at the positions that are needed of it, or at all of them where it is no op of single positions. */
  narrowed(node: Node, inputs: readonly Value[]): Value {
    const { builder } = this;
    const own = this.needs.get(node) ?? positionsOf(node);
    if (takesLast(node)) return this.last(node, inputs[0]!, own);
    if (own === positionsOf(node)) return this.copy(node, inputs, (input) => positionsOf(input));
    const needed = node.inputs.map((input, i) => neededOf(node, own, input, i));
    const isNarrow = node.inputs.some((input, i) => isOfExamples(input) && needed[i] !== undefined);
    // Of what is computed at all positions readers take those that they need.
    if (!isNarrow) return this.copy(node, inputs, (input) => positionsOf(input));
    const of = (input: Node): number => Math.min(needed[node.inputs.indexOf(input)] ?? positionsOf(input), positionsOf(input));
    switch (node.op) {
      case 'reshape': {
        const [x] = this.operands(node, inputs, of);
        builder.at(node.origin, node.stage, node.name, node.part);
        return builder.reshape(x!, ['B', own, node.shape[2]!]);
      }
      case 'unfold':
        return this.last(node, this.copy(node, inputs, of), own);
      case 'fusedAttention': {
        const [q, k, v] = node.inputs.map((input, i) => this.last(input, inputs[i]!, i === 0 ? own : (needed[i] ?? Infinity)));
        builder.at(node.origin, node.stage, node.name, node.part);
        return builder.node('fusedAttention', [q!, k!, v!], { ...node.attributes, positions: positionsOf(k!), queries: own }) as Value;
      }
      default:
        return this.copy(node, inputs, (input) => (positionsOf(input) === positionsOf(node) ? own : positionsOf(input)));
    }
  }

  private copy(node: Node, inputs: readonly Value[], of: (input: Node) => number): Value {
    const operands = this.operands(node, inputs, of);
    return this.builder.copy(node, operands);
  }

  private operands(node: Node, inputs: readonly Value[], of: (input: Node) => number): readonly Value[] {
    return node.inputs.map((input, i) => this.last(input, inputs[i]!, of(input)));
  }

  /** The last positions of what stands for a node. */
  last(node: Node, value: Value, count: number): Value {
    const { builder } = this;
    const known = positionsOf(value);
    if (node.shape.length !== 3 || count >= known) return value;
    builder.at(node.origin, node.stage, node.name, node.part);
    return builder.slice(value, 1, known - count, count);
  }
}

function isOfExamples({ shape }: Node): boolean {
  return shape.length === 3 && shape[0] === 'B';
}
