import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Problem, SpecReport } from '../../protocol.js';
import { applyFix } from '../fixes.js';
import { update } from './update.js';

/** Underlines what is wrong, with its fix to be pressed. The report has to be of the text that the editor has. */
export function showFindings(view: EditorView, { problems }: SpecReport): void {
  update(
    view,
    setDiagnostics(
      view.state,
      problems.map((problem) => diagnosticOf(problem, view.state.doc.length)),
    ),
  );
}

function diagnosticOf(problem: Problem, length: number): Diagnostic {
  const from = Math.min(problem.from, length);
  return {
    from,
    // Nothing at all cannot be underlined.
    to: Math.min(Math.max(problem.to, from + 1), length),
    severity: problem.severity,
    source: problem.code,
    message: problem.message,
    ...(problem.fix !== undefined && problem.edits.length > 0 && { actions: [{ name: 'Fix', apply: () => void applyFix(problem) }] }),
  };
}

/** The finding with a fix whose place is nearest to the cursor in its line; undefined where there is none. */
export function fixableAt(view: EditorView, { problems }: SpecReport): Problem | undefined {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const distance = ({ from, to }: Problem): number => Math.max(from - head, head - to, 0);
  return problems
    .filter(({ from, to, edits }) => edits.length > 0 && from <= line.to && to >= line.from)
    .sort((a, b) => distance(a) - distance(b))[0];
}
