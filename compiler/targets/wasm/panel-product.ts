import type { MatrixProduct } from '../../schedule/kernel.js';
import { staysInCache } from './fixed-product.js';
import { FunctionsByShape } from './functions-by-shape.js';
import { multiplyAdd } from './product.js';
import { get, PANEL_WIDTH, upTo, zero } from './wat.js';

/** The constants of a function; strides in numbers. */
interface PanelShape {
  readonly columns: number;
  readonly depth: number;
  readonly leftRow: number;
  readonly outRow: number;
  /** Sums begin with the numbers that one more parameter points to, one for each column. */
  readonly bias: boolean;
  /** Bytes from a depth to the next, and from a panel to the next. */
  readonly step: number;
  readonly panel: number;
}

/** Numbers of a vector. */
const VECTOR = 4;

/**
 * Rows of a tile, and how many vectors of columns it has: eight sums, or six, which stay in registers. A single row with two vectors would have
 * each of its two sums wait for the one before.
 */
const VECTORS = new Map([
  [4, 2],
  [3, 2],
  [2, 4],
  [1, 8],
]);

/** Bytes in whose pages columns are read where they stand: a processor keeps the addresses of some 64 pages at hand. */
const NEAR = 64 * 4096;

/**
 * The functions of a module's products of a few rows by one factor that has been packed before all of them, as $packColumns does it: `(call
 * NAME left panels out rows)`, with a bias its address at the end, addresses in bytes. Tiles of four rows, then what is left of them in one.
 */
export class PanelProducts {
  private readonly shapes = new FunctionsByShape<PanelShape>('$panelProduct');

  constructor(private readonly relaxed: boolean) {}

  /** undefined where there can be none. `inPlace`: of a factor that has not been packed, which one whose columns stand side by side may be. */
  functionOf(product: Omit<MatrixProduct, 'rows'>, inPlace = false): string | undefined {
    const { columns, depth, left, right, bias, out } = product;
    if (!canBePanelled(product)) return undefined;
    return this.shapes.nameOf({
      columns: columns.constant,
      depth: depth.constant,
      leftRow: left.row,
      outRow: out.row,
      bias: bias !== undefined,
      step: inPlace ? 4 * right.depth : 4 * PANEL_WIDTH,
      panel: 4 * PANEL_WIDTH * (inPlace ? 1 : depth.constant),
    });
  }

  /** As functionOf, and whether it takes the factor as it is, since its columns stand side by side already. */
  functionForMany(product: Omit<MatrixProduct, 'rows'>): { readonly name: string; readonly inPlace: boolean } | undefined {
    const { right, depth } = product;
    const step = 4 * right.depth;
    const inPlace = right.column === 1 && step * depth.constant <= NEAR && staysInCache(depth.constant, step);
    const name = this.functionOf(product, inPlace);
    return name === undefined ? undefined : { name, inPlace };
  }

  print(): string {
    return this.shapes.print((name, shape) => this.function(name, shape)).join('\n');
  }

  private function(name: string, shape: PanelShape): string {
    const vectors = [
      ...new Set([...VECTORS].flatMap(([height, most]) => upTo(height).flatMap((r) => upTo(most).map((v) => `$s${r}${v}`)))),
    ];
    const rest = (height: number): string => `(if (i32.eq (local.get $left4) (i32.const ${height})) (then ${this.rows(shape, height)}))`;
    return `
  ;; ${shape.columns} columns of panels, ${shape.depth} deep, ${shape.step} bytes from depth to depth; ${4 * shape.leftRow} bytes from row to row on the left, ${4 * shape.outRow} in the result.
  (func ${name} (param $left i32) (param $panels i32) (param $out i32) (param $rows i32)${shape.bias ? ' (param $bias i32)' : ''}
    (local $left4 i32) (local $fours i32) (local $c i32) (local $r i32) (local $end i32) (local $last i32) (local $p i32) (local $q i32) (local $at i32)
    (local $a0 v128) (local $a1 v128) (local $b0 v128) (local $b1 v128) ${vectors.map((local) => `(local ${local} v128)`).join(' ')}
    (local.set $fours (i32.and (local.get $rows) (i32.const -4)))
    (local.set $left4 (i32.and (local.get $rows) (i32.const 3)))
    (if (local.get $fours) (then ${this.rows(shape, 4)}))
    (local.set $r (local.get $fours))
    ${[3, 2, 1].map(rest).join('\n    ')})`;
  }

  /** All columns of so many rows from $r on; of four, all fours. */
  private rows(shape: PanelShape, height: number): string {
    const most = VECTORS.get(height)!;
    const whole = Math.floor(shape.columns / (VECTOR * most)) * VECTOR * most;
    const part = (vectors: number): string =>
      height === 4
        ? `(local.set $r (i32.const 0))
      (loop $rowBlock
        ${this.tile(shape, height, vectors)}
        (br_if $rowBlock (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 4))) (local.get $fours))))`
        : this.tile(shape, height, vectors);
    const columns = `(loop $columnBlock
      ${part(most)}
      (br_if $columnBlock (i32.lt_s (local.tee $c (i32.add (local.get $c) (i32.const ${VECTOR * most}))) (i32.const ${whole}))))`;
    return `(local.set $c (i32.const 0))
      ${whole > 0 ? columns : ''}
      ${whole < shape.columns ? part((shape.columns - whole) / VECTOR) : ''}`;
  }

  /** Rows from $r on and vectors of columns from $c on. With its exit in the middle the loop is as fast as it is not where two depths are one block. */
  private tile({ depth, leftRow, outRow, bias, step, panel }: PanelShape, height: number, vectors: number): string {
    const rows = upTo(height);
    const parts = upTo(vectors);
    const load = (v: number, k: number): string =>
      `(v128.load offset=${Math.floor(v / 2) * panel + k * step + (v % 2) * 16} (local.get $p))`;
    const splat = (r: number, k: number): string => `(v128.load32_splat offset=${4 * (r * leftRow + k)} (local.get $q))`;
    const add = (r: number, v: number, a: string, b: string): string =>
      `(local.set $s${r}${v} ${multiplyAdd(`$s${r}${v}`, a, b, this.relaxed)})`;
    const start = (v: number): string =>
      bias ? `(v128.load offset=${16 * v} (i32.add (local.get $bias) (i32.shl (local.get $c) (i32.const 2))))` : zero;
    /** What there is less of is loaded first. */
    const one = (k: number): readonly string[] =>
      height > 2
        ? [
            ...parts.map((v) => `(local.set $b${v} ${load(v, k)})`),
            ...rows.flatMap((r) => [`(local.set $a0 ${splat(r, k)})`, ...parts.map((v) => add(r, v, '$a0', `$b${v}`))]),
          ]
        : [
            ...rows.map((r) => `(local.set $a${r} ${splat(r, k)})`),
            ...parts.flatMap((v) => [`(local.set $b0 ${load(v, k)})`, ...rows.map((r) => add(r, v, `$a${r}`, '$b0'))]),
          ];
    return `(local.set $p (i32.add (local.get $panels) (i32.mul (local.get $c) (i32.const ${panel / PANEL_WIDTH}))))
        (local.set $end (i32.add (local.get $p) (i32.const ${depth * step})))
        (local.set $q (i32.add (local.get $left) (i32.mul (local.get $r) (i32.const ${4 * leftRow}))))
        ${rows.flatMap((r) => parts.map((v) => `(local.set $s${r}${v} ${start(v)})`)).join(' ')}
        (local.set $last (i32.add (local.get $p) (i32.const ${(depth - 1) * step})))
        (block $summed (loop $next
          ${one(0).join('\n          ')}
          (br_if $summed (i32.eq (local.get $p) (local.get $last)))
          ${one(1).join('\n          ')}
          (local.set $q (i32.add (local.get $q) (i32.const 8)))
          (br_if $next (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const ${2 * step}))) (local.get $end)))))
        (local.set $at (i32.add (local.get $out) (i32.add (i32.mul (local.get $r) (i32.const ${4 * outRow})) (i32.shl (local.get $c) (i32.const 2)))))
        ${rows.flatMap((r) => parts.map((v) => `(v128.store offset=${4 * r * outRow + 16 * v} (local.get $at) ${get(`$s${r}${v}`)})`)).join(' ')}`;
  }
}

/** Whether a product can have such a function: its columns come in fours, and are a panel's at least. */
export function canBePanelled({ columns, depth, left, epilogue }: Omit<MatrixProduct, 'rows'>): boolean {
  const isKnown = !columns.batch && !depth.batch;
  return isKnown && columns.constant % VECTOR === 0 && columns.constant >= PANEL_WIDTH && left.depth === 1 && !epilogue;
}
