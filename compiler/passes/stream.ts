import { GraphBuilder, type Value } from '../ops/builder.js';
import type { Graph, Node } from '../ops/graph.js';
import { outputsOf } from '../ops/outputs.js';
import { isPositionwise, tellsPositionsApart } from './positionwise.js';
import { rewriteNodes } from './rewrite.js';
import { removeUnused } from './simplify.js';

/**
 * Turns an evaluation graph into one that takes a single character at a time and keeps what the next one needs: the last
 * inputs of every tree level and convolution, the recurrent states, attention's keys and values. Its inputs are tokens
 * [B, 1, 1] and places [B, 1, 1], its output the logits of the position at hand [B, 1, V]; its states are updated in place.
 *
 * A model of positions begins a word with states of zeros. One that looks at windows begins as if zeros had always gone
 * before, so its states are those after `context` zero tokens; a window never reaches further back, or the model is not streamed.
 *
 * Answers undefined for a model in which a position's value changes as the window moves on (mean, positions in a window,
 * convolutions that see past the window, recurrences in a window).
 */
export function stream(graph: Graph, context: number, prediction: 'window' | 'positions'): Graph | undefined {
  const alone = removeUnused({ ...graph, outputs: outputsOf({ logits: graph.outputs.logits }), updates: [] });
  const streaming = new Streaming(context, prediction);
  const { builder } = streaming;
  const { become, stuckAt } = rewriteNodes(alone.nodes, (node, inputs) => streaming.add(node, inputs), builder);
  return stuckAt ? undefined : builder.graph({ logits: become(alone.outputs.logits) });
}

class Streaming {
  readonly builder = new GraphBuilder();
  private readonly reaches = new Map<Node, number>();
  private readonly places: Value;
  private count = 0;

  constructor(
    private readonly context: number,
    private readonly prediction: 'window' | 'positions',
  ) {
    this.builder.at(undefined, 'forward', 'places');
    this.places = this.builder.input('places', ['B', 1, 1]);
  }

  /** One node for a single position; undefined where that cannot be. */
  add(node: Node, inputs: readonly Value[]): Value | undefined {
    const reach = this.reachOf(node);
    this.reaches.set(node, reach);
    // Beyond the window stand zeros, and the characters that went before would stand in their place.
    return this.prediction === 'positions' || reach < this.context ? this.streamed(node, inputs) : undefined;
  }

  /** How many characters further back than a window's last one the newest value of a node looks. */
  private reachOf(node: Node): number {
    const before = Math.max(0, ...node.inputs.map((input) => this.reaches.get(input) ?? 0));
    const [x] = node.inputs;
    if (x?.shape[0] !== 'B') return before;
    const step = this.context / (x.shape[1] as number);
    if (node.op === 'unfold') return before + (node.attributes.kernel - 1) * node.attributes.dilation * step;
    if (node.op === 'reshape') return before + ((x.shape[1] as number) / (node.shape[1] as number) - 1) * step;
    return before;
  }

  private streamed(node: Node, inputs: readonly Value[]): Value | undefined {
    const { builder, context } = this;
    const [x] = inputs;
    const inWindow = this.prediction === 'window';
    switch (node.op) {
      case 'input':
        return builder.input('tokens', ['B', 1, 1]);
      case 'parameter':
      case 'statistic':
      case 'constant':
      case 'gather':
      case 'linear':
      case 'oneHot':
        return builder.copy(node, inputs);
      case 'reshape':
        return this.reshape(node, x!);
      case 'sum':
      case 'max':
        return node.attributes.axes.every((axis) => axis === 2) ? builder.copy(node, inputs) : undefined;
      case 'concat':
        return node.attributes.axis === 2 ? builder.copy(node, inputs) : undefined;
      case 'slice':
        if (node.attributes.axis === 2) return builder.copy(node, inputs);
        return isLast(node) ? x : undefined;
      case 'unfold': {
        const { kernel } = node.attributes;
        // Positions of a fused level stand as far apart as one of them covers.
        const dilation = node.attributes.dilation * (context / (node.inputs[0]!.shape[1] as number));
        const back = (kernel - 1) * dilation;
        const recent = this.remember(x!, back);
        return builder.slice(builder.unfold(recent, kernel, dilation), 1, back, 1);
      }
      case 'rnn':
      case 'gru':
      case 'lstm':
        return inWindow ? undefined : this.recur(node, inputs);
      case 'attentionScores':
      case 'attentionMix':
        if (inWindow) return undefined;
        // The newest query meets the keys of all positions, or its weights the values.
        return builder.node(node.op, [x!, this.remember(inputs[1]!, context - 1)], node.attributes) as Value;
      case 'causalMask':
        return inWindow ? undefined : (builder.node('ageMask', [this.places], { positions: node.attributes.positions }) as Value);
      case 'stopGradient':
        return x;
      default:
        return isPositionwise(node, inputs) ? builder.copy(node, inputs) : undefined;
    }
  }

  private reshape(node: Node, x: Value): Value | undefined {
    const { builder, context } = this;
    const before = node.inputs[0]!.shape;
    if (before[0] === 'B') {
      const positions = before[1] as number;
      const size = positions / (node.shape[1] as number);
      if (!Number.isInteger(size)) return undefined;
      if (size === 1) return x;
      // Neighbours of a level stand as far apart as one of them covers.
      const dilation = context / positions;
      return this.prediction === 'window' ? builder.window(this.remember(x, (size - 1) * dilation), size, dilation) : undefined;
    }
    if (node.op === 'reshape' && tellsPositionsApart(node.shape)) {
      // A table with a row for each position: take the current position's row. In a window every step moves all positions.
      const rows = node.shape[1] === context && this.prediction === 'positions' && before.length === 2;
      return rows ? builder.gather(x, this.places) : undefined;
    }
    return builder.copy(node, [x]);
  }

  /** The last `count` values of x, oldest first, and then x itself: [B, count + 1, C]. */
  private remember(x: Value, count: number): Value {
    if (count === 0) return x;
    const { builder } = this;
    const state = builder.state(`state${this.count++}`, ['B', count, x.shape[2]!]);
    const recent = builder.concat([state, x], 1);
    builder.update(state, builder.slice(recent, 1, 1, count));
    return recent;
  }

  private recur(node: Node, inputs: readonly Value[]): Value {
    const { builder } = this;
    const state = builder.state(`state${this.count++}`, ['B', 1, node.shape[2]!]);
    const packed = builder.copy(node, [...inputs, state]);
    builder.update(state, packed);
    return packed;
  }
}

/** The slice that the layer `last` makes. */
function isLast(node: Node): boolean {
  if (node.op !== 'slice' || node.attributes.axis !== 1) return false;
  return node.attributes.length === 1 && node.attributes.start === (node.inputs[0]!.shape[1] as number) - 1;
}
