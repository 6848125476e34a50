import type { ForLoop, Statement } from '../../schedule/kernel.js';
import { callOf, type ModuleFunctions } from './calls.js';
import { countCode, ExpressionPrinter, type Surroundings, type Value } from './expressions.js';
import { FunctionText } from './function-text.js';
import { Invariants } from './invariants.js';
import type { Library } from './library.js';
import { printSteps, type StepsPrinter } from './recurrent-steps.js';

/** What the statements of a kernel need of its module. */
export interface StatementSurroundings extends ModuleFunctions, Pick<StepsPrinter, 'packedFunction' | 'columnPanels'> {
  readonly library: Library;
}

/** Prints statements one number at a time, or four at a time inside a loop over vectors. */
export abstract class StatementPrinter<Module extends StatementSurroundings> extends FunctionText {
  protected readonly invariants = new Invariants();
  /** The variable of the loop over vectors that is being printed. */
  protected wide: string | undefined;
  /** How many iterations after the variable of a wide loop its first vector begins. */
  protected ahead = 0;
  /** Sums that must add only the last lanes of a vector, and the mask of those: the other lanes have been added already. */
  protected tail: { readonly sums: readonly string[]; readonly lanes: string } | undefined;

  constructor(protected readonly module: Module) {
    super();
  }

  /** Prints any statement. */
  protected abstract statement(statement: Statement): void;

  /** Which of so many rows of a product this thread computes; undefined where it computes all. */
  protected abstract rowsOf(total: string): { readonly from: string; readonly to: string } | undefined;

  /** Any statement but a loop. */
  protected plain(statement: Exclude<Statement, ForLoop>): void {
    switch (statement.kind) {
      case 'let': {
        const value = this.expressions().print(statement.value);
        const local = this.declare(statement.name, value.kind);
        this.line(`(local.set ${local} ${value.code})`);
        return;
      }
      case 'accumulator': {
        const local = this.declare(statement.name, this.wide === undefined ? 'f32' : 'v128');
        this.line(`(local.set ${local} ${start(statement.operation, this.wide !== undefined)})`);
        return;
      }
      case 'accumulate':
        this.accumulate(statement.name, statement.operation, statement.value);
        return;
      case 'store':
      case 'addTo':
        this.store(statement);
        return;
      case 'steps':
        printSteps(statement, {
          ...this.module,
          local: (name) => this.declare(name, 'i32'),
          line: (text) => this.line(text),
          body: (statements) => this.scoped(() => statements.forEach((one) => this.statement(one))),
        });
        return;
      case 'product':
        this.line(callOf(statement, this.module, this.rowsOf(countCode(statement.rows))));
        return;
      default:
        this.line(callOf(statement, this.module));
    }
  }

  /** Adds a value to a sum, or takes it into a maximum. */
  private accumulate(name: string, operation: 'sum' | 'max', value: Extract<Statement, { kind: 'accumulate' }>['value']): void {
    const sum = this.variable(name);
    const wide = sum.kind === 'v128';
    const code = this.expressions().float(value, wide);
    const op = `${wide ? 'f32x4' : 'f32'}.${operation === 'sum' ? 'add' : 'max'}`;
    // A maximum may take a lane twice.
    const counted =
      operation === 'sum' && this.tail?.sums.includes(name) ? `(v128.and ${code} (v128.const i32x4 ${this.tail.lanes}))` : code;
    this.line(`(local.set ${localOf(sum)} (${op} ${sum.code} ${counted}))`);
  }

  /** Stores a value, or adds it to what is there. */
  private store(statement: Extract<Statement, { kind: 'store' | 'addTo' }>): void {
    const printer = this.expressions();
    const { dynamic, offset } = printer.address(statement.buffer, statement.index);
    const wide = this.wide !== undefined;
    if (statement.buffer.type === 'int') {
      this.line(`(${wide ? 'v128' : 'i32'}.store offset=${offset} ${dynamic} ${printer.whole(statement.value, wide)})`);
      return;
    }
    const value = printer.float(statement.value, wide);
    const [load, add, store] = wide ? ['v128.load', 'f32x4.add', 'v128.store'] : ['f32.load', 'f32.add', 'f32.store'];
    const code = statement.kind === 'store' ? value : `(${add} (${load} offset=${offset} ${dynamic}) ${value})`;
    this.line(`(${store} offset=${offset} ${dynamic} ${code})`);
  }

  /** A printer of expressions where they stand now. */
  private expressions(): ExpressionPrinter {
    const at: Surroundings = {
      variable: (name) => this.variable(name),
      wide: this.wide,
      ahead: this.ahead + 4 * this.vector,
      byteOf: (buffer) => this.module.byteOf(buffer),
      library: this.module.library,
      same: (expression, code) => {
        const local = this.invariants.localOf(expression, code);
        if (local !== undefined) this.locals.set(local, 'v128');
        return local;
      },
      temporary: () => this.temporary(),
    };
    return new ExpressionPrinter(at);
  }
}

/** What a sum or a maximum begins with. */
export function start(operation: 'sum' | 'max', wide: boolean): string {
  const value = operation === 'sum' ? '0' : '-inf';
  return wide ? `(f32x4.splat (f32.const ${value}))` : `(f32.const ${value})`;
}

/** The local of a variable that is set again. */
export function localOf({ local, code }: Value): string {
  if (local === undefined) throw new Error(`internal error: ${code} is no local that could be set`);
  return local;
}
