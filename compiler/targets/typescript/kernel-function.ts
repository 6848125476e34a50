import { CodeBlockWriter } from 'ts-morph';
import { showShape } from '../../ops/graph.js';
import type { Buffer, Kernel } from '../../kernels/kernel.js';
import { Names } from '../../kernels/names.js';
import { Counts, batchTimes } from './counts.js';
import { ExpressionPrinter, type RuntimeFunction } from './expressions.js';
import { localNames, productCall, StatementPrinter } from './statements.js';

/** A kernel as TypeScript: a function and the line that calls it, or that line alone for a bare matrix product. */
export interface PrintedKernel {
  readonly kernel: Kernel;
  readonly function: { readonly parameters: readonly string[]; readonly body: string } | undefined;
  readonly call: string;
  readonly imports: ReadonlySet<RuntimeFunction>;
  /** What it reads and writes, with shapes, for the reader. */
  readonly description: readonly string[];
}

export function printKernel(kernel: Kernel): PrintedKernel {
  const description = describe(kernel);
  const [first, ...more] = kernel.body;
  if (first?.kind === 'product' && more.length === 0) {
    const printer = new ExpressionPrinter(batchTimes);
    const call = productCall(first, printer);
    return { kernel, function: undefined, call, imports: printer.imports, description };
  }
  const buffers = [...kernel.reads, ...kernel.writes].map(({ name }) => name);
  const counts = new Counts(kernel.body, new Names([...buffers, ...localNames(kernel.body)]));
  const printer = new ExpressionPrinter((extent) => counts.nameOf(extent));
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2 });
  for (const { name, extent } of counts.declared) writer.writeLine(`const ${name} = ${batchTimes(extent)};`);
  new StatementPrinter(printer, counts, writer).write(kernel.body);
  const parameters = [...(counts.needBatch ? ['batch'] : []), ...(kernel.usesDropout ? ['dropoutKey'] : [])];
  return {
    kernel,
    function: { parameters, body: writer.toString().trimEnd() },
    call: `${kernel.name}(${parameters.join(', ')});`,
    imports: printer.imports,
    description,
  };
}

/** `from linear2 [B, 4, 68] to tanh4 [B, 4, 68]`, broken where a line would be long. */
function describe(kernel: Kernel): readonly string[] {
  const list = (buffers: readonly Buffer[]): string => buffers.map(({ name, shape }) => `${name} ${showShape(shape)}`).join(', ');
  const line = `from ${list(kernel.reads)} to ${list(kernel.writes)}`;
  return line.length <= 120 ? [line] : [`from ${list(kernel.reads)}`, `  to ${list(kernel.writes)}`];
}
