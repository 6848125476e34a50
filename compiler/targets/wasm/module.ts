import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { Buffer, FusedUpdate, Kernel, Program } from '../../schedule/kernel.js';
import type { Distinct } from '../../ops/graph.js';
import { lossOf } from '../../ops/outputs.js';
import { specName } from '../spec-name.js';
import { FixedProducts } from './fixed-product.js';
import { kernelFunction, type KernelSurroundings } from './kernel-function.js';
import { byteOf, layOutMemory, type MemoryLayout, type ProgramName } from './layout.js';
import { Library } from './library.js';

/** A model as the text of one WebAssembly module: its programs, and the addresses of their arrays in the memory that it exports. */
export interface WasmText {
  readonly text: string;
  readonly programs: ReadonlyMap<ProgramName, Program>;
  readonly layout: MemoryLayout;
}

/** Every program of a model, in one module with one memory. */
export function printModule(model: CompiledModel): WasmText {
  const programs = programsOf(model);
  const library = new Library();
  const layout = layOutMemory(model, programs, library.constantNumbers);
  const products = new FixedProducts(layout, model.relaxed, library);
  const functions = [...programs].flatMap(([name, program]) => printProgram(name, program, layout, products));
  const learning = printLearning(model.training, layout, products);
  const productFunctions = products.print();
  const text = [
    `;; Made by wnc from ${specName(model.spec.file)}: change the spec and run wnc compile, not this file.`,
    '(module',
    `  (memory (export "memory") ${layout.pages})`,
    ...distinctSizes(programs).map(({ name }) => `  (global $${name} (mut i32) (i32.const 0))`),
    library.print(layout, model.relaxed),
    productFunctions,
    ...functions,
    ...learning,
    ')',
    '',
  ].join('\n');
  return { text, programs, layout };
}

/** The numbers of distinct nodes, as globals. Programs run one at a time, so they share them. */
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

/**
 * The optimizer's step as a function, and the whole training step as another where part of the update is the epilogue of the
 * gradients' products. Both return before any parameter changes where the loss, or a norm that the update needs, is not finite.
 */
function printLearning(program: Program, layout: MemoryLayout, products: FixedProducts): readonly string[] {
  const { kernels, updates, outputs } = program;
  const arrays = layout.programs.get('training')!;
  const functionName = nameIn('training');
  const address = (buffer: Buffer): number => byteOf(buffer, arrays);
  const print = (kernel: Kernel): string => kernelFunction(functionName(kernel.name), kernel, surroundingsOf(program, address, products));
  const call = ({ name }: Kernel): string => `    (call ${functionName(name)} (local.get $batch) (local.get $dropoutKey))`;
  const load = (buffer: Buffer): string => `(f32.load (i32.const ${address(buffer)}))`;
  const guard = (buffer: Buffer): string =>
    `    (if (f32.ne (f32.sub ${load(buffer)} ${load(buffer)}) (f32.const 0)) (then (return ${load(buffer)})))`;

  const norm = outputs.gradientNorm;
  const measured = norm ? updates.findIndex(({ writes }) => writes.includes(norm)) + 1 : 0;
  const parts = [...updates.slice(0, measured).map(call), ...(norm ? [guard(norm)] : []), ...updates.slice(measured).map(call)];
  const update = `  (func (export "trainingUpdate") (param $batch i32) (param $dropoutKey i32) (result f32)\n${parts.join('\n')}\n    ${norm ? load(norm) : '(f32.const 0)'})`;
  const separate = [...updates.map(print), update];

  const fused = fusedIn(program, address, products);
  if (fused.length === 0) return separate;
  const loss = lossOf(program);
  const forward = kernels.findLastIndex(({ writes }) => writes.includes(loss)) + 1;
  const whole = [
    ...kernels.slice(0, forward).map(call),
    guard(loss),
    ...kernels.slice(forward).map((kernel) => call(fused.find(({ product }) => product === kernel)?.kernel ?? kernel)),
    ...updates.filter((kernel) => !fused.some(({ update }) => update === kernel)).map(call),
  ];
  const step = `  ;; Gradients and update in one.\n  (func (export "trainingWhole") (param $batch i32) (param $dropoutKey i32) (result f32)\n${whole.join('\n')}\n    ${load(loss)})`;
  return [...separate, ...fused.map(({ kernel }) => print(kernel)), step];
}

function surroundingsOf({ batch }: Program, byteOf: (buffer: Buffer) => number, products: FixedProducts): KernelSurroundings {
  return { byteOf, productFunction: (product) => products.functionOf(product, batch, byteOf), library: products.library };
}

/** Which of a model's updates are part of the products that their gradients come from, where a step does both in one. */
export function updatesInProducts(model: CompiledModel): readonly FusedUpdate[] {
  const library = new Library();
  const layout = layOutMemory(model, programsOf(model), library.constantNumbers);
  const arrays = layout.programs.get('training')!;
  return fusedIn(model.training, (buffer) => byteOf(buffer, arrays), new FixedProducts(layout, model.relaxed, library));
}

/** Those whose products have functions of their own, which alone can do more with a sum than add a bias. */
function fusedIn({ fused, batch }: Program, address: (buffer: Buffer) => number, products: FixedProducts): readonly FusedUpdate[] {
  return fused.filter(({ kernel }) =>
    kernel.body.every((statement) => statement.kind === 'product' && products.functionOf(statement, batch, address) !== undefined),
  );
}

const nameIn =
  (program: ProgramName) =>
  (kernel: string): string =>
    `$${program}.${kernel}`;

function printProgram(name: ProgramName, program: Program, layout: MemoryLayout, products: FixedProducts): readonly string[] {
  const arrays = layout.programs.get(name)!;
  const functionName = nameIn(name);
  const surroundings = surroundingsOf(program, (buffer) => byteOf(buffer, arrays), products);
  const kernels = program.kernels.map((kernel) => kernelFunction(functionName(kernel.name), kernel, surroundings));
  const calls = (names: readonly string[]): string =>
    names.map((kernel) => `    (call ${functionName(kernel)} (local.get $batch) (local.get $dropoutKey))`).join('\n');
  const all = program.kernels.map((kernel) => kernel.name);
  const loss = program.outputs.loss;
  const withoutLoss = loss && name !== 'training' ? all.filter((kernel) => !program.lossOnly.has(kernel)) : all;
  const run = `  (func (export "${name}") (param $batch i32) (param $dropoutKey i32)\n${calls(withoutLoss)})`;
  if (!loss) return [...kernels, run];
  const result = `    (f32.load (i32.const ${byteOf(loss, arrays)}))`;
  const withLoss = `  (func (export "${name}Loss") (param $batch i32) (param $dropoutKey i32) (result f32)\n${calls(all)}\n${result})`;
  return [...kernels, ...(name === 'training' ? [] : [run]), withLoss];
}
