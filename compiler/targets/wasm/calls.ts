import { extentOf } from '../../ops/graph.js';
import { rowColumn } from '../../ops/position-table.js';
import { requireNoEpilogue } from '../../schedule/epilogue.js';
import type { AttentionRows, Buffer, ForLoop, MatrixProduct, PositionRows, RecurrentSteps, Statement } from '../../schedule/kernel.js';
import { countCode } from './expressions.js';
import type { ProductFunction } from './fixed-product.js';

/** The functions of a module that kernels call, and where its arrays are. */
export interface ModuleFunctions {
  /** The address of a tensor. */
  byteOf(buffer: Buffer): number;
  /** The module's function for a matrix product, if it has one. */
  productFunction(product: MatrixProduct): ProductFunction | undefined;
  /** Its function for one whose weight has been packed, with the panels' address. */
  packedProduct?(product: MatrixProduct): { readonly name: string; readonly panels: number } | undefined;
  /** The module's function that lays positions out. */
  positionTable(table: PositionRows): string;
  /** The module's function for an attention. */
  attentionFunction(attention: AttentionRows): string;
}

/** A statement that is one call of a function, of the library or of the module. */
export type CallStatement = Exclude<
  Statement,
  ForLoop | RecurrentSteps | Extract<Statement, { kind: 'let' | 'accumulator' | 'accumulate' | 'store' | 'addTo' }>
>;

/** Such a statement, printed; of a product the rows of `share` alone, where there is one. */
export function callOf(statement: CallStatement, module: ModuleFunctions, share?: { readonly from: string; readonly to: string }): string {
  const at = (buffer: Buffer | undefined, offset = 0): string => `(i32.const ${buffer ? module.byteOf(buffer) + 4 * offset : 0})`;
  switch (statement.kind) {
    case 'fill':
      return `(call $fill ${at(statement.buffer)} ${countCode(extentOf(statement.buffer.shape))} (f32.const ${statement.value}))`;
    case 'distinct': {
      const { indices, rows, size, out, found } = statement;
      return `(global.set $${found.name} (call $distinct ${at(indices)} (i32.const ${size}) ${countCode(rows)} ${at(out)}))`;
    }
    case 'positions': {
      const { of, out, found, followed, reaches } = statement;
      const given = of.kind === 'words' ? `${at(of.targets)} ${at(of.tokens)}` : at(of.table);
      const count = of.kind === 'words' ? '(local.get $batch)' : countCode(extentOf([of.table.shape[0]!]));
      const width = out.shape[2] as number;
      return [
        `(global.set $${found.name} (call ${module.positionTable(statement)} ${given} ${at(out)} ${count}))`,
        ...reaches.flatMap((_, reach) => {
          const size = followed[reach];
          const column = `(i32.add ${at(out)} (i32.const ${4 * rowColumn(reach)}))`;
          return size ? [`(global.set $${size.name} (call $followed ${column} (i32.const ${4 * width}) (global.get $${found.name})))`] : [];
        }),
      ].join('\n      ');
    }
    case 'attention': {
      const { q, k, v, dy, out, table, rows } = statement;
      const addresses = [q, k, v, dy, out, table].map((buffer) => at(buffer)).join(' ');
      return `(call ${module.attentionFunction(statement)} ${addresses} ${countCode(rows)} (local.get $dropoutKey))`;
    }
    case 'norm':
      return `(f32.store ${at(statement.out)} (call $norm ${at(statement.of)} (i32.const ${4 * statement.of.slot.length})))`;
    case 'product': {
      const { rows, depth, left, right, bias, out } = statement;
      const packed = module.packedProduct?.(statement);
      if (packed) {
        const begin = ({ buffer, offset, row }: typeof left | typeof out): string =>
          share ? `(i32.add ${at(buffer, offset)} (i32.mul ${share.from} (i32.const ${4 * row})))` : at(buffer, offset);
        const count = share ? `(i32.sub ${share.to} ${share.from})` : countCode(rows);
        return `(call ${packed.name} ${begin(left)} (i32.const ${packed.panels}) ${begin(out)} ${count}${bias ? ` ${at(bias)}` : ''})`;
      }
      const own = module.productFunction(statement);
      const [from, by] = [at(left.buffer, left.offset), at(right.buffer, right.offset)];
      if (own) return `(call ${own.name} ${from} ${by} (i32.const ${own.out}) ${countCode(rows)} ${countCode(depth)} ${at(bias)})`;
      requireNoEpilogue(statement);
      return generalProduct(statement, { left: from, right: by, out: at(out.buffer, out.offset) }, countCode(rows), at(bias));
    }
  }
}

/** A product by the function for any strides, of factors at these addresses. */
export function generalProduct(
  { left, right, out, columns, depth }: Omit<MatrixProduct, 'rows'>,
  at: Readonly<Record<'left' | 'right' | 'out', string>>,
  rows: string,
  bias = '(i32.const 0)',
): string {
  const bytes = (numbers: number): string => `(i32.const ${4 * numbers})`;
  const factors = `${at.left} ${bytes(left.row)} ${bytes(left.depth)} ${at.right} ${bytes(right.column)} ${bytes(right.depth)}`;
  return `(call $product ${factors} ${at.out} ${bytes(out.row)} ${rows} ${countCode(columns)} ${countCode(depth)} ${bias})`;
}
