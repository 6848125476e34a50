import type { Ways } from '../../diagnostics/bag.js';
import type { Fix, Span } from '../../diagnostics/diagnostic.js';
import { replace } from '../../diagnostics/fix.js';
import { nearest } from '../../diagnostics/nearest.js';
import { quote, write } from '../../diagnostics/words.js';
import { isEpochs } from '../epochs.js';
import { isProblem, parseExpression, type Expression } from '../expressions.js';
import { limits } from '../limits.js';
import { readNumber } from '../numbers.js';
import { spanWithin, type Reading } from '../reading.js';
import {
  describe,
  entryOf,
  isNull,
  entrySpan,
  sourceOf,
  type Entry,
  type ListTree,
  type MapTree,
  type ScalarTree,
  type Tree,
} from '../tree.js';
import { YamlEdits } from '../yaml-edits.js';
import { plainOf } from './base-spec.js';
import { nearestPaths } from './nearest-path.js';
import { findTarget, otherKind, type Layers } from './path-targets.js';
import { spanKeys } from './sweep-fields.js';
import type { Dimension, TiedRanges, Plain, Range } from './sweep.js';

export interface RangeReading extends Reading {
  /** The base spec. */
  readonly base: { readonly file: string; readonly root: Tree };
  readonly layers: Layers;
  /** Names that an expression may use, so far: variables of the base spec and the ranges above. */
  readonly names: Set<string>;
}

const FORMS = 'a list of values, {linear: [low, high], count: n}, {log: [low, high], count: n} or one expression "${…}"';

const GROUPS = 'together: [[{vars.a: 1, vars.b: 2}, {vars.a: 3, vars.b: 4}]]';

/** `ranges`, in the order of the file; what is wrong is reported and left out. */
export function readRanges(entry: Entry | undefined, reading: RangeReading): readonly Dimension[] {
  if (entry === undefined) return [];
  if (entry.value.kind !== 'map') {
    if (entry.value.kind !== 'broken')
      report(
        reading,
        entrySpan(entry),
        '`ranges`',
        'a map of places in the base spec and their ranges',
        entry.value,
        write('ranges: {train.batch: [16, 32]}'),
      );
    return [];
  }
  return entry.value.entries.flatMap((range) => {
    const isThere = checkPath(range, reading);
    const read = readRange(range, reading);
    const name = range.key.slice(range.key.lastIndexOf('.') + 1);
    reading.names.add(name);
    return read === undefined || !isThere ? [] : [{ path: range.key, name, span: range.keySpan, range: read }];
  });
}

function checkPath({ key: path, keySpan }: Entry, { bag, base, layers }: RangeReading): boolean {
  const found = findTarget(base.root, path, layers);
  if (found.kind !== 'nowhere') return true;
  const { reached, missing, known } = found;
  bag.report('WNC901', keySpan, { path, file: base.file, reached, missing, known }, { fix: pathFix(path, keySpan, { base, layers }) });
  return false;
}

/** The place that was meant, or what to write into the base spec. */
function pathFix(path: string, span: Span, { base: { file, root }, layers }: Pick<RangeReading, 'base' | 'layers'>): Ways {
  const other = otherKind(root, path, layers);
  const near = nearestPaths(root, path, layers);
  const isExact = near.some((candidate) => candidate.split('.').length === path.split('.').length);
  if (other !== undefined && !isExact) {
    const { where, choice } = other;
    return `${write(choice)} under ${quote(where)} of ${file}`;
  }
  const [only] = near;
  if (only !== undefined && near.length === 1) return replace(span, only);
  if (near.length > 0) return `write ${near.map(quote).join(' or ')}`;
  const [first, name] = path.split('.');
  if (isEpochs(path.slice(path.lastIndexOf('.') + 1)))
    return `${write('train.steps')}, which counts batches: an epoch is the training examples divided by train.batch`;
  if (first === 'vars' && name !== undefined)
    return `add ${quote(name)} under \`vars\` of ${file}, and use it as ${quote(`"\${${name}}"`)}`;
  return `name a place of ${file}, such as \`train.batch\``;
}

function readRange(entry: Entry, reading: RangeReading): Range | undefined {
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

/** A value written another way; in words alone where a part of it would be lost. */
function written(tree: Tree, text: string, { source }: RangeReading, words = write(text)): Fix {
  return text.includes('…') ? { words, edits: [] } : new YamlEdits(source).write(tree, text, words);
}

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

/** `{linear: [1, 2]}` for `{min: 1, max: 2}`, and the list itself for `{values: [1, 2]}`. */
function spanFix(map: MapTree, reading: RangeReading): Ways {
  const list = map.entries.map(({ value }) => value).find((value) => value.kind === 'list');
  const numbers = map.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && typeof value.value === 'number' && key !== 'count' ? [value.value] : [],
  );
  if (list !== undefined) return written(map, sourceOf(list, reading.source), reading);
  const [low, high] = numbers.length === 2 ? [...numbers].sort((a, b) => a - b) : ['low', 'high'];
  const count = entryOf(map, 'count')?.value;
  const text = `{linear: [${low}, ${high}], count: ${count?.kind === 'scalar' && typeof count.value === 'number' ? count.source : 5}}`;
  return numbers.length === 2 ? written(map, text, reading) : write(text);
}

/** More than two numbers are the values themselves. */
function endsFix(map: MapTree, value: Tree, reading: RangeReading): Ways {
  if (value.kind === 'list' && value.items.length !== 0) {
    const list = sourceOf(value, reading.source);
    return written(map, list, reading, `write the values themselves, without \`linear\` or \`log\`: ${quote(list)}`);
  }
  return 'write the two ends: `[0.01, 0.1]`';
}

/** What stands in and beside `${…}` as one expression. */
function joinedFix(tree: ScalarTree, text: string, reading: RangeReading): Ways {
  const joined = text
    .replace(/\$\{|\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return isProblem(parseExpression(joined, 0))
    ? 'write one expression, all of it between `${` and `}`'
    : written(tree, `"\${${joined}}"`, reading);
}

/** `[{…}, {…}]` for a map of lists, or for one alternative without its list. */
function groupFix(item: Tree, reading: RangeReading): Ways {
  if (item.kind === 'map' && item.entries.length > 0 && item.entries.every(({ value }) => value.kind === 'list')) {
    const lists = item.entries.map(({ key, value }) => ({ key, items: value.kind === 'list' ? value.items : [] }));
    const counts = lists.map(({ items }) => items.length);
    const count = Math.min(...counts);
    const alternatives = Array.from(
      { length: count },
      (_, index) => `{${lists.map(({ key, items }) => `${key}: ${sourceOf(items[index]!, reading.source)}`).join(', ')}}`,
    );
    const text = `[${alternatives.join(', ')}]`;
    // Where one list is longer, which value goes with which is not known.
    return count === Math.max(...counts) ? written(item, text, reading) : write(text);
  }
  if (item.kind === 'map') return `put all alternatives of a group into one list: ${quote(GROUPS)}`;
  return write(GROUPS);
}

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

function readExpression(tree: ScalarTree, what: string, reading: RangeReading): Range | undefined {
  const { bag, names, source } = reading;
  const text = String(tree.value);
  const inside = /^\s*\$\{([^}]*)\}\s*$/.exec(text);
  if (inside === null) {
    bag.report(
      'WNC203',
      tree.span,
      { what, expected: 'one expression "${…}" and nothing beside it', found: describe(tree) },
      { fix: joinedFix(tree, text, reading) },
    );
    return undefined;
  }
  const parsed = parseExpression(inside[1]!, text.indexOf('${') + 2);
  if (isProblem(parsed)) {
    const span = spanWithin(tree, parsed.at, source);
    if (parsed.kind === 'limit') bag.report('WNC315', span, { what: parsed.what, limit: parsed.limit });
    else bag.report('WNC305', span, { problem: parsed.problem }, { fix: parsed.fix });
    return undefined;
  }
  let isKnown = true;
  for (const { name, at } of namesIn(parsed)) {
    if (names.has(name)) continue;
    isKnown = false;
    const known = [...names];
    const near = nearest(name, known);
    const span = spanWithin(tree, at, source);
    const fix =
      near === undefined
        ? 'an expression may use the ranges above it and the plain numbers under the base spec’s `vars`'
        : span === tree.span
          ? write(near)
          : replace(span, near);
    bag.report('WNC306', span, { name, known: known.slice(0, 12) }, { fix });
  }
  return isKnown ? { kind: 'expression', expression: parsed } : undefined;
}

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

/** `together`; what is wrong is reported and left out. */
export function readGroups(entry: Entry | undefined, reading: RangeReading): readonly TiedRanges[] {
  if (entry === undefined) return [];
  const expected = 'a list of groups, each a list of maps with the same places';
  if (entry.value.kind !== 'list') {
    if (entry.value.kind !== 'broken') report(reading, entrySpan(entry), '`together`', expected, entry.value, write(GROUPS));
    return [];
  }
  return entry.value.items.flatMap((item) => {
    if (item.kind === 'list' && item.items.every((one) => one.kind === 'map')) return readGroup(item, reading);
    if (item.kind !== 'broken')
      report(reading, item.span, 'each group of `together`', 'a list of maps with the same places', item, groupFix(item, reading));
    return [];
  });
}

function readGroup(list: ListTree, reading: RangeReading): readonly TiedRanges[] {
  const maps = list.items as readonly MapTree[];
  const [first] = maps;
  if (first === undefined || first.entries.length === 0) {
    reading.bag.report('WNC902', list.span, { what: 'a group of `together`' }, { fix: 'give it the values to try, or take it out' });
    return [];
  }
  const paths = first.entries.map(({ key }) => key);
  const are = first.entries.map((entry) => checkPath(entry, reading));
  let isWhole = are.every(Boolean);
  for (const map of maps.slice(1)) {
    const others = map.entries.map(({ key }) => key);
    const missing = paths.filter((path) => !others.includes(path));
    const extra = map.entries.filter(({ key }) => !paths.includes(key));
    if (missing.length === 0 && extra.length === 0) continue;
    isWhole = false;
    const related = [{ message: 'the first of the group', span: first.span }];
    reading.bag.report(
      'WNC904',
      extra[0]?.keySpan ?? map.span,
      { missing, extra: extra.map(({ key }) => key) },
      { related, fix: `give each the places ${paths.map(quote).join(', ')}` },
    );
  }
  for (const path of paths) reading.names.add(path.slice(path.lastIndexOf('.') + 1));
  const alternatives = maps.map((map) => new Map(map.entries.map(({ key, value }): [string, Plain] => [key, plainOf(value)])));
  return isWhole ? [{ paths, span: first.span, alternatives }] : [];
}

function report({ bag }: RangeReading, span: Span, what: string, expected: string, found: Tree, fix: Ways): void {
  bag.report('WNC203', span, { what, expected, found: describe(found) }, { fix });
}
