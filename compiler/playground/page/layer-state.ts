/** Which layer a visitor picked, and which repeats are open. */
import { signal } from '@preact/signals';
import type { LayerFacts } from '../protocol.js';
import { litLine } from './state.js';

/** The path of the layer that a visitor picked; after a change of the spec the layer that has it then. */
export const picked = signal<string | undefined>(undefined);

export function layerAt(path: string | undefined | null, layers: readonly LayerFacts[]): LayerFacts | undefined {
  for (const layer of layers) {
    const found = layer.path === path ? layer : layerAt(path, layer.lists.flat());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Repeats whose rounds are drawn one by one, by path. */
export const opened = signal<ReadonlySet<string>>(new Set());

export function toggle(path: string): void {
  const next = new Set(opened.value);
  if (!next.delete(path)) next.add(path);
  opened.value = next;
}

/** The line of the spec of the layer that an element is in. */
export function lineAt(target: EventTarget | null): number | undefined {
  const line = target instanceof Element ? target.closest('[data-line]')?.getAttribute('data-line') : null;
  return line ? Number(line) : undefined;
}

/** Picks the layer of an element, and lights its line. */
export function pick(target: EventTarget | null, layers: readonly LayerFacts[]): void {
  const path = target instanceof Element ? target.closest('[data-path]')?.getAttribute('data-path') : null;
  const layer = layerAt(path, layers);
  if (layer === undefined) return;
  picked.value = layer.path;
  litLine.value = layer.line;
}
