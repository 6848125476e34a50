import { requireNoEpilogue } from '../../schedule/epilogue.js';
import type { AnyProductUnit } from '../../schedule/unit.js';
import type { Buffer } from '../../schedule/kernel.js';
import { countText, offsetText, plus, type TextureLocation } from './expressions.js';
import { align, STRIPES } from './library.js';
import { signature, type FindLocation, type UnitFunction } from './function-form.js';

/**
 * Eight rows of a matrix product at once, from row r on, and four columns of each. The padding of a row to a texel holds anything, and
 * so do rows behind the last one; nothing reads them. Fetches dominate the cost: twelve texels give 128 products where a texel holds
 * neighbours along the sum, three give 32 where texels hold neighbours along rows and columns.
 */
export function productFunction(unit: AnyProductUnit, locate: FindLocation, batch: number | undefined): UnitFunction {
  const { columns, depth } = unit.product;
  const isOneHot = unit.kind === 'one-hot product';
  if (!isOneHot) requireNoEpilogue(unit.product);
  const writer = new ProductWriter(unit, locate);
  const known = !depth.batch ? depth.constant : batch === undefined || depth.distinct ? undefined : batch * depth.constant;
  // Four terms of the sum at a time, and the rest one by one; all one by one where their number depends on the batch.
  const whole = known === undefined ? 0 : known - (known % 4);
  const loop = (head: string, lines: readonly string[]): readonly string[] => [
    `  for (${head}) {`,
    ...lines.map((line) => `    ${line}`),
    '  }',
  ];
  const rest = (from: string): readonly string[] => loop(`int d = ${from}; d < ${countText(depth)}; d++`, writer.flat());
  const text = [
    `${signature(unit.name, 'vec4', STRIPES)} {`,
    `  int r = e / ${align(columns.constant)} * ${STRIPES};`,
    `  int c = e % ${align(columns.constant)};`,
    ...(isOneHot ? Array.from({ length: STRIPES / 4 }, (_, part) => `  vec4 rows${part} = float(r + ${4 * part}) + lanes;`) : []),
    `  r0 = ${writer.bias()};`,
    ...ROWS.slice(1).map((row) => `  r${row} = r0;`),
    ...(depth.distinct
      ? [...loop(`int d = 0; d < (${countText(depth)} & ~3); d += 4`, writer.deep()), ...rest(`${countText(depth)} & ~3`)]
      : [
          ...(whole > 0 ? loop(`int d = 0; d < ${whole === known ? countText(depth) : whole}; d += 4`, writer.deep()) : []),
          ...(whole === known ? [] : rest(String(whole))),
        ]),
    '}',
  ].join('\n');
  return { unit, type: 'vec4', layers: STRIPES, text, textures: writer.textures };
}

const ROWS = Array.from({ length: STRIPES }, (_, row) => row);
const LANES = ['x', 'y', 'z', 'w'] as const;

class ProductWriter {
  readonly textures = new Set<string>();

  constructor(
    private readonly unit: AnyProductUnit,
    private readonly locate: FindLocation,
  ) {}

  bias(): string {
    const bias = this.unit.kind === 'product' ? this.unit.product.bias : undefined;
    return bias ? this.fetch(bias, 'c') : 'vec4(0.0)';
  }

  /** The loop body for four terms of the sum. */
  deep(): readonly string[] {
    const { unit } = this;
    if (unit.kind === 'one-hot product')
      return [`vec4 names = ${this.fetch(unit.rowOfTerm, 'd')};`, ...LANES.flatMap((lane, k) => this.flat(k, `names.${lane}`))];
    const { left, right } = unit.product;
    if (left.depth !== 1) return LANES.flatMap((_, k) => this.flat(k));
    const lines = ROWS.map(
      (row) =>
        `vec4 x${row} = ${this.four(left.buffer, indexText(row * left.row, ['r', left.row], ['d', left.depth]), left.depth, left.row)};`,
    );
    // Neighbours of the other factor stand in one texel along the sum, or along the columns.
    if (right.depth === 1) {
      lines.push(
        ...LANES.map(
          (_, k) => `vec4 y${k} = ${this.four(right.buffer, indexText(k * right.column, ['c', right.column], ['d', 1]), 1, right.column)};`,
        ),
      );
      return [...lines, ...ROWS.map((row) => `r${row} += vec4(${LANES.map((_, k) => `dot(x${row}, y${k})`).join(', ')});`)];
    }
    lines.push(
      ...LANES.map(
        (_, k) =>
          `vec4 y${k} = ${this.four(right.buffer, indexText(k * right.depth, ['c', right.column], ['d', right.depth]), right.column, right.depth)};`,
      ),
    );
    return [...lines, ...ROWS.map((row) => `r${row} += ${LANES.map((lane, k) => `x${row}.${lane} * y${k}`).join(' + ')};`)];
  }

  /** The loop body for one term of the sum, the k-th from d on. */
  flat(k = 0, name?: string): readonly string[] {
    const { right } = this.unit.product;
    return [
      ...this.rows(k, name),
      `vec4 y${k} = ${this.four(right.buffer, indexText(k * right.depth, ['c', right.column], ['d', right.depth]), right.column, right.depth)};`,
      ...ROWS.map((row) => `r${row} += x${k}${row >> 2}.${LANES[row % 4]} * y${k};`),
    ];
  }

  /** x: the left factor of the k-th term from d on, in each row; `name`: the only row where a one-hot left factor is 1. */
  private rows(k: number, name: string | undefined): readonly string[] {
    const { unit } = this;
    return Array.from({ length: STRIPES / 4 }, (_, part) => {
      if (unit.kind === 'one-hot product') return `vec4 x${k}${part} = same(vec4(${name ?? this.at(unit.rowOfTerm, 'd')}), rows${part});`;
      const { left } = unit.product;
      return `vec4 x${k}${part} = ${this.four(left.buffer, indexText(k * left.depth + 4 * part * left.row, ['r', left.row], ['d', left.depth]), left.row, left.depth)};`;
    });
  }

  /**
   * Four numbers `stride` apart. They are one texel where they are contiguous and begin at one: `other`, the stride between their
   * rows, has to be divisible by four. Of four that reach past the end of a row only the first are used.
   */
  private four(buffer: Buffer, index: string, stride: number, other: number): string {
    if (stride === 1 && other % 4 === 0) return this.fetch(buffer, index);
    const { texture, k, offset, base, columns } = this.find(buffer);
    if (columns === undefined)
      return `${stride === 1 ? 'near' : 'four'}(${texture}, ${k}, ${plus(base, shifted(offset, index))}${stride === 1 ? '' : `, ${stride}`})`;
    const matrix = `${texture}, ${k}, ${offsetText({ offset, base })}, ${columns}, ${index}`;
    // Rows of one number: neighbours are in different rows.
    return stride === 1 && other > 1 && columns % other === 0 ? `stripedNear(${matrix})` : `stripedFour(${matrix}, ${stride})`;
  }

  private fetch(buffer: Buffer, index: string): string {
    const { texture, k, offset, base, columns } = this.find(buffer);
    if (columns === undefined) return `fetch(${texture}, ${k}, ${plus(base, shifted(offset, index))})`;
    return columns % 4 === 0
      ? `striped(${texture}, ${k}, ${offsetText({ offset, base })}, ${columns}, ${index})`
      : `stripedFour(${texture}, ${k}, ${offsetText({ offset, base })}, ${columns}, ${index}, 1)`;
  }

  private at(buffer: Buffer, index: string): string {
    const { texture, k, offset, base, columns } = this.find(buffer);
    return columns === undefined
      ? `at(${texture}, ${k}, ${plus(base, shifted(offset, index))})`
      : `stripedAt(${texture}, ${k}, ${offsetText({ offset, base })}, ${columns}, ${index})`;
  }

  private find(buffer: Buffer): TextureLocation {
    const found = this.locate(buffer);
    this.textures.add(found.texture);
    return found;
  }
}

/** The index of an element, as text: `offset + row * r + …`. */
function indexText(offset: number, ...terms: readonly (readonly [string, number])[]): string {
  return shifted(offset, terms.map(([name, stride]) => (stride === 1 ? name : `${name} * ${stride}`)).join(' + '));
}

function shifted(offset: number, index: string): string {
  return offset === 0 ? index : `${offset} + ${index}`;
}
