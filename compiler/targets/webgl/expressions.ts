import type { Axis } from '../../schedule/definition.js';
import type { Buffer, Expression, Index } from '../../schedule/kernel.js';
import { codeOf } from '../../schedule/scalar.js';
import type { ScalarCode } from '../../ops/scalar.js';
import type { Extent } from '../../ops/graph.js';
import type { DrawNumbers } from './draw-numbers.js';
import { align, EIGHTS, ROWS, STEP } from './library.js';

/** One number, or those of four neighbours at once. */
export type NumberType = 'float' | 'vec4';

interface Printed {
  readonly text: string;
  readonly type: NumberType;
}

/** A buffer's location: a texture, and the offset of its first number there, a multiple of four. */
export interface TextureLocation {
  readonly texture: string;
  /** The texture is 2^k texels wide. */
  readonly k: number;
  readonly offset: number;
  /** What is added to the offset: a uniform, the first number of a parameter; or what stands before it of the words' rows. */
  readonly base?: string | undefined;
  /** How many numbers stand before it for each eight rows of the words, where some do: `base` says so in GLSL. */
  readonly perEight?: number | undefined;
  /**
   * The columns of a striped matrix: row r is row ⌊r / STRIPES⌋ of the texture's layer r % STRIPES and begins at a texel, because
   * one fragment computes STRIPES rows of a matrix product. undefined: row-major, in the first layer.
   */
  readonly columns?: number | undefined;
  /** Instead of a texture: a uniform that holds the one number. */
  readonly uniform?: string;
}

/** A call, or an operation in brackets; where one operand is four numbers, all are. */
function written(code: ScalarCode['webgl'], operands: readonly Printed[]): Printed {
  const type: NumberType = operands.some((operand) => operand.type === 'vec4') ? 'vec4' : 'float';
  if ('operator' in code) return { text: `(${operands.map(({ text }) => text).join(` ${code.operator} `)})`, type };
  const texts = operands.map((operand) => (operand.type === type ? operand.text : `vec4(${operand.text})`));
  return { text: `${code.call}(${texts.join(', ')})`, type };
}

/** Names of GLSL that a kernel's variables may have. */
const RESERVED = new Set(
  `
  batch step mix dot length sample input output half filter common active distance normalize fetch at four near row striped here first
  rest lanes greater same exp log sign abs max min mod floor e sigmoid dropout remainder product power all any not equal resource
  texture image buffer shared patch flat smooth centroid partition superp noinline volatile external interface inline sqrt cross rows eights
`
    .trim()
    .split(/\s+/),
);

export function nameOfVariable(name: string): string {
  return RESERVED.has(name) || /^p\d+$/.test(name) ? `${name}_` : name;
}

/** What a piece's variables are. */
export interface Variables {
  /** The one along which four neighbours are computed at once. */
  readonly lane: string | undefined;
  /** The one that holds which step of a recurrence a draw is. */
  readonly step: string | undefined;
  /** Those of whole numbers: what reductions go over, and what is taken from an element's number. */
  readonly axes: readonly Axis[];
  readonly called: typeof nameOfVariable;
}

/** Prints expressions as GLSL: for one element, or for four neighbours along the variable `lane`. */
export class ExpressionPrinter {
  readonly textures = new Set<string>();
  private readonly types = new Map<string, NumberType>();

  constructor(
    private readonly locate: (buffer: Buffer) => TextureLocation,
    private readonly numbers: DrawNumbers,
    private readonly variables: Variables,
  ) {}

  name(name: string): string {
    return name === this.variables.step ? STEP : this.variables.called(name);
  }

  declare(name: string, type: NumberType): void {
    this.types.set(name, type);
  }

  print(expression: Expression): Printed {
    switch (expression.kind) {
      case 'number':
        return { text: literal(expression.value), type: 'float' };
      case 'variable':
        return this.variable(expression.name);
      case 'count':
        return { text: `float(${countText(expression.extent)})`, type: 'float' };
      case 'load':
        return this.load(this.locate(expression.buffer), expression.index);
      case 'dropout': {
        const least = `${Math.ceil(expression.rate * 2 ** 32) >>> 0}u`;
        const scale = literal(1 / (1 - expression.rate));
        const stride = this.laneStride(expression.index);
        const stream = `uint(${this.numbers.name('stream', expression.stream)})`;
        if (stride === 0) return { text: `dropout(${stream}, ${this.index(expression.index)}, ${least}, ${scale})`, type: 'float' };
        return { text: `dropoutFour(${stream}, ${this.index(expression.index)}, ${stride}, ${least}, ${scale})`, type: 'vec4' };
      }
      case 'call':
        return written(
          codeOf(expression.function).webgl,
          expression.arguments.map((argument) => this.print(argument)),
        );
    }
  }

  /** As vec4 where four are computed at once. */
  typed(expression: Expression, type: NumberType): string {
    const { text, type: own } = this.print(expression);
    return own === type ? text : `${type}(${text})`;
  }

  index({ terms, offset }: Index, base = 0): string {
    const parts = terms.map(({ variable, stride }) => {
      const name = this.isWhole(variable) ? this.name(variable) : `int(${this.name(variable)})`;
      return stride === 1 ? name : `${name} * ${stride}`;
    });
    if (offset + base !== 0 || parts.length === 0) parts.push(String(offset + base));
    return parts.join(' + ');
  }

  private isWhole(name: string): boolean {
    return name === this.variables.step || this.variables.axes.some(({ variable }) => variable === name);
  }

  private variable(name: string): Printed {
    if (!this.isWhole(name)) return { text: this.name(name), type: this.types.get(name) ?? 'float' };
    if (name === this.variables.lane) return { text: `(float(${this.name(name)}) + lanes)`, type: 'vec4' };
    return { text: `float(${this.name(name)})`, type: 'float' };
  }

  private load({ texture, k, offset, base, columns, uniform }: TextureLocation, index: Index): Printed {
    if (uniform !== undefined) return { text: uniform, type: 'float' };
    this.textures.add(texture);
    const stride = this.laneStride(index);
    if (columns !== undefined) return this.loadStriped(`${texture}, ${k}, ${offsetText({ offset, base })}`, columns, index, stride);
    const locate = plus(base, this.index(index, offset));
    if (stride === 0) return { text: `at(${texture}, ${k}, ${locate})`, type: 'float' };
    if (stride !== 1) return { text: `four(${texture}, ${k}, ${locate}, ${stride})`, type: 'vec4' };
    return { text: `${this.isAligned(index) ? 'fetch' : 'near'}(${texture}, ${k}, ${locate})`, type: 'vec4' };
  }

  private loadStriped(matrix: string, columns: number, index: Index, stride: number): Printed {
    const type: NumberType = stride === 0 ? 'float' : 'vec4';
    const aligned = stride === 1 && columns % 4 === 0 && this.isAligned(index);
    if (stride !== 0 && !aligned) return { text: `stripedFour(${matrix}, ${columns}, ${this.index(index)}, ${stride})`, type };
    const parts = this.rowAndColumn(index, columns);
    if (!parts) return { text: `${stride === 0 ? 'stripedAt' : 'striped'}(${matrix}, ${columns}, ${this.index(index)})`, type };
    return { text: `${stride === 0 ? 'rowAt' : 'row'}(${matrix}, ${align(columns)}, ${parts.row}, ${parts.column})`, type };
  }

  /** An index split into row and column where its strides show how, without a division; else undefined. */
  private rowAndColumn({ terms, offset }: Index, columns: number): { row: string; column: string } | undefined {
    const inRow = terms.filter(({ stride }) => stride % columns !== 0);
    const last = (name: string): number => {
      const axis = this.variables.axes.find(({ variable }) => variable === name);
      return axis && !axis.extent.batch ? axis.extent.constant - 1 : Infinity;
    };
    const furthest = inRow.reduce((sum, { variable, stride }) => sum + stride * last(variable), offset % columns);
    if (furthest >= columns) return undefined;
    const rows = terms
      .filter(({ stride }) => stride % columns === 0)
      .map(({ variable, stride }) => ({ variable, stride: stride / columns }));
    return {
      row: this.index({ terms: rows, offset: Math.floor(offset / columns) }),
      column: this.index({ terms: inRow, offset: offset % columns }),
    };
  }

  private isAligned({ terms, offset }: Index): boolean {
    return offset % 4 === 0 && terms.every((term) => term.variable === this.variables.lane || term.stride % 4 === 0);
  }

  /** The stride between four neighbours. */
  private laneStride({ terms }: Index): number {
    return terms.reduce((sum, { variable, stride }) => (variable === this.variables.lane ? sum + stride : sum), 0);
  }
}

/** An index counted from a base, where there is one. */
export function plus(base: string | undefined, index: string): string {
  return base === undefined ? index : `${base} + ${index}`;
}

/** Where a tensor begins in its texture. */
export function offsetText({ offset, base }: Pick<TextureLocation, 'offset' | 'base'>): string {
  return base !== undefined && offset === 0 ? base : plus(base, String(offset));
}

/** So many numbers for each eight rows: `eights * 352`; undefined for none. */
export function eightsText(numbers: number): string | undefined {
  return numbers === 0 ? undefined : `${EIGHTS} * ${numbers}`;
}

/** `batch * 4`. */
export function countText({ constant, batch, distinct }: Extent): string {
  if (!batch) return String(constant);
  const many = distinct ? ROWS : 'batch';
  return constant === 1 ? many : `(${many} * ${constant})`;
}

/** A number that GLSL takes for one with a point; the largest where there is no infinity. */
export function literal(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '3.4e38' : '-3.4e38';
  const text = String(value);
  const pointed = /[.e]/.test(text) ? text : `${text}.0`;
  return value < 0 ? `(${pointed})` : pointed;
}
