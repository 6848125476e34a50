import { UserError } from '../errors.js';
import type { SplitName, TrainingSettings } from '../contract.js';
import { rateAt } from './schedule.js';
import type { EvaluationLine } from './trainer.js';

/** Training over one interval, for the log. */
export interface IntervalLine {
  /** Steps taken when the interval ended. */
  readonly step: number;
  /** Mean over the interval's steps, in nats. */
  readonly loss: number;
  /** Learning rate of the interval's last step. */
  readonly rate: number;
  readonly millisecondsPerStep: number;
  /** The loss of each of its steps, rounded to four decimals. */
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
  /** Time of all steps, without evaluations and looks at how parameters moved. */
  trainedMs: number;
  /** The step of the best evaluation so far, by the first of its splits, and its loss in nats; -1 and 0 before the first. */
  bestStep: number;
  bestLoss: number;
  /** Evaluations since that one. */
  sinceBest: number;
}

export function noSteps(): TrainerCounts {
  return {
    step: 0,
    evaluated: -1,
    intervalLoss: 0,
    intervalSteps: 0,
    intervalMs: 0,
    trainedMs: 0,
    bestStep: -1,
    bestLoss: 0,
    sinceBest: 0,
  };
}

/** Steps of an interval of the log. */
export function intervalLength(steps: number): number {
  return Math.min(100, Math.max(1, Math.floor(steps / 100)));
}

/** Steps from one evaluation to the next. */
export function evaluationEvery({ steps, evaluate }: Pick<TrainingSettings, 'steps' | 'evaluate'>): number {
  return evaluate.every ?? Math.max(1, Math.floor(steps / 10));
}

/** Whether an evaluation comes before the next step. */
export function evaluationDue({ step, evaluated }: TrainerCounts, settings: TrainingSettings): boolean {
  return step > 0 && step > evaluated && (step % evaluationEvery(settings) === 0 || step >= settings.steps);
}

/** Counts an evaluation; returns whether it is the best so far. One without examples in its first split does not count. */
export function noteEvaluation(counts: TrainerCounts, { evaluate }: TrainingSettings, losses: EvaluationLine['evaluation']): boolean {
  counts.evaluated = counts.step;
  const loss = losses[evaluate.splits[0] ?? 'validation'];
  if (typeof loss !== 'number' || Number.isNaN(loss)) return false;
  if (counts.bestStep >= 0 && loss >= counts.bestLoss) {
    counts.sinceBest++;
    return false;
  }
  Object.assign(counts, { bestStep: counts.step, bestLoss: loss, sinceBest: 0 });
  return true;
}

/** Whether `patience` evaluations in a row were no better than the best. */
export function isOutOfPatience({ sinceBest }: TrainerCounts, { patience = null }: TrainingSettings): boolean {
  return patience !== null && sinceBest >= patience;
}

/** Whether training is at its end: all steps are taken, or patience has run out. */
export function isFinished(counts: TrainerCounts, settings: TrainingSettings): boolean {
  return counts.step >= settings.steps || isOutOfPatience(counts, settings);
}

/** Throws WNC771 where the best weights, or patience, would be judged by a split without examples. */
export function checkJudge(
  { keep, patience = null, evaluate }: TrainingSettings,
  examples: Readonly<Record<SplitName, { readonly count: number }>>,
): void {
  const [by] = evaluate.splits;
  if ((keep !== 'best' && patience === null) || (by !== undefined && examples[by].count > 0)) return;
  const what = keep === 'best' ? 'keep: best' : 'patience';
  const message =
    by === undefined
      ? `${what} judges by evaluations, and evaluate.splits names none`
      : `${what} judges by the ${by} split, which holds no examples`;
  throw new UserError('WNC771', message, `give more data, or the ${by ?? 'validation'} split a larger share of them`);
}

/**
 * Gathers the losses of steps into the intervals of a log, for every trainer: `counts` and `losses` are the interval so far, which a
 * resume needs too.
 */
export class Intervals {
  readonly counts: TrainerCounts = noSteps();
  /** The losses of the interval so far as they will be logged: rounded to four decimals. */
  readonly losses: number[] = [];
  readonly #length: number;

  constructor(private readonly steps: number) {
    this.#length = intervalLength(steps);
  }

  /** Steps until the interval ends. */
  get left(): number {
    return this.#length - (this.counts.step % this.#length);
  }

  /**
   * Takes in the losses of steps that `counts.step` counts already, the last at `rate`; the line of the interval that they end, if they do.
   */
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
    return endInterval(counts, this.losses, rate);
  }
}

/**
 * The line of an interval that ends here, and the counts of the next one; takes the losses of its steps, of which there is one at least.
 */
export function endInterval(counts: TrainerCounts, losses: number[], rate: number): IntervalLine {
  const line = {
    step: counts.step,
    loss: counts.intervalLoss / counts.intervalSteps,
    rate,
    millisecondsPerStep: counts.intervalMs / counts.intervalSteps,
    losses: losses.splice(0),
  };
  counts.intervalLoss = counts.intervalSteps = counts.intervalMs = 0;
  return line;
}

/** The learning rate of the last step that was taken; of the first before it. */
export function lastRate({ step }: Pick<TrainerCounts, 'step'>, { schedule, optimizer, steps }: TrainingSettings): number {
  return rateAt(schedule, optimizer.rate, Math.max(0, step - 1), steps);
}

/** Throws WNC801 where a loss of an evaluation is not a finite number; null is that of a split without examples. */
export function checkLosses(losses: EvaluationLine['evaluation'], counts: Pick<TrainerCounts, 'step'>, settings: TrainingSettings): void {
  for (const [split, loss] of Object.entries(losses)) {
    if (loss === null || Number.isFinite(loss)) continue;
    const message = `the ${split} loss is ${loss} after step ${counts.step}: its logits are too large for 32-bit numbers`;
    throw new UserError('WNC801', message, lowerRate(lastRate(counts, settings), settings));
  }
}

/** What to do about training that diverges at a rate, which a schedule may have let fall to zero. */
export function lowerRate(rate: number, { clip, optimizer }: TrainingSettings): string {
  return `lower the rate of train.optimizer, to ${Number(((rate || optimizer.rate) / 10).toPrecision(3))} say${clip === null ? ', or bound the gradient by train.clip: 1' : ''}`;
}

/** `what` went wrong, and what to do: the error of training that diverged. */
export function diverged(what: string, rate: number, settings: TrainingSettings): UserError {
  return new UserError('WNC801', `${what}; most likely the learning rate, ${rate} there, is too high`, lowerRate(rate, settings));
}
