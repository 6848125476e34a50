/**
 * Matrix products of row-major arrays, for generated TypeScript: each computes what its one-line formula says. One factor, or of
 * the last one the result, may be some columns of a wider array: `width` numbers from row to row, its first at `start`.
 *
 * Both factors are first copied into panels of doubles, in the order in which the innermost loop reads them, filled up
 * with zeros to whole blocks. Then twelve sums, four rows by three columns, stay in registers while that loop runs: seven
 * numbers are read for twelve multiply-adds, no number is converted twice, and there is one loop for every size.
 * Source: Goto & van de Geijn 2008, "Anatomy of High-Performance Matrix Multiplication", for the panels.
 */

/**
 * x·Wᵀ: out[r, c] = bias[c] + Σ_d left[r, d] · right[c, d]. Shapes: left [rows, depth], right [columns, depth], bias [columns],
 * out [rows, columns].
 */
export function multiplyTransposed(
  left: Float32Array,
  right: Float32Array,
  out: Float32Array,
  rows: number,
  columns: number,
  depth: number,
  bias: Float32Array | null = null,
  width = depth,
  start = 0,
): void {
  product(left, depth, 1, right, width, 1, start, out, columns, 0, rows, columns, depth, bias);
}

/** dy·W: out[r, c] = Σ_d left[r, d] · right[d, c]. Shapes: left [rows, depth], right [depth, columns], out [rows, columns]. */
export function multiply(
  left: Float32Array,
  right: Float32Array,
  out: Float32Array,
  rows: number,
  columns: number,
  depth: number,
  width = columns,
  start = 0,
): void {
  product(left, depth, 1, right, 1, width, start, out, columns, 0, rows, columns, depth, null);
}

/** dyᵀ·x: out[r, c] = Σ_d left[d, r] · right[d, c]. Shapes: left [depth, rows], right [depth, columns], out [rows, columns]. */
export function multiplyLeftTransposed(
  left: Float32Array,
  right: Float32Array,
  out: Float32Array,
  rows: number,
  columns: number,
  depth: number,
  width = columns,
  start = 0,
): void {
  product(left, 1, rows, right, 1, columns, 0, out, width, start, rows, columns, depth, null);
}

/** Scratch, grown to the largest product so far; a call reads nothing of an earlier one. */
let rowPanel = new Float64Array(0);
let columnPanels = new Float64Array(0);
const block = new Float64Array(12);

/**
 * out[outStart + r · outRow + c] = bias[c] + Σ_d left[r · leftRow + d · leftDepth] · right[rightStart + c · rightColumn + d · rightDepth].
 */
function product(
  left: Float32Array,
  leftRow: number,
  leftDepth: number,
  right: Float32Array,
  rightColumn: number,
  rightDepth: number,
  rightStart: number,
  out: Float32Array,
  outRow: number,
  outStart: number,
  rows: number,
  columns: number,
  depth: number,
  bias: Float32Array | null,
): void {
  if (rowPanel.length < 4 * depth) rowPanel = new Float64Array(4 * depth);
  const panels = Math.ceil(columns / 3);
  if (columnPanels.length < panels * 3 * depth) columnPanels = new Float64Array(panels * 3 * depth);
  packColumns(right, rightStart, rightColumn, rightDepth, columns, depth, columnPanels);
  for (let r = 0; r < rows; r += 4) {
    packRows(left, r, rows, leftRow, leftDepth, depth, rowPanel);
    multiplyPanels(rowPanel, columnPanels, out, outRow, outStart, r, rows, columns, depth, bias);
  }
}

/** Three columns side by side, one depth after the other; columns past the last are zeros. */
function packColumns(
  right: Float32Array,
  start: number,
  column: number,
  step: number,
  columns: number,
  depth: number,
  panels: Float64Array,
): void {
  let to = 0;
  for (let c = 0; c < columns; c += 3) {
    let first = start + c * column;
    const more = columns - c;
    for (let d = 0; d < depth; d++) {
      panels[to] = right[first]!;
      panels[to + 1] = more > 1 ? right[first + column]! : 0;
      panels[to + 2] = more > 2 ? right[first + 2 * column]! : 0;
      to += 3;
      first += step;
    }
  }
}

/** Four rows from r on, side by side, one depth after the other; rows past the last are zeros. */
function packRows(left: Float32Array, r: number, rows: number, row: number, step: number, depth: number, panel: Float64Array): void {
  let to = 0;
  let first = r * row;
  const more = rows - r;
  for (let d = 0; d < depth; d++) {
    panel[to] = left[first]!;
    panel[to + 1] = more > 1 ? left[first + row]! : 0;
    panel[to + 2] = more > 2 ? left[first + 2 * row]! : 0;
    panel[to + 3] = more > 3 ? left[first + 3 * row]! : 0;
    to += 4;
    first += step;
  }
}

/** Four rows of the product. */
function multiplyPanels(
  rowPanel: Float64Array,
  columnPanels: Float64Array,
  out: Float32Array,
  outRow: number,
  outStart: number,
  r: number,
  rows: number,
  columns: number,
  depth: number,
  bias: Float32Array | null,
): void {
  const end = 4 * depth;
  let m = 0;
  for (let c = 0; c < columns; c += 3) {
    const whole = c + 3 <= columns;
    let s00 = bias ? bias[c]! : 0;
    let s01 = bias && c + 1 < columns ? bias[c + 1]! : 0;
    let s02 = bias && c + 2 < columns ? bias[c + 2]! : 0;
    let s10 = s00;
    let s11 = s01;
    let s12 = s02;
    let s20 = s00;
    let s21 = s01;
    let s22 = s02;
    let s30 = s00;
    let s31 = s01;
    let s32 = s02;
    let l = 0;
    while (l < end) {
      const m0 = columnPanels[m]!;
      const m1 = columnPanels[m + 1]!;
      const m2 = columnPanels[m + 2]!;
      const l0 = rowPanel[l]!;
      s00 += l0 * m0;
      s01 += l0 * m1;
      s02 += l0 * m2;
      const l1 = rowPanel[l + 1]!;
      s10 += l1 * m0;
      s11 += l1 * m1;
      s12 += l1 * m2;
      const l2 = rowPanel[l + 2]!;
      s20 += l2 * m0;
      s21 += l2 * m1;
      s22 += l2 * m2;
      const l3 = rowPanel[l + 3]!;
      s30 += l3 * m0;
      s31 += l3 * m1;
      s32 += l3 * m2;
      l += 4;
      m += 3;
    }
    if (whole && r + 4 <= rows) {
      let at = outStart + r * outRow + c;
      out[at] = s00;
      out[at + 1] = s01;
      out[at + 2] = s02;
      at += outRow;
      out[at] = s10;
      out[at + 1] = s11;
      out[at + 2] = s12;
      at += outRow;
      out[at] = s20;
      out[at + 1] = s21;
      out[at + 2] = s22;
      at += outRow;
      out[at] = s30;
      out[at + 1] = s31;
      out[at + 2] = s32;
      continue;
    }
    block[0] = s00;
    block[1] = s01;
    block[2] = s02;
    block[3] = s10;
    block[4] = s11;
    block[5] = s12;
    block[6] = s20;
    block[7] = s21;
    block[8] = s22;
    block[9] = s30;
    block[10] = s31;
    block[11] = s32;
    for (let i = 0; i < 4 && r + i < rows; i++) {
      for (let j = 0; j < 3 && c + j < columns; j++) out[outStart + (r + i) * outRow + c + j] = block[i * 3 + j]!;
    }
  }
}
