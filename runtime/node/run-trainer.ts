import path from 'node:path';
import { UserError } from '../errors.js';
import type { ModelDefinition, TrainerSettings, TrainingSettings } from '../model-definition.js';
import { countNumbers } from '../named-tensors.js';
import { createModel, defaultTarget } from '../tfjs/model.js';
import type { StepInspector } from '../step-inspector.js';
import type { Target } from '../targets.js';
import { Trainer, type RunTrainer } from '../trainer.js';
import { hasResume, readResume } from './checkpoint.js';
import { RemoteTrainer } from './chromium/remote-trainer.js';
import type { OutputStream } from './colors.js';
import { isFile, readText, shownPath, writeWhole } from './files.js';
import { searchRate, searchSteps, searchText } from './find-rate.js';
import { parseTrainFlags, type TrainFlags } from './flags.js';
import { Interruption } from './interruption.js';
import { problemText, shellWord } from './problem-text.js';
import { durationText } from './progress.js';
import { loadData, sourceOf, type RunData } from './run-data.js';
import { runFiles } from './run-files.js';
import { specOfRun } from './run-spec.js';
import { checkNoRun, newRunFolder, removeLeftovers, runFolderToResume, startTime } from './run-folder.js';
import { RunLock } from './run-lock.js';
import { beginLogs, RunLog, type RunLogs } from './run-log.js';
import { checkSameRun, incomplete, readRecord, writeRecord, type RunRecord } from './run-record.js';
import { RunSession, type RunSummary } from './run-session.js';
import { removeSnapshotsAfter } from './snapshots.js';

export interface TrainerOptions {
  /** The command that trains this model, for help and for the line that says how to go on: `npx wnc train specs/x.yaml`. */
  readonly trainCommand?: string;
  readonly stdout?: OutputStream;
  readonly stderr?: OutputStream;
  /** What --check-numbers asks, and what is asked after a step whose numbers are not finite. */
  readonly inspectStep?: StepInspector;
}

/**
 * Trains a model with the flags of `wnc train`, in a run folder, and reports on the terminal: what a generated train.ts calls.
 * Answers with the exit status: 0; 1 for wrong data or files, or training that diverges; 2 for wrong flags; 130 where it was
 * interrupted, with the run saved. Throws only for mistakes of this program.
 */
export async function runTrainer(
  definition: ModelDefinition,
  settings: TrainerSettings,
  argv: readonly string[],
  options: TrainerOptions = {},
): Promise<number> {
  const { stdout = process.stdout, stderr = process.stderr } = options;
  const trainCommand = options.trainCommand ?? `npx tsx ${shellWord(shownPath(process.argv[1] ?? 'train.ts'))}`;
  const parsed = parseTrainFlags(argv, trainCommand, stdout, stderr);
  if ('exitStatus' in parsed) return parsed.exitStatus;
  const { flags } = parsed;
  if (flags.checkNumbers && !options.inspectStep) {
    stderr.write('error: --check-numbers takes the compiler: wnc train SPEC --check-numbers\n');
    return 2;
  }
  const interruption = new Interruption();
  const held: { lock?: RunLock } = {};
  try {
    if (flags.findRate) return await runSearch(definition, settings, flags, interruption, stdout, stderr);
    const session = await prepare(definition, settings, flags, { held, interruption, stderr, inspect: options.inspectStep });
    const summary = await session.train().finally(() => session.trainer.model.dispose());
    const folder = shellWord(shownPath(session.folder));
    if (!summary) {
      const { counts, settings } = session.trainer;
      stderr.write(`stopped after step ${counts.step} of ${settings.steps}; saved in ${folder}\n`);
      stderr.write(`go on with: ${trainCommand} --resume --out ${folder}\n`);
      return 130;
    }
    stdout.write(flags.format === 'json' ? `${JSON.stringify(summary)}\n` : summaryText(summary, folder));
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stderr.write(problemText(error, stderr));
    return 1;
  } finally {
    held.lock?.release();
    interruption.dispose();
  }
}

/** `--find-rate` instead of training; no run comes of it. */
async function runSearch(
  definition: ModelDefinition,
  settings: TrainerSettings,
  flags: TrainFlags,
  interruption: Interruption,
  stdout: OutputStream,
  stderr: OutputStream,
): Promise<number> {
  const train = { ...settings.train, seed: flags.seed ?? settings.train.seed };
  const { examples } = await loadData(definition, sourceOf(settings.data, flags.words));
  if (flags.target === 'webgl') throw new UserError('WNC804', 'the search for a rate does not run on the target webgl', 'leave --target out: the rate is the same on every target');
  const model = await createModel(definition, flags.target ?? defaultTarget(definition));
  try {
    const folder = path.resolve(flags.out ?? path.join('runs', definition.name, 'find-rate'));
    const search = await searchRate(new Trainer(model, train, examples), flags.steps ?? searchSteps, folder, interruption, stderr);
    if (!search) {
      stderr.write('stopped; nothing was written\n');
      return 130;
    }
    stdout.write(flags.format === 'json' ? `${JSON.stringify(search)}\n` : searchText(search, train.optimizer.kind));
    return 0;
  } finally {
    model.dispose();
  }
}

/** What a session is given of the process that it runs in. */
interface Surroundings {
  readonly held: { lock?: RunLock };
  readonly interruption: Interruption;
  readonly stderr: OutputStream;
  readonly inspect: StepInspector | undefined;
}

/** A session at its first step, or where the run that it resumes stopped. Whoever calls it releases the lock that it took. */
async function prepare(
  definition: ModelDefinition,
  settings: TrainerSettings,
  flags: TrainFlags,
  { held, interruption, stderr, inspect }: Surroundings,
): Promise<RunSession> {
  const resumed = flags.resume ? await findRun(definition.name, flags.out, held) : undefined;
  // A resume without flags means those that the run began with.
  const inForce = { ...resumed?.record.flags, ...givenFlags(flags) };
  const train: TrainingSettings = {
    ...settings.train,
    steps: inForce.steps ?? settings.train.steps,
    seed: inForce.seed ?? settings.train.seed,
  };
  const data = await loadData(definition, sourceOf(settings.data, inForce.words));
  // A run goes on with what ran it, for the same bits, unless told otherwise.
  const target = flags.target ?? resumed?.record.target ?? defaultTarget(definition);
  const record: RunRecord = {
    version: 1,
    name: definition.name,
    target,
    started: resumed?.record.started ?? (await startTime(definition.name, flags.out)),
    flags: inForce,
    train,
    data: data.record,
  };
  if (resumed) checkSameRun(resumed.folder, resumed, { record, spec: settings.spec });

  const trainer = await trainerOn(target, definition, train, data, { inspect, always: flags.checkNumbers }, (text) => void stderr.write(`${text}\n`));
  try {
    const folder = resumed?.folder ?? (await newRunFolder(definition.name, flags.out));
    const lock = (held.lock ??= RunLock.take(folder));
    // Another trainer may have begun, and ended, in between.
    if (!resumed) await checkNoRun(folder);
    const { logs, seconds } = resumed
      ? await restore(folder, trainer, (text) => stderr.write(text))
      : { logs: await beginLogs(runFiles(folder)), seconds: 0 };
    if (!resumed) await writeWhole(runFiles(folder).spec, specOfRun(settings.spec, folder, record));
    await writeRecord(folder, record);
    stderr.write(introduction(definition, train, data, trainer.counts.step, folder));
    return new RunSession(folder, trainer, record, logs, lock, seconds, interruption, stderr);
  } catch (error) {
    trainer.model.dispose();
    throw error;
  }
}

async function trainerOn(target: Target, definition: ModelDefinition, train: TrainingSettings, data: RunData, numbers: Trainer['numbers'], say: (text: string) => void): Promise<RunTrainer> {
  if (target !== 'webgl') return new Trainer(await createModel(definition, target), train, data.examples, numbers);
  if (numbers.always) throw new UserError('WNC804', '--check-numbers does not run on the target webgl', 'leave --target out: the numbers are the same on every target');
  return RemoteTrainer.open(definition, train, data, say);
}

async function findRun(name: string, out: string | undefined, held: { lock?: RunLock }): Promise<{ folder: string; record: RunRecord; spec: string }> {
  const folder = await runFolderToResume(name, out);
  held.lock = RunLock.take(folder);
  const record = await readRecord(folder);
  const { spec } = runFiles(folder);
  if (!(await isFile(spec))) throw incomplete(folder, 'spec.yaml is missing');
  return { folder, record, spec: await readText(spec, 'the run') };
}

/** Gives the trainer the run's last saved state, and cuts the log back to it. A run that was never saved begins anew. */
async function restore(folder: string, trainer: RunTrainer, say: (text: string) => void): Promise<{ logs: RunLogs; seconds: number }> {
  const files = runFiles(folder);
  await removeLeftovers(folder);
  if (!(await hasResume(folder))) return { logs: await beginLogs(files), seconds: 0 };
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
  return { logs: { log: await RunLog.goOn(files.log, logLines), health: await RunLog.goOn(files.health, healthLines) }, seconds };
}

/** The flags that a run remembers. */
function givenFlags({ steps, seed, words }: TrainFlags): RunRecord['flags'] {
  return {
    ...(steps === undefined ? {} : { steps }),
    ...(seed === undefined ? {} : { seed }),
    ...(words === undefined ? {} : { words: path.resolve(words) }),
  };
}

function introduction(definition: ModelDefinition, train: TrainingSettings, data: RunData, step: number, folder: string): string {
  const parameters = countNumbers(definition.parameters).toLocaleString('en');
  const examples = (data.examples.training ?? data.examples.train).count.toLocaleString('en');
  const from = step === 0 ? '' : ` from step ${step}`;
  return (
    `${definition.name}: ${parameters} parameters, ${examples} training examples of ${data.record.words.toLocaleString('en')} words\n` +
    `${train.steps.toLocaleString('en')} steps of ${train.batch} examples${from}, in ${shownPath(folder)}\n`
  );
}

function summaryText(summary: RunSummary, folder: string): string {
  const losses = (['train', 'validation', 'test'] as const).map((split) => `${split} ${summary.loss[split]?.toFixed(4) ?? '-'}`);
  const pace = `${summary.millisecondsPerStep.toPrecision(3)} ms a step, ${durationText(summary.seconds)} in all`;
  return `${summary.steps} steps, ${pace}\nloss  ${losses.join('  ')}\nsample from it with: npx wnc sample ${folder}\n`;
}
