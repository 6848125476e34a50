import { GraphBuilder } from '../ops/builder.js';
import type { Graph, Node, NodeOf } from '../ops/graph.js';
import { identity, shifted, type Mapping } from '../ops/mapping.js';
import { allOutputs } from '../ops/outputs.js';
import { isExpression } from '../ops/storage.js';
import { carryOver } from './rewrite.js';

/** A part, and where in the whole it goes. */
interface Piece {
  readonly part: Node;
  readonly mapping: Mapping;
}

type Reader = Node | 'result';

/**
 * Writes concat, pad, window and unfold as one op that says where each part goes. A part is a node of its own that nothing else reads, so
 * the loops which compute it can store it in its place. Of joins within joins it makes one.
 */
export function place(graph: Graph): Graph {
  if (!graph.nodes.some(isPlaced)) return graph;
  const placing = new Placing(readersOf(graph));
  for (const node of graph.nodes) placing.add(node);
  return carryOver(graph, (node) => placing.find(node), placing.builder);
}

const isPlaced = ({ op }: Node): boolean => op === 'concat' || op === 'pad' || op === 'window' || op === 'unfold';

class Placing {
  readonly builder = new GraphBuilder();
  private readonly replaced = new Map<Node, Node>();
  /** The pieces of what only another join reads. */
  private readonly inner = new Map<Node, readonly Piece[]>();

  constructor(private readonly readers: ReadonlyMap<Node, readonly Reader[]>) {}

  /** What stands in a node's place. */
  find(node: Node): Node {
    const found = this.replaced.get(node);
    if (!found) throw new Error(`internal error: nothing stands in the place of ${node.name}`);
    return found;
  }

  add(node: Node): void {
    const { builder } = this;
    const pieces = this.piecesOf(node);
    if (!pieces)
      this.replaced.set(
        node,
        builder.copy(
          node,
          node.inputs.map((input) => this.find(input)),
        ),
      );
    else if (this.isWithinJoin(node)) this.inner.set(node, pieces);
    else {
      builder.at(node.origin, node.stage, node.name, node.part);
      const places = pieces.map(({ mapping }) => mapping);
      this.replaced.set(
        node,
        builder.node(
          'join',
          pieces.map(({ part }) => part),
          { shape: node.shape, places },
        ) as Node,
      );
    }
  }

  private isWithinJoin(node: Node): boolean {
    const [reader, ...others] = this.readers.get(node) ?? [];
    if (!reader || others.length > 0 || reader === 'result') return false;
    return (reader.op === 'concat' || reader.op === 'pad') && reader.stage === node.stage;
  }

  private piecesOf(node: Node): readonly Piece[] | undefined {
    switch (node.op) {
      case 'pad':
        return node.inputs.flatMap((part) => this.pieceAt(part, node, node.attributes.axis, node.attributes.start));
      case 'concat': {
        const { axis } = node.attributes;
        let start = 0;
        return node.inputs.flatMap((part) => {
          start += part.shape[axis] as number;
          return this.pieceAt(part, node, axis, start - (part.shape[axis] as number));
        });
      }
      case 'window':
        return node.inputs.flatMap((x) => this.placesInWindow(x, node));
      case 'unfold':
        return node.inputs.flatMap((x) => this.taps(x, node));
      default:
        return undefined;
    }
  }

  private pieceAt(node: Node, whole: Node, axis: number, start: number): readonly Piece[] {
    const known = this.inner.get(node) ?? [{ part: this.ownPart(node, whole), mapping: identity(node.shape) }];
    return known.map(({ part, mapping }) => ({ part, mapping: shifted(mapping, axis, start) }));
  }

  private placesInWindow(x: Node, whole: NodeOf<'window'>): readonly Piece[] {
    const { size, dilation } = whole.attributes;
    return Array.from({ length: size }, (_, k) => {
      const part = this.cut(x, whole, k * dilation, whole.shape[1] as number);
      return { part, mapping: shifted(identity(part.shape), 2, k * (x.shape[2] as number)) };
    });
  }

  private taps(x: Node, whole: NodeOf<'unfold'>): readonly Piece[] {
    const { kernel, dilation } = whole.attributes;
    return Array.from({ length: kernel }, (_, tap) => tap).flatMap((tap) => {
      const reach = (kernel - 1 - tap) * dilation;
      const length = (x.shape[1] as number) - reach;
      if (length <= 0) return [];
      const part = this.cut(x, whole, 0, length);
      const { scale } = identity(part.shape);
      return [{ part, mapping: { start: [0, reach, tap], scale: scale.map((by, axis) => (axis === 2 ? by * kernel : by)) } }];
    });
  }

  /** A slice of x that only a join reads. */
  private cut(x: Node, { origin, stage }: NodeOf<'window' | 'unfold'>, start: number, length: number): Node {
    this.builder.at(origin, stage, x.name, x.part);
    return length === x.shape[1] ? this.copyOf(x) : this.builder.slice(this.find(x), 1, start, length);
  }

  /** A node that nothing but the join reads. The sum with a linear's bias is the product's own, and is copied. */
  private ownPart(node: Node, { origin, stage }: Node): Node {
    const isBiased = node.op === 'add' && node.inputs.some(({ op }) => op === 'linear');
    if (this.readers.get(node)?.length === 1 && isExpression(node) && node.stage === stage && !isBiased) return this.find(node);
    this.builder.at(origin, stage, node.name, node.part);
    return this.copyOf(node);
  }

  private copyOf(node: Node): Node {
    return this.builder.node('copy', [this.find(node)], {}) as Node;
  }
}

/** Each reading of a node, by the node that reads it; those who ask for results read too. */
function readersOf(graph: Graph): ReadonlyMap<Node, readonly Reader[]> {
  const readers = new Map<Node, Reader[]>();
  const note = (node: Node, reader: Reader): void => void (readers.get(node)?.push(reader) ?? readers.set(node, [reader]));
  for (const node of graph.nodes) for (const input of node.inputs) note(input, node);
  for (const node of allOutputs(graph.outputs)) note(node, 'result');
  for (const { value } of graph.updates) note(value, 'result');
  return readers;
}
