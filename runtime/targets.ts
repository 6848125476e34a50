/** What runs a model: generated TypeScript, WebAssembly with 128-bit SIMD, or a browser's graphics card. */
export const targets = ['cpu', 'simd', 'webgl'] as const;
export type Target = (typeof targets)[number];

/** Those that run in this process, whose arrays are at hand. */
export const localTargets = ['cpu', 'simd'] as const;
export type LocalTarget = (typeof localTargets)[number];
