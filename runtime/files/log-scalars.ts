import type { EvaluationLine, IntervalLine } from '../training/trainer.js';
import type { Scalar } from './tensorboard.js';

/** What a run wrote down while it trained, in order. */
export interface TrainingLog {
  /** When it began: ISO 8601. */
  readonly started: string;
  readonly intervals: readonly IntervalLine[];
  readonly evaluations: readonly EvaluationLine[];
}

/**
 * A run's curves, in order of time: loss/train (the mean of each interval), loss/SPLIT of evaluations, that of the whole training split
 * as loss/whole-train, rate and milliseconds-per-step. Times are those of the steps alone, from the run's start on.
 */
export function scalarsOf({ started, intervals, evaluations }: TrainingLog): readonly Scalar[] {
  let seconds = Date.parse(started) / 1000;
  let before = 0;
  return intervals.flatMap(({ step, loss, rate, millisecondsPerStep }, i) => {
    // What was evaluated behind the last interval is told with it.
    const end = i === intervals.length - 1 ? Infinity : step;
    const evaluated = evaluations.filter((line) => line.step > before && line.step <= end);
    seconds += ((step - before) * millisecondsPerStep) / 1000;
    before = step;
    const at = (tag: string, value: number, own = step): Scalar => ({ tag, step: own, value, seconds });
    return [
      at('loss/train', loss),
      at('rate', rate),
      at('milliseconds-per-step', millisecondsPerStep),
      ...evaluated.flatMap((line) =>
        Object.entries(line.evaluation).flatMap(([split, value]) =>
          typeof value === 'number' ? [at(`loss/${split === 'train' ? 'whole-train' : split}`, value, line.step)] : [],
        ),
      ),
    ];
  });
}

/** The name of the event file of a run that began then, by which TensorBoard knows it. */
export function eventName(started: string): string {
  return `events.out.tfevents.${Math.floor(Date.parse(started) / 1000)}.wnc`;
}
