import { dropoutMask } from './dropout.js';
import type { Extent } from '../../ops/graph.js';
import type { Buffer, Expression, Index } from '../../schedule/kernel.js';
import { codeOf, type ScalarFunction } from '../../schedule/scalar.js';
import type { Library } from './library.js';

/** The type of a value: one float, four floats, one integer, four integers. */
export type Kind = 'f32' | 'v128' | 'i32' | 'i32x4';

export interface Value {
  readonly kind: Kind;
  readonly code: string;
  /** The local that holds it, if one does. */
  readonly local?: string;
}

export function inLocal(kind: Kind, local: string): Value {
  return { kind, code: `(local.get ${local})`, local };
}

/** Where expressions find variables, and which loop is printed four iterations at a time. */
export interface Surroundings {
  /** The local that holds a variable. */
  variable(name: string): Value;
  /** The loop variable whose loop is printed as vectors, if any. */
  readonly wide: string | undefined;
  /** How many iterations after that loop's variable the vector begins. */
  readonly ahead: number;
  byteOf(buffer: Buffer): number;
  /** The address of an element, where it is not its index in the buffer. */
  addressOf?(buffer: Buffer, index: Index): { readonly dynamic: string; readonly offset: number };
  /** The local that holds four equal numbers already, `code` of an expression, if one does. */
  same?(expression: Expression, code: string): string | undefined;
  /** A vector local for nobody else. */
  temporary(): string;
  readonly library: Library;
}

const isWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 2 ** 31;

/** A 32-bit float in WebAssembly text: inf and nan have names. */
export function float(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

export class ExpressionPrinter {
  constructor(private readonly at: Surroundings) {}

  print(expression: Expression): Value {
    switch (expression.kind) {
      case 'number':
        return { kind: 'f32', code: `(f32.const ${float(expression.value)})` };
      case 'variable': {
        const value = this.at.variable(expression.name);
        if (expression.name !== this.at.wide) return value;
        return { kind: 'i32x4', code: `(i32x4.add (i32x4.splat ${value.code}) (v128.const i32x4 ${this.lanes(1)}))` };
      }
      case 'count':
        return { kind: 'i32', code: countCode(expression.extent) };
      case 'load':
        return this.load(expression.buffer, expression.index);
      case 'dropout':
        return this.dropout(expression);
      case 'call':
        return this.call(expression.function, expression.arguments);
    }
  }

  /** As floats: whole numbers are converted, and one number becomes four where four are wanted. */
  float(expression: Expression, wide: boolean): string {
    const { kind, code } = this.print(expression);
    if (kind === 'v128') return code;
    if (kind === 'i32x4') return `(f32x4.convert_i32x4_s ${code})`;
    const one = kind === 'f32' ? code : `(f32.convert_i32_s ${code})`;
    if (!wide) return one;
    const four =
      kind === 'f32' && expression.kind === 'load' ? this.load(expression.buffer, expression.index, true).code : `(f32x4.splat ${one})`;
    const local = this.at.same?.(expression, four);
    return local === undefined ? four : `(local.get ${local})`;
  }

  /** A library function's instructions in its place, or undefined. */
  inline(name: ScalarFunction, operands: readonly string[]): string | undefined {
    return this.at.library.inline(name, operands, () => this.at.temporary());
  }

  /** The address of an element as an expression and a constant offset. */
  address(buffer: Buffer, index: Index): { readonly dynamic: string; readonly offset: number } {
    if (this.at.addressOf) return this.at.addressOf(buffer, index);
    const { terms, offset } = index;
    const ahead = terms.reduce((sum, { variable, stride }) => sum + (variable === this.at.wide ? stride * this.at.ahead : 0), 0);
    const base = this.at.byteOf(buffer) + 4 * (offset + ahead);
    const parts = terms.map(({ variable, stride }) => {
      const { code } = this.at.variable(variable);
      return stride === 1 ? `(i32.shl ${code} (i32.const 2))` : `(i32.mul ${code} (i32.const ${4 * stride}))`;
    });
    // A constant offset is added without a sign, so where a term may be negative it goes into the sum.
    if (terms.some(({ stride }) => stride < 0)) return { dynamic: sumOf([`(i32.const ${base})`, ...parts]), offset: 0 };
    return { dynamic: parts.length ? sumOf(parts) : '(i32.const 0)', offset: base };
  }

  /** What the four lanes add to an index: (ahead + lane) · stride. */
  private lanes(stride: number): string {
    return [0, 1, 2, 3].map((i) => (this.at.ahead + i) * stride).join(' ');
  }

  /** `four`: one number becomes four of the same. */
  private load(buffer: Buffer, index: Index, four = false): Value {
    const { dynamic, offset } = this.address(buffer, index);
    const wide = index.terms.some(({ variable }) => variable === this.at.wide);
    if (buffer.type === 'int')
      return wide
        ? { kind: 'i32x4', code: `(v128.load offset=${offset} ${dynamic})` }
        : { kind: 'i32', code: `(i32.load offset=${offset} ${dynamic})` };
    const instruction = wide ? 'v128.load' : four ? 'v128.load32_splat' : 'f32.load';
    return { kind: wide || four ? 'v128' : 'f32', code: `(${instruction} offset=${offset} ${dynamic})` };
  }

  private dropout({ rate, stream, index }: Extract<Expression, { kind: 'dropout' }>): Value {
    const parts = index.terms.map(({ variable, stride }) => `(i32.mul ${this.at.variable(variable).code} (i32.const ${stride}))`);
    const first = sumOf([...parts, `(i32.const ${index.offset})`]);
    const step = index.terms.find(({ variable }) => variable === this.at.wide)?.stride;
    const lanes = step === undefined ? '' : `(v128.const i32x4 ${this.lanes(step)})`;
    const indices = step === undefined ? `(i32x4.splat ${first})` : `(i32x4.add (i32x4.splat ${first}) ${lanes})`;
    const mask = dropoutMask({ rate, stream }, indices);
    return step === undefined ? { kind: 'f32', code: `(f32x4.extract_lane 0 ${mask})` } : { kind: 'v128', code: mask };
  }

  private call(name: ScalarFunction, arguments_: readonly Expression[]): Value {
    const values = arguments_.map((argument) => this.print(argument));
    const wide = values.some(({ kind }) => kind === 'v128' || kind === 'i32x4');
    return ruleOf(name)(this, arguments_, values, wide);
  }

  /** As whole numbers. */
  whole(expression: Expression, wide: boolean): string {
    const value = expression.kind === 'number' ? { kind: 'i32' as Kind, code: `(i32.const ${expression.value})` } : this.print(expression);
    return wide && value.kind === 'i32' ? `(i32x4.splat ${value.code})` : value.code;
  }
}

type FunctionRule = (printer: ExpressionPrinter, arguments_: readonly Expression[], values: readonly Value[], wide: boolean) => Value;

function shaped(wide: boolean, code: (prefix: 'f32x4' | 'f32') => string): Value {
  return wide ? { kind: 'v128', code: code('f32x4') } : { kind: 'f32', code: code('f32') };
}

/** Whole numbers stay whole where all operands are. */
function areWhole(arguments_: readonly Expression[], values: readonly Value[]): boolean {
  const whole = values.map(({ kind }) => kind === 'i32' || kind === 'i32x4');
  return whole.includes(true) && arguments_.every((argument, i) => whole[i] || (argument.kind === 'number' && isWhole(argument.value)));
}

const floatsOrWhole =
  (op: string): FunctionRule =>
  (printer, arguments_, values, wide) => {
    const [a, b] = arguments_;
    if (areWhole(arguments_, values)) {
      return {
        kind: wide ? 'i32x4' : 'i32',
        code: `(${wide ? 'i32x4' : 'i32'}.${op} ${printer.whole(a!, wide)} ${printer.whole(b!, wide)})`,
      };
    }
    return floats(op)(printer, arguments_, values, wide);
  };

const floats =
  (op: string): FunctionRule =>
  (printer, arguments_, _, wide) =>
    shaped(wide, (prefix) => `(${prefix}.${op} ${arguments_.map((argument) => printer.float(argument, wide)).join(' ')})`);

/** A library function takes four numbers of each operand, and is written out where it can be; for one, all four are the same. */
const library =
  (name: ScalarFunction): FunctionRule =>
  (printer, arguments_, _, wide) => {
    const operands = arguments_.map((argument) => printer.float(argument, true));
    const call = `(call $${name} ${operands.join(' ')})`;
    return wide ? { kind: 'v128', code: printer.inline(name, operands) ?? call } : { kind: 'f32', code: `(f32x4.extract_lane 0 ${call})` };
  };

/** 1 where a comparison holds, else 0. */
const comparison =
  (whole: string, floatOp: string): FunctionRule =>
  (printer, arguments_, values, wide) => {
    const [a, b] = arguments_;
    if (areWhole(arguments_, values)) {
      const test = `(${wide ? 'i32x4' : 'i32'}.${whole} ${printer.whole(a!, wide)} ${printer.whole(b!, wide)})`;
      return wide
        ? { kind: 'v128', code: `(v128.and ${test} (f32x4.splat (f32.const 1)))` }
        : { kind: 'f32', code: `(f32.convert_i32_s ${test})` };
    }
    const test = `(${wide ? 'f32x4' : 'f32'}.${floatOp} ${printer.float(a!, wide)} ${printer.float(b!, wide)})`;
    return wide
      ? { kind: 'v128', code: `(v128.and ${test} (f32x4.splat (f32.const 1)))` }
      : { kind: 'f32', code: `(f32.convert_i32_s ${test})` };
  };

/** The text of a function's instructions. */
function ruleOf(name: ScalarFunction): FunctionRule {
  const code = codeOf(name).wasm;
  if ('float' in code) return floats(code.float);
  if ('floatOrWhole' in code) return floatsOrWhole(code.floatOrWhole);
  if ('whole' in code)
    return (printer, [a, b]) => ({ kind: 'i32', code: `(i32.${code.whole} ${printer.whole(a!, false)} ${printer.whole(b!, false)})` });
  if ('comparison' in code) return comparison(code.wholeComparison, code.comparison);
  return library(name);
}

export function countCode({ constant, batch, distinct }: Extent): string {
  if (!batch) return `(i32.const ${constant})`;
  const many = distinct === undefined ? '(local.get $batch)' : `(global.get $${distinct.name})`;
  return constant === 1 ? many : `(i32.mul ${many} (i32.const ${constant}))`;
}

function sumOf(parts: readonly string[]): string {
  return parts.reduce((a, b) => `(i32.add ${a} ${b})`);
}
