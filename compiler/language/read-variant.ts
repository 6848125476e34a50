import type { Fix } from '../diagnostics/diagnostic.js';
import { replace } from '../diagnostics/fix.js';
import { nearest } from '../diagnostics/nearest.js';
import { quote, write } from '../diagnostics/words.js';
import { foreignVariant, printed, translate } from './foreign.js';
import { callOf, stepsOf, tokenEdits } from './foreign-layers.js';
import { sectionMap } from './read-data.js';
import { UNKNOWN, defaultOf, exampleValue, isRequired, type Fields } from './fields.js';
import { readFields, type FieldValues } from './read-fields.js';
import type { Reading } from './reading.js';
import { describe, isNull, entrySpan, sourceOf, type Entry, type MapTree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** Which of several kinds was chosen, and its settings. */
export interface Variant {
  readonly kind: string;
  readonly read: FieldValues;
  /** Its settings as plain data; those of a map inside it under the map's key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Nothing was wrong in it, nor in a map inside it, and nothing missing. */
  readonly complete: boolean;
}

/** `{sgd: {rate: 0.1}}` or a bare word; undefined where it is wrong, which is reported. `where` names it: `train.optimizer`. */
export function readVariant(
  entry: Entry,
  where: string,
  variants: Readonly<Record<string, Fields>>,
  reading: Reading,
): Variant | undefined {
  const { value } = entry;
  const known = Object.keys(variants);
  const empty = (span: MapTree['span']): MapTree => ({ kind: 'map', span, entries: [], partial: false });
  if (value.kind === 'broken') return undefined;
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    return readSettings({ key: value.value, keySpan: value.span, value: empty(value.span) }, where, variants, reading);
  }
  if (isNull(value)) {
    reading.bag.report('WNC216', entrySpan(entry), { what: quote(where), expected: `one of ${known.join(', ')}` });
    return undefined;
  }
  if (value.kind !== 'map') {
    reading.bag.report('WNC203', value.span, { what: quote(where), expected: `one of ${known.join(', ')}`, found: describe(value) });
    return undefined;
  }
  const [only] = value.entries;
  if (value.entries.length === 1 && only !== undefined) return readSettings(only, where, variants, reading);
  if (!value.partial) reportSeveral(entry, value, where, variants, reading);
  return undefined;
}

function readSettings(entry: Entry, parent: string, variants: Readonly<Record<string, Fields>>, reading: Reading): Variant | undefined {
  const { key, keySpan, value } = entry;
  const known = Object.keys(variants);
  const fields = Object.hasOwn(variants, key) ? variants[key] : undefined;
  if (fields === undefined) {
    if (reportForeignVariant(entry, parent.slice(parent.lastIndexOf('.') + 1), variants, reading)) return undefined;
    const near = nearest(key, known);
    reading.bag.report(
      'WNC215',
      keySpan,
      { what: parent.slice(parent.lastIndexOf('.') + 1), value: key, known },
      { fix: near === undefined ? undefined : replace(keySpan, near) },
    );
    // What stands inside is checked as if it were written right.
    if (near !== undefined && value.kind === 'map' && value.entries.length > 0)
      readSettings({ ...entry, key: near }, parent, variants, reading);
    return undefined;
  }
  const where = `${parent}.${key}`;
  const given = isNull(value) ? { ...value, kind: 'map' as const, entries: [], partial: false } : value;
  if (given.kind === 'broken') return undefined;
  if (given.kind !== 'map') {
    const first = Object.keys(fields)[0];
    const fix =
      given.kind === 'scalar' && first !== undefined
        ? replace(given.span, `{${first}: ${given.source}}`, write(`{${key}: {${first}: ${given.source}}}`))
        : undefined;
    const expected = first === undefined ? 'a word without settings' : `a map of ${Object.keys(fields).join(', ')}`;
    reading.bag.report('WNC203', given.span, { what: quote(where), expected, found: describe(given) }, { fix });
    return undefined;
  }
  const read = readFields(given, fields, { kind: 'section', where, span: keySpan, entry }, reading);
  return { kind: key, read, ...settingsOf(read, fields, where, reading) };
}

/** All that fields hold, sections among them with their defaults where they are not given. */
function settingsOf(read: FieldValues, fields: Fields, where: string, reading: Reading): Pick<Variant, 'settings' | 'complete'> {
  let { complete } = read;
  const settings: Record<string, unknown> = Object.fromEntries(read.values);
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'section') continue;
    const entry = read.nested.get(name);
    const inside = entry && readSection(entry, field.fields, `${where}.${name}`, reading);
    if (inside) complete &&= inside.complete;
    settings[name] = inside?.settings ?? Object.fromEntries(Object.entries(field.fields).map(([key, one]) => [key, defaultOf(one)]));
    if (entry && !inside) complete = false;
  }
  return { settings, complete };
}

function readSection(entry: Entry, fields: Fields, where: string, reading: Reading): Pick<Variant, 'settings' | 'complete'> | undefined {
  const map = sectionMap(entry, where, Object.keys(fields), reading);
  if (map === undefined) return undefined;
  return settingsOf(readFields(map, fields, { kind: 'section', where, span: entry.keySpan, entry }, reading), fields, where, reading);
}

/** `Adam(lr=0.001)`, or `{SGD: {lr: 0.1, momentum: 0.9}}`: told once, with all of it in our words. */
function reportForeignVariant(entry: Entry, what: string, variants: Readonly<Record<string, Fields>>, reading: Reading): boolean {
  const { bag, source, scope } = reading;
  const call = callOf(entry, reading);
  const row = call === undefined ? undefined : foreignVariant(call.name, what);
  if (call === undefined || row === undefined) return false;
  const fields = row.ours === undefined ? undefined : variants[row.ours];
  if (row.ours === undefined || fields === undefined) {
    bag.report('WNC223', entry.keySpan, { name: call.name, kind: what, instead: row.instead });
    return true;
  }
  const { value } = entry;
  if (value.kind === 'map' && value.entries.length > 0 && value.entries.every(({ key }) => Object.hasOwn(fields, key))) return false;
  const translation = translate(row, row.ours, fields, call.given, scope.names(), stepsOf(reading));
  const text = printed(row.ours, translation.options);
  const yaml = new YamlEdits(source);
  const isWord = entry.valueSpan === undefined;
  const edits = tokenEdits(entry, row, translation, yaml) ?? [
    isWord ? { span: entry.keySpan, text: text.includes(': ') ? `{${text}}` : text } : yaml.rewrite(entry, text),
  ];
  const details = { fix: { words: write(isWord && text.includes(': ') ? `{${text}}` : text), edits: text.includes(UNKNOWN) ? [] : edits } };
  if (translation.lost.length > 0)
    bag.report('WNC224', entry.keySpan, { name: call.name, ours: row.ours, lost: translation.lost }, details);
  else bag.report('WNC215', entry.keySpan, { what, value: entry.key, known: Object.keys(variants) }, details);
  return true;
}

/** None of the kinds, or several keys: settings beside their kind, or `{name: adam, rate: 0.001}`. */
function reportSeveral(entry: Entry, map: MapTree, where: string, variants: Readonly<Record<string, Fields>>, reading: Reading): void {
  const known = Object.keys(variants);
  const kind =
    map.entries.find(({ key }) => known.includes(key))?.key ??
    map.entries.flatMap(({ value }) => (value.kind === 'scalar' && known.includes(value.source) ? [value.source] : []))[0];
  const location = map.entries.find(({ key }) => !known.includes(key)) ?? map.entries[1] ?? entry;
  const found = map.entries.map(({ key }) => key);
  reading.bag.report(
    'WNC214',
    location.keySpan,
    { what: quote(where), found, known },
    { fix: severalFix(entry, map, kind, variants, reading) },
  );
}

function severalFix(
  entry: Entry,
  map: MapTree,
  kind: string | undefined,
  variants: Readonly<Record<string, Fields>>,
  reading: Reading,
): Fix {
  const name = kind ?? Object.keys(variants)[0]!;
  const fields = variants[name]!;
  const inner = map.entries.find(({ key }) => key === name)?.value;
  const all = [...(inner?.kind === 'map' ? inner.entries : []), ...map.entries];
  const settings = all.flatMap(({ key, value }) => (Object.hasOwn(fields, key) ? [`${key}: ${sourceOf(value, reading.source)}`] : []));
  const required = Object.entries(fields).filter(([, field]) => isRequired(field));
  const examples = required.map(([key, field]) => `${key}: ${exampleValue(key, field)}`);
  const shown = settings.length > 0 ? settings : examples;
  const text = shown.length === 0 ? name : `{${name}: {${shown.join(', ')}}}`;
  return { words: write(text), edits: text.includes('…') ? [] : [new YamlEdits(reading.source).setValue(entry, text)] };
}
