/** The most steps that a training may be asked for. */
export const mostSteps = 1_000_000_000;
/** The most threads that a training may be asked for. */
export const mostThreads = 1024;
/** Seeds are unsigned 32-bit numbers. */
export const largestSeed = 4_294_967_295;
