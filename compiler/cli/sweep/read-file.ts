import { dirname, resolve } from 'node:path';
import { DiagnosticBag } from '../../diagnostics/bag.js';
import { SourceText } from '../../diagnostics/source-text.js';
import { readSweep, type ReadSweep } from '../../spec/sweep/read-sweep.js';
import { MOST_TRIALS } from '../../spec/sweep/sweep-fields.js';
import type { Sweep } from '../../spec/sweep/sweep.js';
import { shownPath } from '../../../runtime/node/shown-path.js';
import { readSpecFile } from '../read-spec-file.js';
import { countTrials } from './trials.js';

/** Trainings that a sweep may have without --yes. */
const MOST_WITHOUT_YES = 100;

/** A sweep file and its base spec, and what is wrong with them. */
export function readSweepFile(path: string): ReadSweep & { readonly bag: DiagnosticBag } {
  const bag = new DiagnosticBag();
  const file = readSpecFile(path);
  if ('problem' in file) {
    const name = shownPath(path);
    bag.report('WNC101', new SourceText(name, '').span(0, 0), { file: name, reason: file.problem });
    return { bag, sweep: undefined, base: undefined, sources: new Map() };
  }
  return { bag, ...readSweep(file, { base: (from, sweepFile) => readSpecFile(resolve(dirname(sweepFile), from)) }, bag) };
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
