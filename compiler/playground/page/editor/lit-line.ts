import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { litLine } from '../state.js';
import { scrollWithin } from '../scroll-within.js';
import { update } from './update.js';

const setLit = StateEffect.define<number | undefined>();
const line = Decoration.line({ class: 'lit-line' });

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let next = shown.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setLit)) continue;
      const { doc } = transaction.state;
      const { value } = effect;
      next = value === undefined || value < 1 || value > doc.lines ? Decoration.none : Decoration.set([line.range(doc.line(value).from)]);
    }
    return next;
  },
  provide: (from) => EditorView.decorations.from(from),
});

/** The line that is lit, and what lights it: the pointer over the text, and the cursor. */
export const litLineField: Extension = [
  field,
  EditorView.domEventHandlers({
    mousemove(event, view) {
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at !== null) litLine.value = view.state.doc.lineAt(at).number;
    },
    mouseleave: () => void (litLine.value = undefined),
    blur: () => void (litLine.value = undefined),
  }),
  EditorView.updateListener.of(({ selectionSet, view, state }) => {
    if (selectionSet && view.hasFocus) litLine.value = state.doc.lineAt(state.selection.main.head).number;
  }),
];

/**
 * Lights a line, from 1, wherever the word came from, and brings it into view within the editor; under a pointer the text does not move.
 */
export function lightLine(view: EditorView, lit: number | undefined): void {
  update(view, { effects: setLit.of(lit) });
  if (lit === undefined || lit < 1 || lit > view.state.doc.lines || view.hasFocus || view.dom.matches(':hover')) return;
  const { top, height } = view.lineBlockAt(view.state.doc.line(lit).from);
  scrollWithin(view.scrollDOM, view.documentTop + top, view.documentTop + top + height);
}
