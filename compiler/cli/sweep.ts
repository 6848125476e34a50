import { availableParallelism } from 'node:os';
import { remembering } from '../check.js';
import { DiagnosticBag } from '../diagnostics/bag.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { toJson, type Sources } from '../diagnostics/render.js';
import { counted } from '../diagnostics/words.js';
import type { BaseSpec } from '../language/sweep/read-sweep.js';
import type { Sweep } from '../language/sweep/sweep.js';
import type { HeldLock } from '../../runtime/node/run/begin-run.js';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import { createHost, ownData } from './host.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { reportFindings, type Findings } from './report.js';
import { prepareTrials, type PreparedTrials } from './sweep/prepare.js';
import { checkJudged, checkSize, readSweepFile } from './sweep/read-file.js';
import { mergeSweep, resumeSweep, trainSweep } from './sweep/train-sweep.js';
import { TrialDataReader } from './sweep/trial-data.js';
import { ownOfSweep, recordIn } from './sweep/folder.js';
import { shardOf } from './sweep/shard-flag.js';
import { UserError } from '../../runtime/errors.js';
import { queueAddress } from './queue-address.js';
import { connect, type Connection } from '../../runtime/node/queue/connect.js';
import { reportUserErrors } from './user-errors.js';

/** A sweep file and its base spec, both right. */
interface ReadSweep {
  readonly sweep: Sweep;
  readonly base: BaseSpec;
  readonly sources: Sources;
}

type Report = (found: Findings) => void;

/** `wnc sweep FILE`: trains the trials of a sweep on all cores, and says which is best. */
export async function run({ arguments: [path], flags, terminal }: Invocation): Promise<number> {
  const seeds = flags['seeds'] as number | undefined;
  const workers = (flags['workers'] as number | undefined) ?? availableParallelism();
  const queue = flags['queue'] === undefined ? undefined : queueAddress(flags['queue'], '--queue');
  const shard = shardOf(flags);
  return reportUserErrors(terminal, async () => {
    // A dry run as JSON gives all findings with their edits, as `wnc check` does.
    if (flags['dryRun'] !== true || flags['format'] !== 'json')
      return sweepFile((found) => reportFindings(shownPath(path as string), found, terminal));
    const all: Diagnostic[] = [];
    const status = await sweepFile(({ diagnostics }) => void all.push(...diagnostics));
    terminal.out(`${JSON.stringify(toJson(all), null, 2)}\n`);
    return status;
  });

  async function sweepFile(report: Report): Promise<number> {
    const read = await readAsked(path as string, seeds, flags['yes'] === true, report);
    if (read === undefined) return exitStatus.wrong;
    const held: HeldLock = {};
    let connection: Connection | undefined;
    try {
      if (queue !== undefined && flags['dryRun'] !== true) connection = await connect(queue, '--queue', (text) => terminal.err(text));
      const out = flags['out'] as string | undefined;
      if (shard !== undefined && read.sweep.search.kind === 'halving')
        throw new UserError(
          'WNC958',
          'halving compares trials with one another, and shards know nothing of each other',
          'leave --shard out, and share the work by --queue; or search a grid, or random trials',
        );
      const goesOn = (flags['resume'] === true || flags['merge'] === true) && shard === undefined;
      const resumed = goesOn && flags['dryRun'] !== true ? await resumeSweep(read.sweep.name, out, held) : undefined;
      const record = resumed?.record ?? (shard && out !== undefined ? await recordIn(out) : undefined);
      // A resume without --words or --data means the file that the sweep began with.
      const own = ownData(flags) ?? (record && ownOfSweep(record));
      const data = new TrialDataReader(own?.file);
      const prepared = await prepareTrials(read.sweep, read.base, remembering(createHost(own)), data);
      if (!reportPrepared({ ...read, ...prepared }, terminal, report)) return exitStatus.wrong;
      if (queue !== undefined && prepared.ready.some(({ isTaught }) => isTaught))
        throw new UserError(
          'WNC967',
          'the workers of a queue cannot reach the runs that teach these models (train.teach)',
          'leave --queue out: the sweep is then trained on this machine',
        );
      if (flags['dryRun'] === true) return exitStatus.fine;
      const request = {
        ...read,
        ...prepared,
        flags,
        workers,
        queue: connection,
        data,
        shard,
        path: path as string,
        terminal,
        resumed,
        held,
      };
      return await (flags['merge'] === true ? mergeSweep(request) : trainSweep(request));
    } finally {
      connection?.redis.disconnect();
      held.lock?.release();
    }
  }
}

/** The sweep and its base spec where both are right; what is wrong is reported. */
async function readAsked(path: string, seeds: number | undefined, yes: boolean, report: Report): Promise<ReadSweep | undefined> {
  const { bag, sweep, base, sources } = await readSweepFile(path);
  const asked = sweep && { ...sweep, seeds: seeds ?? sweep.seeds };
  if (asked) checkSize(asked, yes, bag);
  report({ diagnostics: bag.sorted(), sources, dropped: bag.droppedCount });
  return asked && base && !bag.hasErrors ? { sweep: asked, base, sources } : undefined;
}

/** Says which trials there are, and which are left out; whether any can be trained and ranked. */
function reportPrepared(
  { sweep, base, sources, ready, dropped, dataWarnings }: ReadSweep & PreparedTrials,
  terminal: Terminal,
  report: Report,
): boolean {
  const bag = new DiagnosticBag();
  checkJudged(sweep, base, { ready, dropped }, bag);
  const said = dropped.filter(({ unjudged }) => !bag.hasErrors || unjudged === undefined);
  for (const { index, reason } of said) terminal.err(`trial ${index} is left out: ${reason}\n`);
  report({ diagnostics: [...dataWarnings, ...bag.sorted()], sources, dropped: bag.droppedCount });
  if (bag.hasErrors) return false;
  const seeds = sweep.seeds > 1 ? ` of ${counted(sweep.seeds, 'seed')}` : '';
  terminal.err(
    `${sweep.name}: ${counted(ready.length, 'trial')}${seeds} of ${base.source.file}${dropped.length > 0 ? `, ${dropped.length} left out` : ''}\n`,
  );
  if (ready.length > 0) return true;
  terminal.err('error: none of the trials can be trained; the reasons are above\n');
  return false;
}
