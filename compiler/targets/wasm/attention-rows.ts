import { LANES, type AttentionShape, type HeadGroup } from './attention-scratch.js';
import { high, transposed } from './transpose.js';
import { upTo } from './wat.js';

/** The second lane first. */
const second = '4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7';

/**
 * A row of heads side by side, and its channels as vectors. Lane l is of head l % H of the group and of query floor(l / H), so that four
 * heads fill a vector by themselves, and of one there are four queries.
 */
export class HeadRows {
  /** 0 to D - 1, of a head. */
  readonly channels: readonly number[];
  /** 0 up to how many queries a vector is of. */
  readonly abreast: readonly number[];

  constructor(
    private readonly shape: Pick<AttentionShape, 'depth' | 'heads'>,
    private readonly group: HeadGroup,
  ) {
    this.channels = upTo(shape.depth);
    this.abreast = upTo(LANES / group.heads);
  }

  headOf(lane: number): number {
    return lane % this.group.heads;
  }

  queryOf(lane: number): number {
    return Math.floor(lane / this.group.heads);
  }

  /** The local that has the address of a row: that of a key, or of a vector's query. */
  rowOf(query: number): string {
    return query === 0 ? '$row' : `$row${query}`;
  }

  /** The first channels of fours: the last four may overlap those before. */
  private fours(): readonly number[] {
    const { depth } = this.shape;
    if (depth < LANES) return [];
    const whole = this.channels.filter((d) => d % LANES === 0 && d + LANES <= depth);
    return depth % LANES === 0 ? whole : [...whole, depth - LANES];
  }

  /** Each channel of a vector's queries as a vector; `use` may be asked for a channel twice. */
  eachChannel(use: (d: number, vector: string) => string): string {
    return this.eachVector((lane) => this.rowOf(this.queryOf(lane)), use);
  }

  /** Each channel of a key as a vector, for all queries. */
  eachChannelOfKey(use: (d: number, vector: string) => string): string {
    return this.eachVector(() => this.rowOf(0), use);
  }

  private eachVector(pointerOf: (lane: number) => string, use: (d: number, vector: string) => string): string {
    const fours = this.fours();
    const offset = (lane: number, d: number): number => 4 * (this.headOf(lane) * this.shape.depth + d);
    const four = (lane: number, d: number): string => `(v128.load offset=${offset(lane, d)} (local.get ${pointerOf(lane)}))`;
    if (fours.length > 0)
      return fours
        .map((d) => transposed([four(0, d), four(1, d), four(2, d), four(3, d)], (lane, vector) => use(d + lane, vector)))
        .join('\n      ');
    const gathered = (d: number): string =>
      [1, 2, 3].reduce(
        (vector, lane) => `(v128.load32_lane offset=${offset(lane, d)} ${lane} (local.get ${pointerOf(lane)}) ${vector})`,
        `(v128.load32_zero offset=${offset(0, d)} (local.get ${pointerOf(0)}))`,
      );
    return this.channels.map((d) => use(d, gathered(d))).join('\n      ');
  }

  /** The other way round: vectors to the rows of a vector's queries, where `when` says for each what has to be true. */
  toQueries(vector: (d: number) => string, when: (query: number, store: string) => string): string {
    const { depth } = this.shape;
    const offset = (lane: number, d: number): number => 4 * (this.headOf(lane) * depth + d);
    const fours = this.fours();
    if (fours.length > 0)
      return fours
        .map((d) =>
          transposed([vector(d), vector(d + 1), vector(d + 2), vector(d + 3)], (lane, four) => {
            const query = this.queryOf(lane);
            return when(query, `(v128.store offset=${offset(lane, d)} (local.get ${this.rowOf(query)}) ${four})`);
          }),
        )
        .join('\n      ');
    const lanes = (d: number): string =>
      upTo(LANES)
        .map((lane) => {
          const query = this.queryOf(lane);
          return when(query, `(v128.store32_lane offset=${offset(lane, d)} ${lane} (local.get ${this.rowOf(query)}) (local.get $a))`);
        })
        .join(' ');
    return this.channels.map((d) => `(local.set $a ${vector(d)}) ${lanes(d)}`).join(' ');
  }

  /** What the queries of vectors add up to, to a part of a key's row. */
  toKey(vector: (d: number) => string, part: number): string {
    const fours = this.fours();
    const folded = (d: number): string => this.folded(vector(d));
    if (fours.length === 0) return this.channels.map((d) => `(local.set $a ${folded(d)}) ${this.scatter('$a', d, part)}`).join(' ');
    return fours
      .map((d) =>
        transposed([folded(d), folded(d + 1), folded(d + 2), folded(d + 3)], (lane, four) =>
          lane < this.group.heads ? `(v128.store offset=${this.offsetOf(lane, d, part)} (local.get $row) ${four})` : '',
        ),
      )
      .join('\n      ');
  }

  /** As toKey, added to what is there. */
  addToKey(vector: (d: number) => string, part: number): string {
    return this.channels
      .map((d) => `(local.set $a (f32x4.add ${this.gather(d, part)} ${this.folded(vector(d))})) ${this.scatter('$a', d, part)}`)
      .join('\n      ');
  }

  /** The sum of a head's lanes, in the first ones. */
  private folded(vector: string): string {
    const { heads } = this.group;
    if (heads === LANES) return vector;
    const half = `(f32x4.add (local.tee $x ${vector}) (i8x16.shuffle ${high} (local.get $x) (local.get $x)))`;
    return heads === 2 ? half : `(f32x4.add (local.tee $n ${half}) (i8x16.shuffle ${second} (local.get $n) (local.get $n)))`;
  }

  /** A channel of each head, of a part of a key's row. */
  private gather(d: number, part: number): string {
    return upTo(this.group.heads)
      .slice(1)
      .reduce<string>(
        (vector, h) => `(v128.load32_lane offset=${this.offsetOf(h, d, part)} ${h} (local.get $row) ${vector})`,
        `(v128.load32_zero offset=${this.offsetOf(0, d, part)} (local.get $row))`,
      );
  }

  private scatter(local: string, d: number, part: number): string {
    return upTo(this.group.heads)
      .map((h) => `(v128.store32_lane offset=${this.offsetOf(h, d, part)} ${h} (local.get $row) (local.get ${local}))`)
      .join(' ');
  }

  private offsetOf(head: number, d: number, part: number): number {
    const { depth, heads } = this.shape;
    return 4 * (part * depth * heads + head * depth + d);
  }

  /** A row's address, in the local that has it. */
  addressOf(pointer: string, row: string, parts = 1, query = 0): string {
    const { depth, heads } = this.shape;
    return `(local.set ${this.rowOf(query)} (i32.add (local.get ${pointer}) (i32.mul ${row} (i32.const ${4 * parts * depth * heads}))))`;
  }
}
