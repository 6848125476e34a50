import { eventName, scalarsOf } from '../../../runtime/files/log-scalars.js';
import { eventFile } from '../../../runtime/files/tensorboard.js';
import type { LogExporter } from '../format.js';

/** Event files, a folder for each run, as `wnc plot --tensorboard` writes them. */
export const exporter: LogExporter = {
  files: (runs) =>
    new Map(runs.map((run) => [`${run.label}/${eventName(run.started)}`, eventFile(Date.parse(run.started) / 1000, scalarsOf(run))])),
};
