/** What runs a model: generated TypeScript, or WebAssembly with 128-bit SIMD. */
export const targets = ['cpu', 'simd'] as const;
export type Target = (typeof targets)[number];
