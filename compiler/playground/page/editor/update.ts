import type { Extension, TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Changes what the editor shows, on the page's own account. A selection that the browser has made and not yet told of is taken over
 * first: drawing would undo it, and what is typed next would go elsewhere.
 */
export function update(view: EditorView, spec: TransactionSpec): void {
  adoptSelection(view);
  view.dispatch(spec);
}

/**
 * Whoever focuses the editor and selects in one go, as tools and assistive technology do, has the selection taken over before anything is
 * drawn. A caret that a focus brings along is none of theirs: the editor's own stays.
 */
export const adoptOnFocus: Extension = EditorView.domEventHandlers({
  focus(_, view) {
    queueMicrotask(() => {
      if (view.contentDOM.ownerDocument.getSelection()?.isCollapsed === false) adoptSelection(view);
    });
  },
});

/** Takes over the browser's selection, where it tells of it only later. */
export function adoptSelection(view: EditorView): void {
  const found = view.contentDOM.ownerDocument.getSelection();
  const { anchorNode, focusNode } = found ?? {};
  if (!found || !anchorNode || !focusNode || view.composing || view.contentDOM.ownerDocument.activeElement !== view.contentDOM) return;
  if (!view.contentDOM.contains(anchorNode) || !view.contentDOM.contains(focusNode)) return;
  const anchor = view.posAtDOM(anchorNode, found.anchorOffset);
  const head = view.posAtDOM(focusNode, found.focusOffset);
  const { main } = view.state.selection;
  if (anchor !== main.anchor || head !== main.head) view.dispatch({ selection: { anchor, head } });
}
