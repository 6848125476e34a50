import type { DiagnosticBag } from '../diagnostics/bag.js';
import { extentOf, isInSpec, lengthOf, type Graph, type NodeOf, type OpName, type SpecOrigin } from '../ops/graph.js';
import { definitionOf } from '../ops/registry.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
import { SpecEdits } from '../language/spec-edits.js';

/** Far above what models of this kind need, and below what a slip of the keyboard could ask a machine for. */
export const modelLimits = {
  /** Positions times channels of any layer: 64 MiB. */
  numbersOfOneExample: 2 ** 24,
  /** 400 MB of weights. */
  parameters: 100_000_000,
  /** What the layers' tables and products make of one training batch: 1 GiB. */
  numbersOfOneBatch: 2 ** 28,
} as const;

/** Refuses a model that would take too much memory, naming the layer with which it does; nothing of that size is made yet. */
export function checkLimits(graph: Graph, spec: ResolvedSpec, bag: DiagnosticBag): void {
  checkParameters(graph, bag);
  checkBatch(graph, spec, bag);
}

function checkParameters(graph: Graph, bag: DiagnosticBag): void {
  const limit = modelLimits.parameters;
  let total = 0;
  for (const [origin, own] of parametersByLayer(graph.parameters)) {
    total += own;
    if (total <= limit) continue;
    bag.report('WNC416', origin.span, { layer: origin.layer, own, total, limit });
    return;
  }
}

/** In the order of the layers. */
function parametersByLayer(parameters: readonly NodeOf<'parameter'>[]): readonly (readonly [SpecOrigin, number])[] {
  const byPath = new Map<string, readonly [SpecOrigin, number]>();
  for (const { origin, shape } of parameters) {
    if (!isInSpec(origin)) throw new Error('internal error: a parameter without a layer');
    byPath.set(origin.path, [origin, (byPath.get(origin.path)?.[1] ?? 0) + lengthOf(shape, 1)]);
  }
  return [...byPath.values()];
}

function checkBatch(graph: Graph, spec: ResolvedSpec, bag: DiagnosticBag): void {
  const limit = modelLimits.numbersOfOneBatch;
  const { batch } = spec.train;
  let ofOne = 0;
  let first: { readonly origin: SpecOrigin; readonly total: number } | undefined;
  for (const node of graph.nodes) {
    const { constant, batch: many } = extentOf(node.shape);
    const { kind } = definitionOf<OpName>(node.op);
    if (!many || (kind !== 'structured' && kind !== 'movement')) continue;
    ofOne += constant;
    if (isInSpec(node.origin) && ofOne * batch > limit) first ??= { origin: node.origin, total: ofOne * batch };
  }
  if (!first) return;
  const fits = Math.floor(limit / ofOne);
  const related = [{ message: `${batch} examples a batch`, span: spec.batchSpan }];
  const fix = fits >= 1 ? new SpecEdits(spec).train('batch', String(fits), `train.batch of at most ${fits}`) : undefined;
  bag.report('WNC417', first.origin.span, { layer: first.origin.layer, total: first.total, batch, limit }, { related, fix });
}
