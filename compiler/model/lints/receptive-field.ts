import type { DiagnosticBag } from '../../diagnostics/bag.js';
import type { Fix } from '../../diagnostics/diagnostic.js';
import { listed, symbolOf } from '../../diagnostics/words.js';
import { relate } from '../../layers/sizes.js';
import { limits } from '../../language/limits.js';
import type { ResolvedLayer, ResolvedSpec } from '../../language/resolved-spec.js';
import type { SpecEdits } from '../../language/spec-edits.js';
import { tryInfer, type InferredModel } from '../infer.js';

/** Characters that are read and never used, or weights that only ever meet the zeros before the context. */
export function lintReceptiveField(model: InferredModel, spec: ResolvedSpec, edit: SpecEdits, bag: DiagnosticBag): void {
  const { receptiveField: field, prediction } = model;
  const { context, contextSpan, kind } = spec.data;
  const symbol = symbolOf[kind];
  if (field === context) return;
  if (field > context) {
    const fix = fitsContext(model, spec, field) ? edit.context(field, `context: ${field}`) : undefined;
    bag.report('WNC508', contextSpan, { field, context, symbol }, { fix });
    return;
  }
  const wider = widened(spec, model);
  const fixes: (string | Fix)[] = [
    ...(wider && tryInfer(wider.spec, model.definitions)?.receptiveField === context
      ? [edit.rename(wider.layer, wider.name, `\`${wider.name}\` instead of \`${wider.layer.name}\``)]
      : []),
    // Where whole words are read, a shorter context would leave no room for them.
    ...((prediction === 'window' || kind !== 'words') && fitsContext(model, spec, field) ? [edit.context(field, `context: ${field}`)] : []),
  ];
  const reaching = [...model.definitions.values()].filter(({ facts }) => facts?.looksBack).map(({ name }) => name);
  if (fixes.length === 0 && reaching.length > 0) fixes.push(`add layers that look further back: ${listed(reaching, 'or')}`);
  const related = relate(model.output.joined);
  bag.report('WNC507', contextSpan, { field, context, prediction, symbol }, { related, fix: fixes });
}

/** Whether the model fits this context, and then sees exactly all of it. */
function fitsContext(model: InferredModel, spec: ResolvedSpec, context: number): boolean {
  if (context > limits.context) return false;
  const other = tryInfer({ ...spec, data: { ...spec.data, context } }, model.definitions);
  return other?.prediction === model.prediction && other.receptiveField === context;
}

/** The model with its last layer that sees a part of the positions changed for one that sees them all. */
function widened(
  spec: ResolvedSpec,
  { definitions }: InferredModel,
): { readonly spec: ResolvedSpec; readonly layer: ResolvedLayer; readonly name: string } | undefined {
  const at = spec.model.findLastIndex((layer) => definitions.get(layer.name)?.facts?.wider !== undefined);
  const layer = spec.model[at];
  const name = layer && definitions.get(layer.name)?.facts?.wider;
  if (layer === undefined || name === undefined) return undefined;
  return { spec: { ...spec, model: spec.model.with(at, { ...layer, name }) }, layer, name };
}
