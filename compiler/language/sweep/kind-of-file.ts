import { entryOf, type MapTree } from '../tree.js';

/** Whether a map is a sweep's, by its keys: a base and what is done with it. */
export function isSweepMap(map: MapTree): boolean {
  const has = (key: string): boolean => entryOf(map, key) !== undefined;
  return !has('model') && (has('ranges') || has('together') || (has('base') && (has('search') || has('budget') || has('seeds'))));
}

/** Whether a map that was given as a sweep is a spec: it has a model, and nothing that a sweep has. */
export function readsAsSpec(map: MapTree): boolean {
  const has = (key: string): boolean => entryOf(map, key) !== undefined;
  return has('model') && !has('base') && !has('ranges') && !has('together');
}
