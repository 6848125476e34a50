import { shorten } from '../diagnostics/words.js';
import { sourceOf, type Entry, type Tree } from '../language/tree.js';
import { layers } from '../layers/registry.js';
import type { Analysis } from './analyse.js';
import { labelOf } from './hints.js';
import { childOf, rootOf, type Node } from './spot.js';
import { rangeOf, type TextRange } from './text-places.js';

/** A part of a file, for an outline. */
export interface Symbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | 'variable' | 'layer' | 'value';
  readonly range: TextRange;
  /** Its name, inside of `range`. */
  readonly selection: TextRange;
  readonly children: readonly Symbol[];
}

/** A file's outline: its keys, variables, and layers with what comes out of them. */
export function symbolsOf(analysis: Analysis): readonly Symbol[] {
  const { tree, kind } = analysis;
  if (tree === undefined) return [];
  const root = rootOf(tree, kind);
  return tree.entries.map((entry) => symbolOf(entry, root, analysis));
}

function symbolOf(entry: Entry, holder: Node, analysis: Analysis): Symbol {
  const { key, keySpan, value } = entry;
  const node = childOf(holder, key);
  const range = rangeWith(keySpan.start.offset, entry);
  const isValue = value.kind === 'scalar' || value.kind === 'broken';
  const isVariable = holder.path.length === 1 && holder.path[0] === 'vars';
  const isMapOfKeys = value.kind === 'map' && node !== undefined && ['fields', 'value'].includes(node.grammar.kind);
  return {
    name: key === '' ? '…' : key,
    detail: isValue || value.span.start.line === value.span.end.line ? shorten(sourceOf(value, analysis.source)) : '',
    kind: isVariable ? 'variable' : isValue ? 'value' : 'section',
    range,
    selection: rangeOf(keySpan),
    children:
      node === undefined
        ? []
        : isMapOfKeys && value.kind === 'map'
          ? value.entries.map((inner) => symbolOf(inner, node, analysis))
          : layersIn(node, analysis),
  };
}

/** The layers of a list; of anything else the layers inside, however deep. */
function layersIn(node: Node, analysis: Analysis): readonly Symbol[] {
  const { tree, grammar } = node;
  // `residual: [tanh]` has its layers without the option's name.
  if (tree.kind === 'list' && (grammar.kind === 'layers' || grammar.kind === 'options')) {
    return tree.items.flatMap((item, index) => {
      const child = childOf(node, String(index));
      const symbol = child && layerSymbol(item, tree.itemSpans[index], child, analysis);
      return symbol === undefined ? [] : [symbol];
    });
  }
  if (tree.kind === 'list') return tree.items.flatMap((_, index) => layersInChild(node, String(index), analysis));
  return tree.kind === 'map' ? tree.entries.flatMap(({ key }) => layersInChild(node, key, analysis)) : [];
}

function layersInChild(node: Node, part: string, analysis: Analysis): readonly Symbol[] {
  const child = childOf(node, part);
  return child === undefined ? [] : layersIn(child, analysis);
}

function layerSymbol(item: Tree, span: Tree['span'] | undefined, node: Node, analysis: Analysis): Symbol | undefined {
  const word = item.kind === 'map' ? item.entries.find(({ key }) => layers.has(key)) : undefined;
  const name = word?.key ?? (item.kind === 'scalar' ? item.source : '');
  if (name === '' || span === undefined) return undefined;
  const selection = rangeOf(word?.keySpan ?? item.span);
  const place = analysis.places.find(({ rounds }) => rounds[0]?.inferred.layer.span.start.offset === selection.start);
  const inner = word && childOf(node, word.key);
  return {
    name,
    detail: place === undefined ? '' : labelOf(place),
    kind: 'layer',
    range: { start: Math.min(span.start.offset, selection.start), end: Math.max(span.end.offset, selection.end) },
    selection,
    children: inner === undefined ? [] : layersIn(inner, analysis),
  };
}

/** A key with its value where that stands behind it, and not where an alias's does. */
function rangeWith(start: number, { keySpan, value, valueSpan }: Entry): TextRange {
  const end = (valueSpan ?? value.span).end.offset;
  return { start, end: Math.max(end, keySpan.end.offset) };
}
