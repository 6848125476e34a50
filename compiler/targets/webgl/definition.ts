/** A program of the card as data: what the runtime compiles and draws. Everything is plain, so that it can be printed anywhere. */
export interface WebglProgram {
  /** The most examples at a time. */
  readonly batch: number;
  /** Each texture that the draws write, by name. */
  readonly textures: Readonly<Record<string, WebglTexture>>;
  /** Fragment programs by name; each is compiled once, whoever draws with it. */
  readonly shaders: Readonly<Record<string, WebglShader>>;
  /** In order of execution. */
  readonly draws: readonly WebglDraw[];
  /** After them, where the program learns: each reads parameters and the optimizer's states and writes what takes their places. */
  readonly updates: readonly WebglDraw[];
  /** Where the targets begin in the texture `examples`; the inputs stand before them. */
  readonly targets: number;
  /** Numbers in the texture `examples`. */
  readonly examples: number;
  readonly logits: WebglPlace;
  readonly loss: WebglPlace;
}

/** Numbers in a layer of a texture; with eight layers one draw writes to all of them. */
export interface WebglTexture {
  readonly length: number;
  readonly layers: 1 | 8;
}

export interface WebglPlace {
  readonly texture: string;
  /** Divisible by four. */
  readonly offset: number;
  /** A matrix of so many columns with row r in layer r % 8, there as row ⌊r / 8⌋; each row begins at a texel. */
  readonly columns?: number | undefined;
}

export interface WebglShader {
  /** The names of its samplers. */
  readonly samplers: readonly string[];
  readonly code: string;
}

export interface WebglDraw {
  readonly shader: string;
  /** A texture for each sampler. */
  readonly reads: readonly string[];
  /** A texture for each colour attachment, all of one size. `statisticN` is written beside what is read, and takes its place after the step. */
  readonly writes: readonly string[];
  /** The step of a recurrence; 0 elsewhere. */
  readonly s: number;
  /** Its uniforms p0, p1, …: where parameters begin, and the streams of dropout masks. */
  readonly numbers: readonly number[];
}

/** A model for the card. */
export interface WebglDefinition {
  /** Leaves every gradient in the texture `gradients`, laid out as the parameters. */
  readonly training: WebglProgram;
  readonly evaluation: WebglProgram;
}
