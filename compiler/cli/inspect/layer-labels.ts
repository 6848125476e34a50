import { showShape } from '../../ops/graph.js';
import type { InferredLayer, InferredModel } from '../../model/infer.js';
import { sizesOf } from '../../model/summarize.js';
import { describeLayer, holding, sumOf } from '../../model/flow.js';

/** A layer as the drawn graph names it. */
export interface LayerLabel {
  readonly path: string;
  readonly line: number;
  /** `fuse 2`. */
  readonly text: string;
  /** Layers that hold it, outermost first, with the round: `repeat :6, round 2 of 3`. */
  readonly around: readonly string[];
  readonly output: string;
}

/** Every layer by path, in the order in which they act: a residual, which adds at its end, after the layers inside it. */
export function labelLayers({ layers }: InferredModel): ReadonlyMap<string, LayerLabel> {
  const found = new Map<string, LayerLabel>();
  const visit = (inferred: InferredLayer, around: readonly string[]): void => {
    inferred.lists.forEach((list, index) => list.forEach((inner) => visit(inner, [...around, holder(inferred, index)])));
    const { layer, output } = inferred;
    const label = {
      path: layer.path,
      line: layer.span.start.line,
      text: describeLayer([inferred]),
      around,
      output: showShape(sizesOf(output)),
    };
    found.set(layer.path, label);
  };
  layers.forEach((inferred) => visit(inferred, []));
  return found;
}

/** Paths of layers that hold others, and so are named wherever those are. */
export function holders({ layers }: InferredModel): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (inferred: InferredLayer): void => {
    if (inferred.lists.some((list) => list.length > 0)) found.add(inferred.layer.path);
    inferred.lists.forEach((list) => list.forEach(visit));
  };
  layers.forEach(visit);
  return found;
}

function holder(inferred: InferredLayer, list: number): string {
  const { name, span, lists } = inferred.layer;
  const where = `:${span.start.line} ${[name, sumOf(inferred) ?? ''].join(' ').trim()}`;
  const kind = holding(inferred);
  return kind === 'rounds' || kind === 'branches'
    ? `${where}, ${kind === 'rounds' ? 'round' : 'branch'} ${list + 1} of ${lists.length}`
    : where;
}
