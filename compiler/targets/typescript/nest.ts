import { CodeBlockWriter } from 'ts-morph';
import type { Kernel, MatrixProduct, Statement } from '../../schedule/kernel.js';
import { plainObjective, type Objective } from '../../model/loss.js';
import type { Extent } from '../../ops/graph.js';
import { RESERVED } from '../../schedule/names.js';
import { contentsOf, partsOf, statementsIn } from '../../schedule/walk.js';
import { specName } from '../spec-name.js';
import { ExpressionPrinter, type RuntimeFunction } from './expressions.js';
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
export function printNests(kernels: readonly Kernel[], objective: Objective = plainObjective): readonly PrintedNest[] {
  const explained = new Set<string>();
  const loss = lossFormulas(objective);
  return kernels.map((kernel, i) => {
    const printer = new ExpressionPrinter();
    const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2 });
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
      heading: headingOf(kernel, loss, explained, products.length === body.length, goesOn),
      specLines: headingOf(kernel, loss, explained, true, false),
      text: writer.toString().trimEnd(),
      locals: body.flatMap((statement) => (statement.kind === 'let' || statement.kind === 'accumulator' ? [statement.name] : [])),
      imports: printer.imports,
      usesBatch: statementsIn(body).some(dependsOnBatch),
    };
  });
}

/** A matrix product says itself what it computes. */
function headingOf(
  { origins, stage }: Kernel,
  loss: LossFormulas,
  explained: Set<string>,
  isProduct: boolean,
  goesOn: boolean,
): readonly string[] {
  const specLines: { origin: string; formula: readonly string[] }[] = origins.map(({ span, layer, formula }) => {
    const text = stage === 'backward' ? formula.backward : formula.forward;
    return {
      origin: `${specName(span.file)}:${span.start.line} ${layer}`,
      formula: isProduct ? [] : explain(`${stage} ${layer} ${text}`, text, explained),
    };
  });
  const said = new Set<string>();
  if (origins.length === 0) specLines.push({ origin: 'loss', formula: isProduct ? [] : explain(`${stage} loss`, loss[stage], explained) });
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

type LossFormulas = Partial<Record<Kernel['stage'], string>>;

/** The loss and its gradient in the field's notation. */
function lossFormulas({ labelSmoothing, teach }: Objective): LossFormulas {
  const smoothed = labelSmoothing === 0 ? 'onehot(targets)' : `${shown(1 - labelSmoothing)} · onehot(targets) + ${labelSmoothing} / V`;
  if (labelSmoothing === 0 && !teach)
    return {
      forward: 'probabilities = softmax(logits); loss = -Σ log(probabilities[target]) / count',
      backward: 'dlogits = (probabilities - onehot(targets)) / count',
    };
  if (!teach || teach.temperature === 1) {
    const { weight } = teach ?? { weight: 0 };
    const own = labelSmoothing === 0 ? smoothed : `(${smoothed})`;
    const wanted = teach ? `${shown(1 - weight)} · ${own} + ${weight} · teacher` : smoothed;
    return {
      forward: `wanted = ${wanted}; probabilities = softmax(logits); loss = -Σ wanted · log(probabilities) / count`,
      backward: 'dlogits = (probabilities - wanted) / count',
    };
  }
  const { weight, temperature } = teach;
  const [a, b] = [shown(1 - weight), shown(weight * temperature ** 2)];
  return {
    forward: `wanted = ${smoothed}; probabilities = softmax(logits); cooled = softmax(logits / ${temperature}); loss = -Σ (${a} · wanted · log(probabilities) + ${b} · teacher · log(cooled)) / count`,
    backward: `dlogits = (${a} · (probabilities - wanted) + ${shown(weight * temperature)} · (cooled - teacher)) / count`,
  };
}

/** Without what rounding has left. */
function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}

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
