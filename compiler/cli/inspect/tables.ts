import Table from 'cli-table3';
import { grouped, shorten } from '../../diagnostics/words.js';
import type { MemoryUse } from '../../schedule/memory.js';
import { showShape } from '../../ops/graph.js';
import type { SharedWork } from '../../passes/share.js';
import type { Inspection } from './inspection.js';
import { labelLayers } from './layer-labels.js';

type Alignment = 'left' | 'right';

/** Of cli-table3's frame only the space between columns is left. */
const NO_FRAME = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ mid: '', 'mid-mid': '', 'left-mid': '', 'right-mid': '', right: '' },
};

/** Text throughout, without the colours that cli-table3 would put in; where the last row is a total, a rule above it. */
export function table(
  head: readonly string[],
  alignments: readonly Alignment[],
  rows: readonly (readonly string[])[],
  hasTotal = true,
): string {
  const result = new Table({
    head: [...head],
    colAligns: [...alignments],
    style: { head: [], border: [] },
    chars: { ...NO_FRAME, left: ' ', middle: ' ' },
  });
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const rule = widths.map((width) => '─'.repeat(width));
  const all = rows.map((row) => [...row]);
  result.push(rule, ...(hasTotal ? [...all.slice(0, -1), rule, ...all.slice(-1)] : all));
  return `${result
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

/** The most levels of indentation. More would only push the numbers off the screen. */
const DEEPEST = 12;

/** The layers, those inside others indented under them. */
export function layerTable({ summary, checked }: Inspection): string {
  const { layers, parameters, multiplyAdds } = summary;
  const labels = labelLayers(checked.inferred);
  const rows = layers.map(({ path, layer, output, parameters: own, multiplyAdds: work }) => [
    shorten(path, 24),
    `${'  '.repeat(Math.min(DEEPEST, labels.get(path)!.around.length))}${layer}`,
    showShape(output),
    amount(own),
    amount(work),
  ]);
  const total = ['', 'total', '', grouped(parameters), grouped(multiplyAdds)];
  return table(['path', 'layer', 'output', 'parameters', 'multiply-adds'], ['left', 'left', 'left', 'right', 'right'], [...rows, total]);
}

/** The number as text. Zero is left blank, so that layers that have some stand out. */
function amount(value: number): string {
  return value === 0 ? '·' : grouped(value);
}

/** How much less there is to compute where equal nodes of a tree are computed once, or nothing where none are. */
export function sharedTable({ model: { shared } }: Inspection): string {
  const parts = (
    [
      ['training', shared.training],
      ['evaluation', shared.evaluation],
    ] as const
  ).flatMap(([mode, work]) => (work ? [{ mode, work }] : []));
  return parts.map(({ mode, work }) => sharedWork(mode, work)).join('\n');
}

function sharedWork(mode: string, { batch, levels, multiplyAdds }: SharedWork): string {
  const rows = levels.flatMap(({ nodes, distinct, parts }) => [
    [`${grouped(nodes)} an example`, grouped(batch * nodes), grouped(distinct)],
    ...parts.map((part, index) => [`  part ${index + 1} of ${parts.length}`, '', grouped(part)]),
  ]);
  const total = ['multiply-adds', grouped(multiplyAdds.all), grouped(multiplyAdds.distinct)];
  const times = (multiplyAdds.all / multiplyAdds.distinct).toFixed(1);
  return `${table([`${mode}, batch ${grouped(batch)}`, 'nodes', 'distinct'], ['left', 'right', 'right'], [...rows, total])}\n  ${times} times less, forward, on average over this data\n`;
}

const PARTS: readonly (readonly [keyof MemoryUse, string])[] = [
  ['parameters', 'parameters'],
  ['gradients', 'gradients'],
  ['optimizer', "the optimizer's state"],
  ['statistics', 'running statistics'],
  ['tables', 'tables, worked out once'],
  ['workspace', 'workspace, as planned'],
  ['examples', 'characters and targets'],
];

/** Where the bytes go, and what the memory plan saves. */
export function memoryTable({ memory, model }: Inspection): string {
  const { training, evaluation } = memory;
  const name = (key: keyof MemoryUse, words: string): string =>
    key === 'optimizer' && model.spec.train.average !== null ? `${words}, average` : words;
  const parts = PARTS.filter(([key]) => key !== 'tables' || training[key] + evaluation[key] > 0);
  const rows = parts.map(([key, words]) => [name(key, words), amount(training[key]), amount(evaluation[key])]);
  const peak = ['peak bytes', grouped(training.peakBytes), grouped(evaluation.peakBytes)];
  const head = ['bytes', `training, batch ${grouped(training.batch)}`, `evaluation, batch ${grouped(evaluation.batch)}`];
  const reuse = (
    [
      ['training', training],
      ['evaluation', evaluation],
    ] as const
  )
    .map(([mode, use]) => `  ${mode}: ${reuseOf(use)}\n`)
    .join('');
  return `${table(head, ['left', 'right', 'right'], [...rows, peak])}\n${reuse}`;
}

function reuseOf({ workspace, withoutReuse }: MemoryUse): string {
  const saved = withoutReuse === 0 ? 0 : Math.max(0, Math.round(100 * (1 - workspace / withoutReuse)));
  return `a place of its own for every tensor would take ${grouped(withoutReuse)}; reuse saves ${saved}%`;
}
