import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { Graph } from '../ops/graph.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
import { SpecEdits } from '../language/spec-edits.js';
import { everyLayer, type InferredModel } from './infer.js';
import { lintBiases } from './lints/biases.js';
import { lintEnd } from './lints/end.js';
import { lintReceptiveField } from './lints/receptive-field.js';
import { lintUnreached } from './lints/unreached.js';

/** Warnings about a model that compiles and probably does not say what was meant; `graph` is its lowered one, for training. */
export function lint(model: InferredModel, graph: Graph, spec: ResolvedSpec, bag: DiagnosticBag): void {
  const edit = new SpecEdits(spec);
  lintBiases(model, edit, bag);
  lintLayers(model, edit, bag);
  lintUnreached(model, graph, bag);
  lintReceptiveField(model, spec, edit, bag);
  lintEnd(model, spec, edit, bag);
}

/** What each layer warns of by itself. */
function lintLayers(model: InferredModel, edit: SpecEdits, bag: DiagnosticBag): void {
  for (const { layer, definition, input } of everyLayer(model.layers)) {
    definition.lint?.(layer.options, {
      layer,
      input,
      edit,
      report: (code, parameters, { at, ...details } = {}) =>
        bag.report(code, (at === undefined ? undefined : layer.optionSpans[at]) ?? layer.span, parameters, details),
    });
  }
}
