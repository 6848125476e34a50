/**
 * unique with inverse: gives equal rows of `size` integers the same number, from 0 in order of first appearance, and returns how
 * many distinct rows there are. runtime/kernels/distinct.ts has the same in TypeScript, with the same hash and the same numbers.
 */
export function distinct(hashTable: number): string {
  const rowAt = (row: string): string => `(i32.add (local.get $rows) (i32.mul ${row} (local.get $bytes)))`;
  return `
  ;; The hash table holds row numbers, 0 where free, else one more; at least half of it stays free.
  (func $distinct (param $rows i32) (param $size i32) (param $count i32) (param $numbers i32) (result i32)
    (local $bytes i32) (local $mask i32) (local $found i32) (local $r i32) (local $from i32) (local $i i32) (local $hash i32) (local $at i32) (local $other i32)
    (local.set $bytes (i32.shl (local.get $size) (i32.const 2)))
    (local.set $mask (i32.sub (i32.shl (i32.const 2) (i32.sub (i32.const 32) (i32.clz (local.get $count)))) (i32.const 1)))
    (call $fill (i32.const ${hashTable}) (i32.add (local.get $mask) (i32.const 1)) (f32.const 0))
    (if (i32.eq (local.get $size) (i32.const 1)) (then (return (call $distinctOnes (local.get $rows) (local.get $mask) (local.get $count) (local.get $numbers)))))
    (block $done (loop $row
      (br_if $done (i32.ge_s (local.get $r) (local.get $count)))
      (local.set $from ${rowAt('(local.get $r)')})
      (local.set $hash (i32.const 0))
      (local.set $i (i32.const 0))
      (loop $index
        (local.set $hash (i32.mul (i32.xor (local.get $hash) (i32.load (i32.add (local.get $from) (local.get $i)))) (i32.const ${0x9e3779b1 | 0})))
        (local.set $hash (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15))))
        (br_if $index (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $bytes))))
      (block $settled (loop $probe
        (local.set $hash (i32.and (local.get $hash) (local.get $mask)))
        (local.set $at (i32.add (i32.const ${hashTable}) (i32.shl (local.get $hash) (i32.const 2))))
        (if (i32.eqz (i32.load (local.get $at))) (then
          (i32.store (local.get $at) (i32.add (local.get $r) (i32.const 1)))
          (i32.store (i32.add (local.get $numbers) (i32.shl (local.get $r) (i32.const 2))) (local.get $found))
          (local.set $found (i32.add (local.get $found) (i32.const 1)))
          (br $settled)))
        (local.set $other ${rowAt('(i32.sub (i32.load (local.get $at)) (i32.const 1))')})
        (local.set $i (i32.const 0))
        (block $differs
          (loop $index
            (br_if $differs (i32.ne (i32.load (i32.add (local.get $from) (local.get $i))) (i32.load (i32.add (local.get $other) (local.get $i)))))
            (br_if $index (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $bytes))))
          (i32.store (i32.add (local.get $numbers) (i32.shl (local.get $r) (i32.const 2)))
            (i32.load (i32.add (local.get $numbers) (i32.shl (i32.sub (i32.load (local.get $at)) (i32.const 1)) (i32.const 2)))))
          (br $settled))
        (local.set $hash (i32.add (local.get $hash) (i32.const 1)))
        (br $probe)))
      (local.set $r (i32.add (local.get $r) (i32.const 1)))
      (br $row)))
    (local.get $found))

  ;; Rows of one number each, which stand in the table where the number says: mostly small ones, all different there.
  (func $distinctOnes (param $rows i32) (param $mask i32) (param $count i32) (param $numbers i32) (result i32)
    (local $found i32) (local $r i32) (local $row i32) (local $at i32) (local $other i32)
    (block $done (loop $next
      (br_if $done (i32.ge_s (local.get $r) (local.get $count)))
      (local.set $row (i32.load (i32.add (local.get $rows) (i32.shl (local.get $r) (i32.const 2)))))
      (local.set $at (local.get $row))
      (block $settled (loop $probe
        (local.set $other (i32.load (i32.add (i32.const ${hashTable}) (i32.shl (i32.and (local.get $at) (local.get $mask)) (i32.const 2)))))
        (if (i32.eqz (local.get $other)) (then
          (i32.store (i32.add (i32.const ${hashTable}) (i32.shl (i32.and (local.get $at) (local.get $mask)) (i32.const 2))) (i32.add (local.get $r) (i32.const 1)))
          (i32.store (i32.add (local.get $numbers) (i32.shl (local.get $r) (i32.const 2))) (local.get $found))
          (local.set $found (i32.add (local.get $found) (i32.const 1)))
          (br $settled)))
        (local.set $other (i32.shl (i32.sub (local.get $other) (i32.const 1)) (i32.const 2)))
        (if (i32.eq (i32.load (i32.add (local.get $rows) (local.get $other))) (local.get $row)) (then
          (i32.store (i32.add (local.get $numbers) (i32.shl (local.get $r) (i32.const 2))) (i32.load (i32.add (local.get $numbers) (local.get $other))))
          (br $settled)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $probe)))
      (local.set $r (i32.add (local.get $r) (i32.const 1)))
      (br $next)))
    (local.get $found))`;
}
