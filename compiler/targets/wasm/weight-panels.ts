import type { MatrixProduct, Program } from '../../schedule/kernel.js';
import { PANEL_WIDTH } from './wat.js';

/** A product's right factor, which one call packs for all that follow: panels of eight columns, one depth after the other. */
export type Packed = Pick<MatrixProduct, 'right' | 'columns' | 'depth'>;

/** Numbers in the panels of a factor. */
export function numbersOf({ columns, depth }: Packed): number {
  return Math.ceil(columns.constant / PANEL_WIDTH) * PANEL_WIDTH * depth.constant;
}

/** Equal for products by the same numbers. */
export function keyOf({ right: { buffer, ...strides }, columns, depth }: Packed): string {
  return JSON.stringify([buffer.slot, strides, columns.constant, depth.constant]);
}

/**
 * The weights that a program multiplies by, by their keys. They are packed once, since they are the same in all runs until the model
 * learns.
 */
export function weightsOf({ kernels }: Program): ReadonlyMap<string, Packed> {
  const products = kernels.flatMap(({ body }) => body.flatMap((statement) => (statement.kind === 'product' ? [statement] : [])));
  const constant = products.filter(
    ({ right, columns, depth }) => right.buffer.slot.array === 'parameters' && !columns.batch && !depth.batch,
  );
  return new Map(constant.map((product) => [keyOf(product), product]));
}

/** The address of each packed weight, by its key. */
export type WeightPanels = ReadonlyMap<string, { readonly weight: Packed; readonly byte: number }>;

/** An exported function that packs them all, and then does `more`; a weight's address is told by `byteOf`. */
export function packingFunction(name: string, panels: WeightPanels, byteOf: (weight: Packed) => number, more: string): string {
  const bytes = (numbers: number): string => `(i32.const ${4 * numbers})`;
  const calls = [...panels.values()].map(({ weight, byte }) => {
    const { right, columns, depth } = weight;
    const from = `(i32.const ${byteOf(weight)}) ${bytes(right.column)} ${bytes(right.depth)}`;
    return `    (call $packWeight ${from} (i32.const ${columns.constant}) (i32.const ${depth.constant}) (i32.const ${byte}))`;
  });
  return `
  ;; A weight in panels of ${PANEL_WIDTH} columns, one depth after the other.
  (func $packWeight (param $right i32) (param $column i32) (param $step i32) (param $columns i32) (param $depth i32) (param $to i32)
    (loop $panel
      (local.set $to (call $pack8 (local.get $right) (local.get $column) (local.get $step) (local.get $columns) (local.get $depth) (local.get $to)))
      (local.set $right (i32.add (local.get $right) (i32.mul (local.get $column) (i32.const ${PANEL_WIDTH}))))
      (br_if $panel (i32.gt_s (local.tee $columns (i32.sub (local.get $columns) (i32.const ${PANEL_WIDTH}))) (i32.const 0)))))

  (func (export "${name}") (param $batch i32) (param $dropoutKey i32)
${calls.join('\n')}${more})`;
}
