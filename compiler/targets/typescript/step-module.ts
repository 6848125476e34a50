import { StructureKind, type CodeBlockWriter, type FunctionDeclarationStructure } from 'ts-morph';
import { nameOfSize, showShape, type Distinct } from '../../ops/graph.js';
import type { Buffer, Kernel, Program } from '../../kernels/kernel.js';
import type { ArrayName } from '../../passes/plan.js';
import { specName } from '../spec-name.js';
import type { RuntimeFunction } from './expressions.js';
import { printKernel, type PrintedKernel } from './kernel-function.js';

const ARRAYS: readonly { readonly array: ArrayName; readonly title: string }[] = [
  { array: 'tokens', title: 'The batch.' },
  { array: 'targets', title: 'The batch.' },
  { array: 'places', title: 'The batch.' },
  { array: 'parameters', title: 'Parameters.' },
  { array: 'gradients', title: 'Gradients of the parameters.' },
  { array: 'statistics', title: 'Running statistics.' },
  { array: 'states', title: 'What is kept of each example.' },
  { array: 'optimizer', title: 'What the optimizer keeps of each parameter.' },
  { array: 'scalars', title: 'What depends on the step alone: the learning rate, bias corrections.' },
  { array: 'workspace', title: 'Workspace: tensors that are not needed at the same time share places.' },
];

export function printKernels(kernels: readonly Kernel[]): readonly PrintedKernel[] {
  return kernels.map(printKernel);
}

/** `const linear2 = memory.workspace.subarray(0, 8704); // [B, 4, 68]` for each buffer, array by array. */
export function writeViews(writer: CodeBlockWriter, program: Program): void {
  const used = new Set<Buffer>(program.outputs.values());
  for (const { reads, writes } of [...program.kernels, ...program.updates]) [...reads, ...writes].forEach((buffer) => used.add(buffer));
  let title = '';
  for (const { array, title: next } of ARRAYS) {
    for (const buffer of program.buffers.filter((candidate) => used.has(candidate) && candidate.slot.array === array)) {
      if (title !== next) writer.writeLine(`// ${next}`);
      title = next;
      writer.writeLine(`const ${buffer.name} = ${viewOf(buffer)}; // ${showShape(buffer.shape)}`);
    }
  }
  const sizes = distinctSizes(program);
  if (sizes.length) writer.writeLine('// How many distinct nodes a batch has: N4 where every example has 4.');
  for (const size of sizes) writer.writeLine(`let ${nameOfSize(size)} = 0;`);
}

/** The sizes that a program finds out. */
function distinctSizes({ kernels }: Program): readonly Distinct[] {
  return kernels.flatMap(({ body }) => body.flatMap((statement) => (statement.kind === 'distinct' ? [statement.found] : [])));
}

function viewOf({ slot, type }: Buffer): string {
  if (type === 'int' && slot.array === 'workspace') return `wholeNumbers(memory.workspace, ${slot.offset}, ${slot.length})`;
  if (type === 'int') return slot.array === 'tokens' ? 'memory.inputs' : `memory.${slot.array}`;
  return `memory.${slot.array}.subarray(${slot.offset}, ${slot.offset + slot.length})`;
}

/** The kernels' functions, to stand in the one that binds the arrays, each under the spec lines that it came from. */
export function kernelFunctions(kernels: readonly PrintedKernel[]): readonly FunctionDeclarationStructure[] {
  return kernels.flatMap(({ kernel, function: printed, description }): readonly FunctionDeclarationStructure[] => {
    if (!printed) return [];
    const leadingTrivia = (writer: CodeBlockWriter): void => {
      writeSpecLines(writer, kernel);
      description.forEach((line) => writer.writeLine(`// ${line}`));
    };
    const parameters = printed.parameters.map((name) => ({ name, type: 'number' }));
    return [{ kind: StructureKind.Function, name: kernel.name, parameters, returnType: 'void', statements: printed.body, leadingTrivia }];
  });
}

/** `// specs/hierarchical.yaml:12 linear`, a line for each layer. */
export function writeSpecLines(writer: CodeBlockWriter, { origins }: Kernel): void {
  for (const { span, layer } of origins) writer.writeLine(`// ${specName(span.file)}:${span.start.line} ${layer}`);
  if (origins.length === 0) writer.writeLine('// loss');
}

/** The calls of kernels, in order; a product that has no function of its own stands here under its spec lines. */
export function writeCalls(writer: CodeBlockWriter, kernels: readonly PrintedKernel[]): void {
  let stage = '';
  for (const { kernel, call, function: printed, description } of kernels) {
    if (kernel.stage !== stage && kernel.stage === 'backward') writer.blankLine().writeLine('// Backward.');
    stage = kernel.stage;
    if (!printed) {
      writeSpecLines(writer, kernel);
      description.forEach((line) => writer.writeLine(`// ${line}`));
    }
    writer.writeLine(call);
  }
}

export function importsOf(kernels: readonly PrintedKernel[]): readonly string[] {
  const isWhole = ({ type, slot }: Buffer): boolean => type === 'int' && slot.array === 'workspace';
  const whole: readonly RuntimeFunction[] = kernels.some(({ kernel }) => kernel.writes.some(isWhole)) ? ['wholeNumbers'] : [];
  return [...new Set([...whole, ...kernels.flatMap(({ imports }) => [...imports])])].sort();
}
