import { GraphBuilder, type Value } from '../ops/builder.js';
import { Distinct, type Dim, type Graph, type Node, type NodeOf, type OpName } from '../ops/graph.js';
import { definitionOf } from '../ops/registry.js';
import { carryOver } from './rewrite.js';
import { removeUnused } from './simplify.js';

/** What a node has become: itself, [B, T, …], rows of distinct prefixes, [P, …], rows of counted positions, [N, …], or several of these. */
interface Packed {
  dense?: Value;
  /** Where prefixes are not told apart from positions, or where it is not the same for equal prefixes, those of counted positions. */
  rows?: Value;
  counted?: Value;
  /** Its rows are not the same for equal prefixes: it depends on targets. */
  readonly isCounted: boolean;
  /** It has a row for each position, or `per` of them, so that it can be laid out as rows. */
  readonly per: number | undefined;
}

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
 * The same mathematics: no prediction that counts depends on padding, and padding gets no gradient. The answer is undefined where
 * something does: a statistic over all positions.
 */
export function pack(graph: Graph): Graph | undefined {
  const targets = graph.nodes.find((node): node is NodeOf<'input'> => node.op === 'input' && node.attributes.role === 'targets');
  if (!targets || targets.shape[1] === 1) return undefined;
  const packer = new Packer(targets, reachesOf(graph), orderOf(graph), graph.nodes.some(drops) ? undefined : tokensOf(graph));
  for (const node of graph.nodes) if (!packer.add(node)) return undefined;
  return removeUnused(carryOver(graph, (node) => packer.dense(node), packer.builder));
}

/** How far back the taps of each kind of convolution reach, and a recurrence, by what calls for them. */
function reachesOf({ nodes }: Graph): ReadonlyMap<string, readonly number[]> {
  const unfolds = nodes.filter((node) => node.op === 'unfold');
  const one = nodes.some((node) => isRecurrent(node) || node.op === 'fusedAttention') ? [[ONE_BEFORE, [1]] as const] : [];
  return new Map<string, readonly number[]>([
    ...one,
    ...unfolds.map((node) => {
      const { kernel, dilation } = node.attributes;
      return [tapsOf(node), Array.from({ length: kernel }, (_, k) => (kernel - 1 - k) * dilation)] as const;
    }),
  ]);
}

const tapsOf = ({ attributes: { kernel, dilation } }: NodeOf<'unfold'>): string => `${kernel} taps, ${dilation} apart`;

class Packer {
  readonly builder = new GraphBuilder();
  private readonly found = new Map<Node, Packed>();
  private readonly positions: number;
  /** Of the rows: of prefixes, or of counted positions. */
  private table: Value | undefined;
  /** Of the counted positions. */
  private places: Value | undefined;

  constructor(
    private readonly targets: NodeOf<'input'>,
    private readonly reaches: ReadonlyMap<string, readonly number[]>,
    private readonly order: 'words' | 'heights',
    private readonly tokens: Node | undefined,
  ) {
    this.positions = targets.shape[1] as number;
  }

  /** Whether the node could be carried over. */
  add(node: Node): boolean {
    if (this.found.has(node)) return true;
    if (node === (this.targets as Node) && this.tokens) this.add(this.tokens);
    const states = node.inputs.map((input) => this.found.get(input)!);
    const hasRows = states.some(({ rows, per }) => rows !== undefined || per !== undefined);
    if ((node.op === 'sum' || node.op === 'max') && hasRows && node.attributes.axes.some((axis) => axis !== 2)) {
      if (node.op === 'max' || node.shape[1] !== 1 || !isZeroAtPadding(node.inputs[0])) return false;
      const rows = this.counted(node.inputs[0]);
      this.found.set(node, { dense: this.copy(node, [rows]), per: undefined, isCounted: false });
      return true;
    }
    if (node.op === 'crossEntropy' && hasRows) {
      const [loss, ...operands] = node.inputs;
      const dense = this.copy(node, [this.dense(loss), ...operands.map((input) => this.counted(input))]);
      this.found.set(node, { dense, per: undefined, isCounted: false });
      return true;
    }
    const per = this.perOf(node);
    const isCounted = this.isCounted(node);
    const rows = hasRows && per !== undefined ? this.asRows(node, per, isCounted) : undefined;
    if (rows) this.found.set(node, { rows, per, isCounted });
    else {
      const isRows = node.op === 'input' || node.op === 'teacher' || node.op === 'dropoutMask' || CAUSAL.has(node.op);
      const dense = this.copy(
        node,
        node.inputs.map((input) => this.dense(input)),
      );
      this.found.set(node, { dense, per: isRows && per === 1 ? 1 : undefined, isCounted });
      if (node === (this.targets as Node)) this.makeTable(dense);
    }
    return true;
  }

  private makeTable(targets: Value): void {
    const { builder, order, positions } = this;
    builder.at(undefined, 'forward', '');
    const reaches = [...this.reaches.values()].flat();
    const tokens = this.tokens && this.dense(this.tokens);
    const followedIn = (rows: Distinct) => (order === 'heights' ? reaches.map((reach) => Distinct.followed(rows, reach)) : []);
    const [rows, prefixes] = [Distinct.of(positions), Distinct.prefixesOf(positions)];
    this.places = builder.called(
      builder.positionTable(targets, tokens, { rows, order, reaches, followed: tokens ? [] : followedIn(rows) }),
      'positionTable',
      'row',
    );
    this.table = tokens
      ? builder.called(builder.prefixTable(this.places, { rows: prefixes, reaches, followed: followedIn(prefixes) }), 'prefixTable', 'row')
      : this.places;
  }

  /** Whether its rows differ where prefixes are equal: what depends on targets, and the loss, which would have to look up more if it did not. */
  private isCounted(node: Node): boolean {
    if (this.tokens === undefined || node.shape[0] !== 'B') return false;
    return (
      node === (this.targets as Node) ||
      node.op === 'teacher' ||
      node.inputs.some((input) => this.found.get(input)!.isCounted) ||
      (!node.origin && node.op !== 'input')
    );
  }

  private copy(node: Node, inputs: readonly Value[]): Value {
    return this.builder.copy(node, inputs);
  }

  /** How many rows of a [B, T·k, C] tensor belong to one position. */
  private perOf({ shape }: Node): number | undefined {
    if (shape.length !== 3 || shape[0] !== 'B') return undefined;
    const per = (shape[1] as number) / this.positions;
    return Number.isInteger(per) ? per : undefined;
  }

  /** The node on rows; undefined where it is no op that does the same at each of them. */
  private asRows(node: Node, per: number, isCounted: boolean): Value | undefined {
    const { builder } = this;
    const N = (isCounted ? this.places! : this.table!).shape[0]!;
    const rowsOf = (input: Node): Value => (isCounted ? this.counted(input) : this.rows(input));
    switch (node.op) {
      case 'rnn':
      case 'gru':
      case 'lstm': {
        if (isCounted) return undefined;
        const [x, weight, bias] = node.inputs;
        const operands = [this.rows(x), this.dense(weight), this.dense(bias), this.table!];
        builder.at(node.origin, node.stage, node.name, node.part);
        const followed = Distinct.followed(N as Distinct, 1);
        const steps = builder.node('packedRecurrence', operands, { cell: node.op, column: this.columnOf(ONE_BEFORE), followed }) as Value;
        return builder.slice(steps, 2, 0, node.shape[2] as number);
      }
      case 'fusedAttention': {
        // A query's keys stand before it where words stand one after the other.
        if (this.order !== 'words' || isCounted) return undefined;
        const qkv = node.inputs.map((input) => this.rows(input));
        const column = this.columnOf(ONE_BEFORE);
        builder.at(node.origin, node.stage, node.name, node.part);
        return builder.node('fusedAttention', [...qkv, this.table!], { ...node.attributes, column }) as Value;
      }
      case 'unfold': {
        if (isCounted) return undefined;
        const column = this.columnOf(tapsOf(node));
        const x = this.rows(node.inputs[0]);
        builder.at(node.origin, node.stage, node.name, node.part);
        return builder.packedUnfold(x, this.table!, node.attributes.kernel, column);
      }
      case 'reshape': {
        if (!this.found.get(node.inputs[0])!.rows) return undefined;
        const x = rowsOf(node.inputs[0]);
        builder.at(node.origin, node.stage, node.name, node.part);
        return builder.reshape(x, [N, per, node.shape[2] as Dim]);
      }
      case 'slice':
      case 'pad':
      case 'concat':
        if (node.attributes.axis !== 2) return undefined;
        break;
      case 'linear': {
        const taps = isCounted ? undefined : this.byTaps(node);
        if (taps) return taps;
        break;
      }
      case 'gather':
      case 'sum':
      case 'max':
      case 'oneHot':
      case 'stopGradient':
        break;
      default:
        if (definitionOf<OpName>(node.op).kind !== 'elementwise' || Object.keys(node.attributes).length > 0) return undefined;
    }
    if (!node.inputs.every((input) => this.isOperand(input, per))) return undefined;
    return this.copy(
      node,
      node.inputs.map((input) => this.operand(input, isCounted)),
    );
  }

  /** A convolution, tap by tap: what it sees is at the positions so far back, of which there are fewer than positions. */
  private byTaps({ inputs: [seen, weight], origin, stage, name, part }: NodeOf<'linear'>): Value | undefined {
    if (seen?.op !== 'unfold' || !weight || this.order !== 'heights') return undefined;
    const { builder } = this;
    const { kernel } = seen.attributes;
    const column = this.columnOf(tapsOf(seen));
    const x = this.rows(seen.inputs[0]!);
    const matrix = this.dense(weight);
    const channels = x.shape[2] as number;
    builder.at(origin, stage, name, part);
    const byTap = builder.named(builder.byTap(matrix, kernel), 'taps');
    const parts = this.reaches.get(tapsOf(seen))!.map((reach, tap) => {
      const rows = reach === 0 ? x : builder.first(x, Distinct.followed(x.shape[0] as Distinct, reach));
      return builder.named(builder.linear(rows, builder.columns(byTap, tap * channels, channels)), `tap${tap}`);
    });
    builder.at(origin, stage, name, part);
    return builder.packedTaps(parts, this.table!, column);
  }

  /** Where the position table has the rows that taps see. */
  private columnOf(key: string): number {
    const before = [...this.reaches.keys()].indexOf(key);
    return 2 + [...this.reaches.values()].slice(0, before).flat().length;
  }

  private isOperand(node: Node, per: number): boolean {
    const { shape } = node;
    if (shape.length < 3 || (shape[0] === 1 && shape[1] === 1)) return true;
    if (shape[0] === 1) return per === 1 && shape[1] === this.positions;
    if (isOfExample(node)) return per === 1;
    const own = this.found.get(node)!.per;
    return own !== undefined && own === per;
  }

  private operand(node: Node, isCounted: boolean): Value {
    const { shape } = node;
    if (isOfExample(node)) return this.atEachRow(node, isCounted);
    if (shape[0] === 'B') return isCounted ? this.counted(node) : this.rows(node);
    const dense = this.dense(node);
    if (shape.length < 3 || shape[1] === 1) return dense;
    // One row a position, the same for every word.
    const { builder } = this;
    builder.at(node.origin, node.stage, node.name, node.part);
    const position = builder.slice(isCounted ? this.places! : this.table!, 2, 1, 1);
    return builder.gather(builder.reshape(dense, [shape[1]!, shape[2]!]), position);
  }

  /** One value for each example, the same at all of its rows. */
  private atEachRow(node: Node, isCounted: boolean): Value {
    const { builder } = this;
    const dense = this.dense(node);
    builder.at(node.origin, node.stage, node.name, node.part);
    const everywhere = builder.expand(dense, ['B', this.positions, node.shape[2] as Dim]);
    return builder.pack(everywhere, isCounted ? this.places! : this.table!);
  }

  private rows(node: Node): Value {
    const state = this.found.get(node)!;
    if (!state.rows) {
      this.builder.at(node.origin, node.stage, node.name, node.part);
      state.rows = this.builder.pack(state.dense!, state.isCounted ? this.places! : this.table!);
    }
    return state.rows;
  }

  /** A row for each counted position: that of its prefix, looked up. */
  private counted(node: Node): Value {
    const state = this.found.get(node)!;
    const rows = this.rows(node);
    if (state.isCounted || this.places === this.table) return rows;
    if (!state.counted) {
      const { builder } = this;
      builder.at(node.origin, node.stage, node.name, node.part);
      const [P, per, channels] = rows.shape as [Dim, number, number];
      const width = this.places!.shape[2] as number;
      const found = builder.gather(builder.reshape(rows, [P, per * channels]), builder.slice(this.places!, 2, width - 1, 1));
      state.counted = builder.reshape(found, [found.shape[0]!, per, channels]);
    }
    return state.counted;
  }

  /** The value at every position: zeros at padding, where it stands as rows. */
  dense(node: Node): Value {
    const state = this.found.get(node)!;
    if (!state.dense) {
      const { builder } = this;
      builder.at(node.origin, node.stage, node.name, node.part);
      const rows = this.counted(node);
      builder.at(node.origin, node.stage, node.name, node.part);
      const [N, per, channels] = rows.shape as [Dim, number, number];
      const flat = builder.reshape(rows, [N, 1, per * channels]);
      state.dense = builder.reshape(builder.unpack(flat, this.places!, ['B', this.positions, per * channels]), node.shape);
    }
    return state.dense;
  }
}

const ONE_BEFORE = 'one before';

/** Whether it is one value for each example, [B, 1, C], where examples have several positions. */
function isOfExample({ op, shape }: Node): boolean {
  return op === 'dropoutMask' && shape[0] === 'B' && shape[1] === 1;
}

/** Whether it draws for each position anew. */
function drops({ op, attributes }: Node): boolean {
  return op === 'dropoutMask' || (op === 'fusedAttention' && attributes.dropout !== undefined);
}

/** Attention takes words one after the other, but not behind a recurrence. */
function orderOf({ nodes }: Graph): 'words' | 'heights' {
  if (nodes.some(isRecurrent)) return 'heights';
  return nodes.some(({ op }) => op === 'unfold') && nodes.every(({ op }) => op !== 'fusedAttention') ? 'heights' : 'words';
}

function tokensOf({ nodes }: Graph): Node | undefined {
  return nodes.find((node) => node.op === 'input' && node.attributes.role === 'tokens');
}

function isRecurrent({ op }: Node): boolean {
  return op === 'rnn' || op === 'gru' || op === 'lstm';
}

/** Whether padding has zeros, so that a sum over all positions is one over those that count. */
function isZeroAtPadding(node: Node): boolean {
  if (node.op === 'isTarget') return true;
  return node.op === 'multiply' && node.inputs.some(isZeroAtPadding);
}
