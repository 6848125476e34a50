import type { Span } from '../diagnostics/diagnostic.js';
import { entryMeant } from './elsewhere.js';
import { FieldReport } from './field-report.js';
import type { Subject } from './subject.js';
import { RESERVED_NAMES, fieldOf, isNested, plainValue, type Field, type Fields } from './fields.js';
import { findings } from './ajv.js';
import { readNumber } from './numbers.js';
import type { Reading } from './reading.js';
import { hasControl } from './text.js';
import { describe, isNull, entrySpan, type Entry, type MapTree, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

export type FieldValue = number | boolean | string | readonly number[] | readonly string[];

/** What a map held. Wrong values are absent and have been reported; defaults are filled in for keys that are not given. */
export interface FieldValues {
  readonly values: ReadonlyMap<string, FieldValue>;
  /** Where each given value stands. */
  readonly spans: ReadonlyMap<string, Span>;
  /** The given lists, for findings about one of their entries. */
  readonly lists: ReadonlyMap<string, readonly Tree[]>;
  /** Entries whose field has a reader of its own. */
  readonly nested: ReadonlyMap<string, Entry>;
  /** Nothing was wrong and nothing was missing. */
  readonly complete: boolean;
}

/**
 * Reads a map by its fields: values become plain data here (expressions become numbers), then ajv judges the whole
 * map by a schema made of the same fields, and its findings are put in our words at the place of the value.
 */
export function readFields(map: MapTree, fields: Fields, subject: Subject, reading: Reading): FieldValues {
  // A map without a prototype: `__proto__` and `constructor` are keys like any other.
  const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const wrong = new Set<string>();
  const nested = new Map<string, Entry>();
  for (const entry of map.entries) {
    const field = fieldOf(fields, entry.key);
    if (field !== undefined && isNested(field)) nested.set(entry.key, entry);
    const value = field === undefined || isNested(field) ? true : readValue(entry, field, map, subject, reading);
    if (value === undefined) wrong.add(entry.key);
    else data[entry.key] = value;
  }
  for (const [name, field] of Object.entries(fields)) {
    const meant = isNested(field) && !nested.has(name) ? entryMeant(map, name, fields) : undefined;
    if (meant !== undefined) nested.set(name, meant);
  }
  const report = new FieldReport(map, fields, subject, reading);
  for (const finding of findings(fields, data)) {
    const key = report.add(finding, data, wrong);
    if (key !== undefined) wrong.add(key);
  }
  for (const [key, value] of Object.entries(data)) if (!wrong.has(key) && report.reportMisfits(key, value)) wrong.add(key);
  report.finish(map.partial ? new Set(Object.keys(fields)) : wrong);
  return gather(map, fields, data, wrong, nested, report.isMissing);
}

function gather(
  map: MapTree,
  fields: Fields,
  data: Readonly<Record<string, unknown>>,
  wrong: ReadonlySet<string>,
  nested: ReadonlyMap<string, Entry>,
  missing: boolean,
): FieldValues {
  const values = new Map<string, FieldValue>();
  const spans = new Map<string, Span>();
  const lists = new Map<string, readonly Tree[]>();
  for (const [name, field] of Object.entries(fields)) {
    if (isNested(field)) continue;
    const given = map.entries.find((entry) => entry.key === name);
    if (given !== undefined) {
      spans.set(name, entrySpan(given));
      if (given.value.kind === 'list') lists.set(name, given.value.items);
    }
    if (wrong.has(name)) continue;
    const value = given === undefined ? ('default' in field ? field.default : undefined) : (data[name] as FieldValue);
    if (value !== undefined) values.set(name, value);
  }
  return { values, spans, lists, nested, complete: wrong.size === 0 && !missing && !map.partial };
}

/** A value as plain data for ajv; undefined where it is wrong, which is reported. */
function readValue(entry: Entry, field: Field, map: MapTree, subject: Subject, reading: Reading): unknown {
  const { value } = entry;
  const report = FieldReport.of(map, subject, reading);
  if (value.kind === 'broken') return undefined;
  if (isNull(value)) return report.noValue(entry, field);
  switch (field.kind) {
    case 'size':
    case 'whole':
    case 'number':
      return readNumber(value, report.what(entry.key), report.expected(field), reading, plainValue(entry.key, field));
    case 'numbers':
      return readNumbers(entry, field, report, reading);
    case 'choices':
      return readWords(entry, field, report, reading);
    case 'texts':
      return readTexts(entry, field, report, reading);
    default:
      if (value.kind !== 'scalar') return report.wrongKind(entry, field);
      if (field.kind === 'name' && RESERVED_NAMES.includes(value.source)) return report.reservedName(entry);
      if (field.kind !== 'text' || !hasControl(String(value.value))) return value.value;
      reading.bag.report('WNC319', value.span, { what: report.what(entry.key) });
      return undefined;
  }
}

function readNumbers(entry: Entry, field: Extract<Field, { kind: 'numbers' }>, report: FieldReport, reading: Reading): unknown {
  if (entry.value.kind !== 'list') return report.wrongKind(entry, field);
  const what = `each value of ${report.what(entry.key)}`;
  const wanted = field.each.kind === 'whole' ? 'a whole number' : 'a number';
  const numbers = entry.value.items.map((item) => readNumber(item, what, wanted, reading));
  return numbers;
}

/** What is no text is absent from the list, and reported. */
function readTexts(entry: Entry, field: Extract<Field, { kind: 'texts' }>, report: FieldReport, reading: Reading): unknown {
  if (entry.value.kind !== 'list') return report.wrongKind(entry, field);
  const what = `each value of ${report.what(entry.key)}`;
  const texts = entry.value.items.map((item) => {
    if (item.kind === 'broken') return undefined;
    if (item.kind !== 'scalar' || typeof item.value !== 'string') {
      const text = item.kind === 'scalar' && item.value !== null ? item.source : '';
      const fix = text === '' ? undefined : new YamlEdits(reading.source).write(item, `"${text}"`, `put it in quotes: "${text}"`);
      reading.bag.report('WNC203', item.span, { what, expected: 'text', found: describe(item) }, { fix });
      return undefined;
    }
    if (!hasControl(item.value)) return item.value;
    reading.bag.report('WNC319', item.span, { what });
    return undefined;
  });
  return texts.includes(undefined) ? undefined : texts;
}

function readWords(entry: Entry, field: Extract<Field, { kind: 'choices' }>, report: FieldReport, reading: Reading): unknown {
  const { value: list } = entry;
  if (list.kind !== 'list') return report.wrongKind(entry, field);
  const seen = new Set<string>();
  return list.items.map((item: Tree, index) => {
    if (item.kind !== 'scalar') {
      if (item.kind !== 'broken') report.notAChoice(entry.key, field.choices, item);
      return undefined;
    }
    if (seen.has(item.source)) {
      reading.bag.report(
        'WNC220',
        item.span,
        { what: report.what(entry.key), value: item.source },
        { fix: { words: 'take it out', edits: [new YamlEdits(reading.source).removeItem(list, index)] } },
      );
    }
    seen.add(item.source);
    return item.value;
  });
}
