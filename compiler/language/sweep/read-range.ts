import { replace } from '../../diagnostics/fix.js';
import { nearest } from '../../diagnostics/nearest.js';
import { quote, write } from '../../diagnostics/words.js';
import { parseWhole, reportUnknown } from '../expression-text.js';
import type { Expression } from '../expressions.js';
import { limits } from '../limits.js';
import { readNumber } from '../numbers.js';
import { describe, entryOf, isNull, entrySpan, sourceOf, type Entry, type ListTree, type MapTree, type ScalarTree } from '../tree.js';
import { YamlEdits } from '../yaml-edits.js';
import { plainOf } from './base-spec.js';
import { written, spanFix, endsFix } from './range-fixes.js';
import type { RangeReading } from './range-reading.js';
import { spanKeys } from './sweep-fields.js';
import type { Range } from './sweep.js';

/** The forms of a range, for messages. */
const FORMS = 'a list of values, {linear: [low, high], count: n}, {log: [low, high], count: n} or one expression "${…}"';

/**
 * What a range tries: a list, equal or logarithmic steps, or an expression of other ranges. Undefined where it is wrong, which is reported.
 */
export function readRange(entry: Entry, reading: RangeReading): Range | undefined {
  const { key, value } = entry;
  const what = `the range of ${quote(key)}`;
  if (value.kind === 'broken') return undefined;
  if (value.kind === 'list') return readList(value, what, reading);
  if (value.kind === 'map') return readSpan(value, what, reading);
  if (typeof value.value === 'string' && value.value.includes('${')) return readExpression(value, what, reading);
  const fix = isNull(value) ? 'give it the values to try: `[16, 32]`' : written(value, `[${sourceOf(value, reading.source)}]`, reading);
  reading.bag.report('WNC203', entrySpan(entry), { what, expected: FORMS, found: describe(value) }, { fix });
  return undefined;
}

/** The values themselves; one that stands there twice is reported. */
function readList(list: ListTree, what: string, reading: RangeReading): Range | undefined {
  if (list.items.length === 0) {
    reading.bag.report('WNC902', list.span, { what }, { fix: 'give it the values to try, or take it out' });
    return undefined;
  }
  const seen = new Set<string>();
  const yaml = new YamlEdits(reading.source);
  const values = list.items.map((item, index) => {
    const value = plainOf(item);
    const text = JSON.stringify(value);
    if (seen.has(text))
      reading.bag.report(
        'WNC220',
        item.span,
        { what, value: text },
        { fix: { words: 'take it out', edits: [yaml.removeItem(list, index)] } },
      );
    seen.add(text);
    return value;
  });
  return { kind: 'list', values };
}

/** `{linear: [low, high], count: n}`, or `log`. */
function readSpan(map: MapTree, what: string, reading: RangeReading): Range | undefined {
  const { bag } = reading;
  const known: readonly string[] = spanKeys;
  for (const entry of map.entries) {
    const { key, keySpan } = entry;
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const removed = { words: 'take it out', edits: [new YamlEdits(reading.source).removeEntry(map, entry)] };
    bag.report('WNC201', keySpan, { key, where: what, known }, { fix: near === undefined ? removed : replace(keySpan, near) });
  }
  const kinds = (['linear', 'log'] as const).filter((kind) => entryOf(map, kind) !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    if (!map.partial)
      bag.report(
        'WNC203',
        map.span,
        { what, expected: FORMS, found: kind === undefined ? describe(map) : 'both linear and log' },
        { fix: kind === undefined ? spanFix(map, reading) : 'keep one of the two' },
      );
    return undefined;
  }
  const ends = readEnds(entryOf(map, kind)!, kind, map, what, reading);
  const count = readCount(entryOf(map, 'count'), what, reading);
  const whole = readWhole(entryOf(map, 'whole'), what, reading);
  return ends && { kind, ...ends, count, whole };
}

/** The two ends of a span, the low one first. */
function readEnds(
  entry: Entry,
  kind: 'linear' | 'log',
  map: MapTree,
  what: string,
  reading: RangeReading,
): { low: number; high: number } | undefined {
  const { bag } = reading;
  const { value } = entry;
  if (value.kind === 'broken') return undefined;
  if (value.kind !== 'list' || value.items.length !== 2) {
    const found = value.kind === 'list' ? `a list of ${value.items.length}` : describe(value);
    bag.report(
      'WNC203',
      entrySpan(entry),
      { what: `${quote(kind)} of ${what}`, expected: 'a list of two numbers', found },
      { fix: endsFix(map, value, reading) },
    );
    return undefined;
  }
  const [low, high] = value.items.map((item) => readNumber(item, what, 'a number', reading));
  if (low === undefined || high === undefined) return undefined;
  if (low >= high) {
    const [first, second] = value.items.map((item) => sourceOf(item, reading.source));
    const fix =
      low === high
        ? written(map, `[${first}]`, reading, `write the value itself, without ${quote(kind)}: ${quote(`[${first}]`)}`)
        : written(value, `[${second}, ${first}]`, reading);
    bag.report(
      'WNC903',
      value.span,
      { what, low, high, reason: low === high ? 'both ends are the same' : 'the low end comes first' },
      { fix },
    );
    return undefined;
  }
  if (kind === 'log' && low <= 0) {
    bag.report(
      'WNC903',
      value.items[0]!.span,
      { what, low, high, reason: 'a log range needs both ends above 0' },
      { fix: 'begin above 0, or write `linear`' },
    );
    return undefined;
  }
  return { low, high };
}

/** How many values a span has; undefined where that is not said or wrong. */
function readCount(entry: Entry | undefined, what: string, reading: RangeReading): number | undefined {
  if (entry === undefined) return undefined;
  const count = readNumber(entry.value, `\`count\` of ${what}`, 'a whole number', reading);
  if (count === undefined || (Number.isInteger(count) && count >= 2 && count <= limits.listLength)) return count;
  reading.bag.report(
    'WNC302',
    entry.value.span,
    { what: `\`count\` of ${what}`, value: String(count), allowed: `a whole number from 2 to ${limits.listLength}` },
    { fix: written(entry.value, String(Math.min(limits.listLength, Math.max(2, Math.round(count)))), reading) },
  );
  return undefined;
}

/** Whether a span's values are rounded to whole numbers. */
function readWhole(entry: Entry | undefined, what: string, reading: RangeReading): boolean {
  if (entry === undefined) return false;
  const { value } = entry;
  if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value;
  const text = value.kind === 'scalar' ? value.source.toLowerCase() : '';
  const meant = /^(true|yes|y|on|1)$/.test(text) ? 'true' : 'false';
  reading.bag.report(
    'WNC316',
    entrySpan(entry),
    { what: `\`whole\` of ${what}`, found: describe(value) },
    { fix: { words: write(meant), edits: [new YamlEdits(reading.source).setValue(entry, meant)] } },
  );
  return false;
}

/** One expression `"${…}"` of the names in `reading`. */
function readExpression(tree: ScalarTree, what: string, reading: RangeReading): Range | undefined {
  const expression = parseWhole(tree, what, reading);
  if (expression === undefined) return undefined;
  const known = [...reading.names];
  const unknown = namesIn(expression).filter(({ name }) => !reading.names.has(name));
  const otherwise = 'an expression may use the ranges above it and the plain numbers under the base spec’s `vars`';
  for (const { name, at } of unknown) reportUnknown(tree, { name, at, known }, reading, otherwise);
  return unknown.length === 0 ? { kind: 'expression', expression } : undefined;
}

/** The names that an expression uses, from left to right. */
function namesIn(expression: Expression): readonly Extract<Expression, { kind: 'name' }>[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return [expression];
    case 'negate':
      return namesIn(expression.operand);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'call':
      return expression.operands.flatMap(namesIn);
  }
}
