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
 * A recurrence, step by step. The rows from $begin to $end are at one position. `linked` of them, the first ones, have a row before
 * them, or in the backward pass after them: those from $linkedFrom on.
 */
export function printSteps(steps: RecurrentSteps, printer: StepsPrinter): void {
  new Steps(steps, printer).print();
}

class Steps {
  private readonly begin: string;
  private readonly end: string;
  private readonly linkedFrom: string;
  private readonly linked: string;
  private readonly earlier: string;
  private readonly position: string;
  private readonly rows: string;

  constructor(
    private readonly steps: RecurrentSteps,
    private readonly printer: StepsPrinter,
  ) {
    const { table } = steps;
    this.begin = printer.local('begin');
    this.end = printer.local('end');
    this.linkedFrom = printer.local('linkedFrom');
    this.linked = printer.local('linked');
    this.earlier = printer.local('earlier');
    this.position = printer.local('position');
    this.rows = countCode(extentOf([table.shape[0]!]));
  }

  print(): void {
    const { printer } = this;
    const multiply = this.multiply();
    this.set(this.linked, '(i32.const 0)');
    if (this.steps.backward) {
      this.set(this.end, this.rows);
      printer.line('(block $over (loop $step');
      printer.line(`(br_if $over (i32.eqz ${get(this.end)}))`);
      this.set(this.position, this.positionOf(subtract(get(this.end), one)));
      this.set(this.begin, get(this.end));
      this.goBack(this.begin, get(this.position));
      this.set(this.earlier, get(this.begin));
      this.goBack(this.earlier, subtract(get(this.position), one));
      this.set(this.linkedFrom, get(this.end));
      printer.line(`(if ${get(this.linked)} (then ${multiply}))`);
      this.whereHasBefore((hasBefore) => {
        const linkedEnd = add(get(this.begin), get(this.linked));
        this.each(get(this.begin), linkedEnd, hasBefore, true);
        this.each(linkedEnd, get(this.end), hasBefore, false);
      });
      this.set(this.linked, subtract(get(this.end), get(this.begin)));
      this.set(this.end, get(this.begin));
    } else {
      this.set(this.begin, '(i32.const 0)');
      this.set(this.earlier, '(i32.const 0)');
      printer.line('(block $over (loop $step');
      printer.line(`(br_if $over (i32.ge_s ${get(this.begin)} ${this.rows}))`);
      this.set(this.position, this.positionOf(get(this.begin)));
      this.set(this.end, get(this.begin));
      this.goOn();
      this.set(this.linkedFrom, get(this.earlier));
      this.set(this.linked, subtract(get(this.end), get(this.begin)));
      printer.line(`(if ${get(this.position)} (then ${multiply}))`);
      this.whereHasBefore((hasBefore) => this.each(get(this.begin), get(this.end), hasBefore, false));
      this.set(this.earlier, get(this.begin));
      this.set(this.begin, get(this.end));
    }
    printer.line('(br $step)))');
  }

  private set(local: string, value: string): void {
    this.printer.line(`(local.set ${local} ${value})`);
  }

  /** The position of a row. */
  private positionOf(row: string): string {
    const { table } = this.steps;
    return `(i32.load offset=${this.printer.byteOf(table) + 4} (i32.mul ${row} (i32.const ${4 * (table.shape[2] as number)})))`;
  }

  /** $end to the first row of another position. */
  private goOn(): void {
    const { end, position, printer, rows } = this;
    printer.line(
      `(block $whole (loop $same (local.set ${end} ${add(get(end), one)}) (br_if $whole (i32.ge_s ${get(end)} ${rows})) (br_if $same (i32.eq ${this.positionOf(get(end))} ${get(position)}))))`,
    );
  }

  /** A local back to the first row of a position, while the rows before it are at that one. */
  private goBack(local: string, position: string): void {
    const before = subtract(get(local), one);
    this.printer.line(
      `(block $whole (loop $same (br_if $whole (i32.eqz ${get(local)})) (br_if $whole (i32.ne ${this.positionOf(before)} ${position})) (local.set ${local} ${before}) (br $same)))`,
    );
  }

  /** Packs the weights, and gives the call for the product of a step. */
  private multiply(): string {
    const { printer, begin, linked, linkedFrom } = this;
    const { left, right, out, columns, depth } = this.steps.product;
    const by = `(i32.const ${printer.byteOf(right.buffer) + 4 * right.offset})`;
    const at = (buffer: Buffer, offset: number, row: string, step: number): string =>
      add(`(i32.const ${printer.byteOf(buffer) + 4 * offset})`, `(i32.mul ${get(row)} (i32.const ${4 * step}))`);
    const leftAt = at(left.buffer, 0, linkedFrom, left.row);
    const outAt = at(out.buffer, out.offset, begin, out.row);
    const strides = `(i32.const ${4 * right.column}) (i32.const ${4 * right.depth})`;
    const own = printer.packedFunction(this.steps.product);
    if (own === undefined) {
      return generalProduct(this.steps.product, { left: leftAt, right: by, out: outAt }, get(linked));
    }
    printer.line(`(call $packColumns ${by} ${strides} ${countCode(columns)} ${countCode(depth)})`);
    return `(call ${own} ${leftAt} (i32.const ${printer.columnPanels}) ${outAt} ${get(linked)} ${countCode(depth)} (i32.const 0))`;
  }

  private whereHasBefore(print: (hasBefore: boolean) => void): void {
    this.printer.line(`(if ${get(this.position)} (then`);
    print(true);
    this.printer.line(') (else');
    print(false);
    this.printer.line('))');
  }

  private each(first: string, end: string, hasBefore: boolean, hasAfter: boolean): void {
    const { printer, begin, earlier, linkedFrom } = this;
    const [row, rowBefore, rowAfter] = [printer.local('row'), printer.local('rowBefore'), printer.local('rowAfter')];
    const inStep = subtract(get(row), get(begin));
    this.set(row, first);
    printer.line('(block $eachEnd (loop $each');
    printer.line(`(br_if $eachEnd (i32.ge_s ${get(row)} ${end}))`);
    if (hasBefore) this.set(rowBefore, add(get(earlier), inStep));
    if (hasAfter) this.set(rowAfter, add(get(linkedFrom), inStep));
    printer.body(this.steps.body(hasBefore, hasAfter));
    this.set(row, add(get(row), one));
    printer.line('(br $each)))');
  }
}
