import type { Ways } from '../diagnostics/bag.js';
import type { Edit, Fix } from '../diagnostics/diagnostic.js';
import { quote, write } from '../diagnostics/words.js';
import { UNKNOWN } from './fields.js';
import {
  foreignArgument,
  foreignLayer,
  isForeignContainer,
  printed,
  readCall,
  translate,
  type Call,
  type Given,
  type Translation,
} from './foreign.js';
import type { ForeignRow } from './foreign-table.js';
import type { LayerReading } from './layer-reader.js';
import type { Reading } from './reading.js';
import type { LayerLocation } from './spec-edits.js';
import type { LayerSyntax } from './syntax.js';
import { entryOf, isNull, itemSpan, sourceOf, type Entry, type ListTree, type MapTree, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';
import { defaultTrain } from './sections.js';

/** A layer written as PyTorch or Keras has it: told once, with all of it in our words. False where it is none of theirs. */
export function reportForeignLayer(location: LayerLocation, reading: LayerReading): boolean {
  const { word } = location;
  const call = callOf(word, reading);
  if (call === undefined) return false;
  if (isForeignContainer(call.name)) return reportContainer(call, location, reading);
  const row = foreignLayer(call.name);
  if (row === undefined) return false;
  const layer = row.ours === undefined ? undefined : reading.layers.get(row.ours);
  if (layer === undefined) {
    reportNone(row, call, location, reading);
    return true;
  }
  // What is misspelt in nothing but its word is checked inside as if that were right.
  if (word.value.kind === 'map' && word.value.entries.every(({ key }) => Object.hasOwn(layer.options, key) && isKept(row, key)))
    return false;
  if (
    isNull(word.value) &&
    call.given.length === 0 &&
    readCall(word.key) === undefined &&
    row.takes?.some((line) => / \w+=/.test(line)) !== true
  )
    return false;
  const translation = withActivation(
    translate(row, layer.name, layer.options, call.given, reading.scope.names(), stepsOf(reading)),
    reading,
  );
  const details = { fix: foreignFix(location, row, layer, translation, reading) };
  if (translation.lost.length > 0)
    reading.bag.report('WNC224', word.keySpan, { name: call.name, ours: layer.name, lost: translation.lost }, details);
  else reading.bag.report('WNC204', word.keySpan, { name: word.key, known: [] }, details);
  return true;
}

/** Whether an argument of theirs keeps its value here; `momentum` of some becomes 1 - momentum. */
function isKept(row: ForeignRow, key: string): boolean {
  return foreignArgument(row, key)?.startsWith('1-') !== true;
}

/** How long training is, as far as it is a plain number. */
export function stepsOf({ root }: Reading): number {
  const train = root === undefined ? undefined : entryOf(root, 'train')?.value;
  const steps = train?.kind === 'map' ? entryOf(train, 'steps')?.value : undefined;
  return steps?.kind === 'scalar' && typeof steps.value === 'number' ? steps.value : defaultTrain.steps;
}

/** A word with its arguments: in parentheses, or as the map, list or value behind its colon. */
export function callOf(word: Entry, reading: Reading): Call | undefined {
  const call = readCall(word.key);
  if (call !== undefined) return isNull(word.value) || (word.value.kind === 'map' && word.value.entries.length === 0) ? call : undefined;
  if (!/^[A-Za-z_][\w.]*$/.test(word.key)) return undefined;
  return { name: word.key, given: givenIn(word, reading) };
}

function givenIn({ value }: Entry, { source }: Reading): readonly Given[] {
  if (value.kind === 'map') return value.entries.map((entry) => ({ name: entry.key, text: sourceOf(entry.value, source) }));
  if (value.kind === 'list') return value.items.map((item) => ({ name: undefined, text: sourceOf(item, source) }));
  return value.kind === 'scalar' && !isNull(value) ? [{ name: undefined, text: sourceOf(value, source) }] : [];
}

function reportNone(row: ForeignRow, call: Call, location: LayerLocation, reading: LayerReading): void {
  const { drop = false, instead } = row;
  const fix =
    drop && instead !== undefined
      ? { words: instead, edits: [new YamlEdits(reading.source).removeItem(location.list, location.index)] }
      : undefined;
  reading.bag.report('WNC223', location.word.keySpan, { name: call.name, kind: 'layer', instead: drop ? undefined : instead }, { fix });
}

function foreignFix(location: LayerLocation, row: ForeignRow, layer: LayerSyntax, translation: Translation, reading: LayerReading): Fix {
  const { options, times, then } = translation;
  const one = printed(layer.name, options, layer.main);
  const text = times === undefined ? one : `repeat: {times: ${times}, layers: [${one.includes(': ') ? `{${one}}` : one}]}`;
  const words = write(text) + (then === undefined ? '' : ` and \`- ${then}\` after it`);
  if (text.includes(UNKNOWN)) return { words: `it is ${write(layer.name).slice(6)} here`, edits: [] };
  const yaml = new YamlEdits(reading.source);
  const { word, list, index, bare } = location;
  if (then !== undefined) {
    const isAlone = bare || itemEntries(list, index) === 1;
    return { words, edits: isAlone ? [{ span: itemSpan(list, index), text: yaml.itemsText(list, [text, then]) }] : [] };
  }
  const tokens = times === undefined ? tokenEdits(word, row, translation, yaml) : undefined;
  if (tokens !== undefined) return { words, edits: tokens };
  const isBraced = bare && yaml.isFlow(list.span) && text.includes(': ');
  return { words, edits: [yaml.rewrite(word, isBraced ? `{${text}}` : text)] };
}

function itemEntries(list: ListTree, index: number): number {
  const item = list.items[index];
  return item?.kind === 'map' ? item.entries.length : 1;
}

/** Keras gives an activation to the layer before it: here it is a layer, or the loss's own, or there is none like it. */
function withActivation(translation: Translation, { layers }: LayerReading): Translation {
  const { then, lost } = translation;
  if (then === undefined) return translation;
  const row = foreignLayer(then);
  const ours = row?.ours ?? then;
  if (layers.has(ours)) return { ...translation, then: ours };
  return { ...translation, then: undefined, lost: row?.drop === true ? lost : [...lost, `activation=${then}`] };
}

/** The lines of a map changed one by one, so that comments and anchors stay; undefined where it is better written anew. */
export function tokenEdits(word: Entry, row: ForeignRow, { ours, options }: Translation, yaml: YamlEdits): readonly Edit[] | undefined {
  const { value } = word;
  if (value.kind !== 'map' || yaml.isFlow(value.span) || value.partial) return undefined;
  const left = new Map(options);
  const edits: Edit[] = [yaml.rename(word, ours)];
  for (const entry of value.entries) {
    const option = [...left.keys()].find((name) => name === entry.key || optionsNamed(row, entry.key).includes(name));
    const text = option === undefined ? undefined : left.get(option);
    if (option === undefined || text === undefined) edits.push(yaml.removeEntry(value, entry));
    else {
      if (option !== entry.key) edits.push(yaml.rename(entry, option));
      if (entry.value.kind === 'scalar' && entry.value.source !== text && `"${entry.value.source}"` !== text)
        edits.push(yaml.setValue(entry, text));
      left.delete(option);
    }
  }
  const isKept = left.size === 0 && options.length > 0;
  return isKept ? edits : undefined;
}

function optionsNamed({ takes = [] }: ForeignRow, name: string): readonly string[] {
  const wanted = name.replaceAll('-', '_').toLowerCase();
  const namesOf = (line: string): readonly string[] => line.slice(0, line.indexOf(' ')).toLowerCase().split('|');
  const found = takes.find((line) => namesOf(line).includes(wanted));
  if (found === undefined) return [];
  return [optionOf(found.slice(found.indexOf(' ') + 1)), ...(found.endsWith(' each') ? ['at'] : [])];
}

/** The option that an argument becomes: `rate` for `1-rate`, `bias` for `bias=true`. */
function optionOf(becomes: string): string {
  return becomes.replace(/^1-/, '').replace(/=.*$/s, '');
}

/** `Sequential: [...]`: its layers stand in the list itself. */
function reportContainer(call: Call, location: LayerLocation, reading: LayerReading): true {
  const { value, keySpan } = location.word;
  const yaml = new YamlEdits(reading.source);
  const inner = value.kind === 'list' ? joinCalls(value, reading) : undefined;
  const texts =
    inner === undefined
      ? call.given.map(({ text }) => textOfCall(text, reading))
      : inner.items.map((item, index) => textOfItem(item, reading) ?? yaml.movedText(itemSpan(inner, index), inner, location.list));
  const isWhole = texts.length > 0 && !texts.includes(undefined) && (location.bare || itemEntries(location.list, location.index) === 1);
  const edits = isWhole
    ? [{ span: itemSpan(location.list, location.index), text: yaml.itemsText(location.list, texts as readonly string[]) }]
    : [];
  reading.bag.report(
    'WNC223',
    keySpan,
    { name: call.name, kind: 'layer', instead: undefined },
    { fix: { words: 'write its layers one after the other, in the list itself', edits } },
  );
  return true;
}

/** A layer of theirs inside a container, in our words; undefined where it is none of theirs, or not one layer here. */
function textOfItem(item: Tree, reading: LayerReading): string | undefined {
  if (item.kind === 'scalar') return reading.layers.has(item.source) ? undefined : textOfCall(item.source, reading);
  const [only, ...others] = item.kind === 'map' ? item.entries : [];
  if (only === undefined || others.length > 0 || reading.layers.has(only.key)) return undefined;
  const call = callOf(only, reading);
  return call === undefined ? undefined : textOf(call, reading);
}

/** `nn.Linear(20, 68)` inside another call. */
function textOfCall(text: string, reading: LayerReading): string | undefined {
  const call = readCall(text) ?? (/^[A-Za-z_][\w.]*$/.test(text) ? { name: text, given: [] } : undefined);
  return call === undefined ? undefined : textOf(call, reading);
}

function textOf(call: Call, reading: LayerReading): string | undefined {
  const row = foreignLayer(call.name);
  const layer = row?.ours === undefined ? undefined : reading.layers.get(row.ours);
  if (row === undefined || layer === undefined) return undefined;
  const { options, lost, times, then } = translate(row, layer.name, layer.options, call.given, reading.scope.names(), stepsOf(reading));
  return lost.length > 0 || times !== undefined || then !== undefined ? undefined : printed(layer.name, options, layer.main);
}

/** `[nn.Linear(20, 68), nn.Tanh()]`: in brackets YAML cuts a call at its commas; here it is one item again. */
export function joinCalls(list: ListTree, { source }: Reading): ListTree {
  if (!list.items.some((item) => item.kind === 'scalar' && /^[\w.]+\s*\(/.test(item.source))) return list;
  const items: ListTree['items'][number][] = [];
  const itemSpans: ListTree['itemSpans'][number][] = [];
  for (let index = 0; index < list.items.length; index += 1) {
    const item = list.items[index];
    if (item === undefined) break;
    const last = item.kind === 'scalar' && /^[\w.]+\s*\([^)]*$/.test(item.source) ? lastOfCall(list, index, source.text) : index;
    const span = source.span(itemSpan(list, index).start.offset, itemSpan(list, last).end.offset);
    items.push(
      last === index
        ? item
        : {
            kind: 'scalar',
            span,
            value: source.text.slice(span.start.offset, span.end.offset),
            source: source.text.slice(span.start.offset, span.end.offset),
            quoted: false,
          },
    );
    itemSpans.push(span);
    index = last;
  }
  return { ...list, items, itemSpans };
}

/** Arguments past this many are no call that anyone writes. */
const MOST_ARGUMENTS = 12;

function lastOfCall(list: ListTree, first: number, text: string): number {
  for (let last = first + 1; last < Math.min(list.items.length, first + MOST_ARGUMENTS); last += 1) {
    if (readCall(text.slice(itemSpan(list, first).start.offset, itemSpan(list, last).end.offset)) !== undefined) return last;
  }
  return first;
}

/** An option of ours that is spelt as theirs: `linear: {out_features: 68}`; undefined where it is none of theirs either. */
export function foreignOptionFix(entry: Entry, becomes: string, map: MapTree, location: LayerLocation | undefined, yaml: YamlEdits): Ways {
  const { value } = entry;
  const text = value.kind === 'scalar' ? value.source : '';
  const removed = (words: string): Fix => ({ words, edits: [yaml.removeEntry(map, entry)] });
  if (becomes === '-') return removed('take it out: the size of the input is known');
  if (becomes === '~') return removed('take it out: it makes no difference here');
  if (becomes.startsWith('='))
    return removed(
      text.toLowerCase() === becomes.slice(1).toLowerCase()
        ? 'take it out: it is always so here'
        : 'take it out: there is nothing like it here',
    );
  if (becomes === 'then') return thenFix(entry, text, map, location, yaml);
  if (becomes === 'times') return text === '1' ? removed('take it out: it is always so here') : timesFix(entry, text, map, location, yaml);
  if (becomes === 'each') return undefined;
  const option = optionOf(becomes);
  if (entryOf(map, option) !== undefined && option !== entry.key) return removed(`take it out: \`${option}\` is given`);
  const edits = [
    yaml.rename(entry, option),
    ...(becomes.startsWith('1-') && Number(text) > 0 ? [yaml.setValue(entry, String(Number((1 - Number(text)).toFixed(9))))] : []),
  ];
  return { words: write(option), edits };
}

/** `activation: tanh` inside a linear: a layer of its own after it. */
function thenFix(entry: Entry, activation: string, map: MapTree, location: LayerLocation | undefined, yaml: YamlEdits): Fix {
  const ours = foreignLayer(activation)?.ours ?? activation;
  const words = `put \`- ${ours}\` after the layer instead`;
  if (location === undefined || !/^\w+$/.test(ours)) return { words, edits: [] };
  return { words, edits: [yaml.removeEntry(map, entry), yaml.insertItem(location.list, location.index + 1, ours)] };
}

/** `num_layers: 2` inside a gru: two of them, in a repeat. */
function timesFix(entry: Entry, times: string, map: MapTree, location: LayerLocation | undefined, yaml: YamlEdits): Fix {
  const others = map.entries.filter((other) => other !== entry).map((other) => yaml.entryText(other, other.key, undefined));
  const layer = location === undefined ? '…' : `{${location.word.key}: {${others.join(', ')}}}`;
  const text = `repeat: {times: ${times}, layers: [${layer}]}`;
  const isWhole = location !== undefined && !others.includes(undefined);
  return {
    words: isWhole ? write(text) : `put the layer into ${quote('repeat: {times: 2, layers: […]}')} instead`,
    edits: isWhole ? [yaml.rewrite(location.word, text)] : [],
  };
}
