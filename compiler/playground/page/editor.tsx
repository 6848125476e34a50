import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { spec, specOpened } from './state.js';

/** The spec, in CodeMirror. */
export function Editor() {
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  useEffect(() => {
    view.current = new EditorView({
      parent: holder.current as HTMLElement,
      state: EditorState.create({
        doc: spec.peek(),
        extensions: [
          EditorView.cspNonce.of('wnc'),
          lineNumbers(),
          history(),
          yaml(),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.contentAttributes.of({ 'aria-label': 'Spec' }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) spec.value = state.doc.toString();
          }),
        ],
      }),
    });
    return () => view.current?.destroy();
  }, []);
  useSignalEffect(() => {
    void specOpened.value;
    const text = spec.peek();
    const { current } = view;
    if (current && current.state.doc.toString() !== text)
      current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: text } });
  });
  return <div class="editor" ref={holder} />;
}
