import type { DiagnosticBag } from '../../diagnostics/bag.js';
import type { Fix } from '../../diagnostics/diagnostic.js';
import { joining } from '../../layers/suggestions.js';
import type { ResolvedSpec } from '../../language/resolved-spec.js';
import type { SpecEdits } from '../../language/spec-edits.js';
import type { InferredLayer, InferredModel } from '../infer.js';

/** What the model's end does to its scores, and whether words have room before it. */
export function lintEnd(model: InferredModel, spec: ResolvedSpec, edit: SpecEdits, bag: DiagnosticBag): void {
  const end = endOf(model.layers);
  if (end?.definition.facts?.elementwise) {
    bag.report(
      'WNC509',
      end.layer.span,
      { layer: end.layer.name },
      { fix: [...beforeTheHead(model.layers, end, edit), edit.remove(end.layer)] },
    );
  }
  const last = spec.model.at(-1);
  if (last !== undefined && model.prediction === 'positions' && spec.data.kind === 'words' && spec.data.context === 1) {
    bag.report(
      'WNC510',
      spec.data.contextSpan,
      {},
      { fix: [edit.after(last, joining, `\`- ${joining}\` at the end of the model`), 'a longer context'] },
    );
  }
}

/** What bends or drops the scores, put before the layer that makes them. */
function beforeTheHead(layers: readonly InferredLayer[], end: InferredLayer, edit: SpecEdits): readonly Fix[] {
  const head = layers.findLast(({ definition }) => definition.facts?.projectsTo !== undefined);
  return head === undefined ? [] : [edit.move(end.layer, head.layer.span, `put it before the last ${head.layer.name}`)];
}

function endOf(layers: readonly InferredLayer[]): InferredLayer | undefined {
  const end = layers.at(-1);
  return end?.definition.facts?.rounds ? endOf(end.lists.at(-1) ?? []) : end;
}
