import type CodeBlockWriter from 'code-block-writer';
import type { TableFormula } from '../../../runtime/contract.js';
import type { Buffer, Program } from '../../schedule/kernel.js';
import { showShape } from '../../ops/graph.js';
import { allOutputs } from '../../ops/outputs.js';
import type { ArrayName } from '../../schedule/plan.js';
import type { PrintedNest } from './nest.js';

const ARRAYS: readonly { readonly array: ArrayName; readonly title: string }[] = [
  { array: 'tokens', title: 'The batch.' },
  { array: 'targets', title: 'The batch.' },
  { array: 'teacher', title: 'What teachers predict at each target.' },
  { array: 'places', title: 'The batch.' },
  { array: 'rows', title: 'The batch.' },
  { array: 'parameters', title: 'Parameters.' },
  { array: 'gradients', title: 'Gradients of the parameters.' },
  { array: 'statistics', title: 'Running statistics.' },
  { array: 'tables', title: 'Worked out once: nothing of them is learned.' },
  { array: 'states', title: 'What is kept of each example.' },
  { array: 'optimizer', title: 'What the optimizer keeps of each parameter.' },
  { array: 'scalars', title: 'What depends on the step alone: the learning rate, bias corrections.' },
  { array: 'workspace', title: 'Workspace: tensors that are not needed at the same time share places.' },
];

/** `const linear2 = memory.workspace.subarray(0, 8704); // [B, 4, 68]` for each buffer, array by array. */
export function writeViews(writer: CodeBlockWriter, program: Program): void {
  const used = new Set<Buffer>(allOutputs(program.outputs));
  for (const { reads, writes } of [...program.kernels, ...program.updates]) [...reads, ...writes].forEach((buffer) => used.add(buffer));
  let title = '';
  for (const { array, title: next } of ARRAYS) {
    for (const buffer of program.buffers.filter((candidate) => used.has(candidate) && candidate.slot.array === array)) {
      if (title !== next) writer.writeLine(`// ${next}`);
      title = next;
      writer.writeLine(`const ${buffer.name} = ${viewOf(buffer, program)}; // ${shapeText(buffer)}`);
    }
  }
}

function viewOf({ slot, type }: Buffer, { tables }: Program): string {
  const table = tables.find((candidate) => candidate.slot === slot);
  if (table) return `makeTable(${tableText(table.formula)})`;
  if (type === 'int') return slot.array === 'tokens' ? 'memory.inputs' : `memory.${slot.array}`;
  return `memory.${slot.array}.subarray(${slot.offset}, ${slot.offset + slot.length})`;
}

/** `{ kind: 'sinusoidal', positions: 8, channels: 12 }`. */
function tableText(formula: TableFormula): string {
  const settings = Object.entries(formula).map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`);
  return `{ ${settings.join(', ')} }`;
}

/** `[B, 4, 68]`, without the axes over which it does not vary. */
function shapeText({ shape }: Buffer): string {
  const sizes = shape.filter((size) => size !== 1);
  return sizes.length === 0 ? 'one number' : showShape(sizes);
}

/** The most nests of a function: JavaScript engines do not optimise long ones. */
const MOST_NESTS = 40;

/** A function of nests in order, in parts where there are many. */
export function writeNests(
  writer: CodeBlockWriter,
  name: string,
  docs: string,
  nests: readonly PrintedNest[],
  taken: ReadonlySet<string>,
): void {
  const parts = Math.max(1, Math.ceil(nests.length / MOST_NESTS));
  if (parts > 1) {
    const groups = Array.from({ length: parts }, (_, i) => nests.slice(i * MOST_NESTS, (i + 1) * MOST_NESTS));
    groups.forEach((group, i) => writeNests(writer, `${name}${i + 1}`, `Part ${i + 1} of ${parts} of \`${name}\`.`, group, taken));
    writeFunction(writer, name, docs, nests, () => groups.forEach((group, i) => writer.writeLine(callOf(`${name}${i + 1}`, group))));
  } else {
    writeFunction(writer, name, docs, nests, () => writeSequence(writer, nests, taken));
  }
}

/** Nests one after the other. A nest is in a block of its own where a name that it declares outside its loops is `taken`. */
export function writeSequence(writer: CodeBlockWriter, nests: readonly PrintedNest[], taken: ReadonlySet<string>): void {
  const declared = new Set(taken);
  nests.forEach(({ heading, specLines, goesOn, text, locals }, i) => {
    if (i > 0 && !goesOn) writer.blankLine();
    // A part of a long function may begin in the middle of a layer.
    if (i === 0 && goesOn) specLines.forEach((line) => writer.writeLine(`// ${line}`));
    heading.forEach((line) => writer.writeLine(`// ${line}`));
    if (locals.some((local) => declared.has(local))) writer.block(() => writer.write(text));
    else writer.writeLine(text);
    locals.forEach((local) => declared.add(local));
  });
}

/** Names that mean something in all functions of a program. */
export function namesOf({ buffers }: Program): ReadonlySet<string> {
  return new Set(buffers.map(({ name }) => name));
}

function writeFunction(writer: CodeBlockWriter, name: string, docs: string, nests: readonly PrintedNest[], body: () => void): void {
  const parameters = parametersOf(nests)
    .map((parameter) => `${parameter}: number`)
    .join(', ');
  writer.blankLine().writeLine(`/** ${docs} */`).write(`function ${name}(${parameters}): void`).block(body);
}

export function callOf(name: string, nests: readonly PrintedNest[]): string {
  return `${name}(${parametersOf(nests).join(', ')});`;
}

function parametersOf(nests: readonly PrintedNest[]): readonly string[] {
  return [
    ...(nests.some(({ usesBatch }) => usesBatch) ? ['batch'] : []),
    ...(nests.some(({ kernel }) => kernel.usesDropout) ? ['dropoutKey'] : []),
  ];
}

/** What a program's file calls of the runtime. */
export function importsOf({ tables }: Program, nests: readonly PrintedNest[]): readonly string[] {
  return [...new Set([...nests.flatMap(({ imports }) => [...imports]), ...(tables.length > 0 ? ['makeTable'] : [])])].sort();
}
