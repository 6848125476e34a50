import type { CompiledModel } from '../../kernels/compiled-model.js';
import type { Program } from '../../kernels/kernel.js';
import { nameOfSize, type Distinct } from '../../ops/graph.js';
import { specName } from '../spec-name.js';
import { descentOf } from './descent.js';
import { FixedProducts } from './fixed-product.js';
import { kernelFunction } from './kernel-function.js';
import { byteOf, layOutMemory, type MemoryLayout, type ProgramName } from './layout.js';
import { library } from './library.js';
import { updates } from './updates.js';

/** A model as one WebAssembly module in text, with the places of its arrays in the memory that it exports. */
export interface WasmText {
  readonly text: string;
  readonly layout: MemoryLayout;
}

/** Every program of a model, in one module with one memory. */
export function printModule(model: CompiledModel): WasmText {
  const programs = programsOf(model);
  const layout = layOutMemory(model, programs);
  const products = new FixedProducts(layout, model.relaxed);
  const functions = [...programs].flatMap(([name, program]) => printProgram(name, program, layout, products));
  const descending = printDescending(model, layout, products);
  const text = [
    `;; Made by wnc from ${specName(model.spec.file)}: change the spec and run wnc compile, not this file.`,
    '(module',
    `  (memory (export "memory") ${layout.pages})`,
    ...distinctSizes(programs).map((size) => `  (global $${nameOfSize(size)} (mut i32) (i32.const 0))`),
    library(layout, model.relaxed),
    products.print(),
    updates(),
    ...functions,
    ...descending,
    ')',
    '',
  ].join('\n');
  return { text, layout };
}

/** The sizes that programs find out; they run one at a time and so may share a global. */
function distinctSizes(programs: ReadonlyMap<ProgramName, Program>): readonly Distinct[] {
  const kernels = [...programs.values()].flatMap((program) => program.kernels);
  const sizes = kernels.flatMap(({ body }) => body.flatMap((statement) => (statement.kind === 'distinct' ? [statement.found] : [])));
  return [...new Set(sizes)];
}

function programsOf(model: CompiledModel): ReadonlyMap<ProgramName, Program> {
  const { training, evaluation, sliding, oneStep } = model;
  const all: [ProgramName, Program | undefined][] = [
    ['training', training],
    ['evaluation', evaluation],
    ['sliding', sliding?.program],
    ['oneStep', oneStep?.program],
  ];
  return new Map(all.filter((entry): entry is [ProgramName, Program] => entry[1] !== undefined));
}

/** The training step with gradient descent in it, where that saves anything. A loss that is no finite number ends it before any change. */
function printDescending(model: CompiledModel, layout: MemoryLayout, products: FixedProducts): readonly string[] {
  const { training } = model;
  const functionName = nameIn('training');
  const descent = descentOf(model, layout, products, functionName);
  if (!descent) return [];
  const result = `(f32.load (i32.const ${byteOf(training.outputs.get('loss')!, layout.programs.get('training')!)}))`;
  const calls = training.kernels.map(({ name }) => callOf(`${functionName(name)}${descent.functions.has(name) ? 'Descent' : ''}`));
  const end = `    (if (f32.ne (f32.sub ${result} ${result}) (f32.const 0)) (then (return ${result})))`;
  const setRate = `    (v128.store (i32.const ${layout.rate}) (f32x4.splat (local.get $rate)))`;
  const body = [setRate, ...calls.slice(0, descent.forward), end, ...calls.slice(descent.forward), ...descent.rest];
  return [...descent.functions.values(), `  ;; A step and p -= rate · g in one.\n  (func (export "trainingDescent") (param $batch i32) (param $dropoutKey i32) (param $rate f32) (result f32)\n${body.join('\n')}\n    ${result})`];
}

const callOf = (name: string): string => `    (call ${name} (local.get $batch) (local.get $dropoutKey))`;

const nameIn = (program: ProgramName) => (kernel: string): string => `$${program}.${kernel}`;

function printProgram(name: ProgramName, program: Program, layout: MemoryLayout, products: FixedProducts): readonly string[] {
  const arrays = layout.programs.get(name)!;
  const functionName = nameIn(name);
  const kernels = program.kernels.map((kernel) => kernelFunction(functionName(kernel.name), kernel, { byteOf: (buffer) => byteOf(buffer, arrays), productName: (product) => products.nameOf(product, program.batch) }));
  const calls = (names: readonly string[]): string => names.map((kernel) => callOf(functionName(kernel))).join('\n');
  const all = program.kernels.map((kernel) => kernel.name);
  const loss = program.outputs.get('loss');
  const withoutLoss = loss && name !== 'training' ? all.filter((kernel) => !program.lossOnly.has(kernel)) : all;
  const run = `  (func (export "${name}") (param $batch i32) (param $dropoutKey i32)\n${calls(withoutLoss)})`;
  if (!loss) return [...kernels, run];
  const result = `    (f32.load (i32.const ${byteOf(loss, arrays)}))`;
  const withLoss = `  (func (export "${name}Loss") (param $batch i32) (param $dropoutKey i32) (result f32)\n${calls(all)}\n${result})`;
  return [...kernels, ...(name === 'training' ? [] : [run]), withLoss];
}
