import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { Buffer, FusedUpdate, Kernel, Program, Statement } from '../../schedule/kernel.js';
import type { Distinct } from '../../ops/graph.js';
import { lossOf } from '../../ops/outputs.js';
import { madeBy } from '../mark.js';
import { Attentions } from './attention.js';
import { PositionTables } from './position-table.js';
import { canBeFixed, FixedProducts } from './fixed-product.js';
import { kernelFunction, type KernelSurroundings } from './kernel-function.js';
import { byteOf, layOutMemory, type MemoryLayout, type ProgramName } from './layout.js';
import { Library } from './library.js';
import { PanelProducts } from './panel-product.js';
import { sharing } from './divide.js';
import { printLast } from './last-program.js';

/** A model as the text of one WebAssembly module: its programs, and the addresses of their arrays in the memory that it exports. */
export interface WasmText {
  readonly text: string;
  readonly programs: ReadonlyMap<ProgramName, Program>;
  readonly layout: MemoryLayout;
  readonly step: StepKernels;
  /** Its numbers of distinct nodes. */
  readonly sizes: readonly string[];
}

/** The kernels of a training step in the order in which the module runs them. */
export interface StepKernels {
  /** Each update that is the epilogue of a product is in the product's kernel. */
  readonly kernels: readonly Kernel[];
  /** What else updates the parameters. */
  readonly updates: readonly Kernel[];
  /** The step is one function, with the update in it. */
  readonly whole: boolean;
}

export interface ModuleOptions {
  /** Each kernel of the training step is exported, as `training.NAME`, and so is each number of distinct nodes, by its name. */
  readonly profiled?: boolean;
  /** So many threads may share the program `last`: the module imports its memory, which they share. */
  readonly threads?: number;
  /** Without the functions that only training and the losses of evaluations need. */
  readonly samplingOnly?: boolean;
}

/** A module without what learns: logits of whole examples, and, where the model streams, of one step. */
export function printForwardModule(model: CompiledModel): Pick<WasmText, 'text' | 'programs' | 'layout'> {
  const all = programsOf(model);
  const programs = new Map([...all].filter(([name]) => name === 'evaluation' || name === 'oneStep'));
  const begun = beginModule(model, programs);
  const { layout, shared } = begun;
  const functions = [...programs].flatMap(([name, program]) => printProgram(name, program, layout, shared, true));
  return { text: moduleText(model, { ...begun, functions }), programs, layout };
}

/** What a module of some of a model's programs is printed with. */
type ModuleModel = Pick<CompiledModel, 'spec' | 'relaxed'>;

/** A training step alone, without what its gradients are for. */
export function printStepModule(
  model: ModuleModel & Pick<CompiledModel, 'parameters' | 'statistics'>,
  program: Program,
): Pick<WasmText, 'text' | 'programs' | 'layout'> {
  const programs: WasmText['programs'] = new Map([['training', program]]);
  const begun = beginModule({ ...model, oneStep: undefined, last: undefined }, programs);
  const { layout, shared } = begun;
  const functions = printProgram('training', program, layout, shared, false);
  return { text: moduleText(model, { ...begun, functions }), programs, layout };
}

/** Every program of a model, in one module with one memory. */
export function printModule(model: CompiledModel, { profiled = false, threads = 1, samplingOnly = false }: ModuleOptions = {}): WasmText {
  const programs = programsOf(model);
  const begun = beginModule(model, programs, threads);
  const { layout, shared } = begun;
  const printed = [...programs].filter(([name]) => !samplingOnly || forms[name].samples);
  const functions = printed.flatMap(([name, program]) => printProgram(name, program, layout, shared, model.evaluationLoss !== undefined));
  const step = stepOf(model.training);
  const learning = samplingOnly ? [] : printLearning(model.training, step, layout, shared);
  const sizes = distinctSizes(programs).map(({ name }) => name);
  const exports = profiled ? exportsFor(step, sizes) : [];
  const text = moduleText(model, { ...begun, functions: [...functions, ...learning, ...exports] });
  return { text, programs, layout, step, sizes };
}

interface ModuleParts {
  readonly programs: ReadonlyMap<ProgramName, Program>;
  readonly layout: MemoryLayout;
  readonly shared: SharedFunctions;
  readonly functions: readonly string[];
}

/** Functions, and before them the memory and what they call. */
function moduleText(model: ModuleModel, { programs, layout, shared, functions }: ModuleParts): string {
  return [
    `;; ${madeBy('wnc compile', model.spec.file)}`,
    '(module',
    ...memoryOf(layout),
    ...distinctSizes(programs).map(({ name }) => `  (global $${name} (mut i32) (i32.const 0))`),
    shared.library.print(layout, model.relaxed),
    shared.products.print(),
    shared.panelProducts.print(),
    shared.attentions.print(),
    shared.positionTables.print(),
    ...functions,
    ')',
    '',
  ].join('\n');
}

/** What all functions of a module are printed with. */
function beginModule(
  model: ModuleModel & Parameters<typeof layOutMemory>[0],
  programs: ReadonlyMap<ProgramName, Program>,
  threads = 1,
): Omit<ModuleParts, 'functions'> {
  const library = new Library();
  const layout = layOutMemory(model, programs, library.constantNumbers, threads);
  return { programs, layout, shared: sharedFunctions(layout, model.relaxed, library) };
}

/** How a program is printed; the type makes the table total. */
interface Form {
  /** A module for sampling alone has it. */
  readonly samples: boolean;
  /** The function up to its logits, as the text after `func`; none where only the loss is asked for. */
  readonly logits?: string;
  /** The export that computes its loss too, and returns it. */
  readonly loss?: string;
}

const forms: { readonly [Name in ProgramName]: Form } = {
  training: { samples: false, loss: 'trainingLoss' },
  evaluation: { samples: true, logits: '(export "evaluation")', loss: 'evaluationLoss' },
  evaluationLoss: { samples: false, loss: 'evaluationLoss' },
  sliding: { samples: false, logits: '(export "sliding")', loss: 'slidingLoss' },
  oneStep: { samples: true, logits: '(export "oneStep")' },
  // It is `last` that calls it.
  lastTables: { samples: true, logits: '$lastTables' },
  last: { samples: true },
};

function memoryOf({ pages, barrier }: MemoryLayout): readonly string[] {
  if (barrier === undefined) return [`  (memory (export "memory") ${pages})`];
  return [`  (import "wnc" "memory" (memory ${pages} ${pages} shared))`, '  (export "memory" (memory 0))', sharing(barrier)];
}

function exportsFor({ kernels, updates }: StepKernels, sizes: readonly string[]): readonly string[] {
  const functionName = nameIn('training');
  return [
    ...[...kernels, ...updates].map(({ name }) => `  (export "training.${name}" (func ${functionName(name)}))`),
    ...sizes.map((name) => `  (export "${name}" (global $${name}))`),
  ];
}

/** The numbers of distinct nodes, as globals. Programs run one at a time, so they share them. */
function distinctSizes(programs: ReadonlyMap<ProgramName, Program>): readonly Distinct[] {
  const kernels = [...programs.values()].flatMap((program) => program.kernels);
  const sizes = kernels.flatMap(({ body }) => body.flatMap((statement) => sizesFoundBy(statement)));
  return [...new Set(sizes)];
}

function sizesFoundBy(statement: Statement): readonly Distinct[] {
  if (statement.kind === 'positions') return [statement.found, ...statement.followed];
  return statement.kind === 'distinct' ? [statement.found] : [];
}

function programsOf(model: CompiledModel): ReadonlyMap<ProgramName, Program> {
  const { training, evaluation, evaluationLoss, sliding, oneStep, last } = model;
  const all: [ProgramName, Program | undefined][] = [
    ['training', training],
    ['evaluation', evaluation],
    ['evaluationLoss', evaluationLoss],
    ['sliding', sliding?.program],
    ['oneStep', oneStep?.program],
    ['lastTables', last?.tables?.program],
    ['last', last?.program],
  ];
  return new Map(all.filter((entry): entry is [ProgramName, Program] => entry[1] !== undefined));
}

/** A step with its update: in one where part of the update is the epilogue of the gradients' products, else one after the other. */
function stepOf(program: Program): StepKernels {
  const { kernels, updates } = program;
  const fused = fusedIn(program);
  return {
    kernels: kernels.map((kernel) => fused.find(({ product }) => product === kernel)?.kernel ?? kernel),
    updates: updates.filter((kernel) => !fused.some(({ update }) => update === kernel)),
    whole: fused.length > 0,
  };
}

/**
 * The optimizer's step as a function, and the whole training step as another where part of the update is the epilogue of the
 * gradients' products. Both return before any parameter changes where the loss, or a norm that the update needs, is not finite.
 */
function printLearning(program: Program, step: StepKernels, layout: MemoryLayout, shared: SharedFunctions): readonly string[] {
  const { forward, updates, measured, outputs } = program;
  const arrays = layout.programs.get('training')!;
  const functionName = nameIn('training');
  const address = (buffer: Buffer): number => byteOf(buffer, arrays);
  const print = (kernel: Kernel): string => kernelFunction(functionName(kernel.name), kernel, surroundingsOf(program, address, shared));
  const call = ({ name }: Kernel): string => `    (call ${functionName(name)} (local.get $batch) (local.get $dropoutKey))`;
  const load = (buffer: Buffer): string => `(f32.load (i32.const ${address(buffer)}))`;
  const guard = (buffer: Buffer): string =>
    `    (if (f32.ne (f32.sub ${load(buffer)} ${load(buffer)}) (f32.const 0)) (then (return ${load(buffer)})))`;

  // Printed first, whose products' functions then have the first numbers.
  const fused = program.fused.filter(({ kernel }) => step.kernels.includes(kernel)).map(({ kernel }) => print(kernel));

  const norm = outputs.gradientNorm;
  const parts = [...updates.slice(0, measured).map(call), ...(norm ? [guard(norm)] : []), ...updates.slice(measured).map(call)];
  const update = `  (func (export "trainingUpdate") (param $batch i32) (param $dropoutKey i32) (result f32)\n${parts.join('\n')}\n    ${norm ? load(norm) : '(f32.const 0)'})`;
  const separate = [...updates.map(print), update];

  if (!step.whole) return separate;
  const loss = lossOf(program);
  const whole = [
    ...step.kernels.slice(0, forward).map(call),
    guard(loss),
    ...step.kernels.slice(forward).map(call),
    ...step.updates.map(call),
  ];
  const wholeStep = `  ;; Gradients and update in one.\n  (func (export "trainingWhole") (param $batch i32) (param $dropoutKey i32) (result f32)\n${whole.join('\n')}\n    ${load(loss)})`;
  return [...separate, ...fused, wholeStep];
}

/** What a module's kernels call: one function for each shape of product, attention and position table. */
interface SharedFunctions {
  readonly products: FixedProducts;
  readonly panelProducts: PanelProducts;
  readonly attentions: Attentions;
  readonly positionTables: PositionTables;
  readonly library: Library;
  readonly layout: MemoryLayout;
}

function sharedFunctions(layout: MemoryLayout, relaxed: boolean, library: Library): SharedFunctions {
  const products = new FixedProducts(layout, relaxed, library);
  return {
    products,
    panelProducts: new PanelProducts(relaxed),
    attentions: new Attentions(layout, library),
    positionTables: new PositionTables(layout),
    library,
    layout,
  };
}

function surroundingsOf(
  { batch }: Program,
  byteOf: (buffer: Buffer) => number,
  { products, panelProducts, attentions, positionTables, library, layout: { columnPanels } }: SharedFunctions,
): KernelSurroundings {
  return {
    byteOf,
    library,
    columnPanels,
    productFunction: (product) => products.functionOf(product, batch, byteOf),
    packedFunction: (product) => panelProducts.functionForMany(product),
    attentionFunction: (attention) => attentions.functionOf(attention),
    positionTable: (table) => positionTables.functionOf(table),
  };
}

/** Which of a model's updates are part of the products that their gradients come from, where a step does both in one. */
export function updatesInProducts(model: Pick<CompiledModel, 'training'>): readonly FusedUpdate[] {
  return fusedIn(model.training);
}

/** Those whose products have functions of their own, which alone can do more with a sum than add a bias. */
function fusedIn({ fused, batch }: Program): readonly FusedUpdate[] {
  return fused.filter(({ kernel }) => kernel.body.every((statement) => statement.kind === 'product' && canBeFixed(statement, batch)));
}

const nameIn =
  (program: ProgramName) =>
  (kernel: string): string =>
    `$${program}.${kernel}`;

function printProgram(
  name: ProgramName,
  program: Program,
  layout: MemoryLayout,
  shared: SharedFunctions,
  hasLossOfItsOwn: boolean,
): readonly string[] {
  if (name === 'last') {
    const address = (buffer: Buffer): number => byteOf(buffer, layout.programs.get(name)!);
    return printLast(program, layout, address, surroundingsOf(program, address, shared), shared);
  }
  const arrays = layout.programs.get(name)!;
  const functionName = nameIn(name);
  const surroundings = surroundingsOf(program, (buffer) => byteOf(buffer, arrays), shared);
  const print = (kernel: Kernel): string => kernelFunction(functionName(kernel.name), kernel, surroundings);
  const calls = (kernels: readonly Kernel[]): string =>
    kernels.map(({ name }) => `    (call ${functionName(name)} (local.get $batch) (local.get $dropoutKey))`).join('\n');
  const {
    kernels,
    lossOnly,
    outputs: { loss },
  } = program;
  const form = forms[name];
  const forLogits = loss ? kernels.filter((kernel) => !lossOnly.has(kernel.name)) : kernels;
  const parameters = '(param $batch i32) (param $dropoutKey i32)';
  const logits = form.logits === undefined ? [] : [`  (func ${form.logits} ${parameters}\n${calls(forLogits)})`];
  if (!loss || form.loss === undefined || (name === 'evaluation' && hasLossOfItsOwn)) return [...forLogits.map(print), ...logits];
  const result = `    (f32.load (i32.const ${byteOf(loss, arrays)}))`;
  return [...kernels.map(print), ...logits, `  (func (export "${form.loss}") ${parameters} (result f32)\n${calls(kernels)}\n${result})`];
}
