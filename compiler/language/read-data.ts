import type { Ways } from '../diagnostics/bag.js';
import type { AudioSettings, DataKind } from '../../runtime/contract.js';
import type { Fix, Span } from '../diagnostics/diagnostic.js';
import { otherwise } from '../diagnostics/fix.js';
import { quote, write } from '../diagnostics/words.js';
import { entryMeant } from './elsewhere.js';
import { limits } from './limits.js';
import { readFields, type FieldValues } from './read-fields.js';
import type { Reading } from './reading.js';
import type { DataSpec } from './resolved-spec.js';
import {
  audioFields,
  dataFields,
  defaultSplit,
  sequenceSplit,
  sequenceSplitFields,
  splitFields,
  splitNames,
  trainFields,
} from './sections.js';
import { hasControl } from './text.js';
import { describe, entryOf, isNull, entrySpan, sourceOf, type Entry, type MapTree, type Tree } from './tree.js';
import { UNKNOWN, exampleValue } from './fields.js';
import { YamlEdits } from './yaml-edits.js';

/** The map that a section's key holds; undefined where it is something else, which is reported. */
export function sectionMap(entry: Entry, where: string, keys: readonly string[], reading: Reading): MapTree | undefined {
  const { value } = entry;
  if (value.kind === 'map') return value;
  if (value.kind === 'broken') return undefined;
  const expected = `a map of ${keys.join(', ')}`;
  const what = quote(where);
  if (isNull(value)) reading.bag.report('WNC216', entrySpan(entry), { what, expected }, { fix: emptySectionFix(entry, where, reading) });
  else
    reading.bag.report('WNC203', entrySpan(entry), { what, expected, found: describe(value) }, { fix: sectionFix(entry, keys, reading) });
  return undefined;
}

/** `train: {steps: 1000}` for `train: 1000`. */
function sectionFix(entry: Entry, keys: readonly string[], { source }: Reading): Ways {
  const { key, value } = entry;
  const written = (text: string) => ({ words: write(`${key}: ${text}`), edits: [new YamlEdits(source).setValue(entry, text)] });
  if (key === 'split' && value.kind === 'list')
    return written(`{${value.items.map((item, index) => `${keys[index] ?? UNKNOWN}: ${sourceOf(item, source)}`).join(', ')}}`);
  if (value.kind !== 'scalar') return undefined;
  if (key === 'data') return written(`{source: ${value.source}, context: 8}`);
  if (key === 'average' && typeof value.value === 'boolean') return written('{decay: 0.999}');
  if (typeof value.value !== 'number') return undefined;
  const named = written(`{${keys[0]!}: ${value.source}}`);
  return key === 'average' ? [named, otherwise(written('{decay: 0.999}'))] : named;
}

/** `data:` with nothing behind it gets what it cannot do without; any other section may go. */
function emptySectionFix(entry: Entry, where: string, { source, root }: Reading): Fix | undefined {
  const yaml = new YamlEdits(source);
  const own = root === undefined ? [] : keysAfter(root, entry);
  if (own.length > 0)
    return {
      words: `indent what belongs to it: ${own.map(({ key }) => quote(key)).join(', ')}`,
      edits: own.flatMap((one) => yaml.indent(one)),
    };
  if (where === 'data') {
    const text = exampleValue('data', { kind: 'section', description: '', fields: dataFields, optional: false });
    return { words: write(`data: ${text}`), edits: [yaml.setValue(entry, text)] };
  }
  const holder = root === undefined ? undefined : holderOf(root, entry);
  return holder === undefined ? undefined : { words: 'take it out', edits: [yaml.removeEntry(holder, entry)] };
}

/** The keys right after a section with nothing behind it that are keys of its own: they lack their spaces. */
function keysAfter(root: MapTree, entry: Entry): readonly Entry[] {
  const index = root.entries.indexOf(entry);
  const after = index === -1 ? [] : root.entries.slice(index + 1);
  const fields = entry.key === 'train' ? trainFields : entry.key === 'data' ? dataFields : {};
  const end = after.findIndex(({ key }) => !Object.hasOwn(fields, key));
  return end === -1 ? after : after.slice(0, end);
}

/** The map of a file in which an entry stands. */
export function holderOf(map: MapTree, entry: Entry): MapTree | undefined {
  if (map.entries.includes(entry)) return map;
  for (const { value } of map.entries) {
    const holder = value.kind === 'map' ? holderOf(value, entry) : undefined;
    if (holder !== undefined) return holder;
  }
  return undefined;
}

/** `data`, or undefined where something that the shapes need is wrong. */
export function readData(entry: Entry, vocabulary: number | undefined, reading: Reading): DataSpec | undefined {
  const map = sectionMap(entry, 'data', Object.keys(dataFields), reading);
  if (map === undefined) return undefined;
  const read = readFields(map, dataFields, { kind: 'section', where: 'data', span: entry.keySpan, entry }, reading);
  const kind = kindIn(map);
  const split = readSplit(read.nested.get('split'), kind, reading);
  const named = kind === 'audio' ? readAudio(read.nested.get('audio'), vocabulary, reading) : namedBy(kind, read);
  const context = read.values.get('context') as number | undefined;
  const contextSpan = read.spans.get('context');
  checkNamedOnce(map, reading);
  if (!isOfCharacters(kind) && read.spans.has('normalize')) reportNormalize(map, kind, reading);
  if (named === undefined || context === undefined || contextSpan === undefined || vocabulary === undefined) return undefined;
  const normalize = isOfCharacters(kind) && read.values.get('normalize') === 'nfc' ? 'nfc' : 'none';
  return { kind, ...named, normalize, context, contextSpan, vocabulary, split, splitSpan: read.nested.get('split')?.keySpan };
}

type Named = Pick<DataSpec, 'source' | 'sourceSpan' | 'audio'>;

/** The keys that name data, and the kind that each is of; the older spelling of words comes after the newer. */
const kindOfKey = { words: 'words', source: 'words', text: 'text', bytes: 'bytes', audio: 'audio' } as const;
type DataKey = keyof typeof kindOfKey;
const dataKeys = Object.keys(kindOfKey) as readonly DataKey[];

/** Whether a key of `data` names what is read. */
export function isDataKey(key: string): key is DataKey {
  return Object.hasOwn(kindOfKey, key);
}

/** The kind of data that a map names, misspelt perhaps; words where it names none. */
function kindIn(map: MapTree): DataKind {
  const key =
    dataKeys.find((name) => entryOf(map, name) !== undefined) ?? dataKeys.find((name) => entryMeant(map, name, dataFields) !== undefined);
  return kindOfKey[key ?? 'words'];
}

function isOfCharacters(kind: DataKind): boolean {
  return kind === 'words' || kind === 'text';
}

function namedBy(kind: Exclude<DataKind, 'audio'>, { spans, values }: FieldValues): Named | undefined {
  const key = kind === 'words' && !spans.has('words') ? 'source' : kind;
  const source = values.get(key) as string | undefined;
  const sourceSpan = spans.get(key);
  return source === undefined || sourceSpan === undefined ? undefined : { source, sourceSpan };
}

/** A path, or a map of a path and how samples become symbols. */
function readAudio(entry: Entry | undefined, vocabulary: number | undefined, reading: Reading): Named | undefined {
  if (entry === undefined) return undefined;
  const map = audioMap(entry) ?? sectionMap(entry, 'data.audio', Object.keys(audioFields), reading);
  if (map === undefined) return undefined;
  const read = readFields(map, audioFields, { kind: 'section', where: 'data.audio', span: entry.keySpan, entry }, reading);
  const [file, levels] = [read.values.get('file') as string | undefined, read.values.get('levels') as number | undefined];
  const sourceSpan = read.spans.get('file');
  if (file === undefined || levels === undefined || sourceSpan === undefined) return undefined;
  // The vocabulary was found first: as many symbols as levels, where they do not depend on it.
  if (vocabulary !== undefined && levels !== vocabulary) {
    const at = read.spans.get('levels');
    // Where they are written otherwise, as `level`, that is said.
    if (at === undefined) return undefined;
    const allowed = 'a number that does not depend on `vocabulary`, which it makes';
    reading.bag.report('WNC302', at, { what: '`data.audio.levels`', value: String(levels), allowed });
    return undefined;
  }
  const companding = read.values.get('companding') === 'none' ? 'none' : 'muLaw';
  return { source: file, sourceSpan, audio: { rate: (read.values.get('rate') as number | undefined) ?? null, levels, companding } };
}

/** `audio: piano.wav` as `audio: {file: piano.wav}`. */
function audioMap({ value }: Entry): MapTree | undefined {
  if (value.kind !== 'scalar' || isNull(value)) return undefined;
  return { kind: 'map', span: value.span, entries: [{ key: 'file', keySpan: value.span, value }], partial: false };
}

/** A model has one kind of data; `source` is the older spelling of `words`, so only one of them can hold. */
function checkNamedOnce(map: MapTree, reading: Reading): void {
  const [first, ...others] = map.entries.filter(({ key }) => isDataKey(key));
  if (first === undefined) return;
  for (const other of others) {
    const isOneKind = kindOfKey[first.key as DataKey] === kindOfKey[other.key as DataKey];
    reading.bag.report(
      isOneKind ? 'WNC326' : 'WNC650',
      other.keySpan,
      { first: first.key, second: other.key },
      {
        related: [{ message: `the ${isOneKind ? 'words' : 'data'} are named here`, span: first.keySpan }],
        fix: { words: 'take it out', edits: [new YamlEdits(reading.source).removeEntry(map, other)] },
      },
    );
  }
}

function reportNormalize(map: MapTree, kind: DataKind, reading: Reading): void {
  const entry = entryOf(map, 'normalize');
  if (entry === undefined) return;
  reading.bag.report(
    'WNC653',
    entry.keySpan,
    { kind },
    { fix: { words: 'take it out', edits: [new YamlEdits(reading.source).removeEntry(map, entry)] } },
  );
}

/** What is read of data before anything else is, since the vocabulary that every expression may use depends on it. */
export interface NamedData extends Pick<DataSpec, 'kind' | 'source' | 'normalize'> {
  readonly audio?: AudioSettings | undefined;
}

export interface PeekedData extends NamedData {
  readonly span: Span;
  /** The key that names them. */
  readonly keySpan: Span;
}

/** What a value comes to where it is a number, or an expression of variables; undefined for all else. Reports nothing. */
export type NumberOf = (value: Tree) => number | undefined;

/** The data that a spec names; undefined where it names none that could be read. */
export function peekData(data: Entry | undefined, numberOf: NumberOf): PeekedData | undefined {
  if (data?.value.kind !== 'map') return undefined;
  const map = data.value;
  const kind = kindIn(map);
  const entries = dataKeys.filter((key) => kindOfKey[key] === kind);
  const given = entries.map((key) => entryOf(map, key)).find((entry) => entry !== undefined);
  const found = given ?? entries.map((key) => entryMeant(map, key, dataFields)).find((entry) => entry !== undefined);
  const inner = found?.value.kind === 'map' && kind === 'audio' ? found.value : undefined;
  const value = inner === undefined ? found?.value : entryMeant(inner, 'file', audioFields)?.value;
  if (value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value === '') return undefined;
  if (hasControl(value.value) || value.value.length > limits.pathLength) return undefined;
  const form = entryMeant(map, 'normalize', dataFields)?.value;
  const normalize = isOfCharacters(kind) && form?.kind === 'scalar' && form.value === 'nfc' ? 'nfc' : 'none';
  const audio = kind === 'audio' ? peekAudio(inner, numberOf) : undefined;
  return { kind, source: value.value, span: value.span, keySpan: found?.keySpan ?? value.span, normalize, ...(audio && { audio }) };
}

/** As far as they are right; what is wrong is said when they are read. */
function peekAudio(map: MapTree | undefined, numberOf: NumberOf): AudioSettings {
  const valueOf = (key: string): Tree | undefined => (map === undefined ? undefined : entryMeant(map, key, audioFields)?.value);
  const whole = (key: string, low: number, high: number): number | undefined => {
    const tree = valueOf(key);
    const value = tree && numberOf(tree);
    return value !== undefined && Number.isInteger(value) && value >= low && value <= high ? value : undefined;
  };
  const companding = valueOf('companding');
  return {
    rate: whole('rate', 1, limits.sampleRate) ?? null,
    levels: whole('levels', 2, limits.levels) ?? audioFields.levels.default,
    companding: companding?.kind === 'scalar' && companding.value === 'none' ? 'none' : 'muLaw',
  };
}

type ShareName = (typeof splitNames)[number];
/** Shares such as 0.7, 0.2 and 0.1 do not sum to 1 exactly. */
const TOLERANCE = 1e-9;

function readSplit(entry: Entry | undefined, kind: DataKind, reading: Reading): DataSpec['split'] {
  const map = entry === undefined ? undefined : sectionMap(entry, 'data.split', Object.keys(splitFields), reading);
  const [fields, standard] = kind === 'words' ? [splitFields, defaultSplit] : [sequenceSplitFields, sequenceSplit];
  if (entry === undefined || map === undefined) return standard;
  const read = readFields(map, fields, { kind: 'section', where: 'data.split', span: entry.keySpan, entry }, reading);
  const seed = kind === 'words' ? undefined : entryOf(map, 'seed');
  if (seed !== undefined)
    reading.bag.report(
      'WNC651',
      seed.keySpan,
      { kind },
      { fix: { words: 'take it out', edits: [new YamlEdits(reading.source).removeEntry(map, seed)] } },
    );
  if (!read.complete || seed !== undefined) return standard;
  const split = Object.fromEntries(read.values) as unknown as DataSpec['split'];
  if (split.train === 0) {
    reading.bag.report('WNC302', read.spans.get('train')!, { what: '`data.split.train`', value: '0', allowed: 'greater than 0' });
    return standard;
  }
  const sum = split.train + split.validation + split.test;
  if (Math.abs(sum - 1) > TOLERANCE) {
    const parts = splitNames.map((name) => `${name} ${split[name]}${read.spans.has(name) ? '' : ' (the default)'}`);
    reading.bag.report('WNC310', entry.keySpan, { parts, sum: rounded(sum) }, { fix: shareFix(split, read.spans, map, reading) });
    return standard;
  }
  return split;
}

/** The shares that are not given, or else the last, made to fit. */
function shareFix(split: DataSpec['split'], given: ReadonlyMap<string, Span>, map: MapTree, { source }: Reading): Fix | undefined {
  const missing = splitNames.filter((name) => !given.has(name));
  const yaml = new YamlEdits(source);
  const choices = missing.length > 0 ? [missing] : [...splitNames].reverse().map((name) => [name]);
  const free = choices.find((names) => makesSense(names, split));
  if (free === undefined) return undefined;
  const texts = free.map((name) => `${name}: ${shareLeft(free, split)}`);
  const words = write(texts.join(', '));
  if (missing.length > 0) return { words, edits: [yaml.addEntry(map, ...texts)] };
  const last = map.entries.find(({ key }) => key === free[0]);
  return last && { words, edits: [yaml.setValue(last, String(shareLeft(free, split)))] };
}

function makesSense(free: readonly ShareName[], split: DataSpec['split']): boolean {
  const left = shareLeft(free, split);
  return left >= 0 && !(left === 0 && free.includes('train'));
}

/** What the other shares leave for each of these. */
function shareLeft(free: readonly ShareName[], split: DataSpec['split']): number {
  const others = splitNames.filter((name) => !free.includes(name)).reduce((total, name) => total + split[name], 0);
  return rounded((1 - others) / free.length);
}

function rounded(value: number): number {
  const short = Number(value.toFixed(9));
  return short === 0 ? 0 : short;
}
