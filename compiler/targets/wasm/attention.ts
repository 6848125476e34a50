import type { AttentionRows } from '../../schedule/kernel.js';
import { HeadsPrinter } from './attention-heads.js';
import { headGroups, scratchOf, type AttentionShape, type HeadGroup } from './attention-scratch.js';
import { FunctionsByShape } from './functions-by-shape.js';
import type { Library } from './library.js';
import type { MemoryLayout } from './layout.js';

/** How many numbers of scratch memory a program's attention needs. */
export function attentionNumbers({ attributes, channels }: AttentionRows): number {
  return scratchOf({ ...attributes, depth: channels / attributes.heads }).end / 4;
}

/**
 * The functions of a module's attention layers, one for each shape: a word at a time, four heads at a time, and what is left by two or one.
 * Heads are lanes: keys and values are copied so that a vector holds a number of each of four heads, or of fewer heads several times, and
 * queries so that the lanes of one head are of several queries. Then products, softmax and mixtures are all elementwise, whatever the
 * heads' size and number, and few keys of the future are looked at.
 */
export class Attentions {
  private readonly shapes = new FunctionsByShape<AttentionShape>('$attention');

  constructor(
    private readonly layout: Pick<MemoryLayout, 'attention' | 'attentionOfThread'>,
    private readonly library: Library,
  ) {}

  /** `(call NAME q k v dy out table rows key)`, addresses in bytes. `divided`: threads share it. */
  functionOf({ attributes, channels, dy, table }: AttentionRows, divided = false): string {
    const shape: AttentionShape = {
      ...attributes,
      depth: channels / attributes.heads,
      backward: dy !== undefined,
      tableWidth: table && (table.shape[2] as number),
      divided,
    };
    return this.shapes.nameOf(shape);
  }

  print(): string {
    return this.shapes.print((name, shape) => this.functions(name, shape)).join('\n');
  }

  private functions(name: string, shape: AttentionShape): string {
    const groups = headGroups(shape.heads);
    const bodies = groups.map((group) => new HeadsPrinter(`${name}.${group.first}`, shape, group, this.layout, this.library).print());
    return [...bodies, this.words(name, shape, groups)].join('\n');
  }

  /**
   * Word after word: the rows from $start to $end, each of which has the one before it as the position before. Where the first of them
   * begins no word, an earlier word begins as this one does, and those rows are listed, the first one first.
   */
  private words(name: string, shape: AttentionShape, groups: readonly HeadGroup[]): string {
    const { heads, depth, positions, queries = positions, backward, tableWidth, column } = shape;
    const entry = (row: string, at: number): string =>
      `(i32.load offset=${4 * at} (i32.add (local.get $table) (i32.mul ${row} (i32.const ${4 * (tableWidth ?? 0)}))))`;
    const before = (row: string): string => entry(row, column ?? 0);
    const listed = `(i32.add (i32.const ${this.layout.attention + scratchOf(shape).path}) (i32.shl (i32.sub (local.get $position) (i32.const 1)) (i32.const 2)))`;
    const end =
      tableWidth === undefined
        ? `(local.set $end (i32.add (local.get $start) (i32.const ${positions})))
      (local.set $begin (local.get $start))`
        : `(local.set $end (local.get $start))
      (loop $longer
        (local.set $end (i32.add (local.get $end) (i32.const 1)))
        (if (i32.lt_s (local.get $end) (local.get $rows)) (then
          (br_if $longer (i32.eq ${before('(local.get $end)')} (i32.sub (local.get $end) (i32.const 1)))))))
      (local.set $row (local.get $start))
      (local.set $position ${entry('(local.get $start)', 1)})
      (local.set $begin (i32.sub (local.get $start) (local.get $position)))
      (block $whole (loop $earlier
        (br_if $whole (i32.eqz (local.get $position)))
        (local.set $row ${before('(local.get $row)')})
        (i32.store ${listed} (local.get $row))
        (local.set $position (i32.sub (local.get $position) (i32.const 1)))
        (br $earlier)))`;
    const calls = groups.map(({ first }) => {
      const at = (pointer: string): string => `(i32.add (local.get ${pointer}) (i32.const ${4 * depth * first}))`;
      return `(call ${name}.${first} ${['$q', '$k', '$v', '$dy', '$out'].map(at).join(' ')} (local.get $table) (local.get $begin) (local.get $start) (local.get $end) (local.get $dropoutKey))`;
    });
    // Queries are found by their positions, so before each word's first one there are as many rows less.
    const skipped = 4 * heads * depth * (positions - queries);
    const skip = ['$q', '$out'].map((rows) => `(local.set ${rows} (i32.sub (local.get ${rows}) (i32.const ${skipped})))`);
    return `
  ;; ${heads} heads of ${depth}, words of up to ${positions}${skipped > 0 ? `, the last ${queries} of each asked` : ''}${backward ? ', backward' : ''}
  (func ${name} (param $q i32) (param $k i32) (param $v i32) (param $dy i32) (param $out i32) (param $table i32) (param $rows i32) (param $dropoutKey i32)
    (local $begin i32) (local $start i32) (local $end i32) (local $row i32) (local $position i32)
    (block $done (loop $word
      (br_if $done (i32.ge_s (local.get $start) (local.get $rows)))
      ${end}
      ${[...(skipped > 0 ? skip : []), ...calls].join('\n      ')}
      (local.set $start (local.get $end))
      (br $word))))`;
  }
}
