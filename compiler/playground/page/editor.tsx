import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { effect } from '@preact/signals';
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
  useEffect(() => {
    const view = new EditorView({
      parent: holder.current as HTMLElement,
      state: EditorState.create({ doc: spec.peek(), extensions: extensions((text) => (spec.value = text)) }),
    });
    showAll(view);
    revealModel(view);
    const ends = follow(view);
    return () => {
      for (const end of ends) end();
      view.destroy();
    };
  }, []);
  return (
    <>
      <div class="editor" ref={holder} />
      <p class="soft keys" id="spec-keys">
        <kbd>Ctrl Space</kbd> offers words, <kbd>F1</kbd> explains, <kbd>Alt Enter</kbd> fixes, <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves.
      </p>
    </>
  );
}

/** Shows what the page's state says, at once: an effect of a component would wait for the next frame. */
function follow(view: EditorView): readonly (() => void)[] {
  return [
    effect(() => {
      void specOpened.value;
      replaceText(view, spec.peek());
    }),
    effect(() => {
      const found = report.value;
      if (found === undefined || reportedText.value !== view.state.doc.toString()) return;
      showFindings(view, found);
      showHints(view, found);
    }),
    effect(() => lightLine(view, litLine.value)),
    effect(() => {
      const place = shownPlace.value;
      if (place !== undefined) goTo(view, place);
    }),
  ];
}

function goTo(view: EditorView, { from, to }: { readonly from: number; readonly to: number }): void {
  const { length } = view.state.doc;
  const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
  view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
  view.focus();
}
