import { extentOf } from '../../ops/graph.js';
import type { Buffer, MatrixProduct, RecurrentSteps, Statement } from '../../schedule/kernel.js';
import { generalProduct } from './calls.js';
import { countCode } from './expressions.js';
import { get } from './wat.js';

/** What printing a recurrence needs of the function that it stands in. */
export interface StepsPrinter {
  byteOf(buffer: Buffer): number;
  /** The module's function for products by a factor that $packColumns has packed, or by one as it is; and where that packs. */
  packedFunction(product: Omit<MatrixProduct, 'rows'>): { readonly name: string; readonly inPlace: boolean } | undefined;
  readonly columnPanels: number;
  /** A local of the function for a whole number. */
  local(name: string): string;
  line(text: string): void;
  body(statements: readonly Statement[]): void;
}

const add = (a: string, b: string): string => `(i32.add ${a} ${b})`;
const subtract = (a: string, b: string): string => `(i32.sub ${a} ${b})`;
const larger = (a: string, b: string): string => `(select ${a} ${b} (i32.gt_s ${a} ${b}))`;
const one = '(i32.const 1)';

/** A recurrence, step by step: the rows from $begin to $end are those of one. */
export function printSteps(steps: RecurrentSteps, printer: StepsPrinter): void {
  new Steps(steps, printer).print();
}

class Steps {
  private readonly begin: string;
  private readonly end: string;
  private readonly row: string;
  private readonly rowBefore: string;
  private readonly rows: string;
  private readonly followed: string;

  constructor(
    private readonly steps: RecurrentSteps,
    private readonly printer: StepsPrinter,
  ) {
    const { table, followed } = steps;
    this.begin = printer.local('begin');
    this.end = printer.local('end');
    this.row = printer.local('row');
    this.rowBefore = printer.local('rowBefore');
    this.rows = countCode(extentOf([table.shape[0]!]));
    this.followed = countCode(extentOf([followed]));
  }

  print(): void {
    const multiply = this.multiply();
    if (this.steps.backward) this.backward(multiply);
    else this.forward(multiply);
  }

  private forward(multiply: string): void {
    const { printer, begin, end } = this;
    this.set(begin, '(i32.const 0)');
    printer.line('(block $over (loop $step');
    printer.line(`(br_if $over (i32.ge_s ${get(begin)} ${this.rows}))`);
    this.set(end, get(begin));
    this.goOn();
    this.each(get(begin), get(end), true);
    printer.line(`(if (i32.lt_s ${get(begin)} ${this.followed}) (then ${multiply}))`);
    this.set(begin, get(end));
    printer.line('(br $step)))');
  }

  private backward(multiply: string): void {
    const { printer, begin, end, row } = this;
    this.set(row, '(i32.const 0)');
    this.loop(this.followed, () => printer.body(this.steps.begin));
    this.set(end, this.rows);
    printer.line('(block $over (loop $step');
    printer.line(`(br_if $over (i32.eqz ${get(end)}))`);
    this.set(begin, get(end));
    this.goBack();
    printer.line(`(if (i32.lt_s ${get(begin)} ${this.followed}) (then`);
    printer.line(multiply);
    this.each(get(begin), this.endOfFollowed(), true);
    printer.line('))');
    this.each(larger(get(begin), this.followed), get(end), false);
    this.set(end, get(begin));
    printer.line('(br $step)))');
  }

  private set(local: string, value: string): void {
    this.printer.line(`(local.set ${local} ${value})`);
  }

  /** Where the rows of the step end that others come after. */
  private endOfFollowed(): string {
    return `(select ${get(this.end)} ${this.followed} (i32.lt_s ${get(this.end)} ${this.followed}))`;
  }

  /** Whether a row has one before it. */
  private hasBefore(row: string): string {
    return this.entry(row, 1);
  }

  private before(row: string): string {
    return this.entry(row, this.steps.column);
  }

  /** A number of a row of the position table. */
  private entry(row: string, column: number): string {
    const { table } = this.steps;
    return `(i32.load offset=${this.printer.byteOf(table) + 4 * column} (i32.mul ${row} (i32.const ${4 * (table.shape[2] as number)})))`;
  }

  /** $end to the first row that comes after one of the step. */
  private goOn(): void {
    const { begin, end, printer, rows } = this;
    const isOutside = `(i32.or (i32.eqz ${this.hasBefore(get(end))}) (i32.lt_s ${this.before(get(end))} ${get(begin)}))`;
    printer.line(
      `(block $whole (loop $same (local.set ${end} ${add(get(end), one)}) (br_if $whole (i32.ge_s ${get(end)} ${rows})) (br_if $same ${isOutside})))`,
    );
  }

  /** $begin back to the first row that no row of the step comes after. */
  private goBack(): void {
    const { begin, rowBefore, printer } = this;
    this.set(rowBefore, '(i32.const -1)');
    const own = subtract(get(begin), one);
    const latest = `(select ${larger(this.before(get(begin)), get(rowBefore))} ${get(rowBefore)} ${this.hasBefore(get(begin))})`;
    printer.line(
      `(block $whole (loop $same (br_if $whole (i32.le_s ${own} ${get(rowBefore)})) (local.set ${begin} ${own}) (local.set ${rowBefore} ${latest}) (br $same)))`,
    );
  }

  /** Packs the weights where they are not read in place, and gives the call for the product of the step's rows that others come after. */
  private multiply(): string {
    const { printer, begin } = this;
    const { left, right, out, columns, depth } = this.steps.product;
    const by = `(i32.const ${printer.byteOf(right.buffer) + 4 * right.offset})`;
    const at = ({ buffer, offset, row }: { readonly buffer: Buffer; readonly offset: number; readonly row: number }): string =>
      add(`(i32.const ${printer.byteOf(buffer) + 4 * offset})`, `(i32.mul ${get(begin)} (i32.const ${4 * row}))`);
    const rows = subtract(this.endOfFollowed(), get(begin));
    const own = printer.packedFunction(this.steps.product);
    if (own === undefined) return generalProduct(this.steps.product, { left: at(left), right: by, out: at(out) }, rows);
    const strides = `(i32.const ${4 * right.column}) (i32.const ${4 * right.depth})`;
    if (!own.inPlace) printer.line(`(call $packColumns ${by} ${strides} ${countCode(columns)} ${countCode(depth)})`);
    return `(call ${own.name} ${at(left)} ${own.inPlace ? by : `(i32.const ${printer.columnPanels})`} ${at(out)} ${rows})`;
  }

  private each(first: string, end: string, hasAfter: boolean): void {
    const { printer, row, rowBefore, steps } = this;
    this.set(row, first);
    this.loop(end, () => {
      printer.line(`(if ${this.hasBefore(get(row))} (then`);
      this.set(rowBefore, this.before(get(row)));
      printer.body(steps.body(true, hasAfter));
      printer.line(') (else');
      printer.body(steps.body(false, hasAfter));
      printer.line('))');
    });
  }

  /** From $row on. */
  private loop(end: string, body: () => void): void {
    const { printer, row } = this;
    printer.line('(block $eachEnd (loop $each');
    printer.line(`(br_if $eachEnd (i32.ge_s ${get(row)} ${end}))`);
    body();
    this.set(row, add(get(row), one));
    printer.line('(br $each)))');
  }
}
