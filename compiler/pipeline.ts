import type { CompiledModel, LastProgram } from './schedule/compiled-model.js';
import type { FlatLayout, OneStepFunction, TensorDefinition, WatchedLayer, WatchedRange } from '../runtime/contract.js';
import type { Buffer, Program } from './schedule/kernel.js';
import { buildProgram } from './schedule/program.js';
import { lengthOf, type Graph, type NodeOf } from './ops/graph.js';
import { differentiate } from './passes/differentiate.js';
import { fuse } from './schedule/fuse.js';
import { everyLayer, type InferredModel } from './model/infer.js';
import { erfByBell } from './passes/erf-by-bell.js';
import { hiddenMatrices } from './passes/hidden-matrices.js';
import { fuseAttention } from './passes/fuse-attention.js';
import { lookUp } from './passes/look-up.js';
import { narrow } from './passes/narrow.js';
import { lower } from './model/lower.js';
import type { Layout } from './ops/tensor-layout.js';
import { pack } from './passes/pack.js';
import { keepSums } from './passes/keep-sums.js';
import { keepSlopes } from './passes/slopes.js';
import { plan, type MemoryPlan } from './schedule/plan.js';
import { printGraph } from './passes/print.js';
import { printFused, printPlan } from './schedule/print.js';
import { shareWherePays } from './passes/share.js';
import { simplify } from './passes/simplify.js';
import { slide, type Slid, type Stuck } from './passes/slide.js';
import { stream } from './passes/stream.js';
import { update, type Learning, type ProgramTarget } from './passes/update.js';
import { tabulate } from './passes/tabulate.js';
import { verify } from './passes/verify.js';
import { resolvedText } from './language/resolved-text.js';
import type { ResolvedSpec } from './language/resolved-spec.js';
import { WORD_PREDICTIONS, type CheckedModel, type Observer } from './check.js';

/*
 *   spec.yaml                                                            check
 *      │ readSpec      text, YAML, schema, expressions  → ResolvedSpec     │
 *      │ infer         shapes, receptive field          → InferredModel    │
 *      │ lower         layers to tensor operations      → Graph            │
 *      │ lint          warnings                                            ▼
 *      │ share         each distinct node of a tree once, where that pays; or, on simd,
 *      │ fuseAttention, pack, tabulate: attention in one, whole words end to end, symbols' values looked up
 *      │ keepSlopes    activations with their slopes, on simd; where nothing learns erfByBell, so that gelu is the same
 *      │ differentiate the backward pass, for training only
 *      │ simplify      algebra, common subexpressions
 *      │ keepSums      sums that several read, stored once, on simd
 *      │ update        what the optimizer makes of the gradients, for training only
 *      │ fuse          loop nests                       → FusedGraph
 *      │ plan          a slot in memory for each value  → MemoryPlan
 *      │ slide, stream every window at once; one character at a time
 *      │ narrow, lookUp the last position of a context alone, what symbol and position decide in tables
 *      ▼ buildProgram  loops over known sizes           → Program         compile
 *   targets/           TypeScript, WebAssembly, WebGL
 *
 * Errors of one arrow are reported together; the next starts only without any.
 */

export interface CompileOptions {
  /** Room for this many examples in a training step, instead of train.batch. */
  readonly trainingBatch?: number;
  /** Room for this many examples in an evaluation. */
  readonly evaluationBatch?: number;
  /** WebAssembly may round a multiplication and its addition once, where a machine can; the last bits then differ. */
  readonly relaxed?: boolean;
  /** Compute padding too: words laid end to end have no logits at padding, and `wnc step` writes those of every position. */
  readonly withPadding?: boolean;
  readonly observe?: Observer;
  /** Look over the graph that each pass leaves behind: for tests, since only a fault of the compiler can be found. */
  readonly verify?: boolean;
}

/** Who looks at what passes leave behind. */
type Watch = Pick<CompileOptions, 'observe' | 'verify'>;

/** Compiles a checked model to its programs. `sourceFolder`: the folder that data.source is relative to, null for a built-in set. */
export function compileModel(
  { spec, inferred, graph, countDistinct }: CheckedModel,
  sourceFolder: string | null,
  options: CompileOptions = {},
): CompiledModel {
  const { trainingBatch = spec.train.batch, evaluationBatch, relaxed = false, withPadding = false } = options;
  const unseen: Watch = { ...options, observe: undefined };
  const { context } = spec.data;
  const overWords = wordGraph({ spec, graph });
  const shareFor = (plain: Graph, batch: number, order: 'drawn' | 'in a row') =>
    shareWherePays(plain, batch, (size) => countDistinct?.(context, size, batch, order) ?? batch * size.nodes);
  const shared = overWords ? undefined : shareFor(graph, trainingBatch, 'drawn');
  const packed = inferred.prediction === 'positions' && !withPadding ? packWords(graph, spec, trainingBatch) : undefined;
  const other = overWords ?? shared?.graph ?? packed ?? fuseAttention(graph);
  const fast = keepSlopes(other ?? graph) ?? other;
  const hidden = hiddenMatrices(graph);
  const learning = (form: Graph, target: ProgramTarget, watch: Watch) =>
    trainingProgram(form, { spec, hidden, target }, trainingBatch, watch);
  const training = learning(fast ?? graph, 'simd', options);
  const forward = lower(inferred, spec, 'evaluation');
  const sharedForward = shareFor(forward, evaluationBatch ?? SHARED_EVALUATION_BATCH, 'in a row');
  const otherForward = sharedForward?.graph ?? fuseAttention(forward);
  const fastForward = erfByBell(otherForward ?? forward) ?? otherForward;
  const plainEvaluationBatch = evaluationBatch ?? EVALUATION_BATCH;
  const plain = learning(overWords ?? graph, 'plain', unseen);
  checkSameArrays(training, plain);
  const packedForward = packed && packWords(erfByBell(forward) ?? forward, spec, plainEvaluationBatch);
  const evaluationOf = (examples: number) => forwardProgram(fastForward ?? forward, examples, 'evaluation', options);
  const lossOf = (examples: number) => packedForward && forwardProgram(packedForward, examples, 'evaluation-loss', options);
  // Both take the same examples, so there is room for as many in one as in the other.
  const tried = lossOf(plainEvaluationBatch);
  const evaluation = evaluationOf(sharedForward?.work.batch ?? tried?.program.batch ?? plainEvaluationBatch);
  const evaluationLoss = tried?.program.batch === evaluation.program.batch ? tried : lossOf(evaluation.program.batch);
  const sliding = slid(slide(forward, context, context))?.graph;
  const slidingOf = (form: Graph, watch: Watch) => ({
    program: forwardProgram(form, plainEvaluationBatch, 'sliding', watch).program,
    predictions: context,
  });
  const fastSliding = sliding && erfByBell(sliding);
  const simdSliding = sliding && slidingOf(fastSliding ?? sliding, options);
  const { plainOneStep, ...sampling } = samplingPrograms(forward, spec, inferred, plainEvaluationBatch, options);
  return {
    ...factsOf(spec, inferred, sourceFolder, relaxed),
    parameters: layoutOf(training.plan.parameters, graph.parameters),
    statistics: layoutOf(training.plan.statistics, graph.statistics),
    training: training.program,
    trainingPredictions: overWords && WORD_PREDICTIONS,
    evaluation: evaluation.program,
    evaluationLoss: evaluationLoss?.program,
    shared: { training: shared?.work, evaluation: sharedForward?.work },
    plain: {
      training: plain.program,
      evaluation: fastForward ? forwardProgram(forward, plainEvaluationBatch, 'evaluation', unseen).program : evaluation.program,
      sliding: sliding && fastSliding ? slidingOf(sliding, unseen) : simdSliding,
      oneStep: plainOneStep,
    },
    sliding: simdSliding,
    ...sampling,
  };
}

/**
 * A checked model of sequences for who samples on the target simd and does nothing else: it has no training step, an evaluation stands in
 * its place. Parameters and statistics stand as in compileModel's.
 */
export function compileForSampling({ spec, inferred, graph }: CheckedModel): CompiledModel {
  const forward = lower(inferred, spec, 'evaluation');
  const other = fuseAttention(forward) ?? forward;
  const { program, plan: memory } = forwardProgram(erfByBell(other) ?? other, EVALUATION_BATCH, 'evaluation', {});
  const { plainOneStep, ...sampling } = samplingPrograms(forward, spec, inferred, EVALUATION_BATCH, {});
  return {
    ...factsOf(spec, inferred, null, false),
    parameters: layoutOf(memory.parameters, graph.parameters),
    statistics: layoutOf(memory.statistics, graph.statistics),
    training: program,
    trainingPredictions: undefined,
    evaluation: program,
    evaluationLoss: undefined,
    shared: { training: undefined, evaluation: undefined },
    plain: { training: program, evaluation: program, sliding: undefined, oneStep: plainOneStep },
    sliding: undefined,
    ...sampling,
  };
}

/** What a compiled model says of its spec. */
function factsOf(spec: ResolvedSpec, { prediction }: InferredModel, sourceFolder: string | null, relaxed: boolean) {
  return { spec, resolvedText: resolvedText(spec), sourceFolder, prediction, relaxed };
}

/**
 * One symbol at a time, on simd and on the other targets, and what goes on with a sequence where no state does for ever: its whole context
 * for the last position.
 */
function samplingPrograms(
  forward: Graph,
  spec: ResolvedSpec,
  { prediction }: InferredModel,
  batch: number,
  watch: Watch,
): Pick<CompiledModel, 'oneStep' | 'last'> & { readonly plainOneStep: CompiledModel['oneStep'] } {
  const { context, kind } = spec.data;
  const streamed = stream(forward, context, prediction);
  const endless = streamed !== undefined && kind !== 'words' && isEndless(streamed, context);
  const isByContext = kind !== 'words' && !(endless || (streamed && prediction === 'window'));
  const oneStepOf = (form: Graph, seenBy: Watch) => {
    const { program, plan: memory } = forwardProgram(form, batch, 'one-step', seenBy);
    return { program, states: statesOf(memory, form), endless };
  };
  const fast = streamed && erfByBell(streamed);
  const oneStep = streamed && oneStepOf(fast ?? streamed, watch);
  return {
    oneStep,
    plainOneStep: streamed && fast ? oneStepOf(streamed, { ...watch, observe: undefined }) : oneStep,
    last: isByContext ? lastProgram(narrow(forward), spec, watch) : undefined,
  };
}

/** A training step that stores each layer's activations and their gradients, for inspection; slower than a normal one. */
export interface WatchedStep {
  readonly program: Program;
  /** As in compileModel's. */
  readonly parameters: FlatLayout;
  readonly statistics: FlatLayout;
  readonly layers: readonly WatchedLayer[];
}

/**
 * Compiles a training step over windows, without teachers, whose layers can be watched; parameters and statistics stand as in
 * compileModel's.
 */
export function compileWatched({ spec, inferred, graph }: CheckedModel): WatchedStep {
  const alone = { ...spec, train: { ...spec.train, teach: null } };
  const { program, plan: memory } = programOf(
    simplify(differentiate(lower(inferred, alone, 'training', true))),
    spec.train.batch,
    'training',
    {},
  );
  const { activations, activationGradients } = program.outputs;
  const rangeOf = ({ slot: { offset, length } }: Buffer): WatchedRange => ({ offset, length });
  const layers = everyLayer(inferred.layers).flatMap(({ definition: { facts }, layer: { path, name } }): readonly WatchedLayer[] => {
    const [activation, gradient] = [activations.get(path), activationGradients.get(path)];
    if (activation === undefined) return [];
    const flat = facts?.flat && { flat: facts.flat };
    return [{ path, layer: name, ...flat, activation: rangeOf(activation), gradient: gradient && rangeOf(gradient) }];
  });
  return {
    program,
    parameters: layoutOf(memory.parameters, graph.parameters),
    statistics: layoutOf(memory.statistics, graph.statistics),
    layers,
  };
}

/** Forward and backward as they are trained, before anything is shared, simplified or fused. */
export function trainingGraph(model: Pick<CheckedModel, 'spec' | 'graph'>): Graph {
  return differentiate(wordGraph(model) ?? model.graph);
}

/** Whole words laid end to end, and what depends on a symbol alone looked up. */
function packWords(graph: Graph, { data }: ResolvedSpec, batch: number): Graph | undefined {
  const packed = pack(fuseAttention(graph) ?? graph);
  return packed && tabulate(packed, (batch * data.context) / 4);
}

/** With `train: {over: words}` the graph over several windows in a row. */
function wordGraph({ spec, graph }: Pick<CheckedModel, 'spec' | 'graph'>): Graph | undefined {
  return spec.train.over === 'words' ? slid(slide(graph, spec.data.context, WORD_PREDICTIONS, spec.train))?.graph : undefined;
}

/** Enough examples for the loops to run long, few enough for their activations to stay near the core. */
const EVALUATION_BATCH = 128;
/** Numbers of the tables that it looks up, 16 MiB: more would be fetched from memory as slowly as they are computed. */
const LARGEST_TABLES = 2 ** 22;
/** Samples of a text that are made at a time: their contexts stay near the core. */
const LAST_BATCH = 16;
/** Where equal nodes are computed once: the more examples, the more nodes are equal. */
const SHARED_EVALUATION_BATCH = 4096;
/** An evaluation's workspace stays under this many numbers, 64 MiB, by taking fewer examples at a time. */
const LARGEST_EVALUATION = 2 ** 24;
function slid(result: Slid | Stuck): Slid | undefined {
  return 'graph' in result ? result : undefined;
}

type Form = 'training' | 'evaluation' | 'evaluation-loss' | 'sliding' | 'one-step' | 'last-tables' | 'last';

interface Compiled {
  readonly program: Program;
  readonly plan: MemoryPlan;
}

/** A whole step: the loss, its gradients, and what the spec's optimizer makes of them. */
function trainingProgram(forward: Graph, learning: Learning, batch: number, watch: Watch): Compiled {
  const simple = simplified(differentiate(forward), 'training', watch);
  const ready = learning.target === 'simd' ? keepSums(simple) : simple;
  return programOf(left('training-update', update(ready, learning), watch), batch, 'training', watch);
}

/** The last position's logits, with what depends on a symbol and its position alone in tables. */
function lastProgram(narrowed: Graph, { data: { context, vocabulary } }: ResolvedSpec, watch: Watch): LastProgram {
  const forward = erfByBell(narrowed) ?? narrowed;
  const found = lookUp(forward, { context, vocabulary, most: LARGEST_TABLES });
  const tables = found && forwardProgram(found.filling, vocabulary, 'last-tables', watch);
  // All symbols have to have room.
  const isWhole = tables?.program.batch === vocabulary;
  const { program } = forwardProgram(found && isWhole ? found.graph : forward, LAST_BATCH, 'last', watch);
  return { program, tables: found && isWhole ? { program: tables.program, states: statesOf(tables.plan, found.filling) } : undefined };
}

function simplified(graph: Graph, form: Form, watch: Watch): Graph {
  return left(`${form}-simplify`, simplify(left(`${form}-graph`, graph, watch)), watch);
}

/** What a pass has left behind, shown to those who look. */
function left(pass: string, graph: Graph, { observe, verify: isVerified }: Watch): Graph {
  if (isVerified) verify(graph, pass);
  observe?.(pass, () => printGraph(graph));
  return graph;
}

/** A program that does not learn. */
function forwardProgram(graph: Graph, batch: number, form: Form, watch: Watch): Compiled {
  return programOf(simplified(graph, form, watch), batch, form, watch);
}

function programOf(graph: Graph, batch: number, form: Form, { observe, verify: isVerified }: Watch): Compiled {
  const fused = fuse(graph);
  if (isVerified) verify(fused.graph, `${form}-fuse`);
  observe?.(`${form}-fuse`, () => printFused(fused));
  let memory = plan(fused, batch);
  while (form !== 'training' && memory.workspace > LARGEST_EVALUATION && memory.batch > 1)
    memory = plan(fused, Math.ceil(memory.batch / 2));
  observe?.(`${form}-plan`, () => printPlan(memory));
  return { program: buildProgram(fused, memory), plan: memory };
}

/**
 * Targets run one program or the other over the same parameters, statistics and optimizer's states, and the runtime gives both the same
 * numbers.
 */
function checkSameArrays(a: Compiled, b: Compiled): void {
  const arrays = ({ plan: { parameters, statistics }, program: { optimizerStates, scalars } }: Compiled): string =>
    JSON.stringify([parameters.length, [...parameters.offsets], statistics.length, [...statistics.offsets], optimizerStates, scalars]);
  if (arrays(a) !== arrays(b)) throw new Error('internal error: two programs of one model lay out its arrays differently');
}

function statesOf({ states }: MemoryPlan, graph: Graph): OneStepFunction['states'] {
  const tensors = graph.states.map(({ attributes: { name }, shape }) => ({ offset: states.offsets.get(name)!, size: lengthOf(shape, 1) }));
  return { length: states.length, tensors };
}

/**
 * Whether a streamed graph goes on however many tokens there are: nothing in it asks which of T places a token has, but for attention
 * to fewer than T, which asks no more than whether all of them have come.
 */
function isEndless({ nodes }: Graph, context: number): boolean {
  const readers = nodes.filter(({ inputs }) => inputs.some((input) => input.op === 'input' && input.attributes.role === 'places'));
  return readers.every((node) => node.op === 'ageMask' && node.attributes.positions < context);
}

/** What moves a statistic; a parameter is moved by the optimizer. */
function runningOf(attributes: NodeOf<'parameter' | 'statistic'>['attributes']): Pick<TensorDefinition, 'momentum' | 'least'> {
  if (!('momentum' in attributes)) return {};
  const { momentum, least } = attributes;
  return { momentum, ...(least !== undefined && { least }) };
}

function layoutOf(layout: Layout, nodes: readonly (NodeOf<'parameter'> | NodeOf<'statistic'>)[]): FlatLayout {
  const tensors = nodes.map(({ attributes }) => {
    const { name, shape, initial } = attributes;
    return { name, shape, initial, offset: layout.offsets.get(name)!, ...runningOf(attributes) };
  });
  return { length: layout.length, tensors };
}
