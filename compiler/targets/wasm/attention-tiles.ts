import { VECTOR } from './attention-scratch.js';
import { get, upTo, zero } from './wat.js';

/** Sums that stay in registers. */
const SUMS = 8;
/** Keys of a tile. */
const KEYS = 2;
const keys = upTo(KEYS);

const bump = (local: string, by: number): string => `(local.set ${local} (i32.add (local.get ${local}) (i32.const ${by})))`;
const multiplyAdd = (sum: string, a: string, b: string): string => `(f32x4.add ${sum} (f32x4.mul ${a} ${b}))`;

/**
 * The products of attention as tiles of a few queries by two keys or two channels, whose sums, at most eight, stay in registers. Vectors hold a number of
 * each of four heads, so nothing is summed across a vector. A key's vectors are as many bytes from an array's begin as $key says, its weights,
 * one for each query of a block, as $seen says; a block is [query][channel] at an array's begin. Keys go from $first to
 * $stop, in pairs.
 */
export class AttentionTiles {
  private labels = 0;

  /** What the code needs. */
  get locals(): string {
    const wide = upTo(SUMS / this.queries.length);
    const vectors = ['$a', ...wide.map((c) => `$b${c}`), '$b1', ...this.queries.flatMap((r) => [...wide, 1].map((c) => sum(r, c)))];
    const whole = ['$j', '$first', '$stop', '$key', '$seen', '$d', '$p'];
    return [...whole.map((local) => `(local ${local} i32)`), ...[...new Set(vectors)].map((local) => `(local ${local} v128)`)].join(' ');
  }

  constructor(
    private readonly depth: number,
    private readonly queries: readonly number[],
    /** The scratch memory's address. */
    private readonly scratch: number,
    /** Where threads have memory of their own, $own is how far behind that address this one's is. */
    private readonly hasOwn: boolean,
  ) {}

  /** What stands for no pointer: how far behind the scratch memory's address an array is whose own place is 0. */
  get begin(): string {
    return this.hasOwn ? get('$own') : '(i32.const 0)';
  }

  private behindBegin(bytes: string): string {
    return this.hasOwn ? `(i32.add ${bytes} ${this.begin})` : bytes;
  }

  load(array: number, pointer: string | undefined, offset = 0): string {
    return `(v128.load offset=${this.scratch + array + offset} ${pointer === undefined ? this.begin : get(pointer)})`;
  }

  store(array: number, pointer: string | undefined, value: string, offset = 0): string {
    return `(v128.store offset=${this.scratch + array + offset} ${pointer === undefined ? this.begin : get(pointer)} ${value})`;
  }

  /** From $variable on, while it is less than the end, which it is at first. */
  loop(variable: string, end: string, body: string, step: number | string = 1): string {
    const by = typeof step === 'number' ? `(i32.const ${step})` : step;
    const label = `$loop${this.labels++}`;
    return `(loop ${label}
      ${body}
      (br_if ${label} (i32.lt_s (local.tee ${variable} (i32.add (local.get ${variable}) ${by})) ${end})))`;
  }

  /** Each key, or the first of each two. */
  overKeys(body: string, step = 1): string {
    return `(local.set $j (local.get $first))
      ${this.setKey()}
      ${this.loop('$j', get('$stop'), `${body}\n      ${bump('$key', step * this.row)}\n      ${bump('$seen', step * this.queries.length * VECTOR)}`, step)}`;
  }

  overPairs(body: string): string {
    return this.overKeys(body, KEYS);
  }

  /** Σ_d block[query, d] · array[key, d] of the tile at $key; `use` is given the query, the key and the local of their sum. */
  dots(block: number, array: number, use: (query: number, key: number, sum: string) => string): string {
    const { queries } = this;
    const channel = [
      ...keys.map((c) => `(local.set $b${c} ${this.load(array, '$p', c * this.row)})`),
      ...queries.flatMap((r) => [
        `(local.set $a ${this.load(block, '$d', r * this.row)})`,
        ...keys.map((c) => `(local.set ${sum(r, c)} ${multiplyAdd(get(sum(r, c)), get('$a'), get(`$b${c}`))})`),
      ]),
    ];
    return `${queries.flatMap((r) => keys.map((c) => `(local.set ${sum(r, c)} ${zero})`)).join(' ')}
      ${this.overChannels(channel)}
      ${queries.flatMap((r) => keys.map((c) => use(r, c, sum(r, c)))).join('\n      ')}`;
  }

  /** out[query, d] = Σ_key weights[key, query] · array[key, d]. */
  mixture(weights: number, array: number, out: number): string {
    const { queries } = this;
    const most = Math.floor(SUMS / queries.length);
    const part = (channels: readonly number[]): string => {
      const loads = channels.map((c) => `(local.set $b${c} ${this.load(array, '$p', c * VECTOR)})`);
      const rows = queries.flatMap((r) => [
        `(local.set $a ${this.load(weights, '$seen', r * VECTOR)})`,
        ...channels.map((c) => `(local.set ${sum(r, c)} ${multiplyAdd(get(sum(r, c)), get('$a'), get(`$b${c}`))})`),
      ]);
      return `${queries.flatMap((r) => channels.map((c) => `(local.set ${sum(r, c)} ${zero})`)).join(' ')}
      (local.set $j (local.get $first))
      ${this.setKey()}
      (local.set $p (i32.add (local.get $key) ${this.hasOwn ? `(i32.sub (local.get $d) ${this.begin})` : get('$d')}))
      ${this.loop('$j', get('$stop'), [...loads, ...rows, bump('$p', this.row), bump('$seen', queries.length * VECTOR)].join('\n      '))}
      ${queries.flatMap((r) => channels.map((c) => this.store(out, '$d', get(sum(r, c)), r * this.row + c * VECTOR))).join('\n      ')}`;
    };
    const rest = this.depth % most;
    const whole = this.depth - rest;
    return `(local.set $d ${this.begin})
      ${whole > 0 ? this.loop('$d', this.behindBegin(`(i32.const ${whole * VECTOR})`), part(upTo(most)), most * VECTOR) : ''}
      ${rest > 0 ? part(upTo(rest)) : ''}`;
  }

  /** array[key, d] += Σ_query weights[key, query] · block[query, d] of the two keys at $key. */
  spread(weights: number, block: number, array: number): string {
    const { queries } = this;
    const weigh = queries.flatMap((r) =>
      keys.map((c) => `(local.set ${sum(r, c)} ${this.load(weights, '$seen', (c * queries.length + r) * VECTOR)})`),
    );
    const channel = [
      ...keys.map((c) => `(local.set $b${c} ${this.load(array, '$p', c * this.row)})`),
      ...queries.flatMap((r) => [
        `(local.set $a ${this.load(block, '$d', r * this.row)})`,
        ...keys.map((c) => `(local.set $b${c} ${multiplyAdd(get(`$b${c}`), get('$a'), get(sum(r, c)))})`),
      ]),
      ...keys.map((c) => this.store(array, '$p', get(`$b${c}`), c * this.row)),
    ];
    return `${weigh.join('\n      ')}
      ${this.overChannels(channel)}`;
  }

  /** Bytes of a key's or a query's vectors. */
  private get row(): number {
    return VECTOR * this.depth;
  }

  /** Each channel of a block, at $d, and of a key, at $p: not written out, since engines then load all ahead and keep it on the stack. */
  private overChannels(channel: readonly string[]): string {
    const body = [...channel, bump('$p', VECTOR)].join('\n      ');
    return `(local.set $d ${this.begin}) (local.set $p (local.get $key))
      ${this.loop('$d', this.behindBegin(`(i32.const ${this.row})`), body, VECTOR)}`;
  }

  private setKey(): string {
    const key = (bytes: number): string => this.behindBegin(`(i32.mul (i32.sub (local.get $j) (local.get $begin)) (i32.const ${bytes}))`);
    return `(local.set $key ${key(this.row)})
      (local.set $seen ${key(this.queries.length * VECTOR)})`;
  }
}

function sum(query: number, other: number): string {
  return `$s${query}${other}`;
}
