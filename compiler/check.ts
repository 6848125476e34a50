import { DiagnosticBag } from './diagnostics/bag.js';
import { replace } from './diagnostics/fix.js';
import { proveFixes } from './diagnostics/prove.js';
import type { SourceText } from './diagnostics/source-text.js';
import { memo } from './language/memo.js';
import type { NamedData } from './language/read-data.js';
import { readSpec } from './language/read-spec.js';
import type { CountDistinct, DataUse, JudgeData, SpecHost } from './language/spec-host.js';
import type { ResolvedSpec } from './language/resolved-spec.js';
import { SpecEdits } from './language/spec-edits.js';
import type { SpecFile } from './language/text.js';
import type { MapTree } from './language/tree.js';
import { layers } from './layers/registry.js';
import { infer, type InferredModel } from './model/infer.js';
import { checkLimits } from './model/limits.js';
import { lint } from './model/lint.js';
import { lower } from './model/lower.js';
import type { Graph } from './ops/graph.js';
import type { Observer } from './passes/pass.js';
import { printGraph } from './passes/print.js';
import { slide } from './passes/slide.js';

/** `train: {over: words}`: how many predictions of a word stand in one example; longer words take several. */
export const WORD_PREDICTIONS = 16;

/** A spec that has been read and judged. */
export interface Checked {
  readonly bag: DiagnosticBag;
  /** For rendering diagnostics. */
  readonly source: SourceText;
  readonly sources: ReadonlyMap<string, SourceText>;
  /** There when the spec has no errors. */
  readonly model: CheckedModel | undefined;
  /** What could be read of it, errors or not. */
  readonly partial: ResolvedSpec | undefined;
  /** The file as YAML, where it is a map. */
  readonly tree: MapTree | undefined;
}

export interface CheckedModel {
  readonly spec: ResolvedSpec;
  readonly inferred: InferredModel;
  /** Forward and loss in training mode, not yet differentiated. */
  readonly graph: Graph;
  /** Of the data at hand, where the host knows it. */
  readonly countDistinct: CountDistinct | undefined;
}

/** A spec's text read, judged and lowered, by the first passes of pipeline.ts; fixes are tried. */
export async function check(file: SpecFile, host: SpecHost, observe?: Observer): Promise<Checked> {
  const known = remembering(host);
  const checked = await judge(file, known, observe);
  await prove(checked, file.name, known);
  return checked;
}

/** Tries the fixes of what `judge` found on the text, as `check` does; `pause` is awaited before each try, and may end it by throwing. */
export async function prove(
  { bag, source }: Pick<Checked, 'bag' | 'source'>,
  name: string,
  host: SpecHost,
  pause?: () => Promise<void>,
): Promise<void> {
  await proveFixes(bag, source, async (text) => {
    await pause?.();
    const again = await judge({ name, content: text }, host);
    return { bag: again.bag, work: text.length + WORK_OF_A_NODE * (again.model?.graph.nodes.length ?? 0) };
  });
}

/** Lowering a node takes as long as reading this many characters, more or less. */
const WORK_OF_A_NODE = 40;

/** Asks a host for the same data once: the fixes that are tried, and the trials of a sweep, have theirs in common mostly. */
export function remembering(host: SpecHost): SpecHost {
  const vocabulary = memo(
    (data: NamedData, specFile: string) => JSON.stringify([namedData(data), specFile]),
    (data, specFile) => host.vocabulary(namedData(data), specFile),
  );
  return { vocabulary, ...teachersOf(host) };
}

/** What names data, and nothing of what is done with them. */
export function namedData({ kind, source, normalize, audio }: NamedData): NamedData {
  return { kind, source, normalize, ...(audio && { audio }) };
}

/** What a host says of teachers, where it can. */
export function teachersOf(host: SpecHost): Pick<SpecHost, 'teachers'> {
  const { teachers } = host;
  return teachers ? { teachers: (...asked) => teachers.apply(host, asked) } : {};
}

/** What is wrong, with fixes as they were thought of, not yet tried. */
export async function judge(file: SpecFile, host: SpecHost, observe?: Observer): Promise<Checked> {
  const bag = new DiagnosticBag();
  const { spec, countDistinct, judge, ...read } = await readSpec(file, layers, host, bag);
  const { source, sources } = read;
  const found = { bag, source, sources, partial: read.partial, tree: read.tree };
  const inferred = spec && infer(spec, layers, bag);
  if (spec && inferred && judge) judgeData(spec, inferred.prediction, judge, bag);
  if (!spec || !inferred || bag.hasErrors) return { ...found, model: undefined };
  const graph = lower(inferred, spec, 'training');
  observe?.('lower', () => printGraph(graph));
  checkLimits(graph, spec, bag);
  checkWordTraining(inferred, graph, spec, bag);
  lint(inferred, graph, spec, bag);
  if (bag.hasErrors) return { ...found, model: undefined };
  return { ...found, model: { spec, inferred, graph, countDistinct } };
}

/** Whatever training would say of the data, at the setting that it is about. */
function judgeData(spec: ResolvedSpec, prediction: DataUse['prediction'], judge: JudgeData, bag: DiagnosticBag): void {
  const { data } = spec;
  const edits = new SpecEdits(spec);
  const spans = { data: data.sourceSpan, context: data.contextSpan, split: data.splitSpan ?? data.sourceSpan };
  for (const { about, fix, setting, ...finding } of judge({ ...data, prediction, splits: spec.train.evaluate.splits })) {
    bag.add({
      ...finding,
      fix: setting === undefined ? fix : edits.data(setting.key, setting.value, fix),
      span: spans[about],
      related: [],
    });
  }
}

/** `train: {over: words}` asks for a model whose windows slide; one that predicts at every position has whole words already. */
function checkWordTraining({ prediction }: InferredModel, graph: Graph, spec: ResolvedSpec, bag: DiagnosticBag): void {
  const { over, overSpan } = spec.train;
  if (over === 'words' && overSpan && spec.data.kind !== 'words') {
    bag.report('WNC652', overSpan, { kind: spec.data.kind }, { fix: replace(overSpan, 'windows', 'over: windows') });
    return;
  }
  if (over !== 'words' || prediction === 'positions' || !overSpan) return;
  const result = slide(graph, spec.data.context, WORD_PREDICTIONS);
  if (!('stuckAt' in result)) return;
  const at = result.stuckAt;
  const related = at ? [{ message: `${at.layer} is not the same for a node in every window that holds it`, span: at.span }] : [];
  bag.report('WNC419', overSpan, { layer: at?.layer ?? 'the model' }, { related, fix: replace(overSpan, 'windows', 'over: windows') });
}

/** What is wrong with training a model on `batch` examples at a time, instead of those of its spec: too few, or too many. */
export function checkBatch({ spec, graph }: CheckedModel, batch: number): DiagnosticBag {
  const bag = new DiagnosticBag();
  const asked = { ...spec, train: { ...spec.train, batch } };
  infer(asked, layers, bag);
  checkLimits(graph, asked, bag);
  return bag;
}
