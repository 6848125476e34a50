import type { Ways } from '../diagnostics/bag.js';
import type { Fix, Span } from '../diagnostics/diagnostic.js';
import { otherwise } from '../diagnostics/fix.js';
import { quote, write } from '../diagnostics/words.js';
import { entryMeant } from './elsewhere.js';
import { limits } from './limits.js';
import { readFields } from './read-fields.js';
import type { Reading } from './reading.js';
import type { DataSpec } from './resolved-spec.js';
import { dataFields, defaultSplit, splitFields, trainFields } from './sections.js';
import { hasControl } from './text.js';
import { describe, entryOf, isNull, entrySpan, sourceOf, type Entry, type MapTree } from './tree.js';
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
  const split = readSplit(read.nested.get('split'), reading);
  const key = read.spans.has('words') ? 'words' : 'source';
  const source = read.values.get(key) as string | undefined;
  const sourceSpan = read.spans.get(key);
  const context = read.values.get('context') as number | undefined;
  const contextSpan = read.spans.get('context');
  checkSpelledOnce(map, reading);
  if (source === undefined || sourceSpan === undefined || context === undefined || contextSpan === undefined || vocabulary === undefined)
    return undefined;
  const normalize = read.values.get('normalize') === 'nfc' ? 'nfc' : 'none';
  return { source, sourceSpan, normalize, context, contextSpan, vocabulary, split, splitSpan: read.nested.get('split')?.keySpan };
}

/** `source` is the older spelling of `words`, so only one of them can hold. */
function checkSpelledOnce(map: MapTree, reading: Reading): void {
  const [first, second] = map.entries.filter(({ key }) => key === 'words' || key === 'source');
  if (first === undefined || second === undefined) return;
  reading.bag.report(
    'WNC326',
    second.keySpan,
    { first: first.key, second: second.key },
    {
      related: [{ message: 'the words are named here', span: first.keySpan }],
      fix: { words: 'take it out', edits: [new YamlEdits(reading.source).removeEntry(map, second)] },
    },
  );
}

/** What is read of words before anything else is, since the vocabulary that every expression may use depends on it. */
export interface PeekedWords {
  readonly source: string;
  readonly span: Span;
  readonly normalize: DataSpec['normalize'];
}

/** The words that a spec's data name; undefined where they name none that could be read. */
export function peekWords(data: Entry | undefined): PeekedWords | undefined {
  if (data?.value.kind !== 'map') return undefined;
  const map = data.value;
  const value = (
    entryOf(map, 'words') ??
    entryOf(map, 'source') ??
    entryMeant(map, 'words', dataFields) ??
    entryMeant(map, 'source', dataFields)
  )?.value;
  if (value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value === '') return undefined;
  if (hasControl(value.value) || value.value.length > limits.pathLength) return undefined;
  const form = entryMeant(map, 'normalize', dataFields)?.value;
  return { source: value.value, span: value.span, normalize: form?.kind === 'scalar' && form.value === 'nfc' ? 'nfc' : 'none' };
}

const shares = ['train', 'validation', 'test'] as const;
type ShareName = (typeof shares)[number];
/** Shares such as 0.7, 0.2 and 0.1 do not sum to 1 exactly. */
const TOLERANCE = 1e-9;

function readSplit(entry: Entry | undefined, reading: Reading): DataSpec['split'] {
  const map = entry === undefined ? undefined : sectionMap(entry, 'data.split', Object.keys(splitFields), reading);
  if (entry === undefined || map === undefined) return defaultSplit;
  const read = readFields(map, splitFields, { kind: 'section', where: 'data.split', span: entry.keySpan, entry }, reading);
  if (!read.complete) return defaultSplit;
  const split = Object.fromEntries(read.values) as unknown as DataSpec['split'];
  if (split.train === 0) {
    reading.bag.report('WNC302', read.spans.get('train')!, { what: '`data.split.train`', value: '0', allowed: 'greater than 0' });
    return defaultSplit;
  }
  const sum = split.train + split.validation + split.test;
  if (Math.abs(sum - 1) > TOLERANCE) {
    const parts = shares.map((name) => `${name} ${split[name]}${read.spans.has(name) ? '' : ' (the default)'}`);
    reading.bag.report('WNC310', entry.keySpan, { parts, sum: rounded(sum) }, { fix: shareFix(split, read.spans, map, reading) });
    return defaultSplit;
  }
  return split;
}

/** The shares that are not given, or else the last, made to fit. */
function shareFix(split: DataSpec['split'], given: ReadonlyMap<string, Span>, map: MapTree, { source }: Reading): Fix | undefined {
  const missing = shares.filter((name) => !given.has(name));
  const yaml = new YamlEdits(source);
  const choices = missing.length > 0 ? [missing] : [...shares].reverse().map((name) => [name]);
  const free = choices.find((names) => makesSense(names, split));
  if (free === undefined) return undefined;
  const texts = free.map((name) => `${name}: ${shareLeft(free, split)}`);
  const edit = missing.length > 0 ? yaml.addEntry(map, ...texts) : yaml.setValue(entryOf(map, free[0]!)!, String(shareLeft(free, split)));
  return { words: write(texts.join(', ')), edits: [edit] };
}

function makesSense(free: readonly ShareName[], split: DataSpec['split']): boolean {
  const left = shareLeft(free, split);
  return left >= 0 && !(left === 0 && free.includes('train'));
}

/** What the other shares leave for each of these. */
function shareLeft(free: readonly ShareName[], split: DataSpec['split']): number {
  const others = shares.filter((name) => !free.includes(name)).reduce((total, name) => total + split[name], 0);
  return rounded((1 - others) / free.length);
}

function rounded(value: number): number {
  const short = Number(value.toFixed(9));
  return short === 0 ? 0 : short;
}
