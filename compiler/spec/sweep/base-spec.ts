import { nearest } from '../../diagnostics/nearest.js';
import type { SourceText } from '../../diagnostics/source-text.js';
import { entryOf, type Tree } from '../tree.js';
import type { Plain } from './sweep.js';

/** The value at a path, or how far the path leads. */
export type Found = { readonly tree: Tree } | { readonly reached: string; readonly missing: string; readonly known: readonly string[] };

/** Follows `model.3.linear.channels` through a spec: keys of maps, places in lists from 0. */
export function findValue(root: Tree, path: string): Found {
  let tree = root;
  const parts = path.split('.');
  for (const [index, part] of parts.entries()) {
    const next = child(tree, part);
    if (next === undefined) return { reached: parts.slice(0, index).join('.'), missing: part, known: keysOf(tree) };
    tree = next;
  }
  return { tree };
}

function child(tree: Tree, part: string): Tree | undefined {
  if (tree.kind === 'map') return entryOf(tree, part)?.value;
  return tree.kind === 'list' && /^(0|[1-9]\d*)$/.test(part) ? tree.items[Number(part)] : undefined;
}

function keysOf(tree: Tree): readonly string[] {
  if (tree.kind === 'map') return tree.entries.map(({ key }) => key);
  return tree.kind === 'list' ? tree.items.map((_, index) => String(index)) : [];
}

/** The path that was probably meant: one that ends in the same word, or nearly so. */
export function nearestPath(root: Tree, path: string): string | undefined {
  const paths = [...pathsOf(root, '')];
  const last = path.slice(path.lastIndexOf('.') + 1);
  const same = paths.filter((other) => other === last || other.endsWith(`.${last}`));
  return nearest(path, paths) ?? (same.length === 1 ? same[0] : nearest(path, same));
}

function* pathsOf(tree: Tree, path: string): Generator<string> {
  for (const key of keysOf(tree)) {
    const inside = path === '' ? key : `${path}.${key}`;
    yield inside;
    yield* pathsOf(child(tree, key)!, inside);
  }
}

/**
 * The base spec's text with other values at some places; everything else, comments and lines too, stays as it is, so that
 * a finding about a trial points to the line of the base spec. No path may lie inside another.
 */
export function withValues(source: SourceText, root: Tree, values: ReadonlyMap<string, Plain>): string {
  const places = [...values].flatMap(([path, value]) => {
    const found = findValue(root, path);
    return 'tree' in found ? [{ start: found.tree.span.start.offset, end: found.tree.span.end.offset, value }] : [];
  });
  let text = source.text;
  for (const { start, end, value } of places.sort((a, b) => b.start - a.start)) {
    // JSON is YAML; a value that was missing needs a space before it.
    text = `${text.slice(0, start)}${start === end ? ' ' : ''}${JSON.stringify(value)}${text.slice(end)}`;
  }
  return text;
}

/** The plain numbers among the spec's variables. */
export function numberVariables(root: Tree): ReadonlyMap<string, number> {
  const vars = root.kind === 'map' ? entryOf(root, 'vars')?.value : undefined;
  if (vars?.kind !== 'map') return new Map();
  return new Map(vars.entries.flatMap(({ key, value }) => (value.kind === 'scalar' && typeof value.value === 'number' ? [[key, value.value] as const] : [])));
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
