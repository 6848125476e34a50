import { GraphBuilder, type Value } from '../ops/builder.js';
import { Distinct, type Dim, type Node } from '../ops/graph.js';
import { GIVEN_WIDTH, positionColumn, prefixColumn } from '../ops/position-table.js';
import type { PackPlan } from './pack-plan.js';

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

/** What a graph's nodes have become, each in the form that is asked for: made of the form that there is, once. */
export class PackedValues {
  readonly builder = new GraphBuilder();
  private readonly found = new Map<Node, Packed>();
  /** Of the rows: of prefixes, or of counted positions. */
  private prefixes: Value | undefined;
  /** Of the counted positions. */
  private places: Value | undefined;

  constructor(private readonly plan: PackPlan) {}

  has(node: Node): boolean {
    return this.found.has(node);
  }

  set(node: Node, packed: Packed): void {
    this.found.set(node, packed);
  }

  of(node: Node): Packed {
    const found = this.found.get(node);
    if (!found) throw new Error(`internal error: ${node.name} is read before it is packed`);
    return found;
  }

  /** The position table of a node's rows: of counted positions, or of prefixes. */
  table(isCounted: boolean): Value {
    const table = isCounted ? this.places : this.prefixes;
    if (!table) throw new Error('internal error: rows are asked for before the targets are there');
    return table;
  }

  /** Makes the position tables, of the targets [B, T, 1], or finds the one that is given. */
  makeTables(targets: Value): void {
    const { builder, plan } = this;
    const { order, positions, table } = plan;
    if (table === 'given') {
      builder.at(undefined, 'forward', 'positions');
      this.places = this.prefixes = builder.input('positions', [Distinct.of(positions), 1, GIVEN_WIDTH]);
      return;
    }
    const tokens = plan.tokens && this.dense(plan.tokens);
    builder.at(plan.targets.origin, 'forward', '');
    const reaches = [...plan.reaches.values()].flat();
    const followedIn = (rows: Distinct) => (order === 'heights' ? reaches.map((reach) => Distinct.followed(rows, reach)) : []);
    const [rows, prefixes] = [Distinct.of(positions), Distinct.prefixesOf(positions)];
    this.places = builder.called(
      builder.positionTable(targets, tokens, { rows, order, reaches, followed: tokens ? [] : followedIn(rows) }),
      'positionTable',
      'row',
    );
    this.prefixes = tokens
      ? builder.called(builder.prefixTable(this.places, { rows: prefixes, reaches, followed: followedIn(prefixes) }), 'prefixTable', 'row')
      : this.places;
  }

  /** A row for each prefix; for each counted position where equal prefixes may differ. */
  rows(node: Node): Value {
    const state = this.of(node);
    state.rows ??= this.packed(node, this.dense(node), state.isCounted);
    return state.rows;
  }

  /** A row for each counted position: that of its prefix, looked up. */
  counted(node: Node): Value {
    const state = this.of(node);
    const rows = this.rows(node);
    if (state.isCounted || this.places === this.prefixes) return rows;
    state.counted ??= this.lookedUp(node, rows);
    return state.counted;
  }

  /** The value at every position: zeros at padding, where it stands as rows. */
  dense(node: Node): Value {
    const state = this.of(node);
    state.dense ??= this.unpacked(node, this.counted(node));
    return state.dense;
  }

  /** One value for each example, [B, 1, C], the same at all of its rows. */
  atEachRow(node: Node, isCounted: boolean): Value {
    const dense = this.dense(node);
    this.builder.at(node.origin, node.stage, node.name, node.part);
    const everywhere = this.builder.expand(dense, ['B', this.plan.positions, node.shape[2] as Dim]);
    return this.builder.pack(everywhere, this.table(isCounted));
  }

  /** One value for each position, or `per` of them, [1, T·per, C], the same for every word. */
  ofEachPosition(node: Node, per: number, isCounted: boolean): Value {
    const dense = this.dense(node);
    const { builder } = this;
    builder.at(node.origin, node.stage, node.name, node.part);
    const channels = dense.shape[2] as number;
    const position = builder.slice(this.table(isCounted), 2, positionColumn, 1);
    const found = builder.gather(builder.reshape(dense, [this.plan.positions, per * channels]), position);
    return per === 1 ? found : builder.reshape(found, [found.shape[0] as Dim, per, channels]);
  }

  private packed(node: Node, dense: Value, isCounted: boolean): Value {
    // Tokens, which come from nothing, belong to what their table is made of.
    this.builder.at(node.origin ?? this.plan.targets.origin, node.stage, node.name, node.part);
    if (node.op === 'dropoutMask' && this.plan.table === 'given') {
      const { rate, stream, shape } = node.attributes;
      return this.builder.packedMask(this.table(isCounted), { rate, stream, channels: shape[2] as number });
    }
    return this.builder.pack(dense, this.table(isCounted));
  }

  private lookedUp(node: Node, rows: Value): Value {
    const { builder } = this;
    builder.at(node.origin, node.stage, node.name, node.part);
    const places = this.table(true);
    const [P, per, channels] = rows.shape as readonly [Dim, number, number];
    const column = prefixColumn([...this.plan.reaches.values()].flat().length);
    const found = builder.gather(builder.reshape(rows, [P, per * channels]), builder.slice(places, 2, column, 1));
    return builder.reshape(found, [found.shape[0] as Dim, per, channels]);
  }

  private unpacked(node: Node, rows: Value): Value {
    const { builder, plan } = this;
    builder.at(node.origin, node.stage, node.name, node.part);
    const [N, per, channels] = rows.shape as readonly [Dim, number, number];
    const flat = builder.reshape(rows, [N, 1, per * channels]);
    const everywhere = builder.unpack(flat, this.table(true), ['B', plan.positions, per * channels]);
    return builder.reshape(everywhere, node.shape);
  }
}
