import { queriesOf, scratchOf, VECTOR, type AttentionShape, type HeadGroup, type Scratch } from './attention-scratch.js';
import { HeadRows } from './attention-rows.js';
import { AttentionTiles } from './attention-tiles.js';
import { dropoutMask } from './dropout.js';
import type { MemoryLayout } from './layout.js';
import type { Library } from './library.js';
import { TRANSPOSING } from './transpose.js';
import { get, upTo, zero } from './wat.js';

/** The score of what is not seen: the lowest float, so that no score is lower, and the difference of two is a number. */
const LOWEST = -3.4028234663852886e38;

/**
 * A group of heads of a word. Its rows from $start to $end follow on one another; those of its beginning, where an
 * earlier word has it too, are listed. Positions count from $begin, which is as far before $start as there are such. A few vectors of queries
 * at a time, from query $i on: those after the last have no gradient and are not stored. The key after the last is zeros, where there is
 * half a pair.
 */
export class HeadsPrinter {
  private readonly at: Scratch;
  private readonly tiles: AttentionTiles;
  /** Vectors of a block. */
  private readonly queries: readonly number[];
  /** How many queries a vector is of, and a block. */
  private readonly abreast: number;
  private readonly atOnce: number;
  private readonly rows: HeadRows;
  private readonly channels: readonly number[];

  constructor(
    private readonly name: string,
    private readonly shape: AttentionShape,
    private readonly group: HeadGroup,
    private readonly layout: Pick<MemoryLayout, 'attention' | 'attentionOfThread'>,
    private readonly library: Library,
  ) {
    this.at = scratchOf(shape);
    this.queries = upTo(queriesOf(shape));
    this.tiles = new AttentionTiles(shape.depth, this.queries, layout.attention, shape.divided);
    this.rows = new HeadRows(shape, group);
    this.channels = this.rows.channels;
    this.abreast = this.rows.abreast.length;
    this.atOnce = this.abreast * this.queries.length;
  }

  print(): string {
    const { backward, divided } = this.shape;
    const ofQueries = this.queries.map(
      (r) => `(local $largest${r} v128) (local $total${r} v128) (local $scale${r} v128) (local $score${r} v128)`,
    );
    return `
  (func ${this.name} (param $q i32) (param $k i32) (param $v i32) (param $dy i32) (param $out i32) (param $table i32) (param $begin i32) (param $start i32) (param $end i32) (param $dropoutKey i32)
    (local $i i32) ${this.rows.abreast.map((u) => `(local ${this.rows.rowOf(u)} i32)`).join(' ')} (local $origin i32) (local $mask v128) (local $there v128) (local $x v128) (local $n v128) (local $f v128) ${TRANSPOSING.map((local) => `(local ${local} v128)`).join(' ')}
    ${this.tiles.locals} ${ofQueries.join(' ')}${divided ? ' (local $own i32) (local $query i32)' : ''}
    ${this.firstBlock()}${this.word()}
    (local.set $i ${divided ? get('$query') : this.firstQuery()})
    ${this.tiles.loop('$i', get('$end'), `${this.weights()}\n${backward ? this.backward() : this.mix()}`, this.step())}
    ${backward ? this.storeKeys() : ''})`;
  }

  /** The position of the first query that is asked. */
  private firstQuery(): string {
    const { queries } = this.shape;
    return queries === undefined ? get('$start') : `(i32.sub (local.get $end) (i32.const ${queries}))`;
  }

  /** Where threads share a word: the first block of this one, which is done where there is none for it. */
  private firstBlock(): string {
    if (!this.shape.divided) return '';
    return `(local.set $own (i32.mul (global.get $thread) (i32.const ${this.layout.attentionOfThread})))
    (local.set $query (i32.add ${this.firstQuery()} (i32.mul (global.get $thread) (i32.const ${this.atOnce}))))
    (if (i32.ge_s (local.get $query) (local.get $end)) (then (return)))
    `;
  }

  /** From one block of queries to the next. */
  private step(): number | string {
    return this.shape.divided ? `(i32.mul (global.get $threads) (i32.const ${this.atOnce}))` : this.atOnce;
  }

  /** Keys and values of the word, a vector a channel, and zeros for one more. */
  private word(): string {
    const { at, channels, tiles } = this;
    const put = (array: number, value: (d: number) => string): string =>
      channels.map((d) => tiles.store(array, '$key', value(d), VECTOR * d)).join('\n      ');
    const copy = (pointer: string, array: number): string =>
      `${this.rows.addressOf(pointer, get('$j'))} ${this.rows.eachChannelOfKey((d, vector) => tiles.store(array, '$key', vector, VECTOR * d))}`;
    const zeros = (arrays: readonly number[]): string => arrays.map((array) => put(array, () => zero)).join('\n      ');
    const gradients = this.shape.backward ? [at.dk, at.dv] : [];
    return `${this.eachRow(() => `${copy('$k', at.k)}\n      ${copy('$v', at.v)}\n      ${zeros(gradients)}`)}
    ${zeros([at.k, at.v, ...gradients])}`;
  }

  /** Each row of the word, $j, and the address of its vectors, less the array's begin, in $key. */
  private eachRow(body: (isListed: boolean) => string): string {
    const next = `(local.set $key (i32.add (local.get $key) (i32.const ${VECTOR * this.shape.depth})))`;
    const listed = `(i32.load offset=${this.layout.attention + this.at.path} (i32.shl (i32.sub (local.get $i) (local.get $begin)) (i32.const 2)))`;
    const before = this.tiles.loop('$i', get('$start'), `(local.set $j ${listed})\n      ${body(true)}\n      ${next}`);
    return `(local.set $key ${this.tiles.begin})
    (local.set $i (local.get $begin))
    ${this.shape.tableWidth === undefined ? '' : `(if (i32.lt_s (local.get $i) (local.get $start)) (then ${before}))`}
    (local.set $j (local.get $start))
    ${this.tiles.loop('$j', get('$end'), `${body(false)}\n      ${next}`)}`;
  }

  /** The position of a query of a block's r-th vector. */
  private query(r: number, u = 0): string {
    return `(i32.add (local.get $i) (i32.const ${r * this.abreast + u}))`;
  }

  /** The last query of the word in place of those after it. */
  private queryThere(r: number, u: number): string {
    if (this.abreast === 1) return this.query(r);
    return `(select ${this.query(r, u)} (i32.sub (local.get $end) (i32.const 1)) (i32.lt_s ${this.query(r, u)} (local.get $end)))`;
  }

  /** A number of each lane's own query, of the r-th vector's first. */
  private ofQueries(first: string): string {
    const { rows } = this;
    if (this.abreast === 1) return `(i32x4.splat ${first})`;
    const behind = upTo(4).map((lane) => rows.queryOf(lane));
    return `(i32x4.add (i32x4.splat ${first}) (v128.const i32x4 ${behind.join(' ')}))`;
  }

  /**
   * For each vector of queries of the block, with its rows' addresses in their locals, `parts` times as wide as the channels, and in $there
   * which of them are not after the word's last. The first one is there.
   */
  private eachQuery(pointer: string, parts: number, body: (r: number) => string, otherwise?: (r: number) => string): string {
    const { abreast } = this.rows;
    return this.queries
      .map((r) => {
        const there = `${abreast.map((u) => this.rows.addressOf(pointer, this.queryThere(r, u), parts, u)).join(' ')}
      ${this.abreast === 1 ? '' : `(local.set $there (i32x4.lt_s ${this.ofQueries(this.query(r))} (i32x4.splat (local.get $end))))`}
      ${body(r)}`;
        if (r === 0) return there;
        return `(if (i32.lt_s ${this.query(r)} (local.get $end)) (then ${there})${otherwise ? ` (else ${otherwise(r)})` : ''})`;
      })
      .join('\n      ');
  }

  /** Where a query's channel is in a block. */
  private inBlock(r: number, d: number): number {
    return VECTOR * (r * this.shape.depth + d);
  }

  /** The queries' rows as vectors; zeros where no query of a vector is there. */
  private block(pointer: string, array: number, scale: (vector: string) => string): string {
    const put = (r: number, d: number, value: string): string => this.tiles.store(array, undefined, value, this.inBlock(r, d));
    return this.eachQuery(
      pointer,
      1,
      (r) => this.rows.eachChannel((d, vector) => put(r, d, scale(vector))),
      (r) => this.channels.map((d) => put(r, d, zero)).join(' '),
    );
  }

  /** The block `mixed`, scaled, to the queries' rows. */
  private unblock(parts: number, scale: (r: number) => string): string {
    const { at, tiles } = this;
    const isThere = (r: number, u: number): string => `(i32.lt_s ${this.query(r, u)} (local.get $end))`;
    return this.eachQuery('$out', parts, (r) =>
      this.rows.toQueries(
        (d) => `(f32x4.mul ${tiles.load(at.mixed, undefined, this.inBlock(r, d))} ${scale(r)})`,
        (u, store) => (u === 0 ? store : `(if ${isThere(r, u)} (then ${store}))`),
      ),
    );
  }

  private splat(value: number): string {
    return `(f32x4.splat (f32.const ${value}))`;
  }

  private ofQuery(array: number, r: number): string {
    return this.tiles.load(array, '$seen', VECTOR * r);
  }

  private put(array: number, r: number, value: string): string {
    return this.tiles.store(array, '$seen', value, VECTOR * r);
  }

  /** The weights of the keys that the queries see, less the division by their sum, whose inverses are in $scale0 and so on. */
  private weights(): string {
    const { at, shape, tiles } = this;
    const { depth, window } = shape;
    const earliest = `(i32.sub (local.get $i) (i32.const ${(window ?? 1) - 1}))`;
    const first =
      window === undefined ? get('$begin') : `(select (local.get $begin) ${earliest} (i32.gt_s (local.get $begin) ${earliest}))`;
    const lastOfBlock = `(i32.add (local.get $i) (i32.const ${this.atOnce - 1}))`;
    const last = `(select ${lastOfBlock} (i32.sub (local.get $end) (i32.const 1)) (i32.lt_s ${lastOfBlock} (local.get $end)))`;
    const exp = (value: string): string => {
      const locals = ['$x', '$n', '$f'];
      return this.library.inline('exp', [value], () => locals.shift() ?? '') ?? '';
    };
    return `${this.block('$q', at.q, (vector) => `(f32x4.mul ${vector} ${this.splat(1 / Math.sqrt(depth))})`)}
      (local.set $first ${first})
      (local.set $stop (i32.add (local.get $first) (i32.and (i32.add (i32.sub ${last} (local.get $first)) (i32.const 2)) (i32.const -2))))
      ${this.queries.map((r) => `(local.set $largest${r} ${this.splat(LOWEST)}) (local.set $total${r} ${zero})`).join(' ')}
      ${tiles.overPairs(tiles.dots(at.q, at.k, (r, c, sum) => this.score(r, c, sum)))}
      ${tiles.overKeys(
        this.queries
          .map(
            (r) => `(local.set $a ${exp(`(f32x4.sub ${this.ofQuery(at.weights, r)} (local.get $largest${r}))`)})
      (local.set $total${r} (f32x4.add (local.get $total${r}) (local.get $a)))
      ${this.put(at.weights, r, '(local.get $a)')}`,
          )
          .join('\n      '),
      )}
      ${this.queries.map((r) => `(local.set $scale${r} (f32x4.div ${this.splat(1)} (local.get $total${r})))`).join('\n      ')}`;
  }

  /** A sum as the score of query r and the c-th key from $j on: what is not seen is so small that its power is nothing beside others. */
  private score(r: number, c: number, sum: string): string {
    const { window, alibi } = this.shape;
    const behind = this.ofQueries(`(i32.sub ${this.query(r)} (i32.add (local.get $j) (i32.const ${c})))`);
    const biased = `(f32x4.sub (local.get ${sum}) (f32x4.mul ${this.slopes()} (f32x4.convert_i32x4_s ${behind})))`;
    const value = alibi ? biased : get(sum);
    // Before the key there is nothing, and beyond the window nothing; as a number without a sign both are large.
    const isSeen = `(i32x4.lt_u ${behind} (i32x4.splat (i32.const ${window ?? 0x7fffffff})))`;
    // The first key of a pair is one that a single query sees.
    const score = this.atOnce === 1 && c === 0 ? value : `(v128.bitselect ${value} ${this.splat(LOWEST)} ${isSeen})`;
    return `(local.set $a ${score})
      (local.set $largest${r} (f32x4.pmax (local.get $largest${r}) (local.get $a)))
      ${this.tiles.store(this.at.weights, '$seen', '(local.get $a)', VECTOR * (this.queries.length * c + r))}`;
  }

  private slopes(): string {
    const { heads } = this.shape;
    const slope = (lane: number): number => 2 ** ((-8 * (this.group.first + this.rows.headOf(lane) + 1)) / heads);
    return `(v128.const f32x4 ${[0, 1, 2, 3].map((lane) => Math.fround(slope(lane))).join(' ')})`;
  }

  /** The number of each lane's score with the key $first, in $score0 and so on: what dropout counts by. */
  private firstScores(): string {
    const { heads, positions, dropout, tableWidth } = this.shape;
    if (!dropout) return '';
    const { first } = this.group;
    const ofHead = upTo(4).map((lane) => this.rows.headOf(lane) * positions * positions);
    const example = `(i32.div_u (local.get $origin) (i32.const ${positions}))`;
    const t = `(i32.rem_u (local.get $origin) (i32.const ${positions}))`;
    const head = `(i32.add (i32.mul ${example} (i32.const ${heads})) (i32.const ${first}))`;
    const ofQuery = (r: number, u: number): string => {
      const query = this.queryThere(r, u);
      const origin =
        tableWidth === undefined ? query : `(i32.load (i32.add (local.get $table) (i32.mul ${query} (i32.const ${4 * tableWidth}))))`;
      // ((b·H + h)·T + t)·T + t - (i - first)
      const number = `(i32.sub
        (i32.add (i32.mul (i32.add (i32.mul ${head} (i32.const ${positions})) ${t}) (i32.const ${positions})) ${t})
        (i32.sub ${query} (local.get $first)))`;
      const lanes = upTo(4).filter((lane) => u > 0 && this.rows.queryOf(lane) === u);
      return `(local.set $origin ${origin}) (local.set $origin ${number})
      ${u === 0 ? `(local.set $score${r} (i32x4.splat (local.get $origin)))` : ''}${lanes
        .map((lane) => `(local.set $score${r} (i32x4.replace_lane ${lane} (local.get $score${r}) (local.get $origin)))`)
        .join(' ')}`;
    };
    return this.queries
      .map(
        (r) => `${this.rows.abreast.map((u) => ofQuery(r, u)).join('\n      ')}
      (local.set $score${r} (i32x4.add (local.get $score${r}) (v128.const i32x4 ${ofHead.join(' ')})))`,
      )
      .join('\n      ');
  }

  /** What the weight of query r and the key at $j is multiplied by, in $mask; on to the next score. */
  private mask(r: number): string {
    const { dropout } = this.shape;
    if (!dropout) return '';
    return `(local.set $mask ${dropoutMask(dropout, `(local.get $score${r})`)})
      (local.set $score${r} (i32x4.add (local.get $score${r}) (v128.const i32x4 1 1 1 1)))`;
  }

  private masked(value: string): string {
    return this.shape.dropout ? `(f32x4.mul ${value} (local.get $mask))` : value;
  }

  /** Weights under dropout. */
  private dropWeights(): string {
    if (!this.shape.dropout) return '';
    const { at } = this;
    const drop = this.queries.map((r) => `${this.mask(r)}\n      ${this.put(at.weights, r, this.masked(this.ofQuery(at.weights, r)))}`);
    return `${this.firstScores()}
      ${this.tiles.overKeys(drop.join('\n      '))}`;
  }

  private mix(): string {
    const { at, tiles } = this;
    return `${this.dropWeights()}
      ${tiles.mixture(at.weights, at.v, at.mixed)}
      ${this.unblock(1, (r) => `(local.get $scale${r})`)}`;
  }

  private backward(): string {
    const { at, shape, tiles } = this;
    const products = this.queries.map(
      (r) => `${this.mask(r)}
      (local.set $a (f32x4.mul ${this.ofQuery(at.weights, r)} (local.get $scale${r})))
      (local.set $b0 ${this.masked(this.ofQuery(at.dweights, r))})
      (local.set $total${r} (f32x4.add (local.get $total${r}) (f32x4.mul (local.get $a) (local.get $b0))))
      ${this.put(at.weights, r, '(local.get $a)')} ${this.put(at.dweights, r, '(local.get $b0)')}`,
    );
    const slopes = this.queries.map((r) => {
      const value = `(f32x4.mul ${this.ofQuery(at.weights, r)} (f32x4.sub ${this.ofQuery(at.dweights, r)} (local.get $total${r})))`;
      return this.put(at.dweights, r, value);
    });
    // Queries after the last one add nothing to keys and values.
    const there = (vector: string): string => (this.abreast === 1 ? vector : `(v128.and ${vector} (local.get $there))`);
    return `${this.block('$dy', at.dy, there)}
      ${tiles.overPairs(tiles.dots(at.dy, at.v, (r, c, sum) => tiles.store(at.dweights, '$seen', get(sum), VECTOR * (this.queries.length * c + r))))}
      ${this.queries.map((r) => `(local.set $total${r} ${zero})`).join(' ')}
      ${this.firstScores()}
      ${tiles.overKeys(products.join('\n      '))}
      ${tiles.overKeys(slopes.join('\n      '))}
      ${this.dropWeights()}
      ${tiles.overPairs(`${tiles.spread(at.dweights, at.q, at.dk)}\n      ${tiles.spread(at.weights, at.dy, at.dv)}`)}
      ${tiles.mixture(at.dweights, at.k, at.mixed)}
      ${this.unblock(3, () => this.splat(1 / Math.sqrt(shape.depth)))}`;
  }

  /** The gradients of the word's keys and values: rows of its beginning have been stored, and get more. */
  private storeKeys(): string {
    const { at, rows, tiles } = this;
    const own = (array: number, part: number, isListed: boolean): string => {
      const vector = (d: number): string => tiles.load(array, '$key', VECTOR * d);
      return isListed ? rows.addToKey(vector, part) : rows.toKey(vector, part);
    };
    return this.eachRow(
      (isListed) => `${rows.addressOf('$out', get('$j'), 3)}\n      ${own(at.dk, 1, isListed)}\n      ${own(at.dv, 2, isListed)}`,
    );
  }
}
