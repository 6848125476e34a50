import { mostOf } from '../../ops/graph.js';
import type { Buffer, MatrixProduct } from '../../schedule/kernel.js';
import { FunctionsByShape } from './functions-by-shape.js';
import type { MemoryLayout } from './layout.js';
import type { Library } from './library.js';
import { multiplyAdd } from './product.js';
import { CACHE_LINE, PANEL_WIDTH, upTo, zero } from './wat.js';
import { addressEpilogue, type AddressedEpilogue } from './product-epilogue.js';

/** The constants of a product's function; strides in numbers. */
interface ProductShape {
  readonly columns: number;
  readonly left: { readonly row: number; readonly depth: number };
  readonly right: { readonly column: number; readonly depth: number };
  readonly outRow: number;
  readonly bias: boolean;
  /** The right factor is packed, columns side by side; else it is read in place. */
  readonly packed: boolean;
  /** The number of rows may not be a multiple of four: some tiles then have three. */
  readonly threes: boolean;
  /** Its depth depends on the batch, and may be nothing. */
  readonly mayBeEmpty: boolean;
  /** The key of the epilogue; undefined where there is none. */
  readonly epilogue: string | undefined;
}

/** A product's function, and the address to pass as `out`. */
export interface ProductFunction {
  readonly name: string;
  readonly out: number;
}

/** Rows and columns of a tile. Its sums stay in registers; nine or more would be spilled. */
const ROWS = 4;
/** Rows of the smaller tiles: the remainder goes into up to three of them, so 10 rows are 3 + 3 + 4. */
const FEWER_ROWS = 3;
const WIDE = PANEL_WIDTH;
const NARROW = 4;

/** A cache of 256 KiB, the second level of small cores, has 512 sets of lines, with room for eight lines in each. */
const SETS = 512;
const WAYS = 8;
/** Most bytes of a few columns that tiles read again and again. */
const PANEL = 32 * 1024;
/** Bytes between rows of which each is in a page of its own, or nearly so: a processor keeps the addresses of a few dozen pages at hand. */
const FAR = 2048;

/**
 * The functions of a module's matrix products, one for each shape. Strides are constants in their instructions, so that the left
 * factor is read in place, without packing. Tiles are always whole: the last columns that fill none, and the last two of 5 rows,
 * are computed in a tile that overlaps the one before.
 */
export class FixedProducts {
  private readonly shapes = new FunctionsByShape<ProductShape>('$product');
  private readonly epilogues = new Map<string, AddressedEpilogue>();

  constructor(
    private readonly layout: Pick<MemoryLayout, 'columnPanels'>,
    private readonly relaxed: boolean,
    private readonly library: Library,
  ) {}

  /**
   * A function for a product in a program of `batch` examples: `(call NAME left right out rows depth bias)`, addresses in bytes.
   * undefined where there can be none.
   */
  functionOf(product: MatrixProduct, batch: number, byteOf: (buffer: Buffer) => number): ProductFunction | undefined {
    const { rows, columns, depth, left, right, bias, out, epilogue } = product;
    if (!canBeFixed(product, batch)) return undefined;
    const addressed = epilogue && addressEpilogue(epilogue, byteOf, this.library);
    if (addressed) this.epilogues.set(addressed.key, addressed);
    const shape: ProductShape = {
      columns: columns.constant,
      left: { row: left.row, depth: left.depth },
      right: { column: right.column, depth: right.depth },
      outRow: out.row,
      bias: bias !== undefined,
      packed: right.column !== 1 || 4 * right.depth > FAR || !staysInCache(mostOf(depth, batch), 4 * right.depth),
      threes: rows.batch || rows.constant % ROWS !== 0,
      mayBeEmpty: depth.batch && epilogue === undefined,
      epilogue: addressed?.key,
    };
    return { name: this.shapes.nameOf(shape), out: addressed?.base ?? byteOf(out.buffer) + 4 * out.offset };
  }

  private epilogueOf({ epilogue }: ProductShape): AddressedEpilogue | undefined {
    return epilogue === undefined ? undefined : this.epilogues.get(epilogue);
  }

  print(): string {
    return this.shapes.print((name, shape) => this.function(name, shape)).join('\n');
  }

  private function(name: string, shape: ProductShape): string {
    const { columns, left, right, outRow } = shape;
    // The columns that are left after whole tiles go into a narrow tile where they fit.
    const rest = columns % WIDE;
    const narrow = rest > 0 && rest <= NARROW;
    const wide = columns - (narrow ? rest : 0);
    const sums = Array.from({ length: ROWS }, (_, r) => [`$s${r}0`, `$s${r}1`]).flat();
    const strides = (a: number, b: number): string => `(i32.const ${4 * a}) (i32.const ${4 * b})`;
    const locals = [...sums, ...(this.epilogueOf(shape)?.locals ?? [])].map((local) => `(local ${local} v128)`).join(' ');
    return `
  ;; ${columns} columns, ${4 * left.row} bytes from row to row and ${4 * left.depth} from depth to depth on the left; ${4 * right.column} from column to column and ${4 * right.depth} from depth to depth on the right; ${4 * outRow} from row to row of the result${shape.epilogue === undefined ? '' : ', which goes into what stands there'}.
  (func ${name} (param $left i32) (param $right i32) (param $out i32) (param $rows i32) (param $depth i32) (param $bias i32)
    (local $r i32) ${shape.threes ? '(local $threes i32) ' : ''}(local $c i32) (local $p i32) (local $q i32) (local $panel i32) (local $end i32) ${inPairs(left) ? '(local $last i32) ' : ''}(local $at i32)
    (local $b0 v128) (local $b1 v128) (local $c0 v128) (local $c1 v128) (local $a v128) ${locals}
    ${
      shape.epilogue !== undefined
        ? ''
        : `(if (i32.lt_s (local.get $rows) (i32.const ${shape.threes ? FEWER_ROWS : ROWS})) (then
      (call $product (local.get $left) ${strides(left.row, left.depth)} (local.get $right) ${strides(right.column, right.depth)} (local.get $out) (i32.const ${4 * outRow}) (local.get $rows) (i32.const ${columns}) (local.get $depth) (local.get $bias))
      (return)))
    `
    }${
      shape.mayBeEmpty
        ? `(if (i32.eqz (local.get $depth)) (then
      (call $noDepth (local.get $out) (i32.const ${4 * outRow}) (local.get $rows) (i32.const ${columns}))
      (return)))
    `
        : ''
    }(loop $columnBlock
      ${this.columnBlock(shape, 2)}${this.nextColumns(wide)})${
        narrow
          ? `
    (local.set $c (i32.const ${columns - NARROW}))
    ${this.columnBlock(shape, 1)}`
          : ''
      })`;
  }

  /** On to the next of the `wide` columns, in whole tiles. */
  private nextColumns(wide: number): string {
    const last = wide - WIDE;
    if (last === 0) return '';
    const next = `(i32.add (local.get $c) (i32.const ${WIDE}))`;
    const c = wide % WIDE === 0 ? next : `(select ${next} (i32.const ${last}) (i32.lt_s (local.get $c) (i32.const ${last - WIDE})))`;
    return `
      (if (i32.lt_s (local.get $c) (i32.const ${last})) (then
        (local.set $c ${c})
        (br $columnBlock)))`;
  }

  /** All rows of the 4 · `vectors` columns from $c on. */
  private columnBlock(shape: ProductShape, vectors: 1 | 2): string {
    const { right, bias, packed } = shape;
    const step = packed ? 16 * vectors : 4 * right.depth;
    const from = `(i32.add (local.get $right) (i32.mul (local.get $c) (i32.const ${4 * right.column})))`;
    const pack = `(drop (call $pack${4 * vectors} ${from} (i32.const ${4 * right.column}) (i32.const ${4 * right.depth}) (i32.const ${4 * vectors}) (local.get $depth) (i32.const ${this.layout.columnPanels})))
      `;
    const start = (v: number): string =>
      bias ? `(v128.load offset=${16 * v} (i32.add (local.get $bias) (i32.shl (local.get $c) (i32.const 2))))` : zero;
    return `${packed ? pack : ''}(local.set $panel ${packed ? `(i32.const ${this.layout.columnPanels})` : from})${this.fromPanel(shape, vectors, step, start)}`;
  }

  private fromPanel(shape: ProductShape, vectors: 1 | 2, step: number, start: (vector: number) => string): string {
    return `
      (local.set $end (i32.add (local.get $panel) (i32.mul (local.get $depth) (i32.const ${step}))))${
        inPairs(shape.left)
          ? `
      (local.set $last (i32.sub (local.get $end) (i32.const ${step})))`
          : ''
      }
      ${upTo(vectors)
        .map((v) => `(local.set $c${v} ${start(v)})`)
        .join(' ')}
      (local.set $r (i32.const 0))
      ${shape.threes ? this.rowsInThrees(shape, vectors, step) : this.rowsInFours(shape, vectors, step)}`;
  }

  private rowsInFours(shape: ProductShape, vectors: number, step: number): string {
    return `(loop $rowBlock
        ${this.tile(shape, ROWS, vectors, step)}
        (br_if $rowBlock (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const ${ROWS}))) (local.get $rows))))`;
  }

  /** As many tiles of three rows as leave a multiple of four, then tiles of four. */
  private rowsInThrees(shape: ProductShape, vectors: number, step: number): string {
    const last = `(i32.sub (local.get $rows) (i32.const ${FEWER_ROWS}))`;
    return `(local.set $threes (i32.and (i32.sub (i32.const 0) (local.get $rows)) (i32.const ${ROWS - 1})))
      (if (local.get $threes) (then
        (loop $fewerRows
        ${this.tile(shape, FEWER_ROWS, vectors, step)}
        (local.set $r (i32.add (local.get $r) (i32.const ${FEWER_ROWS})))
        (local.set $threes (i32.sub (local.get $threes) (i32.const 1)))
        (if (i32.and (i32.gt_s (local.get $threes) (i32.const 0)) (i32.lt_s (local.get $r) (local.get $rows))) (then
          (local.set $r (select (local.get $r) ${last} (i32.le_s (local.get $r) ${last})))
          (br $fewerRows))))))
      (if (i32.lt_s (local.get $r) (local.get $rows)) (then
      ${this.rowsInFours(shape, vectors, step)}))`;
  }

  /** Rows from $r on and columns from $c on. */
  private tile(shape: ProductShape, height: number, vectors: number, step: number): string {
    const { left, outRow } = shape;
    const rows = upTo(height);
    const parts = upTo(vectors);
    const epilogue = this.epilogueOf(shape);
    const store = (offset: number, sum: string): string =>
      epilogue?.lines(sum, offset).join(' ') ?? `(v128.store offset=${offset} (local.get $at) (local.get ${sum}))`;
    return `${rows.map((r) => parts.map((v) => `(local.set $s${r}${v} (local.get $c${v}))`).join(' ')).join('\n        ')}
        (local.set $p (local.get $panel))
        (local.set $q (i32.add (local.get $left) (i32.mul (local.get $r) (i32.const ${4 * left.row}))))
        ${this.sumOverDepths(shape, height, vectors, step)}
        (local.set $at (i32.add (local.get $out) (i32.add (i32.mul (local.get $r) (i32.const ${4 * outRow})) (i32.shl (local.get $c) (i32.const 2)))))
        ${rows.map((r) => parts.map((v) => store(4 * r * outRow + 16 * v, `$s${r}${v}`)).join(' ')).join('\n        ')}`;
  }

  /** Where depths are contiguous, unrolls the loop by two, with an exit in the middle for an odd number: half the counting. */
  private sumOverDepths({ left }: ProductShape, height: number, vectors: number, step: number): string {
    const parts = upTo(vectors);
    const depth = (k: number): string =>
      [
        ...parts.map((v) => `(local.set $b${v} (v128.load offset=${k * step + 16 * v} (local.get $p)))`),
        ...upTo(height).flatMap((r) => [
          `(local.set $a (v128.load32_splat offset=${4 * (r * left.row + k * left.depth)} (local.get $q)))`,
          ...parts.map((v) => `(local.set $s${r}${v} ${multiplyAdd(`$s${r}${v}`, '$a', `$b${v}`, this.relaxed)})`),
        ]),
      ].join('\n          ');
    const next = (depths: number): string => `(local.set $q (i32.add (local.get $q) (i32.const ${4 * depths * left.depth})))
          (br_if $next (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const ${depths * step}))) (local.get $end)))`;
    if (!inPairs(left)) return `(loop $next\n          ${depth(0)}\n          ${next(1)})`;
    return `(block $summed (loop $next
          ${depth(0)}
          (br_if $summed (i32.eq (local.get $p) (local.get $last)))
          ${depth(1)}
          ${next(2)}))`;
  }
}

/**
 * Whether a product can have a function of its own: not of fewer rows or columns than a tile, nor where the general function's packing
 * pays, nor where tiles overlap and the epilogue changes what it reads.
 */
export function canBeFixed(product: MatrixProduct, batch: number): boolean {
  const { rows, columns, depth, left, epilogue } = product;
  const most = mostOf(depth, batch);
  if (mostOf(rows, batch) < ROWS || columns.batch || columns.constant < WIDE || 4 * WIDE * most > PANEL) return false;
  if (left.depth !== 1 && !staysInCache(most, 4 * left.depth)) return false;
  return !epilogue || isOnce(product);
}

/** No element is in two tiles: an epilogue that changes what it reads would be applied to it twice. */
function isOnce({ rows, columns }: MatrixProduct): boolean {
  return !rows.batch && rows.constant !== 5 && columns.constant % NARROW === 0;
}

/**
 * Whether to unroll over depths. It does not pay where they are far apart, as in a weight's gradient: there are few of them, and
 * there are more addresses than registers.
 */
function inPairs({ depth }: ProductShape['left']): boolean {
  return depth === 1;
}

/**
 * Whether a few columns of rows that are `step` bytes apart stay in the cache, where tiles read them repeatedly. A step that is a
 * large power of two maps all rows to the same few sets.
 */
export function staysInCache(rows: number, step: number): boolean {
  const lines = new Array<number>(SETS).fill(0);
  for (let row = 0; row < rows; row++) lines[Math.floor((row * step) / CACHE_LINE) % SETS]!++;
  return Math.max(...lines) <= WAYS / 2;
}
