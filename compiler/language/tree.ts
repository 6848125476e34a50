import type { Span } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { quote } from '../diagnostics/words.js';

/** A YAML document as plain immutable data, every node with its place. Aliases share the node that they repeat. */
export type Tree = ScalarTree | ListTree | MapTree | BrokenTree;

export interface ScalarTree {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As written, without quotation marks. */
  readonly source: string;
  readonly quoted: boolean;
}

export interface ListTree {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly Tree[];
  /** Where each item is written: for an alias that is not where its value stands. */
  readonly itemSpans: readonly Span[];
}

export interface MapTree {
  readonly kind: 'map';
  readonly span: Span;
  /** Keys are unique. */
  readonly entries: readonly Entry[];
  /** Some entries could not be read, which is reported: what is missing may have been among them. */
  readonly partial: boolean;
}

/** A value that could not be read, which is reported: nothing more is to be said of it. */
export interface BrokenTree {
  readonly kind: 'broken';
  readonly span: Span;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  /** A missing value is a null scalar with an empty span. */
  readonly value: Tree;
  /** Where the value is written: for an alias that is not where it stands; absent for an entry that no map holds. */
  readonly valueSpan?: Span;
}

/** Where an item of a list is written; `index` is one of its own. */
export function itemSpan({ itemSpans }: ListTree, index: number): Span {
  const span = itemSpans[index];
  if (span === undefined) throw new Error(`internal error: a list of ${itemSpans.length} has no item ${index}`);
  return span;
}

/** Whether nothing stands where a value belongs. */
export function isNull(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === null;
}

/** A map's entry by its key. */
export function entryOf(map: MapTree, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

/** What a value is, for "…, not …". */
export function describe(tree: Tree): string {
  if (tree.kind === 'list') return tree.items.length === 0 ? 'an empty list' : 'a list';
  if (tree.kind === 'map') return tree.entries.length === 0 ? 'an empty map' : 'a map';
  if (tree.kind === 'broken') return 'nothing';
  if (tree.value === null) return 'nothing';
  if (typeof tree.value === 'string') return tree.value === '' ? 'empty text' : `the text ${quote(tree.value)}`;
  return quote(tree.source);
}

/** A value as it is written, for a fix; a value of several lines or of none is not repeated. */
export function sourceOf(tree: Tree, source: SourceText): string {
  const text = source.text.slice(tree.span.start.offset, tree.span.end.offset);
  return text === '' || text.includes('\n') ? '…' : text;
}

/** Where a value stands, or its key where the value is missing. */
export function entrySpan(entry: Entry): Span {
  const { start, end } = entry.value.span;
  return start.offset === end.offset ? entry.keySpan : entry.value.span;
}
