import { DiagnosticBag } from '../diagnostics/bag.js';
import type { Fix, Span } from '../diagnostics/diagnostic.js';
import { replace } from '../diagnostics/fix.js';
import { SourceText } from '../diagnostics/source-text.js';
import { write } from '../diagnostics/words.js';
import { contextIn, entryMeant } from './elsewhere.js';
import { readNumber } from './numbers.js';
import { peekData, type NumberOf } from './read-data.js';
import type { ResolvedSpec } from './resolved-spec.js';
import { topFields } from './sections.js';
import type { KnownVocabulary, SpecHost, WordPlace } from './spec-host.js';
import type { MapTree } from './tree.js';
import { Variables } from './variables.js';

/** The vocabulary of the data that a spec names. Where there is none, the host's reason is reported, and the answer undefined. */
export async function findVocabulary(
  tree: MapTree,
  file: string,
  source: SourceText,
  host: SpecHost,
  bag: DiagnosticBag,
  sources: Map<string, SourceText>,
): Promise<KnownVocabulary | undefined> {
  const found = peekData(entryMeant(tree, 'data', topFields), numberReader(tree, source));
  if (found === undefined) return undefined;
  const vocabulary = await host.vocabulary(found, file);
  if ('size' in vocabulary) return vocabulary;
  const { code, message, fix, instead, kind, place } = vocabulary.problem;
  const span = place === undefined ? found.span : showWord(place, sources);
  const fixed = (): string | Fix | undefined => {
    if (kind !== undefined) return replace(found.keySpan, kind, fix ?? write(`${kind}: ${found.source}`));
    return instead === undefined ? fix : replace(span, scalarText(instead), fix ?? write(instead));
  };
  bag.add({
    code,
    severity: 'error',
    message,
    span,
    related: [],
    fix: fixed(),
  });
  return undefined;
}

/** Whether the runs that a spec calls teachers can teach its model, each at its place. */
export async function checkTeachers(
  { file, data, train: { teach, teacherSpans } }: ResolvedSpec,
  host: SpecHost,
  bag: DiagnosticBag,
): Promise<void> {
  if (!teach || !host.teachers) return;
  const { kind, source, normalize, audio } = data;
  const problems = await host.teachers(teach.runs, { kind, source, normalize, ...(audio && { audio }) }, file);
  problems.forEach((problem, i) => {
    const span = teacherSpans[i];
    if (problem && span) bag.add({ ...problem, severity: 'error', span, related: [], fix: problem.fix });
  });
}

/** Numbers before the vocabulary is known; what is wrong with them is reported when they are read again. */
function numberReader(tree: MapTree, source: SourceText): NumberOf {
  const bag = new DiagnosticBag();
  const scope = new Variables(entryMeant(tree, 'vars', topFields), contextIn(tree), undefined, source, bag);
  const reading = { source, bag, scope, stray: new Set<string>() };
  return (value) => (value.kind === 'scalar' ? readNumber(value, '', 'a whole number', reading) : undefined);
}

/** A text as YAML reads it, inside braces too. */
function scalarText(text: string): string {
  return /^[\w./-]+$/.test(text) && !/^[-.\d]+$/.test(text) ? text : JSON.stringify(text);
}

/** The span of a place in a word file, whose line is kept for rendering: the lines above it are not known, and count. */
function showWord({ file, line, column, end, text }: WordPlace, sources: Map<string, SourceText>): Span {
  const source = new SourceText(file, `${'\n'.repeat(line - 1)}${text}`);
  if (text !== '') sources.set(file, source);
  const start = source.lineStart(line);
  return text === ''
    ? { file, start: { offset: 0, line, column }, end: { offset: 0, line, column: end } }
    : source.span(start + column - 1, start + end - 1);
}
