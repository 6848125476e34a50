import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { showTooltip, type Command, type EditorView, type Tooltip } from '@codemirror/view';
import { explained } from './assist.js';

const setExplanation = StateEffect.define<Tooltip | null>();

const field = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, transaction) {
    for (const effect of transaction.effects) if (effect.is(setExplanation)) return effect.value;
    // It goes with the next key that moves or writes.
    return transaction.docChanged || transaction.selection ? null : shown;
  },
  provide: (from) => showTooltip.from(from),
});

export const explanationField: Extension = field;

/** What the pointer would be told at the cursor, for who has no pointer. */
export const explainAtCursor: Command = (view: EditorView) => {
  const { head } = view.state.selection.main;
  const { doc } = view.state;
  void explained(view, head).then((tooltip) => {
    if (tooltip !== null && view.state.doc === doc) view.dispatch({ effects: setExplanation.of(tooltip) });
  });
  return true;
};
