import type CodeBlockWriter from 'code-block-writer';
import { extentOf } from '../../ops/graph.js';
import { requireNoEpilogue } from '../../schedule/epilogue.js';
import type { Buffer, Index, MatrixProduct, Statement } from '../../schedule/kernel.js';
import { contentsOf, partsOf, statementsIn } from '../../schedule/walk.js';
import type { ExpressionPrinter, RuntimeFunction } from './expressions.js';

/** A matrix product as a call of the runtime's register-blocked loops, chosen by which strides are 1. */
export function productCall(product: MatrixProduct, printer: ExpressionPrinter): string {
  const { rows, columns, depth, left, right, bias, out } = product;
  requireNoEpilogue(product);
  const name: RuntimeFunction = left.depth !== 1 ? 'multiplyLeftTransposed' : right.depth === 1 ? 'multiplyTransposed' : 'multiply';
  printer.imports.add(name);
  const sizes = [rows, columns, depth].map((extent) => printer.size(extent));
  // Which columns of a wider weight it reads, or of a wider gradient it writes.
  const [width, start] = left.depth !== 1 ? [out.row, out.offset] : [right.depth === 1 ? right.column : right.depth, right.offset];
  const within = width === (right.depth === 1 ? depth : columns).constant && start === 0 ? [] : [String(width), String(start)];
  const added = name !== 'multiplyTransposed' ? [] : bias ? [bias.name] : within.length ? ['null'] : [];
  return `${name}(${[left.buffer.name, right.buffer.name, out.buffer.name, ...sizes, ...added, ...within].join(', ')});`;
}

/** Nests are inside a function inside a function. */
const INDENTATION = 4;
const LONGEST_LINE = 140;

export class StatementPrinter {
  constructor(
    private readonly printer: ExpressionPrinter,
    private readonly writer: CodeBlockWriter,
  ) {}

  write(statements: readonly Statement[]): void {
    for (const statement of statements) this.writeOne(statement);
  }

  private writeOne(statement: Statement): void {
    if (statement.kind === 'for') this.writeLoop(statement);
    else this.writer.writeLine(this.line(statement));
  }

  /** A body of one short statement is printed on its loop's line. */
  private writeLoop({ variable, extent, body: [first, ...others], body }: Extract<Statement, { kind: 'for' }>): void {
    const { writer } = this;
    const rounds = extent.constant;
    if (!extent.batch && countsDown(body, variable)) {
      const head = `for (let ${variable} = ${rounds - 1}; ${variable} >= 0; ${variable}--)`;
      this.printer.downwards(variable, rounds, () => writer.write(head).block(() => this.write(body)));
      return;
    }
    const head = `for (let ${variable} = 0; ${variable} < ${this.printer.size(extent)}; ${variable}++)`;
    const only = first && others.length === 0 && first.kind !== 'for' ? `${head} ${this.line(first)}` : undefined;
    if (only !== undefined && INDENTATION + 2 * writer.getIndentationLevel() + only.length <= LONGEST_LINE) writer.writeLine(only);
    else writer.write(head).block(() => this.write(body));
  }

  private line(statement: Exclude<Statement, { kind: 'for' }>): string {
    const { printer } = this;
    switch (statement.kind) {
      case 'let':
        return `const ${statement.name} = ${printer.print(statement.value)};`;
      case 'accumulator':
        return `let ${statement.name} = ${statement.operation === 'sum' ? '0' : '-Infinity'};`;
      case 'accumulate': {
        const value = printer.print(statement.value);
        return statement.operation === 'sum'
          ? `${statement.name} += ${value};`
          : `${statement.name} = Math.max(${statement.name}, ${value});`;
      }
      case 'store':
      case 'addTo':
        return `${statement.buffer.name}[${printer.index(statement.index, statement.buffer.shape)}] ${statement.kind === 'store' ? '=' : '+='} ${printer.print(statement.value)};`;
      case 'fill':
        return `${statement.buffer.name}.fill(${statement.value}${this.fillRange(statement.buffer)});`;
      case 'norm':
        printer.imports.add('euclideanNorm');
        return `${statement.out.name}[0] = euclideanNorm(${statement.of.name});`;
      case 'attention':
      case 'distinct':
      case 'positions':
      case 'steps':
        throw new Error('internal error: TypeScript computes every node of every example');
      case 'product':
        return productCall(statement, printer);
    }
  }

  /** Fills a buffer; one that depends on the batch only for the examples that the batch has. */
  private fillRange(buffer: Buffer): string {
    const extent = extentOf(buffer.shape);
    return extent.batch ? `, 0, ${this.printer.size(extent)}` : '';
  }
}

/** Whether a loop's variable occurs only in indices, with negative strides, as in the backward pass of a recurrence. */
function countsDown(body: readonly Statement[], variable: string): boolean {
  const strides: number[] = [];
  const look = (index: Index): void => index.terms.forEach((term) => void (term.variable === variable && strides.push(term.stride)));
  for (const { index, values } of statementsIn(body).map(contentsOf)) {
    if (index) look(index);
    for (const part of values.flatMap((value) => partsOf(value))) {
      if (part.kind === 'load' || part.kind === 'dropout') look(part.index);
      else if (part.kind === 'variable' && part.name === variable) strides.push(1);
    }
  }
  return strides.length > 0 && strides.every((stride) => stride < 0);
}
