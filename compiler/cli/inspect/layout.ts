import type { Box, KernelGraph, Link } from './kernel-graph.js';
import { boxSize, labelSize } from './svg-sizes.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedBox {
  readonly box: Box;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLink {
  readonly link: Link;
  /** From the writer to the reader. */
  readonly points: readonly Point[];
  /** The label's middle. */
  readonly label: Point;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
}

export interface Spacing {
  /** Between ranks, beside what their labels take. */
  readonly ranksep: number;
  readonly labels: 'on lines' | 'beside lines';
}

/**
 * Places boxes in ranks from top to bottom, by dagre. Links within the backward pass are laid out against their direction: so it
 * runs back upwards beside the forward pass, and each gradient lies near the values that it is made of.
 * Source: Gansner et al. 1993, "A Technique for Drawing Directed Graphs", which dagre follows.
 */
export async function layOut({ boxes, links }: KernelGraph, { ranksep, labels }: Spacing): Promise<Layout> {
  const { default: dagre } = await import('@dagrejs/dagre');
  const graph = new dagre.graphlib.Graph({ directed: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 14, ranksep, marginx: 24, marginy: 24 });
  for (const box of boxes) graph.setNode(box.id, { ...boxSize(box) });
  for (const link of links) {
    const [above, below] = ends(link);
    graph.setEdge(above, below, { ...labelSize(link), labelpos: labels === 'on lines' ? 'c' : 'r', weight: WEIGHTS[link.kind] });
  }
  dagre.layout(graph);
  const { width, height } = graph.graph() as { width: number; height: number };
  const placed = new Map(boxes.map((box) => [box.id, { box, ...(graph.node(box.id) as Omit<PlacedBox, 'box'>) }]));
  const tallest = new Map<number, number>();
  for (const { y, height: own } of placed.values()) tallest.set(y, Math.max(tallest.get(y) ?? 0, own));
  return {
    width,
    height,
    boxes: [...placed.values()],
    links: links.map((link) => {
      const [above, below] = ends(link).map((id) => placed.get(id)!) as [PlacedBox, PlacedBox];
      const { points, x, y } = graph.edge(above.box.id, below.box.id) as { points: readonly Point[]; x: number; y: number };
      const inner = points.slice(1, -1);
      const downwards = [...leave(above, inner[0]!, tallest, 1), ...inner, ...leave(below, inner.at(-1)!, tallest, -1).reverse()];
      return { link, points: link.kind === 'backward' ? downwards.reverse() : downwards, label: { x, y } };
    }),
  };
}

/**
 * From a box's lower edge (or upper, for side -1) to the end of its rank. dagre's own ends point straight at the next
 * rank, through a taller neighbour.
 */
function leave({ x, y, width, height }: PlacedBox, next: Point, tallest: ReadonlyMap<number, number>, side: 1 | -1): Point[] {
  const room = Math.max(0, width / 2 - 12);
  const port = Math.max(x - room, Math.min(x + room, next.x));
  return [height, tallest.get(y) ?? height].map((extent) => ({ x: port, y: y + (side * extent) / 2 }));
}

/** How straight and short a link is drawn, compared with others. */
const WEIGHTS: Readonly<Record<Link['kind'], number>> = { forward: 4, backward: 2 };

function ends({ kind, from, to }: Link): readonly [string, string] {
  return kind === 'backward' ? [to, from] : [from, to];
}
