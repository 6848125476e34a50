import type { AttentionAttributes } from '../../ops/fused-attention.js';
import { dropoutMask } from './dropout.js';

/** Heads that are computed at a time, one in each lane. */
export const LANES = 4;
const VECTOR = 16;
/** Vectors of sums that are kept in registers at a time. */
const SUMS = 8;

/** The constants of a function: what two layers of one shape share. */
export interface AttentionShape extends AttentionAttributes {
  /** D, channels of a head. */
  readonly depth: number;
  readonly backward: boolean;
  /** Numbers in a row of the position table; undefined where every word has T positions. */
  readonly tableWidth: number | undefined;
  /** Threads take queries by turns, each with scratch memory of its own. */
  readonly divided: boolean;
}

/** Where the vectors of one word and four heads are, in bytes from the scratch memory's begin: a vector holds a number of each head. */
interface Scratch {
  readonly k: number;
  readonly v: number;
  readonly dk: number;
  readonly dv: number;
  readonly weights: number;
  readonly dweights: number;
  readonly q: number;
  readonly dy: number;
  readonly end: number;
}

export function scratchOf({ positions, depth }: Pick<AttentionShape, 'positions' | 'depth'>): Scratch {
  const rows = VECTOR * positions * depth;
  const [k, v, dk, dv, weights] = [0, rows, 2 * rows, 3 * rows, 4 * rows];
  const dweights = weights + VECTOR * positions;
  const q = dweights + VECTOR * positions;
  const dy = q + VECTOR * depth;
  return { k, v, dk, dv, weights, dweights, q, dy, end: dy + VECTOR * depth };
}

/** Four heads of a word, or the last one to three. */
export class HeadsPrinter {
  private readonly at: Scratch;
  /** How far behind the scratch memory's begin that of this thread is. */
  private readonly own: string;
  private readonly lanes: number;
  private readonly channels: readonly number[];
  private labels = 0;

  constructor(
    private readonly name: string,
    private readonly shape: AttentionShape,
    private readonly group: number,
    private readonly scratch: number,
  ) {
    this.at = scratchOf(shape);
    this.own = shape.divided ? '(local.get $own)' : '(i32.const 0)';
    this.lanes = Math.min(LANES, shape.heads - LANES * group);
    this.channels = Array.from({ length: shape.depth }, (_, d) => d);
  }

  print(): string {
    const { backward, divided } = this.shape;
    const sums = Array.from({ length: SUMS }, (_, c) => `(local $sum${c} v128)`).join(' ');
    return `
  (func ${this.name} (param $q i32) (param $k i32) (param $v i32) (param $dy i32) (param $out i32) (param $table i32) (param $start i32) (param $end i32) (param $dropoutKey i32)
    (local $i i32) (local $j i32) (local $first i32) (local $row i32) (local $key i32) (local $seen i32) (local $score i32) (local $a v128) (local $b v128) (local $mask v128)
    (local $largest v128) (local $total v128) (local $scale v128) ${sums}${divided ? ' (local $own i32) (local $query i32)' : ''}
    ${this.firstQuery()}${this.word()}
    (local.set $i ${divided ? '(local.get $query)' : this.beginOfQueries()})
    ${this.loop('$i', '(local.get $end)', `${this.weights()}\n${backward ? this.backward() : this.mix()}`, divided ? '(global.get $threads)' : undefined)}
    ${backward ? this.storeKeys() : ''})`;
  }

  /** The position of the word's first query. */
  private beginOfQueries(): string {
    const { queries } = this.shape;
    return queries === undefined ? '(local.get $start)' : `(i32.sub (local.get $end) (i32.const ${queries}))`;
  }

  /** Where threads share a word: the first query of this one, which is done where there is none for it. */
  private firstQuery(): string {
    if (!this.shape.divided) return '';
    return `(local.set $own (i32.mul (global.get $thread) (i32.const ${this.at.end})))
    (local.set $query (i32.add ${this.beginOfQueries()} (global.get $thread)))
    (if (i32.ge_s (local.get $query) (local.get $end)) (then (return)))
    `;
  }

  /** From $variable on, while it is less than the end. */
  private loop(variable: string, end: string, body: string, step = '(i32.const 1)'): string {
    const label = `$loop${this.labels++}`;
    return `(loop ${label}
      ${body}
      (br_if ${label} (i32.lt_s (local.tee ${variable} (i32.add (local.get ${variable}) ${step})) ${end})))`;
  }

  /** Over the keys that the query at $i sees: $j, with the address of its vectors, less the array's begin, in $key and of its weight in $seen. */
  private overKeys(body: string): string {
    const step = VECTOR * this.shape.depth;
    return `(local.set $j (local.get $first))
      (local.set $key ${this.ofOwn(`(i32.mul (i32.sub (local.get $first) (local.get $start)) (i32.const ${step}))`)})
      (local.set $seen ${this.ofOwn('(i32.shl (i32.sub (local.get $first) (local.get $start)) (i32.const 4))')})
      ${this.loop(
        '$j',
        '(i32.add (local.get $i) (i32.const 1))',
        `${body}
      (local.set $key (i32.add (local.get $key) (i32.const ${step})))
      (local.set $seen (i32.add (local.get $seen) (i32.const ${VECTOR})))`,
      )}`;
  }

  /** An address of this thread, of one in the scratch memory. */
  private ofOwn(address: string): string {
    return this.shape.divided ? `(i32.add ${address} ${this.own})` : address;
  }

  private load(array: number, pointer: string | undefined, d = 0): string {
    return `(v128.load offset=${this.scratch + array + VECTOR * d} ${pointer === undefined ? this.own : `(local.get ${pointer})`})`;
  }

  private store(array: number, pointer: string | undefined, value: string, d = 0): string {
    return `(v128.store offset=${this.scratch + array + VECTOR * d} ${pointer === undefined ? this.own : `(local.get ${pointer})`} ${value})`;
  }

  /** A channel of each head, of the row that `pointer` is at. */
  private gather(pointer: string, d: number): string {
    const { depth } = this.shape;
    return Array.from({ length: this.lanes - 1 }, (_, h) => h + 1).reduce(
      (vector, h) => `(v128.load32_lane offset=${4 * (h * depth + d)} ${h} (local.get ${pointer}) ${vector})`,
      `(v128.load32_zero offset=${4 * d} (local.get ${pointer}))`,
    );
  }

  private scatter(pointer: string, d: number, local: string, part = 0): string {
    const { depth, heads } = this.shape;
    return Array.from(
      { length: this.lanes },
      (_, h) => `(v128.store32_lane offset=${4 * (part * depth * heads + h * depth + d)} ${h} (local.get ${pointer}) (local.get ${local}))`,
    ).join(' ');
  }

  /** The row's address, in $row. */
  private row(pointer: string, row: string, parts = 1): string {
    const { depth, heads } = this.shape;
    return `(local.set $row (i32.add (local.get ${pointer}) (i32.mul (local.get ${row}) (i32.const ${4 * parts * depth * heads}))))`;
  }

  /** Keys and values of the word, a vector a channel. */
  private word(): string {
    const { at, channels } = this;
    const zero = '(v128.const i32x4 0 0 0 0)';
    const copy = (pointer: string, array: number): string =>
      `${this.row(pointer, '$j')} ${channels.map((d) => this.store(array, '$key', this.gather('$row', d), d)).join('\n      ')}`;
    const zeros = this.shape.backward
      ? channels.map((d) => `${this.store(at.dk, '$key', zero, d)} ${this.store(at.dv, '$key', zero, d)}`).join('\n      ')
      : '';
    return `(local.set $j (local.get $start))
    (local.set $key ${this.own})
    ${this.loop('$j', '(local.get $end)', `${copy('$k', at.k)}\n      ${copy('$v', at.v)}\n      ${zeros}\n      (local.set $key (i32.add (local.get $key) (i32.const ${VECTOR * this.shape.depth})))`)}`;
  }

  /** Σ_d a_d · b_d of four heads, in two sums that do not wait for one another. */
  private dot(a: (d: number) => string, b: (d: number) => string): string {
    const part = (parity: number): string =>
      this.channels
        .filter((d) => d % 2 === parity)
        .map((d) => `(f32x4.mul ${a(d)} ${b(d)})`)
        .reduce((sum, product) => `(f32x4.add ${sum} ${product})`);
    return this.channels.length === 1 ? part(0) : `(f32x4.add ${part(0)} ${part(1)})`;
  }

  private splat(value: number): string {
    return `(f32x4.splat (f32.const ${value}))`;
  }

  /** The weights of the keys that the query at $i sees, less the division by their sum, whose inverse is in $scale. */
  private weights(): string {
    const { at, shape, channels } = this;
    const { depth, window, alibi } = shape;
    const first =
      window === undefined
        ? '(local.get $start)'
        : `(select (local.get $start) (i32.sub (local.get $i) (i32.const ${window - 1})) (i32.gt_s (local.get $start) (i32.sub (local.get $i) (i32.const ${window - 1}))))`;
    const score = this.dot(
      (d) => this.load(at.q, undefined, d),
      (d) => this.load(at.k, '$key', d),
    );
    const distance = '(f32x4.splat (f32.convert_i32_s (i32.sub (local.get $i) (local.get $j))))';
    const biased = alibi ? `(f32x4.sub ${score} (f32x4.mul ${this.slopes()} ${distance}))` : score;
    return `${this.row('$q', '$i')}
      ${channels.map((d) => this.store(at.q, undefined, `(f32x4.mul ${this.gather('$row', d)} ${this.splat(1 / Math.sqrt(depth))})`, d)).join('\n      ')}
      (local.set $first ${first})
      (local.set $largest (v128.const f32x4 -inf -inf -inf -inf))
      ${this.overKeys(`(local.set $a ${biased})
      (local.set $largest (f32x4.pmax (local.get $largest) (local.get $a)))
      ${this.store(at.weights, '$seen', '(local.get $a)')}`)}
      (local.set $total (v128.const i32x4 0 0 0 0))
      ${this.overKeys(`(local.set $a (call $exp (f32x4.sub ${this.load(at.weights, '$seen')} (local.get $largest))))
      (local.set $total (f32x4.add (local.get $total) (local.get $a)))
      ${this.store(at.weights, '$seen', '(local.get $a)')}`)}
      (local.set $scale (f32x4.div ${this.splat(1)} (local.get $total)))`;
  }

  private slopes(): string {
    const { heads } = this.shape;
    const slope = (lane: number): number => 2 ** ((-8 * (LANES * this.group + lane + 1)) / heads);
    return `(v128.const f32x4 ${[0, 1, 2, 3].map((lane) => Math.fround(slope(lane))).join(' ')})`;
  }

  /** Σ_j weight_j · vector_j for a few channels at a time; `use` is given the channel and the local of its sum. */
  private mixture(weights: number, vectors: number, use: (d: number, local: string) => string): string {
    const parts: string[] = [];
    for (let begin = 0; begin < this.shape.depth; begin += SUMS) {
      const part = this.channels.slice(begin, begin + SUMS);
      const sum = (d: number): string => `$sum${d - begin}`;
      parts.push(
        part.map((d) => `(local.set ${sum(d)} (v128.const i32x4 0 0 0 0))`).join(' '),
        this.overKeys(`(local.set $a ${this.load(weights, '$seen')})
      ${part.map((d) => `(local.set ${sum(d)} (f32x4.add (local.get ${sum(d)}) (f32x4.mul (local.get $a) ${this.load(vectors, '$key', d)})))`).join('\n      ')}`),
        ...part.map((d) => use(d, sum(d))),
      );
    }
    return parts.join('\n      ');
  }

  /** The first score's number that the query at $i sees, of the group's first head, in $score: what dropout counts by. */
  private firstScore(): string {
    const { heads, positions, dropout, tableWidth } = this.shape;
    if (!dropout) return '';
    const origin =
      tableWidth === undefined
        ? '(local.get $i)'
        : `(i32.load (i32.add (local.get $table) (i32.mul (local.get $i) (i32.const ${4 * tableWidth}))))`;
    const example = `(i32.div_u (local.get $score) (i32.const ${positions}))`;
    const t = `(i32.rem_u (local.get $score) (i32.const ${positions}))`;
    const before = '(i32.sub (local.get $i) (local.get $first))';
    // ((b·H + h)·T + t)·T + t - (i - first)
    const head = `(i32.add (i32.mul ${example} (i32.const ${heads})) (i32.const ${LANES * this.group}))`;
    return `(local.set $score ${origin})
      (local.set $score (i32.sub
        (i32.add (i32.mul (i32.add (i32.mul ${head} (i32.const ${positions})) ${t}) (i32.const ${positions})) ${t})
        ${before}))`;
  }

  /** What the weights of the key at $j are multiplied by, in $mask; on to the next score. */
  private mask(): string {
    const { positions, dropout } = this.shape;
    if (!dropout) return '';
    const lanes = [0, 1, 2, 3].map((lane) => lane * positions * positions).join(' ');
    return `(local.set $mask ${dropoutMask(dropout, `(i32x4.add (i32x4.splat (local.get $score)) (v128.const i32x4 ${lanes}))`)})
      (local.set $score (i32.add (local.get $score) (i32.const 1)))`;
  }

  private masked(value: string): string {
    return this.shape.dropout ? `(f32x4.mul ${value} (local.get $mask))` : value;
  }

  /** Weights under dropout, before the mixture; the backward pass has them already. */
  private dropWeights(): string {
    if (!this.shape.dropout) return '';
    const { at } = this;
    return `${this.firstScore()}
      ${this.overKeys(`${this.mask()}
      ${this.store(at.weights, '$seen', this.masked(this.load(at.weights, '$seen')))}`)}`;
  }

  private mix(): string {
    const { at } = this;
    return `${this.row('$out', '$i')}
      ${this.dropWeights()}
      ${this.mixture(at.weights, at.v, (d, sum) => `(local.set ${sum} (f32x4.mul (local.get ${sum}) (local.get $scale))) ${this.scatter('$row', d, sum)}`)}`;
  }

  private backward(): string {
    const { at, channels, shape } = this;
    const dweight = this.dot(
      (d) => this.load(at.dy, undefined, d),
      (d) => this.load(at.v, '$key', d),
    );
    const addTo = (array: number, of: string, by: number): string =>
      channels
        .map((d) =>
          this.store(
            array,
            '$key',
            `(f32x4.add ${this.load(array, '$key', d)} (f32x4.mul (local.get ${of}) ${this.load(by, undefined, d)}))`,
            d,
          ),
        )
        .join('\n      ');
    const scaled = this.splat(1 / Math.sqrt(shape.depth));
    return `${this.row('$dy', '$i')}
      ${channels.map((d) => this.store(at.dy, undefined, this.gather('$row', d), d)).join('\n      ')}
      (local.set $total (v128.const i32x4 0 0 0 0))
      ${this.firstScore()}
      ${this.overKeys(`${this.mask()}
      (local.set $a (f32x4.mul ${this.load(at.weights, '$seen')} (local.get $scale)))
      (local.set $b ${this.masked(dweight)})
      (local.set $total (f32x4.add (local.get $total) (f32x4.mul (local.get $a) (local.get $b))))
      ${this.store(at.weights, '$seen', '(local.get $a)')} ${this.store(at.dweights, '$seen', '(local.get $b)')}`)}
      ${this.firstScore()}
      ${this.overKeys(`${this.mask()}
      (local.set $a ${this.load(at.weights, '$seen')})
      (local.set $b (f32x4.mul (local.get $a) (f32x4.sub ${this.load(at.dweights, '$seen')} (local.get $total))))
      ${this.store(at.dweights, '$seen', '(local.get $b)')}
      ${addTo(at.dk, '$b', at.q)}
      ${this.shape.dropout ? `(local.set $a ${this.masked('(local.get $a)')})` : ''}
      ${addTo(at.dv, '$a', at.dy)}`)}
      ${this.row('$out', '$i', 3)}
      ${this.mixture(at.dweights, at.k, (d, sum) => `(local.set ${sum} (f32x4.mul (local.get ${sum}) ${scaled})) ${this.scatter('$row', d, sum)}`)}`;
  }

  /** The gradients of the word's keys and values. */
  private storeKeys(): string {
    const { at, channels } = this;
    const store = (array: number, part: number): string =>
      channels.map((d) => `(local.set $a ${this.load(array, '$key', d)}) ${this.scatter('$row', d, '$a', part)}`).join('\n      ');
    return `(local.set $j (local.get $start))
    (local.set $key (i32.const 0))
    ${this.loop('$j', '(local.get $end)', `${this.row('$out', '$j', 3)}\n      ${store(at.dk, 1)}\n      ${store(at.dv, 2)}\n      (local.set $key (i32.add (local.get $key) (i32.const ${VECTOR * this.shape.depth})))`)}`;
  }
}
