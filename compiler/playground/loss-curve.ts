/*
 * The losses of a run, step by step at first and then of ever longer stretches, so that a run of any length is a few thousand points. The
 * worker gathers what it sends in the same way.
 */

/** A stretch of steps that follow one another. */
export interface LossPoint {
  /** The last step of the stretch, from 1. */
  readonly step: number;
  /** How many steps it has. */
  readonly count: number;
  /** Their mean loss, in nats. */
  readonly mean: number;
  /** The loss of the last one: what the raw curve is drawn of. */
  readonly last: number;
}

/** The most points of a curve; of more, neighbours become one, but for the first. */
const MOST_POINTS = 4096;

/** A curve as it is kept: four lists of one length. */
export interface CurveRecord {
  readonly steps: readonly number[];
  readonly counts: readonly number[];
  readonly means: readonly number[];
  readonly lasts: readonly number[];
}

/** Grows at its end and stays small. */
export class LossCurve {
  #points: LossPoint[] = [];
  /** How many steps a new point takes. */
  #stride = 1;

  constructor(private readonly most = MOST_POINTS) {}

  get points(): readonly LossPoint[] {
    return this.#points;
  }

  /** Puts a stretch behind the others. */
  add(point: LossPoint): void {
    const before = this.#points.at(-1);
    if (before !== undefined && before.count < this.#stride) this.#points[this.#points.length - 1] = joined(before, point);
    else this.#points.push(point);
    if (this.#points.length <= this.most) return;
    // The first steps, where the loss falls fastest, stay as they are.
    const head = Math.floor(this.most / 8);
    const halved = this.#points.slice(0, head);
    for (let i = head; i < this.#points.length; i += 2) {
      const [first, second] = [this.#points[i], this.#points[i + 1]];
      if (first) halved.push(second ? joined(first, second) : first);
    }
    this.#points = halved;
    this.#stride *= 2;
  }

  /** Forgets what came after a step; a stretch that it ends within goes too. */
  cut(step: number): void {
    this.#points = this.#points.filter((point) => point.step <= step);
  }

  record(): CurveRecord {
    return {
      steps: this.#points.map(({ step }) => step),
      counts: this.#points.map(({ count }) => count),
      means: this.#points.map(({ mean }) => rounded(mean)),
      lasts: this.#points.map(({ last }) => rounded(last)),
    };
  }

  static from({ steps, counts, means, lasts }: CurveRecord): LossCurve {
    const curve = new LossCurve();
    steps.forEach((step, i) => curve.add({ step, count: counts[i] ?? 1, mean: means[i] ?? Number.NaN, last: lasts[i] ?? Number.NaN }));
    return curve;
  }
}

/** Losses of steps that follow one another, the first of them number `first`, as at most `most` points. */
export function gather(losses: readonly number[], first: number, most: number): LossPoint[] {
  const count = Math.max(1, Math.ceil(losses.length / most));
  const points: LossPoint[] = [];
  for (let from = 0; from < losses.length; from += count) {
    const part = losses.slice(from, from + count);
    const sum = part.reduce((total, loss) => total + loss, 0);
    points.push({ step: first + from + part.length - 1, count: part.length, mean: sum / part.length, last: part.at(-1) ?? Number.NaN });
  }
  return points;
}

/**
 * The loss smoothed, at each point: a mean over the steps before that forgets those further back than about a twentieth of all so far, ten
 * at least and two thousand at most.
 */
export function smoothed(points: readonly LossPoint[]): number[] {
  let [sum, weight] = [0, 0];
  return points.map(({ step, count, mean }) => {
    const span = Math.min(2000, Math.max(10, step / 20));
    const kept = Math.exp(-count / span);
    sum = sum * kept + mean * (1 - kept);
    weight = weight * kept + (1 - kept);
    return sum / weight;
  });
}

/**
 * Which points a chart of so many columns draws: at most `columns` of those between two steps, evenly along its axis; the last of each
 * column. Numbers of points, in their order.
 */
export function drawnPoints(
  points: readonly LossPoint[],
  columns: number,
  { from = 1, to = Infinity, isLog = false }: { readonly from?: number; readonly to?: number; readonly isLog?: boolean } = {},
): number[] {
  const end = Math.min(to, points.at(-1)?.step ?? 1);
  const place = (step: number): number => (isLog ? Math.log(Math.max(1, step)) : step);
  const [low, high] = [place(from), place(end)];
  const column = (step: number): number => Math.min(columns - 1, Math.floor(((place(step) - low) / Math.max(1e-9, high - low)) * columns));
  const drawn: number[] = [];
  points.forEach(({ step }, i) => {
    if (step < from || step > end) return;
    const before = drawn.at(-1);
    if (before !== undefined && column(points[before]?.step ?? 0) === column(step)) drawn[drawn.length - 1] = i;
    else drawn.push(i);
  });
  return drawn;
}

function joined(a: LossPoint, b: LossPoint): LossPoint {
  const count = a.count + b.count;
  return { step: b.step, count, mean: (a.mean * a.count + b.mean * b.count) / count, last: b.last };
}

function rounded(loss: number): number {
  return Math.round(loss * 1e4) / 1e4;
}
