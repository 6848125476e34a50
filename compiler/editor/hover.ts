import { grouped, listed, symbolOf } from '../diagnostics/words.js';
import { allowedRange, defaultOf, expected, isRequired, type Field } from '../language/fields.js';
import { readNumber } from '../language/numbers.js';
import { sourceOf, type Tree } from '../language/tree.js';
import { quietReading } from './quiet-reading.js';
import { layers } from '../layers/registry.js';
import type { LayerDefinition } from '../layers/layer.js';
import type { Analysis } from './analyse.js';
import { costWords, inputOf, shapeOf } from './hints.js';
import type { LayerPlace } from './layer-places.js';
import { sameName, type NameUse } from './names.js';
import { rootOf, spotAt, type Spot } from './spot.js';
import { rangeOf, type TextRange } from './text-places.js';
import { sweepHover } from './sweep-features.js';

/** What is said of a place. */
export interface Hover {
  readonly range: TextRange;
  /** Markdown. */
  readonly text: string;
}

/** What stands at an offset: a layer, an option, a key, a variable, a label, a value. */
export async function hoverAt(analysis: Analysis, offset: number): Promise<Hover | undefined> {
  const { tree, kind } = analysis;
  if (tree === undefined) return undefined;
  const name = sameName(analysis, offset);
  if (name !== undefined && kind === 'spec') {
    const text = nameText(name.at, name.all, analysis);
    return { range: name.at, text };
  }
  const spot = spotAt(rootOf(tree, kind), offset);
  if (spot === undefined) return undefined;
  const range = rangeOf(spot.kind === 'key' ? spot.entry.keySpan : spot.node.tree.span);
  const text = (kind === 'sweep' ? await sweepHover(analysis, spot) : undefined) ?? textOf(spot, analysis);
  return text === undefined ? undefined : { range, text };
}

function textOf(spot: Spot, analysis: Analysis): string | undefined {
  if (spot.kind === 'key') {
    const { entry, holder } = spot;
    const { key } = entry;
    switch (holder.grammar.kind) {
      case 'entry': {
        const layer = layers.get(key);
        if (layer !== undefined) return layerText(layer, placeAt(analysis, entry.keySpan.start.offset));
        return key === 'as'
          ? '**as**: the label of this layer, which takes the place of its index in the names of its parameters.'
          : undefined;
      }
      case 'variant': {
        const summary = holder.grammar.summaries[key];
        return summary === undefined ? undefined : `**${key}** — ${summary}${optionLines(holder.grammar.variants[key] ?? {})}`;
      }
      case 'fields':
        return fieldText(key, holder.grammar.fields[key], entry.value, analysis);
      case 'options':
        return fieldText(key, optionOf(holder.grammar.layer.name, key), entry.value, analysis);
      default:
        return undefined;
    }
  }
  const { node } = spot;
  const { tree, grammar, field } = node;
  if (tree.kind !== 'scalar' || tree.source === '') return undefined;
  if (grammar.kind === 'entry') {
    const layer = layers.get(tree.source);
    return layer && layerText(layer, placeAt(analysis, tree.span.start.offset));
  }
  if (grammar.kind === 'variant') return grammar.summaries[tree.source] && `**${tree.source}** — ${grammar.summaries[tree.source]}`;
  const key = node.path.at(-1) ?? '';
  if (['words', 'source', 'text', 'bytes', 'audio'].includes(key) && node.path[0] === 'data')
    return dataText(analysis) ?? fieldText(key, field, tree, analysis);
  return field === undefined ? undefined : fieldText(key, field, tree, analysis);
}

function optionOf(layer: string, key: string): Field | undefined {
  const definition = layers.get(layer);
  return definition && Object.hasOwn(definition.options, key) ? definition.options[key] : undefined;
}

function placeAt({ places }: Analysis, word: number): LayerPlace | undefined {
  return places.find(({ rounds }) => rounds[0]?.inferred.layer.span.start.offset === word);
}

/** A layer: what it does, its formula, and, where its shapes are known, what it is here. */
export function layerText(definition: LayerDefinition, place: LayerPlace | undefined): string {
  const [first] = place?.rounds ?? [];
  const { name, summary, shapes = 'unchanged', source, options } = definition;
  const formula =
    typeof definition.formula === 'function'
      ? definition.formula((first?.inferred.layer.options ?? defaultsOf(definition)) as never)
      : definition.formula;
  const parts = [`**${name}** — ${summary}`];
  parts.push(['```text', formula.forward, ...(formula.backward === undefined ? [] : [formula.backward]), '```'].join('\n'));
  if (first === undefined) parts.push(`Shape: ${shapes}`);
  else parts.push(hereText(place?.rounds ?? []));
  const lines = optionLines(options);
  if (lines !== '') parts.push(lines.trimStart());
  if (source !== undefined) parts.push(`Source: ${source}`);
  return parts.join('\n\n');
}

function defaultsOf({ options }: LayerDefinition): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, defaultOf(option)]));
}

/** Shapes, cost and parameters of a layer where it stands. */
function hereText(rounds: LayerPlace['rounds']): string {
  const [first] = rounds;
  if (first === undefined) return '';
  const shapes = [...new Set(rounds.map((round) => `${inputOf(round)} → ${shapeOf(round)}`))];
  const lines = [
    `Here: \`${shapes.slice(0, 4).join('`, `')}\`, ${costWords(first)}${rounds.length > 1 ? `, in each of ${rounds.length} rounds` : ''}`,
  ];
  for (const { name, shape } of first.cost?.parameters ?? [])
    lines.push(`- \`${name}\` [${shape.join(', ')}], ${grouped(shape.reduce((product, size) => product * size, 1))}`);
  return lines.join('\n');
}

function optionLines(fields: Readonly<Record<string, Field>>): string {
  const lines = Object.entries(fields).map(([key, field]) => `- \`${key}\`${standing(field)}: ${field.description}`);
  return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`;
}

/** ` (default 0.1)`, ` (must be given)`. */
function standing(field: Field): string {
  const standard = defaultOf(field);
  if (standard !== undefined && standard !== '')
    return ` (default ${Array.isArray(standard) ? `[${standard.join(', ')}]` : String(standard)})`;
  return isRequired(field) ? ' (must be given)' : '';
}

/** An option or a key: what it is, what it may be, and what an expression comes to. */
export function fieldText(key: string, field: Field | undefined, value: Tree, analysis: Analysis): string | undefined {
  if (field === undefined) return undefined;
  const lines = [`**${key}**${standing(field)} — ${field.description}`];
  const range = allowedRange(field);
  if (['size', 'whole', 'number', 'boolean', 'choice', 'choices', 'numbers', 'texts', 'name', 'variant'].includes(field.kind))
    lines.push(`It is ${expected(field)}${range === '' ? '' : `, ${range}`}.`);
  if (field.kind === 'variant')
    lines.push(
      Object.entries(field.summaries)
        .map(([name, summary]) => `- \`${name}\`: ${summary}`)
        .join('\n'),
    );
  const number = numberText(value, analysis);
  if (number !== undefined) lines.push(number);
  return lines.join('\n\n');
}

/** What an expression comes to here; in a repeat one number for each round. */
function numberText(value: Tree, analysis: Analysis): string | undefined {
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || !/\$\{|^vocabulary$/.test(value.value)) return undefined;
  const written = sourceOf(value, analysis.source);
  const { start } = value.span;
  const all = analysis.places.flatMap(({ rounds }) =>
    rounds.flatMap(({ inferred: { layer } }) => {
      const option = Object.entries(layer.optionSpans).find(([, span]) => span.start.offset === start.offset)?.[0];
      return option === undefined ? [] : [layer.options[option]];
    }),
  );
  const numbers = all.length > 0 ? all : [readNumber(value, '', 'a number', quietReading(analysis))];
  const shown = [...new Set(numbers.filter((number) => number !== undefined))].map((number) =>
    typeof number === 'number' ? grouped(number) : String(number),
  );
  return shown.length === 0 ? undefined : `\`${written}\` is ${listed(shown)}.`;
}

function nameText(at: NameUse, all: readonly NameUse[], analysis: Analysis): string {
  const uses = all.filter(({ isDefinition }) => !isDefinition).length;
  const used = `used ${uses === 1 ? 'once' : `${uses} times`}`;
  switch (at.kind) {
    case 'variable': {
      if (at.scope !== -1) return `**${at.name}** — a variable of this repeat: ${roundValues(at, analysis)}; ${used}.`;
      const value = quietReading(analysis).scope.lookUp(at.name);
      if (value === undefined) return `**${at.name}** — no variable is called so.`;
      const what = at.name === 'context' ? 'how many symbols the model sees' : 'a variable';
      return `**${at.name}** — ${what}${value.value === undefined ? '' : `: ${grouped(value.value)}`}; ${used}.`;
    }
    case 'label':
      return `**${at.name}** — the label of ${all.some(({ isDefinition }) => isDefinition) ? 'a layer' : 'no layer'}; its parameters are named after it.`;
    case 'sum':
      return `**${at.name}** — a sum that ${all.length - uses} ${all.length - uses === 1 ? 'skip adds' : 'skips add'} to and ${uses} ${uses === 1 ? 'collect goes' : 'collects go'} on with.`;
  }
}

/** The values that a repeat's variable takes, as they are written. */
function roundValues({ name, scope }: NameUse, { tree, source }: Analysis): string {
  let found = '';
  const visit = (at: Tree): void => {
    if (at.kind === 'map') {
      for (const { key, value } of at.entries) {
        if (key === name && at.span.start.offset === scope) found = sourceOf(value, source);
        visit(value);
      }
    }
    if (at.kind === 'list') at.items.forEach(visit);
  };
  if (tree !== undefined) visit(tree);
  return `\`${found}\``;
}

function dataText({ model, partial }: Analysis): string | undefined {
  const data = model?.spec.data ?? partial?.data;
  if (data === undefined || data.source === '' || Number.isNaN(data.vocabulary)) return undefined;
  const symbol = symbolOf[data.kind];
  const symbols =
    data.kind === 'words'
      ? `${grouped(data.vocabulary - 1)} characters and the boundary`
      : `${grouped(data.vocabulary)} different ${symbol}s`;
  return `**${data.source}** — ${data.kind} with a vocabulary of ${grouped(data.vocabulary)}: ${symbols}.`;
}
