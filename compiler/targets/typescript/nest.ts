import type { Kernel, MatrixProduct, Statement } from '../../schedule/kernel.js';
import type { Extent } from '../../ops/graph.js';
import { RESERVED } from '../../schedule/names.js';
import { contentsOf, partsOf, statementsIn } from '../../schedule/walk.js';
import { whereOf } from '../spec-name.js';
import { ExpressionPrinter, type RuntimeFunction } from './expressions.js';
import { newWriter } from './print-file.js';
import { withScopedNames } from './scoped-names.js';
import { StatementPrinter } from './statements.js';

/** A fused nest as TypeScript: statements, and the comments above them. */
export interface PrintedNest {
  readonly kernel: Kernel;
  /** The nest before belongs to the same layers. */
  readonly goesOn: boolean;
  /** Its spec lines, and formulas that no nest before has shown; without the spec lines where `goesOn`. */
  readonly heading: readonly string[];
  /** Its spec lines. */
  readonly specLines: readonly string[];
  readonly text: string;
  /** What it declares outside its loops. */
  readonly locals: readonly string[];
  readonly imports: ReadonlySet<RuntimeFunction>;
  /** It uses the number of examples. */
  readonly usesBatch: boolean;
}

/** Prints nests in order, each under its spec lines. A formula is shown once a stage, at the first layer that has it. */
export function printNests(kernels: readonly Kernel[]): readonly PrintedNest[] {
  const explained = new Set<string>();
  return kernels.map((kernel, i) => {
    const printer = new ExpressionPrinter();
    const writer = newWriter();
    const body = withScopedNames(kernel.body, new Set([...RESERVED, ...[...kernel.reads, ...kernel.writes].map(({ name }) => name)]));
    const before = kernels[i - 1];
    const goesOn =
      before?.stage === kernel.stage && before.origins.map(({ path }) => path).join() === kernel.origins.map(({ path }) => path).join();
    const products = body.filter((statement) => statement.kind === 'product');
    for (const product of products) writer.writeLine(`// ${formulaOf(product)}`);
    new StatementPrinter(printer, writer).write(body);
    return {
      kernel,
      goesOn,
      heading: headingOf(kernel, explained, products.length === body.length, goesOn),
      specLines: headingOf(kernel, explained, true, false),
      text: writer.toString().trimEnd(),
      locals: body.flatMap((statement) => (statement.kind === 'let' || statement.kind === 'accumulator' ? [statement.name] : [])),
      imports: printer.imports,
      usesBatch: statementsIn(body).some(dependsOnBatch),
    };
  });
}

/** A matrix product says itself what it computes. */
function headingOf({ origins, stage }: Kernel, explained: Set<string>, isProduct: boolean, goesOn: boolean): readonly string[] {
  const specLines = origins.map((origin) => {
    const { layer, formula } = origin;
    const text = stage === 'backward' ? formula.backward : formula.forward;
    return { origin: whereOf(origin), formula: isProduct ? [] : explain(`${stage} ${layer} ${text}`, text, explained) };
  });
  const said = new Set<string>();
  if (goesOn) return specLines.flatMap(({ formula }) => formula);
  const lines: string[] = [];
  let open = false;
  for (const { origin, formula } of specLines) {
    // The rounds of a repeat have the same spec line.
    if (said.has(origin)) continue;
    said.add(origin);
    const joined = `${lines.at(-1)}, ${origin}`;
    if (open && joined.length <= LONGEST_LINE) lines.splice(-1, 1, joined);
    else lines.push(origin);
    lines.push(...formula);
    open = formula.length === 0;
  }
  return lines;
}

function explain(key: string, formula: string | undefined, explained: Set<string>): readonly string[] {
  if (formula === undefined || explained.has(key)) return [];
  explained.add(key);
  return formula.split('; ');
}

const LONGEST_LINE = 120;

/** `linear2 = embedding0 · linear2Weightᵀ, [B·4, 20] · [20, 68]`. */
function formulaOf(product: MatrixProduct): string {
  const { left, right, bias, out, rows, columns, depth } = product;
  const [a, b] = [left.buffer.name + (left.depth === 1 ? '' : 'ᵀ'), right.buffer.name + (right.depth === 1 ? 'ᵀ' : '')];
  const added = bias ? ` + ${bias.name}` : '';
  return `${out.buffer.name} = ${a} · ${b}${added}, [${size(rows)}, ${size(depth)}] · [${size(depth)}, ${size(columns)}]`;
}

function size({ constant, batch }: Extent): string {
  if (!batch) return String(constant);
  return constant === 1 ? 'B' : `B·${constant}`;
}

/** Whether it is done as often as there are examples, or takes their number. */
function dependsOnBatch(statement: Statement): boolean {
  const { extents, values } = contentsOf(statement);
  const counted = values.flatMap((value) => partsOf(value)).flatMap((part) => (part.kind === 'count' ? [part.extent] : []));
  return [...extents, ...counted].some(({ batch }) => batch);
}
