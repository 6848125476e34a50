import path from 'node:path';
import { eventFile, type Scalar } from '../../files/tensorboard.js';
import { makeFolder, writeWhole } from '../files.js';
import { refuseLinks } from '../links.js';
import type { RunHistory } from './read-log.js';

/**
 * Writes a run's log as an event file of TensorBoard, `folder`/events.out.tfevents.SECONDS.wnc: loss/train (the mean of each interval),
 * loss/SPLIT of evaluations, rate and milliseconds-per-step. Times are those of the steps alone, from the run's start on. The same run
 * gives the same file, so writing it again brings it up to date. Throws WNC722 where it cannot be written.
 */
export async function writeEvents(folder: string, history: RunHistory): Promise<string> {
  const started = Date.parse(history.record.started) / 1000;
  refuseLinks([folder]);
  await makeFolder(folder);
  const file = path.join(folder, `events.out.tfevents.${Math.floor(started)}.wnc`);
  await writeWhole(file, eventFile(started, scalarsOf(history, started)));
  return file;
}

function scalarsOf({ intervals, evaluations }: RunHistory, started: number): readonly Scalar[] {
  let seconds = started;
  let before = 0;
  return intervals.flatMap(({ step, loss, rate, millisecondsPerStep }) => {
    const evaluated = evaluations.filter((line) => line.step > before && line.step <= step);
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
