import type { Ways } from '../../diagnostics/bag.js';
import type { Fix } from '../../diagnostics/diagnostic.js';
import { quote, write } from '../../diagnostics/words.js';
import { entryOf, sourceOf, type MapTree, type Tree } from '../tree.js';
import { YamlEdits } from '../yaml-edits.js';
import type { RangeReading } from './range-reading.js';

/** How `together` is written, for fixes. */
export const GROUPS = 'together: [[{vars.a: 1, vars.b: 2}, {vars.a: 3, vars.b: 4}]]';

/** A value written another way; in words alone where a part of it would be lost. */
export function written(tree: Tree, text: string, { source }: RangeReading, words = write(text)): Fix {
  return text.includes('…') ? { words, edits: [] } : new YamlEdits(source).write(tree, text, words);
}

/** `{linear: [1, 2]}` for `{min: 1, max: 2}`, and the list itself for `{values: [1, 2]}`. */
export function spanFix(map: MapTree, reading: RangeReading): Ways {
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
export function endsFix(map: MapTree, value: Tree, reading: RangeReading): Ways {
  if (value.kind === 'list' && value.items.length !== 0) {
    const list = sourceOf(value, reading.source);
    return written(map, list, reading, `write the values themselves, without \`linear\` or \`log\`: ${quote(list)}`);
  }
  return 'write the two ends: `[0.01, 0.1]`';
}

/** `[{…}, {…}]` for a map of lists, or for one alternative without its list. */
export function groupFix(item: Tree, reading: RangeReading): Ways {
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
