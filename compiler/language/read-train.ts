import type { Fix, Span } from '../diagnostics/diagnostic.js';
import { advice, replace } from '../diagnostics/fix.js';
import { write } from '../diagnostics/words.js';
import { firstLate } from './numbers.js';
import { sectionMap } from './read-data.js';
import { readFields, type FieldValues } from './read-fields.js';
import { readVariant } from './read-variant.js';
import type { Reading } from './reading.js';
import type { OptimizerSettings, ScheduleSettings, SplitName } from '../../runtime/contract.js';
import type { DataSpec, TrainSpec } from './resolved-spec.js';
import { averageFields, defaultTrain, evaluateFields, optimizers, schedules, teachFields, trainFields } from './sections.js';
import { entryOf, type Entry, type Tree } from './tree.js';
import { YamlEdits } from './yaml-edits.js';

/** `train`; where something in it is wrong, which is reported, with the default in its place. */
export function readTrain(
  entry: Entry | undefined,
  split: DataSpec['split'],
  reading: Reading,
): { train: TrainSpec; spans: FieldValues['spans']; optimizerSpan: Span | undefined } {
  const evaluate = { every: null, splits: defaultSplits(split) };
  const map = entry === undefined ? undefined : sectionMap(entry, 'train', Object.keys(trainFields), reading);
  if (entry === undefined || map === undefined) return { train: { ...defaultTrain, evaluate }, spans: new Map(), optimizerSpan: undefined };
  const read = readFields(map, trainFields, { kind: 'section', where: 'train', span: entry.keySpan, entry }, reading);
  const number = (key: 'steps' | 'batch' | 'seed') => (read.values.get(key) as number | undefined) ?? defaultTrain[key];
  const optimizer = readOptimizer(read.nested.get('optimizer'), reading);
  const train: TrainSpec = {
    over: (read.values.get('over') as TrainSpec['over'] | undefined) ?? defaultTrain.over,
    overSpan: read.spans.get('over'),
    steps: number('steps'),
    batch: number('batch'),
    seed: number('seed'),
    optimizer,
    schedule: readSchedule(read.nested.get('schedule'), read.values.has('steps') ? number('steps') : Infinity, optimizer.rate, reading),
    clip: (read.values.get('clip') as number | undefined) ?? null,
    evaluate: readEvaluate(read.nested.get('evaluate'), split, reading),
    average: readAverage(read.nested.get('average'), reading),
    keep: (read.values.get('keep') as TrainSpec['keep'] | undefined) ?? defaultTrain.keep,
    patience: (read.values.get('patience') as number | undefined) ?? null,
    labelSmoothing: (read.values.get('labelSmoothing') as number | undefined) ?? defaultTrain.labelSmoothing,
    ...readTeach(read.nested.get('teach'), reading),
  };
  checkChoice(read, train, reading);
  return { train, spans: read.spans, optimizerSpan: read.nested.get('optimizer')?.keySpan };
}

function readOptimizer(entry: Entry | undefined, reading: Reading): OptimizerSettings {
  const variant = entry === undefined ? undefined : readVariant(entry, 'train.optimizer', optimizers, reading);
  if (variant === undefined || !variant.complete) return defaultTrain.optimizer;
  const decaySpan = variant.read.spans.get('decay');
  if (decaySpan !== undefined && variant.read.values.get('decay') === 'matrices' && variant.read.values.get('weightDecay') === 0) {
    reading.bag.report('WNC513', decaySpan, {}, { fix: 'give weightDecay: 0.1 too, or leave decay out' });
  }
  return { kind: variant.kind, ...variant.settings } as unknown as OptimizerSettings;
}

/** What `keep: best` and `patience` judge by, and whether there is any of it. */
function checkChoice(read: FieldValues, { keep, patience, steps, evaluate }: TrainSpec, reading: Reading): void {
  const keepSpan = keep === 'best' ? read.spans.get('keep') : undefined;
  const patienceSpan = patience === null ? undefined : read.spans.get('patience');
  const span = keepSpan ?? patienceSpan;
  const [by] = evaluate.splits;
  if (span === undefined || by === undefined) return;
  const what = keepSpan === undefined ? 'patience' : 'keep: best';
  const given = read.nested.get('evaluate')?.value;
  const isNamed = given?.kind === 'map' && given.entries.some(({ key }) => key === 'splits');
  if (by === 'train' && !isNamed) reading.bag.report('WNC322', span, { what }, { fix: 'give data.split.validation a share of the data' });
  else if (by !== 'validation') reading.bag.report('WNC511', span, { what, split: by });
  const evaluations = Math.ceil(steps / (evaluate.every ?? Math.max(1, Math.floor(steps / 10))));
  if (patienceSpan !== undefined && patience !== null && read.values.has('steps') && patience >= evaluations)
    reading.bag.report('WNC512', patienceSpan, { patience, evaluations });
}

function readSchedule(entry: Entry | undefined, steps: number, rate: number, reading: Reading): ScheduleSettings {
  const variant = entry === undefined ? undefined : readVariant(entry, 'train.schedule', schedules, reading);
  if (variant === undefined || !variant.complete) return defaultTrain.schedule;
  checkSchedule(variant.read, steps, rate, reading);
  return { kind: variant.kind, ...variant.settings } as unknown as ScheduleSettings;
}

function checkSchedule(read: FieldValues, steps: number, rate: number, reading: Reading): void {
  const at = (read.values.get('at') ?? []) as readonly number[];
  const items = read.lists.get('at') ?? [];
  const late = firstLate(at, items);
  if (late) {
    const sorted = [...new Set(at)].sort((a, b) => a - b);
    reading.bag.report(
      'WNC311',
      late.item.span,
      { value: late.value, before: late.before },
      { fix: listFix(read, sorted, items, reading) },
    );
  }
  const unreached = at.findIndex((value) => value >= steps);
  const [value, item] = [at[unreached], items[unreached]];
  if (value !== undefined && item !== undefined) reading.bag.report('WNC502', item.span, { what: 'step', value, steps });
  const warmup = read.values.get('warmup') as number | undefined;
  const warmupSpan = read.spans.get('warmup');
  if (warmupSpan !== undefined && warmup !== undefined && warmup >= steps) {
    reading.bag.report('WNC502', warmupSpan, { what: 'the end of warmup', value: warmup, steps });
  }
  const end = read.values.get('steps') as number | undefined;
  const endSpan = read.spans.get('steps');
  if (endSpan !== undefined && end !== undefined) {
    if (warmup !== undefined && warmup >= end)
      reading.bag.report('WNC323', endSpan, { steps: end, warmup }, { fix: `raise it above ${warmup}, or shorten the warmup` });
    else if (end > steps) reading.bag.report('WNC502', endSpan, { what: 'the end of the decay', value: end, steps });
  }
  const floor = read.values.get('floor') as number | undefined;
  const floorSpan = read.spans.get('floor');
  if (floorSpan !== undefined && floor !== undefined && floor > rate) reading.bag.report('WNC503', floorSpan, { floor, rate });
}

/** The steps in order, each once. */
function listFix(read: FieldValues, sorted: readonly number[], items: readonly Tree[], { source }: Reading): Fix {
  const words = write(`[${sorted.join(', ')}]`);
  const [first, last] = [items[0], items.at(-1)];
  const span = read.spans.get('at');
  const isFlow = span !== undefined && new YamlEdits(source).isFlow(span);
  if (isFlow) return replace(span, `[${sorted.join(', ')}]`, words);
  // A list of lines keeps its lines, as many as there are different steps.
  if (first === undefined || last === undefined || sorted.length !== items.length) return advice(words);
  return { words, edits: items.map((item, index) => ({ span: item.span, text: String(sorted[index]) })) };
}

function readEvaluate(entry: Entry | undefined, split: DataSpec['split'], reading: Reading): TrainSpec['evaluate'] {
  const standard = { every: null, splits: defaultSplits(split) };
  const map = entry === undefined ? undefined : sectionMap(entry, 'train.evaluate', Object.keys(evaluateFields), reading);
  if (entry === undefined || map === undefined) return standard;
  const read = readFields(map, evaluateFields, { kind: 'section', where: 'train.evaluate', span: entry.keySpan, entry }, reading);
  const every = (read.values.get('every') as number | undefined) ?? null;
  const splits = read.spans.has('splits') ? (read.values.get('splits') as readonly SplitName[] | undefined) : undefined;
  const empty = splits?.find((name) => split[name] === 0);
  if (empty !== undefined) {
    const item = read.lists.get('splits')?.[splits!.indexOf(empty)];
    reading.bag.report('WNC320', item?.span ?? read.spans.get('splits')!, { split: empty });
  }
  return { every, splits: splits ?? standard.splits };
}

/** Validation, unless it has no words. */
function defaultSplits(split: DataSpec['split']): readonly SplitName[] {
  return split.validation > 0 ? ['validation'] : split.test > 0 ? ['test'] : ['train'];
}

function readAverage(entry: Entry | undefined, reading: Reading): TrainSpec['average'] {
  const map = entry === undefined ? undefined : sectionMap(entry, 'train.average', Object.keys(averageFields), reading);
  if (entry === undefined || map === undefined) return null;
  const read = readFields(map, averageFields, { kind: 'section', where: 'train.average', span: entry.keySpan, entry }, reading);
  const [decay, over] = ['decay', 'over'].map((key) => read.values.get(key) as number | undefined);
  const second = read.spans.has('decay') ? entryOf(map, 'over') : undefined;
  if (second) {
    const edits = [new YamlEdits(reading.source).removeEntry(map, second)];
    reading.bag.report('WNC327', second.keySpan, {}, { fix: { words: 'take `over` out', edits } });
  }
  return decay ?? (over === undefined ? null : { over });
}

function readTeach(entry: Entry | undefined, reading: Reading): Pick<TrainSpec, 'teach' | 'teacherSpans'> {
  const none = { teach: null, teacherSpans: [] };
  const map = entry === undefined ? undefined : sectionMap(entry, 'train.teach', Object.keys(teachFields), reading);
  if (entry === undefined || map === undefined) return none;
  const read = readFields(map, teachFields, { kind: 'section', where: 'train.teach', span: entry.keySpan, entry }, reading);
  const runs = read.values.get('runs') as readonly string[] | undefined;
  if (runs === undefined || !read.complete) return none;
  const number = (key: 'weight' | 'temperature'): number => (read.values.get(key) as number | undefined) ?? teachFields[key].default;
  const teacherSpans = (read.lists.get('runs') ?? []).map(({ span }) => span);
  return { teach: { runs, weight: number('weight'), temperature: number('temperature') }, teacherSpans };
}
