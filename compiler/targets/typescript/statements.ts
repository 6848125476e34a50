import type { CodeBlockWriter } from 'ts-morph';
import { extentOf, nameOfSize } from '../../ops/graph.js';
import { biasOf } from '../../kernels/epilogue.js';
import type { Buffer, MatrixProduct, Statement } from '../../kernels/kernel.js';
import type { Counts } from './counts.js';
import type { ExpressionPrinter, RuntimeFunction } from './expressions.js';

/** Names that statements declare. */
export function localNames(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'for') return [statement.variable, ...localNames(statement.body)];
    return statement.kind === 'let' || statement.kind === 'accumulator' ? [statement.name] : [];
  });
}

/** A matrix product as a call of the runtime's register-blocked loops, chosen by which strides are 1. */
export function productCall(product: MatrixProduct, printer: ExpressionPrinter): string {
  const { rows, columns, depth, left, right, out } = product;
  const bias = biasOf(product);
  const name: RuntimeFunction = left.depth !== 1 ? 'multiplyLeftTransposed' : right.depth === 1 ? 'multiplyTransposed' : 'multiply';
  printer.imports.add(name);
  const sizes = [rows, columns, depth].map((extent) => printer.count(extent));
  // Which columns of a wider weight it reads, or of a wider gradient it writes.
  const [width, start] = left.depth !== 1 ? [out.row, out.offset] : [right.depth === 1 ? right.column : right.depth, right.offset];
  const within = width === (right.depth === 1 ? depth : columns).constant ? [] : [String(width), String(start)];
  const added = name !== 'multiplyTransposed' ? [] : bias ? [bias.name] : within.length ? ['null'] : [];
  return `${name}(${[left.buffer.name, right.buffer.name, out.buffer.name, ...sizes, ...added, ...within].join(', ')});`;
}

export class StatementPrinter {
  constructor(
    private readonly printer: ExpressionPrinter,
    private readonly counts: Counts,
    private readonly writer: CodeBlockWriter,
  ) {}

  write(statements: readonly Statement[]): void {
    for (const statement of statements) this.writeOne(statement);
  }

  private writeOne(statement: Statement): void {
    const { printer, writer } = this;
    switch (statement.kind) {
      case 'for': {
        const { variable, extent, body } = statement;
        writer.write(`for (let ${variable} = 0; ${variable} < ${this.counts.nameOf(extent)}; ${variable}++)`).block(() => this.write(body));
        return;
      }
      case 'let':
        writer.writeLine(`const ${statement.name} = ${printer.print(statement.value)};`);
        return;
      case 'accumulator':
        writer.writeLine(`let ${statement.name} = ${statement.operation === 'sum' ? '0' : '-Infinity'};`);
        return;
      case 'accumulate': {
        const value = printer.print(statement.value);
        writer.writeLine(statement.operation === 'sum' ? `${statement.name} += ${value};` : `${statement.name} = Math.max(${statement.name}, ${value});`);
        return;
      }
      case 'store':
      case 'addTo': {
        const sign = statement.kind === 'store' ? '=' : '+=';
        writer.writeLine(`${statement.buffer.name}[${printer.index(statement.index)}] ${sign} ${printer.print(statement.value)};`);
        return;
      }
      case 'fill':
        writer.writeLine(`${statement.buffer.name}.fill(${statement.value}${this.fillRange(statement.buffer)});`);
        return;
      case 'distinct': {
        const { found, indices, size, rows, out } = statement;
        printer.imports.add('numberDistinct');
        writer.writeLine(`${nameOfSize(found)} = numberDistinct(${indices.name}, ${size}, ${this.counts.nameOf(rows)}, ${out.name});`);
        return;
      }
      case 'norm':
        printer.imports.add('euclideanNorm');
        writer.writeLine(`${statement.out.name}[0] = euclideanNorm(${statement.of.name});`);
        return;
      case 'product':
        writer.writeLine(productCall(statement, printer));
        return;
    }
  }

  /** A buffer with room for a whole batch is filled as far as the batch at hand goes. */
  private fillRange(buffer: Buffer): string {
    const extent = extentOf(buffer.shape);
    return extent.batch ? `, 0, ${this.counts.nameOf(extent)}` : '';
  }
}
