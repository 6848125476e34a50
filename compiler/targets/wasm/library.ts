import { distinct } from './distinct.js';
import type { MemoryLayout } from './layout.js';
import { product } from './product.js';

/**
 * Functions that every module has: vector forms of the scalar functions, and, of other files, searches and products. All arithmetic
 * is strict, so every machine computes the same bits, but for products where a model is compiled as relaxed.
 */
export class Library {
  /** Four times the same number each, in the order in which functions first need them. */
  private readonly constants: string[] = [];
  private readonly functions = [this.exp(), this.log(), this.others(), norm()];
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

  private splat(value: number): string {
    return this.constant(`(f32x4.splat (f32.const ${value}))`, value);
  }

  private isplat(value: number): string {
    return this.constant(`(i32x4.splat (i32.const ${value}))`, value);
  }

  /** Horner's rule over a vector local. */
  private polynomial(x: string, coefficients: readonly number[]): string {
    const [first, ...rest] = coefficients;
    return rest.reduce((sum, c) => `(f32x4.add (f32x4.mul ${sum} (local.get ${x})) ${this.splat(c)})`, this.splat(first!));
  }

  /**
   * Estrin's scheme over vector locals x, x², x⁴ and so on: neighbouring terms in pairs, then pairs of pairs. Half as many steps wait
   * for one another as in Horner's rule.
   */
  private inPairs([x, ...squares]: readonly string[], coefficients: readonly number[]): string {
    const join = (terms: readonly string[], [power, ...powers]: readonly string[]): string => {
      if (terms.length === 1) return terms[0]!;
      const pairs = terms.flatMap((term, i) => {
        if (i % 2 === 1) return [];
        return i + 1 === terms.length ? [term] : [`(f32x4.add (f32x4.mul ${terms[i + 1]} (local.get ${power})) ${term})`];
      });
      return join(pairs, powers);
    };
    return join(coefficients.map((value) => this.splat(value)).reverse(), [x!, ...squares]);
  }

  /**
   * Sets the vector local x to eˣ = 2ⁿ·eʳ with |r| ≤ ln 2 / 2, using n and r; within 2 units in the last place. Written out where it is
   * needed, since V8 calls what it could put in place. Added to 1.5·2²³ a number is rounded to a whole one, which is then in the
   * sum's last bits. Coefficients: Cephes expf (Moshier 1992).
   */
  private power(mostAndLeast: string, [x, n, r]: readonly [string, string, string]): string {
    return `(local.set ${x} ${mostAndLeast})
    (local.set ${n} (f32x4.add (f32x4.mul (local.get ${x}) ${this.splat(1.44269504088896341)}) ${this.splat(12582912)}))
    (local.set ${r} (f32x4.sub (local.get ${n}) ${this.splat(12582912)}))
    (local.set ${r} (f32x4.sub (f32x4.sub (local.get ${x}) (f32x4.mul (local.get ${r}) ${this.splat(0.693359375)})) (f32x4.mul (local.get ${r}) ${this.splat(-2.1219444e-4)})))
    (local.set ${x} (f32x4.mul
      (f32x4.add (f32x4.add (f32x4.mul ${this.polynomial(r, [1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1])}
        (f32x4.mul (local.get ${r}) (local.get ${r}))) (local.get ${r})) ${this.splat(1)})
      (i32x4.add (i32x4.shl (local.get ${n}) (i32.const 23)) ${this.splat(1)})))`;
  }

  /** Between the least and the largest x whose eˣ is a normal number. */
  private within(x: string): string {
    return `(f32x4.pmax (f32x4.pmin ${x} ${this.splat(88.3762626647949)}) ${this.splat(-87.3365478515625)})`;
  }

  private exponential(value: string, locals: readonly [string, string, string]): string {
    return `${this.power(this.within(value), locals)}
    (local.get ${locals[0]})`;
  }

  /** 1 / (1 + exp(-x)). */
  private logistic(value: string, locals: readonly [string, string, string]): string {
    return `${this.power(this.within(`(f32x4.neg ${value})`), locals)}
    (f32x4.div ${this.splat(1)} (f32x4.add ${this.splat(1)} (local.get ${locals[0]})))`;
  }

  private exp(): string {
    return `
  (func $exp (param $x v128) (result v128) (local $n v128) (local $r v128)
    ${this.exponential('(local.get $x)', ['$x', '$n', '$r'])})`;
  }

  /** ln x = ln m + e·ln 2 with m in [√½, √2). -Infinity at 0, NaN below. Coefficients: Cephes logf. */
  private log(): string {
    return `
  (func $log (param $x v128) (result v128) (local $e v128) (local $m v128) (local $small v128) (local $z v128) (local $y v128)
    (local.set $m (v128.or (v128.and (local.get $x) ${this.isplat(0x807fffff)}) ${this.isplat(0x3f000000)}))
    (local.set $e (f32x4.convert_i32x4_s (i32x4.sub (i32x4.shr_u (local.get $x) (i32.const 23)) ${this.isplat(126)})))
    (local.set $small (f32x4.lt (local.get $m) ${this.splat(0.707106781186547524)}))
    (local.set $e (f32x4.sub (local.get $e) (v128.and (local.get $small) ${this.splat(1)})))
    (local.set $m (f32x4.sub (f32x4.add (local.get $m) (v128.and (local.get $small) (local.get $m))) ${this.splat(1)}))
    (local.set $z (f32x4.mul (local.get $m) (local.get $m)))
    (local.set $y (f32x4.mul (f32x4.mul ${this.polynomial('$m', [7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1])} (local.get $m)) (local.get $z)))
    (local.set $y (f32x4.add (local.get $y) (f32x4.mul (local.get $e) ${this.splat(-2.1219444e-4)})))
    (local.set $y (f32x4.sub (local.get $y) (f32x4.mul (local.get $z) ${this.splat(0.5)})))
    (local.set $y (f32x4.add (f32x4.add (local.get $m) (local.get $y)) (f32x4.mul (local.get $e) ${this.splat(0.693359375)})))
    (local.set $y (v128.bitselect (f32x4.splat (f32.const -inf)) (local.get $y) (f32x4.eq (local.get $x) ${this.splat(0)})))
    (v128.bitselect (f32x4.splat (f32.const nan)) (local.get $y) (v128.or (f32x4.lt (local.get $x) ${this.splat(0)}) (f32x4.ne (local.get $x) (local.get $x)))))`;
  }

  /**
   * tanh x = x·P(x²) / Q(x²) for the vector local x, using locals for x², x⁴ and x⁸: the minimax quotient of Eigen; from where it is 1 on, that. Within 3e-7 of
   * the value, down to 1e-36.
   */
  private hyperbolicTangent(x: string, squares: readonly [string, string, string]): string {
    const [z, z2, z4] = squares;
    return `(local.set ${x} (f32x4.pmax (f32x4.pmin (local.get ${x}) ${this.splat(7.90531110763549805)}) ${this.splat(-7.90531110763549805)}))
    (local.set ${z} (f32x4.mul (local.get ${x}) (local.get ${x})))
    (local.set ${z2} (f32x4.mul (local.get ${z}) (local.get ${z})))
    (local.set ${z4} (f32x4.mul (local.get ${z2}) (local.get ${z2})))
    (f32x4.div
      (f32x4.mul (local.get ${x}) ${this.inPairs(squares, [-2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3])})
      ${this.inPairs(squares, [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3])})`;
  }

  /**
   * erf x, with e^(-x²) given: 1 - e^(-x²)·P(t) with t = 1 / (1 + 0.3275911·|x|), and x's sign. Absolute error 2e-7. Source: Abramowitz &
   * Stegun, 7.1.26.
   */
  private erfBeside(value: string, bell: string, [x, t]: readonly [string, string]): string {
    const polynomial = this.polynomial(t, [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592]);
    return `(local.set ${x} ${value})
    (local.set ${t} (f32x4.div ${this.splat(1)} (f32x4.add ${this.splat(1)} (f32x4.mul ${this.splat(0.3275911)} (f32x4.abs (local.get ${x}))))))
    (v128.or
      (f32x4.sub ${this.splat(1)} (f32x4.mul (f32x4.mul ${polynomial} (local.get ${t})) ${bell}))
      (v128.and (local.get ${x}) (f32x4.splat (f32.const -0))))`;
  }

  /** Functions of a vector written out where they are needed, which saves a call; `free` gives locals for nobody else. */
  readonly inline: Readonly<Record<'erfBeside' | 'exp' | 'sigmoid' | 'tanh', (operands: readonly string[], free: () => string) => string>> =
    {
      erfBeside: ([x = '', bell = ''], free) => `(block (result v128) ${this.erfBeside(x, bell, [free(), free()])})`,
      exp: ([value = ''], free) => `(block (result v128) ${this.exponential(value, [free(), free(), free()])})`,
      sigmoid: ([value = ''], free) => `(block (result v128) ${this.logistic(value, [free(), free(), free()])})`,
      tanh: ([value = ''], free) => {
        const x = free();
        return `(block (result v128) (local.set ${x} ${value})
    ${this.hyperbolicTangent(x, [free(), free(), free()])})`;
      },
    };

  private others(): string {
    return `
  (func $tanh (param $x v128) (result v128) (local $z v128) (local $z2 v128) (local $z4 v128)
    ${this.hyperbolicTangent('$x', ['$z', '$z2', '$z4'])})

  (func $sigmoid (param $x v128) (result v128) (local $n v128) (local $r v128)
    ${this.logistic('(local.get $x)', ['$x', '$n', '$r'])})

  (func $erfBeside (param $x v128) (param $bell v128) (result v128) (local $t v128)
    ${this.erfBeside('(local.get $x)', '(local.get $bell)', ['$x', '$t'])})

  ;; x + x·P(x²) below 0.921875, else 1 - exp(|x|·Q(|x|)), signed: minimax polynomials of N. Juffa. Within 1e-7 of the value.
  (func $erf (param $x v128) (result v128) (local $a v128) (local $z v128)
    (local.set $a (f32x4.abs (local.get $x)))
    (local.set $z (f32x4.mul (local.get $x) (local.get $x)))
    (v128.bitselect
      (f32x4.add (local.get $x) (f32x4.mul (local.get $x) ${this.polynomial('$z', [-5.96761703e-4, 4.99119423e-3, -2.67681349e-2, 1.12819925e-1, -3.76125336e-1, 1.28379166e-1])}))
      (v128.or
        (f32x4.sub ${this.splat(1)} (call $exp (f32x4.mul (local.get $a) ${this.polynomial('$a', [-1.7285347e-5, 3.83197126e-4, -3.88396438e-3, 2.42546219e-2, -1.06777877e-1, -6.34846687e-1, -1.28717512e-1 - 1])})))
        (v128.and (local.get $x) (f32x4.splat (f32.const -0))))
      (f32x4.lt (local.get $a) ${this.splat(0.921875)})))

  ;; eˣ - 1 = tanh(x/2)·(eˣ + 1), which loses nothing near 0. Within 5e-7 of the value.
  (func $expm1 (param $x v128) (result v128)
    (f32x4.mul (call $tanh (f32x4.mul (local.get $x) ${this.splat(0.5)})) (f32x4.add (call $exp (local.get $x)) ${this.splat(1)})))

  ;; ln(1 + x) = ln w + (x - (w - 1)) / w with w = 1 + x rounded: the second part is what the rounding took. Source: Kahan; HP-15C.
  (func $log1p (param $x v128) (result v128) (local $w v128)
    (local.set $w (f32x4.add (local.get $x) ${this.splat(1)}))
    (f32x4.add (call $log (local.get $w))
      (f32x4.div
        (f32x4.sub (local.get $x) (f32x4.sub (local.get $w) ${this.splat(1)}))
        (f32x4.max (local.get $w) (f32x4.splat (f32.const 1e-30))))))

  (func $reciprocalSqrt (param $x v128) (result v128)
    (f32x4.div ${this.splat(1)} (f32x4.sqrt (local.get $x))))

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

/** √Σx² of numbers in fours, in doubles: four sums of two, so that none waits for another. */
function norm(): string {
  const upper = '(i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $x) (local.get $x))';
  const addSquare = (sum: string, half: string): string => `(local.set $d (f64x2.promote_low_f32x4 ${half}))
      (local.set ${sum} (f64x2.add (local.get ${sum}) (f64x2.mul (local.get $d) (local.get $d))))`;
  const addSquares = (offset: number, low: string, high: string): string => `(local.set $x (v128.load offset=${offset} (local.get $a)))
      ${addSquare(low, '(local.get $x)')}
      ${addSquare(high, upper)}`;
  return `
  (func $norm (param $a i32) (param $bytes i32) (result f32) (local $end i32) (local $x v128) (local $d v128) (local $sum v128) (local $sum2 v128) (local $sum3 v128) (local $sum4 v128)
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
    (f32.demote_f64 (f64.sqrt (f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum))))))`;
}
