import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import { UserError } from '../../errors.js';
import type { WebglShader } from '../../contract.js';
import { handBack, readyWebglBackend } from './context.js';
import { compileShaders, type CompileProgress, type Shader } from './shaders.js';

/** The width in texels of a texture for `length` numbers, four to a texel; the compiler's library.ts has the same rule. */
export function widthFor(length: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil(length / 4))) / 2);
}

/** `length` numbers, four to a texel, row after row. */
export interface Texture {
  readonly id: number;
  readonly texture: WebGLTexture;
  readonly width: number;
  readonly height: number;
  /** In each layer. */
  readonly length: number;
  readonly layers: 1 | 8;
}

/** Numbers for a program's uniforms: `batch`, `s`, `shift`, `width`, `slot`, `rows`, `eights` and `dropoutKey` are whole, others float. */
export type Uniforms = Readonly<Record<string, number>>;

/** The graphics card through tfjs's WebGL context: float textures, programs, draws. All textures live until dispose. */
export class Card {
  readonly #textures: Texture[] = [];
  readonly #framebuffers = new Map<string, WebGLFramebuffer>();
  readonly #vertexArray: WebGLVertexArrayObject;
  /** The texture bound to each unit, valid while only this class draws. */
  readonly #bound: Texture[] = [];
  #ours = false;

  private constructor(
    readonly gl: WebGL2RenderingContext,
    readonly backend: MathBackendWebGL,
    readonly shaders: ReadonlyMap<string, Shader>,
  ) {
    this.#vertexArray = gl.createVertexArray()!;
  }

  /** Throws WNC805 where WebGL 2 with float render targets is missing. */
  static async open(shaders: ReadonlyMap<string, WebglShader>, onProgress?: CompileProgress): Promise<Card> {
    const { gl, backend } = await readyWebglBackend();
    return new Card(gl, backend, await compileShaders(gl, shaders, onProgress));
  }

  /** A texture for `length` numbers in each layer, zeros at first. */
  texture(length: number, layers: 1 | 8 = 1): Texture {
    const { gl } = this;
    const texels = Math.max(1, Math.ceil(length / 4));
    const width = widthFor(length);
    const height = Math.ceil(texels / width);
    const largest = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
    if (width > largest)
      throw new UserError(
        'WNC805',
        `a tensor of ${length} numbers does not fit a texture of this card, which holds ${4 * largest ** 2}`,
        'lower train.batch',
      );
    const texture = gl.createTexture()!;
    const target = layers === 1 ? gl.TEXTURE_2D : gl.TEXTURE_2D_ARRAY;
    gl.bindTexture(target, texture);
    if (layers === 1) gl.texStorage2D(target, 1, gl.RGBA32F, width, height);
    else gl.texStorage3D(target, 1, gl.RGBA32F, width, height, layers);
    for (const parameter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(target, parameter, gl.NEAREST);
    const made = { id: this.#textures.length, texture, width, height, length, layers };
    this.#textures.push(made);
    return made;
  }

  /** Fills a texture; `numbers` has room for all of its rows. */
  upload({ texture, width, height }: Texture, numbers: Float32Array): void {
    const { gl } = this;
    this.#bound.length = 0;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, null);
    // tfjs or the page may have set something else.
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, gl.RGBA, gl.FLOAT, numbers);
  }

  /** Fills a texture with its numbers; zeros stand behind them. */
  fill(texture: Texture, numbers: Float32Array): void {
    const padded = new Float32Array(4 * texture.width * texture.height);
    padded.set(numbers);
    this.upload(texture, padded);
  }

  /**
   * One draw over `writes`, all of one size: over all of each, or over the first `length` numbers, to the end of their last line. The draw
   * may read none of them. `numbers`: its uniforms p0, p1, …
   */
  draw(
    name: string,
    reads: readonly Texture[],
    writes: readonly Texture[],
    uniforms: Uniforms,
    numbers: readonly number[] = [],
    length?: number,
  ): void {
    const { gl } = this;
    const shader = this.shaders.get(name)!;
    if (!this.#ours) this.#begin();
    gl.useProgram(shader.program);
    reads.forEach((read, unit) => {
      if (this.#bound[unit] === read) return;
      this.#bound[unit] = read;
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(read.layers === 1 ? gl.TEXTURE_2D : gl.TEXTURE_2D_ARRAY, read.texture);
    });
    for (const uniform in uniforms) setUniform(gl, shader, uniform, uniforms[uniform]!);
    for (let i = 0; i < numbers.length; i++) setUniform(gl, shader, numberName(i), numbers[i]!, true);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer(writes));
    const { width, height: whole } = writes[0]!;
    const height = length === undefined ? whole : Math.max(1, Math.min(whole, Math.ceil(length / (4 * width))));
    gl.viewport(0, 0, width, height);
    // tfjs leaves the scissor test on.
    gl.scissor(0, 0, width, height);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  /** Forgets what is bound: tfjs may have changed it. */
  #begin(): void {
    this.#ours = true;
    this.#bound.length = 0;
    this.gl.bindVertexArray(this.#vertexArray);
  }

  /** Ends a run of draws: tfjs, which owns the context, binds everything anew. */
  handBack(): void {
    this.#ours = false;
    handBack(this.backend, this.gl);
  }

  /** Reads the first `length` numbers of a layer without blocking the page. Throws WNC806 where the context was lost. */
  async read(texture: Texture, length = texture.length, layer = 0): Promise<Float32Array> {
    const { gl } = this;
    const rows = Math.min(texture.height, Math.ceil(length / (4 * texture.width)));
    const numbers = new Float32Array(4 * texture.width * rows);
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, numbers.byteLength, gl.STREAM_READ);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer([texture]));
    gl.readBuffer(gl.COLOR_ATTACHMENT0 + layer);
    gl.readPixels(0, 0, texture.width, rows, gl.RGBA, gl.FLOAT, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    this.handBack();
    try {
      await this.#finished();
      gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
      gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, numbers);
      gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
      this.checkAlive();
    } finally {
      gl.deleteBuffer(buffer);
    }
    return numbers.subarray(0, length);
  }

  /** Throws WNC806 where the browser took the context away. */
  checkAlive(): void {
    if (this.gl.isContextLost())
      throw new UserError(
        'WNC806',
        'the browser took the graphics context away, and with it all that was on the card',
        'go on from the last checkpoint',
      );
  }

  dispose(): void {
    for (const { texture } of this.#textures) this.gl.deleteTexture(texture);
    for (const framebuffer of this.#framebuffers.values()) this.gl.deleteFramebuffer(framebuffer);
    for (const { program } of this.shaders.values()) this.gl.deleteProgram(program);
    this.gl.deleteVertexArray(this.#vertexArray);
  }

  /** Resolves when the card has done everything asked of it so far. */
  async #finished(): Promise<void> {
    const { gl } = this;
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    while (fence && !gl.isContextLost()) {
      const state = gl.clientWaitSync(fence, 0, 0);
      if (state === gl.ALREADY_SIGNALED || state === gl.CONDITION_SATISFIED) break;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    gl.deleteSync(fence);
    this.checkAlive();
  }

  #framebuffer(textures: readonly Texture[]): WebGLFramebuffer {
    const { gl } = this;
    const key = textures.map(({ id }) => id).join();
    const known = this.#framebuffers.get(key);
    if (known) return known;
    const framebuffer = gl.createFramebuffer()!;
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    const layers = textures.flatMap((one) => Array.from({ length: one.layers }, (_, layer) => ({ ...one, layer })));
    layers.forEach(({ texture, layers: all, layer }, index) => {
      if (all === 1) gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + index, gl.TEXTURE_2D, texture, 0);
      else gl.framebufferTextureLayer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + index, texture, 0, layer);
    });
    gl.drawBuffers(layers.map((_, index) => gl.COLOR_ATTACHMENT0 + index));
    this.#framebuffers.set(key, framebuffer);
    return framebuffer;
  }
}

const numberNames: string[] = [];
/** The names `p0`, `p1`, …, cached so that a draw makes no strings. */
const numberName = (i: number): string => (numberNames[i] ??= `p${i}`);

const WHOLE: ReadonlySet<string> = new Set(['batch', 's', 'shift', 'width', 'slot', 'rows', 'eights']);

/** Sets a uniform. A program keeps its uniforms, so one that is unchanged is not set again. */
function setUniform(gl: WebGL2RenderingContext, { uniforms, values }: Shader, name: string, value: number, whole = WHOLE.has(name)): void {
  const location = uniforms.get(name);
  if (!location || values.get(name) === value) return;
  values.set(name, value);
  if (name === 'dropoutKey') gl.uniform1ui(location, value);
  else if (whole) gl.uniform1i(location, value);
  else gl.uniform1f(location, value);
}

/** A ping-pong texture: `current` is read while `next` is written. */
export class PingPongTexture {
  #current: Texture;
  #next: Texture;

  constructor(card: Card, length: number) {
    this.#current = card.texture(length);
    this.#next = card.texture(length);
  }

  get current(): Texture {
    return this.#current;
  }

  get next(): Texture {
    return this.#next;
  }

  /** Swaps the two: what was written is read from now on. */
  swap(): void {
    [this.#current, this.#next] = [this.#next, this.#current];
  }
}
