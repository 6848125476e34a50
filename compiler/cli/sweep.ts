import { availableParallelism } from 'node:os';
import { counted } from '../diagnostics/words.js';
import type { SpecHost } from '../spec/resolve.js';
import type { BaseSpec } from '../spec/sweep/read-sweep.js';
import type { Sweep } from '../spec/sweep/sweep.js';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import { createHost } from './host.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { reportFindings } from './report.js';
import { prepareTrials, type PreparedTrials } from './sweep/prepare.js';
import { checkSize, readSweepFile } from './sweep/read-file.js';
import { trainSweep } from './sweep/train-sweep.js';
import { reportUserErrors, wholeFlag } from './user-errors.js';

/** `wnc sweep FILE`: trains the trials of a sweep on all cores, and says which is best. */
export async function run({ arguments: [path], flags, terminal }: Invocation): Promise<number> {
  const seeds = wholeFlag(flags, 'seeds', 1, 100);
  const workers = wholeFlag(flags, 'workers', 1, 256) ?? availableParallelism();
  return reportUserErrors(terminal, async () => {
    const read = readAsked(path as string, seeds, flags['yes'] === true, terminal);
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

/** The sweep and its base spec where both are right; what is wrong goes to the terminal. */
function readAsked(path: string, seeds: number | undefined, yes: boolean, terminal: Terminal): { sweep: Sweep; base: BaseSpec } | undefined {
  const { bag, sweep, base, sources } = readSweepFile(path);
  const asked = sweep && { ...sweep, seeds: seeds ?? sweep.seeds };
  if (asked) checkSize(asked, yes, bag);
  reportFindings(shownPath(path), { diagnostics: bag.sorted(), sources, dropped: bag.droppedCount }, terminal);
  return asked && base && !bag.hasErrors ? { sweep: asked, base } : undefined;
}

function reportPlan(sweep: Sweep, base: BaseSpec, { ready, dropped, dataWarnings }: PreparedTrials, terminal: Terminal): void {
  for (const { code, message, fixes: [fix] } of dataWarnings) terminal.err(`warning[${code}]: ${message}\n${fix === undefined ? '' : `fix: ${fix.words}\n`}`);
  for (const { index, reason } of dropped) terminal.err(`trial ${index} is left out: ${reason}\n`);
  const seeds = sweep.seeds > 1 ? ` of ${counted(sweep.seeds, 'seed')}` : '';
  terminal.err(`${sweep.name}: ${counted(ready.length, 'trial')}${seeds} of ${base.source.file}${dropped.length > 0 ? `, ${dropped.length} left out` : ''}\n`);
}

/** Reads words once for all trials that have them in common. */
function rememberingHost(host: SpecHost): SpecHost {
  const known = new Map<string, ReturnType<SpecHost['vocabulary']>>();
  return {
    vocabulary(source, file, normalize) {
      const key = JSON.stringify([source, file, normalize]);
      const found = known.get(key) ?? host.vocabulary(source, file, normalize);
      known.set(key, found);
      return found;
    },
  };
}
