import type { DiagnosticBag } from '../../diagnostics/bag.js';
import { isActivation } from '../../layers/activation.js';
import type { ResolvedSpec } from '../../spec/resolved-spec.js';
import type { InferredLayer, InferredModel } from '../infer.js';

/** What the model's end does to its scores, and whether words have room before it. */
export function lintEnd(model: InferredModel, spec: ResolvedSpec, bag: DiagnosticBag): void {
  const end = endOf(model.layers);
  if (end && (isActivation(end.definition) || end.layer.name === 'dropout')) {
    bag.report('WNC509', end.layer.span, { layer: end.layer.name }, { fix: 'put it before the last linear, or take it out' });
  }
  if (model.prediction === 'positions' && spec.data.context === 1) {
    bag.report('WNC510', spec.data.contextSpan, {}, { fix: '`- flatten` at the end of the model, or a longer context' });
  }
}

function endOf(layers: readonly InferredLayer[]): InferredLayer | undefined {
  const end = layers.at(-1);
  return end?.layer.name === 'repeat' ? endOf(end.lists.at(-1) ?? []) : end;
}
