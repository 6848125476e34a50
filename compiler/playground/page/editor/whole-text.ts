import { isolateHistory } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { adoptSelection } from './update.js';

/** How long a text may be to be drawn as a whole. */
const LINES_DRAWN = 2000;

/**
 * CodeMirror draws the lines that are in view and a few more. A spec is short: all of it is drawn, so that the browser's search, a screen
 * reader and whatever selects all have the whole text. What printing a page does for a moment, this does for good.
 */
export function showAll(view: EditorView): void {
  const { viewState } = view as unknown as { readonly viewState: { printing: boolean } };
  Object.defineProperty(viewState, 'printing', { get: () => view.state.doc.lines <= LINES_DRAWN, set: () => undefined });
  view.requestMeasure();
}

/**
 * Several lines that come at once without being pasted, from a dictation or another tool. Left to itself the browser writes elements with
 * styles of their own, which the page's policy forbids, and the editor reads lines from them that nobody wrote.
 */
export const linesAtOnce: Extension = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data, isComposing } = event as InputEvent;
    if (inputType !== 'insertText' || data === null || data.length < 2 || isComposing || view.composing) return false;
    // The browser may bring text before it tells of the selection that it is to replace.
    adoptSelection(view);
    const [range] = (event as InputEvent).getTargetRanges();
    const { main } = view.state.selection;
    const [from, to] =
      range === undefined
        ? [main.from, main.to]
        : [view.posAtDOM(range.startContainer, range.startOffset), view.posAtDOM(range.endContainer, range.endOffset)];
    const insert = view.state.toText(data);
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      annotations: isolateHistory.of('full'),
      scrollIntoView: true,
      userEvent: 'input',
    });
    drawNow(view);
    return true;
  },
});

/** Puts another text in; only what differs changes, so that the cursor stays where it can and undo takes back no more. */
export function replaceText(view: EditorView, text: string): void {
  const old = view.state.doc.toString();
  if (old === text) return;
  const shorter = Math.min(old.length, text.length);
  let from = 0;
  while (from < shorter && old[from] === text[from]) from++;
  let end = 0;
  while (end < shorter - from && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
  const isAnother = from === 0 || nameOf(old) !== nameOf(text);
  view.dispatch({
    changes: { from, to: old.length - end, insert: text.slice(from, text.length - end) },
    annotations: isolateHistory.of('full'),
  });
  if (isAnother) revealModel(view);
  drawNow(view);
}

/** Asking for a place makes the editor measure, and so draw all that is to be drawn, without waiting for the next frame. */
function drawNow(view: EditorView): void {
  view.coordsAtPos(0);
}

function nameOf(text: string): string | undefined {
  return /^name:.*$/m.exec(text)?.[0];
}

/** A spec begins with what its author says of it; what is to be changed comes below, and is what a visitor sees first. */
export function revealModel(view: EditorView): void {
  const at = /^\w[\w ]*:/m.exec(view.state.doc.toString())?.index ?? 0;
  view.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 4 }) });
}
