import path from 'node:path';
import { UserError } from '../../errors.js';
import { visible } from '../../visible-text.js';
import type { ModelDefinition, TrainerSettings, TrainingSettings } from '../../contract.js';
import { countNumbers } from '../../files/named-tensors.js';
import type { StepInspector } from '../../training/step-inspector.js';
import { createModel, defaultTarget } from '../../tfjs/create-model.js';
import type { Backing } from '../../kernels/simd.js';
import { Trainer, type RunTrainer } from '../../training/trainer.js';
import { rateJump } from '../../training/schedule.js';
import { beginFrom, resolveFrom } from './begin-from.js';
import { hasResume, readResume } from './checkpoint.js';
import { RemoteTrainer } from '../chromium/remote-trainer.js';
import { isFile, readText, shownPath, writeWhole } from '../files.js';
import type { TrainFlags } from '../terminal/train-flags.js';
import type { StopRequest } from '../terminal/interruption.js';
import { problemText } from '../terminal/problem-text.js';
import type { StartProgress } from '../terminal/progress.js';
import { refuseLinksInRun } from '../links.js';
import { warningText } from '../terminal/problem-text.js';
import type { ReadData } from '../../data/data-set.js';
import type { TeacherTable } from '../../data/teacher-table.js';
import { countedOf } from '../../data/kinds/kind.js';
import { loadData, sourceOf, type RunData } from './run-data.js';
import { runFiles } from './run-files.js';
import { checkNoRun, newRunFolder, removeLeftovers, runFolderToResume, startTime } from './run-folder.js';
import { RunLock } from './run-lock.js';
import { beginLogs, RunLog, type RunLogs } from './run-log.js';
import { checkSameRun, incomplete, readRecord, writeRecord, type RunRecord } from './run-record.js';
import { RunSession } from './run-session.js';
import { specOfRun } from './run-spec.js';
import { removeSnapshotsAfter } from './snapshots.js';
import { teach, type CompileRun } from './teachers.js';
import { planThreads, type ThreadsRequest } from '../threads/plan-threads.js';
import { startedTraining } from '../threads/training-threads.js';
import type { Sharing } from '../../threads/sharing.js';

/** The lock of a run's folder, once it is taken. */
export interface HeldLock {
  lock?: RunLock;
}

/** What a session is given of whoever has the run trained. */
export interface Surroundings {
  readonly held: HeldLock;
  readonly interruption: StopRequest;
  readonly startProgress: StartProgress;
  /** Whole lines for people. */
  say(text: string): void;
  readonly inspect: StepInspector | undefined;
  /** Whatever speaks against the data has been said. */
  readonly judged?: boolean;
  /** Where in the spec a layer with statistics over the batch stands. */
  placeOf?: ThreadsRequest['placeOf'];
  /** The data, where they were read already: what the spec names is then a name alone. */
  readonly read?: ReadData | undefined;
  /** Makes definitions of the runs that teach, where the compiler is at hand. */
  readonly compileRun?: CompileRun | undefined;
  /** Called after each save. */
  onSaved?(step: number): Promise<void>;
  /** Judges the data before anything is written, by throwing a UserError. */
  judgeData?(data: RunData['record']): void;
}

/** A run that is gone on with: its folder, and what that says of it. */
interface Resumed {
  readonly folder: string;
  readonly record: RunRecord;
  readonly spec: string;
}

/** What a run will be, before anything of it is written. */
interface Plan {
  readonly record: RunRecord;
  readonly data: RunData;
  /** What a model that has teachers learns from besides. */
  readonly table: TeacherTable | undefined;
  readonly sharing: Sharing | undefined;
}

/** A run whose folder is ready for its first step, or the next. */
interface Started {
  readonly folder: string;
  readonly lock: RunLock;
  readonly logs: RunLogs;
  /** Seconds that it took before. */
  readonly seconds: number;
}

/**
 * A session at its first step, or where the run that it resumes stopped. Whoever calls it releases the lock that it took.
 * Throws UserError for words, files and folders that will not do, and for a resume of another run.
 */
export async function beginRun(
  definition: ModelDefinition,
  settings: TrainerSettings,
  flags: TrainFlags,
  surroundings: Surroundings,
): Promise<RunSession> {
  const { held, interruption, startProgress, say, inspect, judged = false, onSaved } = surroundings;
  const resumed = flags.resume ? await findRun(definition.name, flags.out, held) : undefined;
  const plan = await planRun(definition, settings, flags, resumed, surroundings);
  const { record, data, table } = plan;
  if (resumed) checkSameRun(resumed.folder, resumed, { record, spec: settings.spec });
  const taught = table ? { ...data, examples: { ...data.examples, teacher: table } } : data;
  const numbers = { inspect, always: flags.checkNumbers };
  const trainer = await trainerOn(plan, definition, taught, numbers, (text) => say(`${text}\n`));
  const begin = async (): Promise<void> => {
    if (record.flags.from !== undefined) await beginFrom(trainer, record.flags.from, data.symbols, say);
  };
  try {
    const { folder, lock, logs, seconds } = resumed
      ? await goOn(resumed, trainer, begin, surroundings)
      : await beginNew(settings, flags, record, begin, surroundings);
    await writeRecord(folder, record);
    if (!judged) for (const warning of data.warnings()) say(problemText(warning));
    say(introduction(definition, record.train, data, trainer.counts.step, folder));
    return new RunSession(folder, trainer, record, logs, lock, seconds, interruption, startProgress, onSaved);
  } catch (error) {
    trainer.model.dispose();
    throw error;
  }
}

/** `resumed`: what a run that is gone on with was before; what is not said anew stays so. */
async function planRun(
  definition: ModelDefinition,
  settings: TrainerSettings,
  flags: TrainFlags,
  resumed: Resumed | undefined,
  { say, placeOf, read, compileRun, judgeData }: Surroundings,
): Promise<Plan> {
  // A resume without flags means those that the run began with.
  const inForce = { ...resumed?.record.flags, ...(await givenFlags(flags, say)) };
  const train: TrainingSettings = {
    ...settings.train,
    steps: inForce.steps ?? settings.train.steps,
    seed: inForce.seed ?? settings.train.seed,
  };
  const data = await loadData(definition, sourceOf(settings.data, inForce.data ?? inForce.words), read);
  judgeData?.(data.record);
  // A run goes on with what ran it, for the same bits, unless told otherwise.
  const target = flags.target ?? resumed?.record.target ?? defaultTarget(definition);
  const before = resumed?.record.target === target ? resumed.record : undefined;
  const sharing = planThreads(definition, {
    // Threads that a run began with are no longer meant where it is told to go on on another target.
    threads: flags.threads ?? (resumed && !before ? undefined : inForce.threads),
    before: before?.shards,
    isNew: resumed === undefined,
    target,
    batch: train.batch,
    placeOf,
    warn: (warning) => say(warningText(warning)),
  });
  if (sharing && sharing.threads > 1 && inForce.threads === undefined) say(noteOfThreads(sharing));
  const own = resumed?.folder ?? flags.out;
  const teaching = train.teach ? await teach(train.teach, data, { own, before: resumed?.record, compileRun, say }) : undefined;
  const { threads: _, ...unshared } = inForce;
  const record: RunRecord = {
    version: 1,
    name: definition.name,
    target,
    ...(target === 'simd' && definition.simd?.relaxed && { relaxed: true }),
    ...(sharing && { shards: sharing.shards }),
    started: resumed?.record.started ?? (await startTime(definition.name, flags.out)),
    flags: sharing ? inForce : unshared,
    train,
    data: data.record,
    ...(teaching && { teachers: teaching.teachers }),
    ...(resumed?.record.best && { best: resumed.record.best }),
  };
  return { record, data, table: teaching?.table, sharing };
}

/** A new run in a folder of its own; `begin` gives the trainer the weights that it begins with. */
async function beginNew(
  { spec }: TrainerSettings,
  flags: TrainFlags,
  record: RunRecord,
  begin: () => Promise<void>,
  { held }: Surroundings,
): Promise<Started> {
  // Before there is a folder, which would be left behind where nothing fits.
  await begin();
  const folder = await newRunFolder(record.name, flags.out);
  refuseLinksInRun(folder);
  const lock = (held.lock ??= RunLock.take(folder));
  // Another trainer may have begun, and ended, in between.
  await checkNoRun(folder);
  const logs = await beginLogs(runFiles(folder));
  await writeWhole(runFiles(folder).spec, specOfRun(spec, folder, record));
  return { folder, lock, logs, seconds: 0 };
}

/** The run as it was saved last; one that never was begins as a new one does. */
async function goOn(
  { folder, record }: Resumed,
  trainer: RunTrainer,
  begin: () => Promise<void>,
  { held, say }: Surroundings,
): Promise<Started> {
  const lock = (held.lock ??= RunLock.take(folder));
  const { logs, seconds, restored } = await restore(folder, trainer, say);
  warnOfJump(record.train, trainer, say);
  if (!restored) await begin();
  return { folder, lock, logs, seconds };
}

async function trainerOn(
  { record: { target, train }, sharing }: Plan,
  definition: ModelDefinition,
  data: RunData,
  numbers: Trainer['numbers'],
  say: (line: string) => void,
): Promise<RunTrainer> {
  if (target !== 'webgl') {
    const share = sharing && ((backing: Backing) => startedTraining(definition, backing, sharing));
    return new Trainer(await createModel(definition, target, share), train, data.examples, numbers);
  }
  if (numbers.always)
    throw new UserError(
      'WNC804',
      '--check-numbers does not run on the target webgl',
      'leave --target out: the numbers are the same on every target',
    );
  return RemoteTrainer.open(definition, train, data, say);
}

async function findRun(name: string, out: string | undefined, held: HeldLock): Promise<Resumed> {
  const folder = await runFolderToResume(name, out);
  refuseLinksInRun(folder);
  held.lock = RunLock.take(folder);
  const record = await readRecord(folder);
  const { spec } = runFiles(folder);
  if (!(await isFile(spec))) throw incomplete(folder, 'spec.yaml is missing');
  return { folder, record, spec: await readText(spec, 'the run') };
}

/** Gives the trainer the run's last saved state, and cuts the log back to it. A run that was never saved begins anew. */
async function restore(
  folder: string,
  trainer: RunTrainer,
  say: (text: string) => void,
): Promise<{ logs: RunLogs; seconds: number; restored: boolean }> {
  const files = runFiles(folder);
  await removeLeftovers(folder);
  if (!(await hasResume(folder))) return { logs: await beginLogs(files), seconds: 0, restored: false };
  const { logLines, healthLines, seconds } = await readResume(folder, trainer, say);
  await trainer.push?.();
  const { step } = trainer.counts;
  if (step > trainer.settings.steps) {
    throw new UserError(
      'WNC727',
      `the run in ${shownPath(folder)} has taken ${step} steps already, more than the ${trainer.settings.steps} asked for`,
      `ask for at least ${step} by --steps`,
    );
  }
  await removeSnapshotsAfter(folder, step);
  return {
    logs: { log: await RunLog.goOn(files.log, logLines), health: await RunLog.goOn(files.health, healthLines) },
    seconds,
    restored: true,
  };
}

/** Says so where the rate does not go on as it was before the resume. */
function warnOfJump(before: TrainingSettings, { settings, counts: { step } }: RunTrainer, say: (text: string) => void): void {
  const jump = rateJump(before, settings, step);
  if (!jump) return;
  const { last, now, endBefore, endNow } = jump;
  const short = (rate: number): string => String(Number(rate.toPrecision(3)));
  const times = last > 0 && now > 0 ? (now > last ? `, ${short(now / last)} times as high` : `, ${short(last / now)} times as low`) : '';
  const { kind } = settings.schedule;
  const message = `the rate jumps from ${short(last)} at step ${step} to ${short(now)} at step ${step + 1}${times}: the ${kind} decay, which ended at step ${endBefore}, now ends at ${endNow}`;
  say(
    warningText(
      new UserError(
        'WNC773',
        message,
        `write steps: ${endBefore} into train.schedule.${kind} of the spec, and the rate goes on as it was: at its floor from step ${endBefore} on`,
      ),
    ),
  );
}

/** The flags that a run remembers. Throws WNC724 where there is no run to begin from. */
async function givenFlags(
  { steps, seed, words, data, from, threads }: TrainFlags,
  say: (text: string) => void,
): Promise<RunRecord['flags']> {
  return {
    ...(steps === undefined ? {} : { steps }),
    ...(seed === undefined ? {} : { seed }),
    ...(words === undefined ? {} : { words: path.resolve(words) }),
    ...(data === undefined ? {} : { data: path.resolve(data) }),
    ...(threads === undefined ? {} : { threads }),
    ...(from === undefined ? {} : { from: await resolveFrom(from, say) }),
  };
}

/** Of threads that nobody asked for. */
function noteOfThreads({ threads }: Sharing): string {
  return `note: ${threads} threads share each step, since steps are long; a new run with --threads 1 has other last digits\n`;
}

function introduction(definition: ModelDefinition, train: TrainingSettings, data: RunData, step: number, folder: string): string {
  const parameters = countNumbers(definition.parameters).toLocaleString('en');
  const examples = (data.examples.training ?? data.examples.train).count.toLocaleString('en');
  const from = step === 0 ? '' : ` from step ${step}`;
  return (
    `${definition.name}: ${parameters} parameters, ${examples} training examples of ${countedOf(data.symbols.kind, data.length)}\n` +
    `${train.steps.toLocaleString('en')} steps of ${train.batch} examples${from}, in ${visible(shownPath(folder))}\n`
  );
}
