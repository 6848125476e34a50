import type { ProductUnit } from '../../kernels/gather/unit.js';
import type { Buffer } from '../../kernels/kernel.js';
import { countText, type Place } from './expressions.js';
import { signature, type FindPlace, type UnitFunction } from './function-form.js';

/**
 * Four rows of a matrix product at once, from row r on, and four columns of each where their number is divisible by four, else
 * one. Fetching is what costs: four texels of each factor make 64 products where neighbours along the sum stand in one texel,
 * one of each 16 where neighbours along rows and columns do.
 */
export function productFunction(unit: ProductUnit, place: FindPlace, batch: number | undefined): UnitFunction {
  const { columns, depth } = unit.product;
  const writer = new ProductWriter(unit, place);
  const four = !columns.batch && columns.constant % 4 === 0;
  const type = four ? 'vec4' : 'float';
  const deep = (!depth.batch || batch !== undefined) && (depth.constant * (depth.batch ? batch! : 1)) % 4 === 0;
  const text = [
    `${signature(unit.name, type, 4)} {`,
    `  int r = e / ${countText(columns)} * 4;`,
    `  int c = e % ${countText(columns)};`,
    `  r0 = ${writer.bias(four)};`,
    '  r1 = r0;',
    '  r2 = r0;',
    '  r3 = r0;',
    `  for (int d = 0; d < ${countText(depth)}; d${deep ? ' += 4' : '++'}) {`,
    ...(four ? (deep ? writer.deepFour() : writer.flatFour()) : deep ? writer.deepOne() : writer.flatOne()).map((line) => `    ${line}`),
    '  }',
    '}',
  ].join('\n');
  return { unit, type, layers: 4, text, textures: writer.textures };
}

const ROWS = [0, 1, 2, 3] as const;
const LANES = ['x', 'y', 'z', 'w'] as const;

class ProductWriter {
  readonly textures = new Set<string>();

  constructor(
    private readonly unit: ProductUnit,
    private readonly place: FindPlace,
  ) {}

  bias(four: boolean): string {
    const { bias } = this.unit.product;
    if (!bias) return four ? 'vec4(0.0)' : '0.0';
    return four ? this.fetch(bias, 'c') : this.at(bias, 'c');
  }

  /** Four of the sum, four rows, four columns. */
  deepFour(): readonly string[] {
    const { left, right } = this.unit.product;
    if (left.depth !== 1) return ROWS.flatMap((k) => this.flatFour(k));
    const lines = ROWS.map((row) => `vec4 x${row} = ${this.four(left.buffer, placed(row * left.row, ['r', left.row], ['d', left.depth]), left.depth, left.row)};`);
    // Neighbours of the other factor stand in one texel along the sum, or along the columns.
    if (right.depth === 1) {
      lines.push(...ROWS.map((k) => `vec4 y${k} = ${this.four(right.buffer, placed(k * right.column, ['c', right.column], ['d', 1]), 1, right.column)};`));
      return [...lines, ...ROWS.map((row) => `r${row} += vec4(${ROWS.map((k) => `dot(x${row}, y${k})`).join(', ')});`)];
    }
    lines.push(...ROWS.map((k) => `vec4 y${k} = ${this.four(right.buffer, placed(k * right.depth, ['c', right.column], ['d', right.depth]), right.column, right.depth)};`));
    return [...lines, ...ROWS.map((row) => `r${row} += ${LANES.map((lane, k) => `x${row}.${lane} * y${k}`).join(' + ')};`)];
  }

  /** One of the sum, the k-th from d on, four rows, four columns. */
  flatFour(k = 0): readonly string[] {
    const { left, right } = this.unit.product;
    return [
      `vec4 x${k} = ${this.four(left.buffer, placed(k * left.depth, ['r', left.row], ['d', left.depth]), left.row, left.depth)};`,
      `vec4 y${k} = ${this.four(right.buffer, placed(k * right.depth, ['c', right.column], ['d', right.depth]), right.column, right.depth)};`,
      ...ROWS.map((row) => `r${row} += x${k}.${LANES[row]} * y${k};`),
    ];
  }

  deepOne(): readonly string[] {
    const { left, right } = this.unit.product;
    if (left.depth !== 1) return ROWS.flatMap((k) => this.flatOne(k));
    return [
      `vec4 y = ${this.four(right.buffer, placed(0, ['c', right.column], ['d', right.depth]), right.depth, right.column)};`,
      ...ROWS.map((row) => `r${row} += dot(${this.four(left.buffer, placed(row * left.row, ['r', left.row], ['d', left.depth]), left.depth, left.row)}, y);`),
    ];
  }

  flatOne(k = 0): readonly string[] {
    const { left, right } = this.unit.product;
    return [
      `vec4 x${k} = ${this.four(left.buffer, placed(k * left.depth, ['r', left.row], ['d', left.depth]), left.row, left.depth)};`,
      `float y${k} = ${this.at(right.buffer, placed(k * right.depth, ['c', right.column], ['d', right.depth]))};`,
      ...ROWS.map((row) => `r${row} += x${k}.${LANES[row]} * y${k};`),
    ];
  }

  /** Four numbers `stride` apart: one texel where they are neighbours that begin at one, for which `other` has to be divisible by four. */
  private four(buffer: Buffer, index: string, stride: number, other: number): string {
    if (stride === 1 && other % 4 === 0) return this.fetch(buffer, index);
    const { texture, k, offset, columns } = this.find(buffer);
    if (columns === undefined) return stride === 1 ? `near(${texture}, ${k}, ${shifted(offset, index)})` : `four(${texture}, ${k}, ${shifted(offset, index)}, ${stride})`;
    return `stripedFour(${texture}, ${k}, ${offset}, ${columns}, ${index}, ${stride})`;
  }

  private fetch(buffer: Buffer, index: string): string {
    const { texture, k, offset, columns } = this.find(buffer);
    if (columns === undefined) return `fetch(${texture}, ${k}, ${shifted(offset, index)})`;
    return columns % 4 === 0 ? `striped(${texture}, ${k}, ${offset}, ${columns}, ${index})` : `stripedFour(${texture}, ${k}, ${offset}, ${columns}, ${index}, 1)`;
  }

  private at(buffer: Buffer, index: string): string {
    const { texture, k, offset, columns } = this.find(buffer);
    return columns === undefined ? `at(${texture}, ${k}, ${shifted(offset, index)})` : `stripedAt(${texture}, ${k}, ${offset}, ${columns}, ${index})`;
  }

  private find(buffer: Buffer): Place {
    const found = this.place(buffer);
    this.textures.add(found.texture);
    return found;
  }
}

/** The place of an element, as text: `offset + row * r + …`. */
function placed(offset: number, ...terms: readonly (readonly [string, number])[]): string {
  return shifted(offset, terms.map(([name, stride]) => (stride === 1 ? name : `${name} * ${stride}`)).join(' + '));
}

function shifted(offset: number, index: string): string {
  return offset === 0 ? index : `${offset} + ${index}`;
}
