import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import './editor.css';
import { showFindings } from './editor/findings.js';
import { showHints } from './editor/hints.js';
import { lightLine } from './editor/lit-line.js';
import { extensions } from './editor/setup.js';
import { replaceText, revealModel, showAll } from './editor/whole-text.js';
import { litLine, report, reportedText, shownPlace, spec, specOpened } from './state.js';

/** The spec, in CodeMirror, with what the compiler knows of it. */
export function Editor() {
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  useEffect(() => {
    const made = new EditorView({
      parent: holder.current as HTMLElement,
      state: EditorState.create({ doc: spec.peek(), extensions: extensions((text) => (spec.value = text)) }),
    });
    view.current = made;
    showAll(made);
    revealModel(made);
    return () => made.destroy();
  }, []);
  useSignalEffect(() => {
    void specOpened.value;
    if (view.current) replaceText(view.current, spec.peek());
  });
  useSignalEffect(() => {
    const found = report.value;
    if (view.current === undefined || found === undefined || reportedText.value !== view.current.state.doc.toString()) return;
    showFindings(view.current, found);
    showHints(view.current, found);
  });
  useSignalEffect(() => {
    const lit = litLine.value;
    if (view.current) lightLine(view.current, lit);
  });
  useSignalEffect(() => {
    const place = shownPlace.value;
    if (view.current === undefined || place === undefined) return;
    const { length } = view.current.state.doc;
    const selection = { anchor: Math.min(place.from, length), head: Math.min(place.to, length) };
    view.current.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
    view.current.focus();
  });
  return (
    <>
      <div class="editor" ref={holder} />
      <p class="soft keys" id="spec-keys">
        <kbd>Ctrl Space</kbd> offers words, <kbd>F1</kbd> explains, <kbd>Alt Enter</kbd> fixes, <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves.
      </p>
    </>
  );
}
