import { extentOf, mostOf, type Extent } from '../../compiler/ops/graph.js';
import { namedOutputs } from '../../compiler/ops/outputs.js';
import { inWalks, type Axis, type Named, type Reduction } from '../../compiler/schedule/definition.js';
import { readsOfUnit, unitsOf } from '../../compiler/schedule/elements.js';
import { requireNoEpilogue } from '../../compiler/schedule/epilogue.js';
import type { Buffer, Expression, Index, Program } from '../../compiler/schedule/kernel.js';
import { limitReads } from '../../compiler/schedule/limit-reads.js';
import { MOST_READS } from '../../compiler/schedule/limits.js';
import { Names } from '../../compiler/schedule/names.js';
import { codeOf } from '../../compiler/schedule/scalar.js';
import type { AnyProductUnit, ElementUnit, Piece } from '../../compiler/schedule/unit.js';
import { dropoutMask, erf } from '../../runtime/kernels/math.js';
import { makeTable } from '../../runtime/kernels/tables.js';

type Variables = Record<string, number>;

export interface ElementRun {
  readonly loss: number;
  readonly outputs: ReadonlyMap<string, Float64Array>;
}

/**
 * Runs a program as a card does, in doubles: every element of a unit by itself, from what earlier units have left, each buffer in memory
 * of its own. `source`: what a buffer holds that no unit computes. `rows`: how many the batch's words have, where they are laid end to end;
 * what a card would leave in those behind them is NaN.
 */
export function runElements(
  program: Program,
  source: (buffer: Buffer) => ArrayLike<number>,
  dropoutKey: number,
  rows?: number,
): ElementRun {
  const arrays = new Map<Buffer, ArrayLike<number>>();
  for (const { slot, formula } of program.tables)
    for (const buffer of program.buffers) if (buffer.slot === slot) arrays.set(buffer, makeTable(formula));
  const runner = new Runner((buffer) => arrays.get(buffer) ?? source(buffer), program.batch, dropoutKey, rows);
  const names = new Names(program.buffers.map(({ name }) => name));
  const units = program.kernels.flatMap((kernel) => unitsOf(kernel, names)).flatMap((unit) => limitReads(unit, names, program.batch));
  for (const unit of units) {
    if (readsOfUnit(unit).size > MOST_READS + 1) throw new Error(`${unit.name} reads more buffers than a card has textures`);
    for (let step = 0; step < ((unit.kind === 'elements' && unit.repeats) || 1); step++) {
      const results = unit.kind === 'elements' ? runner.elements(unit, step) : [runner.product(unit)];
      unit.outputs.forEach((buffer, i) => arrays.set(buffer, results[i]!));
    }
  }
  const outputs = new Map(namedOutputs(program.outputs).map(([name, buffer]) => [name, Float64Array.from(arrays.get(buffer)!)]));
  return { loss: outputs.get('loss')![0]!, outputs };
}

class Runner {
  constructor(
    private readonly read: (buffer: Buffer) => ArrayLike<number>,
    private readonly batch: number,
    private readonly dropoutKey: number,
    private readonly rows: number | undefined,
  ) {}

  private sizeOf(extent: Extent): number {
    return extent.distinct && this.rows !== undefined ? extent.constant * this.rows : mostOf(extent, this.batch);
  }

  product(unit: AnyProductUnit): Float64Array {
    const { product } = unit;
    if (unit.kind === 'product') requireNoEpilogue(unit.product);
    const { right, out } = product;
    const bias = unit.kind === 'product' ? unit.product.bias : undefined;
    const left = (r: number, d: number): number => {
      if (unit.kind === 'one-hot product') return Number(this.at(unit.rowOfTerm, d) === r);
      const { buffer, row, depth, offset } = unit.product.left;
      return this.at(buffer, offset + r * row + d * depth);
    };
    const [rows, columns, depth] = [product.rows, product.columns, product.depth].map((extent) => this.sizeOf(extent));
    const result = new Float64Array(out.buffer.slot.length).fill(NaN);
    for (let r = 0; r < rows!; r++) {
      for (let c = 0; c < columns!; c++) {
        let sum = bias ? this.at(bias, c) : 0;
        for (let d = 0; d < depth!; d++) {
          sum += left(r, d) * this.at(right.buffer, right.offset + c * right.column + d * right.depth);
        }
        result[out.offset + r * out.row + c] = sum;
      }
    }
    return result;
  }

  elements(unit: ElementUnit, step: number): readonly Float64Array[] {
    const { otherwise, outputs } = unit;
    const results = outputs.map(({ slot }) => new Float64Array(slot.length).fill(NaN));
    results.forEach((result, i) => {
      const length = this.rows === undefined ? result.length : this.sizeOf(extentOf(outputs[i]!.shape));
      for (let e = 0; e < length; e++) result[e] = otherwise === 'previous' ? this.at(outputs[i]!, e) : otherwise;
      for (let e = 0; e < length; e++) {
        for (const piece of unit.pieces) {
          const variables = decoded(e, piece, unit.step === undefined ? {} : { [unit.step]: step }, (extent) => this.sizeOf(extent));
          if (!variables) continue;
          this.name(piece.where, variables);
          const value = this.value(piece.values[i]!, variables);
          result[e] = piece.adds ? result[e]! + value : value;
        }
      }
    });
    return results;
  }

  private name(where: readonly Named[], variables: Variables): void {
    for (const run of inWalks(where)) {
      for (const { name, value } of run) {
        variables[name] = value.kind === 'reduction' ? this.reduce(value, variables) : this.value(value, variables);
      }
    }
  }

  private reduce({ operation, over, terms }: Reduction, variables: Variables): number {
    let total = operation === 'sum' ? 0 : -Infinity;
    const visit = ([axis, ...inner]: readonly Axis[], here: Variables): void => {
      if (axis) {
        for (let i = 0; i < this.sizeOf(axis.extent); i++) visit(inner, { ...here, [axis.variable]: i });
        return;
      }
      this.name(over.where, here);
      for (const term of terms) {
        const value = this.value(term, here);
        total = operation === 'sum' ? total + value : Math.max(total, value);
      }
    };
    visit(over.axes, { ...variables });
    return total;
  }

  private value(expression: Expression, variables: Variables): number {
    switch (expression.kind) {
      case 'number':
        return expression.value;
      case 'variable':
        return known(variables, expression.name);
      case 'count':
        return this.sizeOf(expression.extent);
      case 'load':
        return this.at(expression.buffer, placeOf(expression.index, variables));
      case 'dropout':
        return dropoutMask(this.dropoutKey, expression.stream, placeOf(expression.index, variables), expression.rate);
      case 'call': {
        const [a = NaN, b = NaN] = expression.arguments.map((argument) => this.value(argument, variables));
        return codeOf(expression.function).compute(a, b, { erf, dropoutMask, makeTable });
      }
    }
  }

  private at(buffer: Buffer, index: number): number {
    const value = this.read(buffer)[index];
    if (value === undefined) throw new Error(`number ${index} of ${buffer.name} is read, which has no such number`);
    return value;
  }
}

/** The variables of an element's index; undefined where the element is not one of the piece's. */
function decoded(
  e: number,
  { element: { variables, known: others, offset, whole } }: Piece,
  given: Variables,
  sizeOf: (extent: Extent) => number,
): Variables | undefined {
  const found = { ...given };
  let rest = e - offset - others.reduce((sum, { variable, stride }) => sum + stride * known(given, variable), 0);
  if (rest < 0) return undefined;
  for (const { name, stride, extent } of variables) {
    found[name] = Math.floor(rest / stride);
    if (found[name] >= sizeOf(extent)) return undefined;
    rest %= stride;
  }
  if (rest === 0) return found;
  if (whole) throw new Error(`element ${e} is none of a piece that has all of them`);
  return undefined;
}

function placeOf({ terms, offset }: Index, variables: Variables): number {
  return terms.reduce((sum, { variable, stride }) => sum + stride * known(variables, variable), offset);
}

function known(variables: Variables, name: string): number {
  const value = variables[name];
  if (value === undefined) throw new Error(`${name} is read before it is there`);
  return value;
}
