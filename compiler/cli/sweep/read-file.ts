import { dirname, relative, resolve } from 'node:path';
import { DiagnosticBag } from '../../diagnostics/bag.js';
import { SourceText } from '../../diagnostics/source-text.js';
import type { ReadSweep, SweepHost } from '../../language/sweep/read-sweep.js';
import { MOST_TRIALS } from '../../language/sweep/sweep-fields.js';
import { splitSpan } from '../../language/sweep/base-spec.js';
import type { BaseSpec } from '../../language/sweep/read-sweep.js';
import type { Sweep } from '../../language/sweep/sweep.js';
import type { SpecFile } from '../../language/text.js';
import { judgeSweep, proveSweep } from '../../editor/judge-sweep.js';
import { shownPath } from '../../../runtime/node/shown-path.js';
import { meantSpec, specFix } from '../nearest-spec.js';
import { readSpecFile } from '../read-spec-file.js';
import type { PreparedTrials } from './prepare.js';
import { extentOf, validationFix, type TrialData } from './trial-data.js';
import { countTrials } from './trials.js';

/** Trainings that a sweep may have without --yes. */
const MOST_WITHOUT_YES = 100;

/** A sweep file and its base spec, and what is wrong with them. */
export async function readSweepFile(path: string): Promise<ReadSweep & { readonly bag: DiagnosticBag }> {
  const file = readSpecFile(path);
  if (!('problem' in file)) return readSweepText(file);
  const bag = new DiagnosticBag();
  const name = shownPath(path);
  bag.report('WNC101', new SourceText(name, '').span(0, 0), { file: name, reason: file.problem }, { fix: specFix(path) });
  return { bag, sweep: undefined, base: undefined, sources: new Map() };
}

/** As readSweepFile, of a sweep file's bytes. Its fixes were tried, as those of a spec are. */
export async function readSweepText(file: SpecFile): Promise<ReadSweep & { readonly bag: DiagnosticBag }> {
  const host = { base: readBase };
  const judged = judgeSweep(file, host);
  await proveSweep(judged, host);
  return judged;
}

/** The base spec, whose path counts from the sweep file, as does that of a fix. */
export function readBase(from: string, sweepFile: string): ReturnType<SweepHost['base']> {
  const folder = dirname(sweepFile);
  const path = resolve(folder, from);
  const file = readSpecFile(path);
  if (!('problem' in file)) return file;
  const meant = meantSpec(path);
  return { ...file, meant: meant && relative(folder, meant).replaceAll('\\', '/') };
}

/** Reports a sweep that has more trainings than it may, with or without --yes. */
export function checkSize(sweep: Sweep, yes: boolean, bag: DiagnosticBag): void {
  const trials = countTrials(sweep);
  const { seeds } = sweep;
  // A halving trains every trial with one seed and a few with the others.
  const runs = sweep.search.kind === 'halving' ? trials : trials * seeds;
  const limit = yes ? MOST_TRIALS : MOST_WITHOUT_YES;
  if (runs <= limit) return;
  const fewer = 'take values out, or draw some of them at random by `search: {random: {trials: 40}}`';
  bag.report('WNC905', sweep.sizeSpan, { runs, limit, trials, seeds }, { fix: yes ? fewer : `${fewer}; --yes trains them all` });
}

/** Reports a sweep whose trials have nothing to be ranked by, or are judged on different data. */
export function checkJudged(
  sweep: Sweep,
  base: BaseSpec,
  { ready, dropped }: Pick<PreparedTrials, 'ready' | 'dropped'>,
  bag: DiagnosticBag,
): void {
  const first = dropped.find(({ unjudged }) => unjudged !== undefined)?.unjudged;
  if (first !== undefined && ready.length === 0) {
    const { source } = first;
    bag.report('WNC913', splitSpan(base.root), { data: extentOf(first), source }, { fix: validationFix(first) });
  }
  const judgedBy = new Set(ready.map(({ data }) => judgesOf(data)));
  if (judgedBy.size < 2) return;
  const entries = [...sweep.dimensions, ...sweep.groups.flatMap(({ paths, span }) => paths.map((path) => ({ path, span })))];
  const entry = entries.find(({ path }) => path.split('.')[0] === 'data');
  bag.report('WNC914', entry?.span ?? sweep.sizeSpan, { path: entry?.path ?? 'data', sets: judgedBy.size });
}

/** The data by which a trial is judged, as one text. */
function judgesOf({ hash, split: { train, validation, seed } }: TrialData): string {
  return JSON.stringify([hash, train, validation, seed]);
}
