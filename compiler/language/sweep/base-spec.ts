import type { Span } from '../../diagnostics/diagnostic.js';
import type { SourceText } from '../../diagnostics/source-text.js';
import { isDataKey } from '../read-data.js';
import { entryOf, type Tree } from '../tree.js';
import { findTarget, isFlow, type Layers } from './path-targets.js';
import type { Plain } from './sweep.js';

/** A base spec's text with other values. */
export interface VariedText {
  readonly text: string;
  /** The line of the base spec that a line of the text came from. */
  baseLine(line: number): number;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The base spec's text with other values at some places; everything else, comments too, stays as it is. A value that the base
 * spec leaves to its default is added, in a line of its own where its neighbours have theirs. No path may lie inside another.
 */
export function withValues(source: SourceText, root: Tree, values: ReadonlyMap<string, Plain>, layers: Layers): VariedText {
  const changes: Change[] = [];
  const added = new Map<number, { readonly at: Tree; readonly values: Record<string, Plain> }>();
  for (const [path, value] of values) {
    const target = findTarget(root, path, layers);
    if (target.kind === 'there') changes.push(written(target.tree, value));
    if (target.kind !== 'default') continue;
    const { offset } = target.at.span.start;
    const group = added.get(offset) ?? { at: target.at, values: {} };
    setIn(group.values, target.rest, value);
    added.set(offset, group);
  }
  const newLines: number[] = [];
  for (const { at, values: more } of added.values())
    changes.push(at.kind === 'map' ? insertion(at, more, source, newLines) : written(at, more));
  let { text } = source;
  for (const { start, end, text: inserted } of changes.sort((a, b) => b.start - a.start || b.end - a.end))
    text = `${text.slice(0, start)}${inserted}${text.slice(end)}`;
  return { text, baseLine: (line) => baseLine(line, newLines) };
}

/** JSON is YAML; a value that was missing needs a space before it. */
function written({ span: { start, end } }: Tree, value: Plain): Change {
  return { start: start.offset, end: end.offset, text: `${start.offset === end.offset ? ' ' : ''}${JSON.stringify(value)}` };
}

/** Entries before the first of a map; in a map without brackets each in a line, whose number goes to `newLines`. */
function insertion(
  map: Extract<Tree, { kind: 'map' }>,
  values: Readonly<Record<string, Plain>>,
  { text }: SourceText,
  newLines: number[],
): Change {
  const entries = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  if (isFlow(map, text)) {
    const start = map.span.start.offset + 1;
    return { start, end: start, text: `${entries.join(', ')}${map.entries.length === 0 ? '' : ', '}` };
  }
  const { offset, line, column } = map.entries[0]!.keySpan.start;
  for (const _ of entries) newLines.push(line);
  return { start: offset, end: offset, text: entries.map((entry) => `${entry}\n${' '.repeat(column - 1)}`).join('') };
}

function baseLine(line: number, newLines: readonly number[]): number {
  let before = 0;
  for (const added of [...newLines].sort((a, b) => a - b)) {
    if (line <= added + before) break;
    before++;
  }
  return line - before;
}

function setIn(values: Record<string, Plain>, [first, ...rest]: readonly string[], value: Plain): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    values[first] = value;
    return;
  }
  const inside = (values[first] ?? {}) as Record<string, Plain>;
  values[first] = inside;
  setIn(inside, rest, value);
}

/** Where the base spec says which data it has. */
export function dataSpan(root: Tree): Span {
  const data = root.kind === 'map' ? entryOf(root, 'data') : undefined;
  const named = data?.value.kind === 'map' ? data.value.entries.find(({ key }) => isDataKey(key)) : undefined;
  return named?.value.span ?? data?.keySpan ?? root.span;
}

/** Where the base spec says how words are shared out, or else which they are. */
export function splitSpan(root: Tree): Span {
  const data = root.kind === 'map' ? entryOf(root, 'data')?.value : undefined;
  const split = data?.kind === 'map' ? entryOf(data, 'split') : undefined;
  const share = split?.value.kind === 'map' ? entryOf(split.value, 'validation') : undefined;
  return share?.value.span ?? split?.keySpan ?? dataSpan(root);
}

/** The plain numbers among the spec's variables. */
export function numberVariables(root: Tree): ReadonlyMap<string, number> {
  const vars = root.kind === 'map' ? entryOf(root, 'vars')?.value : undefined;
  if (vars?.kind !== 'map') return new Map();
  return new Map(
    vars.entries.flatMap(({ key, value }) =>
      value.kind === 'scalar' && typeof value.value === 'number' ? [[key, value.value] as const] : [],
    ),
  );
}

/** A tree as plain data. */
export function plainOf(tree: Tree): Plain {
  switch (tree.kind) {
    case 'scalar':
      return tree.value;
    case 'list':
      return tree.items.map(plainOf);
    case 'map':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]));
    case 'broken':
      return null;
  }
}
