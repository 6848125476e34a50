import { extentOf } from '../../ops/graph.js';
import type { Buffer, MatrixProduct, RecurrentSteps, Statement } from '../../schedule/kernel.js';
import { generalProduct } from './calls.js';
import { countCode } from './expressions.js';

/** What printing a recurrence needs of the function that it stands in. */
export interface StepsPrinter {
  byteOf(buffer: Buffer): number;
  /** The module's function for products by a factor that $packColumns has packed, and where that packs. */
  packedFunction(product: Omit<MatrixProduct, 'rows'>): string | undefined;
  readonly columnPanels: number;
  /** A local of the function for a whole number. */
  local(name: string): string;
  line(text: string): void;
  body(statements: readonly Statement[]): void;
}

const get = (local: string): string => `(local.get ${local})`;
const add = (a: string, b: string): string => `(i32.add ${a} ${b})`;
const subtract = (a: string, b: string): string => `(i32.sub ${a} ${b})`;
const one = '(i32.const 1)';

/**
 * A recurrence, step by step. The rows from $begin to $end are at one position, in the backward pass those from there to $laterEnd at the
 * next.
 */
export function printSteps(steps: RecurrentSteps, printer: StepsPrinter): void {
  new Steps(steps, printer).print();
}

class Steps {
  private readonly begin: string;
  private readonly end: string;
  private readonly laterEnd: string;
  private readonly position: string;
  private readonly rows: string;

  constructor(
    private readonly steps: RecurrentSteps,
    private readonly printer: StepsPrinter,
  ) {
    const { table } = steps;
    this.begin = printer.local('begin');
    this.end = printer.local('end');
    this.laterEnd = printer.local('laterEnd');
    this.position = printer.local('position');
    this.rows = countCode(extentOf([table.shape[0]!]));
  }

  print(): void {
    if (this.steps.backward) this.backward(this.multiply(this.end, this.laterEnd));
    else this.forward(this.multiply(this.begin, this.end));
  }

  private forward(multiply: string): void {
    const { printer, begin, end } = this;
    const { link, body } = this.steps;
    this.set(begin, '(i32.const 0)');
    printer.line('(block $over (loop $step');
    printer.line(`(br_if $over (i32.ge_s ${get(begin)} ${this.rows}))`);
    this.set(this.position, this.positionOf(get(begin)));
    this.set(end, get(begin));
    this.goOn();
    printer.line(`(if ${get(this.position)} (then`);
    this.each(get(begin), get(end), link, true);
    printer.line(multiply);
    this.each(get(begin), get(end), body(true), true);
    printer.line(') (else');
    this.each(get(begin), get(end), body(false), false);
    printer.line('))');
    this.set(begin, get(end));
    printer.line('(br $step)))');
  }

  private backward(multiply: string): void {
    const { printer, begin, end, laterEnd } = this;
    const { link, body } = this.steps;
    this.set(end, this.rows);
    this.set(laterEnd, this.rows);
    printer.line('(block $over (loop $step');
    printer.line(`(br_if $over (i32.eqz ${get(end)}))`);
    this.set(this.position, this.positionOf(subtract(get(end), one)));
    this.set(begin, get(end));
    this.goBack();
    this.each(get(begin), get(end), this.steps.begin, false);
    printer.line(`(if (i32.lt_s ${get(end)} ${get(laterEnd)}) (then`);
    printer.line(multiply);
    this.each(get(end), get(laterEnd), link, true);
    printer.line('))');
    printer.line(`(if ${get(this.position)} (then`);
    this.each(get(begin), get(end), body(true), true);
    printer.line(') (else');
    this.each(get(begin), get(end), body(false), false);
    printer.line('))');
    this.set(laterEnd, get(end));
    this.set(end, get(begin));
    printer.line('(br $step)))');
  }

  private set(local: string, value: string): void {
    this.printer.line(`(local.set ${local} ${value})`);
  }

  /** The position of a row. */
  private positionOf(row: string): string {
    return this.entry(row, 1);
  }

  /** A number of a row of the position table. */
  private entry(row: string, column: number): string {
    const { table } = this.steps;
    return `(i32.load offset=${this.printer.byteOf(table) + 4 * column} (i32.mul ${row} (i32.const ${4 * (table.shape[2] as number)})))`;
  }

  /** $end to the first row of another position. */
  private goOn(): void {
    const { end, position, printer, rows } = this;
    printer.line(
      `(block $whole (loop $same (local.set ${end} ${add(get(end), one)}) (br_if $whole (i32.ge_s ${get(end)} ${rows})) (br_if $same (i32.eq ${this.positionOf(get(end))} ${get(position)}))))`,
    );
  }

  /** $begin back to the first row of its position. */
  private goBack(): void {
    const { begin, position, printer } = this;
    const before = subtract(get(begin), one);
    printer.line(
      `(block $whole (loop $same (br_if $whole (i32.eqz ${get(begin)})) (br_if $whole (i32.ne ${this.positionOf(before)} ${get(position)})) (local.set ${begin} ${before}) (br $same)))`,
    );
  }

  /** Packs the weights, and gives the call for the product of some rows. */
  private multiply(first: string, end: string): string {
    const { printer } = this;
    const { left, right, out, columns, depth } = this.steps.product;
    const by = `(i32.const ${printer.byteOf(right.buffer) + 4 * right.offset})`;
    const at = ({ buffer, offset, row }: { readonly buffer: Buffer; readonly offset: number; readonly row: number }): string =>
      add(`(i32.const ${printer.byteOf(buffer) + 4 * offset})`, `(i32.mul ${get(first)} (i32.const ${4 * row}))`);
    const rows = subtract(get(end), get(first));
    const own = printer.packedFunction(this.steps.product);
    if (own === undefined) return generalProduct(this.steps.product, { left: at(left), right: by, out: at(out) }, rows);
    const strides = `(i32.const ${4 * right.column}) (i32.const ${4 * right.depth})`;
    printer.line(`(call $packColumns ${by} ${strides} ${countCode(columns)} ${countCode(depth)})`);
    return `(call ${own} ${at(left)} (i32.const ${printer.columnPanels}) ${at(out)} ${rows})`;
  }

  private each(first: string, end: string, statements: readonly Statement[], hasBefore: boolean): void {
    if (statements.length === 0) return;
    const { printer } = this;
    const [row, rowBefore] = [printer.local('row'), printer.local('rowBefore')];
    this.set(row, first);
    printer.line('(block $eachEnd (loop $each');
    printer.line(`(br_if $eachEnd (i32.ge_s ${get(row)} ${end}))`);
    if (hasBefore) this.set(rowBefore, this.entry(get(row), this.steps.column));
    printer.body(statements);
    this.set(row, add(get(row), one));
    printer.line('(br $each)))');
  }
}
