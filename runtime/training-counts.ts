import { UserError } from './errors.js';
import type { TrainingSettings } from './model-definition.js';

/** Training over one interval, for the log. */
export interface IntervalLine {
  /** Steps taken when the interval ended. */
  readonly step: number;
  /** Mean over the interval's steps, in nats. */
  readonly loss: number;
  /** Learning rate of the interval's last step. */
  readonly rate: number;
  readonly millisecondsPerStep: number;
  /** The loss of each of its steps, to four digits after the point. */
  readonly losses: readonly number[];
}

/** The numbers of a trainer's state; its arrays are Trainer.arrays. Plain JSON. */
export interface TrainerCounts {
  /** Steps taken. */
  step: number;
  /** The last step after which an evaluation was made; -1 before the first. */
  evaluated: number;
  /** The interval so far: sum of its losses, number of its steps, their time. */
  intervalLoss: number;
  intervalSteps: number;
  intervalMs: number;
  /** Time of all steps, without evaluations. */
  trainedMs: number;
}

export function noSteps(): TrainerCounts {
  return { step: 0, evaluated: -1, intervalLoss: 0, intervalSteps: 0, intervalMs: 0, trainedMs: 0 };
}

/** Steps of an interval of the log. */
export function intervalLength(steps: number): number {
  return Math.min(100, Math.max(1, Math.floor(steps / 100)));
}

/** Whether an evaluation comes before the next step. */
export function evaluationDue({ step, evaluated }: TrainerCounts, { steps, evaluate }: TrainingSettings): boolean {
  const every = evaluate.every ?? Math.max(1, Math.floor(steps / 10));
  return step > 0 && step > evaluated && (step % every === 0 || step >= steps);
}

/**
 * Gathers the losses of steps into the intervals of a log, for every trainer: `counts` and `losses` are the interval so far, which a
 * resume needs too.
 */
export class Intervals {
  readonly counts: TrainerCounts = noSteps();
  /** Of the interval so far, as they will be logged: to four digits after the point. */
  readonly losses: number[] = [];
  readonly #length: number;

  constructor(private readonly steps: number) {
    this.#length = intervalLength(steps);
  }

  /** Steps until the interval ends. */
  get left(): number {
    return this.#length - (this.counts.step % this.#length);
  }

  /** Takes in the losses of steps that `counts.step` counts already, the last at `rate`; the line of the interval that they end, if they do. */
  add(losses: readonly number[], elapsedMs: number, rate: number): IntervalLine | undefined {
    const { counts } = this;
    for (const loss of losses) {
      counts.intervalLoss += loss;
      this.losses.push(Math.round(loss * 1e4) / 1e4);
    }
    counts.intervalSteps += losses.length;
    counts.intervalMs += elapsedMs;
    counts.trainedMs += elapsedMs;
    if (counts.step % this.#length !== 0 && counts.step < this.steps) return undefined;
    const line = {
      step: counts.step,
      loss: counts.intervalLoss / counts.intervalSteps,
      rate,
      millisecondsPerStep: counts.intervalMs / counts.intervalSteps,
      losses: this.losses.splice(0),
    };
    counts.intervalLoss = counts.intervalSteps = counts.intervalMs = 0;
    return line;
  }
}

/** What to do about training that diverges at a rate. */
export function lowerRate(rate: number, { clip }: TrainingSettings): string {
  return `lower the rate of train.optimizer, to ${Number((rate / 10).toPrecision(3))} say${clip === null ? ', or bound the gradient by train.clip: 1' : ''}`;
}

/** `what` went wrong, and what to do: the error of training that diverged. */
export function diverged(what: string, rate: number, settings: TrainingSettings): UserError {
  return new UserError('WNC801', `${what}; most likely the learning rate, ${rate} there, is too high`, lowerRate(rate, settings));
}
