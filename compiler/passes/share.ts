import { GraphBuilder, type Value } from '../ops/builder.js';
import { Distinct, extentOf, lengthOf, type Dim, type Extent, type Graph, type Node, type NodeOf, type TensorShape } from '../ops/graph.js';
import { multiplyAddsOf as multiplyAdds } from '../ops/registry.js';
import { actsAtEachPosition, isOverBatchAndPositions, isPositionwise } from './positionwise.js';
import { carryOver } from './rewrite.js';
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

/** What a node has become: a level's distinct rows, or, where `level` is undefined, the node itself in the new graph. */
interface DistinctValue {
  readonly value: Value;
  readonly level: Level | undefined;
  /**
   * Where each row of `value` is `of` rows of the level below, side by side: `table` [R, C] is those rows, `members` [N, of, 1] the
   * indices into it, and `from` the node that the gathers are named after.
   */
  readonly joined?: { readonly table: Value; readonly members: Value; readonly of: number; readonly from: Node };
}

/** A linear whose input rows are each several rows of a lower level side by side. */
export interface LinearOfParts {
  readonly rows: Distinct;
  readonly parts: readonly Distinct[];
  /** Channels of one part. */
  readonly inputs: number;
  readonly outputs: number;
}

/** Whether a linear is cheaper when it is computed once for each distinct row of each part. */
type TakeApart = (linear: LinearOfParts) => boolean;

/**
 * Computes each distinct node of a tree once. The characters under a node decide its value, in every window and at every
 * position, so
 *
 *   embedding [B, T, C]                →  the table itself, a row a character
 *   fuse n: [B, k·n, C] to [B, k, n·C] →  number the distinct groups of n nodes, N of them; gather their members: [N, 1, n·C]
 *   linear, tanh, … on [B, k, C]       →  the same on [N, 1, C]
 *   a sum over the batch               →  each row weighed by how many nodes it stands for
 *   linear of joined nodes             →  where `takeApart` says so: W·[a, b] = Wa·a + Wb·b, each for the distinct a and b only, of
 *                                         which there are fewer than pairs; their rows are then gathered and added up
 *
 * and where a layer tells positions apart (positions, dropout, attention, …) the rows are gathered back to [B, k, C].
 * The same mathematics: a row's gradient is the sum over all nodes that it stands for, which is what gather's gradient adds up.
 *
 * Levels with fewer than `fewest` nodes an example are left as they are. The answer is undefined where nothing is shared.
 */
export function share(graph: Graph, fewest: number, takeApart: TakeApart = () => false): Graph | undefined {
  const sharing = new Sharer(fewest, takeApart);
  for (const node of graph.nodes) sharing.add(node);
  if (sharing.levels.size === 0) return undefined;
  return removeUnused(carryOver(graph, (node) => sharing.plain(node), sharing.builder));
}

/** How many distinct ones a batch holds on average. */
export type DistinctNodes = (size: Distinct) => number;

/** The work on a batch of the data at hand. */
export interface SharedWork {
  readonly batch: number;
  /** The levels that are shared, the one with the most nodes an example first. */
  readonly levels: readonly { readonly nodes: number; readonly distinct: number; readonly parts: readonly number[] }[];
  /** Of a batch, forward: for every node, and for each distinct one. */
  readonly multiplyAdds: { readonly all: number; readonly distinct: number };
}

/** The cost of numbering a row, in multiply-adds. */
const NUMBERING = 64;
/** The cost of adding up the products of a row's parts, in multiply-adds for each number of the row. */
const ADDING = 4;
/** The least share of the work that sharing has to save; below it the code is not worth it. */
const LEAST_SAVING = 0.1;

/** Shares as many levels as make a batch cheapest; undefined where that saves little or nothing. */
export function shareWherePays(
  graph: Graph,
  batch: number,
  distinctNodes: DistinctNodes,
): { readonly graph: Graph; readonly work: SharedWork } | undefined {
  const counts = new Map<Distinct, number>();
  const count = (size: Distinct): number => {
    const known = counts.get(size) ?? Math.round(distinctNodes(size));
    counts.set(size, known);
    return known;
  };
  const lengthOn = ({ constant, batch: many, distinct }: Extent): number =>
    constant * (!many ? 1 : distinct === undefined ? batch : count(distinct));
  const multiplyAddsOf = ({ nodes }: Graph): number => nodes.flatMap(multiplyAdds).reduce((sum, extent) => sum + lengthOn(extent), 0);
  const costOf = (candidate: Graph): number =>
    candidate.nodes.reduce((sum, node) => {
      if (node.op === 'distinct') return sum + NUMBERING * lengthOn(extentOf(node.shape));
      // A gather from several tables comes from a linear of parts.
      return node.op === 'gather' && node.inputs.length > 2
        ? sum + ADDING * (node.inputs.length / 2) * lengthOn(extentOf(node.shape))
        : sum;
    }, multiplyAddsOf(candidate));
  const takeApart: TakeApart = ({ rows, parts, inputs, outputs }) => {
    const apart = parts.reduce((sum, part) => sum + count(part) * inputs * outputs + count(rows) * (NUMBERING + ADDING * outputs), 0);
    return apart < count(rows) * parts.length * inputs * outputs;
  };

  const all = costOf(graph);
  let best: { readonly graph: Graph; readonly cost: number } | undefined;
  for (const fewest of levelsOf(graph)) {
    const shared = share(graph, fewest, takeApart);
    const cost = shared && costOf(shared);
    if (cost !== undefined && cost < (best?.cost ?? (1 - LEAST_SAVING) * all)) best = { graph: shared!, cost };
  }
  if (!best) return undefined;
  const work = {
    batch,
    levels: levelsIn(best.graph, count),
    multiplyAdds: { all: multiplyAddsOf(graph), distinct: multiplyAddsOf(best.graph) },
  };
  return { graph: best.graph, work };
}

function levelsIn(graph: Graph, count: (size: Distinct) => number): SharedWork['levels'] {
  const sizes = graph.nodes.flatMap((node) => (node.op === 'distinct' ? [node.attributes.rows] : []));
  const whole = sizes.filter((size) => !size.part);
  const partsOf = ({ nodes }: Distinct): readonly number[] => sizes.filter((size) => size.part && size.nodes === nodes).map(count);
  return whole.map((size) => ({ nodes: size.nodes, distinct: count(size), parts: partsOf(size) }));
}

/** How many nodes an example has at each level that could be shared, most first. */
function levelsOf(graph: Graph): readonly number[] {
  const sharing = new Sharer(1, () => false);
  for (const node of graph.nodes) sharing.add(node);
  return [...sharing.levels.keys()].sort((a, b) => b - a);
}

class Sharer {
  readonly builder = new GraphBuilder();
  /** The shared levels by their nodes an example, without the level of the characters: the batch itself holds its numbers. */
  readonly levels = new Map<number, Level>();
  private characters: Level | undefined;
  private readonly results = new Map<Node, DistinctValue>();
  private readonly gathered = new Map<Node, Value>();
  private readonly weights = new Map<Level, Value>();
  private readonly members = new Map<string, Value>();
  private readonly parts = new Map<Distinct, { readonly numbers: Value; readonly members: Value }>();

  constructor(
    private readonly fewest: number,
    private readonly takeApart: TakeApart,
  ) {}

  add(node: Node): void {
    this.builder.at(node.origin, node.stage, node.name, node.part);
    const shared = this.shared(node);
    this.builder.at(node.origin, node.stage, node.name, node.part);
    this.results.set(
      node,
      shared ?? {
        value: this.builder.copy(
          node,
          node.inputs.map((input) => this.plain(input)),
        ),
        level: undefined,
      },
    );
  }

  /** The value at every node: rows of a level are gathered back. */
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

  private shared(node: Node): DistinctValue | undefined {
    const inputs = node.inputs.map((input) => this.results.get(input)!);
    const [x] = inputs;
    if (node.op === 'gather') return this.table(node, inputs);
    const level = inputs.find((input) => input.level)?.level;
    // Every operand has the level's rows, or is the same for all of them.
    if (!level || inputs.some((input, i) => input.level !== level && (input.level || variesInBatch(node.inputs[i]!.shape))))
      return undefined;
    const copy = (): DistinctValue => ({
      value: this.builder.copy(
        node,
        inputs.map(({ value }) => value),
      ),
      level,
    });
    switch (node.op) {
      case 'linear':
        return this.linearOfParts(node, x!, inputs[1]!.value, level) ?? copy();
      case 'reshape':
        return this.fuse(node, x!.value, level);
      default:
        if (node.op === 'sum' && !actsAtEachPosition(node)) return this.sumOver(node, x!.value, level);
        if (node.op === 'concat' && !inputs.every((input) => input.level)) return undefined;
        return isPositionwise(node, node.inputs) ? copy() : undefined;
    }
  }

  /** An embedding: the table's rows are its distinct nodes. */
  private table(node: Node, [table, indices]: readonly DistinctValue[]): DistinctValue | undefined {
    const isTokens = node.inputs[1]!.op === 'input' && node.inputs[0]!.op === 'parameter';
    const nodes = node.shape[1] as number;
    if (!isTokens || nodes < this.fewest) return undefined;
    const { shape } = table!.value;
    this.characters ??= { nodes, rows: shape[0]!, numbers: indices!.value };
    return { value: this.builder.reshape(table!.value, [shape[0]!, 1, shape[1]!]), level: this.characters };
  }

  private fuse(node: Node, x: Value, level: Level): DistinctValue | undefined {
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
    const table = asTable(x, builder);
    const rows = builder.gather(table, members);
    return {
      value: builder.reshape(rows, [above.rows, 1, size * (channels as number)]),
      level: above,
      joined: { table, members, of: size, from },
    };
  }

  private linearOfParts(node: Node, { joined }: DistinctValue, weight: Value, level: Level): DistinctValue | undefined {
    if (!joined || weight.op !== 'parameter') return undefined;
    const { builder } = this;
    const { table, members, of, from } = joined;
    const parts = Array.from({ length: of }, (_, index) => Distinct.of(level.nodes, { index, of }));
    const [inputs, outputs] = [table.shape[1] as number, node.shape[2] as number];
    if (!this.takeApart({ rows: Distinct.of(level.nodes), parts, inputs, outputs })) return undefined;
    const tables = parts.flatMap((size, index) => {
      builder.at(from.origin, from.stage, from.name, from.part);
      const part = this.partOf(members, index, size);
      const x = builder.gather(table, part.members);
      builder.at(node.origin, node.stage, node.name, node.part);
      const y = builder.linear(x, builder.columns(weight, index * inputs, inputs));
      return [asTable(builder.named(y, `part${index}`), builder), part.numbers];
    });
    return { value: builder.gather(tables[0]!, tables[1]!, ...tables.slice(2)), level };
  }

  /** The distinct rows among the nodes' members at one position: the index of each node's row, [N, 1, 1], and the rows. */
  private partOf(members: Value, index: number, size: Distinct): { readonly numbers: Value; readonly members: Value } {
    const known = this.parts.get(size);
    if (known) return known;
    const { builder } = this;
    const held = builder.named(builder.slice(members, 1, index, 1), `part${index}Members`);
    const numbers = builder.named(builder.distinct(held, 1, size), `part${index}Numbers`);
    const part = { numbers, members: builder.named(builder.members(numbers, held, size), `part${index}Rows`) };
    this.parts.set(size, part);
    return part;
  }

  private levelAbove(level: Level, nodes: number): Level {
    const known = this.levels.get(nodes);
    if (known) return known;
    const rows = Distinct.of(nodes);
    const numbers = this.builder.named(this.builder.distinct(level.numbers, level.nodes / nodes, rows), 'numbers');
    const above: Level = { nodes, rows, numbers };
    this.levels.set(nodes, above);
    return above;
  }

  private membersOf(above: Level, level: Level): Value {
    const key = `${above.nodes} ${level.nodes}`;
    const known =
      this.members.get(key) ?? this.builder.named(this.builder.members(above.numbers, level.numbers, Distinct.of(above.nodes)), 'members');
    this.members.set(key, known);
    return known;
  }

  /** A sum over all nodes. */
  private sumOver({ attributes: { axes }, inputs: [summed] }: NodeOf<'sum'>, x: Value, level: Level): DistinctValue | undefined {
    if (!isOverBatchAndPositions(axes, summed.shape)) return undefined;
    return { value: this.builder.sum(this.builder.multiply(x, this.weightOf(level)), [0, 1]), level: undefined };
  }

  /** The number of nodes that each row stands for, [N, 1, 1] (bincount). */
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
