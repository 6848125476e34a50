import type { DiagnosticBag } from '../../diagnostics/bag.js';
import type { Fix } from '../../diagnostics/diagnostic.js';
import { isActivation } from '../../layers/activation.js';
import type { ResolvedSpec } from '../../spec/resolved-spec.js';
import type { SpecEdits } from '../../spec/spec-edits.js';
import type { InferredLayer, InferredModel } from '../infer.js';

/** What the model's end does to its scores, and whether words have room before it. */
export function lintEnd(model: InferredModel, spec: ResolvedSpec, edit: SpecEdits, bag: DiagnosticBag): void {
  const end = endOf(model.layers);
  if (end && (isActivation(end.definition) || end.layer.name === 'dropout')) {
    bag.report('WNC509', end.layer.span, { layer: end.layer.name }, { fix: [...beforeTheHead(model.layers, end, edit), edit.remove(end.layer)] });
  }
  if (model.prediction === 'positions' && spec.data.context === 1) {
    const last = spec.model.at(-1)!;
    bag.report('WNC510', spec.data.contextSpan, {}, { fix: [edit.after(last, 'flatten', '`- flatten` at the end of the model'), 'a longer context'] });
  }
}

/** The scores bent or dropped, put before the linear that makes them. */
function beforeTheHead(layers: readonly InferredLayer[], end: InferredLayer, edit: SpecEdits): readonly Fix[] {
  const head = layers.findLast(({ layer }) => layer.name === 'linear');
  return head === undefined ? [] : [edit.move(end.layer, head.layer.span, 'put it before the last linear')];
}

function endOf(layers: readonly InferredLayer[]): InferredLayer | undefined {
  const end = layers.at(-1);
  return end?.layer.name === 'repeat' ? endOf(end.lists.at(-1) ?? []) : end;
}
