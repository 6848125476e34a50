import type { Ways } from '../diagnostics/bag.js';
import type { Fix, Span } from '../diagnostics/diagnostic.js';
import { otherwise } from '../diagnostics/fix.js';
import { quote, write } from '../diagnostics/words.js';
import { readBesides, readLabel, reportNotALayer, reportUnknownLayer, type Label } from './layer-entry.js';
import { exampleLayer, isNested, isRequired } from './fields.js';
import type { LayerReading, ReadLayer } from './layer-reader.js';
import { joinCalls } from './foreign-layers.js';
import { limits } from './limits.js';
import { readFields } from './read-fields.js';
import { readRounds } from './read-repeat.js';
import type { ResolvedLayer } from './resolved-spec.js';
import type { LayerLocation } from './spec-edits.js';
import type { LayerSyntax } from './syntax.js';
import { describe, isNull, entrySpan, sourceOf, type Entry, type ListTree, type MapTree, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** A list of layers. `what` names it in messages; `prefix` is the path of the layer that holds it, with its dot. */
export function readLayers(entry: Entry, what: string, prefix: string, reading: LayerReading): readonly ResolvedLayer[] {
  const { value } = entry;
  const location = entrySpan(entry);
  if (value.kind === 'broken') return [];
  if (isNull(value)) reading.bag.report('WNC216', location, { what, expected: 'a list of layers' });
  else if (value.kind !== 'list')
    reading.bag.report(
      'WNC203',
      location,
      { what, expected: 'a list of layers', found: describe(value) },
      { fix: listFix(entry, reading) },
    );
  else if (value.items.length === 0) reading.bag.report('WNC211', location, { what });
  else return readItems(joinCalls(value, reading), prefix, reading);
  return [];
}

function readItems(list: ListTree, prefix: string, reading: LayerReading): readonly ResolvedLayer[] {
  const labels = new Map<string, Span>();
  return list.items.flatMap((item, index) => {
    if (reading.budget.isSpent) return [];
    reading.budget.spend();
    if (reading.budget.isSpent && !reading.budget.exceeded) {
      reading.bag.report(
        'WNC314',
        item.span,
        { limit: limits.layers, rounds: null },
        { fix: 'take this layer and those after it out, or have fewer rounds in the repeats before it' },
      );
    }
    const layer = readLayer(item, { list, index }, prefix, labels, reading);
    return layer === undefined ? [] : [layer];
  });
}

type Item = Pick<LayerLocation, 'list' | 'index'>;

/** `tanh`, `fuse: 2` or `linear: {channels: 4}`, perhaps with `as: label` beside it. */
function readLayer(tree: Tree, at: Item, prefix: string, labels: Map<string, Span>, reading: LayerReading): ResolvedLayer | undefined {
  if (tree.kind === 'broken') return undefined;
  if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value !== '') {
    return finish(
      { ...at, word: { key: tree.value, keySpan: tree.span, value: nothing(tree.span) }, bare: true },
      undefined,
      prefix,
      reading,
    );
  }
  if (tree.kind !== 'map' || tree.entries.length === 0) {
    reportNotALayer(tree, at, reading);
    return undefined;
  }
  const { label, rest } = readLabel(tree, labels, reading);
  const word = readBesides(tree, rest, at, reading);
  return word === undefined ? undefined : finish({ ...at, word, bare: false }, label, prefix, reading);
}

function finish(location: LayerLocation, label: Label | undefined, prefix: string, reading: LayerReading): ResolvedLayer | undefined {
  const { word, index } = location;
  const layer = reading.layers.get(word.key);
  const path = `${prefix}${label?.name ?? index}`;
  if (layer === undefined) {
    const meant = reportUnknownLayer(location, reading);
    // What stands inside is checked as if the word were written right.
    if (meant !== undefined) readOptions(meant, location, path, reading);
    return undefined;
  }
  const read = readOptions(layer, location, path, reading);
  return read === undefined ? undefined : { name: layer.name, path, label: label?.name, span: word.keySpan, location, ...read };
}

function readOptions(layer: LayerSyntax, location: LayerLocation, path: string, reading: LayerReading): ReadLayer | undefined {
  const { word } = location;
  if (Object.values(layer.options).some((option) => option.kind === 'rounds'))
    return readRounds(layer, location, path, reading, readLayers);
  const map = optionMap(layer, word, reading);
  if (map === undefined) return undefined;
  const read = readFields(map, layer.options, { kind: 'layer', layer, span: word.keySpan, entry: word, location }, reading);
  const lists: (readonly ResolvedLayer[])[] = [];
  for (const [name, entry] of read.nested) {
    const what = `${quote(name)} of ${quote(layer.name)}`;
    if (layer.options[name]?.kind === 'branches') lists.push(...readBranches(entry, what, path, reading));
    else lists.push(readLayers(entry, what, `${path}.`, reading));
  }
  if (!read.complete) return undefined;
  const options: Record<string, number | boolean | string | undefined> = {};
  for (const [name, option] of Object.entries(layer.options)) {
    if (!isNested(option)) options[name] = read.values.get(name) as number | boolean | string | undefined;
  }
  return { options, optionSpans: Object.fromEntries(read.spans), lists };
}

/** The options as a map, whichever way they are written. */
function optionMap(layer: LayerSyntax, word: Entry, reading: LayerReading): MapTree | undefined {
  const { value, keySpan } = word;
  if (value.kind === 'map') return isListWithoutDashes(layer, word, value, reading) ? undefined : value;
  if (value.kind === 'broken') return undefined;
  if (isNull(value)) return { kind: 'map', span: keySpan, entries: [], partial: false };
  if (layer.main !== undefined) {
    return {
      kind: 'map',
      span: value.span,
      entries: [{ key: layer.main, keySpan, value, ...(word.valueSpan && { valueSpan: word.valueSpan }) }],
      partial: false,
    };
  }
  const options = Object.keys(layer.options);
  reading.bag.report(
    'WNC207',
    value.span,
    { layer: layer.name, found: describe(value), options },
    { fix: namedFix(layer, word, value, reading) },
  );
  return undefined;
}

/** `residual: {linear: …}`: layers where a list of them belongs. */
function isListWithoutDashes(layer: LayerSyntax, word: Entry, map: MapTree, reading: LayerReading): boolean {
  const { main } = layer;
  if (main === undefined || layer.options[main]?.kind !== 'layers') return false;
  const found = map.entries.filter(({ key }) => !Object.hasOwn(layer.options, key) && reading.layers.has(key));
  if (found.length === 0) return false;
  const what = `${quote(main)} of ${quote(layer.name)}`;
  reading.bag.report(
    'WNC203',
    map.span,
    { what, expected: 'a list of layers', found: 'a map' },
    { fix: { words: 'put `- ` before each layer', edits: new YamlEdits(reading.source).listOf(word) } },
  );
  return true;
}

/** `linear: {channels: 68}` for `linear: 68`. */
function namedFix(layer: LayerSyntax, word: Entry, value: Tree, reading: LayerReading): Ways {
  const yaml = new YamlEdits(reading.source);
  const written = (text: string): Fix => ({ words: write(text), edits: [yaml.rewrite(word, text)] });
  const [first] = Object.entries(layer.options);
  if (first === undefined) return written(layer.name);
  // `channels 10` and `channels=10` lack only their colon.
  const named = value.kind === 'scalar' ? /^(\w+)\s*[\s=:]\s*([\w.]+)$/.exec(value.source) : null;
  if (named !== null && Object.hasOwn(layer.options, named[1]!)) return written(`${layer.name}: {${named[1]!}: ${named[2]!}}`);
  const size = Object.entries(layer.options).find(([, field]) => field.kind === 'size' && isRequired(field))?.[0];
  // A last layer has as many channels as there are characters.
  const last = size === undefined ? [] : [otherwise(written(exampleLayer(layer, new Map([[size, 'vocabulary']]))))];
  return [written(exampleLayer(layer, givenOption(layer, value, reading))), ...last];
}

/** The option that a value without a name was meant for: a number a size, a list the layers. */
function givenOption(layer: LayerSyntax, value: Tree, reading: LayerReading): ReadonlyMap<string, string> {
  const only = value.kind === 'list' && value.items.length === 1 ? value.items[0]! : value;
  const isNumber = only.kind === 'scalar' && (typeof only.value === 'number' || /^\$\{.*\}$|^vocabulary$/.test(only.source));
  const kinds = isNumber ? ['size', 'number'] : value.kind === 'list' ? ['layers', 'branches'] : [];
  const option = Object.entries(layer.options).find(([, field]) => kinds.includes(field.kind) && isRequired(field));
  const text = sourceOf(isNumber ? only : value, reading.source);
  return new Map(option === undefined || text === '…' ? [] : [[option[0], text]]);
}

function readBranches(entry: Entry, what: string, path: string, reading: LayerReading): readonly (readonly ResolvedLayer[])[] {
  const { value } = entry;
  const location = entrySpan(entry);
  if (value.kind === 'broken') return [];
  if (isNull(value)) reading.bag.report('WNC216', location, { what, expected: 'a list of lists of layers' });
  else if (value.kind !== 'list')
    reading.bag.report('WNC203', location, { what, expected: 'a list of lists of layers', found: describe(value) });
  else if (value.items.length === 0) reading.bag.report('WNC211', location, { what });
  else {
    return value.items.map((branch, index) => {
      // A branch without layers is x itself.
      if (branch.kind === 'list' && branch.items.length === 0) return [];
      return readLayers({ key: what, keySpan: branch.span, value: branch }, `branch ${index} of ${what}`, `${path}.${index}.`, reading);
    });
  }
  return [];
}

/** `[tanh]` for `tanh`. */
function listFix(entry: Entry, reading: LayerReading): Ways {
  const { value } = entry;
  const yaml = new YamlEdits(reading.source);
  if (value.kind === 'map')
    return value.entries.some(({ key }) => reading.layers.has(key))
      ? { words: 'put `- ` before each layer', edits: yaml.listOf(entry) }
      : undefined;
  if (value.kind !== 'scalar' || value.source === '') return undefined;
  if (/^-\S/.test(value.source)) {
    const start = value.span.start.offset;
    const dashes = [...yaml.textOf(value.span).matchAll(/^[ \t]*-(?=\S)/gm)].map(({ index, 0: dash }) =>
      yaml.insert(start + index + dash.length, ' '),
    );
    return { words: 'write a space after each dash: `- tanh`', edits: dashes };
  }
  return reading.layers.has(value.source) ? yaml.write(value, `[${value.source}]`) : undefined;
}

function nothing(span: Span): Tree {
  return { kind: 'scalar', span: { ...span, start: span.end }, value: null, source: '', quoted: false };
}
