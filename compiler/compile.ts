import { DiagnosticBag } from './diagnostics/bag.js';
import type { SourceText } from './diagnostics/source-text.js';
import type { CompiledModel, TensorLayout } from './kernels/compiled-model.js';
import { buildProgram } from './kernels/program.js';
import { layers } from './layers/registry.js';
import type { Graph, NodeOf } from './ops/graph.js';
import { differentiate } from './passes/differentiate.js';
import { fuse } from './passes/fuse.js';
import { infer, type InferredModel } from './passes/infer.js';
import { checkLimits } from './passes/limits.js';
import { lint } from './passes/lint.js';
import { lower } from './passes/lower.js';
import { plan, type Layout, type MemoryPlan } from './passes/plan.js';
import { printFused, printGraph, printPlan } from './passes/print.js';
import { simplify } from './passes/simplify.js';
import { readSpec, type SpecHost } from './spec/resolve.js';
import { resolvedText } from './spec/resolved-text.js';
import type { ResolvedSpec } from './spec/resolved-spec.js';
import type { SpecFile } from './spec/text.js';

/** Sees the state after each pass, for `--dump` and WNC_DEBUG. */
export type Observer = (pass: string, print: () => string) => void;

export interface CompileOptions {
  /** Room for this many examples in a training step, instead of train.batch. */
  readonly trainingBatch?: number;
  /** Room for this many examples in an evaluation. */
  readonly evaluationBatch?: number;
  readonly observe?: Observer;
}

/** A spec that has been read and judged. */
export interface Checked {
  readonly bag: DiagnosticBag;
  /** For rendering diagnostics. */
  readonly source: SourceText;
  /** There when the spec has no errors. */
  readonly model: CheckedModel | undefined;
}

export interface CheckedModel {
  readonly spec: ResolvedSpec;
  readonly inferred: InferredModel;
  /** Forward and loss in training mode, not yet differentiated. */
  readonly graph: Graph;
}

/**
 *   spec.yaml                                                            check
 *      │ readSpec      text, YAML, schema, expressions  → ResolvedSpec     │
 *      │ infer         shapes, receptive field          → InferredModel    │
 *      │ lower         layers to tensor operations      → Graph            │
 *      │ lint          warnings                                            ▼
 *      │ differentiate the backward pass, for training only
 *      │ simplify      algebra, common subexpressions
 *      │ fuse          loop nests                       → FusedGraph
 *      │ plan          a place in memory for each value → MemoryPlan
 *      ▼ buildProgram  loops over known sizes           → Program         compile
 *   targets/           TypeScript
 *
 * Errors of one arrow are reported together; the next starts only without any.
 */
export async function check(file: SpecFile, host: SpecHost, observe?: Observer): Promise<Checked> {
  const bag = new DiagnosticBag();
  const { spec, source } = await readSpec(file, layers, host, bag);
  const inferred = spec && infer(spec, layers, bag);
  if (!spec || !inferred || bag.hasErrors) return { bag, source, model: undefined };
  const graph = lower(inferred, spec, 'training');
  observe?.('lower', () => printGraph(graph));
  checkLimits(graph, spec, bag);
  if (bag.hasErrors) return { bag, source, model: undefined };
  lint(inferred, graph, spec, bag);
  return { bag, source, model: { spec, inferred, graph } };
}

/** The two programs of a model that has been checked. `sourceFolder`: where data.source counts from, null if built in. */
export function compileModel({ spec, inferred, graph }: CheckedModel, sourceFolder: string | null, options: CompileOptions = {}): CompiledModel {
  const { observe } = options;
  const training = programOf(differentiate(graph), options.trainingBatch ?? spec.train.batch, 'training', observe);
  const forward = lower(inferred, spec, 'evaluation');
  const evaluation = programOf(forward, options.evaluationBatch ?? DEFAULT_EVALUATION_BATCH, 'evaluation', observe);
  return {
    spec,
    resolvedText: resolvedText(spec),
    sourceFolder,
    prediction: inferred.prediction,
    parameters: layoutOf(training.plan.parameters, graph.parameters),
    statistics: layoutOf(training.plan.statistics, graph.statistics),
    training: training.program,
    evaluation: evaluation.program,
  };
}

/** Enough examples for the loops to run long, few enough for their activations to stay near the core. */
const DEFAULT_EVALUATION_BATCH = 128;
/** An evaluation's workspace stays under this many numbers, 64 MiB, by taking fewer examples at a time. */
const LARGEST_EVALUATION = 2 ** 24;

function programOf(graph: Graph, batch: number, mode: 'training' | 'evaluation', observe: Observer | undefined) {
  observe?.(`${mode}-graph`, () => printGraph(graph));
  const simple = simplify(graph);
  observe?.(`${mode}-simplify`, () => printGraph(simple));
  const fused = fuse(simple);
  observe?.(`${mode}-fuse`, () => printFused(fused));
  let memory: MemoryPlan = plan(fused, batch);
  while (mode === 'evaluation' && memory.workspace > LARGEST_EVALUATION && memory.batch > 1) memory = plan(fused, Math.ceil(memory.batch / 2));
  observe?.(`${mode}-plan`, () => printPlan(memory));
  return { program: buildProgram(fused, memory), plan: memory };
}

function layoutOf(layout: Layout, nodes: readonly (NodeOf<'parameter'> | NodeOf<'statistic'>)[]): TensorLayout {
  const tensors = nodes.map(({ attributes: { name, shape, initial } }) => ({ name, shape, initial, offset: layout.offsets.get(name)! }));
  return { length: layout.length, tensors };
}

/** Bytes that a training step holds: parameters and gradients, statistics, workspace, the batch, the optimizer's state. */
export function peakBytes(model: CompiledModel): number {
  const { optimizer, batch } = model.spec.train;
  const states = optimizer.kind === 'sgd' ? (optimizer.momentum > 0 ? 1 : 0) : 2;
  const { context } = model.spec.data;
  const examples = batch * (context + (model.prediction === 'positions' ? context : 1));
  return 4 * (model.parameters.length * (2 + states) + model.statistics.length + model.training.workspace + examples);
}
