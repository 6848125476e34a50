/**
 * Matrix products of row-major arrays, for generated TypeScript: each computes what its one-line formula says.
 * Nine sums, three rows by three columns, stay in registers while the innermost loop runs, so that six numbers read
 * serve nine multiply-adds; sums are kept in double precision. Rows and columns that are left over are computed
 * one at a time by the same formula.
 */

/** out[r, c] = bias[c] + Σ_d left[r, d] · right[c, d]: x·Wᵀ. */
export function multiplyTransposed(
  left: Float32Array,
  right: Float32Array,
  out: Float32Array,
  rows: number,
  columns: number,
  depth: number,
  bias: Float32Array | null = null,
): void {
  const wholeRows = rows - (rows % 3);
  const wholeColumns = columns - (columns % 3);
  for (let r = 0; r < wholeRows; r += 3) {
    for (let c = 0; c < wholeColumns; c += 3) {
      let s00 = bias ? bias[c]! : 0;
      let s01 = bias ? bias[c + 1]! : 0;
      let s02 = bias ? bias[c + 2]! : 0;
      let s10 = s00;
      let s11 = s01;
      let s12 = s02;
      let s20 = s00;
      let s21 = s01;
      let s22 = s02;
      let l = r * depth;
      let m = c * depth;
      for (let d = 0; d < depth; d++) {
        const l0 = left[l]!;
        const l1 = left[l + depth]!;
        const l2 = left[l + 2 * depth]!;
        const m0 = right[m]!;
        const m1 = right[m + depth]!;
        const m2 = right[m + 2 * depth]!;
        s00 += l0 * m0;
        s01 += l0 * m1;
        s02 += l0 * m2;
        s10 += l1 * m0;
        s11 += l1 * m1;
        s12 += l1 * m2;
        s20 += l2 * m0;
        s21 += l2 * m1;
        s22 += l2 * m2;
        l++;
        m++;
      }
      const at = r * columns + c;
      out[at] = s00;
      out[at + 1] = s01;
      out[at + 2] = s02;
      out[at + columns] = s10;
      out[at + columns + 1] = s11;
      out[at + columns + 2] = s12;
      out[at + 2 * columns] = s20;
      out[at + 2 * columns + 1] = s21;
      out[at + 2 * columns + 2] = s22;
    }
  }
  rest(left, right, out, depth, columns, 0, wholeRows, wholeColumns, columns, depth, 1, depth, 1, bias);
  rest(left, right, out, depth, columns, wholeRows, rows, 0, columns, depth, 1, depth, 1, bias);
}

/** out[r, c] = Σ_d left[r, d] · right[d, c]: dy·W. */
export function multiply(
  left: Float32Array,
  right: Float32Array,
  out: Float32Array,
  rows: number,
  columns: number,
  depth: number,
): void {
  const wholeRows = rows - (rows % 3);
  const wholeColumns = columns - (columns % 3);
  for (let r = 0; r < wholeRows; r += 3) {
    for (let c = 0; c < wholeColumns; c += 3) {
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s20 = 0;
      let s21 = 0;
      let s22 = 0;
      let l = r * depth;
      let m = c;
      for (let d = 0; d < depth; d++) {
        const l0 = left[l]!;
        const l1 = left[l + depth]!;
        const l2 = left[l + 2 * depth]!;
        const m0 = right[m]!;
        const m1 = right[m + 1]!;
        const m2 = right[m + 2]!;
        s00 += l0 * m0;
        s01 += l0 * m1;
        s02 += l0 * m2;
        s10 += l1 * m0;
        s11 += l1 * m1;
        s12 += l1 * m2;
        s20 += l2 * m0;
        s21 += l2 * m1;
        s22 += l2 * m2;
        l++;
        m += columns;
      }
      const at = r * columns + c;
      out[at] = s00;
      out[at + 1] = s01;
      out[at + 2] = s02;
      out[at + columns] = s10;
      out[at + columns + 1] = s11;
      out[at + columns + 2] = s12;
      out[at + 2 * columns] = s20;
      out[at + 2 * columns + 1] = s21;
      out[at + 2 * columns + 2] = s22;
    }
  }
  rest(left, right, out, depth, columns, 0, wholeRows, wholeColumns, columns, depth, 1, 1, columns, null);
  rest(left, right, out, depth, columns, wholeRows, rows, 0, columns, depth, 1, 1, columns, null);
}

/** out[r, c] = Σ_d left[d, r] · right[d, c]: dyᵀ·x. */
export function multiplyLeftTransposed(
  left: Float32Array,
  right: Float32Array,
  out: Float32Array,
  rows: number,
  columns: number,
  depth: number,
): void {
  const wholeRows = rows - (rows % 3);
  const wholeColumns = columns - (columns % 3);
  for (let r = 0; r < wholeRows; r += 3) {
    for (let c = 0; c < wholeColumns; c += 3) {
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s20 = 0;
      let s21 = 0;
      let s22 = 0;
      let l = r;
      let m = c;
      for (let d = 0; d < depth; d++) {
        const l0 = left[l]!;
        const l1 = left[l + 1]!;
        const l2 = left[l + 2]!;
        const m0 = right[m]!;
        const m1 = right[m + 1]!;
        const m2 = right[m + 2]!;
        s00 += l0 * m0;
        s01 += l0 * m1;
        s02 += l0 * m2;
        s10 += l1 * m0;
        s11 += l1 * m1;
        s12 += l1 * m2;
        s20 += l2 * m0;
        s21 += l2 * m1;
        s22 += l2 * m2;
        l += rows;
        m += columns;
      }
      const at = r * columns + c;
      out[at] = s00;
      out[at + 1] = s01;
      out[at + 2] = s02;
      out[at + columns] = s10;
      out[at + columns + 1] = s11;
      out[at + columns + 2] = s12;
      out[at + 2 * columns] = s20;
      out[at + 2 * columns + 1] = s21;
      out[at + 2 * columns + 2] = s22;
    }
  }
  rest(left, right, out, depth, columns, 0, wholeRows, wholeColumns, columns, 1, rows, 1, columns, null);
  rest(left, right, out, depth, columns, wholeRows, rows, 0, columns, 1, rows, 1, columns, null);
}

/** The formula itself, for the rows and columns from which no block of three is left. */
function rest(
  left: Float32Array,
  right: Float32Array,
  out: Float32Array,
  depth: number,
  columns: number,
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn: number,
  leftRow: number,
  leftDepth: number,
  rightColumn: number,
  rightDepth: number,
  bias: Float32Array | null,
): void {
  for (let r = firstRow; r < lastRow; r++) {
    for (let c = firstColumn; c < lastColumn; c++) {
      let sum = bias ? bias[c]! : 0;
      for (let d = 0; d < depth; d++) sum += left[r * leftRow + d * leftDepth]! * right[c * rightColumn + d * rightDepth]!;
      out[r * columns + c] = sum;
    }
  }
}
