/** The code in CodeMirror, to be read. It is loaded when code is first shown. */
import { javascript } from '@codemirror/lang-javascript';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { shader } from '@codemirror/legacy-modes/mode/clike';
import { python } from '@codemirror/legacy-modes/mode/python';
import { wast } from '@codemirror/legacy-modes/mode/wast';
import { EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { defaultKeymap } from '@codemirror/commands';
import { tags } from '@lezer/highlight';
import type { CodeFile } from '../protocol.js';
import { specLinesAt, type CodeBlock } from './code-links.js';
import { showAll } from './editor/whole-text.js';

export interface CodeView {
  show(file: CodeFile, blocks: readonly CodeBlock[]): void;
  /** Lights the blocks of a line of the spec. */
  light(specLine: number | undefined): void;
  /** Goes to the first block of a line of the spec, where there is one. */
  goTo(specLine: number): void;
  destroy(): void;
}

const languages: { readonly [Language in CodeFile['language']]: Extension } = {
  typescript: javascript({ typescript: true }),
  wat: StreamLanguage.define(wast),
  glsl: StreamLanguage.define(shader),
  python: StreamLanguage.define(python),
};

const lit = StateEffect.define<DecorationSet>();

const litLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, { effects }) {
    return effects.reduce((last, effect) => (effect.is(lit) ? effect.value : last), decorations);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const litLine = Decoration.line({ class: 'lit-code' });

const colors = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], color: 'var(--code-key, var(--accent))' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-text, var(--good))' },
  { tag: [tags.number, tags.bool, tags.atom], color: 'var(--code-value, var(--accent))' },
  { tag: [tags.comment], color: 'var(--code-note, var(--ink-soft))', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.function(tags.variableName), tags.standard(tags.variableName)], color: 'var(--code-key, var(--accent))' },
]);

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--panel)', fontSize: '13px', height: '100%' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5', overflow: 'auto' },
  '.cm-gutters': { backgroundColor: 'var(--panel)', color: 'var(--ink-soft)', border: 'none' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.lit-code': { backgroundColor: 'color-mix(in srgb, var(--accent) 16%, transparent)' },
});

/** `onPoint`: lines of the spec that the code under the pointer, or at the cursor, came from. */
export function createCodeView(parent: HTMLElement, onPoint: (specLines: readonly number[]) => void): CodeView {
  let blocks: readonly CodeBlock[] = [];
  const pointAt = (view: EditorView, position: number | null): void => {
    if (position === null) return onPoint([]);
    const { number, text } = view.state.doc.lineAt(position);
    onPoint(specLinesAt(blocks, number, text));
  };
  const common: Extension = [
    EditorView.cspNonce.of('wnc'),
    EditorState.readOnly.of(true),
    lineNumbers(),
    keymap.of(defaultKeymap),
    look,
    syntaxHighlighting(colors),
    litLines,
    EditorView.domEventHandlers({
      pointermove: (event, view) => pointAt(view, view.posAtCoords({ x: event.clientX, y: event.clientY }, false)),
      pointerleave: () => onPoint([]),
    }),
    EditorView.updateListener.of(({ selectionSet, docChanged, view }) => {
      if (selectionSet && !docChanged && view.hasFocus) pointAt(view, view.state.selection.main.head);
    }),
  ];
  const blocksFrom = (specLine: number | undefined): readonly CodeBlock[] =>
    specLine === undefined ? [] : blocks.filter(({ specLines }) => specLines.includes(specLine));
  const view = new EditorView({ parent, state: EditorState.create({ extensions: common }) });
  return {
    show({ name, language, text }, found) {
      blocks = found;
      // A phone's keyboard stays away from what cannot be changed.
      const attributes = EditorView.contentAttributes.of({ 'aria-label': name, inputmode: 'none', tabindex: '0' });
      view.setState(EditorState.create({ doc: text, extensions: [common, attributes, languages[language]] }));
      showAll(view);
    },
    light(specLine) {
      const { doc } = view.state;
      const ranges = blocksFrom(specLine).flatMap(({ from, to }) =>
        Array.from({ length: Math.min(to, doc.lines) - from + 1 }, (_, index) => litLine.range(doc.line(from + index).from)),
      );
      view.dispatch({ effects: lit.of(Decoration.set(ranges)) });
    },
    goTo(specLine) {
      const [first] = blocksFrom(specLine);
      view.focus();
      if (first === undefined) return;
      const anchor = view.state.doc.line(first.from).from;
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'start', yMargin: 40 }) });
    },
    destroy: () => view.destroy(),
  };
}
