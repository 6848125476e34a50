import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { DiagnosticBag } from '../diagnostics/bag.js';
import { counted } from '../diagnostics/words.js';
import type { SpecHost } from '../spec/resolve.js';
import { MOST_TRIALS } from '../spec/sweep/sweep-fields.js';
import { readSweep, type BaseSpec } from '../spec/sweep/read-sweep.js';
import type { Sweep } from '../spec/sweep/sweep.js';
import { unreadable } from './check.js';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import { createHost } from './host.js';
import { readSpecFile } from './read-spec-file.js';
import { reportFindings } from './report.js';
import { prepareTrials, type PreparedTrials } from './sweep/prepare.js';
import { trainSweep } from './sweep/train-sweep.js';
import { countTrials } from './sweep/trials.js';
import { reportUserErrors, wholeFlag } from './user-errors.js';

/** Trainings that a sweep may have without --yes. */
const MOST_WITHOUT_YES = 100;

/** `wnc sweep FILE`: trains the trials of a sweep on all cores, and says which is best. */
export async function run({ arguments: [path], flags, terminal }: Invocation): Promise<number> {
  const seeds = wholeFlag(flags, 'seeds', 1, 100);
  const workers = wholeFlag(flags, 'workers', 1, 256) ?? availableParallelism();
  return reportUserErrors(terminal, async () => {
    const read = readFile(path as string, seeds, flags['yes'] === true, terminal);
    if (read === undefined) return exitStatus.wrong;
    const words = flags['words'] as string | undefined;
    const prepared = await prepareTrials(read.sweep, read.base, rememberingHost(createHost(words)));
    reportPlan(read.sweep, read.base, prepared, terminal);
    if (prepared.ready.length === 0) {
      terminal.err(`error: none of the trials can be trained; the reasons are above\n`);
      return exitStatus.wrong;
    }
    if (flags['dryRun'] === true) return exitStatus.fine;
    return trainSweep({ ...read, ...prepared, flags, workers, path: path as string, terminal });
  });
}

function readFile(path: string, seeds: number | undefined, yes: boolean, terminal: Terminal): { sweep: Sweep; base: BaseSpec } | undefined {
  const file = readSpecFile(path);
  if ('problem' in file) {
    reportFindings(path, unreadable(path, file.problem), terminal);
    return undefined;
  }
  const bag = new DiagnosticBag();
  const { sweep, base, sources } = readSweep(file, { base: (from, sweepFile) => readSpecFile(resolve(dirname(sweepFile), from)) }, bag);
  const asked = sweep && { ...sweep, seeds: seeds ?? sweep.seeds };
  if (asked) checkSize(asked, yes, bag);
  reportFindings(file.name, { diagnostics: bag.sorted(), sources, dropped: bag.droppedCount }, terminal);
  return asked && base && !bag.hasErrors ? { sweep: asked, base } : undefined;
}

function checkSize(sweep: Sweep, yes: boolean, bag: DiagnosticBag): void {
  const trials = countTrials(sweep);
  const { seeds } = sweep;
  // A halving trains every trial with one seed and a few with the others.
  const runs = sweep.search.kind === 'halving' ? trials : trials * seeds;
  const limit = yes ? MOST_TRIALS : MOST_WITHOUT_YES;
  if (runs <= limit) return;
  const fewer = 'take values out, or draw some of them at random by `search: {random: {trials: 40}}`';
  bag.report('WNC905', sweep.sizeSpan, { runs, limit, trials, seeds }, { fix: yes ? fewer : `${fewer}; --yes trains them all` });
}

function reportPlan(sweep: Sweep, base: BaseSpec, { ready, dropped }: PreparedTrials, terminal: Terminal): void {
  for (const { index, reason } of dropped) terminal.err(`trial ${index} is left out: ${reason}\n`);
  const seeds = sweep.seeds > 1 ? ` of ${counted(sweep.seeds, 'seed')}` : '';
  terminal.err(`${sweep.name}: ${counted(ready.length, 'trial')}${seeds} of ${base.source.file}${dropped.length > 0 ? `, ${dropped.length} left out` : ''}\n`);
}

/** Reads words once for all trials that have them in common. */
function rememberingHost(host: SpecHost): SpecHost {
  const known = new Map<string, ReturnType<SpecHost['vocabulary']>>();
  return {
    vocabulary(source, file) {
      const key = JSON.stringify([source, file]);
      const found = known.get(key) ?? host.vocabulary(source, file);
      known.set(key, found);
      return found;
    },
  };
}
