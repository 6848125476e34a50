import { grouped } from '../../diagnostics/words.js';
import { functionNames } from '../../language/expressions.js';
import { exampleValue, isRequired, type Field, type Fields } from '../../language/fields.js';
import { numberVariables } from '../../language/sweep/base-spec.js';
import { entryOf, type Tree } from '../../language/tree.js';
import { layers } from '../../layers/registry.js';
import type { Analysis, EditorHost, NamedSource, SourceKind } from '../analyse.js';
import { SourceText } from '../../diagnostics/source-text.js';
import { readLeniently } from '../../language/read-spec.js';
import { sizesOf } from '../../model/summarize.js';
import { showShape } from '../../ops/graph.js';
import { PLACEHOLDER, type Cursor } from '../cursor.js';
import { triedValues } from '../layer-candidates.js';
import type { Node } from '../spot.js';
import { namesOf } from '../names.js';
import { quietReading } from '../quiet-reading.js';
import type { TextRange } from '../text-places.js';
import { charactersLabels, plain, usualValue } from './keys.js';
import type { Completion, CompletionKind, Offer } from './offer.js';

export async function valueOffers(
  key: string,
  field: Field,
  analysis: Analysis,
  cursor: Cursor,
  host: EditorHost,
): Promise<readonly Offer[]> {
  const offer = (text: string, detail = '', kind: CompletionKind = 'choice', rank = 0): Offer => ({
    label: text,
    kind,
    text,
    detail,
    rank,
  });
  switch (field.kind) {
    case 'boolean':
      return ['true', 'false'].map((text) => offer(text, String(field.default) === text ? 'the default' : ''));
    case 'choice':
      return field.choices.map((text) => offer(text, field.default === text ? 'the default' : ''));
    case 'choices':
      return [offer(`[${field.choices[0] ?? ''}]`)];
    case 'size':
    case 'whole':
    case 'number':
      return [...(await sizesThatFit(key, field, analysis, cursor, host)), ...numberOffers(key, field, analysis, cursor, offer)];
    case 'name': {
      // Of `collect: out` the layer's own value, of `to: out` the option's.
      const holder = ancestors(cursor.node).find(({ grammar }) => grammar.kind === 'options')?.grammar;
      const layer = holder?.kind === 'options' ? holder.layer : undefined;
      const isSum = layers.get(layer?.name ?? '')?.facts?.sum !== undefined;
      if (!isSum) return charactersLabels(analysis).map((name) => offer(name, 'a label', 'name'));
      const uses = namesOf(analysis).filter(({ start, end }) => !(start <= cursor.word.start && cursor.word.start <= end));
      const sums = [...new Set(uses.filter(({ kind }) => kind === 'sum').map(({ name }) => name))];
      const fills = Object.values(layer?.options ?? {}).some(({ kind }) => kind === 'layers');
      return [
        ...sums.map((name) => offer(name, 'a sum of skips', 'name')),
        ...(sums.length === 0 && fills ? [offer('out', 'a new sum', 'name')] : []),
      ];
    }
    case 'texts': {
      const named = await sourcesFor(key, analysis, host);
      if (named.length === 0) return [offer(usualValue(key, field))];
      return named.map(({ name, detail }) => offer(`[${quoted(name)}]`, detail, 'data'));
    }
    case 'text':
      return (await sourcesFor(key, analysis, host)).map(({ name, detail }) => offer(quoted(name), detail, 'data'));
    case 'section':
      return [
        ...(await sourcesFor(key, analysis, host)).map(({ name, detail }) => offer(quoted(name), detail, 'data')),
        offer(mapOf(field.fields)),
      ];
    case 'layers':
      return [offer('[tanh]', 'a list of layers')];
    case 'branches':
      return [offer('[[tanh], [relu]]', 'lists of layers')];
    default:
      return [];
  }
}

/** An item of a list, such as evaluate.splits or teach.runs, that is not in it yet. */
export async function listItemOffers(analysis: Analysis, { node: { parent } }: Cursor, host: EditorHost): Promise<readonly Offer[]> {
  if (parent?.tree.kind !== 'list') return [];
  const { field } = parent;
  const given = parent.tree.items.flatMap((item) => (item.kind === 'scalar' ? [item.source] : []));
  const isNew = (name: string): boolean => !given.includes(name);
  if (field?.kind === 'choices')
    return field.choices.filter(isNew).map((choice) => ({ label: choice, kind: 'choice', text: choice, detail: '', rank: 0 }));
  if (field?.kind !== 'texts') return [];
  const named = (await sourcesFor(parent.path.at(-1) ?? '', analysis, host)).filter(({ name }) => isNew(name));
  return named.map(({ name, detail }) => ({ label: name, kind: 'data', text: quoted(name), detail, rank: 0 }));
}

/** A map with what must be given, or else with its first key. */
function mapOf(fields: Fields): string {
  const all = Object.entries(fields);
  const needed = all.filter(([, field]) => isRequired(field));
  return `{${(needed.length > 0 ? needed : all.slice(0, 1)).map(([key, field]) => `${key}: ${usualValue(key, field)}`).join(', ')}}`;
}

/** What a key of the data, a sweep's base or the runs that teach might name. */
async function sourcesFor(key: string, { file }: Analysis, host: EditorHost): Promise<readonly NamedSource[]> {
  const kinds: Readonly<Record<string, SourceKind>> = {
    words: 'words',
    source: 'words',
    text: 'text',
    bytes: 'bytes',
    audio: 'audio',
    file: 'audio',
    base: 'spec',
    runs: 'run',
  };
  const kind = kinds[key];
  return kind === undefined ? [] : ((await host.sources?.(kind, file.name)) ?? []);
}

/** A path as YAML reads it. */
function quoted(path: string): string {
  return /^[\w./][\w./ -]*$/.test(path) && !/^[\d.]+$/.test(path) ? path : JSON.stringify(path);
}

/** Sizes that are tried where a layer needs one of its own. */
const SIZES = ['2', '3', '4', '5', '7', '8', '16'];

/**
 * The values that fit a size on which the whole shape depends, such as the n of fuse or the heads of attention, each with the shape that
 * comes out.
 */
async function sizesThatFit(
  key: string,
  field: NumberField,
  analysis: Analysis,
  cursor: Cursor,
  host: EditorHost,
): Promise<readonly Offer[]> {
  const item = ancestors(cursor.node).find(({ grammar }) => grammar.kind === 'entry');
  const list = item?.parent?.tree;
  const place = list?.kind === 'list' ? list.itemSpans[Number(item?.path.at(-1))] : undefined;
  if (field.kind !== 'size' || field.default !== undefined || key === 'channels' || place === undefined) return [];
  const read = async (value: string) => {
    const source = new SourceText(analysis.source.file, cursor.text.replace(PLACEHOLDER, value));
    return (await readLeniently(source, layers, host)).partial;
  };
  const tried = await triedValues(SIZES, read, place.start.offset);
  return tried.flatMap(({ text, output, refusal }) => {
    if (output === undefined || refusal !== undefined) return [];
    return [{ label: text, kind: 'choice' as const, text, detail: `→ ${showShape(sizesOf(output))}`, rank: 0 }];
  });
}

function ancestors(node: Node): readonly Node[] {
  return [node, ...(node.parent === undefined ? [] : ancestors(node.parent))];
}

type NumberField = Extract<Field, { kind: 'size' | 'whole' | 'number' }>;

function numberOffers(
  key: string,
  field: NumberField,
  analysis: Analysis,
  cursor: Cursor,
  offer: (text: string, detail?: string, kind?: CompletionKind, rank?: number) => Offer,
): readonly Offer[] {
  const standard = field.default;
  const offers: Offer[] = [];
  if (cursor.node.path[0] === 'model') {
    const { scope } = quietReading(analysis);
    const fitting = variablesAt(analysis, cursor.word.start).filter(({ name }) => fits(scope.lookUp(name)?.value, field));
    for (const { name, detail } of fitting) offers.push(offer(`"\${${name}}"`, detail, 'variable', 1));
    if (key === 'channels') offers.push(offer('vocabulary', 'one for each symbol of the data', 'variable'));
  }
  if (standard !== undefined) offers.push(offer(plain(standard), 'the default'));
  else if (key === 'channels' || field.kind !== 'size' || cursor.node.path[0] !== 'model')
    offers.push(offer(exampleValue(key, field), 'an example'));
  return offers;
}

/** Whether a variable's value may stand there. Variables of a repeat have no one value, so they may. */
function fits(value: number | undefined, field: NumberField): boolean {
  if (value === undefined) return true;
  if (field.kind !== 'number') return Number.isInteger(value) && value >= (field.kind === 'whole' ? field.minimum : 1);
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = field;
  return minimum <= value && value <= maximum && exclusiveMinimum < value && value < exclusiveMaximum;
}

/** The variables that may be used at an offset: the spec's, and those of repeats around it. */
export function variablesAt(analysis: Analysis, offset: number): readonly { readonly name: string; readonly detail: string }[] {
  const names = namesOf(analysis).filter(
    ({ kind, isDefinition, scope }) => kind === 'variable' && isDefinition && (scope === -1 || isInRepeat(analysis, scope, offset)),
  );
  return [...new Set(names.map(({ name }) => name))].map((name) => ({ name, detail: 'a variable' }));
}

/** Whether an offset lies in the options of the repeat whose map begins at `scope`. */
function isInRepeat({ tree }: Analysis, scope: number, offset: number): boolean {
  const visit = (at: Tree, around: boolean): boolean => {
    const inside = around && at.span.start.offset <= offset && offset <= at.span.end.offset + 1;
    if (at.kind === 'map')
      return at.entries.some(({ key, value }) => (key === 'for' && value.span.start.offset === scope ? inside : visit(value, inside)));
    return at.kind === 'list' && at.items.some((item) => visit(item, inside));
  };
  return tree !== undefined && visit(tree, true);
}

export function expressionNames(analysis: Analysis, offset: number, range: TextRange): readonly Completion[] {
  const own = analysis.kind === 'sweep' ? sweepNames(analysis) : variablesAt(analysis, offset);
  const vocabulary = analysis.partial?.data.vocabulary;
  const context = analysis.partial?.data.context;
  const builtIn = [
    { name: 'vocabulary', detail: vocabulary === undefined || Number.isNaN(vocabulary) ? '' : grouped(vocabulary) },
    { name: 'context', detail: context === undefined ? '' : grouped(context) },
  ];
  return [
    ...[...own, ...(analysis.kind === 'sweep' ? [] : builtIn)].map(({ name, detail }) => ({
      label: name,
      kind: 'variable' as const,
      text: name,
      detail,
    })),
    ...functionNames.map((name) => ({
      label: name,
      kind: 'function' as const,
      text: `${name}(${own[0]?.name ?? (analysis.kind === 'sweep' ? '1' : 'context')})`,
      detail: 'a function',
    })),
  ].map((one, index) => ({ ...one, range, rank: index }));
}

/** What expressions of a sweep may use: its ranges by the last part of their paths, and the base spec's variables. */
function sweepNames({ tree, sweep }: Analysis): readonly { readonly name: string; readonly detail: string }[] {
  const ranges = tree && entryOf(tree, 'ranges')?.value;
  const paths = ranges?.kind === 'map' ? ranges.entries.filter(({ value }) => value.kind !== 'scalar').map(({ key }) => key) : [];
  const variables = sweep?.base === undefined ? [] : [...numberVariables(sweep.base.root).keys()];
  return [
    ...paths.map((path) => ({ name: path.slice(path.lastIndexOf('.') + 1), detail: path })),
    ...variables.map((name) => ({ name, detail: 'a variable of the base spec' })),
  ];
}
