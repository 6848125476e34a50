import type { Fix } from '../diagnostics/diagnostic.js';
import { counted, quote, write } from '../diagnostics/words.js';
import { UNKNOWN, exampleLayer } from './fields.js';
import { withScope, type LayerReading, type ReadLayer } from './layer-reader.js';
import { limits } from './limits.js';
import { readNumber } from './numbers.js';
import { readFields } from './read-fields.js';
import type { readLayers } from './read-layers.js';
import { roundScope, type Declared } from './scope.js';
import { repeatFields } from './sections.js';
import type { LayerSyntax } from './syntax.js';
import { describe, isNull, entrySpan, sourceOf, type Entry, type MapTree, type ScalarTree, type Tree } from './tree.js';
import type { Reading } from './reading.js';
import { checkVariableName } from './variables.js';
import type { LayerLocation } from './spec-edits.js';
import { YamlEdits, dashesOut } from './yaml-edits.js';

/** What changes from round to round: nothing, or the values of some variables. */
interface Rounds {
  readonly count: number;
  readonly variables: readonly { readonly declared: Declared; readonly values: readonly (number | undefined)[] }[];
}

/** `repeat`: its layers once for each round, as lists of their own. Nothing is written out that goes past the limit. */
export function readRounds(
  layer: LayerSyntax,
  { word, list, index }: LayerLocation,
  path: string,
  reading: LayerReading,
  readList: typeof readLayers,
): ReadLayer | undefined {
  const { value, keySpan } = word;
  if (value.kind === 'broken') return undefined;
  if (value.kind !== 'map' && !isNull(value)) {
    const options = Object.keys(repeatFields);
    reading.bag.report(
      'WNC207',
      value.span,
      { layer: layer.name, found: describe(value), options },
      { fix: roundsFix(layer, word, value, reading) },
    );
    return undefined;
  }
  const map: MapTree = value.kind === 'map' ? value : { kind: 'map', span: keySpan, entries: [], partial: false };
  const subject = { kind: 'layer', layer, span: keySpan, entry: word } as const;
  const read = readFields(map, repeatFields, subject, reading);
  const layers = read.nested.get('layers');
  const times = read.values.get('times') as number | undefined;
  const rounds = readCount(map, read.nested.get('for'), times, word, reading);
  if (layers === undefined) return undefined;
  const variables = rounds?.variables ?? [];
  const each = layers.value.kind === 'list' ? Math.max(1, layers.value.items.length) : 1;
  const fits = rounds === undefined || rounds.count * each <= reading.budget.room;
  if (!fits) {
    const location = read.spans.get('times') ?? keySpan;
    const after = list.items.length - index - 1;
    const most = Math.max(0, Math.floor((reading.budget.room - after) / each));
    const given = map.entries.find((entry) => entry.key === 'times');
    const fix =
      most === 0
        ? 'take layers out'
        : variables.length > 0 || given === undefined
          ? `at most ${counted(most, 'value')} for each variable`
          : { words: `times of at most ${most}`, edits: [new YamlEdits(reading.source).setValue(given, String(most))] };
    reading.bag.report('WNC314', location, { limit: limits.layers, rounds: rounds.count }, { fix });
    reading.budget.exceeded = true;
  }
  // One round is read even where their number is wrong, for what is wrong inside.
  const count = fits && rounds !== undefined && !reading.budget.exceeded ? rounds.count : 1;
  const lists = Array.from({ length: count }, (_, round) => {
    const bound = new Map(variables.map(({ declared, values }) => [declared, values[round]]));
    return readList(
      layers,
      `\`layers\` of ${quote(layer.name)}`,
      `${path}.${round}.`,
      withScope(reading, roundScope(reading.scope, bound)),
    );
  });
  if (!read.complete || rounds === undefined || !fits) return undefined;
  return { options: { times: count }, optionSpans: Object.fromEntries(read.spans), lists };
}

function readCount(
  map: MapTree,
  values: Entry | undefined,
  times: number | undefined,
  word: Entry,
  reading: LayerReading,
): Rounds | undefined {
  const given = (key: string) => map.entries.find((entry) => entry.key === key);
  const hasTimes = given('times') !== undefined;
  if (values !== undefined && hasTimes) {
    const yaml = new YamlEdits(reading.source);
    const fix = [given('times')!, values].map((entry) => ({
      words: `take ${quote(entry.key)} out`,
      edits: map.entries.includes(entry) ? [yaml.removeEntry(map, entry)] : [],
    }));
    reading.bag.report('WNC217', values.keySpan, { both: true }, { fix });
  }
  if (values !== undefined) return readValues(values, reading);
  if (hasTimes) return times === undefined ? undefined : { count: times, variables: [] };
  // `time: 3` is an unknown key, and that is said; what it would have been is not asked for again.
  const known = Object.keys(repeatFields);
  if (!map.partial && map.entries.every((entry) => known.includes(entry.key)) && given('layers') !== undefined) {
    reading.bag.report(
      'WNC217',
      word.keySpan,
      { both: false },
      { fix: { words: 'add `times: 2`', edits: [new YamlEdits(reading.source).addEntry(map, 'times: 2')] } },
    );
  }
  return undefined;
}

/** `for: {dilation: [1, 2, 4]}`. Where something is wrong the names are still known inside, without values. */
function readValues(entry: Entry, reading: LayerReading): Rounds | undefined {
  const { value } = entry;
  const location = entrySpan(entry);
  const what = '`for` of `repeat`';
  if (value.kind === 'broken') return undefined;
  if (value.kind !== 'map') {
    const expected = 'a map of names and lists of numbers';
    const isMapInList = value.kind === 'list' && value.items.every((item) => item.kind === 'map');
    const fix = isMapInList
      ? dashesOut(entry, reading.source)
      : { words: write('for: {dilation: [1, 2, 4]}'), edits: [new YamlEdits(reading.source).setValue(entry, '{dilation: [1, 2, 4]}')] };
    if (isNull(value)) reading.bag.report('WNC216', location, { what, expected }, { fix });
    else reading.bag.report('WNC203', location, { what, expected, found: describe(value) }, { fix });
    return undefined;
  }
  if (value.entries.length === 0 && !value.partial) {
    reading.bag.report('WNC211', location, { what });
    return undefined;
  }
  const variables = value.entries.flatMap((variable) => {
    if (!checkVariableName(variable.key, variable.keySpan, reading.bag)) return [];
    const declared: Declared = { name: variable.key, span: variable.keySpan, used: false };
    reading.roundVariables.push(declared);
    return [{ declared, entry: variable, values: readList(variable, reading) }];
  });
  const [first] = variables.flatMap(({ entry, values }) => (values === undefined ? [] : [{ entry, count: values.length }]));
  for (const { entry: other, values } of variables) {
    if (values === undefined || first === undefined || values.length === first.count) continue;
    reading.bag.report(
      'WNC218',
      entrySpan(other),
      { name: other.key, length: values.length, first: first.entry.key, firstLength: first.count },
      { related: [{ message: `${first.count} values here`, span: first.entry.value.span }] },
    );
  }
  const longest = Math.max(1, ...variables.map(({ values }) => values?.length ?? 0));
  return { count: longest, variables: variables.map(({ declared, values }) => ({ declared, values: values ?? [] })) };
}

function readList(variable: Entry, reading: LayerReading): readonly (number | undefined)[] | undefined {
  const { value } = variable;
  const what = `the values of \`${variable.key}\``;
  if (value.kind === 'broken') return undefined;
  if (value.kind !== 'list') {
    const fix =
      value.kind === 'scalar' && value.source !== '' ? new YamlEdits(reading.source).write(value, `[${value.source}]`) : undefined;
    reading.bag.report('WNC203', entrySpan(variable), { what, expected: 'a list of numbers', found: describe(value) }, { fix });
    return undefined;
  }
  if (value.items.length === 0) {
    reading.bag.report('WNC211', entrySpan(variable), { what });
    return undefined;
  }
  return value.items.map((item: Tree) => readNumber(item, `each value of \`${variable.key}\``, 'a number', reading));
}

/** `repeat: {times: 3, layers: [tanh]}` for `repeat: 3`. */
function roundsFix(layer: LayerSyntax, word: Entry, value: Tree, { source }: Reading): Fix {
  const list = value.kind === 'list' ? sourceOf(value, source) : undefined;
  const text =
    list === undefined
      ? exampleLayer(layer, new Map(isCount(value) ? [['times', value.source]] : []))
      : `${layer.name}: {times: 2, layers: ${list}}`;
  const edits = text.includes(UNKNOWN) ? [] : [new YamlEdits(source).setValue(word, text.slice(layer.name.length + 2))];
  return { words: text.includes(UNKNOWN) ? 'put the list under `layers:`, and `times: 2` beside it' : write(text), edits };
}

function isCount(tree: Tree): tree is ScalarTree {
  return tree.kind === 'scalar' && typeof tree.value === 'number';
}
