import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import type { Shape } from '../layers/layer.js';
import { isKnown, relate, showSizes } from '../layers/sizes.js';
import type { ResolvedLayer, ResolvedSpec } from '../spec/resolved-spec.js';
import type { SpecEdits } from '../spec/spec-edits.js';

const HEAD = '`- linear: {channels: vocabulary}`';

/** A model ends in [V], a prediction for the window, or in [T, V], one at every position; anything else is an error. */
export function checkPrediction(output: Shape, spec: ResolvedSpec, edit: SpecEdits, bag: DiagnosticBag): void {
  const { context, vocabulary } = spec.data;
  const { positions, channels } = output;
  const end = spec.model.at(-1);
  const span = end?.span ?? spec.modelSpan;
  if (!channels) {
    bag.report('WNC403', span, { layer: 'the loss' }, { fix: edit.embedFirst() });
    return;
  }
  const some = positions !== null && isKnown(positions) && positions.value !== context;
  if (isKnown(channels) && channels.value !== vocabulary) {
    bag.report('WNC412', span, { shape: showSizes(output), vocabulary }, { related: relate(channels), fix: headFixes(end, some, edit) });
  } else if (some) {
    const fix = end === undefined ? undefined : end.name === 'linear' ? edit.before(end, 'flatten', '`- flatten` before this linear') : withHead(end, true, edit);
    bag.report('WNC413', span, { positions: positions.value, context }, { related: relate(positions), fix });
  }
}

function headFixes(end: ResolvedLayer | undefined, some: boolean, edit: SpecEdits): readonly Fix[] {
  if (end === undefined) return [];
  if (end.name !== 'linear') return [withHead(end, some, edit)];
  const words = `channels: vocabulary in this linear${some ? ', and `- flatten` before it' : ''}`;
  const { edits } = edit.option(end, 'channels', 'vocabulary');
  return [{ words, edits: some ? [...edit.before(end, 'flatten', '').edits, ...edits] : edits }];
}

/** One more layer at the end, and all positions joined before it where only some are left. */
function withHead(end: ResolvedLayer, some: boolean, edit: SpecEdits): Fix {
  return {
    words: `${some ? '`- flatten` and ' : ''}${HEAD} at the end`,
    edits: [edit.appended(end.place, [...(some ? ['flatten'] : []), 'linear: {channels: vocabulary}'])],
  };
}
