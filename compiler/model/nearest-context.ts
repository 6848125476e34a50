import type { DiagnosticBag } from '../diagnostics/bag.js';
import { isAboutPositions } from '../diagnostics/catalogue.js';
import { limits } from '../language/limits.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';

/** Layers looked at in all tries together. */
const BUDGET = 50_000;

/** The nearest context with which every layer gets positions that it can take; undefined where none is near. */
export function nearestContext(spec: ResolvedSpec, check: (spec: ResolvedSpec) => DiagnosticBag): number | undefined {
  const { context } = spec.data;
  const tries = Math.floor(BUDGET / Math.max(1, countLayers(spec.model)));
  const fits = (value: number): boolean => {
    if (value < 1 || value > limits.context) return false;
    const findings = check({ ...spec, data: { ...spec.data, context: value } }).sorted();
    return !findings.some(({ code }) => isAboutPositions(code));
  };
  for (let distance = 1; distance <= Math.min(tries / 2, 3 * context); distance++) {
    // Of two contexts that are equally near, the longer one is tried first.
    for (const value of [context + distance, context - distance]) if (fits(value)) return value;
  }
  return undefined;
}

function countLayers(layers: ResolvedSpec['model']): number {
  return layers.reduce((sum, { lists }) => sum + 1 + lists.reduce((inner, list) => inner + countLayers(list), 0), 0);
}
