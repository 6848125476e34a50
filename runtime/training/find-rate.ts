import { UserError } from '../errors.js';
import { sliceMs, type Pause } from './evaluate.js';
import type { Trainer } from './trainer.js';

/** One step of the search. */
export interface RatePoint {
  readonly rate: number;
  readonly loss: number;
  /** The loss smoothed over the steps before. */
  readonly smooth: number;
}

export interface RateSearch {
  readonly points: readonly RatePoint[];
  /** The rate to try; null where the loss never fell. */
  readonly suggestion: number | null;
}

/** Share of what was before in the smoothed loss. */
const KEEP = 0.97;
/** The search ends where the smoothed loss is this many times its lowest. */
const HOPELESS = 2;
/**
 * By how much the suggested rate is below that of the lowest loss. That one lies close to where training breaks, and training is fastest
 * well below.
 */
const CAUTION = 3;

/**
 * Trains from the initial values with a rate that grows by the same factor each step, between the rates of the model's optimizer, and looks
 * where the loss falls. Ends early once the loss has risen far above its lowest, or is not finite. Null where `pause` said to stop. Source:
 * Smith 2017, "Cyclical Learning Rates for Training Neural Networks", section 3.3.
 */
export async function findRate(trainer: Trainer, steps: number, pause: Pause): Promise<RateSearch | null> {
  const { from, to } = trainer.model.definition.training.update.rates;
  const points: RatePoint[] = [];
  let [average, lowest] = [0, Number.POSITIVE_INFINITY];
  let began = performance.now();
  for (let step = 0; step < steps; step++) {
    const rate = from * (to / from) ** (step / Math.max(1, steps - 1));
    const loss = finiteLoss(trainer, rate);
    if (loss === undefined) break;
    average = KEEP * average + (1 - KEEP) * loss;
    // Without the correction the average would begin at 0.
    const smooth = average / (1 - KEEP ** (step + 1));
    points.push({ rate, loss, smooth });
    lowest = Math.min(lowest, smooth);
    if (smooth > HOPELESS * lowest) break;
    if (performance.now() - began < sliceMs) continue;
    if (!(await pause())) return null;
    began = performance.now();
  }
  return { points, suggestion: suggestionOf(points) };
}

/** The loss of a step at a rate; undefined where training diverges, which is what ends a search and no mistake. */
function finiteLoss(trainer: Trainer, rate: number): number | undefined {
  try {
    return trainer.advance(rate);
  } catch (error) {
    if (error instanceof UserError && error.code === 'WNC801') return undefined;
    throw error;
  }
}

function suggestionOf(points: readonly RatePoint[]): number | null {
  const first = points[0];
  if (!first) return null;
  const best = points.reduce((lowest, point) => (point.smooth < lowest.smooth ? point : lowest));
  return best.smooth < first.smooth ? Number((best.rate / CAUTION).toPrecision(2)) : null;
}
