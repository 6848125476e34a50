import type { ForLoop, Kernel, Statement } from '../../schedule/kernel.js';
import { whereOf } from '../spec-name.js';
import { shareOf, type Division } from './divide.js';
import { countCode, inLocal } from './expressions.js';
import { localOf, start, StatementPrinter, type StatementSurroundings } from './statement-printer.js';
import { outerSums, ownSums } from './sums.js';
import { hasLoops, accessesIn, sumsBeforeLanes, wholeVectors, widthOf } from './vectors.js';

/** What a kernel's function needs of its module. */
export interface KernelSurroundings extends StatementSurroundings {
  /** The loops that threads share, where they share the kernel. */
  readonly division?: Division;
}

/** A kernel as a WebAssembly function of the batch and the dropout key. */
export function kernelFunction(name: string, kernel: Kernel, module: KernelSurroundings): string {
  return new FunctionPrinter(module).print(name, kernel);
}

/** What a loop goes over: code of whole numbers. */
interface Range {
  readonly begin: string;
  readonly end: string;
  /** Where its whole vectors of four end. */
  readonly whole: string;
  /** Where its pairs of such vectors end. */
  readonly twos: string;
  /** How many iterations it has, where that is known. */
  readonly constant: number | undefined;
}

/** A kernel's loops: as vectors where neighbours in memory allow it, in parts where sums are long. */
class FunctionPrinter extends StatementPrinter<KernelSurroundings> {
  /** How many vectors one iteration of a wide loop computes. */
  private unroll = 1;

  print(name: string, kernel: Kernel): string {
    kernel.body.forEach((statement, i) => {
      // What is done next may need all of what was done.
      if (i > 0 && this.module.division) this.line('(call $barrier)');
      this.statement(statement);
    });
    const where = kernel.origins.map((origin) => `  ;; ${whereOf(origin)}`);
    const locals = [...this.locals].map(([local, type]) => `(local ${local} ${type})`).join(' ');
    return (
      [
        ...where,
        `  (func ${name} (param $batch i32) (param $dropoutKey i32)`,
        ...(locals ? [`    ${locals}`] : []),
        ...this.lines.flat(),
      ].join('\n') + ')'
    );
  }

  /** Prints a loop once, and any other statement for each of the unrolled vectors. */
  protected statement(statement: Statement): void {
    if (statement.kind === 'for') this.loop(statement);
    else this.forEachVector(() => this.plain(statement));
  }

  private forEachVector<T>(print: () => T): readonly T[] {
    const printed: T[] = [];
    for (this.vector = 0; this.vector < this.unroll; this.vector++) printed.push(print());
    this.vector = 0;
    return printed;
  }

  protected rowsOf(total: string): { readonly from: string; readonly to: string } | undefined {
    return this.module.division && this.share(total);
  }

  /** The iterations that this thread does of so many, in locals. */
  private share(total: string): { readonly from: string; readonly to: string } {
    const { from, to } = shareOf(total);
    const [begin, end] = [this.declare('$from', 'i32'), this.declare('$to', 'i32')];
    this.line(`(local.set ${begin} ${from}) (local.set ${end} ${to})`);
    return { from: `(local.get ${begin})`, to: `(local.get ${end})` };
  }

  /** The range of a loop: of all iterations, or of those of this thread. */
  private rangeOf(loop: ForLoop): Range {
    const { extent } = loop;
    if (!this.module.division?.has(loop)) {
      const constant = extent.batch ? undefined : extent.constant;
      const end = countCode(extent);
      return { begin: '(i32.const 0)', end, whole: wholeVectors(loop), twos: `(i32.and ${end} (i32.const -8))`, constant };
    }
    const { from, to } = this.share(countCode(extent));
    const twos = `(i32.add ${from} (i32.and (i32.sub ${to} ${from}) (i32.const -8)))`;
    return { begin: from, end: to, whole: `(i32.and ${to} (i32.const -4))`, twos, constant: undefined };
  }

  /** Prints a loop. Vectors that are the same in all of its iterations are made in lines before it. */
  private loop(loop: ForLoop): void {
    const before: string[] = [];
    this.lines.push(before);
    this.invariants.enter(loop, before);
    this.iterations(loop);
    this.invariants.leave();
    before.forEach((text, i) => (before[i] = this.indented(text)));
  }

  /**
   * Prints the iterations of a loop, four at a time where they are neighbours in memory. Fewer than four may be left, which follow one by
   * one.
   */
  private iterations(loop: ForLoop): void {
    const width = this.wide === undefined ? widthOf(loop) : 'one';
    const range = this.rangeOf(loop);
    const variable = this.declare(loop.variable, 'i32');
    this.line(`(local.set ${variable} ${range.begin})`);
    const sums = width === 'one' && this.wide === undefined ? sumsBeforeLanes(loop) : 0;
    if (width === 'one' && sums === 0) {
      this.inParts(loop, variable, range.end);
      return;
    }
    if (sums > 0) this.lanesAfterSums(loop, variable, sums, range);
    else this.vectors(loop, variable, width === 'sums', range);
    if (range.constant !== undefined && range.constant % 4 === 0) return;
    if (sums === 0 && this.hasTail(loop, range)) return;
    this.iterate(variable, range.end, 1, () => this.scoped(() => loop.body.forEach((statement) => this.statement(statement))));
  }

  private vectors(loop: ForLoop, variable: string, sums: boolean, range: Range): void {
    const outside = sums ? outerSums(loop.body) : [];
    const totals = outside.map(({ name, operation }) => ({ name, operation, total: this.variable(name) }));
    this.scoped(() => {
      this.wide = loop.variable;
      for (const { name, operation } of totals) {
        const local = this.declare(name, 'v128');
        this.line(`(local.set ${local} ${start(operation, true)})`);
      }
      const body = (): void => loop.body.forEach((statement) => this.statement(statement));
      if (!sums && hasLoops(loop) && range.constant !== undefined && range.constant >= 8)
        this.pairsOfVectors(range.constant, variable, body);
      else if (!sums && !hasLoops(loop) && (range.constant ?? 8) >= 8) this.twoVectors(range, variable, body);
      else this.iterate(variable, range.whole, 4, body);
      if (this.hasTail(loop, range))
        this.lastVector(
          loop,
          variable,
          outside.map(({ name }) => name),
          body,
        );
      this.wide = undefined;
      for (const { name, operation, total } of totals) {
        const lanes = `(call ${operation === 'sum' ? '$sumOf' : '$maxOf'} ${this.variable(name).code})`;
        this.line(`(local.set ${localOf(total)} (f32.${operation === 'sum' ? 'add' : 'max'} ${total.code} ${lanes}))`);
      }
    });
  }

  /**
   * Whether the remainder after whole vectors can be one vector that overlaps the last whole one. The overlapped elements are
   * stored a second time, which changes nothing where a loop does not read what it stores.
   */
  private hasTail({ body }: ForLoop, { constant }: Range): boolean {
    if (constant === undefined || constant < 4 || constant % 4 === 0) return false;
    const { stores, loads, adds } = accessesIn(body);
    const stored = new Set(stores.map(({ buffer }) => this.module.byteOf(buffer)));
    return adds.length === 0 && !loads.some(({ buffer }) => stored.has(this.module.byteOf(buffer)));
  }

  /** The remainder as one vector that overlaps the last whole one. Sums mask out the lanes that they have added already. */
  private lastVector({ extent: { constant } }: ForLoop, variable: string, sums: readonly string[], body: () => void): void {
    this.tail = { sums, lanes: [3, 2, 1, 0].map((left) => (left < constant % 4 ? -1 : 0)).join(' ') };
    this.line(`(local.set ${variable} (i32.const ${constant - 4}))`);
    this.scoped(body);
    this.tail = undefined;
  }

  /**
   * Unrolls a loop over vectors by two: the two have independent sums, and share the counting of inner loops. The vector that may
   * be left over follows without a loop.
   */
  private pairsOfVectors(constant: number, variable: string, body: () => void): void {
    this.unroll = 2;
    this.scoped(() => this.iterate(variable, `(i32.const ${constant - (constant % 8)})`, 8, body));
    this.unroll = 1;
    if (constant % 8 < 4) return;
    this.scoped(body);
    this.line(`(local.set ${variable} (i32.const ${constant - (constant % 4)}))`);
  }

  /** Two vectors an iteration, one after the other: half the counting, which is a fifth of what AdamW's step takes. */
  private twoVectors({ whole, twos, constant }: Range, variable: string, body: () => void): void {
    this.iterate(variable, twos, 8, () => {
      this.scoped(body);
      this.ahead = 4;
      this.scoped(body);
      this.ahead = 0;
    });
    if (constant !== undefined && constant % 8 < 4) return;
    const label = `$last${this.labels++}`;
    this.line(`(block ${label}`);
    if (constant === undefined) this.line(`(br_if ${label} (i32.ge_s (local.get ${variable}) ${whole}))`);
    this.scoped(body);
    this.line(`(local.set ${variable} (i32.add (local.get ${variable}) (i32.const 4))))`);
  }

  /** The sums of four iterations, one iteration after the other; then the rest of all four as a vector. */
  private lanesAfterSums(loop: ForLoop, variable: string, sums: number, { whole }: Range): void {
    const names = loop.body.slice(0, sums).flatMap((statement) => (statement.kind === 'accumulator' ? [statement.name] : []));
    this.iterate(variable, whole, 4, () =>
      this.scoped(() => {
        // Not the vector in which an inner loop may gather a sum.
        const lanes = names.map((name) => ({ name, vector: this.declare(`${name}Lanes`, 'v128') }));
        for (const lane of [0, 1, 2, 3]) {
          this.scoped(() => {
            this.innermost.set(loop.variable, { kind: 'i32', code: `(i32.add (local.get ${variable}) (i32.const ${lane}))` });
            loop.body.slice(0, sums).forEach((statement) => this.statement(statement));
            for (const { name, vector } of lanes)
              this.line(`(local.set ${vector} (f32x4.replace_lane ${lane} (local.get ${vector}) ${this.variable(name).code}))`);
          });
        }
        for (const { name, vector } of lanes) this.innermost.set(name, inLocal('v128', vector));
        this.wide = loop.variable;
        loop.body.slice(sums).forEach((statement) => this.statement(statement));
        this.wide = undefined;
      }),
    );
  }

  /**
   * One iteration at a time. A long sum is taken in parts: rounding then grows with the length of a part and the number of parts,
   * not with the product of the two.
   */
  private inParts(loop: ForLoop, variable: string, total: string): void {
    const long = loop.extent.batch || loop.extent.constant > 2 * PART;
    const sums = long ? ownSums(loop.body) : [];
    const totals = this.forEachVector(() => sums.map((name) => ({ name, total: this.variable(name) })));
    this.scoped(() => {
      const parts = this.forEachVector(() =>
        totals[this.vector]!.map(({ name, total }) => {
          const { kind, code } = total;
          const part = this.declare(`${name}Part`, kind);
          const begin = start('sum', kind === 'v128');
          this.line(`(local.set ${part} ${begin})`);
          this.name(name, inLocal(kind, part));
          const add = `(local.set ${localOf(total)} (${kind === 'v128' ? 'f32x4' : 'f32'}.add ${code} (local.get ${part})))`;
          return { add, flush: `${add} (local.set ${part} ${begin})` };
        }),
      ).flat();
      this.iterate(variable, total, 1, () => {
        loop.body.forEach((statement) => this.statement(statement));
        if (parts.length === 0) return;
        const isFull = `(i32.eq (i32.and (local.get ${variable}) (i32.const ${PART - 1})) (i32.const ${PART - 1}))`;
        this.line(`(if ${isFull} (then ${parts.map(({ flush }) => flush).join(' ')}))`);
      });
      for (const { add } of parts) this.line(add);
    });
  }
}

/** Terms of a part of a long sum; a power of two. */
const PART = 16;
