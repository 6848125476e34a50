import { Composer, Parser, type CST, type Document } from 'yaml';
import { Lexer } from 'yaml';
import { DiagnosticBag } from '../diagnostics/bag.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { checkTokens } from './check-tokens.js';
import { limits } from './limits.js';
import { toTree } from './to-tree.js';
import type { Tree } from './tree.js';
import { reportYamlErrors } from './yaml-errors.js';

/**
 * YAML text -> Tree, in four steps that each bound the next one's work:
 *
 *   tokens     stop past `limits.tokens`
 *   syntax     the token tree, without recursion: depth, number of values, tags, directives
 *   documents  composed only where shallow and small; exactly one
 *   tree       aliases resolved by sharing, never by copying
 */
export function parseYaml(source: SourceText, bag: DiagnosticBag): Tree | undefined {
  const tokens = readTokens(source.text);
  if (tokens === undefined) {
    bag.report('WNC115', source.span(0, 0), { limit: limits.values, aliases: false });
    return undefined;
  }
  if (!checkTokens(tokens, source, bag)) return undefined;
  const documents = compose(tokens, source.text.length);
  const document = documents[0];
  if (document === undefined || isEmpty(document)) {
    if (reportYamlErrors(documents, tokens, source, bag)) return undefined;
    bag.report('WNC105', source.span(0, 0), {}, { fix: '`wnc init FILE` writes a commented starter spec' });
    return undefined;
  }
  if (reportYamlErrors(documents, tokens, source, bag)) return undefined;
  return toTree(document, source, bag);
}

/**
 * What can be made out of a text with YAML errors, for editors: what stands before the first of them is as it will be. Undefined where a
 * limit is passed, or nothing stands there.
 */
export function parseLeniently(source: SourceText): Tree | undefined {
  const bag = new DiagnosticBag();
  const tokens = readTokens(source.text);
  if (tokens === undefined || !checkTokens(tokens, source, bag)) return undefined;
  const [document] = compose(tokens, source.text.length);
  return document === undefined || isEmpty(document) ? undefined : toTree(document, source, bag);
}

/** The tokens of the whole text, or undefined where there are too many. */
function readTokens(text: string): readonly CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > limits.tokens) return undefined;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return tokens;
}

function compose(tokens: readonly CST.Token[], length: number): readonly Document.Parsed[] {
  // Duplicate keys are looked for in toTree, in linear time; the library compares every key with every other.
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false, logLevel: 'silent', strict: true });
  return [...composer.compose(tokens, true, length)];
}

function isEmpty(document: Document.Parsed): boolean {
  const contents = document.contents;
  return contents === null || ('value' in contents && contents.value === null && contents.range[0] === contents.range[1]);
}
