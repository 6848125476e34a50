/**
 * Exported functions over whole flat arrays, whose lengths are multiples of four numbers, four numbers at a time:
 * runtime/optimizers/arithmetic.ts says what each does and has the same in TypeScript.
 */
export function updates(): string {
  const x = '(local.get $x)';
  const rate = '(local.get $rate)';
  return [
    loop('descend', ['p', 'g'], ['rate'], [store('p', sub(load('p'), times(rate, load('g'))))]),
    loop('descendWithMomentum', ['p', 'g', 'v'], ['rate', 'momentum'], [
      `(local.set $x ${add(times('(local.get $momentum)', load('v')), load('g'))})`,
      store('v', x),
      store('p', sub(load('p'), times(rate, x))),
    ]),
    loop('adam', ['p', 'g', 'm', 's'], ['beta1', 'rest1', 'beta2', 'rest2', 'epsilon', 'pull', 'decay', 'stride', 'inverseRoot'], [
      `(local.set $x ${add(load('g'), times('(local.get $pull)', load('p')))})`,
      store('m', add(times('(local.get $beta1)', load('m')), times('(local.get $rest1)', x))),
      store('s', add(times('(local.get $beta2)', load('s')), times('(local.get $rest2)', `(f32x4.mul ${x} ${x})`))),
      `(local.set $x ${add(times('(local.get $inverseRoot)', `(f32x4.sqrt ${load('s')})`), '(f32x4.splat (local.get $epsilon))')})`,
      store('p', sub(sub(load('p'), times('(local.get $decay)', load('p'))), `(f32x4.div ${times('(local.get $stride)', load('m'))} ${x})`)),
    ]),
    loop('mix', ['a', 'p'], ['decay', 'rest'], [store('a', add(times('(local.get $decay)', load('a')), times('(local.get $rest)', load('p'))))]),
    loop('scale', ['a'], ['factor'], [store('a', times('(local.get $factor)', load('a')))]),
    squaredNorm(),
  ].join('\n');
}

/** A function of arrays and numbers whose body is run for every four places. */
function loop(name: string, arrays: readonly string[], numbers: readonly string[], body: readonly string[]): string {
  const places = arrays.map((array) => `(param $${array} i32)`).join(' ');
  const factors = numbers.map((number) => `(param $${number} f32)`).join(' ');
  return `  (func $${name} (export "${name}") ${places} (param $bytes i32) ${factors} (local $end i32) (local $x v128)
    (local.set $end (i32.add (local.get $${arrays[0]!}) (local.get $bytes)))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $${arrays[0]!}) (local.get $end)))
      ${body.join('\n      ')}
      ${arrays.map((array) => `(local.set $${array} (i32.add (local.get $${array}) (i32.const 16)))`).join('\n      ')}
      (br $next))))`;
}

/** In doubles, two sums of two. */
function squaredNorm(): string {
  const upper = '(i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $x) (local.get $x))';
  const square = (half: string): string => `(f64x2.mul (f64x2.promote_low_f32x4 ${half}) (f64x2.promote_low_f32x4 ${half}))`;
  return `  (func (export "squaredNorm") (param $a i32) (param $bytes i32) (result f64) (local $end i32) (local $x v128) (local $sum v128) (local $sum2 v128)
    (local.set $end (i32.add (local.get $a) (local.get $bytes)))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
      (local.set $x ${load('a')})
      (local.set $sum (f64x2.add (local.get $sum) ${square('(local.get $x)')}))
      (local.set $sum2 (f64x2.add (local.get $sum2) ${square(upper)}))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (br $next)))
    (local.set $sum (f64x2.add (local.get $sum) (local.get $sum2)))
    (f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum))))`;
}

function load(array: string): string {
  return `(v128.load (local.get $${array}))`;
}

function store(array: string, value: string): string {
  return `(v128.store (local.get $${array}) ${value})`;
}

function add(a: string, b: string): string {
  return `(f32x4.add ${a} ${b})`;
}

function sub(a: string, b: string): string {
  return `(f32x4.sub ${a} ${b})`;
}

/** A number times four. */
function times(factor: string, x: string): string {
  return `(f32x4.mul (f32x4.splat ${factor}) ${x})`;
}
