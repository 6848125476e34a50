import type { PositionRows } from '../../schedule/kernel.js';
import type { MemoryLayout } from './layout.js';

/** The constants of a function, and its scratch memory's address. */
interface TableShape extends Pick<PositionRows, 'positions' | 'order' | 'reaches'> {
  readonly scratch: number;
}

const get = (local: string): string => `(local.get ${local})`;
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
 * The functions that lay a batch's words end to end: `(call NAME targets out batch)` fills positionTable's result and returns how many
 * rows it has. First how long each word is, up to its last target that counts; for the order of steps then the words from the longest
 * on, which takes a look at every word for every length; then the rows.
 */
export class PositionTables {
  private readonly shapes: TableShape[] = [];

  constructor(private readonly layout: Pick<MemoryLayout, 'positions'>) {}

  functionOf({ positions, order, reaches }: PositionRows): string {
    const shape = { positions, order, reaches, scratch: this.layout.positions };
    const known = this.shapes.findIndex((other) => JSON.stringify(other) === JSON.stringify(shape));
    return nameOf(known < 0 ? this.shapes.push(shape) - 1 : known);
  }

  print(): string {
    return this.shapes.map((shape, number) => print(nameOf(number), shape)).join('\n');
  }
}

const nameOf = (number: number): string => `$positionTable${number + 1}`;

function print(name: string, shape: TableShape): string {
  return `
  ;; A row for each position of each word of up to ${shape.positions}, in the order of ${shape.order}.
  (func ${name} (param $targets i32) (param $out i32) (param $batch i32) (result i32)
    (local $b i32) (local $t i32) (local $word i32) (local $words i32) (local $row i32) (local $rows i32)
    (local.set $row (local.get $out))
    ${lengths(shape)}
    ${shape.order === 'words' ? wordAfterWord(shape) : stepAfterStep(shape)}
    (local.get $rows))`;
}

const lengthOf = ({ scratch }: TableShape, example: string): string => `(i32.load offset=${scratch} ${bytes(example)})`;

function lengths({ positions, scratch }: TableShape): string {
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
function emit({ positions, reaches }: TableShape, ancestor: (reach: number) => string): string {
  const put = (column: number, value: string): string => `(i32.store offset=${4 * column} (local.get $row) ${value})`;
  const ancestors = reaches.map((reach, index) => {
    const row = `(select ${ancestor(reach)} (local.get $rows) (i32.ge_s (local.get $t) (i32.const ${reach})))`;
    return `${put(2 + index, row)} ${put(2 + reaches.length + index, `(i32.sub (local.get $t) (i32.const ${reach}))`)}`;
  });
  return [
    put(0, plus(`(i32.mul (local.get $b) (i32.const ${positions}))`, get('$t'))),
    put(1, get('$t')),
    ...ancestors,
    `(local.set $row ${plus(get('$row'), `(i32.const ${4 * (2 + 2 * reaches.length)})`)})`,
    `(local.set $rows ${plus(get('$rows'), '(i32.const 1)')})`,
  ].join('\n        ');
}

function wordAfterWord(shape: TableShape): string {
  const row = emit(shape, (reach) => `(i32.sub (local.get $rows) (i32.const ${reach}))`);
  return count('$b', get('$batch'), count('$t', lengthOf(shape, get('$b')), row));
}

function stepAfterStep(shape: TableShape): string {
  const { positions, scratch } = shape;
  /** Word number $word of the longest first, and the first row of a step. */
  const wordAt = (index: string): string => bytes(plus(get('$batch'), index));
  const stepAt = (index: string): string => bytes(plus(`(i32.shl (local.get $batch) (i32.const 1))`, index));
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
  const before = (reach: number): string => {
    const step = `(i32.sub (local.get $t) (i32.const ${reach}))`;
    const at = `(select ${stepAt(step)} (i32.const 0) (i32.ge_s (local.get $t) (i32.const ${reach})))`;
    return plus(`(i32.load offset=${scratch} ${at})`, get('$word'));
  };
  const rows = count(
    '$t',
    `(i32.const ${positions})`,
    `(i32.store offset=${scratch} ${stepAt(get('$t'))} (local.get $rows))
      ${count(
        '$word',
        get('$words'),
        `(local.set $b (i32.load offset=${scratch} ${wordAt(get('$word'))}))
        (br_if $wordEnd (i32.le_s ${lengthOf(shape, get('$b'))} (local.get $t)))
        ${emit(shape, before)}`,
      )}`,
  );
  return `${sort}
    ${rows}`;
}
