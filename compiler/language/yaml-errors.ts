import { parseDocument, type CST, type Document, type YAMLError } from 'yaml';
import type { DiagnosticBag } from '../diagnostics/bag.js';
import { SourceText } from '../diagnostics/source-text.js';
import { SyntaxReport } from './syntax-report.js';
import { reportProse, reportStrangeSpaces, reportUnquotedExpressions } from './yaml-mistakes.js';
import { YamlRepairs, isDash } from './yaml-repairs.js';

const MOST_ERRORS = 10;

/**
 * The library's syntax errors in plain words, at the place that has to be changed. One mistake often makes it complain
 * several times further down, so a line speaks once, and nothing is said after the structure is lost.
 */
export function reportYamlErrors(
  documents: readonly Document.Parsed[],
  tokens: readonly CST.Token[],
  source: SourceText,
  bag: DiagnosticBag,
): boolean {
  const errors = documents.flatMap((document) => document.errors).map((error) => ontoText(error, source));
  const second = documents[1];
  if (errors.length === 0 && second === undefined) return false;
  if (reportStrangeSpaces(errors, source, bag)) return true;
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) {
    for (const { pos } of tabs) bag.report('WNC107', source.span(pos[0], pos[1]), {}, { fix: new YamlRepairs(source).untabbed() });
    // What else is wrong may be so because of the tabs: what would be so without them is told as well.
    const still = linesAtFaultWithoutTabs(source);
    const others = errors.filter((error) => !tabs.includes(error) && still.has(source.position(error.pos[0]).line));
    if (others.length === 0) return true;
    errors.splice(0, errors.length, ...others);
  }
  if (reportUnquotedExpressions(errors, source, bag) || reportProse(documents[0], errors, source, bag)) return true;
  const report = new SyntaxReport(tokens, source, bag);
  const lines = new Set<number>();
  for (const error of errors) {
    const first = source.position(error.pos[0]).line;
    // The library lost its way earlier, which is reported.
    if (lines.size > 0 && (isLost(error) || /^(All mapping items|Sequence item without)/.test(error.message))) continue;
    if (lines.has(first)) continue;
    // A key that goes on over lines has swallowed them.
    const last = error.code === 'MULTILINE_IMPLICIT_KEY' ? source.position(error.pos[1]).line : first;
    for (let line = first; line <= last; line += 1) lines.add(line);
    if (report.sawDashless && error.code === 'BLOCK_AS_IMPLICIT_KEY' && isDash(source.text.slice(error.pos[0]))) continue;
    report.add(error, errors);
    if (isLost(error) || lines.size >= MOST_ERRORS) return true;
  }
  if (second !== undefined) reportSecondDocument(documents[0], second, source, bag);
  return true;
}

function reportSecondDocument(first: Document.Parsed | undefined, second: Document.Parsed, source: SourceText, bag: DiagnosticBag): void {
  const marker = /^(---|\.\.\.)/gm;
  // The first `---` may stand before the first document.
  marker.lastIndex = first?.contents?.range?.[1] ?? 0;
  const found = marker.exec(source.text);
  const at = found?.index ?? second.range[0];
  const cut = new YamlRepairs(source).cutLine(source.position(at).line, `take \`${found?.[0] ?? '---'}\` out`);
  bag.report('WNC112', source.span(at, at + 3), {}, { fix: [cut, 'move what follows to a file of its own'] });
}

/** Which lines the library stumbles over once every tab is two spaces. */
function linesAtFaultWithoutTabs(source: SourceText): ReadonlySet<number> {
  const text = source.text.replace(/^[ \t]+/gm, (blanks) => blanks.replaceAll('\t', '  '));
  const other = new SourceText(source.file, text);
  const { errors } = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  return new Set(errors.map(({ pos }) => other.position(pos[0]).line));
}

/** The library points at the blanks and comments before what is wrong; people look at the thing itself. */
function ontoText(error: YAMLError, source: SourceText): YAMLError {
  const isBlank = /^(All |Sequence item|A block sequence)/.test(error.message);
  if (!isBlank) return error;
  const [blanks = ''] = /^(\s|#[^\n]*)*/.exec(source.text.slice(error.pos[0])) ?? [];
  const start = error.pos[0] + blanks.length;
  if (start < source.text.length) error.pos = [start, Math.max(error.pos[1], start + 1)];
  return error;
}

/** After these, the rest of the file is read as something that it is not. */
function isLost(error: YAMLError): boolean {
  return error.message.includes('in YAML stream') || error.message.includes('sufficiently indented') || error.message.includes('closing');
}
