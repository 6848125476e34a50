import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { Fix, Span } from '../diagnostics/diagnostic.js';
import { replace } from '../diagnostics/fix.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { write } from '../diagnostics/words.js';
import { contextIn, entryMeant, strayKeys } from './elsewhere.js';
import { unitOf } from './epochs.js';
import { RESERVED_NAMES, SPEC_NAME_PATTERN } from './fields.js';
import { LayerBudget, type LayerReading } from './layer-reader.js';
import { limits } from './limits.js';
import { readData } from './read-data.js';
import { readFields, type FieldValues } from './read-fields.js';
import { readLayers } from './read-layers.js';
import { readTrain } from './read-train.js';
import type { Reading } from './reading.js';
import { repairSpecName } from './repair-name.js';
import type { DataSpec, ResolvedSpec } from './resolved-spec.js';
import { defaultSplit, topFields } from './sections.js';
import type { KnownVocabulary } from './spec-host.js';
import type { LayerSyntax } from './syntax.js';
import type { Entry, MapTree } from './tree.js';
import { Variables } from './variables.js';
import { YamlEdits } from './yaml-edits.js';

/** What a spec's tree holds. */
export interface Resolved {
  /** Where `data` and `model` are without errors; other sections that have errors are then at their defaults. */
  readonly spec: ResolvedSpec | undefined;
  /** The same with what could be read of them: layers with a mistake of their own are missing. */
  readonly partial?: ResolvedSpec | undefined;
}

/** YAML tree -> sections -> values. Reports all that is wrong with them; `known`: undefined where the data have no vocabulary. */
export function resolve(
  tree: MapTree,
  known: KnownVocabulary | undefined,
  layers: ReadonlyMap<string, LayerSyntax>,
  source: SourceText,
  bag: DiagnosticBag,
): Resolved {
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
