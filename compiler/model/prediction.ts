import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import type { Shape, ShapeContext } from '../layers/layer.js';
import { isKnown, relate, showSizes } from '../layers/sizes.js';
import { joining, projection } from '../layers/suggestions.js';
import type { ResolvedLayer, ResolvedSpec } from '../language/resolved-spec.js';
import type { SpecEdits } from '../language/spec-edits.js';

const HEAD = projection('vocabulary');

/** A model ends in [V], a prediction for the window, or in [T, V], one at every position; anything else is an error. */
export function checkPrediction(
  output: Shape,
  spec: ResolvedSpec,
  projectsTo: ShapeContext['projectsTo'],
  edit: SpecEdits,
  bag: DiagnosticBag,
): void {
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
    bag.report(
      'WNC412',
      span,
      { shape: showSizes(output), vocabulary },
      { related: relate(channels), fix: headFixes(end, end && projectsTo(end), some, edit) },
    );
  } else if (some) {
    const fix =
      end === undefined
        ? undefined
        : projectsTo(end) === undefined
          ? withHead(end, true, edit)
          : edit.before(end, joining, `\`- ${joining}\` before this ${end.name}`);
    bag.report('WNC413', span, { positions: positions.value, context }, { related: relate(positions), fix });
  }
}

function headFixes(end: ResolvedLayer | undefined, option: string | undefined, some: boolean, edit: SpecEdits): readonly Fix[] {
  if (end === undefined) return [];
  if (option === undefined) return [withHead(end, some, edit)];
  const words = `${option}: vocabulary in this ${end.name}${some ? `, and \`- ${joining}\` before it` : ''}`;
  const { edits } = edit.option(end, option, 'vocabulary');
  return [{ words, edits: some ? [...edit.before(end, joining, '').edits, ...edits] : edits }];
}

/** One more layer at the end, and all positions joined before it where only some are left. */
function withHead(end: ResolvedLayer, some: boolean, edit: SpecEdits): Fix {
  const added = [...(some ? [joining] : []), HEAD];
  return {
    words: `${added.map((layer) => `\`- ${layer}\``).join(' and ')} at the end`,
    edits: [edit.appended(end.location, added)],
  };
}
