import type { DiagnosticBag } from '../../diagnostics/bag.js';
import type { Span } from '../../diagnostics/diagnostic.js';
import { replace } from '../../diagnostics/fix.js';
import type { SourceText } from '../../diagnostics/source-text.js';
import { quote, write } from '../../diagnostics/words.js';
import { repairSpecName } from '../repair-name.js';
import { SPEC_NAME_PATTERN } from '../fields.js';
import { firstLate } from '../numbers.js';
import { parseYaml } from '../parse.js';
import { sectionMap } from '../read-data.js';
import { readFields, type FieldValues } from '../read-fields.js';
import { readVariant } from '../read-variant.js';
import type { Reading } from '../reading.js';
import { readText, type SpecFile } from '../text.js';
import { describe, entryOf, type Entry, type MapTree, type Tree } from '../tree.js';
import type { LayerSyntax } from '../syntax.js';
import { YamlEdits } from '../yaml-edits.js';
import { numberVariables } from './base-spec.js';
import { isSweepMap, readsAsSpec } from './kind-of-file.js';
import { findTarget, targetsOverlap, type Layers, type PathTarget } from './path-targets.js';
import { readGroups, readRanges } from './read-ranges.js';
import { budgetFields, searches, sweepFields } from './sweep-fields.js';
import type { Budget, Dimension, Search, Sweep } from './sweep.js';

/** What a sweep needs from outside: its base spec's bytes. */
export interface SweepHost {
  /** `path` counts from the sweep file's folder. */
  base(path: string, sweepFile: string): SpecFile | { readonly problem: string; readonly meant?: string | undefined };
}

export interface BaseSpec {
  readonly source: SourceText;
  readonly root: Tree;
}

export interface ReadSweep {
  /** There where the bag has no errors. */
  readonly sweep: Sweep | undefined;
  readonly base: BaseSpec | undefined;
  /** For rendering, by file. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** A sweep file and its base spec -> a checked sweep; all that is wrong with either is reported at its place. */
export function readSweep(file: SpecFile, layers: ReadonlyMap<string, LayerSyntax>, host: SweepHost, bag: DiagnosticBag): ReadSweep {
  const sources = new Map<string, SourceText>();
  const root = readTree(file, sources, bag);
  const source = sources.get(file.name)!;
  if (root === undefined || root.kind === 'broken') return { sweep: undefined, base: undefined, sources };
  if (root.kind !== 'map') {
    bag.report(
      'WNC203',
      root.span,
      { what: 'a sweep', expected: `a map of ${Object.keys(sweepFields).join(', ')}`, found: describe(root) },
      { fix: 'begin with `name: my-sweep`, `base: spec.yaml` and `ranges:`, each in a line of its own' },
    );
    return { sweep: undefined, base: undefined, sources };
  }
  if (readsAsSpec(root)) {
    bag.report(
      'WNC915',
      root.entries[0]?.keySpan ?? root.span,
      {},
      { fix: `train it by \`wnc train ${file.name}\`, or name it as \`base\` in a sweep file` },
    );
    return { sweep: undefined, base: undefined, sources };
  }
  const names = new Set<string>();
  const scope = { lookUp: () => undefined, names: () => [] };
  const reading: Reading = { source, bag, scope, stray: new Set() };
  const top = readFields(
    root,
    sweepFields,
    { kind: 'section', where: '', title: 'a sweep', span: root.entries[0]?.keySpan ?? root.span },
    reading,
  );
  const name = readName(top, reading);
  const base = readBase(top, file.name, host, sources, bag);
  const search = readSearch(top.nested.get('search'), reading);
  const budget = readBudget(top.nested.get('budget'), reading);
  if (base === undefined || name === undefined) return { sweep: undefined, base, sources };

  const variables = numberVariables(base.root);
  for (const variable of variables.keys()) names.add(variable);
  const ranges = { ...reading, base: { file: base.source.file, root: base.root }, layers, names };
  const groups = readGroups(top.nested.get('together'), ranges);
  const dimensions = readRanges(top.nested.get('ranges'), ranges);
  checkOverlaps(root, base.root, layers, bag);
  checkCounts(dimensions, search, top.nested.get('ranges'), reading);
  if (bag.hasErrors) return { sweep: undefined, base, sources };
  const sweep: Sweep = {
    file: file.name,
    name,
    description: (top.values.get('description') as string | undefined) || undefined,
    base: top.values.get('base') as string,
    baseSpan: top.spans.get('base')!,
    dimensions,
    groups,
    variables,
    search,
    sizeSpan: sizeSpan(root, top),
    seed: top.values.get('seed') as number,
    seeds: top.values.get('seeds') as number,
    budget,
  };
  return { sweep, base, sources };
}

function readTree(file: SpecFile, sources: Map<string, SourceText>, bag: DiagnosticBag): Tree | undefined {
  const { source, readable } = readText(file, bag);
  sources.set(file.name, source);
  return readable ? parseYaml(source, bag) : undefined;
}

function readBase(
  top: FieldValues,
  sweepFile: string,
  host: SweepHost,
  sources: Map<string, SourceText>,
  bag: DiagnosticBag,
): BaseSpec | undefined {
  const path = top.values.get('base') as string | undefined;
  if (path === undefined) return undefined;
  const file = host.base(path, sweepFile);
  if ('problem' in file) {
    bag.report(
      'WNC101',
      top.spans.get('base')!,
      { file: path, reason: file.problem },
      {
        fix:
          file.meant === undefined ? 'the path of the base spec counts from the sweep file' : replace(top.spans.get('base')!, file.meant),
      },
    );
    return undefined;
  }
  const before = bag.errorCount;
  const root = readTree(file, sources, bag);
  if (root?.kind === 'map' && isSweepMap(root)) {
    bag.report('WNC916', top.spans.get('base')!, {}, { fix: 'name the spec that it has as its own base' });
    return undefined;
  }
  return root === undefined || bag.errorCount > before ? undefined : { source: sources.get(file.name)!, root };
}

function readName(top: FieldValues, { bag }: Reading): string | undefined {
  const name = top.values.get('name') as string | undefined;
  if (name === undefined || new RegExp(SPEC_NAME_PATTERN).test(name)) return name;
  const repaired = repairSpecName(name) ?? 'my-sweep';
  const rule = 'it names a folder, so it has small letters, digits and dashes, begins with a letter and is at most 64 long';
  bag.report(
    'WNC213',
    top.spans.get('name')!,
    { what: "a sweep's name", name, rule },
    { fix: replace(top.spans.get('name')!, repaired, write(`name: ${repaired}`)) },
  );
  return undefined;
}

function readSearch(entry: Entry | undefined, reading: Reading): Search {
  const variant = entry === undefined ? undefined : readVariant(entry, 'search', searches, reading);
  if (variant === undefined || !variant.read.complete) return { kind: 'grid' };
  const { values, lists, spans } = variant.read;
  const trials = values.get('trials') as number | undefined;
  if (variant.kind === 'random' && trials !== undefined) return { kind: 'random', trials };
  if (variant.kind === 'grid') return { kind: 'grid' };
  const rungs = values.get('rungs') as readonly number[];
  const late = firstLate(rungs, lists.get('rungs') ?? []);
  if (late) {
    const { value, before, item } = late;
    const sorted = [...new Set(rungs)].sort((a, b) => a - b);
    const span = spans.get('rungs');
    const fix = span && replace(span, `[${sorted.join(', ')}]`);
    reading.bag.report('WNC908', item.span, { value, before }, { fix });
  }
  return { kind: 'halving', rungs, keep: values.get('keep') as number, trials };
}

function readBudget(entry: Entry | undefined, reading: Reading): Budget {
  const none = { parameters: undefined, multiplyAdds: undefined };
  const map = entry === undefined ? undefined : sectionMap(entry, 'budget', Object.keys(budgetFields), reading);
  if (entry === undefined || map === undefined) return none;
  const { values } = readFields(map, budgetFields, { kind: 'section', where: 'budget', span: entry.keySpan }, reading);
  return { parameters: values.get('parameters') as number | undefined, multiplyAdds: values.get('multiplyAdds') as number | undefined };
}

/** No value may be set twice, nor inside another that is set: by its path, or by another that an alias of the base spec makes the same. */
function checkOverlaps(root: MapTree, base: Tree, layers: Layers, bag: DiagnosticBag): void {
  const targets: { path: string; span: Span; at: PathTarget }[] = [];
  const ranges = entryOf(root, 'ranges')?.value;
  const groups = entryOf(root, 'together')?.value;
  const heads = groups?.kind === 'list' ? groups.items.flatMap((group) => (group.kind === 'list' ? group.items.slice(0, 1) : [])) : [];
  for (const map of [ranges, ...heads]) {
    if (map?.kind !== 'map') continue;
    for (const { key, keySpan } of map.entries) {
      const at = findTarget(base, key, layers);
      if (at.kind !== 'nowhere') targets.push({ path: key, span: keySpan, at });
    }
  }
  targets.forEach(({ path, span, at }, index) => {
    const other = targets.slice(0, index).find((before) => targetsOverlap(at, before.at));
    if (other === undefined) return;
    bag.report(
      'WNC906',
      span,
      { path, other: other.path },
      { related: [{ message: `${quote(other.path)} is set here`, span: other.span }], fix: 'keep one of the two' },
    );
  });
}

/** A grid needs to know how many values each range has. */
function checkCounts(dimensions: readonly Dimension[], search: Search, ranges: Entry | undefined, { bag, source }: Reading): void {
  const isGrid = search.kind === 'grid' || (search.kind === 'halving' && search.trials === undefined);
  if (!isGrid) return;
  for (const { path, span, range } of dimensions) {
    if ((range.kind !== 'linear' && range.kind !== 'log') || range.count !== undefined) continue;
    const trials = search.kind === 'grid' ? 'search: {random: {trials: 20}}' : 'trials: 20';
    const map = ranges?.value.kind === 'map' ? entryOf(ranges.value, path)?.value : undefined;
    const edits = map?.kind === 'map' ? [new YamlEdits(source).addEntry(map, 'count: 5')] : [];
    bag.report('WNC907', span, { path }, { fix: { words: `add ${quote('count: 5')}, or draw at random by ${quote(trials)}`, edits } });
  }
}

function sizeSpan(root: MapTree, top: FieldValues): Span {
  const entry = entryOf(root, 'search') ?? entryOf(root, 'ranges') ?? entryOf(root, 'together');
  return entry?.keySpan ?? top.spans.get('name') ?? root.span;
}
