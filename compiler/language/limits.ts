/**
 * What a spec may ask for at most. Each limit is far above what models of this kind need; together they keep any file,
 * however hostile, within a moment's work and a few megabytes.
 */
export const limits = {
  /** Bytes of a spec file. */
  fileBytes: 1024 * 1024,
  /** YAML tokens: brackets, dashes, words, spaces, comments. Beyond it the file is not read to its end. */
  tokens: 200_000,
  /** Values in a file, aliases written out. */
  values: 20_000,
  /** Lists and maps inside one another. */
  depth: 64,
  /** Layers with all repeats written out, the layers that hold others included. */
  layers: 1000,
  /** Channels, kernels, factors and every other size of a layer. */
  size: 65_536,
  /** Characters that a model sees. */
  context: 4096,
  /** Examples in a batch. */
  batch: 65_536,
  steps: 1_000_000_000,
  /** Samples of a recording a second, and the levels that they may have. */
  sampleRate: 384_000,
  levels: 1024,
  /** Seeds are unsigned 32-bit numbers. */
  seed: 4_294_967_295,
  /** They may be defined by one another, so this also bounds how deep that goes. */
  variables: 200,
  /** Numbers in a list: a schedule's steps, a variable's values. */
  listLength: 1000,
  expressionLength: 500,
  expressionDepth: 32,
  descriptionLength: 1000,
  pathLength: 4096,
  nameLength: 64,
} as const;
