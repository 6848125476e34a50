import { LANES, type AttentionShape } from './attention-scratch.js';
import { transposed } from './transpose.js';

/** A row of heads side by side, and its channels as vectors, each of four heads or the last one to three. */
export class HeadRows {
  /** 0 to D - 1, of a head. */
  readonly channels: readonly number[];
  private readonly lanes: number;

  /** `group`: which four heads. */
  constructor(
    private readonly shape: Pick<AttentionShape, 'depth' | 'heads'>,
    group: number,
  ) {
    this.channels = Array.from({ length: shape.depth }, (_, d) => d);
    this.lanes = Math.min(LANES, shape.heads - LANES * group);
  }

  /** The first channels of fours, of a row whose heads are transposed: the last four may overlap those before. */
  private fours(): readonly number[] {
    const { depth } = this.shape;
    if (this.lanes < LANES || depth < LANES) return [];
    const whole = this.channels.filter((d) => d % LANES === 0 && d + LANES <= depth);
    return depth % LANES === 0 ? whole : [...whole, depth - LANES];
  }

  /** Each channel as a vector of all heads, of the row that `pointer` is at; `use` may be asked for a channel twice. */
  eachChannel(pointer: string, use: (d: number, vector: string) => string): string {
    const { depth } = this.shape;
    const fours = this.fours();
    if (fours.length === 0) return this.channels.map((d) => use(d, this.gather(pointer, d))).join('\n      ');
    const head = (h: number, d: number): string => `(v128.load offset=${4 * (h * depth + d)} (local.get ${pointer}))`;
    return fours
      .map((d) => transposed([head(0, d), head(1, d), head(2, d), head(3, d)], (lane, vector) => use(d + lane, vector)))
      .join('\n      ');
  }

  /** The other way round: vectors of all heads to the channels of a row. */
  toChannels(pointer: string, vector: (d: number) => string, part = 0): string {
    const { depth, heads } = this.shape;
    const fours = this.fours();
    if (fours.length === 0)
      return this.channels.map((d) => `(local.set $a ${vector(d)}) ${this.scatter(pointer, d, '$a', part)}`).join(' ');
    return fours
      .map((d) =>
        transposed([vector(d), vector(d + 1), vector(d + 2), vector(d + 3)], (h, four) => {
          return `(v128.store offset=${4 * (part * depth * heads + h * depth + d)} (local.get ${pointer}) ${four})`;
        }),
      )
      .join('\n      ');
  }

  /** A channel of each head, of the row that `pointer` is at. */
  gather(pointer: string, d: number, part = 0): string {
    const { depth, heads } = this.shape;
    const first = part * depth * heads + d;
    return Array.from({ length: this.lanes - 1 }, (_, h) => h + 1).reduce(
      (vector, h) => `(v128.load32_lane offset=${4 * (first + h * depth)} ${h} (local.get ${pointer}) ${vector})`,
      `(v128.load32_zero offset=${4 * first} (local.get ${pointer}))`,
    );
  }

  /** The other way round, of a local. */
  scatter(pointer: string, d: number, local: string, part = 0): string {
    const { depth, heads } = this.shape;
    return Array.from(
      { length: this.lanes },
      (_, h) => `(v128.store32_lane offset=${4 * (part * depth * heads + h * depth + d)} ${h} (local.get ${pointer}) (local.get ${local}))`,
    ).join(' ');
  }

  /** The row's address, in $row. */
  addressOf(pointer: string, row: string, parts = 1): string {
    const { depth, heads } = this.shape;
    return `(local.set $row (i32.add (local.get ${pointer}) (i32.mul ${row} (i32.const ${4 * parts * depth * heads}))))`;
  }
}
