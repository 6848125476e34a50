import type { ScheduleSettings } from '../model-definition.js';

/**
 * The learning rate of a step, counted from 0, of `steps` in all; `rate` is the optimizer's.
 * step: times `factor` at each step of `at` and after. cosine and linear: up from rate/warmup to rate over `warmup` steps, then down
 * to `floor`, a rate, which the last step has, or the last of `schedule.steps` and all after it. Source of the cosine: Loshchilov & Hutter 2017, "SGDR", equation 5.
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
