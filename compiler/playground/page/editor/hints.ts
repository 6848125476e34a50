import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { SpecReport } from '../../protocol.js';
import { update } from './update.js';

type Hint = SpecReport['hints'][number];

const setHints = StateEffect.define<readonly Hint[]>();

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let next = shown.map(transaction.changes);
    for (const effect of transaction.effects) if (effect.is(setHints)) next = decorations(effect.value, transaction.state.doc.length);
    return next;
  },
  provide: (from) => EditorView.decorations.from(from),
});

/**
 * The shape behind a layer. The style sheet draws it after the layer's last character, from an attribute: an element of its own would be a
 * part of the text for whoever copies or reads it. The Layers region has the same shapes as a list.
 */
function decorations(hints: readonly Hint[], length: number): DecorationSet {
  return Decoration.set(
    hints
      .filter(({ offset }) => offset > 0 && offset <= length)
      .map(({ offset, label, tooltip }) => {
        const attributes = { 'data-shape': label, ...(tooltip !== undefined && { title: tooltip }) };
        return Decoration.mark({ class: 'shape-hint', attributes }).range(offset - 1, offset);
      }),
    true,
  );
}

export const hintField: Extension = field;

/** Shows the shapes of a report, which has to be of the text that the editor has. */
export function showHints(view: EditorView, { hints }: SpecReport): void {
  update(view, { effects: setHints.of(hints) });
}
