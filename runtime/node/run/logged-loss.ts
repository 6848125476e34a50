import type { RunTrainer } from '../../training/trainer.js';
import type { IntervalLine } from '../../training/training-counts.js';

/** Steps that the loss shown is a mean over, as many as the longest interval of the log has. */
const shownSteps = 100;

/** The training loss as progress shows it: the mean over the last hundred steps of the log, however long they took. */
export class LoggedLoss {
  #lines: { readonly step: number; readonly mean: number; readonly count: number }[] = [];

  constructor(private readonly trainer: Pick<RunTrainer, 'counts'>) {}

  add({ step, loss, losses }: IntervalLine): void {
    this.#lines.push({ step, mean: loss, count: losses.length });
    this.#lines = this.#lines.filter((line) => line.step > step - shownSteps);
  }

  /** Before the first interval has ended, the mean over the steps so far. */
  get mean(): number {
    const { intervalLoss, intervalSteps } = this.trainer.counts;
    if (this.#lines.length === 0) return intervalLoss / intervalSteps;
    const steps = this.#lines.reduce((sum, { count }) => sum + count, 0);
    return this.#lines.reduce((sum, { mean, count }) => sum + mean * count, 0) / steps;
  }
}
