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

/**
 * Places kernels in layers from top to bottom, by dagre. Links within the backward pass are laid out against their
 * direction: so it runs back upwards beside the forward pass, and each gradient lies near the values that it is made of.
 * Source: Gansner et al. 1993, "A Technique for Drawing Directed Graphs", which dagre follows.
 */
export async function layOut({ boxes, links }: KernelGraph): Promise<Layout> {
  const { default: dagre } = await import('@dagrejs/dagre');
  const graph = new dagre.graphlib.Graph({ directed: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 14, ranksep: 22, marginx: 24, marginy: 24 });
  for (const box of boxes) graph.setNode(box.id, { ...boxSize(box) });
  for (const link of links) {
    const [above, below] = ends(link);
    graph.setEdge(above, below, { ...labelSize(link), labelpos: 'c', weight: WEIGHTS[link.kind] });
  }
  dagre.layout(graph);
  const { width, height } = graph.graph() as { width: number; height: number };
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ box, ...(graph.node(box.id) as { x: number; y: number; width: number; height: number }) })),
    links: links.map((link) => {
      const [above, below] = ends(link);
      const { points, x, y } = graph.edge(above, below) as { points: readonly Point[]; x: number; y: number };
      return { link, points: link.kind === 'backward' ? [...points].reverse() : points, label: { x, y } };
    }),
  };
}

/** How straight and short a link is drawn, compared with others. */
const WEIGHTS: Readonly<Record<Link['kind'], number>> = { forward: 4, backward: 2 };

function ends({ kind, from, to }: Link): readonly [string, string] {
  return kind === 'backward' ? [to, from] : [from, to];
}
