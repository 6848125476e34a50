import { makeTable } from '../../kernels/tables.js';
import type { WebglDraw, WebglLocation, WebglProgram, WebglTexture } from '../../contract.js';
import type { PingPongTexture, Card, Texture, Uniforms } from './card.js';
import type { DataSet } from './data-set.js';
import { LaidRows } from './laid-rows.js';

/** The textures that a model's programs share, by the names that their draws use. */
export interface SharedTextures {
  readonly parameters: () => Texture;
  readonly statistics: ReadonlyMap<string, PingPongTexture>;
  /** The parameters and the optimizer's states, which the program that learns changes. */
  readonly changed?: ReadonlyMap<string, PingPongTexture>;
}

type Find = () => Texture;

interface BoundDraw {
  readonly shader: string;
  readonly reads: readonly Find[];
  readonly writes: readonly Find[];
  readonly s: number;
  readonly numbers: readonly number[];
  /** Of the first texture that it writes. */
  readonly size: WebglTexture | undefined;
}

/** A program and its textures, all allocated once. */
export class BoundProgram {
  readonly #textures = new Map<string, Texture>();
  readonly #draws: readonly BoundDraw[];
  readonly #updates: readonly BoundDraw[];
  readonly #changed: readonly PingPongTexture[];
  readonly #swapped: readonly PingPongTexture[];
  readonly #examples: Texture;
  readonly #staging: Float32Array;
  readonly #teacher: { readonly texture: Texture; readonly rows: Float32Array } | undefined;
  readonly #rows: LaidRows | undefined;
  readonly #lengths: Int32Array;
  readonly #spans: Texture;
  readonly #spanNumbers: Float32Array;

  constructor(
    private readonly card: Card,
    readonly program: WebglProgram,
    private readonly prefix: string,
    shared: SharedTextures,
  ) {
    for (const [name, { length, layers }] of Object.entries(program.textures)) this.#textures.set(name, card.texture(length, layers));
    for (const [name, formula] of Object.entries(program.tables ?? {})) {
      const numbers = makeTable(formula);
      const texture = card.texture(numbers.length);
      card.fill(texture, numbers);
      this.#textures.set(name, texture);
    }
    this.#examples = card.texture(program.examples);
    this.#staging = new Float32Array(4 * this.#examples.width * this.#examples.height);
    if (program.teacher !== undefined) {
      const texture = card.texture(program.teacher);
      this.#teacher = { texture, rows: new Float32Array(4 * texture.width * texture.height) };
      this.#textures.set('teacher', texture);
    }
    if (program.positions !== undefined) {
      this.#rows = new LaidRows(card, program.batch, program.positions);
      this.#textures.set('positions', this.#rows.texture);
    }
    this.#lengths = new Int32Array(program.batch);
    this.#spans = card.texture(4 * program.batch);
    this.#spanNumbers = new Float32Array(4 * this.#spans.width * this.#spans.height);
    const read = (name: string): Find => {
      if (name === 'parameters') return shared.parameters;
      const statistic = shared.statistics.get(name) ?? shared.changed?.get(name);
      if (statistic) return () => statistic.current;
      const own = name === 'examples' ? this.#examples : this.texture(name);
      return () => own;
    };
    const write = (name: string): Find => {
      const statistic = shared.statistics.get(name) ?? shared.changed?.get(name);
      const own = statistic ? undefined : this.texture(name);
      return () => own ?? statistic!.next;
    };
    const bind = ({ shader, reads, writes, s, numbers }: WebglDraw): BoundDraw => ({
      shader: prefix + shader,
      reads: reads.map(read),
      writes: writes.map(write),
      s,
      numbers,
      size: writes[0] === undefined ? undefined : program.textures[writes[0]],
    });
    this.#draws = program.draws.map(bind);
    // An evaluation has no textures for these.
    this.#updates = shared.changed ? program.updates.map(bind) : [];
    this.#changed = [...(shared.changed?.values() ?? [])];
    const written = new Set(program.draws.flatMap(({ writes }) => writes));
    this.#swapped = [...shared.statistics].filter(([name]) => written.has(name)).map(([, statistic]) => statistic);
  }

  texture(name: string): Texture {
    const found = this.#textures.get(name);
    if (!found) throw new Error(`internal error: ${this.prefix} has no texture ${name}`);
    return found;
  }

  /**
   * Uploads the spans of the examples in the data set, which the card then cuts out, or the examples themselves where the data are not
   * on the card. Returns how many targets are not -1.
   */
  pick(set: DataSet, indices: ArrayLike<number>, count: number, targets: number): number {
    if (set.stream === undefined) {
      const batch = set.batch(indices, count);
      this.uploadExamples(batch.inputs, batch.targets, count);
      return batch.counted;
    }
    const counted = set.fillSpans(indices, count, targets, this.#spanNumbers, this.#lengths);
    this.#rows?.lay(this.#lengths, count);
    this.card.upload(this.#spans, this.#spanNumbers);
    this.card.draw(`${this.prefix}pick`, [set.stream, this.#spans], [this.#examples], { shift: set.shift, width: set.stream.width });
    return counted;
  }

  /** Uploads the inputs and targets of examples, of which the first `count` are meant. */
  uploadExamples(inputs: Int32Array, targets: Int32Array, count: number): void {
    this.#rows?.layCounted(targets, count);
    this.#staging.set(inputs, 0);
    this.#staging.set(targets, this.program.targets);
    this.card.upload(this.#examples, this.#staging);
  }

  /** Uploads what teachers predict, which `fill` writes. */
  uploadTeacher(fill: (rows: Float32Array) => void): void {
    if (!this.#teacher) throw new Error(`internal error: ${this.prefix} has no teachers`);
    fill(this.#teacher.rows);
    this.card.upload(this.#teacher.texture, this.#teacher.rows);
  }

  run(batch: number, dropoutKey: number): void {
    const { card } = this;
    const uniforms = this.#rows?.uniforms;
    for (const { shader, reads, writes, s, numbers, size } of this.#draws) {
      card.draw(
        shader,
        reads.map((find) => find()),
        writes.map((find) => find()),
        { batch, s, dropoutKey, ...uniforms },
        numbers,
        size && this.#rows?.drawn(size),
      );
    }
    this.#swapped.forEach((statistic) => statistic.swap());
  }

  /** The optimizer's step from the gradients; `scalars` are its uniforms. */
  update(scalars: Uniforms): void {
    for (const { shader, reads, writes, numbers } of this.#updates) {
      this.card.draw(
        shader,
        reads.map((find) => find()),
        writes.map((find) => find()),
        scalars,
        numbers,
      );
    }
    this.#changed.forEach((one) => one.swap());
  }

  /** The logits of the last run, `length` numbers, so many a position; zeros where one does not count, if words are laid end to end. */
  async readLogits(length: number, vocabulary: number): Promise<Float32Array> {
    const { logits } = this.program;
    const rows = logits.ofRows && this.#rows?.remember();
    return rows ? rows.atPlaces(await this.read(logits, rows.count * vocabulary), vocabulary, length) : this.read(logits, length);
  }

  /** `length` numbers of a program's texture from a location on. */
  async read({ texture, columns, ...location }: WebglLocation, length: number): Promise<Float32Array> {
    const own = this.texture(texture);
    const offset = location.offset + (location.perEight ?? 0) * (this.#rows?.uniforms.eights ?? 0);
    if (columns === undefined) return (await this.card.read(own, offset + length)).subarray(offset);
    const pitch = 4 * Math.ceil(columns / 4);
    const layers: Float32Array[] = [];
    for (let layer = 0; layer < own.layers; layer++) layers.push(await this.card.read(own, own.length, layer));
    return Float32Array.from({ length }, (_, i) => {
      const row = Math.floor(i / columns);
      return layers[row % own.layers]![offset + Math.floor(row / own.layers) * pitch + (i % columns)]!;
    });
  }
}
