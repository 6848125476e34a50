import type { Ways } from '../../diagnostics/bag.js';
import type { Span } from '../../diagnostics/diagnostic.js';
import { replace } from '../../diagnostics/fix.js';
import { write, quote } from '../../diagnostics/words.js';
import { isEpochs } from '../epochs.js';
import { entrySpan, type Entry, type ListTree, type MapTree } from '../tree.js';
import { plainOf } from './base-spec.js';
import { nearestPaths } from './nearest-path.js';
import { findTarget, otherKind } from './path-targets.js';
import { GROUPS, groupFix } from './range-fixes.js';
import { type RangeReading, report } from './range-reading.js';
import { readRange } from './read-range.js';
import type { Dimension, TiedRanges, Plain } from './sweep.js';

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

/** One group: its alternatives, all with the same places. */
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

/** Whether the base spec has the place that a key names; where not, that is reported. */
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
