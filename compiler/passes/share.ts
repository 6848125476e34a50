import { GraphBuilder, type Value } from '../ops/builder.js';
import { lengthOf, type Dim, type Graph, type Node, type TensorShape } from '../ops/graph.js';
import { multiplyAddsOf as multiplyAdds } from '../ops/registry.js';
import { isOverBatchAndPositions, isPositionwise } from './positionwise.js';
import { removeUnused } from './simplify.js';

/**
 * One level of a tree: B·k nodes of which many are equal, since contexts begin with padding and words have parts in common.
 * A shared value has a row for each distinct node, [N, 1, C]; `numbers` names the row of every node, [B, k, 1].
 */
interface Level {
  readonly nodes: number;
  readonly rows: Dim;
  readonly numbers: Value;
}

/** What a node has become: rows of a level, or, where `level` is undefined, a value like the one before. */
interface Shared {
  readonly value: Value;
  readonly level: Level | undefined;
}

/**
 * Computes each distinct node of a tree once. The characters that a node stands over decide its value, in every window and at
 * every place, so
 *
 *   embedding [B, T, C]                →  the table itself, a row a character
 *   fuse n: [B, k·n, C] to [B, k, n·C] →  number the distinct groups of n nodes, N of them; gather their members: [N, 1, n·C]
 *   linear, tanh, … on [B, k, C]       →  the same on [N, 1, C]
 *   a sum over the batch               →  each row weighed by how many nodes it stands for
 *
 * and where a layer tells places apart (positions, dropout, attention, …) the rows are gathered back to [B, k, C].
 * The same mathematics: a row's gradient is the sum over all nodes that it stands for, which is what gather's gradient adds up.
 *
 * Levels with fewer than `fewest` nodes an example are left as they are. The answer is undefined where nothing is shared.
 */
export function share(graph: Graph, fewest: number): Graph | undefined {
  const sharing = new Sharer(fewest);
  for (const node of graph.nodes) sharing.add(node);
  if (sharing.levels.size === 0) return undefined;
  const { builder } = sharing;
  for (const [name, node] of graph.outputs) builder.outputs.set(name, sharing.plain(node));
  for (const { statistic, value } of graph.updates) builder.update(sharing.plain(statistic), sharing.plain(value));
  return removeUnused(builder.graph());
}

/** How many distinct nodes a batch holds on average where every example has `nodes`. */
export type DistinctNodes = (nodes: number) => number;

/** The work on a batch of the data at hand. */
export interface SharedWork {
  readonly batch: number;
  /** Those that are shared, most nodes an example first. */
  readonly levels: readonly { readonly nodes: number; readonly distinct: number }[];
  /** Of a batch, forward: for every node, and for each distinct one. */
  readonly multiplyAdds: { readonly all: number; readonly distinct: number };
}

/** Numbering a row costs about as much as this many multiply-adds. */
const NUMBERING = 64;
/** The share of the work that has to be saved for the numbering to be worth its code. */
const LEAST_SAVING = 0.1;

/** Shares as many levels as make a batch cheapest; undefined where that saves little or nothing. */
export function shareWherePays(graph: Graph, batch: number, distinctNodes: DistinctNodes): { readonly graph: Graph; readonly work: SharedWork } | undefined {
  const counts = new Map(levelsOf(graph).map((nodes) => [nodes, Math.round(distinctNodes(nodes))]));
  const all = costOf(graph, batch, counts);
  let best: { readonly graph: Graph; readonly cost: number } | undefined;
  for (const fewest of counts.keys()) {
    const shared = share(graph, fewest);
    const cost = shared && costOf(shared, batch, counts);
    if (cost !== undefined && cost < (best?.cost ?? (1 - LEAST_SAVING) * all)) best = { graph: shared!, cost };
  }
  if (!best) return undefined;
  const levels = best.graph.nodes.filter(({ op }) => op === 'distinct').map(({ shape }) => shape[1] as number);
  const work = {
    batch,
    levels: levels.map((nodes) => ({ nodes, distinct: counts.get(nodes)! })),
    multiplyAdds: { all: multiplyAddsOf(graph, batch, counts), distinct: multiplyAddsOf(best.graph, batch, counts) },
  };
  return { graph: best.graph, work };
}

function costOf(graph: Graph, batch: number, counts: ReadonlyMap<number, number>): number {
  const numbered = graph.nodes.reduce((sum, { op, shape }) => sum + (op === 'distinct' ? lengthOf(shape, batch) : 0), 0);
  return multiplyAddsOf(graph, batch, counts) + NUMBERING * numbered;
}

function multiplyAddsOf(graph: Graph, batch: number, counts: ReadonlyMap<number, number>): number {
  return graph.nodes.reduce((sum, node) => {
    const extent = multiplyAdds(node);
    if (!extent) return sum;
    const times = extent.distinct === undefined ? batch : counts.get(extent.distinct)!;
    return sum + extent.constant * (extent.batch ? times : 1);
  }, 0);
}

/** How many nodes an example has at each level that could be shared, most first. */
function levelsOf(graph: Graph): readonly number[] {
  const sharing = new Sharer(1);
  for (const node of graph.nodes) sharing.add(node);
  return [...sharing.levels.keys()].sort((a, b) => b - a);
}

class Sharer {
  readonly builder = new GraphBuilder();
  /** By their nodes an example; without that of the characters, whose numbers the batch brings. */
  readonly levels = new Map<number, Level>();
  private characters: Level | undefined;
  private readonly results = new Map<Node, Shared>();
  private readonly gathered = new Map<Node, Value>();
  private readonly weights = new Map<Level, Value>();
  private readonly members = new Map<string, Value>();

  constructor(private readonly fewest: number) {}

  add(node: Node): void {
    this.builder.at(node.origin, node.stage, node.name, node.part);
    const shared = this.shared(node);
    this.builder.at(node.origin, node.stage, node.name, node.part);
    this.results.set(node, shared ?? { value: this.builder.copy(node, node.inputs.map((input) => this.plain(input))), level: undefined });
  }

  /** The value with all its places: rows of a level are gathered for every node. */
  plain(node: Node): Value {
    const { value, level } = this.results.get(node)!;
    if (!level) return value;
    const known = this.gathered.get(node);
    if (known) return known;
    this.builder.at(node.origin, node.stage, node.name, node.part);
    const everywhere = this.builder.gather(asTable(value, this.builder), level.numbers);
    this.gathered.set(node, everywhere);
    return everywhere;
  }

  private shared(node: Node): Shared | undefined {
    const inputs = node.inputs.map((input) => this.results.get(input)!);
    const [x] = inputs;
    if (node.op === 'gather') return this.table(node, inputs);
    const level = inputs.find((input) => input.level)?.level;
    // Every operand has the level's rows, or is the same for all of them.
    if (!level || inputs.some((input, i) => input.level !== level && (input.level || variesInBatch(node.inputs[i]!.shape)))) return undefined;
    const copy = (): Shared => ({ value: this.builder.copy(node, inputs.map(({ value }) => value)), level });
    switch (node.op) {
      case 'linear':
      case 'stopGradient':
        return copy();
      case 'concat':
        return node.attributes.axis === 2 && inputs.every((input) => input.level) ? copy() : undefined;
      case 'reshape':
        return this.fuse(node, x!.value, level);
      case 'sum':
      case 'max':
        return this.reduce(node, x!.value, level, copy);
      default:
        return isPositionwise(node, node.inputs) ? copy() : undefined;
    }
  }

  /** Embedding: the table's rows are its nodes. */
  private table(node: Node, [table, indices]: readonly Shared[]): Shared | undefined {
    const isTokens = node.inputs[1]!.op === 'input' && node.inputs[0]!.op === 'parameter';
    const nodes = node.shape[1] as number;
    if (!isTokens || nodes < this.fewest) return undefined;
    const { shape } = table!.value;
    this.characters ??= { nodes, rows: shape[0]!, numbers: indices!.value };
    return { value: this.builder.reshape(table!.value, [shape[0]!, 1, shape[1]!]), level: this.characters };
  }

  private fuse(node: Node, x: Value, level: Level): Shared | undefined {
    const nodes = node.shape[1] as number;
    const size = level.nodes / nodes;
    if (!Number.isInteger(size) || nodes < this.fewest) return undefined;
    if (size === 1) return { value: x, level };
    const { builder } = this;
    const [, , channels] = x.shape;
    const above = this.levelAbove(level, nodes);
    const members = this.membersOf(above, level);
    // Looking characters up is what embedding does.
    const from = level === this.characters ? node.inputs[0]! : node;
    builder.at(from.origin, from.stage, from.name, from.part);
    const rows = builder.gather(asTable(x, builder), members);
    return { value: builder.reshape(rows, [above.rows, 1, size * (channels as number)]), level: above };
  }

  private levelAbove(level: Level, nodes: number): Level {
    const known = this.levels.get(nodes);
    if (known) return known;
    const numbers = this.builder.named(this.builder.distinct(level.numbers, level.nodes / nodes), 'numbers');
    const above: Level = { nodes, rows: `N${nodes}`, numbers };
    this.levels.set(nodes, above);
    return above;
  }

  private membersOf(above: Level, level: Level): Value {
    const key = `${above.nodes} ${level.nodes}`;
    const known = this.members.get(key) ?? this.builder.named(this.builder.members(above.numbers, level.numbers), 'members');
    this.members.set(key, known);
    return known;
  }

  private reduce(node: Node, x: Value, level: Level, copy: () => Shared): Shared | undefined {
    if (node.op !== 'sum' && node.op !== 'max') return undefined;
    const { axes } = node.attributes;
    if (axes.every((axis) => axis === 2)) return copy();
    if (node.op !== 'sum' || !isOverBatchAndPositions(axes, node.inputs[0]!.shape)) return undefined;
    return { value: this.builder.sum(this.builder.multiply(x, this.weightOf(level)), [0, 1]), level: undefined };
  }

  /** How many nodes each row stands for, [N, 1, 1]. */
  private weightOf(level: Level): Value {
    const known = this.weights.get(level) ?? this.builder.named(this.builder.tally(level.numbers, level.rows), 'weights');
    this.weights.set(level, known);
    return known;
  }
}

/** Rows [N, 1, C] as a table [N, C]. */
function asTable(value: Value, builder: GraphBuilder): Value {
  const [rows, , channels] = value.shape;
  return builder.reshape(value, [rows!, channels!]);
}

function variesInBatch(shape: TensorShape): boolean {
  return lengthOf(shape, 2) !== lengthOf(shape, 1);
}
