import type { ExampleSizes } from '../kernels/simd.js';

/**
 * What the jobs of a round are: the gradient of a shard of the batch; the sum of all shards' gradients over a piece of the parameters; the
 * loss of a batch of an evaluation.
 */
export const roundKinds = { gradients: 0, sums: 1, losses: 2 } as const;
export type RoundKind = (typeof roundKinds)[keyof typeof roundKinds];

/** Places in `control`, whole numbers that are read and written atomically. */
const cell = { next: 0, end: 1, finished: 2, first: 3, kind: 4, version: 5, examples: 6, dropoutKey: 7, failed: 8, closed: 9 } as const;

/** How long a thread spins before it sleeps, in milliseconds: waking it takes about as long. */
const spinMs = 0.05;
/** How often a thread that sleeps looks whether another has failed, in milliseconds. */
const lookMs = 500;
/**
 * A thread is taken for gone when it has not answered for this long, in milliseconds, and for twenty times as long as the others took. Who
 * looks again and again meanwhile keeps a page from drawing, so it waits for less.
 */
const goneMs = { sleeping: 60_000, looking: 10_000 } as const;

/** The most examples of a batch, and their sizes. */
export interface BatchSizes extends ExampleSizes {
  readonly batch: number;
}

/** The sizes of a training that threads share: those of a step, */
export interface ExchangeSizes extends BatchSizes {
  /** Two or four. */
  readonly shards: number;
  readonly parameters: number;
  /** What teachers predict of an example: so many numbers. */
  readonly taught: number;
  /** and those of an evaluation, of which there are as many at a time as shards. */
  readonly evaluation: BatchSizes;
}

/** Parts of about 64 KiB, which stay in a core's cache while they are added up. */
const pieceLength = 16_384;

/**
 * What the threads of a training share: arrays in one shared memory, and rounds of jobs, which whoever is free takes in order. One
 * thread, the main one, opens rounds and waits for their ends; between the two it takes jobs as the others do.
 */
export class Exchange {
  /** [P]: those of the step. */
  readonly parameters: Float32Array;
  /** For each shard [P]; after the sums the first holds the gradient of the batch. */
  readonly gradients: readonly Float32Array[];
  readonly inputs: Int32Array;
  readonly targets: Int32Array;
  /** What teachers predict of the batch. */
  readonly teacher: Float32Array;
  /** Each batch of an evaluation. */
  readonly evaluations: readonly { readonly inputs: Int32Array; readonly targets: Int32Array }[];
  /** How many examples each of them holds. */
  readonly evaluationRows: Int32Array;
  /** Of each shard, or batch of an evaluation. */
  readonly losses: Float64Array;
  /** Each shard's share of the predictions that count. */
  readonly shares: Float64Array;
  readonly #control: Int32Array;

  private constructor(
    readonly sizes: ExchangeSizes,
    readonly buffer: SharedArrayBuffer | ArrayBuffer,
  ) {
    const { shards, parameters, batch, inputs, targets, taught, evaluation } = sizes;
    let byte = 0;
    const take = <Numbers>(
      kind: new (buffer: SharedArrayBuffer | ArrayBuffer, byte: number, length: number) => Numbers,
      length: number,
      size = 4,
    ): Numbers => {
      const numbers = new kind(buffer, byte, length);
      byte += padded(length * size);
      return numbers;
    };
    this.#control = take(Int32Array, controlLength);
    this.losses = take(Float64Array, shards, 8);
    this.shares = take(Float64Array, shards, 8);
    this.parameters = take(Float32Array, parameters);
    this.gradients = Array.from({ length: shards }, () => take(Float32Array, parameters));
    this.inputs = take(Int32Array, batch * inputs);
    this.targets = take(Int32Array, batch * targets);
    this.teacher = take(Float32Array, batch * taught);
    this.evaluationRows = take(Int32Array, shards);
    this.evaluations = Array.from({ length: shards }, () => ({
      inputs: take(Int32Array, evaluation.batch * evaluation.inputs),
      targets: take(Int32Array, evaluation.batch * evaluation.targets),
    }));
  }

  /** In memory of its own, which other threads may share by its buffer. Throws RangeError where it is not to be had. */
  static shared(sizes: ExchangeSizes): Exchange {
    return new Exchange(sizes, new SharedArrayBuffer(bytesOf(sizes)));
  }

  /** Of one thread alone, which needs no memory that can be shared: a page that is not isolated has none. */
  static alone(sizes: ExchangeSizes): Exchange {
    return new Exchange(sizes, new ArrayBuffer(bytesOf(sizes)));
  }

  /** Over the memory of another thread's exchange. */
  static over(sizes: ExchangeSizes, buffer: SharedArrayBuffer): Exchange {
    return new Exchange(sizes, buffer);
  }

  /** Jobs of a round of sums. */
  get pieces(): number {
    return Math.ceil(this.sizes.parameters / pieceLength);
  }

  /** Puts parameters into their array; a round that was opened before knows those of before. */
  setParameters(parameters: Float32Array): void {
    this.parameters.set(parameters);
    Atomics.add(this.#control, cell.version, 1);
  }

  /** Says what step the examples in the arrays are of. */
  setStep(examples: number, dropoutKey: number): void {
    Atomics.store(this.#control, cell.examples, examples);
    Atomics.store(this.#control, cell.dropoutKey, dropoutKey | 0);
  }

  /** The number of the parameters in the array; it changes whenever others are put there. */
  get version(): number {
    return Atomics.load(this.#control, cell.version);
  }

  get dropoutKey(): number {
    return Atomics.load(this.#control, cell.dropoutKey) >>> 0;
  }

  /** The examples of a shard: as even as whole examples go, whatever threads there are. */
  shard(index: number): { readonly begin: number; readonly end: number } {
    const { shards } = this.sizes;
    const examples = Atomics.load(this.#control, cell.examples);
    return { begin: Math.floor((index * examples) / shards), end: Math.floor(((index + 1) * examples) / shards) };
  }

  /** Opens a round of jobs. No job of an earlier one may be left. */
  open(kind: RoundKind, jobs: number): void {
    const control = this.#control;
    const first = Atomics.load(control, cell.next);
    Atomics.store(control, cell.kind, kind);
    Atomics.store(control, cell.first, first);
    Atomics.store(control, cell.end, (first + jobs) | 0);
    Atomics.notify(control, cell.end);
  }

  /** The next job of the open round, if one is left. Numbers of jobs go on from round to round, so that who is late takes none twice. */
  take(): { readonly kind: RoundKind; readonly job: number } | undefined {
    const control = this.#control;
    for (;;) {
      const next = Atomics.load(control, cell.next);
      if (next === Atomics.load(control, cell.end) || !this.#isOpen) return undefined;
      if (Atomics.compareExchange(control, cell.next, next, (next + 1) | 0) !== next) continue;
      // The round stays open until this job is finished.
      return { kind: Atomics.load(control, cell.kind) as RoundKind, job: (next - Atomics.load(control, cell.first)) | 0 };
    }
  }

  /** Says that a job that was taken is done. */
  finish(): void {
    const finished = (Atomics.add(this.#control, cell.finished, 1) + 1) | 0;
    if (finished === Atomics.load(this.#control, cell.end)) Atomics.notify(this.#control, cell.finished);
  }

  /** Says that this thread can do no more. */
  fail(): void {
    Atomics.store(this.#control, cell.failed, 1);
    Atomics.notify(this.#control, cell.finished);
  }

  get #isOpen(): boolean {
    return Atomics.load(this.#control, cell.closed) === 0;
  }

  /** Says that there will be no more rounds. */
  close(): void {
    Atomics.store(this.#control, cell.closed, 1);
    // Whoever is about to sleep until this number changes does not; it is no job.
    Atomics.add(this.#control, cell.end, 1);
    Atomics.notify(this.#control, cell.end);
  }

  /** Sleeps until there may be a job, after a short look; false where there will be none. */
  awaitJob(): boolean {
    const control = this.#control;
    const end = Atomics.load(control, cell.end);
    const mayHave = end !== Atomics.load(control, cell.next);
    if (!mayHave && this.#isOpen && !spin(() => Atomics.load(control, cell.end) !== end)) Atomics.wait(control, cell.end, end);
    return this.#isOpen;
  }

  /**
   * Waits until all jobs of the round are done; whether they are, and no thread failed. It sleeps where this thread may, else it looks
   * again and again. `tookMs`: how long this thread's jobs took.
   */
  awaitEnd(tookMs: number, sleeps: boolean): boolean {
    const control = this.#control;
    const end = Atomics.load(control, cell.end);
    const isOver = (): boolean => Atomics.load(control, cell.finished) === end || Atomics.load(control, cell.failed) !== 0;
    const most = Math.max(sleeps ? goneMs.sleeping : goneMs.looking, 20 * tookMs);
    let waitedMs = 0;
    for (let looked = performance.now(); !spin(isOver) && waitedMs < most; ) {
      if (sleeps) Atomics.wait(control, cell.finished, Atomics.load(control, cell.finished), lookMs);
      const now = performance.now();
      // The clock of a machine that slept may have gone on meanwhile.
      waitedMs += Math.min(now - looked, 2 * lookMs);
      looked = now;
    }
    return Atomics.load(control, cell.finished) === end && Atomics.load(control, cell.failed) === 0;
  }

  /** Adds up the gradients of all shards over piece `piece` of the parameters, weighted by the predictions that they count. */
  addPiece(piece: number): void {
    const begin = piece * pieceLength;
    const end = Math.min(begin + pieceLength, this.sizes.parameters);
    const parts = this.gradients.map((gradient, shard) => ({ gradient, share: this.shares[shard]! }));
    const [a, b, c, d] = parts;
    if (a && b && c && d) addFour(a, b, c, d, begin, end);
    else if (a && b) addTwo(a, b, begin, end);
  }
}

/** One shard's part of a gradient. */
interface Part {
  readonly gradient: Float32Array;
  readonly share: number;
}

/** a = (a + b) + (c + d), weighted, from begin to end: one pass, since memory is what takes the time. */
function addFour(a: Part, b: Part, c: Part, d: Part, begin: number, end: number): void {
  const [w, x, y, z] = [a.gradient, b.gradient, c.gradient, d.gradient];
  const [shareA, shareB, shareC, shareD] = [a.share, b.share, c.share, d.share];
  for (let i = begin; i < end; i++) w[i] = w[i]! * shareA + x[i]! * shareB + (y[i]! * shareC + z[i]! * shareD);
}

function addTwo(a: Part, b: Part, begin: number, end: number): void {
  const [x, y] = [a.gradient, b.gradient];
  const [shareA, shareB] = [a.share, b.share];
  for (let i = begin; i < end; i++) x[i] = x[i]! * shareA + y[i]! * shareB;
}

/** Whether this thread may sleep until another wakes it, as all but a page's own may. */
export function maySleep(): boolean {
  try {
    // The number is another one, so it does not sleep.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1, 0);
    return true;
  } catch {
    return false;
  }
}

/** Asks again and again for a short time. Returns whether it became true. */
export function spin(isTrue: () => boolean): boolean {
  const until = performance.now() + spinMs;
  do {
    for (let look = 0; look < 50; look++) if (isTrue()) return true;
  } while (performance.now() < until);
  return isTrue();
}

const controlLength = 16;

/** Bytes up to the next cache line, so that no two arrays share one. */
function padded(bytes: number): number {
  return Math.ceil(bytes / 64) * 64;
}

function bytesOf({ shards, parameters, batch, inputs, targets, taught, evaluation }: ExchangeSizes): number {
  const floats = [parameters, batch * taught, ...Array.from({ length: shards }, () => parameters)];
  const evaluations = Array.from({ length: shards }, () => [evaluation.batch * evaluation.inputs, evaluation.batch * evaluation.targets]);
  const whole = [controlLength, batch * inputs, batch * targets, shards, ...evaluations.flat()];
  return 2 * padded(8 * shards) + [...floats, ...whole].reduce((sum, length) => sum + padded(4 * length), 0);
}
