import { labelOf } from '../model/lower.js';
import type { GraphBuilder, Value } from '../ops/builder.js';
import { Distinct, isOfLoss, type Dim, type Graph, type Node, type NodeOf, type OpName } from '../ops/graph.js';
import { actsAtEachPosition } from './positionwise.js';
import { columnOf, oneBefore, planPacking, tapsOf, type PackPlan } from './pack-plan.js';
import { PackedValues } from './packed-values.js';
import type { ProgramTarget } from './pass.js';
import { attentionOnRows } from './row-attention.js';
import { carryOver } from './rewrite.js';
import { removeUnused } from './simplify.js';

/** Ops whose result at a position depends on nothing behind it: what stands at padding, which is zeros here, reaches no counted one. */
const CAUSAL: ReadonlySet<OpName> = new Set(['fusedAttention', 'attentionMix']);

/**
 * Lays whole words end to end: a batch of words of different lengths is [B, T, C] with padding, of which names fill less than half.
 *
 *   embedding, linear, tanh, norms, … on [B, T, C] →  the same on [N, 1, C], a row for each position up to the last with a target
 *   a sum over the batch and its positions         →  over the rows, where padding adds nothing
 *   causal convolution                             →  a product for each tap, and of these the rows that it sees, by a table
 *   attention that is one op                       →  the rows of its own word, which stand before it
 *   recurrences                                    →  the rows step by step
 *   other attention, or any behind a recurrence    →  on [B, T, C], with zeros at padding
 *
 * What depends on a position's own token and those before it is the same for words that begin alike, so there is a row for each distinct
 * prefix: words are the paths of a tree. The loss, which depends on targets, has a row for each position, and looks its prefix up. Dropout
 * draws for each position, so with it there are no prefixes.
 *
 * With recurrences and convolutions rows are in the order of heights, of how much of a word comes after them, so that those that others
 * come after are the first ones: only these are multiplied by the hidden weights, or by those of a tap that sees them, once however many
 * come after them. Attention needs the order of words; a convolution beside it has its taps' rows side by side.
 *
 * A card has a row for each position, in the order of words, and a position table that it is given: to add up what rows send back to one of
 * them it would look through all. A convolution's taps see the rows as far before, attention is ops on rows of which each has as many keys
 * as it sees. What goes over [B, T, C] all the same would take draws to go there and to come back, and be computed for padding, so that a
 * graph with such, as a recurrence, is left as it is.
 *
 * The same mathematics: no prediction that counts depends on padding, and padding gets no gradient. A graph is left as
 * it is where something does, a statistic over all positions, or where it does not predict at every position.
 */
export function pack(graph: Graph, target: ProgramTarget = 'simd'): Graph {
  const plan = planPacking(graph, target === 'card' ? 'given' : 'made');
  if (!plan) return graph;
  const packer = new Packer(plan);
  for (const node of graph.nodes) if (!packer.add(node)) return graph;
  const { values } = packer;
  if (target !== 'card') return removeUnused(carryOver(graph, (node) => values.dense(node), values.builder));
  // Who reads a card's logits finds them among the rows.
  const become = (node: Node): Node => (node === graph.outputs.logits ? values.counted(node) : values.dense(node));
  const packed = removeUnused(carryOver(graph, become, values.builder));
  return packed.nodes.some(({ op }) => op === 'unpack') ? graph : packed;
}

/** Carries a graph over, node by node. */
class Packer {
  readonly values: PackedValues;
  private readonly builder: GraphBuilder;

  constructor(private readonly plan: PackPlan) {
    this.values = new PackedValues(plan);
    this.builder = this.values.builder;
  }

  /** Whether the node could be carried over. */
  add(node: Node): boolean {
    const { values, plan } = this;
    if (values.has(node)) return true;
    const isTargets = node === (plan.targets as Node);
    if (isTargets && plan.tokens) this.add(plan.tokens);
    const hasRows = node.inputs.map((input) => values.of(input)).some(({ rows, per }) => rows !== undefined || per !== undefined);
    if ((node.op === 'sum' || node.op === 'max') && hasRows && node.attributes.axes.some((axis) => axis !== 2)) {
      if (node.op === 'max' || node.shape[1] !== 1 || !isZeroAtPadding(node.inputs[0])) return false;
      this.addWhole(node, [values.counted(node.inputs[0])]);
      return true;
    }
    if (node.op === 'crossEntropy' && hasRows) {
      const [loss, ...operands] = node.inputs;
      this.addWhole(node, [values.dense(loss), ...operands.map((input) => values.counted(input))]);
      return true;
    }
    const per = this.perOf(node);
    const isCounted = this.isCounted(node);
    const rows = hasRows && per !== undefined ? this.asRows(node, per, isCounted) : undefined;
    if (rows) {
      values.set(node, { rows, per, isCounted });
      return true;
    }
    const inputs = node.inputs.map((input) => values.dense(input));
    const dense = this.builder.copy(node, inputs);
    const isRows = node.op === 'input' || node.op === 'teacher' || node.op === 'dropoutMask' || CAUSAL.has(node.op);
    values.set(node, { dense, per: isRows && per === 1 ? 1 : undefined, isCounted });
    if (isTargets) values.makeTables(dense);
    return true;
  }

  /** A node that has no rows, of inputs that have. */
  private addWhole(node: Node, inputs: readonly Value[]): void {
    this.values.set(node, { dense: this.builder.copy(node, inputs), per: undefined, isCounted: false });
  }

  /**
   * Whether its rows differ where prefixes are equal: what depends on targets, and the loss, which would have to look up more if it did
   * not.
   */
  private isCounted(node: Node): boolean {
    if (this.plan.tokens === undefined || node.shape[0] !== 'B') return false;
    return (
      node === (this.plan.targets as Node) ||
      node.op === 'teacher' ||
      node.inputs.some((input) => this.values.of(input).isCounted) ||
      isOfLoss(node)
    );
  }

  /** How many rows of a [B, T·k, C] tensor belong to one position. */
  private perOf({ shape }: Node): number | undefined {
    if (shape.length !== 3 || shape[0] !== 'B') return undefined;
    const per = (shape[1] as number) / this.plan.positions;
    return Number.isInteger(per) ? per : undefined;
  }

  /** The node on rows; undefined where it is no op that does the same at each of them. */
  private asRows(node: Node, per: number, isCounted: boolean): Value | undefined {
    const { builder, values, plan } = this;
    switch (node.op) {
      case 'rnn':
      case 'gru':
      case 'lstm': {
        if (isCounted || plan.table === 'given') return undefined;
        const [x, weight, bias] = node.inputs;
        const table = values.table(isCounted);
        const operands = [values.rows(x), values.dense(weight), values.dense(bias), table];
        builder.at(node.origin, node.stage, node.name, node.part);
        const followed = Distinct.followed(table.shape[0] as Distinct, 1);
        const column = columnOf(plan, oneBefore);
        const steps = builder.node('packedRecurrence', operands, { cell: node.op, column, followed }) as Value;
        return builder.slice(steps, 2, 0, node.shape[2] as number);
      }
      case 'fusedAttention':
        // A query's keys stand before it where words stand one after the other.
        return plan.order !== 'words' || isCounted ? undefined : this.attention(node);
      case 'unfold': {
        if (isCounted) return undefined;
        const { kernel } = node.attributes;
        const seen = plan.table === 'given' ? node.attributes : { kernel, column: columnOf(plan, tapsOf(node)) };
        const x = values.rows(node.inputs[0]);
        builder.at(node.origin, node.stage, node.name, node.part);
        return builder.packedUnfold(x, values.table(isCounted), seen);
      }
      case 'reshape': {
        const [input] = node.inputs;
        if (!values.of(input).rows) return undefined;
        const x = this.rowsOf(input, isCounted);
        builder.at(node.origin, node.stage, node.name, node.part);
        return builder.reshape(x, [x.shape[0] as Dim, per, node.shape[2] as Dim]);
      }
      case 'linear': {
        const taps = isCounted ? undefined : this.byTaps(node);
        if (taps) return taps;
      }
    }
    if (!actsAtEachPosition(node) || !node.inputs.every((input) => this.isOperand(input, per))) return undefined;
    const operands = node.inputs.map((input) => this.operand(input, per, isCounted));
    return builder.copy(node, operands);
  }

  private attention({ inputs: [q, k, v], attributes, origin, stage, name, part }: NodeOf<'fusedAttention'>): Value {
    const { builder, values, plan } = this;
    const qkv = [values.rows(q), values.rows(k), values.rows(v)] as const;
    const table = values.table(false);
    if (plan.table === 'given') {
      builder.at(origin, stage, origin ? labelOf(origin.layer, origin.path) : '');
      return attentionOnRows(builder, qkv, table, attributes);
    }
    builder.at(origin, stage, name, part);
    return builder.node('fusedAttention', [...qkv, table], { ...attributes, column: columnOf(plan, oneBefore) });
  }

  /** A convolution, tap by tap: what it sees is at the positions so far back, of which there are fewer than positions. */
  private byTaps({ inputs: [seen, weight], origin, stage, name, part }: NodeOf<'linear'>): Value | undefined {
    const { builder, values, plan } = this;
    if (seen?.op !== 'unfold' || !weight || plan.order !== 'heights') return undefined;
    const { kernel } = seen.attributes;
    const taps = tapsOf(seen);
    const x = values.rows(seen.inputs[0]);
    const matrix = values.dense(weight);
    const channels = x.shape[2] as number;
    builder.at(origin, stage, name, part);
    const byTap = builder.named(builder.byTap(matrix, kernel), 'taps');
    const parts = (plan.reaches.get(taps) ?? []).map((reach, tap) => {
      const rows = reach === 0 ? x : builder.first(x, Distinct.followed(x.shape[0] as Distinct, reach));
      return builder.named(builder.linear(rows, builder.columns(byTap, tap * channels, channels)), `tap${tap}`);
    });
    builder.at(origin, stage, name, part);
    return builder.packedTaps(parts, values.table(false), columnOf(plan, taps));
  }

  private isOperand(node: Node, per: number): boolean {
    const { shape } = node;
    if (shape.length < 3 || (shape[0] === 1 && shape[1] === 1)) return true;
    if (shape[0] === 1) return shape[1] === per * this.plan.positions;
    if (isOfExample(node)) return per === 1;
    const own = this.values.of(node).per;
    return own !== undefined && own === per;
  }

  private operand(node: Node, per: number, isCounted: boolean): Value {
    const { shape } = node;
    const { values } = this;
    if (isOfExample(node)) return values.atEachRow(node, isCounted);
    if (shape[0] === 'B') return this.rowsOf(node, isCounted);
    if (shape.length < 3 || shape[1] === 1) return values.dense(node);
    return values.ofEachPosition(node, per, isCounted);
  }

  private rowsOf(node: Node, isCounted: boolean): Value {
    return isCounted ? this.values.counted(node) : this.values.rows(node);
  }
}

/** Whether it is one value for each example, [B, 1, C], where examples have several positions. */
function isOfExample({ op, shape }: Node): boolean {
  return op === 'dropoutMask' && shape[0] === 'B' && shape[1] === 1;
}

/** Whether padding has zeros, so that a sum over all positions is one over those that count. */
function isZeroAtPadding(node: Node): boolean {
  if (node.op === 'isTarget') return true;
  return node.op === 'multiply' && node.inputs.some(isZeroAtPadding);
}
