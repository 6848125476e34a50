import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { yaml } from '@codemirror/lang-yaml';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
  type Command,
} from '@codemirror/view';
import { report, reportedText } from '../state.js';
import { applyFix } from '../fixes.js';
import { completions, explained } from './assist.js';
import { explainAtCursor, explanationField } from './explanation.js';
import { fixableAt } from './findings.js';
import { hintField } from './hints.js';
import { indentedLine } from './indent.js';
import { litLineField } from './lit-line.js';
import { theme } from './theme.js';
import { adoptOnFocus } from './update.js';
import { linesAtOnce } from './whole-text.js';

/** What the editor is made of; `changed` gets each new text. */
export function extensions(changed: (text: string) => void): Extension {
  return [
    EditorView.cspNonce.of('wnc'),
    EditorState.tabSize.of(2),
    indentUnit.of('  '),
    lineNumbers(),
    history(),
    drawSelection(),
    yaml(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    autocompletion({ override: [completions], icons: false }),
    hoverTooltip(explained, { hideOnChange: true, hoverTime: 350 }),
    explanationField,
    hintField,
    litLineField,
    linesAtOnce,
    adoptOnFocus,
    theme,
    Prec.high(
      keymap.of([
        { key: 'Enter', run: indentedLine },
        { key: 'Tab', run: acceptCompletion },
        { key: 'Alt-Enter', run: fixHere },
        { key: 'F1', run: explainAtCursor, preventDefault: true },
      ]),
    ),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.contentAttributes.of({
      tabindex: '0',
      'aria-label': 'Spec',
      'aria-describedby': 'spec-keys',
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) changed(state.doc.toString());
    }),
  ];
}

/** Makes the fix of the line that the cursor is in. */
const fixHere: Command = (view) => {
  const found = report.peek();
  if (found === undefined || reportedText.peek() !== view.state.doc.toString()) return false;
  const problem = fixableAt(view, found);
  return problem !== undefined && applyFix(problem);
};
