import type { Extent } from '../../ops/graph.js';
import type { Expression, Index, ScalarFunction } from '../../kernels/kernel.js';

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
export type RuntimeFunction = 'tanh' | 'sigmoid' | 'erf' | 'dropoutMask' | 'multiplyTransposed' | 'multiply' | 'multiplyLeftTransposed' | 'numberDistinct' | 'wholeNumbers';

type FunctionRule = (arguments_: readonly Expression[], printer: ExpressionPrinter) => Printed;

const infix =
  (sign: string, level: Level, rightLevel: Level): FunctionRule =>
  ([a, b], printer) => ({ text: `${printer.at(a!, level)} ${sign} ${printer.at(b!, rightLevel)}`, level });

const called =
  (name: string, runtime?: RuntimeFunction): FunctionRule =>
  (arguments_, printer) => {
    if (runtime) printer.imports.add(runtime);
    return { text: `${name}(${arguments_.map((argument) => printer.at(argument, Level.Conditional)).join(', ')})`, level: Level.Atom };
  };

const chosen =
  (sign: string): FunctionRule =>
  ([a, b], printer) => ({ text: `${printer.at(a!, Level.Sum)} ${sign} ${printer.at(b!, Level.Sum)} ? 1 : 0`, level: Level.Conditional });

/** Every scalar function in JavaScript; the type makes the table total. */
const functions: { readonly [Name in ScalarFunction]: FunctionRule } = {
  add: infix('+', Level.Sum, Level.Sum),
  subtract: infix('-', Level.Sum, Level.Product),
  multiply: ([a, b], printer) => {
    if (a!.kind === 'number' && a.value === -1) return { text: `-${printer.at(b!, Level.Unary)}`, level: Level.Unary };
    return infix('*', Level.Product, Level.Product)([a!, b!], printer);
  },
  divide: infix('/', Level.Product, Level.Unary),
  maximum: called('Math.max'),
  greater: chosen('>'),
  exp: called('Math.exp'),
  log: called('Math.log'),
  tanh: called('tanh', 'tanh'),
  sigmoid: called('sigmoid', 'sigmoid'),
  erf: called('erf', 'erf'),
  reciprocalSqrt: ([x], printer) => ({ text: `1 / Math.sqrt(${printer.at(x!, Level.Conditional)})`, level: Level.Product }),
  remainder: infix('%', Level.Product, Level.Unary),
  equal: chosen('==='),
  notNegative: ([x], printer) => ({ text: `${printer.at(x!, Level.Sum)} >= 0 ? 1 : 0`, level: Level.Conditional }),
};

/** Prints expressions as TypeScript and notes what they call. */
export class ExpressionPrinter {
  readonly imports = new Set<RuntimeFunction>();

  constructor(private readonly nameOfCount: (extent: Extent) => string) {}

  print(expression: Expression): string {
    return this.at(expression, Level.Conditional);
  }

  count(extent: Extent): string {
    return this.nameOfCount(extent);
  }

  index({ terms, offset }: Index): string {
    const parts = terms.map(({ variable, stride }) => (stride === 1 ? variable : `${variable} * ${stride}`));
    if (offset !== 0 || parts.length === 0) parts.push(String(offset));
    return parts.join(' + ');
  }

  /** In brackets where it binds more loosely than its surroundings. */
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
        return { text: `${expression.buffer.name}[${this.index(expression.index)}]`, level: Level.Atom };
      case 'count':
        return { text: this.nameOfCount(expression.extent), level: Level.Atom };
      case 'dropout':
        this.imports.add('dropoutMask');
        return {
          text: `dropoutMask(dropoutKey, ${expression.stream}, ${this.index(expression.index)}, ${expression.rate})`,
          level: Level.Atom,
        };
      case 'call':
        return functions[expression.function](expression.arguments, this);
    }
  }
}
