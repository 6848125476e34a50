import { distanceColumn, originColumn, positionColumn, prefixColumn, rowColumn, tableWidth } from '../../ops/position-table.js';
import type { PositionRows } from '../../schedule/kernel.js';
import { FunctionsByShape } from './functions-by-shape.js';
import type { MemoryLayout } from './layout.js';
import { get } from './wat.js';

/** The constants of a function, and its scratch memory's address. */
type TableShape = WordsShape | { readonly kind: 'prefixes'; readonly reaches: readonly number[] };

interface WordsShape {
  readonly kind: 'words';
  readonly positions: number;
  readonly order: 'words' | 'heights';
  readonly reaches: readonly number[];
  /** Rows have the numbers of their prefixes. */
  readonly numbered: boolean;
  readonly scratch: number;
}

/**
 * How many numbers of scratch memory it takes: of each example its length, the prefix that it has come to and its place in the order of
 * length, of each height its first row, and of each prefix its first longer one, the next of those of its length and its last symbol.
 */
export function positionNumbers({ of }: PositionRows, batch: number): number {
  return of.kind === 'words' ? 3 * batch + of.positions + 3 * batch * of.positions + 1 : 0;
}

const bytes = (index: string): string => `(i32.shl ${index} (i32.const 2))`;
const plus = (a: string, b: string): string => `(i32.add ${a} ${b})`;

/** `body` for each `variable` from 0 to `end`. */
function count(variable: string, end: string, body: string): string {
  return `(local.set ${variable} (i32.const 0))
    (block ${variable}End (loop ${variable}Loop
      (br_if ${variable}End (i32.ge_s ${get(variable)} ${end}))
      ${body}
      (local.set ${variable} ${plus(get(variable), '(i32.const 1)')})
      (br ${variable}Loop)))`;
}

/**
 * The functions that lay a batch's words end to end: `(call NAME targets tokens out batch)` fills positionTable's result and returns how
 * many rows it has. First how long each word is, up to its last target that counts; for the order of heights then the words from the
 * longest on, which takes a look at every word for every length; then the rows. `(call NAME table out rows)` does so for prefixTable's.
 */
export class PositionTables {
  private readonly shapes = new FunctionsByShape<TableShape>('$positionTable');

  constructor(private readonly layout: Pick<MemoryLayout, 'positions'>) {}

  functionOf({ of, reaches }: PositionRows): string {
    const shape: TableShape =
      of.kind === 'prefixes'
        ? { kind: 'prefixes', reaches }
        : {
            kind: 'words',
            positions: of.positions,
            order: of.order,
            reaches,
            numbered: of.tokens !== undefined,
            scratch: this.layout.positions,
          };
    return this.shapes.nameOf(shape);
  }

  print(): string {
    const tables = this.shapes.print((name, shape) =>
      shape.kind === 'words' ? printWords(name, shape) : printPrefixes(name, shape.reaches),
    );
    return tables.length === 0 ? '' : [...tables, FOLLOWED].join('\n');
  }
}

const FOLLOWED = `
  ;; One more than the largest of a table's numbers, one every so many bytes: how many of the first rows others name; at most all rows.
  (func $followed (param $at i32) (param $bytes i32) (param $rows i32) (result i32) (local $n i32) (local $most i32)
    (block $over (loop $next
      (br_if $over (i32.ge_s (local.get $n) (local.get $rows)))
      (local.set $most (select (i32.load (local.get $at)) (local.get $most) (i32.gt_s (i32.load (local.get $at)) (local.get $most))))
      (local.set $at (i32.add (local.get $at) (local.get $bytes)))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br $next)))
    (select (i32.add (local.get $most) (i32.const 1)) (local.get $rows) (i32.lt_s (local.get $most) (local.get $rows))))`;

function printWords(name: string, shape: WordsShape): string {
  return `
  ;; A row for each position of each word of up to ${shape.positions}, in the order of ${shape.order}${shape.numbered ? ', with the numbers of its prefixes' : ''}.
  (func ${name} (param $targets i32) (param $tokens i32) (param $out i32) (param $batch i32) (result i32)
    (local $b i32) (local $t i32) (local $height i32) (local $word i32) (local $words i32) (local $row i32) (local $rows i32)
    (local $longer i32) (local $others i32) (local $symbols i32) (local $before i32) (local $prefix i32) (local $prefixes i32) (local $symbol i32)
    (local.set $row (local.get $out))
    ${lengths(shape)}
    ${shape.numbered ? prefixLists(shape) : ''}
    ${shape.order === 'words' ? wordAfterWord(shape) : fromTheHighest(shape)}
    (local.get $rows))`;
}

function printPrefixes(name: string, reaches: readonly number[]): string {
  const width = tableWidth(reaches.length, true);
  const ofPrefix = prefixColumn(reaches.length);
  const entry = (column: number): string => `(i32.load offset=${4 * column} (local.get $row))`;
  const put = (column: number, value: string): string => `(i32.store offset=${4 * column} (local.get $out) ${value})`;
  const prefixOf = (row: string): string =>
    `(i32.load offset=${4 * ofPrefix} (i32.add (local.get $table) (i32.mul ${row} (i32.const ${4 * width}))))`;
  const columns = Array.from({ length: tableWidth(reaches.length, false) }, (_, column) => {
    const isRow = column >= rowColumn(0) && column < distanceColumn(reaches.length, 0);
    return put(column, isRow ? prefixOf(entry(column)) : entry(column));
  });
  return `
  ;; A row for each distinct prefix.
  (func ${name} (param $table i32) (param $out i32) (param $count i32) (result i32)
    (local $n i32) (local $row i32) (local $prefixes i32)
    (local.set $row (local.get $table))
    ${count(
      '$n',
      get('$count'),
      `(if (i32.eq ${entry(ofPrefix)} (local.get $prefixes)) (then
        ${columns.join('\n        ')}
        (local.set $out ${plus(get('$out'), `(i32.const ${4 * tableWidth(reaches.length, false)})`)})
        (local.set $prefixes ${plus(get('$prefixes'), '(i32.const 1)')})))
      (local.set $row ${plus(get('$row'), `(i32.const ${4 * width})`)})`,
    )}
    (local.get $prefixes))`;
}

const lengthOf = ({ scratch }: WordsShape, example: string): string => `(i32.load offset=${scratch} ${bytes(example)})`;

function lengths({ positions, scratch }: WordsShape): string {
  const target = `(i32.load (i32.add (local.get $targets) ${bytes(`(i32.sub ${plus(`(i32.mul (local.get $b) (i32.const ${positions}))`, get('$t'))} (i32.const 1))`)}))`;
  return count(
    '$b',
    get('$batch'),
    `(local.set $t (i32.const ${positions}))
      (block $counted (loop $back
        (br_if $counted (i32.eqz (local.get $t)))
        (br_if $counted (i32.ge_s ${target} (i32.const 0)))
        (local.set $t (i32.sub (local.get $t) (i32.const 1)))
        (br $back)))
      (i32.store offset=${scratch} ${bytes(get('$b'))} (local.get $t))`,
  );
}

/** The row of position $t of example $b; `ancestor` is the row of the position that far before it. */
function emit({ positions, order, reaches, numbered, scratch }: WordsShape, ancestor: (reach: number) => string): string {
  const put = (column: number, value: string): string => `(i32.store offset=${4 * column} (local.get $row) ${value})`;
  const width = tableWidth(reaches.length, numbered);
  const ancestors = reaches.map((reach, index) => {
    const none = order === 'words' ? '(local.get $rows)' : '(i32.const 0)';
    const row = `(select ${ancestor(reach)} ${none} (i32.ge_s (local.get $t) (i32.const ${reach})))`;
    return `${put(rowColumn(index), row)} ${put(distanceColumn(reaches.length, index), `(i32.sub (local.get $t) (i32.const ${reach}))`)}`;
  });
  return [
    put(originColumn, plus(`(i32.mul (local.get $b) (i32.const ${positions}))`, get('$t'))),
    put(positionColumn, get('$t')),
    ...ancestors,
    ...(numbered ? [findPrefix(scratch), put(prefixColumn(reaches.length), `(i32.sub (local.get $prefix) (i32.const 1))`)] : []),
    `(local.set $row ${plus(get('$row'), `(i32.const ${4 * width})`)})`,
    `(local.set $rows ${plus(get('$rows'), '(i32.const 1)')})`,
  ].join('\n        ');
}

/** Where the lists of prefixes are: a prefix goes by its number from 1 on, 0 is the empty one and, in a list, the end. */
function prefixLists({ positions, scratch }: WordsShape): string {
  const most = `(i32.mul (local.get $batch) (i32.const ${4 * positions}))`;
  return `(local.set $longer ${plus(`(i32.const ${scratch + 4 * positions})`, '(i32.mul (local.get $batch) (i32.const 12))')})
    (local.set $others ${plus(get('$longer'), most)})
    (local.set $symbols ${plus(get('$others'), most)})
    (i32.store (local.get $longer) (i32.const 0))`;
}

/** Sets $prefix to that of the row that is being made: among those one longer than the one before, by its last symbol, or a new one. */
function findPrefix(scratch: number): string {
  const listAt = (list: string): string => plus(get(list), bytes(get('$prefix')));
  const comeTo = plus(`(i32.shl (local.get $batch) (i32.const 3))`, bytes(get('$b')));
  const firstLonger = plus(get('$longer'), bytes(get('$before')));
  return `(local.set $before (select (i32.load offset=${scratch} ${comeTo}) (i32.const 0) (local.get $t)))
        (local.set $symbol (i32.load ${plus(get('$tokens'), bytes('(i32.load (local.get $row))'))}))
        (local.set $prefix (i32.load ${firstLonger}))
        (block $found (loop $look
          (if (i32.eqz (local.get $prefix)) (then
            (local.set $prefix (local.tee $prefixes ${plus(get('$prefixes'), '(i32.const 1)')}))
            (i32.store ${listAt('$longer')} (i32.const 0))
            (i32.store ${listAt('$others')} (i32.load ${firstLonger}))
            (i32.store ${listAt('$symbols')} (local.get $symbol))
            (i32.store ${firstLonger} (local.get $prefix))
            (br $found)))
          (br_if $found (i32.eq (i32.load ${listAt('$symbols')}) (local.get $symbol)))
          (local.set $prefix (i32.load ${listAt('$others')}))
          (br $look)))
        (i32.store offset=${scratch} ${comeTo} (local.get $prefix))`;
}

function wordAfterWord(shape: WordsShape): string {
  const row = emit(shape, (reach) => `(i32.sub (local.get $rows) (i32.const ${reach}))`);
  return count('$b', get('$batch'), count('$t', lengthOf(shape, get('$b')), row));
}

/**
 * Rows by how much of their word comes after them, $height, most first: at each the words that are longer, the first of those by length.
 */
function fromTheHighest(shape: WordsShape): string {
  const { positions, scratch } = shape;
  /** Word number $word of the longest first, and the first row of a height. */
  const wordAt = (index: string): string => bytes(plus(get('$batch'), index));
  const heightAt = (index: string): string => bytes(plus(`(i32.mul (local.get $batch) (i32.const 3))`, index));
  const isLength = `(i32.eq ${lengthOf(shape, get('$b'))} (i32.sub (i32.const ${positions}) (local.get $t)))`;
  const sort = count(
    '$t',
    `(i32.const ${positions})`,
    count(
      '$b',
      get('$batch'),
      `(if ${isLength} (then
        (i32.store offset=${scratch} ${wordAt(get('$words'))} (local.get $b))
        (local.set $words ${plus(get('$words'), '(i32.const 1)')})))`,
    ),
  );
  // Where there is no position so far before, the table is not asked for a row, but there may be no such height either.
  const before = (reach: number): string => {
    const height = plus(get('$height'), `(i32.const ${reach})`);
    const at = `(select ${heightAt(height)} (i32.const 0) (i32.ge_s (local.get $t) (i32.const ${reach})))`;
    return plus(`(i32.load offset=${scratch} ${at})`, get('$word'));
  };
  const rows = `(local.set $height (i32.const ${positions - 1}))
    (block $heightEnd (loop $heightLoop
      (i32.store offset=${scratch} ${heightAt(get('$height'))} (local.get $rows))
      ${count(
        '$word',
        get('$words'),
        `(local.set $b (i32.load offset=${scratch} ${wordAt(get('$word'))}))
        (local.set $t (i32.sub (i32.sub ${lengthOf(shape, get('$b'))} (i32.const 1)) (local.get $height)))
        (br_if $wordEnd (i32.lt_s (local.get $t) (i32.const 0)))
        ${emit(shape, before)}`,
      )}
      (br_if $heightEnd (i32.eqz (local.get $height)))
      (local.set $height (i32.sub (local.get $height) (i32.const 1)))
      (br $heightLoop)))`;
  return `${sort}
    ${rows}`;
}
