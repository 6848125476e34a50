import type { Node } from '../ops/graph.js';
import type { AttentionWindows } from './attention-windows.js';

/** How far back the values of a graph's nodes look, node by node in order. */
export class Reaches {
  private readonly known = new Map<Node, number>();

  constructor(
    private readonly context: number,
    private readonly windows: AttentionWindows,
  ) {}

  /** Adds a node. Returns how many characters before a window's last one its newest value depends on, at most. */
  add(node: Node): number {
    const reach = this.reachOf(node);
    this.known.set(node, reach);
    return reach;
  }

  private reachOf(node: Node): number {
    const before = Math.max(0, ...node.inputs.map((input) => this.known.get(input) ?? 0));
    const [x] = node.inputs;
    if (x?.shape[0] !== 'B') return before;
    const positions = x.shape[1] as number;
    const step = this.context / positions;
    const window = this.windows.of(node);
    if (window !== undefined) return Math.max(before, (this.known.get(node.inputs[1]!) ?? 0) + window - 1);
    if (node.op === 'unfold') return before + (node.attributes.kernel - 1) * node.attributes.dilation * step;
    // A position's heads are no positions.
    if (node.op === 'reshape') return before + Math.max(0, positions / (node.shape[1] as number) - 1) * step;
    return before;
  }
}
