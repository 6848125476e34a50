import type { SplitName } from '../contract.js';

/** The parts of data, in the order in which they are told. */
export const splitNames = ['train', 'validation', 'test'] as const satisfies readonly SplitName[];

export function isSplitName(value: unknown): value is SplitName {
  return splitNames.some((name) => name === value);
}
