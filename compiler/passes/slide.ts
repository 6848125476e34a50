import { GraphBuilder, type Value } from '../ops/builder.js';
import { isInSpec, type Graph, type Node, type NodeOf, type Origin, type SpecOrigin, type TensorShape } from '../ops/graph.js';
import { countTargets, lossOrigin, lowerLoss, lowerTargets, type LossTargets, type Objective } from '../model/loss.js';
import { attentionWindows, type AttentionWindows } from './attention-windows.js';
import { actsAtEachPosition, isLastPosition, isOverBatchAndPositions, isPositionwise } from './positionwise.js';
import { Reaches } from './reach.js';
import { carryOver, rewriteNodes } from './rewrite.js';
import { withoutLoss } from './simplify.js';

/** A model that looks at one window at a time, over every window of a stretch of text at once. */
export interface Slid {
  readonly graph: Graph;
  /** Tokens of one example: predictions + context - 1. */
  readonly tokens: number;
}

/** The first layer that does not slide; undefined where it is the model as a whole, which predicts at every position. */
export interface Stuck {
  readonly stuckAt: SpecOrigin | undefined;
}

/**
 * Turns a tree over one window of T characters into a stack of dilated layers over P consecutive windows, each of which begins one
 * character after the one before. Every node of the tree is then computed once, however many windows contain it:
 *
 *   fuse n after positions that stand d characters apart   →  window of n positions, d apart
 *   [B, T/d, C]                                             →  [B, P + T - d, C]
 *
 * with the same parameters and, because no position is padded, the same numbers as each window by itself. In training, a batch
 * statistic weighs every node by how many windows contain it, so that loss and gradients are those of all the windows together.
 *
 * Attention with a window slides where no prediction looks back past its own window's beginning: what stands there sees fewer positions.
 * A model sticks at layers that do not slide: those that tell positions apart or pad them (positions,
 * convolutions, other attention, recurrences, mean, dropout, statistics per position).
 * `objective`: what is to be predicted, as lowerLoss has it.
 * Source: van den Oord et al. 2016, "WaveNet", section 2.1; the lecture's end.
 */
export function slide(graph: Graph, context: number, predictions: number, objective?: Objective): Slid | Stuck {
  if (graph.outputs.logits.shape[1] !== 1) return { stuckAt: undefined };
  const bare = withoutLoss(graph);
  const origin = lossOrigin(objective);
  const sliding = new Sliding(context, predictions, attentionWindows(bare), origin);
  const { builder } = sliding;
  const { become, stuckAt } = rewriteNodes(bare.nodes, (node, inputs) => sliding.slid(node, inputs), builder);
  if (stuckAt) return { stuckAt: isInSpec(stuckAt.origin) ? stuckAt.origin : undefined };
  builder.at(origin, 'forward', '');
  const { outputs } = carryOver(bare, become, builder);
  return {
    graph: builder.graph({ ...outputs, loss: lowerLoss(builder, outputs.logits, sliding.targets, objective) }),
    tokens: sliding.tokens,
  };
}

class Sliding {
  readonly builder = new GraphBuilder();
  readonly targets: LossTargets;
  /** Tokens of one example. */
  readonly tokens: number;
  private readonly weights = new Map<number, Value>();
  private readonly windows: Value;
  /** 1 for a window that counts. */
  private readonly isTarget: Value;
  private readonly reaches: Reaches;
  /** What attention goes by that is the same in every window: its mask, distances, slopes. */
  private readonly relative = new Set<Node>();
  /** Made of attention: at the beginning of a window it sees less than it does here. */
  private readonly attended = new Set<Node>();

  constructor(
    private readonly context: number,
    private readonly predictions: number,
    private readonly attention: AttentionWindows,
    loss: Origin,
  ) {
    const { builder } = this;
    this.reaches = new Reaches(context, attention);
    this.tokens = predictions + context - 1;
    builder.at(loss, 'forward', '');
    this.targets = countTargets(builder, lowerTargets(builder, predictions));
    this.isTarget = this.targets.isTarget;
    this.windows = this.targets.count;
  }

  /** Slides one node; undefined where it does not slide. */
  slid(node: Node, inputs: readonly Value[]): Value | undefined {
    const reach = this.reaches.add(node);
    if (this.attention.of(node) !== undefined || node.inputs.some((input) => this.attended.has(input))) this.attended.add(node);
    if (this.attended.has(node) && reach >= this.context) return undefined;
    if (node.inputs.length > 0 && node.inputs.every((input) => this.relative.has(input))) this.relative.add(node);
    return this.placed(node, inputs);
  }

  private placed(node: Node, inputs: readonly Value[]): Value | undefined {
    const { builder } = this;
    const [x] = inputs;
    switch (node.op) {
      case 'input':
        return node.attributes.role === 'tokens' ? builder.input('tokens', ['B', this.tokens, 1]) : this.targets.indices;
      case 'parameter':
      case 'statistic':
      case 'constant':
        return builder.copy(node, inputs);
      case 'count':
        // B·f elements of every window are windows·f here.
        return builder.multiply(this.windows, node.attributes.factor);
      case 'reshape':
        return this.reshape(node, x!);
      case 'attentionScores':
      case 'attentionMix':
        return this.slides(node) ? builder.copy(node, inputs) : undefined;
      case 'causalMask':
      case 'distance':
      case 'table':
        return this.relation(node);
      default:
        if (isLastPosition(node)) return this.lastOf(node, x!);
        if (node.op === 'sum' && !actsAtEachPosition(node)) return this.sumOver(node, x!);
        if (node.op === 'concat' && !sameLength(inputs)) return undefined;
        return isPositionwise(node, node.inputs, this.relative) ? builder.copy(node, inputs) : undefined;
    }
  }

  /** Whether attention is within a window of its own, over characters. */
  private slides(node: Node): boolean {
    return this.attention.of(node) !== undefined && this.attention.positionsOf(node) === this.context;
  }

  /** What attention goes by, over all tokens; undefined where that is where a position stands. */
  private relation(node: Extract<Node, { op: 'causalMask' | 'distance' | 'table' }>): Value | undefined {
    const { builder, tokens } = this;
    this.relative.add(node);
    if (node.op === 'table') {
      const { formula } = node.attributes;
      return formula.kind === 'slopes' ? builder.table({ ...formula, positions: tokens }) : undefined;
    }
    if (!this.slides(node)) return undefined;
    const { heads } = node.attributes;
    return node.op === 'distance' ? builder.distance(tokens, tokens, heads) : builder.causalMask(tokens, heads, node.attributes.window);
  }

  /** How many characters apart neighbouring positions of a tensor stand. */
  private dilationOf(shape: TensorShape): number {
    return this.context / (shape[1] as number);
  }

  private reshape(node: Node, x: Value): Value | undefined {
    const before = node.inputs[0]!.shape;
    if (before[0] !== 'B') return this.builder.copy(node, [x]);
    const size = (before[1] as number) / (node.shape[1] as number);
    if (!Number.isInteger(size)) return undefined;
    return size === 1 ? x : this.builder.window(x, size, this.dilationOf(before));
  }

  /** The last position of each window. */
  private lastOf({ attributes: { start }, inputs: [before] }: NodeOf<'slice'>, x: Value): Value {
    return this.builder.slice(x, 1, start * this.dilationOf(before.shape), this.predictions);
  }

  /** A sum over all windows. */
  private sumOver(node: NodeOf<'sum'>, x: Value): Value | undefined {
    const { shape } = node.inputs[0];
    if (!isOverBatchAndPositions(node.attributes.axes, shape)) return undefined;
    // A sum over positions counts those at the beginning of each window, too.
    if (this.attended.has(node) && shape[1] !== 1) return undefined;
    return this.builder.sum(this.builder.multiply(x, this.weightOf(shape)), [0, 1]);
  }

  /** How many windows hold each node of a level, [B, P + T - d, 1]. */
  private weightOf(shape: TensorShape): Value {
    const positions = shape[1] as number;
    const known = this.weights.get(positions);
    if (known) return known;
    const { builder, isTarget, predictions } = this;
    const weight =
      positions === 1
        ? isTarget
        : builder.windowFold(builder.expand(isTarget, ['B', predictions, positions]), positions, this.dilationOf(shape));
    this.weights.set(positions, weight);
    return weight;
  }
}

function sameLength(values: readonly Value[]): boolean {
  return values.every(({ shape }) => shape[1] === values[0]!.shape[1]);
}
