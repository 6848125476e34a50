import { stringify } from 'yaml';
import type { Scalar } from '../../../runtime/files/tensorboard.js';
import { scalarsOf } from '../../../runtime/files/log-scalars.js';
import type { ExportedFiles, LogExporter, LoggedRun } from '../format.js';

/**
 * What DVCLive leaves of a run: metrics.json and params.yaml, a table for each curve under plots/metrics, and the dvc.yaml by which DVC
 * finds them. One run lies in the folder itself, several in folders of their own.
 */
export const exporter: LogExporter = {
  files: (runs) =>
    new Map(runs.flatMap((run) => [...filesOf(run)].map(([path, text]) => [runs.length === 1 ? path : `${run.label}/${path}`, text]))),
};

function filesOf(run: LoggedRun): ExportedFiles {
  const scalars = scalarsOf(run);
  const curves = new Map<string, Scalar[]>();
  for (const scalar of scalars) curves.set(scalar.tag, [...(curves.get(scalar.tag) ?? []), scalar]);
  return new Map([
    ['dvc.yaml', stringify({ params: ['params.yaml'], metrics: ['metrics.json'], plots: [{ 'plots/metrics': { x: 'step' } }] })],
    ['metrics.json', `${JSON.stringify(summaryOf(run, curves), null, 4)}\n`],
    ['params.yaml', stringify({ name: run.name, ...run.train })],
    ...[...curves].map(([tag, points]) => [`plots/metrics/${tag}.tsv`, table(tag, points)] as const),
  ]);
}

/** The last value of each curve, nested by the parts of its name; the losses at the end where the run came to it. */
function summaryOf({ final }: LoggedRun, curves: ReadonlyMap<string, readonly Scalar[]>): object {
  const summary: Record<string, unknown> = {};
  const loss: Record<string, number> = {};
  let step = 0;
  for (const [tag, points] of curves) {
    const last = points.at(-1);
    if (last === undefined) continue;
    step = Math.max(step, last.step);
    const [group, name] = tag.split('/');
    if (name === undefined) summary[tag] = last.value;
    else if (group === 'loss') loss[name] = last.value;
  }
  for (const [split, value] of Object.entries(final ?? {}))
    if (typeof value === 'number') loss[split === 'train' ? 'whole-train' : split] = value;
  return { loss, ...summary, step };
}

/** Tab-separated: the step, and the value under the last part of the curve's name. */
function table(tag: string, points: readonly Scalar[]): string {
  const name = tag.slice(tag.lastIndexOf('/') + 1);
  return [`step\t${name}`, ...points.map(({ step, value }) => `${step}\t${value}`), ''].join('\n');
}
