import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { Graph } from '../ops/graph.js';
import type { ResolvedSpec } from '../spec/resolved-spec.js';
import { SpecEdits } from '../spec/spec-edits.js';
import type { InferredModel } from './infer.js';
import { lintBiases } from './lints/biases.js';
import { lintEnd } from './lints/end.js';
import { lintReceptiveField } from './lints/receptive-field.js';
import { lintStatistics } from './lints/statistics.js';
import { lintUnreached } from './lints/unreached.js';

/** Warnings about a model that compiles and probably does not say what was meant; `graph` is its lowered one, for training. */
export function lint(model: InferredModel, graph: Graph, spec: ResolvedSpec, bag: DiagnosticBag): void {
  const edit = new SpecEdits(spec);
  lintBiases(model, edit, bag);
  lintStatistics(model, edit, bag);
  lintUnreached(model, graph, bag);
  lintReceptiveField(model, spec, edit, bag);
  lintEnd(model, spec, edit, bag);
}
