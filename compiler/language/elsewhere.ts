import type { Ways } from '../diagnostics/bag.js';
import type { Edit, Fix } from '../diagnostics/diagnostic.js';
import { advice } from '../diagnostics/fix.js';
import { nearest } from '../diagnostics/nearest.js';
import { quote } from '../diagnostics/words.js';
import { fieldOf, type Fields } from './fields.js';
import type { Reading } from './reading.js';
import { averageFields, dataFields, evaluateFields, optimizers, schedules, splitFields, topFields, trainFields } from './sections.js';
import { entryOf, isNull, type Entry, type MapTree, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** In a longer map no one has misspelt a key of ours. */
const MOST_ENTRIES = 100;

interface Section {
  readonly where: string;
  readonly fields: Fields;
  readonly words: (key: string) => string;
  /** One of several kinds holds the key, not the section itself. */
  readonly variants?: Readonly<Record<string, Fields>>;
}

const inside = (where: string) => (key: string) => `${quote(key)} stands inside ${quote(where)}`;
const among = (what: string, example: string) => () => `it stands inside the ${what}: ${quote(example)}`;

/** Where a key belongs that is written in the wrong section. */
const sections: readonly Section[] = [
  { where: '', fields: topFields, words: (key) => `${quote(key)} stands at the top level` },
  { where: 'data', fields: dataFields, words: inside('data') },
  { where: 'data.split', fields: splitFields, words: inside('data.split') },
  { where: 'train', fields: trainFields, words: inside('train') },
  { where: 'train.evaluate', fields: evaluateFields, words: inside('train.evaluate') },
  { where: 'train.average', fields: averageFields, words: inside('train.average') },
  {
    where: 'train.optimizer',
    fields: Object.assign({}, ...Object.values(optimizers)) as Fields,
    words: among('optimizer', 'optimizer: {sgd: {rate: 0.1}}'),
    variants: optimizers,
  },
  {
    where: 'train.schedule',
    fields: { ...schedules['step'], ...schedules['cosine'] },
    words: among('schedule', 'schedule: {step: {at: [1000], factor: 0.1}}'),
    variants: schedules,
  },
];

/** What to do with a key that no near name explains: `learning_rate` in train belongs to the optimizer. */
export function elsewhere(entry: Entry, map: MapTree, where: string, reading: Reading): Ways {
  for (const section of sections) {
    if (section.where === where || where.startsWith(`${section.where}.`)) continue;
    const near = nearest(entry.key, Object.keys(section.fields));
    if (near === undefined) continue;
    return moved(entry, near, map, section, reading) ?? advice(section.words(near));
  }
  return undefined;
}

/** An entry taken out of its map and put where it belongs, in a section that may have to be made. */
function moved(entry: Entry, key: string, from: MapTree, section: Section, { source, root }: Reading): Fix | undefined {
  if (root === undefined) return undefined;
  const yaml = new YamlEdits(source);
  const path = section.where === '' ? [] : section.where.split('.');
  const removed = yaml.removeEntry(from, entry);
  let holder = root;
  let wanted = path;
  for (const name of path) {
    const found = entryOf(holder, name);
    if (found === undefined) break;
    const inner = found.value;
    wanted = wanted.slice(1);
    if (inner.kind === 'map') holder = inner;
    else if (isNull(inner) && wanted.length === 0) return intoEmpty(found, entry, key, section, removed, yaml);
    else return section.variants === undefined ? undefined : intoWord(name, inner, entry, key, section.variants, removed, yaml);
  }
  if (section.variants !== undefined && wanted.length === 0) {
    const [only, ...others] = holder.entries;
    const fields = only === undefined ? undefined : fieldOf(section.variants as unknown as Fields, only.key);
    if (only?.value.kind !== 'map' || fields === undefined || others.length > 0) return undefined;
    holder = only.value;
  }
  const text = yaml.entryText(entry, key, wanted.length === 0 ? holder : undefined);
  if (text === undefined) return undefined;
  const kind =
    section.variants === undefined ? undefined : Object.entries(section.variants).find(([, fields]) => Object.keys(fields)[0] === key)?.[0];
  if (section.variants !== undefined && wanted.length > 0 && kind === undefined) return undefined;
  const nested = [...wanted, ...(wanted.length > 0 && kind !== undefined ? [kind] : [])].reduceRight(
    (inner, name) => `${name}: {${inner}}`,
    text,
  );
  // Where nothing else is in its way, what replaces the entry stands in its place.
  const isMade = section.variants !== undefined && wanted.length > 0;
  const words = isMade ? `it stands inside the ${path.at(-1)!}: ${quote(nested)}` : section.words(key);
  const edits = holder === from ? [yaml.rewrite(entry, nested)] : [yaml.addEntry(holder, nested), removed];
  return { words: isMade || section.variants === undefined ? words : `${quote(key)} stands inside the ${path.at(-1)!}'s settings`, edits };
}

/** A section with nothing behind it gets its first key. */
function intoEmpty(holder: Entry, entry: Entry, key: string, section: Section, removed: Edit, yaml: YamlEdits): Fix | undefined {
  const text = section.variants === undefined ? yaml.entryText(entry, key, undefined) : undefined;
  return text === undefined ? undefined : { words: section.words(key), edits: [yaml.setValue(holder, `{${text}}`), removed] };
}

/** `optimizer: adam` beside `lr: 0.001`: the word becomes a map with the setting. */
function intoWord(
  name: string,
  word: Tree,
  entry: Entry,
  key: string,
  variants: Readonly<Record<string, Fields>>,
  removed: Edit,
  yaml: YamlEdits,
): Fix | undefined {
  if (word.kind !== 'scalar' || !Object.hasOwn(variants, word.source) || !Object.hasOwn(variants[word.source]!, key)) return undefined;
  const text = yaml.entryText(entry, key, undefined);
  if (text === undefined) return undefined;
  const settings = `{${word.source}: {${text}}}`;
  return { words: `it stands inside the ${name}: ${quote(`${name}: ${settings}`)}`, edits: [{ span: word.span, text: settings }, removed] };
}

/** The entry of a key, or of a misspelling of it, so that what stands inside is checked too; the key itself is reported. */
export function entryMeant(map: MapTree, key: string, fields: Fields): Entry | undefined {
  const given = entryOf(map, key);
  if (given !== undefined || map.entries.length > MOST_ENTRIES) return given;
  const missing = Object.keys(fields).filter((name) => entryOf(map, name) === undefined);
  const meant = map.entries.find((entry) => fieldOf(fields, entry.key) === undefined && nearest(entry.key, missing) === key);
  return meant === undefined ? undefined : { ...meant, key };
}

/** The entry `data.context` of a spec. */
export function contextIn(tree: MapTree): Entry | undefined {
  const data = entryMeant(tree, 'data', topFields);
  return data?.value.kind === 'map' ? entryMeant(data.value, 'context', dataFields) : undefined;
}

/** Keys that stand at the top level, in `data` or in `train` and belong to another of these: elsewhere they are not missing. */
export function strayKeys(tree: MapTree): ReadonlySet<string> {
  const stray = new Set<string>();
  const add = (map: MapTree, fields: Fields): void => {
    for (const { key } of map.entries) if (fieldOf(fields, key) === undefined) stray.add(key);
  };
  add(tree, topFields);
  for (const [name, fields] of [
    ['data', dataFields],
    ['train', trainFields],
  ] as const) {
    const value = entryOf(tree, name)?.value;
    if (value?.kind === 'map') add(value, fields);
  }
  return stray;
}
