import { isProblem, parseExpression, type Expression } from '../language/expressions.js';
import { NAME_PATTERN, RESERVED_NAMES } from '../language/fields.js';
import { spanWithin } from '../language/reading.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { entryOf, type ScalarTree, type Tree } from '../language/tree.js';
import { layers } from '../layers/registry.js';
import type { Analysis } from './analyse.js';
import { childrenOf, rootOf, type Node } from './spot.js';
import { rangeOf, type TextChange, type TextRange } from './text-places.js';

/** Names that an author makes up: variables, labels of layers, and sums of skips. */
export type NameKind = 'variable' | 'label' | 'sum';

/** A name where it stands. */
export interface NameUse extends TextRange {
  readonly kind: NameKind;
  readonly name: string;
  /** Whether it is made here, or filled: a sum has as many such places as layers that add to it. */
  readonly isDefinition: boolean;
  /** The repeat that a variable belongs to, by its place; -1 for the spec's own. */
  readonly scope: number;
}

/** Which variables of repeats are known, innermost last. */
type Scopes = readonly { readonly at: number; readonly names: readonly string[] }[];

const builtIn = ['vocabulary', 'context'];

/** Every name of a file. */
export function namesOf({ tree, source, kind }: Analysis): readonly NameUse[] {
  if (tree === undefined) return [];
  const found = new Map<string, NameUse>();
  // A list that an alias repeats is one place.
  const add = (use: NameUse): void => void found.set(`${use.start} ${use.end} ${use.kind}`, use);
  walk(rootOf(tree, kind), [], source, add);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function walk(node: Node, scopes: Scopes, source: SourceText, add: (use: NameUse) => void): void {
  const { tree, grammar, path, field } = node;
  if (tree.kind === 'map' && path[0] === 'vars' && path.length === 1) {
    for (const { key, keySpan } of tree.entries)
      add({ kind: 'variable', name: key, ...within(keySpan, source), isDefinition: true, scope: -1 });
  }
  let inner = scopes;
  if (grammar.kind === 'options' && tree.kind === 'map') {
    const values = entryOf(tree, 'for')?.value;
    const isRepeat = Object.values(grammar.layer.options).some(({ kind }) => kind === 'rounds');
    if (isRepeat && values?.kind === 'map') {
      const at = values.span.start.offset;
      for (const { key, keySpan } of values.entries)
        add({ kind: 'variable', name: key, ...within(keySpan, source), isDefinition: true, scope: at });
      inner = [...scopes, { at, names: values.entries.map(({ key }) => key) }];
    }
  }
  if (tree.kind === 'scalar') addScalar(node, tree, scopes, source, add);
  if (grammar.kind === 'entry' && tree.kind === 'map') addLabel(entryOf(tree, 'as')?.value, source, add);
  for (const child of childrenOf(node)) {
    const isAs = grammar.kind === 'entry' && child.path.at(-1) === 'as';
    // The values of a repeat's variables are worked out outside of it.
    if (!isAs) walk(child, child.path.at(-1) === 'for' && field === undefined ? scopes : inner, source, add);
  }
}

function addLabel(value: Tree | undefined, source: SourceText, add: (use: NameUse) => void): void {
  if (value?.kind !== 'scalar' || typeof value.value !== 'string') return;
  add({ kind: 'label', name: value.value, ...within(value.span, source), isDefinition: true, scope: -1 });
}

function addScalar({ parent, field, path }: Node, tree: ScalarTree, scopes: Scopes, source: SourceText, add: (use: NameUse) => void): void {
  if (typeof tree.value !== 'string') return;
  if (tree.value.includes('${')) {
    for (const { name, start, end } of namesIn(tree, source)) {
      if (name === 'vocabulary') continue;
      const scope = scopes.findLast(({ names }) => names.includes(name))?.at ?? -1;
      add({ kind: 'variable', name, start, end, isDefinition: false, scope });
    }
  } else if (field?.kind === 'name') {
    const holder = parent?.grammar.kind === 'options' ? parent.grammar.layer.name : path.at(-1);
    const layer = layers.get(holder ?? '');
    if (layer === undefined) return;
    const isSum = layer.facts?.sum !== undefined;
    const fills = isSum && Object.values(layer.options).some(({ kind }) => kind === 'layers');
    add({ kind: isSum ? 'sum' : 'label', name: tree.value, ...within(tree.span, source), isDefinition: fills, scope: -1 });
  }
}

/** The names in a value's expressions; also in one that is being written and cannot be read yet. */
export function namesIn(tree: ScalarTree, source: SourceText): readonly (TextRange & { readonly name: string })[] {
  const text = String(tree.value);
  const found: (TextRange & { readonly name: string })[] = [];
  const add = (name: string, start: number, end: number): void => {
    found.push({ name, ...rangeOf(spanWithin(tree, { start, end }, source)) });
  };
  for (const match of text.matchAll(/\$\{([^}]*)\}?/g)) {
    const [, body = ''] = match;
    const offset = match.index + 2;
    const parsed = parseExpression(body, offset);
    if (isProblem(parsed)) {
      for (const word of body.matchAll(/[A-Za-z_]\w*(?!\w*\s*\()/g))
        add(word[0], offset + word.index, offset + word.index + word[0].length);
    } else visit(parsed, add);
  }
  return found;
}

function visit(expression: Expression, add: (name: string, start: number, end: number) => void): void {
  switch (expression.kind) {
    case 'name':
      add(expression.name, expression.at.start, expression.at.end);
      return;
    case 'negate':
      visit(expression.operand, add);
      return;
    case 'binary':
      visit(expression.left, add);
      visit(expression.right, add);
      return;
    case 'call':
      for (const operand of expression.operands) visit(operand, add);
      return;
    case 'number':
      return;
  }
}

/** A word without its quotation marks. */
function within({ start, end }: { readonly start: { offset: number }; readonly end: { offset: number } }, source: SourceText): TextRange {
  const quote = source.text.charAt(start.offset);
  if (quote !== '"' && quote !== "'") return { start: start.offset, end: end.offset };
  const isClosed = end.offset - start.offset > 1 && source.text.charAt(end.offset - 1) === quote;
  return { start: start.offset + 1, end: Math.max(start.offset + 1, end.offset - (isClosed ? 1 : 0)) };
}

/** The name at an offset, and all places of the same one. */
export function sameName(analysis: Analysis, offset: number): { readonly at: NameUse; readonly all: readonly NameUse[] } | undefined {
  const names = namesOf(analysis);
  const at = names.find(({ start, end }) => start <= offset && offset <= end);
  if (at === undefined) return undefined;
  return { at, all: names.filter(({ kind, name, scope }) => kind === at.kind && name === at.name && scope === at.scope) };
}

/** Where a name is made. The context is made in `data`. */
export function definitionsOf(analysis: Analysis, offset: number): readonly TextRange[] {
  const found = sameName(analysis, offset);
  if (found === undefined) return [];
  const { at, all } = found;
  if (at.kind === 'variable' && at.name === 'context') {
    const data = analysis.tree && entryOf(analysis.tree, 'data')?.value;
    const context = data?.kind === 'map' ? entryOf(data, 'context') : undefined;
    return context === undefined ? [] : [rangeOf(context.keySpan)];
  }
  return all.filter(({ isDefinition }) => isDefinition);
}

/** What may be renamed at an offset. */
export function renamable(analysis: Analysis, offset: number): NameUse | undefined {
  const found = sameName(analysis, offset);
  return found?.all.some(({ isDefinition }) => isDefinition) && !builtIn.includes(found.at.name) ? found.at : undefined;
}

const NAME = new RegExp(NAME_PATTERN);

/** A name changed everywhere, or why it cannot be called so. */
export function rename(analysis: Analysis, offset: number, name: string): readonly TextChange[] | { readonly problem: string } {
  const found = sameName(analysis, offset);
  if (found === undefined || renamable(analysis, offset) === undefined) return { problem: 'there is no name here that a spec makes up' };
  const { at, all } = found;
  if (name === at.name) return [];
  const problem = problemOf(name, at, analysis);
  return problem === undefined ? all.map(({ start, end }) => ({ start, end, text: name })) : { problem };
}

function problemOf(name: string, at: NameUse, analysis: Analysis): string | undefined {
  const what = { variable: 'a variable', label: 'a label', sum: 'a sum' }[at.kind];
  if (!NAME.test(name) || (at.kind === 'variable' && name.includes('-')))
    return `${what} has letters, digits${at.kind === 'variable' ? ' and _' : ', _ and -'}, begins with a letter or _, and is at most 64 long`;
  if (RESERVED_NAMES.includes(name) || /^(true|false|null)$/i.test(name)) return `the word ${name} is reserved`;
  if (at.kind === 'variable' && builtIn.includes(name)) return `${name} has a meaning of its own in expressions`;
  const isTaken = namesOf(analysis).some((other) => other.kind === at.kind && other.name === name);
  return isTaken ? `there is ${what} called ${name} already` : undefined;
}
