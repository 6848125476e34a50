import type { InitialValue, TableFormula } from '../../runtime/contract.js';
import {
  extentOf,
  sameShape,
  type Dim,
  type Distinct,
  type Graph,
  type BinaryOps,
  type Node,
  type NodeOf,
  type OpAttributes,
  type OpName,
  type Origin,
  type Stage,
  type TensorShape,
  type UnaryOps,
  type Update,
} from './graph.js';
import { outputsOf, type SomeOutputs } from './outputs.js';
import { definitionOf, scalarOps, shapeRule } from './registry.js';

export type Value = Node;
/** A plain number stands for a constant. */
type Operand = Node | number;

type UnaryMethods = { readonly [Name in keyof UnaryOps]: (x: Value) => Value };
/** Operands broadcast. */
type BinaryMethods = { readonly [Name in keyof BinaryOps]: (a: Operand, b: Operand) => Value };

/** A method for each function of one number or two, by the name of its op. */
export interface GraphBuilder extends UnaryMethods, BinaryMethods {}

/**
 * Makes nodes in order of execution; the only way to make one.
 * What `at` sets (origin, stage, name) goes into the nodes made after it.
 */
export class GraphBuilder {
  readonly nodes: Node[] = [];
  readonly updates: Update[] = [];

  /** Goes on from a graph: its nodes and updates are kept, and new nodes follow them. */
  constructor(graph?: Graph) {
    if (!graph) return;
    this.nodes.push(...graph.nodes);
    this.updates.push(...graph.updates);
  }

  private origin: Origin | undefined;
  private stage: Stage = 'forward';
  private label = '';
  private part: string | undefined;

  /** Marks the nodes that follow as lowered from this layer; without `part` each is called by its op. */
  at(origin: Origin | undefined, stage: Stage, label: string, part?: string): void {
    this.origin = origin;
    this.stage = stage;
    this.label = label;
    this.part = part;
  }

  /** What `make` makes is a part called so of what is being made. */
  partOf(part: string, make: () => Value): Value {
    const before = this.part;
    this.part = part;
    const value = make();
    this.part = before;
    return value;
  }

  node<Name extends OpName>(op: Name, inputs: readonly Node[], attributes: OpAttributes[Name], name = this.label): NodeOf<Name> {
    const part = this.part ?? definitionOf(op).part ?? op;
    const node: unknown = {
      id: this.nodes.length,
      op,
      inputs,
      attributes,
      shape: shapeRule(
        op,
        inputs.map((input) => input.shape),
        attributes,
      ),
      type: typeOf(op, inputs),
      name: name || part,
      part,
      origin: this.origin,
      stage: this.stage,
    };
    this.nodes.push(node as Node);
    return node as NodeOf<Name>;
  }

  /** A node like another one, of other inputs and perhaps of another graph. */
  copy(node: Node, inputs: readonly Node[]): Node {
    this.at(node.origin, node.stage, node.name, node.part);
    return this.node<OpName>(node.op, inputs, node.attributes) as Node;
  }

  graph(outputs: SomeOutputs<Node>): Graph {
    const of = <Name extends OpName>(op: Name): NodeOf<Name>[] => this.nodes.filter((node) => node.op === op) as NodeOf<Name>[];
    return {
      nodes: this.nodes,
      outputs: outputsOf<Node>(outputs),
      updates: this.updates,
      parameters: of('parameter'),
      statistics: of('statistic'),
      states: of('state'),
    };
  }

  // Sources.
  input(role: NodeOf<'input'>['attributes']['role'], shape: TensorShape): Value {
    return this.called(
      this.node('input', [], { role, shape }),
      role,
      { tokens: 'token', targets: 'target', places: 'place', rows: 'row', positions: 'position' }[role],
    );
  }
  /** Probabilities [B, T, V]. */
  teacher(shape: TensorShape): Value {
    return this.called(this.node('teacher', [], { shape }), 'teacher', 'taught');
  }
  /** A trained tensor; `name` is its path in checkpoints, `shape` its shape there. */
  parameter(name: string, shape: readonly number[], initial: InitialValue): Value {
    return this.labelled(this.node('parameter', [], { name, shape, initial }), name);
  }
  /** A running statistic, of which a step moves the share `momentum`: kept in checkpoints, not trained. */
  statistic(
    name: string,
    shape: readonly number[],
    initial: InitialValue,
    moved: Pick<OpAttributes['statistic'], 'momentum' | 'least'>,
  ): Value {
    return this.labelled(this.node('statistic', [], { name, shape, initial, ...moved }), name);
  }
  /** After the step the statistic, state or parameter holds `value`, of its shape. */
  update(statistic: Value, value: Value): void {
    this.updates.push({ statistic, value });
  }
  /** What a one-step program keeps of each example between calls. */
  state(name: string, shape: TensorShape): Value {
    return this.node('state', [], { name, shape });
  }
  constant(value: number): Value {
    return this.node('constant', [], { value });
  }
  /** Numbers that nothing learns; layers that need the same ones share a table. */
  table(formula: TableFormula): Value {
    const key = JSON.stringify(formula);
    const known = this.nodes.find((node) => node.op === 'table' && JSON.stringify(node.attributes.formula) === key);
    return known ?? this.called(this.node('table', [], { formula }), formula.kind, TABLE_PARTS[formula.kind]);
  }
  /** The number of elements over the given axes of a shape, B included, as a number that the batch decides. */
  count(shape: TensorShape, axes: readonly number[]): Value {
    const { constant: factor, batch, ...distinct } = extentOf(axes.map((axis) => shape[axis]!));
    return batch ? this.node('count', [], { factor, ...distinct }) : this.constant(factor);
  }
  /** Independent zeros (with probability `rate`) and 1 / (1 - rate), the same in forward and backward of one step. */
  dropoutMask(shape: TensorShape, rate: number, stream: number): Value {
    return this.node('dropoutMask', [], { shape, rate, stream });
  }

  // Element by element; the functions of one number or two, `tanh(x)`, `add(a, b)`, are methods by the names of their ops.
  /** 1 where the index equals the position on a new last axis: [.., 1] indices to [.., size]. */
  oneHot(indices: Value, size: number): Value {
    return this.node('oneHot', [indices], { size });
  }
  /** 1 where an index is not negative, else 0. */
  isTarget(indices: Value): Value {
    return this.node('isTarget', [indices], {});
  }
  /** `loss`, the cross entropy of softmax, with its own gradient: (probabilities - wanted) · share · dloss for the logits. */
  crossEntropy(loss: Value, logits: Value, probabilities: Value, wanted: Value, share: Value): Value {
    return this.node('crossEntropy', [loss, logits, probabilities, wanted, share], {});
  }
  /** x, taken as a constant by differentiation. */
  stopGradient(x: Value): Value {
    return this.node('stopGradient', [x], {});
  }

  // Reductions; the reduced axes stay, with size 1.
  sum(x: Value, axes: readonly number[]): Value {
    const long = longAxes(x, axes);
    return long.length === 0 ? x : this.node('sum', [x], { axes: long });
  }
  mean(x: Value, axes: readonly number[]): Value {
    return this.divide(this.sum(x, axes), this.count(x.shape, axes));
  }
  /** The largest element; no gradient: used where it cancels, as the shift of a softmax. */
  max(x: Value, axes: readonly number[]): Value {
    const long = longAxes(x, axes);
    return long.length === 0 ? x : this.node('max', [x], { axes: long });
  }

  // Matrix products and rows of tables.
  /** [.., K] by a weight [M, K] to [.., M]: x·Wᵀ. */
  linear(x: Value, weight: Value): Value {
    return this.node('linear', [x, weight], {});
  }
  /** The weights of `length` inputs of a linear, from `start` on: [M, K] to [M, length]. */
  columns(weight: Value, start: number, length: number): Value {
    return this.node('columns', [weight], { start, length });
  }
  /** The weights of `length` outputs of a linear, from `start` on: [M, K] to [length, K]. */
  weightRows(weight: Value, start: number, length: number): Value {
    return this.node('weightRows', [weight], { start, length });
  }
  /** Rows of a table [R, C] by indices [B, T, 1] to [B, T, C]; with more tables and indices, the sum of their rows. */
  gather(table: Value, indices: Value, ...more: readonly Value[]): Value {
    return this.node('gather', [table, indices, ...more], {});
  }
  /** The number of each group of `size` neighbouring indices among the distinct ones, `rows` in all: [R, T, 1] to [R, T/size, 1]. */
  distinct(indices: Value, size: number, rows: Distinct): Value {
    return this.node('distinct', [indices], { size, rows });
  }
  /** What the distinct groups hold: their numbers [R, T/size, 1] and the indices [R, T, 1] to [rows, size, 1]. */
  members(numbers: Value, indices: Value, rows: Distinct): Value {
    return this.node('members', [numbers, indices], { rows });
  }
  /** How often each of the rows of a table is named: indices [B, T, 1] to [R, 1, 1]. */
  tally(indices: Value, rows: Dim): Value {
    return this.node('tally', [indices], { rows });
  }

  /** The counted positions of a batch as rows, by the targets [B, T, 1]: what pack, unpack and packedUnfold go by. */
  positionTable(targets: Value, tokens: Value | undefined, attributes: OpAttributes['positionTable']): Value {
    return this.node('positionTable', tokens ? [targets, tokens] : [targets], attributes);
  }
  /** The distinct prefixes of a position table that numbers them. */
  prefixTable(table: Value, attributes: OpAttributes['prefixTable']): Value {
    return this.node('prefixTable', [table], attributes);
  }
  /** [B, T, C] to rows [N, 1, C] of a position table. */
  pack(x: Value, table: Value): Value {
    return this.node('pack', [x, table], {});
  }
  /** Rows [N, 1, C] of a position table to [B, T, C], zeros elsewhere. */
  unpack(x: Value, table: Value, shape: TensorShape): Value {
    return this.node('unpack', [x, table], { shape });
  }
  /** The first rows of a tensor, as many as the size says. */
  first(x: Value, rows: Distinct): Value {
    return this.node('first', [x], { rows });
  }
  /** A causal convolution on rows, of what each tap makes of the rows that it sees, which stand in the table from `column` on. */
  packedTaps(parts: readonly Value[], table: Value, column: number): Value {
    return this.node('packedTaps', [...parts, table], { column });
  }
  /** A convolution's weight [O, C·K] with the inputs of each tap together: [O, K·C]. */
  byTap(weight: Value, kernel: number): Value {
    return this.node('byTap', [weight], { kernel });
  }
  /** A dropoutMask of [B, T, channels] as rows. */
  packedMask(table: Value, attributes: OpAttributes['packedMask']): Value {
    return this.node('packedMask', [table], attributes);
  }
  /** unfold of rows [N, 1, C]. */
  packedUnfold(x: Value, table: Value, seen: OpAttributes['packedUnfold']): Value {
    return this.node('packedUnfold', [x, table], seen);
  }

  /** What each position of a causal convolution sees: [B, T, C] to [B, T, C·K], the kernel's taps innermost. */
  unfold(x: Value, kernel: number, dilation: number): Value {
    return this.node('unfold', [x], { kernel, dilation });
  }
  /** Every window of `size` positions, `dilation` apart: [B, S, C] to [B, S - (size-1)·dilation, size·C]. */
  window(x: Value, size: number, dilation: number): Value {
    return this.node('window', [x], { size, dilation });
  }
  /** For each position the sum over the windows that hold it: window's gradient. */
  windowFold(x: Value, size: number, dilation: number): Value {
    return this.node('windowFold', [x], { size, dilation });
  }
  /** Scores of every head from queries and keys [B, T, C]: [B, H·T, T]. */
  attentionScores(q: Value, k: Value, heads: number): Value {
    return this.node('attentionScores', [q, k], { heads });
  }
  /** Values [B, T, C] mixed by weights [B, H·T, T]. */
  attentionMix(p: Value, v: Value, heads: number): Value {
    return this.node('attentionMix', [p, v], { heads });
  }
  /** -10³⁰ where a score looks into the future, or past the `window` positions that it may see, else 0: [1, H·T, T]. */
  causalMask(positions: number, heads: number, window?: number): Value {
    return this.node('causalMask', [], { positions, heads, ...(window !== undefined && { window }) });
  }
  /** How far each key lies behind a query, the last key being the last query's: [1, H·queries, keys]. */
  distance(queries: number, keys: number, heads: number): Value {
    return this.node('distance', [], { queries, keys, heads });
  }
  /**
   * A recurrence over the positions of x = W_ih·input + b_ih, [B, T, G·H], with the hidden share W [G·H, H] and b [G·H]:
   * h, [B, T, H].
   */
  recurrence(kind: 'rnn' | 'gru' | 'lstm', x: Value, weight: Value, bias: Value): Value {
    const packed = this.node(kind, [x, weight, bias], {}) as Node;
    return kind === 'rnn' ? packed : this.named(this.slice(this.named(packed, 'states'), 2, 0, weight.shape[1] as number), 'h');
  }

  // Movement.
  /** The same numbers in the same order under another shape: no code. */
  reshape(x: Value, shape: TensorShape): Value {
    return sameShape(x.shape, shape) ? x : this.node('reshape', [x], { shape });
  }
  /** `length` positions of an axis from `start` on. */
  slice(x: Value, axis: number, start: number, length: number): Value {
    return this.node('slice', [x], { axis, start, length });
  }
  /** Zeros around x so that it stands at `start` of an axis of `total` positions: slice's gradient. */
  pad(x: Value, axis: number, start: number, total: number): Value {
    return this.node('pad', [x], { axis, start, total });
  }
  /** One after the other along an axis. */
  concat(parts: readonly Value[], axis: number): Value {
    return this.node('concat', parts, { axis });
  }
  /** x broadcast to a larger shape. */
  expand(x: Value, shape: TensorShape): Value {
    return sameShape(x.shape, shape) ? x : this.node('expand', [x], { shape });
  }

  /** Gives a value the name that generated code will show; the layer's label goes before it. `part`: what one element of it is called. */
  named(value: Value, name: string, part = name): Value {
    Object.assign(value, { name: joinNames(this.label, name), part });
    return value;
  }

  /** Gives a value a name of its own, whatever the layer's label. */
  called(value: Value, name: string, part: string): Value {
    Object.assign(value, { name, part });
    return value;
  }

  /** `linear2Weight` from the label `linear2` and the path `2.weight`. */
  private labelled(node: Node, path: string): Node {
    const prefix = this.origin ? `${this.origin.path}.` : '';
    const rest = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    Object.assign(node, { name: joinNames(this.label, rest), part: joinNames('', rest) });
    return node;
  }
}

for (const { name } of Object.values(scalarOps)) {
  const method = function (this: GraphBuilder, ...operands: readonly Operand[]): Value {
    const inputs = operands.map((operand) => (typeof operand === 'number' ? this.constant(operand) : operand));
    return this.node<OpName>(name, inputs, {}) as Value;
  };
  Object.defineProperty(GraphBuilder.prototype, name, { value: method });
}

/** Reducing an axis of size 1 does nothing. */
function longAxes(x: Value, axes: readonly number[]): readonly number[] {
  return axes.filter((axis) => x.shape[axis] !== 1);
}

export function typeOf(op: OpName, [x]: readonly Node[]): Node['type'] {
  const { type = 'float' } = definitionOf(op);
  return type === 'as input' ? (x?.type ?? 'float') : type;
}

const TABLE_PARTS: Readonly<Record<TableFormula['kind'], string>> = {
  sinusoidal: 'wave',
  cosines: 'cosine',
  sines: 'sine',
  slopes: 'slope',
};

/** camelCase: `linear2` and `gate.weight` make `linear2GateWeight`. */
function joinNames(first: string, second: string): string {
  const words = second.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const rest = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  return first ? first + rest : rest.charAt(0).toLowerCase() + rest.slice(1);
}
