import type { DiagnosticBag } from '../../diagnostics/bag.js';
import { listed } from '../../diagnostics/words.js';
import { relate } from '../../layers/sizes.js';
import { limits } from '../../spec/limits.js';
import type { ResolvedLayer, ResolvedSpec } from '../../spec/resolved-spec.js';
import { tryInfer, type InferredModel } from '../infer.js';

const LOOKING_BACK = ['causalConv', 'gated', 'rnn', 'gru', 'lstm', 'attention'];

/** Characters that are read and never used, or weights that only ever meet the zeros before the context. */
export function lintReceptiveField(model: InferredModel, spec: ResolvedSpec, bag: DiagnosticBag): void {
  const { receptiveField: field, prediction } = model;
  const { context, contextSpan } = spec.data;
  if (field === context) return;
  if (field > context) {
    const fix = fitsContext(model, spec, field) ? `context: ${field}` : undefined;
    bag.report('WNC508', contextSpan, { field, context }, { fix });
    return;
  }
  const flat = withFlatten(spec);
  const fixes = [
    ...(flat && tryInfer(flat, model.definitions)?.receptiveField === context ? ['`flatten` instead of `last`'] : []),
    // Where whole words are read, a shorter context would leave no room for them.
    ...(prediction === 'window' && fitsContext(model, spec, field) ? [`context: ${field}`] : []),
  ];
  const reaching = LOOKING_BACK.filter((name) => model.definitions.has(name));
  if (fixes.length === 0 && reaching.length > 0) fixes.push(`add layers that look further back: ${listed(reaching, 'or')}`);
  const related = relate(model.output.joined);
  bag.report('WNC507', contextSpan, { field, context, prediction }, { related, ...(fixes.length > 0 && { fix: fixes.join(', or ') }) });
}

/** Whether the model fits this context, and then sees exactly all of it. */
function fitsContext(model: InferredModel, spec: ResolvedSpec, context: number): boolean {
  if (context > limits.context) return false;
  const other = tryInfer({ ...spec, data: { ...spec.data, context } }, model.definitions);
  return other?.prediction === model.prediction && other.receptiveField === context;
}

/** The model with its last `last` made a `flatten`. */
function withFlatten(spec: ResolvedSpec): ResolvedSpec | undefined {
  const at = spec.model.findLastIndex(({ name }) => name === 'last');
  if (at === -1) return undefined;
  const flatten: ResolvedLayer = { ...spec.model[at]!, name: 'flatten' };
  return { ...spec, model: spec.model.with(at, flatten) };
}
