import type { FlatParts } from '../contract.js';

/** Whether what an activation gives lies where it is flat. */
export function isFlat({ below = -Infinity, above = Infinity, at = NaN }: FlatParts, value: number): boolean {
  return value < below || value > above || value === at;
}
