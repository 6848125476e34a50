import { scalarOps } from '../../ops/registry.js';
import type { WasmConstants, WasmFunction } from '../../ops/wasm-text.js';
import { codeOf, type ScalarFunction } from '../../schedule/scalar.js';
import { distinct } from './distinct.js';
import type { MemoryLayout } from './layout.js';
import { product } from './product.js';

/**
 * Functions that every module has: vector forms of the scalar functions, and, of other files, searches and products. All arithmetic
 * is strict, so every machine computes the same bits, but for products where a model is compiled as relaxed.
 */
export class Library implements WasmConstants {
  /** Four times the same number each, in the order in which functions first need them. */
  private readonly constants: string[] = [];
  private readonly functions = [...this.ofOps(), this.others(), norm()];
  /** Numbers that the constants take at the beginning of the module's memory. */
  readonly constantNumbers = 4 * this.constants.length;

  /** What other functions of the module have written out is printed before. */
  print({ rowPanel, columnPanels, hashTable }: MemoryLayout, relaxed: boolean): string {
    if (4 * this.constants.length > this.constantNumbers) throw new Error('internal error: a constant that the memory has no room for');
    const fill = `
  (func $constants
    ${this.constants.map((vector, index) => `(v128.store offset=${16 * index} (i32.const 0) ${vector})`).join('\n    ')})
  (start $constants)`;
    return [
      fill,
      ...this.functions,
      ...(hashTable === undefined ? [] : [distinct(hashTable)]),
      product(rowPanel, columnPanels, relaxed),
    ].join('\n');
  }

  /** From memory, which the module's start fills: V8 makes a vector out of a constant by three instructions, each time. */
  private constant(vector: string, value: number): string {
    const known = this.constants.indexOf(vector);
    const index = known < 0 ? this.constants.push(vector) - 1 : known;
    return `(v128.load offset=${16 * index} (i32.const 0) (; ${value} ;))`;
  }

  splat(value: number): string {
    return this.constant(`(f32x4.splat (f32.const ${value}))`, value);
  }

  isplat(value: number): string {
    return this.constant(`(i32x4.splat (i32.const ${value}))`, value);
  }

  /** A function's instructions in its place; of one that is not written out, undefined. */
  inline(name: ScalarFunction, operands: readonly string[], free: () => string): string | undefined {
    const text = functionOf(name)?.inlined?.(this, operands, free);
    return text === undefined ? undefined : `(block (result v128) ${text})`;
  }

  private ofOps(): readonly string[] {
    return Object.values(scalarOps).flatMap(({ code: { wasm } }) => ('function' in wasm ? [`\n  ${wasm.function.text(this)}`] : []));
  }

  /** What is no op. */
  private others(): string {
    return `
  ;; A dropout mask for four places; runtime/kernels/math.ts has the same for one.
  (func $dropout (param $index v128) (param $key i32) (param $limit i32) (param $kept f32) (result v128) (local $h v128)
    (local.set $h (v128.xor (i32x4.splat (local.get $key)) (local.get $index)))
    (local.set $h (i32x4.mul (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 16))) ${this.isplat(0x7feb352d)}))
    (local.set $h (i32x4.mul (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 15))) ${this.isplat(0x846ca68b)}))
    (local.set $h (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 16))))
    (v128.andnot (f32x4.splat (local.get $kept)) (i32x4.lt_u (local.get $h) (i32x4.splat (local.get $limit)))))

  (func $sumOf (param $x v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $x)) (f32x4.extract_lane 1 (local.get $x)))
      (f32.add (f32x4.extract_lane 2 (local.get $x)) (f32x4.extract_lane 3 (local.get $x)))))

  (func $maxOf (param $x v128) (result f32)
    (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $x)) (f32x4.extract_lane 1 (local.get $x)))
      (f32.max (f32x4.extract_lane 2 (local.get $x)) (f32x4.extract_lane 3 (local.get $x)))))

  (func $fill (param $to i32) (param $count i32) (param $value f32) (local $end i32)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (block $few (loop $next
      (br_if $few (i32.gt_u (i32.add (local.get $to) (i32.const 16)) (local.get $end)))
      (v128.store (local.get $to) (f32x4.splat (local.get $value)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br $next)))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $to) (local.get $end)))
      (f32.store (local.get $to) (local.get $value))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (br $next))))`;
  }
}

function functionOf(name: ScalarFunction): WasmFunction | undefined {
  const { wasm } = codeOf(name);
  return 'function' in wasm ? wasm.function : undefined;
}

/** Vectors whose squares are added up before they become doubles. */
const BLOCK = 8;
/** Sums of squares that are larger or smaller may have lost terms to single precision's range. */
const INNER_RANGE = [1e-30, 1e30] as const;

/**
 * √Σx² of numbers in fours. The squares of a block are added in single precision, pair by pair, and the blocks' sums in doubles. Where
 * squares may be out of single precision's range, they are doubles too, in four sums of two, so that none waits for another.
 */
function norm(): string {
  const upper = '(i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $x) (local.get $x))';
  const addHalf = (sum: string, half: string, value: (d: string) => string): string => `(local.set $d (f64x2.promote_low_f32x4 ${half}))
      (local.set ${sum} (f64x2.add (local.get ${sum}) ${value('(local.get $d)')}))`;
  const addBoth = (low: string, high: string, value: (d: string) => string): string => `${addHalf(low, '(local.get $x)', value)}
      ${addHalf(high, upper, value)}`;
  const addSquares = (offset: number, low: string, high: string): string => `(local.set $x (v128.load offset=${offset} (local.get $a)))
      ${addBoth(low, high, (d) => `(f64x2.mul ${d} ${d})`)}`;
  const square = (vector: number): string => `(f32x4.mul (local.tee $x (v128.load offset=${16 * vector} (local.get $a))) (local.get $x))`;
  const squares = (first: number, count: number): string =>
    count === 1 ? square(first) : `(f32x4.add ${squares(first, count / 2)} ${squares(first + count / 2, count / 2)})`;
  const [least, most] = INNER_RANGE;
  const total = '(f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum)))';
  const locals = '(local $end i32) (local $x v128) (local $d v128) (local $sum v128) (local $sum2 v128)';
  return `
  (func $norm (param $a i32) (param $bytes i32) (result f32) ${locals} (local $from i32) (local $squares f64)
    (local.set $from (local.get $a))
    (local.set $end (i32.add (local.get $a) (i32.and (local.get $bytes) (i32.const ${-16 * BLOCK}))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
      (local.set $x ${squares(0, BLOCK)})
      ${addBoth('$sum', '$sum2', (d) => d)}
      (local.set $a (i32.add (local.get $a) (i32.const ${16 * BLOCK})))
      (br $next)))
    (local.set $end (i32.add (local.get $from) (local.get $bytes)))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
      (local.set $x ${square(0)})
      ${addBoth('$sum', '$sum2', (d) => d)}
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (br $next)))
    (local.set $sum (f64x2.add (local.get $sum) (local.get $sum2)))
    (local.set $squares ${total})
    (if (i32.and (f64.ge (local.get $squares) (f64.const ${least})) (f64.le (local.get $squares) (f64.const ${most})))
      (then (return (f32.demote_f64 (f64.sqrt (local.get $squares))))))
    (call $wideNorm (local.get $from) (local.get $bytes)))

  (func $wideNorm (param $a i32) (param $bytes i32) (result f32) ${locals} (local $sum3 v128) (local $sum4 v128)
    (local.set $end (i32.add (local.get $a) (i32.and (local.get $bytes) (i32.const -32))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
      ${addSquares(0, '$sum', '$sum2')}
      ${addSquares(16, '$sum3', '$sum4')}
      (local.set $a (i32.add (local.get $a) (i32.const 32)))
      (br $next)))
    (if (i32.and (local.get $bytes) (i32.const 16)) (then
      ${addSquares(0, '$sum', '$sum2')}))
    (local.set $sum (f64x2.add (f64x2.add (local.get $sum) (local.get $sum2)) (f64x2.add (local.get $sum3) (local.get $sum4))))
    (f32.demote_f64 (f64.sqrt ${total})))`;
}
