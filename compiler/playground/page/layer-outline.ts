/** What the drawing of a model's layers is made of, without drawing it. */
import type { LayerFacts } from '../protocol.js';

/** The same layer in rounds that are drawn as one; a single one outside of repeats. */
export type Versions = readonly [LayerFacts, ...LayerFacts[]];

/** What a symbol of each kind of data is called. */
export const SYMBOLS = { words: 'character', text: 'character', bytes: 'byte', audio: 'sample' } as const;

/** The most positions that are drawn one by one. */
const MOST_CELLS = 16;

export const alone = (layer: LayerFacts): Versions => [layer];

/** One list of layers of each version, side by side. */
export function insideOf(versions: Versions, list: number): readonly Versions[] {
  const [first, ...others] = versions;
  return (first.lists[list] ?? []).map((layer, index) => [
    layer,
    ...others.flatMap(({ lists }) => {
      const other = lists[list]?.[index];
      return other === undefined ? [] : [other];
    }),
  ]);
}

/** All rounds of repeats that are drawn as one, side by side. */
export function roundsAsOne(versions: Versions): readonly Versions[] {
  const [first] = versions;
  return (first.lists[0] ?? []).map((layer, index) => {
    const rounds = versions.flatMap(({ lists }) => lists.flatMap((round) => round[index] ?? []));
    return [layer, ...rounds.slice(1)];
  });
}

/** Whether a repeat can be drawn as one round. */
export function canFold({ holding, alike, lists }: LayerFacts): boolean {
  return holding === 'rounds' && alike && lists.length > 1;
}

/** Room for the lines beside the layers, in pixels: those that pass layers by, and the brackets of repeats. */
export const lanes = { bypass: 16, bracket: 46 } as const;

function ownLane({ holding }: LayerFacts): number {
  if (holding === 'rounds') return lanes.bracket;
  return holding === 'layers' ? lanes.bypass : 0;
}

/** Room that a layer takes beside the line that all stand on, with what is inside it; branches have their own lines. */
export function laneOf(layer: LayerFacts): number {
  return ownLane(layer) + (layer.holding === 'branches' ? 0 : laneOfAll(layer.lists.flat()));
}

export function laneOfAll(layers: readonly LayerFacts[]): number {
  return Math.max(0, ...layers.map(laneOf));
}

function everyLayer(layers: readonly LayerFacts[]): readonly LayerFacts[] {
  return layers.flatMap((layer) => [layer, ...everyLayer(layer.lists.flat())]);
}

/** A model that joins neighbours into fewer positions step by step is a tree, which grows upward from its characters. */
export function isTree(layers: readonly LayerFacts[], context: number): boolean {
  const counts = new Set(everyLayer(layers).map(({ positions: [, after = 1] }) => after));
  return context <= MOST_CELLS && [...counts].some((count) => count > 1 && count < context);
}

/** Whether positions are few enough to be drawn, each as a cell. */
export function hasCells(context: number): boolean {
  return context > 1 && context <= MOST_CELLS;
}

/** The largest of a single layer, against which all are drawn. */
export function largestOf(layers: readonly LayerFacts[]): { readonly parameters: number; readonly multiplyAdds: number } {
  const leaves = everyLayer(layers).filter(({ lists }) => lists.length === 0);
  const largest = (of: (layer: LayerFacts) => number): number => Math.max(1, ...leaves.map(of));
  return { parameters: largest(({ parameters }) => parameters), multiplyAdds: largest(({ multiplyAdds }) => multiplyAdds) };
}

/** A line from one of `before` positions to one of `after`; those that only look back are `faint`. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly faint: boolean;
}

/** The lines between the positions that go into a layer and those that come out. */
export function edgesOf(before: number, after: number, reach: LayerFacts['reach'] = []): readonly Edge[] {
  if (reach === 'none') return [];
  if (reach === 'last') return [{ from: before - 1, to: after - 1, faint: false }];
  if (before !== after)
    return Array.from({ length: before }, (_, from) => ({
      from,
      to: Math.min(after - 1, Math.floor((from * after) / before)),
      faint: false,
    }));
  return Array.from({ length: after }, (_, to) => {
    const back = reach === 'earlier' ? Array.from({ length: to }, (_, index) => index + 1) : reach;
    const seen = back.filter((offset) => offset <= to).map((offset) => ({ from: to - offset, to, faint: true }));
    return [...seen, { from: to, to, faint: false }];
  }).flat();
}

/** The options that the spec gives, with their values in each round where they differ: `68, bias false`. */
export function optionsText(versions: Versions): string {
  const [first] = versions;
  return first.options
    .map(({ name }, index) => {
      const values = [...new Set(versions.map(({ options }) => options[index]?.value ?? ''))];
      const shown = values.length > 4 ? `${values.slice(0, 3).join(', ')} … ${values.at(-1)}` : values.join(', ');
      return name === '' ? shown : `${name} ${shown}`;
    })
    .join(', ');
}

export function shapeText(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}

export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** What a screen reader says of a layer: `linear, 8 to 4 positions, 68 channels, 1,360 parameters`. */
export function spokenLayer(versions: Versions): string {
  const [layer] = versions;
  const total = versions.reduce((sum, { parameters }) => sum + parameters, 0);
  return [
    layer.layer,
    ...spokenHolding(layer),
    ...spokenPositions(layer.positions),
    ...(layer.channels === undefined ? [] : [counted(layer.channels, 'channel')]),
    ...(total > 0 ? [counted(total, 'parameter')] : []),
    ...(versions.length > 1 ? [`in ${versions.length} rounds`] : []),
  ].join(', ');
}

function spokenHolding({ holding, lists, sum }: LayerFacts): readonly string[] {
  if (holding === 'rounds') return [counted(lists.length, 'round')];
  if (holding === 'branches') return [counted(lists.length, 'branch', 'branches')];
  if (sum !== undefined) return [holding === 'layers' ? `adds to the sum ${sum}` : `goes on with the sum ${sum}`];
  return holding === 'layers' ? [`${counted(lists[0]?.length ?? 0, 'layer')} beside what goes in`] : [];
}

function spokenPositions([before, after]: LayerFacts['positions']): readonly string[] {
  if (before === undefined) return [];
  if (after === undefined) return [before === 1 ? '1 position joined' : `${before} positions joined into one`];
  return [before === after ? counted(after, 'position') : `${before} to ${counted(after, 'position')}`];
}
