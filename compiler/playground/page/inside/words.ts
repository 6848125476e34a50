import { shortNumber } from '../../../../runtime/training/short-number.js';
import type { InsideLayer } from '../../inside-protocol.js';
import { waitAfter } from './pacer.js';

/** `tanh 4`, as a finding names a layer. */
export function titleOf({ layer, path }: Pick<InsideLayer, 'layer' | 'path'>): string {
  return `${layer} ${path}`;
}

/** A share as `wnc inspect --health` prints it. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** `3.1% of tanh 4 is saturated`; undefined for a layer that has no flat parts. */
export function saturationWords(layer: InsideLayer): string | undefined {
  const { flat } = layer;
  if (!flat || layer.saturation === null) return undefined;
  return `${percent(layer.saturation)} of ${titleOf(layer)} is ${flat.number}`;
}

/** Units that learn nothing from the batch; undefined where there are none. */
export function stuckWords({ flat, stuck }: InsideLayer): string | undefined {
  if (!flat || stuck === null || stuck.units === 0) return undefined;
  return `${stuck.units} of ${stuck.of} units ${stuck.units === 1 ? 'is' : 'are'} ${flat.unit} for every example`;
}

/** How the gradient of the first layer compares with that of the last; undefined where there are none to compare. */
export function gradientWords(layers: readonly InsideLayer[]): string | undefined {
  const reached = layers.filter(({ gradient }) => gradient !== null && gradient > 0);
  const [first, last] = [reached[0], reached.at(-1)];
  if (!first || !last || first === last || first.gradient === null || last.gradient === null) return undefined;
  const ratio = first.gradient / last.gradient;
  const begin = `The gradient that reaches ${titleOf(first)}`;
  const times = `${shortNumber(ratio < 1 ? 1 / ratio : ratio)} times`;
  if (ratio < 1e-3) return `${begin} is ${times} smaller than that of ${titleOf(last)}: it nearly vanishes.`;
  if (ratio > 1e3) return `${begin} is ${times} larger than that of ${titleOf(last)}: it explodes.`;
  return `${begin} is ${times} ${ratio < 1 ? 'smaller' : 'larger'} than that of ${titleOf(last)}.`;
}

/** How often a look is repeated, where that is seldom. */
export function paceWords(elapsedMs: number): string | undefined {
  const seconds = Math.round(waitAfter(elapsedMs) / 1000);
  return seconds < 3 ? undefined : `A look takes ${Math.round(elapsedMs)} ms, so it is taken every ${seconds} seconds while training.`;
}

/** A symbol where spaces and ends of lines would not be seen. */
export function visibleSymbol(label: string): string {
  return label.replaceAll('\n', '↵').replaceAll('\t', '⇥').replaceAll(' ', '␣');
}
