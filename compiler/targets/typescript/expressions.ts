import type { Extent, TensorShape } from '../../ops/graph.js';
import type { Expression, Index } from '../../schedule/kernel.js';
import { strideOf } from '../../schedule/axes.js';
import { codeOf } from '../../schedule/scalar.js';
import type { Operator, RuntimeScalar, ScalarCode } from '../../ops/scalar.js';

/** How tightly JavaScript binds, loosest first. */
const enum Level {
  Conditional,
  Comparison,
  Sum,
  Product,
  Unary,
  Atom,
}

interface Printed {
  readonly text: string;
  readonly level: Level;
}

/** Functions of the runtime that the printed code calls. */
export type RuntimeFunction =
  | RuntimeScalar
  | 'dropoutMask'
  | 'multiplyTransposed'
  | 'multiply'
  | 'multiplyLeftTransposed'
  | 'euclideanNorm';

/** How tightly each operator binds, and what its right operand has to bind at least as tightly as. */
const operators: { readonly [Name in Operator]: { readonly level: Level; readonly right: Level } } = {
  '+': { level: Level.Sum, right: Level.Sum },
  '-': { level: Level.Sum, right: Level.Product },
  '*': { level: Level.Product, right: Level.Product },
  '/': { level: Level.Product, right: Level.Unary },
  '%': { level: Level.Product, right: Level.Unary },
  '>': { level: Level.Comparison, right: Level.Sum },
  '>=': { level: Level.Comparison, right: Level.Sum },
  '===': { level: Level.Comparison, right: Level.Sum },
};

/** Prints expressions as TypeScript and notes what they call. */
export class ExpressionPrinter {
  readonly imports = new Set<RuntimeFunction>();
  /** The loops that count down, by variable: how many iterations each has. */
  private readonly counts = new Map<string, number>();

  print(expression: Expression): string {
    return this.at(expression, Level.Conditional);
  }

  /** `batch * 4`. */
  size({ constant, batch }: Extent): string {
    if (!batch) return String(constant);
    return constant === 1 ? 'batch' : `batch * ${constant}`;
  }

  /** The index of an element as text. With a shape, an offset of whole rows is written as rows: `(t + 1) * 68 + c`. */
  index(index: Index, shape: TensorShape = []): string {
    const { terms, offset } = this.upwards(index);
    const rows = shape
      .slice(1)
      .map((_, axis) => strideOf(shape, axis))
      .filter((stride) => stride > 1);
    const parts = terms.map(({ variable, stride }) => ({ stride, text: stride === 1 ? variable : `${variable} * ${stride}` }));
    let rest = offset;
    for (const stride of offset > 0 ? rows : []) {
      const count = Math.floor(rest / stride);
      if (count === 0) continue;
      rest -= count * stride;
      const own = terms.findIndex((term) => term.stride === stride);
      if (own >= 0) parts[own] = { stride, text: `(${terms[own]!.variable} + ${count}) * ${stride}` };
      else parts.push({ stride, text: `${count} * ${stride}` });
    }
    parts.sort((a, b) => b.stride - a.stride);
    return [...parts.map(({ text }) => text), ...(rest !== 0 || parts.length === 0 ? [String(rest)] : [])].join(' + ');
  }

  /** Prints a loop over `variable` as one that counts down from `count`: its negative strides become positive ones. */
  downwards(variable: string, count: number, print: () => void): void {
    this.counts.set(variable, count);
    print();
    this.counts.delete(variable);
  }

  private upwards({ terms, offset }: Index): Index {
    return terms.reduce<Index>(
      (index, { variable, stride }) => {
        const count = this.counts.get(variable);
        if (count === undefined) return { ...index, terms: [...index.terms, { variable, stride }] };
        return { terms: [...index.terms, { variable, stride: -stride }], offset: index.offset + stride * (count - 1) };
      },
      { terms: [], offset },
    );
  }

  /** The code, in brackets where its operator binds more loosely than what is around it. */
  at(expression: Expression, level: Level): string {
    const printed = this.parts(expression);
    return printed.level < level ? `(${printed.text})` : printed.text;
  }

  private parts(expression: Expression): Printed {
    switch (expression.kind) {
      case 'number':
        return { text: String(expression.value), level: expression.value < 0 ? Level.Unary : Level.Atom };
      case 'variable':
        return { text: expression.name, level: Level.Atom };
      case 'load':
        return { text: `${expression.buffer.name}[${this.index(expression.index, expression.buffer.shape)}]`, level: Level.Atom };
      case 'count':
        return {
          text: this.size(expression.extent),
          level: expression.extent.batch && expression.extent.constant !== 1 ? Level.Product : Level.Atom,
        };
      case 'dropout':
        this.imports.add('dropoutMask');
        return {
          text: `dropoutMask(dropoutKey, ${expression.stream}, ${this.index(expression.index)}, ${expression.rate})`,
          level: Level.Atom,
        };
      case 'call':
        return this.call(codeOf(expression.function).typescript, expression.arguments);
    }
  }

  private call(code: ScalarCode['typescript'], arguments_: readonly Expression[]): Printed {
    if ('operator' in code) return this.operation(code.operator, arguments_);
    const list = arguments_.map((argument) => this.at(argument, Level.Conditional)).join(', ');
    if ('oneOver' in code) return { text: `1 / ${code.oneOver}(${list})`, level: Level.Product };
    if ('call' in code) return { text: `${code.call}(${list})`, level: Level.Atom };
    this.imports.add(code.runtime);
    return { text: `${code.runtime}(${list})`, level: Level.Atom };
  }

  private operation(operator: Operator, [a, b]: readonly Expression[]): Printed {
    if (!a || !b) throw new Error(`internal error: ${operator} takes two operands`);
    const { level, right } = operators[operator];
    if (operator === '*' && a.kind === 'number' && a.value === -1) return { text: `-${this.at(b, Level.Unary)}`, level: Level.Unary };
    // Operands of a comparison are sums at most, so that no two comparisons stand side by side.
    const left = level === Level.Comparison ? right : level;
    const text = `${this.at(a, left)} ${operator} ${this.at(b, right)}`;
    return level === Level.Comparison ? { text: `${text} ? 1 : 0`, level: Level.Conditional } : { text, level };
  }
}
