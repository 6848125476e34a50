import type { SplitName } from '../../runtime/contract.js';
import { DiagnosticBag } from '../diagnostics/bag.js';
import type { Fix, Severity, Span } from '../diagnostics/diagnostic.js';
import { replace } from '../diagnostics/fix.js';
import { SourceText } from '../diagnostics/source-text.js';
import { write } from '../diagnostics/words.js';
import { entryMeant, strayKeys } from './elsewhere.js';
import { repairSpecName } from './field-report.js';
import { unitOf } from './epochs.js';
import { RESERVED_NAMES, SPEC_NAME_PATTERN } from './fields.js';
import { limits } from './limits.js';
import { LayerBudget, type LayerReading } from './layer-reader.js';
import { readNumber } from './numbers.js';
import { parseLeniently, parseYaml } from './parse.js';
import { peekData, readData, type NamedData, type NumberOf } from './read-data.js';
import { readFields, type FieldValues } from './read-fields.js';
import { readLayers } from './read-layers.js';
import { readTrain } from './read-train.js';
import type { Examples, Reading } from './reading.js';
import type { DataSpec, ResolvedSpec } from './resolved-spec.js';
import { dataFields, defaultSplit, topFields } from './sections.js';
import { isSweepMap } from './sweep/kind-of-file.js';
import type { LayerSyntax } from './syntax.js';
import { readText, type SpecFile } from './text.js';
import { describe, type Entry, type MapTree } from './tree.js';
import { Variables } from './variables.js';
import { YamlEdits } from './yaml-edits.js';

/** What a spec needs to know from outside: how many symbols its data have. */
export interface SpecHost {
  /** V of a built-in set or of a file, whose path counts from the spec file's folder. */
  vocabulary(data: NamedData, specFile: string): Promise<Vocabulary>;
  /** What is wrong with each of the trained runs that are to teach a model of the data; absent where runs cannot be looked at. */
  teachers?(runs: readonly string[], data: NamedData, specFile: string): Promise<readonly (Problem | undefined)[]>;
}

/** A finding from outside. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly fix?: string | undefined;
}

/** Pieces of each window, or only the part `index` of `of` equal ones of each piece. */
export interface Pieces {
  readonly nodes: number;
  readonly part?: { readonly index: number; readonly of: number };
}

/**
 * How many distinct nodes a batch of the words' windows holds on average, where each window of `context` characters is cut into
 * so many pieces, or parts of these; drawn at random as in training, or windows in a row as in evaluation.
 */
export type CountDistinct = (context: number, pieces: Pieces, batch: number, order: 'drawn' | 'in a row') => number;

/** What a model makes of its data. */
export interface DataUse extends Pick<DataSpec, 'context' | 'split' | 'normalize'> {
  /** At every position a word has to fit the context whole. */
  readonly prediction: 'window' | 'positions';
  /** What is evaluated in training. */
  readonly splits: readonly SplitName[];
}

/** What speaks against training a model on the data, and which of its settings that is about. */
export type JudgeData = (use: DataUse) => readonly {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string | undefined;
  readonly about: 'data' | 'context' | 'split';
  /** The setting of the data that mends it, and its value. */
  readonly setting?: { readonly key: 'context' | 'split' | 'normalize'; readonly value: string } | undefined;
}[];

export type Vocabulary =
  | { readonly size: number; readonly countDistinct?: CountDistinct; readonly examples?: Examples; readonly judge?: JudgeData }
  | {
      readonly problem: {
        readonly code: string;
        readonly message: string;
        readonly fix?: string | undefined /** What the spec should name instead. */;
        readonly instead?: string;
        /** The kind that the data are instead. */
        readonly kind?: DataSpec['kind'];
        readonly place?: WordPlace;
      };
    };

/** A place in a word file that was named beside the spec, which is then what is shown. */
export interface WordPlace {
  /** As diagnostics show it. */
  readonly file: string;
  readonly line: number;
  /** From 1, the end exclusive. */
  readonly column: number;
  readonly end: number;
  /** The line's text; empty where there is nothing to show. */
  readonly text: string;
}

export interface ReadSpec {
  /**
   * There where `data` and `model` are without errors, so that their shapes can be judged; other sections that have
   * errors are then at their defaults. Only a spec whose bag has no errors may be compiled.
   */
  readonly spec: ResolvedSpec | undefined;
  /**
   * What of a spec with errors could be read: layers with a mistake of their own are missing, and so may be what their neighbours need.
   * For editors, which show the shapes of the layers before the first error.
   */
  readonly partial?: ResolvedSpec | undefined;
  /** The file as YAML, where it is a map. */
  readonly tree?: MapTree | undefined;
  /** For rendering. */
  readonly source: SourceText;
  /** The texts of the spec and of any other file that a finding is about. */
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly countDistinct?: CountDistinct | undefined;
  readonly judge?: JudgeData | undefined;
}

/**
 * A spec file -> a resolved spec:
 *
 *   bytes -> text -> YAML tree -> sections -> values
 *
 * Each arrow reports all that it finds; the next one starts where there is something for it to read.
 */
export async function readSpec(
  file: SpecFile,
  layers: ReadonlyMap<string, LayerSyntax>,
  host: SpecHost,
  bag: DiagnosticBag,
): Promise<ReadSpec> {
  const { source, readable } = readText(file, bag);
  const sources = new Map([[source.file, source]]);
  if (!readable) return { spec: undefined, source, sources };
  const tree = parseYaml(source, bag);
  if (tree === undefined || tree.kind === 'broken') return { spec: undefined, source, sources };
  if (tree.kind !== 'map') {
    const found = describe(tree);
    bag.report('WNC219', tree.span, { found });
    return { spec: undefined, source, sources };
  }
  if (isSweepMap(tree)) {
    bag.report(
      'WNC916',
      tree.entries[0]!.keySpan,
      {},
      { fix: `\`wnc sweep ${file.name} --dry-run\` checks it, \`wnc sweep ${file.name}\` trains it` },
    );
    return { spec: undefined, source, sources, tree };
  }
  // Keys or values that YAML itself lost may have been anywhere, so there is no whole model to judge.
  const whole = !bag.hasErrors;
  const vocabulary = await findVocabulary(tree, file.name, source, host, bag, sources);
  const { spec, partial } = resolve(tree, vocabulary, layers, source, bag);
  if (spec && whole) await checkTeachers(spec, host, bag);
  return {
    spec: whole ? spec : undefined,
    partial,
    tree,
    source,
    sources,
    countDistinct: vocabulary?.countDistinct,
    judge: vocabulary?.judge,
  };
}

/** What can be read of a text whatever is wrong with it, YAML too, and what else that is: what stands before the first mistake is as it will be. */
export async function readLeniently(
  source: SourceText,
  layers: ReadonlyMap<string, LayerSyntax>,
  host: SpecHost,
): Promise<Pick<ReadSpec, 'tree' | 'partial'> & { readonly bag: DiagnosticBag }> {
  const bag = new DiagnosticBag();
  const tree = parseLeniently(source);
  if (tree?.kind !== 'map') return { bag };
  const vocabulary = await findVocabulary(tree, source.file, source, host, bag, new Map());
  return { tree, partial: resolve(tree, vocabulary, layers, source, bag).partial, bag };
}

async function findVocabulary(
  tree: MapTree,
  file: string,
  source: SourceText,
  host: SpecHost,
  bag: DiagnosticBag,
  sources: Map<string, SourceText>,
): Promise<Exclude<Vocabulary, { problem: unknown }> | undefined> {
  const found = peekData(entryMeant(tree, 'data', topFields), numberReader(tree, source));
  if (found === undefined) return undefined;
  const vocabulary = await host.vocabulary(found, file);
  if ('size' in vocabulary) return vocabulary;
  const { code, message, fix, instead, kind, place } = vocabulary.problem;
  const span = place === undefined ? found.span : showWord(place, sources);
  const fixed = (): string | Fix | undefined => {
    if (kind !== undefined) return replace(found.keySpan, kind, fix ?? write(`${kind}: ${found.source}`));
    return instead === undefined ? fix : replace(span, scalarText(instead), fix ?? write(instead));
  };
  bag.add({
    code,
    severity: 'error',
    message,
    span,
    related: [],
    fix: fixed(),
  });
  return undefined;
}

/** Whether the runs that a spec calls teachers can teach its model, each at its place. */
async function checkTeachers(
  { file, data, train: { teach, teacherSpans } }: ResolvedSpec,
  host: SpecHost,
  bag: DiagnosticBag,
): Promise<void> {
  if (!teach || !host.teachers) return;
  const { kind, source, normalize, audio } = data;
  const problems = await host.teachers(teach.runs, { kind, source, normalize, ...(audio && { audio }) }, file);
  problems.forEach((problem, i) => {
    const span = teacherSpans[i];
    if (problem && span) bag.add({ ...problem, severity: 'error', span, related: [], fix: problem.fix });
  });
}

function contextIn(tree: MapTree): Entry | undefined {
  const data = entryMeant(tree, 'data', topFields);
  return data?.value.kind === 'map' ? entryMeant(data.value, 'context', dataFields) : undefined;
}

/** Numbers before the vocabulary is known; what is wrong with them is reported when they are read again. */
function numberReader(tree: MapTree, source: SourceText): NumberOf {
  const bag = new DiagnosticBag();
  const scope = new Variables(entryMeant(tree, 'vars', topFields), contextIn(tree), undefined, source, bag);
  const reading = { source, bag, scope, stray: new Set<string>() };
  return (value) => (value.kind === 'scalar' ? readNumber(value, '', 'a whole number', reading) : undefined);
}

/** A text as YAML reads it, inside braces too. */
function scalarText(text: string): string {
  return /^[\w./-]+$/.test(text) && !/^[-.\d]+$/.test(text) ? text : JSON.stringify(text);
}

/** The span of a place in a word file, whose line is kept for rendering: the lines above it are not known, and count. */
function showWord({ file, line, column, end, text }: WordPlace, sources: Map<string, SourceText>): Span {
  const source = new SourceText(file, `${'\n'.repeat(line - 1)}${text}`);
  if (text !== '') sources.set(file, source);
  const start = source.lineStart(line);
  return text === ''
    ? { file, start: { offset: 0, line, column }, end: { offset: 0, line, column: end } }
    : source.span(start + column - 1, start + end - 1);
}

function resolve(
  tree: MapTree,
  known: Extract<Vocabulary, { size: number }> | undefined,
  layers: ReadonlyMap<string, LayerSyntax>,
  source: SourceText,
  bag: DiagnosticBag,
): Pick<ReadSpec, 'spec' | 'partial'> {
  const vocabulary = known?.size;
  const section = (key: keyof typeof topFields) => entryMeant(tree, key, topFields);
  const data = section('data');
  const scope = new Variables(section('vars'), contextIn(tree), vocabulary, source, bag);
  const joining = new Set([...layers.values()].filter(({ joins }) => joins === true).map((layer) => layer.name));
  const reading: Reading = {
    source,
    bag,
    scope,
    stray: strayKeys(tree),
    root: tree,
    unit: unitOf(tree, joining),
    ...(known?.examples && { examples: known.examples }),
  };
  const top = readFields(tree, topFields, { kind: 'section', where: '', span: tree.entries[0]?.keySpan ?? tree.span }, reading);
  const name = readName(top, reading);
  const description = readDescription(top);
  const dataSpec = data === undefined ? undefined : readData(data, vocabulary, reading);
  const modelEntry = section('model');
  const before = bag.errorCount;
  const modelReading: LayerReading = { ...reading, layers, budget: new LayerBudget(), roundVariables: [] };
  const model = modelEntry === undefined ? [] : readLayers(modelEntry, '`model`', '', modelReading);
  const modelIsFine = bag.errorCount === before && modelEntry !== undefined;
  const split = dataSpec?.split ?? defaultSplit;
  const { train, spans, optimizerSpan } = readTrain(section('train'), split, reading);
  const unused = [...scope.finish(), ...modelReading.roundVariables.filter((variable) => !variable.used)];
  // A mistake elsewhere may hide where a variable was meant to be used.
  if (!bag.hasErrors) for (const { name, span } of unused) bag.report('WNC501', span, { name }, { fix: unusedFix(span, tree, source) });
  const readableData = dataSpec ?? dataOf(data, contextIn(tree), scope, vocabulary);
  if (readableData === undefined || modelEntry === undefined) return { spec: undefined };
  const partial: ResolvedSpec = {
    file: source.file,
    text: source.text,
    tree,
    name: name ?? 'unnamed',
    description,
    data: readableData,
    model,
    modelSpan: modelEntry.value.span,
    loss: 'crossEntropy',
    train,
    batchSpan: spans.get('batch') ?? top.spans.get('name') ?? tree.span,
    optimizerSpan: optimizerSpan ?? top.spans.get('name') ?? tree.span,
  };
  return { spec: dataSpec !== undefined && modelIsFine ? partial : undefined, partial };
}

/** As much of data with a mistake as shapes need: the context; an unknown vocabulary is NaN. */
function dataOf(
  data: Entry | undefined,
  context: Entry | undefined,
  scope: Variables,
  vocabulary: number | undefined,
): DataSpec | undefined {
  const value = scope.lookUp('context')?.value;
  if (data === undefined || context === undefined || value === undefined || !Number.isInteger(value)) return undefined;
  if (value < 1 || value > limits.context) return undefined;
  return {
    kind: 'words',
    source: '',
    sourceSpan: data.keySpan,
    normalize: 'none',
    context: value,
    contextSpan: context.value.span,
    vocabulary: vocabulary ?? NaN,
    split: defaultSplit,
    splitSpan: undefined,
  };
}

/** A variable that nothing uses taken out, and `vars` with its last one. */
function unusedFix(span: Span, tree: MapTree, source: SourceText): Fix | undefined {
  const vars = tree.entries.find(({ key }) => key === 'vars');
  const variable = vars?.value.kind === 'map' ? vars.value.entries.find(({ keySpan }) => keySpan === span) : undefined;
  if (vars?.value.kind !== 'map' || variable === undefined) return undefined;
  const yaml = new YamlEdits(source);
  return {
    words: 'take it out',
    edits: [vars.value.entries.length === 1 ? yaml.removeEntry(tree, vars) : yaml.removeEntry(vars.value, variable)],
  };
}

const NAME = new RegExp(SPEC_NAME_PATTERN);

function readName(top: FieldValues, reading: Reading): string | undefined {
  const name = top.values.get('name') as string | undefined;
  if (name === undefined) return undefined;
  const reserved = RESERVED_NAMES.includes(name);
  if (NAME.test(name) && !reserved) return name;
  const rule = reserved
    ? 'the word is reserved'
    : 'it names a folder, so it has small letters, digits and dashes, begins with a letter and is at most 64 long';
  const repaired = repairSpecName(name);
  const fix = repaired === undefined ? undefined : replace(nameSpan(top), repaired, write(`name: ${repaired}`));
  reading.bag.report('WNC213', nameSpan(top), { what: "a spec's name", name, rule }, { fix });
  return undefined;
}

function nameSpan(top: FieldValues): Span {
  return top.spans.get('name')!;
}

function readDescription(top: FieldValues): string | undefined {
  const text = top.values.get('description') as string | undefined;
  if (text === undefined) return undefined;
  // One line, however it is folded in the file.
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
