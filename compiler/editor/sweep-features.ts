import { counted, grouped } from '../diagnostics/words.js';
import { plainOf } from '../language/sweep/base-spec.js';
import { findTarget } from '../language/sweep/path-targets.js';
import type { Plain, Range } from '../language/sweep/sweep.js';
import { entryOf, sourceOf, type Entry, type Tree } from '../language/tree.js';
import { layers } from '../layers/registry.js';
import type { Analysis } from './analyse.js';
import type { Hint } from './hints.js';
import { rootOf, spotAt, type Spot } from './spot.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { TrialPlan } from './trial-plan.js';
import { codeEnd } from './text-places.js';

/** More reasons than this no one reads in a bubble. */
const MOST_REASONS = 12;
const MOST_VALUES = 8;

/** What is said of a range, of `ranges`, and of what a sweep consists of. */
export async function sweepHover(analysis: Analysis, spot: Spot): Promise<string | undefined> {
  if (spot.kind !== 'key') return undefined;
  const { entry, holder } = spot;
  const [section] = holder.path;
  if (holder.path.length === 0 && ['ranges', 'together', 'search'].includes(entry.key)) {
    const plan = await analysis.trials();
    return plan && `**${entry.key}** — ${planWords(plan)}${reasonLines(plan)}`;
  }
  if (section !== 'ranges' && section !== 'together') return undefined;
  return placeText(entry, analysis);
}

function planWords({ ready, dropped }: TrialPlan): string {
  return `${counted(ready, 'combination')}${dropped.length === 0 ? '' : `, ${grouped(dropped.length)} left out`}`;
}

function reasonLines({ dropped }: TrialPlan): string {
  if (dropped.length === 0) return '';
  const lines = dropped.slice(0, MOST_REASONS).map(({ index, reason }) => `- combination ${index}: ${reason}`);
  return `\n\n${lines.join('\n')}${dropped.length > MOST_REASONS ? `\n- and ${grouped(dropped.length - MOST_REASONS)} more` : ''}`;
}

/** A place of the base spec: what stands there. */
function placeText({ key }: Entry, { sweep }: Analysis): string | undefined {
  const base = sweep?.base;
  if (base === undefined) return undefined;
  const found = findTarget(base.root, key, layers);
  if (found.kind === 'nowhere') return undefined;
  if (found.kind === 'default') return `**${key}** — ${base.source.file} leaves it to its default.`;
  const { line } = found.tree.span.start;
  return `**${key}** — \`${sourceOf(found.tree, base.source)}\` in line ${line} of ${base.source.file}.`;
}

/** The values of each range, and which of a sweep's combinations are left out. */
export async function sweepHints(analysis: Analysis): Promise<readonly Hint[]> {
  const { tree, sweep, source } = analysis;
  const plan = await analysis.trials();
  if (tree === undefined || sweep?.sweep === undefined) return [];
  const hints: Hint[] = [];
  const ranges = entryOf(tree, 'ranges')?.value;
  for (const { path, range } of sweep.sweep.dimensions) {
    const entry = ranges?.kind === 'map' ? entryOf(ranges, path) : undefined;
    if (entry === undefined) continue;
    const values =
      plan === undefined ? [] : [...new Set(plan.trials.flatMap(({ values: all }) => (all.has(path) ? [shown(all.get(path))] : [])))];
    const label = rangeLabel(range, values);
    if (label !== undefined) hints.push({ offset: codeEnd(source.text, entry.value.span.end.offset), label });
    if (plan !== undefined && entry.value.kind === 'list') hints.push(...leftOutValues(path, entry.value.items, plan));
  }
  const key = entryOf(tree, 'ranges') ?? entryOf(tree, 'together');
  if (plan !== undefined && key !== undefined) {
    const tooltip = reasonLines(plan).trim();
    hints.push({ offset: key.keySpan.end.offset + 1, label: `→ ${planWords(plan)}`, ...(tooltip !== '' && { tooltip }) });
  }
  return hints.sort((a, b) => a.offset - b.offset);
}

function rangeLabel(range: Range, values: readonly string[]): string | undefined {
  if (range.kind === 'list' || values.length === 0) return undefined;
  const some = values.slice(0, MOST_VALUES).join(', ');
  return `→ ${some}${values.length > MOST_VALUES ? `, … (${grouped(values.length)})` : ''}`;
}

/** Values with which no combination would be trained, and why the first of them is not. */
function leftOutValues(path: string, items: readonly Tree[], { trials }: TrialPlan): readonly Hint[] {
  return items.flatMap((item) => {
    const value = shown(plainOf(item));
    const having = trials.filter(({ values }) => values.has(path) && shown(values.get(path)) === value);
    if (having.length === 0 || having.some(({ reason }) => reason === undefined)) return [];
    return [{ offset: item.span.end.offset, label: '(left out)', tooltip: having[0]?.reason ?? '' }];
  });
}

function shown(value: Plain | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** Where the value stands that a range goes over, or the spec that is named as the base. */
export function sweepDefinition({ kind, tree, sweep }: Analysis, offset: number): Span | undefined {
  const base = sweep?.base;
  if (kind !== 'sweep' || tree === undefined || base === undefined) return undefined;
  const spot = spotAt(rootOf(tree, kind), offset);
  if (spot?.kind === 'value' && spot.node.path.join('.') === 'base') return base.source.span(0, 0);
  if (spot?.kind !== 'key' || !['ranges', 'together'].includes(spot.holder.path[0] ?? '')) return undefined;
  const found = findTarget(base.root, spot.entry.key, layers);
  return found.kind === 'there' ? found.tree.span : found.kind === 'default' ? found.at.span : undefined;
}
