import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { Shape } from '../layers/layer.js';
import { isKnown, relate, showSizes } from '../layers/sizes.js';
import type { ResolvedLayer, ResolvedSpec } from '../spec/resolved-spec.js';

const HEAD = '`- linear: {channels: vocabulary}`';

/** A model ends in [V], a prediction for the window, or in [T, V], one at every position; anything else is an error. */
export function checkPrediction(output: Shape, spec: ResolvedSpec, bag: DiagnosticBag): void {
  const { context, vocabulary } = spec.data;
  const { positions, channels } = output;
  const end = spec.model.at(-1);
  const span = end?.span ?? spec.modelSpan;
  if (!channels) {
    bag.report('WNC403', span, { layer: 'the loss' }, { fix: 'begin the model with `- embedding: {channels: 10}`' });
    return;
  }
  const some = positions !== null && isKnown(positions) && positions.value !== context;
  if (isKnown(channels) && channels.value !== vocabulary) {
    bag.report('WNC412', span, { shape: showSizes(output), vocabulary }, { related: relate(channels), fix: headFix(end, some) });
  } else if (some) {
    const fix = end?.name === 'linear' ? '`- flatten` before this linear' : `\`- flatten\` and ${HEAD} at the end`;
    bag.report('WNC413', span, { positions: positions.value, context }, { related: relate(positions), fix });
  }
}

function headFix(end: ResolvedLayer | undefined, some: boolean): string {
  if (end?.name === 'linear') return `channels: vocabulary in this linear${some ? ', and `- flatten` before it' : ''}`;
  return `${some ? '`- flatten` and ' : ''}${HEAD} at the end`;
}
