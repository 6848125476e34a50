import { isScalar, type Document, type YAMLError } from 'yaml';
import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { quote, write } from '../diagnostics/words.js';
import { YamlRepairs } from './yaml-repairs.js';

/** Mistakes that explain all that the library complains of: each function reports its own and says whether it was there. */

/** Spaces copied from a web page, and line ends of an old kind: they look like spaces and line breaks, and YAML takes them for text. */
export function reportStrangeSpaces(errors: readonly YAMLError[], source: SourceText, bag: DiagnosticBag): boolean {
  if (errors.length > 0 && !source.text.includes('\n') && source.text.includes('\r')) {
    const problem = 'the lines of this file end in a carriage return alone, which YAML readers take in different ways';
    const at = source.text.indexOf('\r');
    bag.report(
      'WNC106',
      source.span(0, at),
      { problem },
      {
        fix: {
          words: 'save the file with line feeds (LF) as line ends',
          edits: [...source.text.matchAll(/\r/g)].slice(0, 2000).map(({ index }) => ({ span: source.span(index, index + 1), text: '\n' })),
        },
      },
    );
    return true;
  }
  const atFault = new Set(errors.map((error) => source.position(error.pos[0]).line));
  const found: number[] = [];
  for (let line = 1; line <= source.lineCount; line += 1) {
    const match = /^ *(?:- *)?(?=[\u00a0\u2000-\u200a\u202f\u3000])/.exec(source.line(line));
    if (match !== null) found.push(source.lineStart(line) + match[0].length);
  }
  if (!found.some((offset) => [0, 1].some((after) => atFault.has(source.position(offset).line + after)))) return false;
  for (const offset of found) {
    const problem = 'this looks like a space and is another character, a no-break space perhaps, as web pages have them';
    bag.report(
      'WNC106',
      source.span(offset, offset + 1),
      { problem },
      { fix: { words: 'write an ordinary space', edits: found.map((place) => ({ span: source.span(place, place + 1), text: ' ' })) } },
    );
  }
  return true;
}

/** `{channels: ${hidden}}` breaks the braces; every such place is told, since each has to be changed. */
export function reportUnquotedExpressions(errors: readonly YAMLError[], source: SourceText, bag: DiagnosticBag): boolean {
  const atFault = new Set(errors.map((error) => source.position(error.pos[0]).line));
  const found = new Map<number, RegExpExecArray>();
  for (let line = 1; line <= source.lineCount; line += 1) {
    const match = /^[^#"']*[[{][^#]*?[:,[]\s*(\$\{[^}]*\}?)/.exec(source.line(line));
    if (match !== null) found.set(line, match);
  }
  if (![...found.keys()].some((line) => atFault.has(line))) return false;
  for (const [line, match] of found) {
    const expression = match[1]!;
    const start = source.lineStart(line) + match[0].length - expression.length;
    bag.report(
      'WNC109',
      source.span(start, start + expression.length),
      { expression },
      {
        fix: {
          words: write(`"${expression}"`),
          edits: [...found].map(([at, other]) => ({
            span: source.span(source.lineStart(at) + other[0].length - other[1]!.length, source.lineStart(at) + other[0].length),
            text: `"${other[1]!}"`,
          })),
        },
      },
    );
  }
  return true;
}

/** A line of prose before the first key: a comment without its #, most likely. */
export function reportProse(
  document: Document.Parsed | undefined,
  errors: readonly YAMLError[],
  source: SourceText,
  bag: DiagnosticBag,
): boolean {
  const contents = document?.contents;
  if (!errors[0]?.message.includes('in YAML stream') || !isScalar(contents) || contents.type !== 'PLAIN') return false;
  const span = source.lineSpan(source.position(contents.range[0]).line);
  const line = source.text.slice(span.start.offset, span.end.offset);
  bag.report(
    'WNC106',
    span,
    { problem: `${quote(line)} is neither a key with its value nor a comment` },
    { fix: [new YamlRepairs(source).insert(span.start.offset, '# ', 'put `# ` before it'), 'take it out'] },
  );
  return true;
}
