import { fieldOf, type Field, type Fields } from '../language/fields.js';
import { topFields } from '../language/sections.js';
import { fieldsOf, inside, type Grammar } from '../language/sweep/path-targets.js';
import { sweepFields } from '../language/sweep/sweep-fields.js';
import { entryOf, type Entry, type MapTree, type Tree } from '../language/tree.js';
import { layers } from '../layers/registry.js';
import { contains } from './text-places.js';

/** A value of the file, what holds it, and what the language allows there. */
export interface Node {
  readonly tree: Tree;
  readonly grammar: Grammar;
  /** What the language says of the value, where it has a name there. */
  readonly field: Field | undefined;
  /** Keys and indices from the file's top. */
  readonly path: readonly string[];
  readonly parent: Node | undefined;
}

/** What stands at an offset: a key of a map, or a value. */
export type Spot =
  | { readonly kind: 'key'; readonly entry: Entry; readonly holder: Node & { readonly tree: MapTree } }
  | { readonly kind: 'value'; readonly node: Node };

/** The top of a file. */
export function rootOf(tree: Tree, kind: 'spec' | 'sweep'): Node {
  const fields: Fields = kind === 'spec' ? topFields : sweepFields;
  return { tree, grammar: { kind: 'fields', fields }, field: undefined, path: [], parent: undefined };
}

/** The node under a key of a map, or at a place of a list. */
export function childOf(node: Node, part: string): Node | undefined {
  const { tree, grammar } = node;
  const value = tree.kind === 'map' ? entryOf(tree, part)?.value : tree.kind === 'list' ? tree.items[Number(part)] : undefined;
  if (value === undefined) return undefined;
  const next = tree.kind === 'list' && grammar.kind === 'value' ? grammar : inside(grammar, tree, part, layers);
  return { tree: value, grammar: next, field: fieldAt(grammar, part), path: [...node.path, part], parent: node };
}

export function childrenOf(node: Node): readonly Node[] {
  const { tree } = node;
  const parts =
    tree.kind === 'map' ? tree.entries.map(({ key }) => key) : tree.kind === 'list' ? tree.items.map((_, index) => `${index}`) : [];
  return parts.flatMap((part) => childOf(node, part) ?? []);
}

/** What the language says of the value under a key; of a layer's word that of its main value. */
export function fieldAt(grammar: Grammar, key: string): Field | undefined {
  switch (grammar.kind) {
    case 'fields':
      return fieldOf(grammar.fields, key);
    case 'options':
      return fieldOf(fieldsOf(grammar.layer), key);
    case 'entry': {
      const layer = layers.get(key);
      return layer?.main === undefined ? undefined : fieldOf(layer.options, layer.main);
    }
    default:
      return undefined;
  }
}

/** What stands at an offset, innermost. */
export function spotAt(root: Node, offset: number): Spot | undefined {
  let found: Spot | undefined;
  let node: Node | undefined = root;
  while (node !== undefined) {
    const { tree }: Node = node;
    if (tree.kind === 'map') {
      const key = tree.entries.find(({ keySpan }) => contains(keySpan, offset));
      if (key !== undefined) return { kind: 'key', entry: key, holder: { ...node, tree } };
    }
    if (tree.kind === 'scalar' && contains(tree.span, offset)) found = { kind: 'value', node };
    node = childrenOf(node).find((child) => contains(child.tree.span, offset));
  }
  return found;
}
