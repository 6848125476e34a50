import type { ScheduleSettings, TrainingSettings } from '../contract.js';

/**
 * The learning rate of a step, counted from 0, of `steps` in all; `rate` is the optimizer's.
 * step: the rate is multiplied by `factor` at each step of `at`. cosine and linear: the rate rises from rate/warmup to rate over
 * `warmup` steps, then falls to `floor`, a rate, at the last step or the last of `schedule.steps`, and stays there.
 * Source of the cosine: Loshchilov & Hutter 2017, "SGDR", equation 5.
 */
export function rateAt(schedule: ScheduleSettings, rate: number, step: number, steps: number): number {
  switch (schedule.kind) {
    case 'constant':
      return rate;
    case 'step':
      return rate * schedule.factor ** countPassed(schedule.at, step);
    case 'cosine':
    case 'linear': {
      const { warmup, floor } = schedule;
      if (step < warmup) return (rate * (step + 1)) / warmup;
      const last = (schedule.steps ?? steps) - 1 - warmup;
      const progress = last > 0 ? Math.min(1, (step - warmup) / last) : 1;
      const share = schedule.kind === 'cosine' ? (1 + Math.cos(Math.PI * progress)) / 2 : 1 - progress;
      return floor + (rate - floor) * share;
    }
  }
}

function countPassed(at: readonly number[], step: number): number {
  let passed = 0;
  for (const change of at) if (step >= change) passed++;
  return passed;
}

/** The settings of a run that its learning rate depends on. */
type RateSettings = Pick<TrainingSettings, 'schedule' | 'optimizer' | 'steps'>;

/** A jump of the rate at the next step, against the run so far. */
export interface RateJump {
  /** The rate of the last step taken. */
  readonly last: number;
  /** The rates of the next step by the old settings, and by the new ones. */
  readonly before: number;
  readonly now: number;
  /** The step at which the decay ended by the old settings, and ends by the new ones. */
  readonly endBefore: number;
  readonly endNow: number;
}

/** A change by a smaller share of the rate than this is no jump: a decay that ends later falls a little slower from its first step on. */
const LEAST_JUMP = 0.01;

/** How the rate jumps where a run with settings `before` has taken `step` steps and goes on with settings `now`. */
export function rateJump(before: RateSettings, now: RateSettings, step: number): RateJump | undefined {
  const of = ({ schedule, optimizer, steps }: RateSettings, at: number): number => rateAt(schedule, optimizer.rate, at, steps);
  const endOf = ({ schedule, steps }: RateSettings): number => ('floor' in schedule ? (schedule.steps ?? steps) : steps);
  if (step === 0 || step >= now.steps) return undefined;
  const [then, next] = [of(before, step), of(now, step)];
  // A run's record may come from anyone, and say anything.
  if (!(Math.abs(next - then) > LEAST_JUMP * Math.max(next, then))) return undefined;
  return { last: of(before, step - 1), before: then, now: next, endBefore: endOf(before), endNow: endOf(now) };
}
