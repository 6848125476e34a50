import { firsts, high, lasts, low, transposed } from './transpose.js';
import { zero } from './wat.js';

/**
 * out[r, c] = bias[c] + Σ_d left[r, d] · right[c, d] for strides in bytes. Both factors are packed, in the order in which the
 * innermost loop reads them: four rows, and columns in panels of eight, padded with zeros. The tile holds eight vectors of sums
 * in registers; V8 unrolls its loop by itself.
 */
export function product(rowPanel: number, columnPanels: number, relaxed: boolean): string {
  const rows = [0, 1, 2, 3];
  const sums = rows.flatMap((r) => [`$s${r}0`, `$s${r}1`]);
  const lane = (v: string, i: number): string => `(f32x4.extract_lane ${i} (local.get ${v}))`;
  // A row alone, as of a sample that is made a symbol at a time, takes a quarter of the work.
  const depthOf = (of: readonly number[]): string => `
            (local.set $b0 (v128.load (local.get $p)))
            (local.set $b1 (v128.load offset=16 (local.get $p)))
            ${of
              .map(
                (r) => `(local.set $a (v128.load32_splat offset=${4 * r} (local.get $q)))
            (local.set $s${r}0 ${multiplyAdd(`$s${r}0`, '$a', '$b0', relaxed)})
            (local.set $s${r}1 ${multiplyAdd(`$s${r}1`, '$a', '$b1', relaxed)})`,
              )
              .join('\n            ')}
            (local.set $p (i32.add (local.get $p) (i32.const 32)))
            (br_if $next (i32.lt_u (local.tee $q (i32.add (local.get $q) (i32.const 16))) (local.get $end)))`;
  const storeRow = (r: number): string => `
        (if (i32.lt_s (i32.add (local.get $r) (i32.const ${r})) (local.get $rows)) (then
          (if (i32.le_s (i32.add (local.get $c) (i32.const 8)) (local.get $columns))
            (then
              (v128.store (local.get $at) (local.get $s${r}0))
              (v128.store offset=16 (local.get $at) (local.get $s${r}1)))
            (else
              ${[0, 1, 2, 3, 4, 5, 6].map((i) => `(if (i32.lt_s (i32.add (local.get $c) (i32.const ${i})) (local.get $columns)) (then (f32.store offset=${4 * i} (local.get $at) ${lane(`$s${r}${i < 4 ? 0 : 1}`, i % 4)})))`).join('\n              ')}))
          (local.set $at (i32.add (local.get $at) (local.get $outRow)))))`;
  return `
  ;; Columns in panels of eight, one depth after the other.
  (func $packColumns (param $right i32) (param $column i32) (param $step i32) (param $columns i32) (param $depth i32)
    (local $c i32) (local $from i32) (local $to i32)
    (local.set $to (i32.const ${columnPanels}))
    (block $done (loop $panel
      (br_if $done (i32.ge_s (local.get $c) (local.get $columns)))
      (local.set $from (i32.add (local.get $right) (i32.mul (local.get $c) (local.get $column))))
      (local.set $to (call $pack8 (local.get $from) (local.get $column) (local.get $step) (i32.sub (local.get $columns) (local.get $c)) (local.get $depth) (local.get $to)))
      (local.set $c (i32.add (local.get $c) (i32.const 8)))
      (br $panel))))
${pack('$pack8', 8)}
${pack('$pack4', 4)}

${productOfRow(relaxed)}

  ;; What sums over no depth at all come to, as of a batch in which no position counts.
  (func $noDepth (param $out i32) (param $outRow i32) (param $rows i32) (param $columns i32)
    (block $done (loop $next
      (br_if $done (i32.le_s (local.get $rows) (i32.const 0)))
      (call $fill (local.get $out) (local.get $columns) (f32.const 0))
      (local.set $out (i32.add (local.get $out) (local.get $outRow)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br $next))))

  (func $product (param $left i32) (param $row i32) (param $rowStep i32) (param $right i32) (param $column i32) (param $columnStep i32)
    (param $out i32) (param $outRow i32) (param $rows i32) (param $columns i32) (param $depth i32) (param $bias i32)
    (local $r i32) (local $c i32) (local $p i32) (local $q i32) (local $end i32) (local $at i32)
    (local $b0 v128) (local $b1 v128) (local $a v128) ${sums.map((name) => `(local ${name} v128)`).join(' ')}
    (if (i32.eqz (local.get $depth)) (then
      (call $noDepth (local.get $out) (local.get $outRow) (local.get $rows) (local.get $columns))
      (return)))
    (if (i32.and (i32.and (i32.eq (local.get $rows) (i32.const 1)) (i32.eqz (i32.and (local.get $columns) (i32.const 7))))
        (i32.and (i32.eqz (i32.and (local.get $depth) (i32.const 3))) (i32.and (i32.eq (local.get $rowStep) (i32.const 4)) (i32.eq (local.get $columnStep) (i32.const 4))))) (then
      (call $productOfRow (local.get $left) (local.get $right) (local.get $column) (local.get $out) (local.get $columns) (local.get $depth) (local.get $bias))
      (return)))
    (call $packColumns (local.get $right) (local.get $column) (local.get $columnStep) (local.get $columns) (local.get $depth))
    (block $done (loop $rowBlock
      (br_if $done (i32.ge_s (local.get $r) (local.get $rows)))
      (drop (call $pack4 (i32.add (local.get $left) (i32.mul (local.get $r) (local.get $row))) (local.get $row) (local.get $rowStep) (i32.sub (local.get $rows) (local.get $r)) (local.get $depth) (i32.const ${rowPanel})))
      (local.set $end (i32.add (i32.const ${rowPanel}) (i32.shl (local.get $depth) (i32.const 4))))
      (local.set $p (i32.const ${columnPanels}))
      (local.set $c (i32.const 0))
      (block $row (loop $columnBlock
        (br_if $row (i32.ge_s (local.get $c) (local.get $columns)))
        (if (local.get $bias)
          (then
            (local.set $at (i32.add (local.get $bias) (i32.shl (local.get $c) (i32.const 2))))
            (local.set $b0 (v128.load (local.get $at)))
            (local.set $b1 (v128.load offset=16 (local.get $at))))
          (else
            (local.set $b0 ${zero})
            (local.set $b1 ${zero})))
        ${rows.map((r) => `(local.set $s${r}0 (local.get $b0)) (local.set $s${r}1 (local.get $b1))`).join('\n        ')}
        (local.set $q (i32.const ${rowPanel}))
        (if (i32.eq (i32.sub (local.get $rows) (local.get $r)) (i32.const 1))
          (then (loop $next${depthOf([0])}))
          (else (loop $next${depthOf(rows)})))
        (local.set $at (i32.add (local.get $out) (i32.add (i32.mul (local.get $r) (local.get $outRow)) (i32.shl (local.get $c) (i32.const 2)))))
        ${rows.map(storeRow).join('')}
        (local.set $c (i32.add (local.get $c) (i32.const 8)))
        (br $columnBlock)))
      (local.set $r (i32.add (local.get $r) (i32.const 4)))
      (br $rowBlock))))`;
}

/**
 * A product of one row, as of a sample that is made a symbol at a time: columns, whose number is a multiple of eight, are read where
 * they stand, since packing them for one row takes longer than the product. Each sum has the order of `product`'s. The depth, a multiple
 * of four, is contiguous on both sides.
 */
function productOfRow(relaxed: boolean): string {
  const fours = [0, 1, 2, 3];
  const column = (i: number): string => `(v128.load (i32.add (local.get $p) (i32.mul (local.get $column) (i32.const ${i}))))`;
  const depths = ['$e', '$f', '$g', '$h'] as const;
  // Four of them, sixteen columns at a time, would be slower: there are too few registers.
  const sums = [0, 1];
  const addFour = (four: number): string => `${inColumns(
    fours.map((i) => column(4 * four + i)),
    depths,
  )}
        ${depths.map((b, i) => `(local.set $s${four} ${multiplyAdd(`$s${four}`, `$a${i}`, b, relaxed)})`).join('\n        ')}`;
  const locals = ['$a', '$b', '$c', '$d', ...depths, ...fours.map((i) => `$a${i}`), ...sums.map((i) => `$s${i}`)];
  return `
  (func $productOfRow (param $left i32) (param $right i32) (param $column i32) (param $out i32) (param $columns i32) (param $depth i32) (param $bias i32)
    (local $p i32) (local $q i32) (local $end i32) ${locals.map((name) => `(local ${name} v128)`).join(' ')}
    (local.set $end (i32.add (local.get $left) (i32.shl (local.get $depth) (i32.const 2))))
    (loop $columnBlock
      ${sums.map((i) => `(local.set $s${i} ${zero})`).join(' ')}
      (if (local.get $bias) (then
        ${sums.map((i) => `(local.set $s${i} (v128.load offset=${16 * i} (local.get $bias)))`).join(' ')}
        (local.set $bias (i32.add (local.get $bias) (i32.const 32)))))
      (local.set $p (local.get $right))
      (local.set $q (local.get $left))
      (loop $next
        ${fours.map((i) => `(local.set $a${i} (v128.load32_splat offset=${4 * i} (local.get $q)))`).join(' ')}
        ${sums.map(addFour).join('\n        ')}
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br_if $next (i32.lt_u (local.tee $q (i32.add (local.get $q) (i32.const 16))) (local.get $end))))
      ${sums.map((i) => `(v128.store offset=${16 * i} (local.get $out) (local.get $s${i}))`).join(' ')}
      (local.set $out (i32.add (local.get $out) (i32.const 32)))
      (local.set $right (i32.add (local.get $right) (i32.shl (local.get $column) (i32.const 3))))
      (br_if $columnBlock (i32.gt_s (local.tee $columns (i32.sub (local.get $columns) (i32.const 8))) (i32.const 0)))))`;
}

/** Sets four locals to four vectors transposed. */
function inColumns(vectors: readonly string[], [e, f, g, h]: readonly [string, string, string, string]): string {
  const shuffle = (lanes: string, x: string, y: string): string => `(i8x16.shuffle ${lanes} (local.get ${x}) (local.get ${y}))`;
  return `${vectors.map((vector, i) => `(local.set ${['$a', '$b', '$c', '$d'][i] ?? ''} ${vector})`).join(' ')}
        (local.set ${g} ${shuffle(firsts, '$a', '$b')}) (local.set ${h} ${shuffle(firsts, '$c', '$d')})
        (local.set ${e} ${shuffle(low, g, h)}) (local.set ${f} ${shuffle(high, g, h)})
        (local.set $a ${shuffle(lasts, '$a', '$b')}) (local.set $b ${shuffle(lasts, '$c', '$d')})
        (local.set ${g} ${shuffle(low, '$a', '$b')}) (local.set ${h} ${shuffle(high, '$a', '$b')})`;
}

/** sum + a · b of locals; `relaxed`: rounded once or twice, whichever is faster on the machine. */
export function multiplyAdd(sum: string, a: string, b: string, relaxed: boolean): string {
  const [s, x, y] = [sum, a, b].map((local) => `(local.get ${local})`);
  return relaxed ? `(f32x4.relaxed_madd ${x} ${y} ${s})` : `(f32x4.add ${s} (f32x4.mul ${x} ${y}))`;
}

/**
 * A function that packs `width` lines (rows or columns) side by side, depth by depth, and returns the address after them. `line` and
 * `step` are the strides in bytes between lines and between depths. Lines past the last are zeros. Whole panels whose lines or
 * depths are contiguous in memory are copied four numbers at a time.
 */
function pack(name: string, width: 4 | 8): string {
  const fours = width === 4 ? [0] : [0, 4];
  const single = (i: number): string =>
    `(f32.store offset=${4 * i} (local.get $to) (if (result f32) (i32.gt_s (local.get $lines) (i32.const ${i})) (then (f32.load (i32.add (local.get $from) (i32.mul (local.get $line) (i32.const ${i}))))) (else (f32.const 0))))`;
  const line = (i: number): string => `(v128.load (i32.add (local.get $from) (i32.mul (local.get $line) (i32.const ${i}))))`;
  const next = (bytes: string, depths: number): string => `(local.set $to (i32.add (local.get $to) (i32.const ${4 * width * depths})))
          (local.set $from (i32.add (local.get $from) ${bytes}))`;
  return `
  (func ${name} (param $from i32) (param $line i32) (param $step i32) (param $lines i32) (param $depth i32) (param $to i32) (result i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128)
    (if (i32.ge_s (local.get $lines) (i32.const ${width})) (then
      (if (i32.eq (local.get $line) (i32.const 4)) (then
        (loop $next
          ${fours.map((i) => `(v128.store offset=${4 * i} (local.get $to) (v128.load offset=${4 * i} (local.get $from)))`).join('\n          ')}
          ${next('(local.get $step)', 1)}
          (br_if $next (local.tee $depth (i32.sub (local.get $depth) (i32.const 1)))))
        (return (local.get $to))))
      (if (i32.eq (local.get $step) (i32.const 4)) (then
        (block $done (loop $next
          (br_if $done (i32.lt_s (local.get $depth) (i32.const 4)))
          ${fours
            .map((i) =>
              transposed(
                [line(i), line(i + 1), line(i + 2), line(i + 3)],
                (depth, vector) => `(v128.store offset=${4 * (width * depth + i)} (local.get $to) ${vector})`,
                ['$a', '$b', '$c', '$d', '$e', '$f'],
              ),
            )
            .join('\n          ')}
          ${next('(i32.const 16)', 4)}
          (local.set $depth (i32.sub (local.get $depth) (i32.const 4)))
          (br $next)))))))
    (block $done (loop $next
      (br_if $done (i32.eqz (local.get $depth)))
      ${Array.from({ length: width }, (_, i) => single(i)).join('\n      ')}
      ${next('(local.get $step)', 1)}
      (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
      (br $next)))
    (local.get $to))`;
}
