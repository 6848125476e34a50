/** What runs a model: generated TypeScript, WebAssembly with 128-bit SIMD, or a browser's graphics card. */
export const targets = ['cpu', 'simd', 'webgl'] as const;
export type Target = (typeof targets)[number];

/** The targets that run in this process, on arrays in its memory. */
export const localTargets = ['cpu', 'simd'] as const;
export type LocalTarget = (typeof localTargets)[number];

export function isLocalTarget(target: unknown): target is LocalTarget {
  return localTargets.some((known) => known === target);
}
