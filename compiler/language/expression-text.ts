import type { Ways } from '../diagnostics/bag.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import { advice, replace } from '../diagnostics/fix.js';
import { nearest } from '../diagnostics/nearest.js';
import { write } from '../diagnostics/words.js';
import { isProblem, parseExpression, type Expression, type ExpressionProblem, type Range } from './expressions.js';
import { spanWithin, type Reading } from './reading.js';
import type { ScalarTree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

type TextReading = Pick<Reading, 'bag' | 'source'>;

/**
 * A text that is one expression `${…}` and nothing else, parsed. Undefined where it is none, which is reported. `what` names the value in
 * messages.
 */
export function parseWhole(tree: ScalarTree, what: string, reading: TextReading): Expression | undefined {
  const text = String(tree.value);
  const start = text.indexOf('${');
  const end = text.indexOf('}', start);
  if (end === -1) {
    const problem = '`${` is never closed: `}` is missing';
    reading.bag.report(
      'WNC305',
      spanWithin(tree, { start, end: start + 2 }, reading.source),
      { problem },
      { fix: new YamlEdits(reading.source).write(tree, `"${text.trim()}}"`) },
    );
    return undefined;
  }
  const before = text.slice(0, start);
  const after = text.slice(end + 1);
  if (before.trim() !== '' || after.trim() !== '') {
    reportBeside(tree, text, what, before.trim() === '' ? { text: after, start: end + 1 } : { text: before, start: 0 }, reading);
    return undefined;
  }
  const parsed = parseExpression(text.slice(start + 2, end), start + 2);
  if (!isProblem(parsed)) return parsed;
  const span = spanWithin(tree, parsed.at, reading.source);
  if (parsed.kind === 'limit') reading.bag.report('WNC315', span, { what: parsed.what, limit: parsed.limit });
  else reading.bag.report('WNC305', span, { problem: parsed.problem }, { fix: expressionFix(tree, text, end, parsed, reading) });
  return undefined;
}

/** A name of an expression that nothing is called, and where in the text it stands. */
export interface UnknownName {
  readonly name: string;
  readonly at: Range;
  readonly known: readonly string[];
}

/** Reports it, with the name that was probably meant; `otherwise`: what to do where none is near. */
export function reportUnknown(tree: ScalarTree, { name, at, known }: UnknownName, { bag, source }: TextReading, otherwise: Ways): void {
  const near = nearest(name, known);
  const span = spanWithin(tree, at, source);
  bag.report('WNC306', span, { name, known: known.slice(0, 12) }, { fix: near === undefined ? otherwise : variableFix(tree, span, near) });
}

/** Another name at one place of an expression; in words where the place is known only roughly. */
function variableFix(tree: ScalarTree, span: ScalarTree['span'], name: string): Fix {
  return span === tree.span ? advice(write(name)) : replace(span, name);
}

/** What the parser would have put in or taken out, in the text of the file. */
function expressionFix(
  tree: ScalarTree,
  text: string,
  end: number,
  { fix, at }: Extract<ExpressionProblem, { kind: 'syntax' }>,
  { source }: TextReading,
): Ways {
  if (fix === undefined) return undefined;
  const mended = fix === 'add `)`' ? `${text.slice(0, end)})${text.slice(end)}` : text.slice(0, at.start) + text.slice(at.end);
  return new YamlEdits(source).write(tree, `"${mended.trim()}"`, fix);
}

function reportBeside(tree: ScalarTree, text: string, what: string, beside: { text: string; start: number }, reading: TextReading): void {
  const joined = text
    .replace(/\$\{|\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const fix = isProblem(parseExpression(joined, 0))
    ? 'write one expression, all of it between `${` and `}`'
    : new YamlEdits(reading.source).write(tree, `"\${${joined}}"`);
  const start = beside.start + beside.text.length - beside.text.trimStart().length;
  const at = { start, end: start + beside.text.trim().length };
  reading.bag.report('WNC304', spanWithin(tree, at, reading.source), { what, text: beside.text.trim() }, { fix });
}
