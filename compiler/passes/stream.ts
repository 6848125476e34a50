import { GraphBuilder, type Value } from '../ops/builder.js';
import type { Graph, Node } from '../ops/graph.js';
import { attentionWindows, type AttentionWindows } from './attention-windows.js';
import { isLastPosition, isPositionwise, tellsPositionsApart } from './positionwise.js';
import { Reaches } from './reach.js';
import { rewriteNodes } from './rewrite.js';
import { onlyLogits } from './simplify.js';

/**
 * Turns an evaluation graph into one that takes a single character at a time and keeps what the next one needs: the last
 * inputs of every tree level and convolution, the recurrent states, attention's keys and values. Its inputs are tokens
 * [B, 1, 1] and places [B, 1, 1], its output the logits of the position at hand [B, 1, V]; its states are updated in place.
 * Attention with a window keeps as many keys as that; rotary keys are kept as they were turned.
 *
 * A model of positions begins a word with states of zeros. One that looks at windows begins as if zeros had always gone
 * before, so its states are those after `context` zero tokens; a window never reaches further back, or the model is not streamed.
 *
 * Answers undefined for a model in which a position's value changes as the window moves on (mean, positions or rotary attention in a
 * window, attention without a window of its own, convolutions that see past the window, recurrences in a window).
 */
export function stream(graph: Graph, context: number, prediction: 'window' | 'positions'): Graph | undefined {
  const alone = onlyLogits(graph);
  const streaming = new Streaming(context, prediction, attentionWindows(alone));
  const { builder } = streaming;
  const { become, stuckAt } = rewriteNodes(alone.nodes, (node, inputs) => streaming.add(node, inputs), builder);
  return stuckAt ? undefined : builder.graph({ logits: become(alone.outputs.logits) });
}

class Streaming {
  readonly builder = new GraphBuilder();
  private readonly reaches: Reaches;
  /** Slopes and distances of attention, which are the same at every position. */
  private readonly relative = new Set<Value>();
  private readonly kept = new Map<Value, ReadonlyMap<number, Value>>();
  private readonly places: Value;
  private count = 0;

  constructor(
    private readonly context: number,
    private readonly prediction: 'window' | 'positions',
    private readonly windows: AttentionWindows,
  ) {
    this.reaches = new Reaches(context, windows);
    this.builder.at(undefined, 'forward', 'places');
    this.places = this.builder.input('places', ['B', 1, 1]);
  }

  /** One node for a single position; undefined where that cannot be. */
  add(node: Node, inputs: readonly Value[]): Value | undefined {
    const reach = this.reaches.add(node);
    // Beyond the window stand zeros, and the characters that went before would stand in their place.
    return this.prediction === 'positions' || reach < this.context ? this.streamed(node, inputs) : undefined;
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
        return builder.copy(node, inputs);
      case 'reshape':
        return this.reshape(node, x!);
      case 'unfold': {
        const { kernel } = node.attributes;
        // Positions of a fused level stand as far apart as one of them covers.
        const dilation = node.attributes.dilation * (context / (node.inputs[0].shape[1] as number));
        // Of all that is kept a position reads so many values: unfolding the rest would take most of the time.
        const recent = this.remember(x!, (kernel - 1) * dilation);
        const read = Array.from({ length: kernel }, (_, i) => builder.slice(recent, 1, i * dilation, 1));
        return builder.slice(builder.unfold(builder.concat(read, 1), kernel, 1), 1, kernel - 1, 1);
      }
      case 'rnn':
      case 'gru':
      case 'lstm':
        return inWindow ? undefined : this.recur(node, inputs);
      case 'attentionScores':
      case 'attentionMix':
      case 'causalMask':
      case 'distance':
        return this.attend(node, inputs);
      case 'table':
        return node.attributes.formula.kind === 'slopes'
          ? this.marked(builder.table({ ...node.attributes.formula, positions: 1 }))
          : builder.copy(node, inputs);
      case 'stopGradient':
        return x;
      default: {
        if (isLastPosition(node)) return x;
        if (!isPositionwise(node, inputs, this.relative)) return undefined;
        const y = builder.copy(node, inputs);
        return inputs.every((input) => this.relative.has(input)) ? this.marked(y) : y;
      }
    }
  }

  private marked(x: Value): Value {
    this.relative.add(x);
    return x;
  }

  /** Attention for the newest position: its query with the keys that it sees, or its weights with their values. */
  private attend(
    node: Extract<Node, { op: 'attentionScores' | 'attentionMix' | 'causalMask' | 'distance' }>,
    inputs: readonly Value[],
  ): Value | undefined {
    const { builder } = this;
    const keys = this.keysOf(node);
    if (keys === undefined) return undefined;
    if (node.op === 'distance') return this.marked(builder.distance(1, keys, 1));
    if (node.op !== 'causalMask') return builder.node(node.op, [inputs[0]!, this.remember(inputs[1]!, keys - 1)], node.attributes) as Value;
    // A window begins with padding, so that there is a key of every age.
    return this.prediction === 'window' ? builder.constant(0) : (builder.node('ageMask', [this.places], { positions: keys }) as Value);
  }

  private reshape(node: Node, x: Value): Value | undefined {
    const { builder, context } = this;
    const before = node.inputs[0]!.shape;
    if (before[0] === 'B') {
      const positions = before[1] as number;
      const size = positions / (node.shape[1] as number);
      if (this.prediction === 'positions') return this.rowsOfHeads(node, x);
      if (!Number.isInteger(size)) return undefined;
      if (size === 1) return x;
      // Neighbours of a level stand as far apart as one of them covers.
      const dilation = context / positions;
      return builder.window(this.remember(x, (size - 1) * dilation), size, dilation);
    }
    if (node.op === 'reshape' && tellsPositionsApart(node.shape)) {
      // A table with a row for each position: take the current position's row. In a window every step moves all positions.
      const rows = before[0] === context && this.prediction === 'positions' && before.length === 2;
      return rows ? this.rowsOfHeads(node, builder.gather(x, this.places)) : undefined;
    }
    return builder.copy(node, [x]);
  }

  /** A position's channels as a row for each head, or those rows as channels again; undefined where positions are joined. */
  private rowsOfHeads({ shape }: Node, x: Value): Value | undefined {
    const rows = (shape[1] as number) / this.context;
    return Number.isInteger(rows) ? this.builder.reshape(x, ['B', rows, shape[2]!]) : undefined;
  }

  /** How many keys a query meets; undefined where they change as the window moves on. */
  private keysOf(node: Node): number | undefined {
    const window = this.windows.of(node);
    if (this.prediction === 'positions') return Math.min(window ?? this.context, this.context);
    return window !== undefined && this.windows.positionsOf(node) === this.context ? window : undefined;
  }

  /** The last `count` values of x, oldest first, and then x itself: [B, count + 1, C]. They are kept once, whoever asks for them. */
  private remember(x: Value, count: number): Value {
    if (count === 0) return x;
    const known = this.kept.get(x)?.get(count);
    if (known !== undefined) return known;
    const recent = this.keep(x, count);
    this.kept.set(x, new Map([...(this.kept.get(x) ?? []), [count, recent]]));
    return recent;
  }

  private keep(x: Value, count: number): Value {
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

/**
 * Whether a streamed graph goes on however many tokens there are: nothing in it asks which of T places a token has, but for attention
 * to fewer than T, which asks no more than whether all of them have come.
 */
export function isEndless({ nodes }: Graph, context: number): boolean {
  const readers = nodes.filter(({ inputs }) => inputs.some((input) => input.op === 'input' && input.attributes.role === 'places'));
  return readers.every((node) => node.op === 'ageMask' && node.attributes.positions < context);
}
