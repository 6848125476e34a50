import type { DiagnosticBag } from '../../diagnostics/bag.js';
import type { Fix } from '../../diagnostics/diagnostic.js';
import { listed } from '../../diagnostics/words.js';
import { relate } from '../../layers/sizes.js';
import { limits } from '../../spec/limits.js';
import type { ResolvedLayer, ResolvedSpec } from '../../spec/resolved-spec.js';
import type { SpecEdits } from '../../spec/spec-edits.js';
import { tryInfer, type InferredModel } from '../infer.js';

const LOOKING_BACK = ['causalConv', 'gated', 'rnn', 'gru', 'lstm', 'attention'];

/** Characters that are read and never used, or weights that only ever meet the zeros before the context. */
export function lintReceptiveField(model: InferredModel, spec: ResolvedSpec, edit: SpecEdits, bag: DiagnosticBag): void {
  const { receptiveField: field, prediction } = model;
  const { context, contextSpan } = spec.data;
  if (field === context) return;
  if (field > context) {
    const fix = fitsContext(model, spec, field) ? edit.context(field, `context: ${field}`) : undefined;
    bag.report('WNC508', contextSpan, { field, context }, { fix });
    return;
  }
  const flat = withFlatten(spec);
  const fixes: (string | Fix)[] = [
    ...(flat && tryInfer(flat.spec, model.definitions)?.receptiveField === context ? [edit.rename(flat.last, 'flatten', '`flatten` instead of `last`')] : []),
    // Where whole words are read, a shorter context would leave no room for them.
    ...(prediction === 'window' && fitsContext(model, spec, field) ? [edit.context(field, `context: ${field}`)] : []),
  ];
  const reaching = LOOKING_BACK.filter((name) => model.definitions.has(name));
  if (fixes.length === 0 && reaching.length > 0) fixes.push(`add layers that look further back: ${listed(reaching, 'or')}`);
  const related = relate(model.output.joined);
  bag.report('WNC507', contextSpan, { field, context, prediction }, { related, fix: fixes });
}

/** Whether the model fits this context, and then sees exactly all of it. */
function fitsContext(model: InferredModel, spec: ResolvedSpec, context: number): boolean {
  if (context > limits.context) return false;
  const other = tryInfer({ ...spec, data: { ...spec.data, context } }, model.definitions);
  return other?.prediction === model.prediction && other.receptiveField === context;
}

/** The model with its last `last` made a `flatten`. */
function withFlatten(spec: ResolvedSpec): { readonly spec: ResolvedSpec; readonly last: ResolvedLayer } | undefined {
  const at = spec.model.findLastIndex(({ name }) => name === 'last');
  const last = spec.model[at];
  if (last === undefined) return undefined;
  return { spec: { ...spec, model: spec.model.with(at, { ...last, name: 'flatten' }) }, last };
}
