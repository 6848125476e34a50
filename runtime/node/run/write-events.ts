import path from 'node:path';
import { eventName, scalarsOf } from '../../files/log-scalars.js';
import { eventFile } from '../../files/tensorboard.js';
import { makeFolder, writeWhole } from '../files.js';
import { refuseLinks } from '../links.js';
import type { RunHistory } from './read-log.js';

/**
 * Writes a run's log as an event file of TensorBoard, `folder`/events.out.tfevents.SECONDS.wnc, the curves of scalarsOf. The same run
 * gives the same file, so writing it again brings it up to date. Throws WNC722 where it cannot be written.
 */
export async function writeEvents(folder: string, history: RunHistory): Promise<string> {
  const { started } = history.record;
  refuseLinks([folder]);
  await makeFolder(folder);
  const file = path.join(folder, eventName(started));
  await writeWhole(file, eventFile(Date.parse(started) / 1000, scalarsOf({ ...history, started })));
  return file;
}
