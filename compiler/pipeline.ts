import type { CardPrograms, CompiledModel, LastProgram, OneStepProgram, SlidingProgram } from './schedule/compiled-model.js';
import type { FlatLayout, WatchedLayer, WatchedRange } from '../runtime/contract.js';
import type { Buffer, Program } from './schedule/kernel.js';
import type { Graph } from './ops/graph.js';
import { differentiate } from './passes/differentiate.js';
import {
  endingPasses,
  evaluationPasses,
  forwardPasses,
  lossPasses,
  isPacked,
  lastPasses,
  packedLossPasses,
  trainingPasses,
  type Form,
} from './passes/forms.js';
import { everyLayer, type InferredModel } from './model/infer.js';
import { hiddenMatrices } from './passes/hidden-matrices.js';
import { lookUp } from './passes/look-up.js';
import { lower } from './model/lower.js';
import { left, ofEach, runOnTargets, runPasses, unseen, type Observer, type OnTargets, type Pass, type Watch } from './passes/pass.js';
import { checkSameArrays, layoutOf, schedule, statesOf, type Scheduled } from './schedule/scheduled.js';
import { shareWherePays, type SharedWork } from './passes/share.js';
import { slide, type Slid, type Stuck } from './passes/slide.js';
import { isEndless, stream } from './passes/stream.js';
import { resolvedText } from './language/resolved-text.js';
import type { ResolvedSpec } from './language/resolved-spec.js';
import { WORD_PREDICTIONS, type CheckedModel } from './check.js';

/*
 *   spec.yaml                                                            check
 *      │ readSpec      text, YAML, schema, expressions  → ResolvedSpec     │
 *      │ infer         shapes, receptive field          → InferredModel    │
 *      │ lower         layers to tensor operations      → Graph            │
 *      │ lint          warnings                                            ▼
 *      │ slide, stream every window at once; one character at a time
 *      │ the passes of each form, passes/forms.ts       → Graph
 *      │ fuse          loop nests                       → FusedGraph
 *      │ plan          a slot in memory for each value  → MemoryPlan
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

/** Compiles a checked model to its programs. `sourceFolder`: the folder that data.source is relative to, null for a built-in set. */
export function compileModel(checked: CheckedModel, sourceFolder: string | null, options: CompileOptions = {}): CompiledModel {
  const { spec, inferred, graph, countDistinct } = checked;
  const { trainingBatch = spec.train.batch, evaluationBatch, relaxed = false } = options;
  const { context } = spec.data;
  const shareFor = (form: Graph, batch: number, order: 'drawn' | 'in a row') =>
    shareWherePays(form, batch, (size) => countDistinct?.(context, size, batch, order) ?? batch * size.nodes);
  const slidWords = wordGraph(checked);
  const shared = slidWords ? undefined : shareFor(graph, trainingBatch, 'drawn');
  const training = compileTraining(checked, { trainingBatch, slidWords, shared: shared?.graph }, options);
  const forward = left('evaluation-lower', lower(inferred, spec, 'evaluation'), options);
  const sharedForward = shareFor(forward, evaluationBatch ?? SHARED_EVALUATION_BATCH, 'in a row');
  const batch = evaluationBatch ?? EVALUATION_BATCH;
  const { evaluation, evaluationLoss, plainEvaluation } = compileEvaluations(
    forward,
    { shared: sharedForward, packable: training.isPacked ? batch * context : undefined, batch },
    options,
  );
  const sliding = compileSliding(forward, context, batch, options);
  const { oneStep, last } = compileSampling(forward, checked, batch, options);
  const plain = { training: training.plain.program, evaluation: plainEvaluation };
  return {
    ...factsOf(spec, inferred, sourceFolder, relaxed),
    parameters: layoutOf(training.simd.plan.parameters, graph.parameters),
    statistics: layoutOf(training.simd.plan.statistics, graph.statistics),
    training: training.simd.program,
    trainingPredictions: slidWords && WORD_PREDICTIONS,
    evaluation,
    evaluationLoss,
    shared: { training: shared?.work, evaluation: sharedForward?.work },
    sliding: sliding?.simd,
    oneStep: oneStep?.simd,
    card: once(() => compileOnCard(training.onCard(), forward, batch, options) ?? plain),
    plain: { ...plain, sliding: sliding?.plain, oneStep: oneStep?.plain },
    last,
  };
}

/**
 * A checked model of sequences for who samples on the target simd and does nothing else: it has no training step, an evaluation stands in
 * its place. Parameters and statistics stand as in compileModel's.
 */
export function compileForSampling(checked: CheckedModel): CompiledModel {
  const { spec, inferred, graph } = checked;
  const forward = lower(inferred, spec, 'evaluation');
  const evaluation = graphOf('evaluation', evaluationPasses(undefined), forward, {});
  const { program, plan: memory } = schedule('evaluation', evaluation, {})(EVALUATION_BATCH);
  const { oneStep, last } = compileSampling(forward, checked, EVALUATION_BATCH, {});
  return {
    ...factsOf(spec, inferred, null, false),
    parameters: layoutOf(memory.parameters, graph.parameters),
    statistics: layoutOf(memory.statistics, graph.statistics),
    training: program,
    trainingPredictions: undefined,
    evaluation: program,
    evaluationLoss: undefined,
    shared: { training: undefined, evaluation: undefined },
    sliding: undefined,
    oneStep: oneStep?.simd,
    card: () => ({ training: program, evaluation: program }),
    plain: { training: program, evaluation: program, sliding: undefined, oneStep: oneStep?.plain },
    last,
  };
}

/** What a compiled model says of its spec. */
function factsOf(spec: ResolvedSpec, { prediction }: InferredModel, sourceFolder: string | null, relaxed: boolean) {
  return { spec, resolvedText: resolvedText(spec), sourceFolder, prediction, relaxed };
}

/** A whole step: the loss, its gradients, and what the spec's optimizer makes of them. */
function compileTraining(
  { spec, inferred, graph }: CheckedModel,
  {
    trainingBatch,
    slidWords,
    shared,
  }: { readonly trainingBatch: number; readonly slidWords: Graph | undefined; readonly shared: Graph | undefined },
  options: CompileOptions,
): OnTargets<Scheduled> & { readonly isPacked: boolean; readonly onCard: () => Scheduled | undefined } {
  const packs = inferred.prediction === 'positions' && options.withPadding !== true;
  const passes = trainingPasses(
    { isSlid: slidWords !== undefined, shared, packable: packs ? trainingBatch * spec.data.context : undefined },
    { spec, hidden: hiddenMatrices(graph) },
  );
  const start = slidWords ? left('training-slide', slidWords, options) : graph;
  const passed = runPasses('training', passes, start, 'simd', options);
  const simd = schedule('training', passed.graph, options)(trainingBatch);
  const quiet = unseen(options);
  const plain = schedule('training', runPasses('training', passes, start, 'plain', quiet).graph, quiet)(trainingBatch);
  checkSameArrays(simd, plain);
  const onCard = (): Scheduled | undefined => {
    // Of a sequence every position counts.
    if (!packs || spec.data.kind !== 'words') return undefined;
    const { graph: laid, changedBy } = runPasses('training', passes, start, 'card', quiet);
    const card = isPacked(changedBy) ? schedule('training', laid, quiet)(trainingBatch) : undefined;
    if (card) checkSameArrays(plain, card);
    return card;
  };
  return { simd, plain, isPacked: isPacked(passed.changedBy), onCard };
}

/** What a card runs over whole words laid end to end; undefined where they are not. */
function compileOnCard(training: Scheduled | undefined, forward: Graph, batch: number, watch: Watch): CardPrograms | undefined {
  if (!training) return undefined;
  const quiet = unseen(watch);
  const { graph, changedBy } = runPasses('evaluation', packedLossPasses(batch), forward, 'card', quiet);
  if (!isPacked(changedBy)) return undefined;
  return { training: training.program, evaluation: schedule('evaluation', graph, quiet)(batch).program };
}

/** What `make` makes, when it is first asked for. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

interface EvaluationSettings {
  readonly shared: { readonly graph: Graph; readonly work: SharedWork } | undefined;
  /** How many positions the words of a batch have that are laid end to end; undefined where they are not. */
  readonly packable: number | undefined;
  readonly batch: number;
}

/** The logits and loss of whole examples; on simd the loss alone may be of words laid end to end, of as many examples. */
function compileEvaluations(forward: Graph, { shared, packable, batch }: EvaluationSettings, watch: Watch) {
  const { simd, plain } = runOnTargets('evaluation', evaluationPasses(shared?.graph), forward, watch);
  const evaluationOf = schedule('evaluation', simd, watch);
  const lossOf =
    packable === undefined
      ? undefined
      : schedule('evaluation-loss', graphOf('evaluation-loss', packedLossPasses(packable), forward, watch), watch);
  // Both take the same examples, so there is room for as many in one as in the other.
  const tried = lossOf?.(batch).program;
  const evaluation = evaluationOf(shared?.work.batch ?? tried?.batch ?? batch).program;
  return {
    evaluation,
    evaluationLoss: tried?.batch === evaluation.batch ? tried : lossOf?.(evaluation.batch).program,
    plainEvaluation: plain === simd ? evaluation : schedule('evaluation', plain, unseen(watch))(batch).program,
  };
}

/** Several windows in a row, where the model slides. */
function compileSliding(forward: Graph, context: number, batch: number, watch: Watch): OnTargets<SlidingProgram> | undefined {
  const found = slid(slide(forward, context, context));
  if (!found) return undefined;
  const graphs = runOnTargets('sliding', forwardPasses, left('sliding-slide', found.graph, watch), watch);
  return ofEach(graphs, (graph, seenBy) => ({ program: schedule('sliding', graph, seenBy)(batch).program, predictions: context }), watch);
}

/** One symbol at a time, and what goes on with a sequence where no state does for ever: its whole context for the last position. */
function compileSampling(
  forward: Graph,
  { spec, inferred: { prediction } }: CheckedModel,
  batch: number,
  watch: Watch,
): { readonly oneStep: OnTargets<OneStepProgram> | undefined; readonly last: LastProgram | undefined } {
  const { context, kind } = spec.data;
  const streamed = stream(forward, context, prediction);
  const endless = streamed !== undefined && kind !== 'words' && isEndless(streamed, context);
  const isByContext = kind !== 'words' && !(endless || (streamed && prediction === 'window'));
  return {
    oneStep: streamed && compileOneStep(left('one-step-stream', streamed, watch), endless, batch, watch),
    last: isByContext ? compileLast(forward, spec, watch) : undefined,
  };
}

function compileOneStep(streamed: Graph, endless: boolean, batch: number, watch: Watch): OnTargets<OneStepProgram> {
  const programOf = (graph: Graph, seenBy: Watch): OneStepProgram => {
    const { program, plan } = schedule('one-step', graph, seenBy)(batch);
    return { program, states: statesOf(plan, graph), endless };
  };
  return ofEach(runOnTargets('one-step', forwardPasses, streamed, watch), programOf, watch);
}

/** The last position's logits, with what depends on a symbol and its position alone in tables; for simd alone. */
function compileLast(whole: Graph, { data: { context, vocabulary } }: ResolvedSpec, watch: Watch): LastProgram {
  const forward = graphOf('last-position', lastPasses, whole, watch);
  const found = lookUp(forward, { context, vocabulary, most: LARGEST_TABLES });
  const filling = found && graphOf('last-tables', endingPasses, left('last-tables-look-up', found.filling, watch), watch);
  const tables = filling && schedule('last-tables', filling, watch)(vocabulary);
  // All symbols have to have room.
  const isWhole = tables?.program.batch === vocabulary;
  const start = found && isWhole ? left('last-look-up', found.graph, watch) : forward;
  const { program } = schedule('last-position', graphOf('last-position', endingPasses, start, watch), watch)(LAST_BATCH);
  return { program, tables: filling && isWhole ? { program: tables.program, states: statesOf(tables.plan, filling) } : undefined };
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
  const step = runPasses('training', lossPasses, lower(inferred, alone, 'training', true), 'plain', {}).graph;
  const { program, plan: memory } = schedule('training', step, {})(spec.train.batch);
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

/** What passes for simd make of a graph. */
function graphOf(form: Form, passes: readonly Pass[], start: Graph, watch: Watch): Graph {
  return runPasses(form, passes, start, 'simd', watch).graph;
}

function slid(result: Slid | Stuck): Slid | undefined {
  return 'graph' in result ? result : undefined;
}
