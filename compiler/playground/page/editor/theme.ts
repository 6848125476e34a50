import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The page's colours for CodeMirror; both schemes come by `light-dark()`. */
export const theme: Extension = [
  EditorView.theme({
    '&': { color: 'var(--ink)', backgroundColor: 'var(--panel)', fontSize: '13px' },
    '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
    '.cm-content': { caretColor: 'var(--ink)', padding: '6px 0' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '.cm-gutters': { backgroundColor: 'var(--panel)', color: 'var(--code-note)', borderRight: '1px solid var(--line)' },
    '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--wash) 45%, transparent)' },
    '.cm-activeLineGutter': { backgroundColor: 'var(--wash)', color: 'var(--ink)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection': {
      backgroundColor: 'color-mix(in srgb, var(--accent) 30%, transparent)',
    },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--wash)', outline: '1px solid var(--accent)' },
    '.cm-tooltip': {
      backgroundColor: 'var(--panel)',
      color: 'var(--ink)',
      border: '1px solid var(--line)',
      borderRadius: '8px',
      boxShadow: '0 4px 18px rgb(0 0 0 / 18%)',
      maxWidth: 'min(560px, 92vw)',
    },
    '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '16em' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
    '.cm-completionDetail': { fontStyle: 'normal', color: 'var(--ink-soft)' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail': { color: 'inherit' },
    '.cm-completionInfo': { backgroundColor: 'var(--panel)', border: '1px solid var(--line)', borderRadius: '8px' },
    '.cm-diagnostic': { padding: '6px 10px', fontFamily: 'system-ui, sans-serif' },
    '.cm-diagnosticAction': {
      backgroundColor: 'var(--accent)',
      color: 'var(--on-accent)',
      padding: '3px 10px',
      borderRadius: '6px',
      marginTop: '4px',
      minHeight: '26px',
      display: 'block',
    },
    '.cm-lintRange-active': { backgroundColor: 'color-mix(in srgb, var(--bad) 18%, transparent)' },
    '.cm-lintRange-error, .cm-lintRange-warning': { backgroundImage: 'none', textDecorationSkipInk: 'none', textUnderlineOffset: '3px' },
    '.cm-lintRange-error': { textDecoration: 'underline wavy var(--bad) 1px' },
    '.cm-lintRange-warning': { textDecoration: 'underline wavy var(--warn) 1px' },
    '.cm-panels': { backgroundColor: 'var(--panel)', color: 'var(--ink)', borderColor: 'var(--line)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--code-key)' },
      { tag: [tags.string, tags.attributeValue], color: 'var(--code-text)' },
      { tag: [tags.number, tags.bool, tags.content], color: 'var(--code-value)' },
      { tag: [tags.comment, tags.lineComment], color: 'var(--code-note)' },
      { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--ink-soft)' },
    ]),
  ),
];
