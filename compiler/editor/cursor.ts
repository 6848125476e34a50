import { SourceText } from '../diagnostics/source-text.js';
import { parseLeniently } from '../language/parse.js';
import type { MapTree, Tree } from '../language/tree.js';
import { childrenOf, rootOf, type Node } from './spot.js';
import { lineEndAt, lineStartAt, type TextRange } from './text-places.js';

/** A word that no one writes, put where the cursor is, so that a text that is being written can be read as YAML. */
export const PLACEHOLDER = 'wnc_cursor';

/** What is being written at a cursor. */
export interface Cursor {
  /** The text with the placeholder in place of the word at the cursor, and its brackets closed. */
  readonly text: string;
  readonly tree: MapTree;
  /** The word, which a completion takes the place of. */
  readonly word: TextRange;
  /** The map whose key is being written, the value, or the list among whose lines a line without its dash stands. */
  readonly form: 'key' | 'value';
  readonly node: Node;
  /** A key that has its colon already. */
  readonly hasColon: boolean;
  /** Whether it stands in brackets. */
  readonly isFlow: boolean;
  /** `- `, where a line is begun that would be an item of a list. */
  readonly dash: boolean;
}

/** A name in an expression that is being written. */
export interface ExpressionCursor {
  readonly word: TextRange;
}

/** The name that is being written inside `${…}`. */
export function expressionAt(text: string, offset: number): ExpressionCursor | undefined {
  const before = text.slice(lineStartAt(text, offset), offset);
  if (!/\$\{[^}]*$/.test(before)) return undefined;
  const begun = /[A-Za-z_]\w*$/.exec(before)?.[0].length ?? 0;
  const rest = /^\w*/.exec(text.slice(offset))?.[0].length ?? 0;
  return { word: { start: offset - begun, end: offset + rest } };
}

/** What is being written at an offset; undefined in comments, and where no YAML can be made of the text. */
export function cursorAt(text: string, offset: number, kind: 'spec' | 'sweep'): Cursor | undefined {
  const start = lineStartAt(text, offset);
  const before = text.slice(start, offset);
  if (/(^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length)))) return undefined;
  const begun = (/["']?[^\s{}[\],:"'#]*$/.exec(before)?.[0] ?? '').replace(/^-$/, '');
  const rest = /^[^\s{}[\],:"'#]*["']?/.exec(text.slice(offset))?.[0] ?? '';
  const word = { start: offset - begun.length, end: offset + rest.length };
  const hasColon = /^[ \t]*:(\s|$)/.test(text.slice(word.end, lineEndAt(text, word.end) + 1));
  const open = openBrackets(text, word.start);
  for (const variant of variantsOf(text, word, open, hasColon)) {
    const tree = parseLeniently(new SourceText('', variant.text));
    const found = tree?.kind === 'map' ? find(rootOf(tree, kind), tree) : undefined;
    if (found === undefined) continue;
    const { dash } = variant;
    return { text: variant.text, word, hasColon, isFlow: open.length > 0, dash, ...found };
  }
  return undefined;
}

interface Variant {
  readonly text: string;
  readonly dash: boolean;
}

/** Texts with the placeholder, the likeliest first. */
function variantsOf(text: string, word: TextRange, open: readonly string[], hasColon: boolean): readonly Variant[] {
  // Right behind a colon or a dash a value needs its space.
  const before = text.slice(0, word.start) + (needsSpace(text, word) ? ' ' : '');
  const after = text.slice(word.end);
  const whole = { text: `${before}${PLACEHOLDER}${after}`, dash: false };
  if (hasColon) return [whole];
  const lineEnd = lineEndAt(text, word.end);
  const below = text.slice(lineEnd);
  if (open.length > 0) {
    const closed = { text: `${before}${PLACEHOLDER}${[...open].reverse().join('')}${below}`, dash: false };
    return closesAll(text.slice(word.end, lineEnd), open) ? [whole, closed] : [closed, whole];
  }
  const isAlone = before.slice(lineStartAt(text, word.start)).trim() === '' && text.slice(word.end, lineEnd).trim() === '';
  if (!isAlone) return [whole];
  const key = { text: `${before}${PLACEHOLDER}:${after}`, dash: false };
  const item = { text: `${before}- ${PLACEHOLDER}${after}`, dash: true };
  return isAmongItems(text, word.start) ? [item, key, whole] : [key, item, whole];
}

/** Whether the nearest line above that is no further in, or the next one below, begins with a dash in the same column. */
function isAmongItems(text: string, offset: number): boolean {
  const start = lineStartAt(text, offset);
  const column = offset - start;
  const isItem = (line: string | undefined): boolean => line !== undefined && line.search(/\S/) === column && /^ *-(\s|$)/.test(line);
  const above = text.slice(0, start).split('\n').reverse();
  const below = text.slice(lineEndAt(text, offset)).split('\n').slice(1);
  const isCode = (line: string): boolean => /^ *[^\s#]/.test(line);
  return isItem(above.find((line) => isCode(line) && line.search(/\S/) <= column)) || isItem(below.find(isCode));
}

/** Whether a value begins right behind its colon or its dash. */
export function needsSpace(text: string, { start }: TextRange): boolean {
  const before = text.slice(lineStartAt(text, start), start);
  return /^\s*(- )*-$/.test(before) || /[\w"']:$/.test(before);
}

/** A line that was read as a key, read as an item of a list; undefined where it cannot be one. */
export function asItem(cursor: Cursor, kind: 'spec' | 'sweep'): Cursor | undefined {
  if (cursor.form !== 'key') return { ...cursor, dash: true };
  const text = cursor.text.replace(`${PLACEHOLDER}:`, `- ${PLACEHOLDER}`);
  const tree = parseLeniently(new SourceText('', text));
  const found = tree?.kind === 'map' ? find(rootOf(tree, kind), tree) : undefined;
  return found && { ...cursor, text, dash: true, ...found };
}

/** What would close the brackets that are open at an offset, outermost first. */
function openBrackets(text: string, offset: number): readonly string[] {
  const open: string[] = [];
  let quote = '';
  for (let at = 0; at < offset; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === '\\' && quote === '"') at += 1;
      else if (character === quote) quote = '';
      continue;
    }
    const isStart = /^[\s,[{:-]?$/.test(text.charAt(at - 1));
    if ((character === '"' || character === "'") && isStart) quote = character;
    else if (character === '#' && /^\s?$/.test(text.charAt(at - 1))) at = lineEndAt(text, at);
    else if ((character === '{' || character === '[') && (isStart || open.length > 0)) open.push(character === '{' ? '}' : ']');
    else if ((character === '}' || character === ']') && open.at(-1) === character) open.pop();
    // A line that begins in the first column begins anew: what was left open above it is a mistake of its own.
    if (character === '\n' && /[A-Za-z]/.test(text.charAt(at + 1)) && /^[A-Za-z]\w*:(\s|$)/.test(text.slice(at + 1, at + 40)))
      open.length = 0;
  }
  return open;
}

function closesAll(rest: string, open: readonly string[]): boolean {
  const left = [...open];
  for (const character of rest.replace(/"[^"]*"|'[^']*'/g, '')) {
    if (character === '{') left.push('}');
    else if (character === '[') left.push(']');
    else if (character === '}' || character === ']') {
      if (left.pop() !== character) return false;
    }
  }
  return left.length === 0;
}

/** Where the placeholder stands in a tree. */
function find(root: Node, tree: MapTree): Pick<Cursor, 'form' | 'node' | 'tree'> | undefined {
  const visit = (node: Node): Pick<Cursor, 'form' | 'node'> | undefined => {
    if (node.tree.kind === 'scalar') return node.tree.source === PLACEHOLDER ? { form: 'value', node } : undefined;
    if (node.tree.kind === 'map' && node.tree.entries.some(({ key }) => key === PLACEHOLDER)) return { form: 'key', node };
    for (const child of childrenOf(node)) {
      const found = visit(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = visit(root);
  return found && { ...found, tree };
}

/** The keys of a map besides the one that is being written. */
export function otherKeys(tree: Tree): readonly string[] {
  return tree.kind === 'map' ? tree.entries.map(({ key }) => key).filter((key) => key !== PLACEHOLDER) : [];
}
