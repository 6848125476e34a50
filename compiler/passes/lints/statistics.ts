import type { DiagnosticBag } from '../../diagnostics/bag.js';
import type { SpecEdits } from '../../spec/spec-edits.js';
import { everyLayer, type InferredModel } from '../infer.js';

/** The lecture's bug is kept for comparison, so it is a warning and no error. */
export function lintStatistics(model: InferredModel, edit: SpecEdits, bag: DiagnosticBag): void {
  for (const { layer, input } of everyLayer(model.layers)) {
    if (layer.name !== 'batchNorm' || layer.options.over !== 'batch') continue;
    const positions = input.positions?.value ?? null;
    const related = input.positions ? [{ message: input.positions.reason, span: input.positions.span }] : [];
    bag.report('WNC505', layer.optionSpans.over ?? layer.span, { positions }, { related, fix: edit.option(layer, 'over', 'all', 'over: all, the default') });
  }
}
