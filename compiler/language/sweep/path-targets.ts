import { exampleValue, fieldOf, isRequired, otherKeysOf, type Field, type Fields } from '../fields.js';
import { repeatFields, topFields } from '../sections.js';
import type { LayerSyntax } from '../syntax.js';
import { entryOf, isNull, type MapTree, type Tree } from '../tree.js';

export type Layers = ReadonlyMap<string, LayerSyntax>;

/** What the language allows at a place of a spec. */
export type Grammar =
  | { readonly kind: 'fields'; readonly fields: Fields; readonly main?: string | undefined }
  /** One of several kinds; the standard one where the spec names none. */
  | {
      readonly kind: 'variant';
      readonly variants: Readonly<Record<string, Fields>>;
      readonly standard: string;
      /** One sentence for each of them. */
      readonly summaries: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'layers' }
  | { readonly kind: 'branches' }
  | { readonly kind: 'entry' }
  | { readonly kind: 'options'; readonly layer: LayerSyntax }
  | { readonly kind: 'value' };

/** Where a value of the base spec stands, or would stand if the spec did not leave it to its default. */
export type PathTarget =
  | { readonly kind: 'there'; readonly tree: Tree }
  /** `at` is as far as the spec goes: a map, or a word or nothing that a map has to take the place of. */
  | { readonly kind: 'default'; readonly at: Tree; readonly rest: readonly string[] };

/** How far a path leads that is no place. */
export interface NoTarget {
  readonly kind: 'nowhere';
  readonly reached: string;
  readonly missing: string;
  readonly known: readonly string[];
}

/** Follows `model.3.linear.channels` through a spec: keys of maps, numbers in lists from 0. */
export function findTarget(root: Tree, path: string, layers: Layers): PathTarget | NoTarget {
  let tree = root;
  let grammar: Grammar = { kind: 'fields', fields: topFields };
  const parts = path.split('.');
  for (const [index, part] of parts.entries()) {
    const next = child(tree, part);
    if (next === undefined) {
      // `dropout: 0.5` is its rate.
      if (index === parts.length - 1 && isMain(grammar, tree, part)) return { kind: 'there', tree };
      const rest = parts.slice(index);
      if (mayBeAdded(tree, grammar, rest, layers)) return { kind: 'default', at: tree, rest };
      return { kind: 'nowhere', reached: parts.slice(0, index).join('.'), missing: part, known: keysOf(tree) };
    }
    grammar = inside(grammar, tree, part, layers);
    tree = next;
  }
  return { kind: 'there', tree };
}

/** For a place in a kind that the spec has not chosen, such as `train.schedule.cosine.floor`, where that kind would stand, and as what. */
export function otherKind(root: Tree, path: string, layers: Layers): { readonly where: string; readonly choice: string } | undefined {
  let grammar: Grammar = { kind: 'fields', fields: topFields };
  let tree: Tree | undefined = root;
  const parts = path.split('.');
  for (const [index, part] of parts.entries()) {
    if (grammar.kind === 'variant') {
      const chosen = variantOf(grammar.variants, part);
      const [before = '', , after = ''] = parts.slice(index - 1);
      const isField = chosen.kind === 'fields' && index === parts.length - 2 && fieldOf(chosen.fields, after) !== undefined;
      return isField && (tree === undefined || child(tree, part) === undefined)
        ? { where: parts.slice(0, index - 1).join('.'), choice: `${before}: ${exampleOf(part, chosen.fields)}` }
        : undefined;
    }
    grammar = inside(grammar, tree ?? nothing(root), part, layers);
    tree = tree && child(tree, part);
  }
  return undefined;
}

/** `cosine`, or `{sgd: {rate: 0.1}}` with what it cannot do without. */
function exampleOf(kind: string, fields: Fields): string {
  const required = Object.entries(fields).filter(([, field]) => isRequired(field));
  return required.length === 0 ? kind : `{${kind}: {${required.map(([key, field]) => `${key}: ${exampleValue(key, field)}`).join(', ')}}}`;
}

/** Every place of a spec, those that it leaves to their defaults among them, by their paths. */
export function* pathsOf(
  tree: Tree,
  layers: Layers,
  path = '',
  grammar: Grammar = { kind: 'fields', fields: topFields },
): Generator<string> {
  const within = (key: string): string => (path === '' ? key : `${path}.${key}`);
  for (const key of keysOf(tree)) {
    yield within(key);
    yield* pathsOf(child(tree, key)!, layers, within(key), inside(grammar, tree, key, layers));
  }
  for (const key of addable(tree, grammar, layers)) {
    yield within(key);
    yield* pathsOf(nothing(tree), layers, within(key), inside(grammar, tree, key, layers));
  }
}

function child(tree: Tree, part: string): Tree | undefined {
  if (tree.kind === 'map') return entryOf(tree, part)?.value;
  return tree.kind === 'list' && /^(0|[1-9]\d*)$/.test(part) ? tree.items[Number(part)] : undefined;
}

function keysOf(tree: Tree): readonly string[] {
  if (tree.kind === 'map') return tree.entries.map(({ key }) => key);
  return tree.kind === 'list' ? tree.items.map((_, index) => String(index)) : [];
}

/** A kind's own fields, never what every object inherits. */
function variantOf(variants: Readonly<Record<string, Fields>>, kind: string): Grammar {
  const fields = Object.hasOwn(variants, kind) ? variants[kind] : undefined;
  return fields === undefined ? { kind: 'value' } : { kind: 'fields', fields };
}

/** What the language allows one part further. */
export function inside(grammar: Grammar, tree: Tree, part: string, layers: Layers): Grammar {
  switch (grammar.kind) {
    case 'fields':
      return grammarOf(fieldOf(grammar.fields, part));
    case 'variant':
      return variantOf(grammar.variants, part);
    case 'layers':
      return { kind: 'entry' };
    case 'branches':
      return { kind: 'layers' };
    case 'entry': {
      const layer = layers.get(part);
      return layer === undefined ? { kind: 'value' } : { kind: 'options', layer };
    }
    case 'options': {
      const { options, main } = grammar.layer;
      // `residual: [tanh]` has its main option's list without the option's name.
      if (tree.kind === 'list') return inside(grammarOf(main === undefined ? undefined : options[main]), tree, part, layers);
      return grammarOf(fieldOf(fieldsOf(grammar.layer), part));
    }
    case 'value':
      return grammar;
  }
}

function grammarOf(field: Field | undefined): Grammar {
  switch (field?.kind) {
    case 'section':
      return { kind: 'fields', fields: field.fields, main: field.main };
    case 'variant':
      return { kind: 'variant', variants: field.variants, standard: field.default, summaries: field.summaries };
    case 'layers':
      return { kind: 'layers' };
    case 'branches':
      return { kind: 'branches' };
    default:
      return { kind: 'value' };
  }
}

/** A layer's options as fields. */
export function fieldsOf({ options }: LayerSyntax): Fields {
  return Object.values(options).some(({ kind }) => kind === 'rounds') ? repeatFields : options;
}

function isMain(grammar: Grammar, tree: Tree, part: string): boolean {
  const main = grammar.kind === 'options' ? grammar.layer.main : grammar.kind === 'fields' ? grammar.main : undefined;
  return main === part && (tree.kind === 'scalar' || tree.kind === 'list') && !isNull(tree);
}

/** Whether the rest of a path names what the language would have here. */
function mayBeAdded(tree: Tree, grammar: Grammar, rest: readonly string[], layers: Layers): boolean {
  const [part, ...further] = rest;
  if (part === undefined) return true;
  if (!addable(tree, grammar, layers).includes(part)) return false;
  return mayBeAdded(nothing(tree), inside(grammar, tree, part, layers), further, layers);
}

/** The keys that a spec may have here and has not. */
function addable(tree: Tree, grammar: Grammar, layers: Layers): readonly string[] {
  const isEmpty = isNull(tree);
  if (tree.kind !== 'map' && tree.kind !== 'scalar') return [];
  switch (grammar.kind) {
    case 'fields':
      return tree.kind === 'map' || isEmpty ? missingFrom(grammar.fields, tree) : [];
    case 'options':
      return tree.kind === 'map' || isEmpty ? missingFrom(fieldsOf(grammar.layer), tree) : [];
    case 'variant':
      if (tree.kind === 'map') return tree.entries.length === 0 ? [grammar.standard] : [];
      return isEmpty ? [grammar.standard] : Object.keys(grammar.variants).filter((kind) => tree.value === kind);
    case 'entry':
      return tree.kind === 'scalar' && layers.has(String(tree.value)) ? [String(tree.value)] : [];
    default:
      return [];
  }
}

function missingFrom(fields: Fields, tree: Tree): readonly string[] {
  const given = keysOf(tree);
  // Layers and free maps cannot be made up.
  const closed = ['layers', 'branches', 'rounds', 'variables', 'values', 'ranges', 'groups'];
  return Object.entries(fields)
    .filter(([key, { kind }]) => !spellings(key, fields).some((one) => given.includes(one)) && !closed.includes(kind))
    .map(([key]) => key);
}

/** A key and those that may stand in its place: one setting. */
function spellings(key: string, fields: Fields): readonly string[] {
  const groups = Object.entries(fields).map(([name, field]) => [name, ...otherKeysOf(field)]);
  return groups.find((group) => group.length > 1 && group.includes(key)) ?? [key];
}

/** What stands where nothing is written. */
function nothing({ span }: Tree): Tree {
  return { kind: 'scalar', span, value: null, source: '', quoted: false };
}

/** Whether two places set the same value, or one a part of the other's. */
export function targetsOverlap(one: PathTarget, other: PathTarget): boolean {
  if (one.kind === 'default' && other.kind === 'default') {
    return sameStart(one.at, other.at) && one.rest.slice(0, other.rest.length).join('.') === other.rest.slice(0, one.rest.length).join('.');
  }
  if (one.kind === 'default') return targetsOverlap(other, one);
  const at = other.kind === 'there' ? other.tree : other.at;
  const [{ start, end }, inner] = [one.tree.span, at.span];
  // A key that is added lies in all that holds its map, but not in the values beside it.
  if (other.kind === 'default') return start.offset <= inner.start.offset && inner.end.offset <= end.offset;
  return sameStart(one.tree, at) || (start.offset < inner.end.offset && inner.start.offset < end.offset);
}

function sameStart(one: Tree, other: Tree): boolean {
  return one.span.start.offset === other.span.start.offset;
}

/** Whether a tree is a map in brackets. */
export function isFlow(map: MapTree, text: string): boolean {
  return text.charAt(map.span.start.offset) === '{';
}
