import { describe, expect, it } from 'vitest';
import { multiply, multiplyLeftTransposed, multiplyTransposed } from '../../../runtime/kernels/matrix.js';
import { fillNormal } from '../../../runtime/random/streams.js';

/** What the arrays of results hold before, and must hold after where no result goes. */
const untouched = 123;

function numbers(length: number, tensor: number): Float32Array {
  const values = new Float32Array(length);
  fillNormal(11, tensor, values);
  return values;
}

interface Product {
  readonly name: string;
  run(left: Float32Array, right: Float32Array, out: Float32Array, rows: number, columns: number, depth: number): void;
  /** Where element (r, d) of the left and (d, c) of the right factor stand. */
  left(r: number, d: number, rows: number, depth: number): number;
  right(d: number, c: number, columns: number, depth: number): number;
  readonly bias?: Float32Array;
}

const rowMajor = {
  left: (r: number, d: number, _: number, depth: number) => r * depth + d,
  right: (d: number, c: number, columns: number) => d * columns + c,
};
const bias = numbers(64, 3);
const products: readonly Product[] = [
  { name: 'multiply', run: multiply, ...rowMajor },
  { name: 'multiplyLeftTransposed', run: multiplyLeftTransposed, ...rowMajor, left: (r, d, rows) => d * rows + r },
  { name: 'multiplyTransposed', run: multiplyTransposed, ...rowMajor, right: (d, c, _, depth) => c * depth + d },
  {
    name: 'multiplyTransposed with a bias',
    run: (left, right, out, rows, columns, depth) => multiplyTransposed(left, right, out, rows, columns, depth, bias.slice(0, columns)),
    ...rowMajor,
    right: (d, c, _, depth) => c * depth + d,
    bias,
  },
];

/** The sum in double precision, rounded once. */
function naive(product: Product, left: Float32Array, right: Float32Array, rows: number, columns: number, depth: number): Float32Array {
  const out = new Float32Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let sum = product.bias?.[c] ?? 0;
      for (let d = 0; d < depth; d++) sum += left[product.left(r, d, rows, depth)]! * right[product.right(d, c, columns, depth)]!;
      out[r * columns + c] = sum;
    }
  }
  return out;
}

function compare(product: Product, rows: number, columns: number, depth: number): void {
  const left = numbers(rows * depth, 1);
  const right = numbers(depth * columns, 2);
  const out = new Float32Array(rows * columns + 3).fill(untouched);
  product.run(left, right, out, rows, columns, depth);
  // Both add from d = 0 up in double precision, so they agree to the bit.
  expect(out.subarray(0, rows * columns), `${rows} x ${columns}, depth ${depth}`).toEqual(
    naive(product, left, right, rows, columns, depth),
  );
  expect([...out.subarray(rows * columns)]).toEqual([untouched, untouched, untouched]);
}

describe.each(products)('$name', (product) => {
  it('gives what its formula gives, for every size from 1 to 9', () => {
    for (let rows = 1; rows <= 9; rows++) {
      for (let columns = 1; columns <= 9; columns++) {
        for (let depth = 1; depth <= 9; depth++) compare(product, rows, columns, depth);
      }
    }
  });

  it('takes sizes of models, large after small and small after large', () => {
    for (const [rows, columns, depth] of [
      [32, 27, 200],
      [1, 1, 1],
      [33, 61, 500],
      [2, 3, 4],
      [128, 10, 20],
      [7, 64, 1],
    ] as const)
      compare(product, rows, columns, depth);
  });

  it('of depth 0 is the bias', () => {
    const out = new Float32Array(6).fill(untouched);
    product.run(new Float32Array(0), new Float32Array(0), out, 2, 3, 0);
    const row = product.bias ? [...product.bias.subarray(0, 3)] : [0, 0, 0];
    expect([...out]).toEqual([...row, ...row]);
  });

  it('of no rows or no columns writes nothing', () => {
    const out = new Float32Array(3).fill(untouched);
    product.run(new Float32Array(0), numbers(15, 2), out, 0, 3, 5);
    product.run(numbers(15, 1), new Float32Array(0), out, 3, 0, 5);
    expect([...out]).toEqual([untouched, untouched, untouched]);
  });

  it('leaves its factors as they were', () => {
    const [left, right] = [numbers(35, 1), numbers(35, 2)];
    product.run(left, right, new Float32Array(25), 5, 5, 7);
    expect([left, right]).toEqual([numbers(35, 1), numbers(35, 2)]);
  });

  it('keeps NaN and infinity to the rows and columns that they belong to', () => {
    const [rows, columns, depth] = [5, 7, 3];
    const [left, right] = [numbers(rows * depth, 1), numbers(depth * columns, 2)];
    left[product.left(1, 2, rows, depth)] = NaN;
    right[product.right(0, 4, columns, depth)] = Infinity;
    const out = new Float32Array(rows * columns);
    product.run(left, right, out, rows, columns, depth);
    for (const [i, value] of out.entries()) expect(Number.isFinite(value)).toBe(Math.floor(i / columns) !== 1 && i % columns !== 4);
    // What a product leaves in the panels means nothing to the next.
    compare(product, 1, 1, 3);
    compare(product, 3, 2, 2);
  });
});

it('the three products agree on transposed factors', () => {
  const [rows, columns, depth] = [6, 5, 8];
  const [left, right] = [numbers(rows * depth, 1), numbers(depth * columns, 2)];
  const transposed = (matrix: Float32Array, height: number, width: number): Float32Array =>
    Float32Array.from(matrix, (_, i) => matrix[(i % height) * width + Math.floor(i / height)]!);
  const results = [new Float32Array(rows * columns), new Float32Array(rows * columns), new Float32Array(rows * columns)] as const;
  multiply(left, right, results[0], rows, columns, depth);
  multiplyTransposed(left, transposed(right, depth, columns), results[1], rows, columns, depth);
  multiplyLeftTransposed(transposed(left, rows, depth), right, results[2], rows, columns, depth);
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});
