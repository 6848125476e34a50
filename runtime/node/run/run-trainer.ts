import path from 'node:path';
import { UserError } from '../../errors.js';
import { evenLoss, isWorseThanGuessing } from '../../training/even-loss.js';
import type { DataKind, ModelDefinition, TrainerSettings } from '../../contract.js';
import { kindNames } from '../../data/kinds/kind.js';
import { splitNames } from '../../data/split-names.js';
import { createModel, defaultTarget } from '../../tfjs/create-model.js';
import type { StepInspector } from '../../training/step-inspector.js';
import { Trainer, type RunTrainer } from '../../training/trainer.js';
import { beginFrom, resolveFrom } from './begin-from.js';
import { visibleLines } from '../../visible-text.js';
import { beginRun, type HeldLock } from './begin-run.js';
import { shownPath } from '../files.js';
import { searchFiles, searchRate, searchSteps, searchText } from '../find-rate.js';
import { outliveReaders, type OutputStream } from '../terminal/output-streams.js';
import { parseTrainFlags } from '../terminal/flags.js';
import { wordsProblem } from '../terminal/judge-flags.js';
import type { TrainFlags } from '../terminal/train-flags.js';
import { Interruption } from '../terminal/interruption.js';
import { refuseLinks } from '../links.js';
import { problemText, shellWord } from '../terminal/problem-text.js';
import { durationText, startProgress } from '../terminal/progress.js';
import { loadData, sourceOf } from './run-data.js';
import type { RunRecord } from './run-record.js';
import { refuseLinksInRuns } from './run-folder.js';
import type { RunSummary } from './run-session.js';
import { teach, type CompileRun } from './teachers.js';
import { problemOf } from '../system-errors.js';
import { threadsWorth } from '../threads/plan-threads.js';

export interface TrainerOptions {
  /** The command that trains this model, for help and for the line that says how to go on: `npx wnc train specs/x.yaml`. */
  readonly trainCommand?: string;
  readonly stdout?: OutputStream;
  readonly stderr?: OutputStream;
  /** What --check-numbers asks, and what is asked after a step whose numbers are not finite. */
  readonly inspectStep?: StepInspector;
  /** The words were judged when the spec was compiled just now: what speaks against them has been said. */
  readonly judged?: boolean;
  /** Where in the spec the layer with a statistic stands, for what threads cannot share: `batchNorm 2 (spec.yaml:12)`. */
  placeOf?(statistic: string): string | undefined;
  /** Makes definitions of the runs that teach (train.teach). */
  readonly compileRun?: CompileRun;
}

/**
 * Trains a model with the flags of `wnc train`, in a run folder, and reports on the terminal: what a generated train.ts calls.
 * Answers with the exit status: 0; 1 for wrong data or files, or training that diverges; 2 for wrong flags; 130, 143 or 129 where
 * Ctrl-C, SIGTERM or SIGHUP stopped it, with the run saved. Throws only for mistakes of this program.
 */
export async function runTrainer(
  definition: ModelDefinition,
  settings: TrainerSettings,
  argv: readonly string[],
  options: TrainerOptions = {},
): Promise<number> {
  const { stdout = process.stdout, stderr = process.stderr } = options;
  const trainCommand = options.trainCommand ?? ownCommand(process.argv[1] ?? 'train.ts');
  const parsed = parseTrainFlags(argv, trainCommand, stdout, stderr);
  if ('exitStatus' in parsed) return parsed.exitStatus;
  const { flags } = parsed;
  outliveReaders();
  if (flags.checkNumbers && !options.inspectStep) {
    stderr.write('error: --check-numbers takes the compiler: wnc train SPEC --check-numbers\n');
    return 2;
  }
  const { kind = 'words' } = settings.data;
  if (flags.words !== undefined && kind !== 'words') {
    stderr.write(`error: ${wordsProblem('the model reads', kind)}\n`);
    return 2;
  }
  const interruption = new Interruption();
  const held: HeldLock = {};
  try {
    if (flags.findRate) return await runSearch(definition, settings, flags, interruption, options);
    const session = await beginRun(definition, settings, flags, {
      held,
      interruption,
      startProgress: (first, steps) => startProgress(stderr, first, steps),
      say: (text) => void stderr.write(visibleLines(text, stderr.isTTY === true)),
      inspect: options.inspectStep,
      judged: options.judged === true,
      ...(options.compileRun && { compileRun: options.compileRun }),
      ...(options.placeOf && { placeOf: options.placeOf }),
    });
    const summary = await session.train().finally(() => session.trainer.model.dispose());
    const folder = shellWord(shownPath(session.folder));
    if (!summary) {
      const { counts, settings } = session.trainer;
      stderr.write(`stopped after step ${counts.step} of ${settings.steps}; saved in ${folder}\n`);
      stderr.write(`go on with: ${trainCommand} --resume --out ${folder}\n`);
      return interruption.exitStatus;
    }
    warnOfLoss(summary, definition.vocabulary, settings.train.optimizer.kind, trainCommand, stderr);
    stdout.write(
      flags.format === 'json'
        ? `${JSON.stringify(summary)}\n`
        : `${summaryText(summary, session.trainer, kind, folder)}${adviceOfThreads(definition, summary, session.record)}`,
    );
    return 0;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    stderr.write(problemText(problem, stderr));
    return 1;
  } finally {
    held.lock?.release();
    interruption.dispose();
  }
}

/** The command that runs a generated trainer by itself. */
function ownCommand(program: string): string {
  return `${program.endsWith('.ts') ? 'npx tsx' : 'node'} ${shellWord(shownPath(program))}`;
}

/** `--find-rate` instead of training; no run comes of it. */
async function runSearch(
  definition: ModelDefinition,
  settings: TrainerSettings,
  flags: TrainFlags,
  interruption: Interruption,
  { stdout = process.stdout, stderr = process.stderr, compileRun }: TrainerOptions,
): Promise<number> {
  const train = { ...settings.train, seed: flags.seed ?? settings.train.seed };
  const data = await loadData(definition, sourceOf(settings.data, flags.data ?? flags.words));
  const { symbols } = data;
  if (flags.target === 'webgl')
    throw new UserError(
      'WNC804',
      'the search for a rate does not run on the target webgl',
      'leave --target out: the rate is the same on every target',
    );
  const model = await createModel(definition, flags.target ?? defaultTarget(definition));
  try {
    const folder = path.resolve(flags.out ?? path.join('runs', definition.name, 'find-rate'));
    if (flags.out === undefined) refuseLinksInRuns(folder);
    refuseLinks(searchFiles(folder));
    const say = (text: string): void => void stderr.write(text);
    const teaching = train.teach ? await teach(train.teach, data, { own: undefined, compileRun, say }) : undefined;
    const trainer = new Trainer(model, train, { ...data.examples, ...(teaching && { teacher: teaching.table }) });
    if (flags.from !== undefined) await beginFrom(trainer, await resolveFrom(flags.from, say), symbols, say);
    const search = await searchRate(trainer, flags.steps ?? searchSteps, folder, interruption, stderr);
    if (!search) {
      stderr.write('stopped; nothing was written\n');
      return interruption.exitStatus;
    }
    stdout.write(flags.format === 'json' ? `${JSON.stringify(search)}\n` : searchText(search, train.optimizer.kind));
    return 0;
  } finally {
    model.dispose();
  }
}

/** A run that is worse than guessing evenly is said to be so: nothing else in its last lines tells a newcomer. */
function warnOfLoss({ loss }: RunSummary, vocabulary: number, optimizer: string, trainCommand: string, stderr: OutputStream): void {
  const measured = (['validation', 'test', 'train'] as const).find((split) => loss[split] !== null);
  if (measured === undefined || !isWorseThanGuessing(loss[measured] ?? NaN, vocabulary)) return;
  const even = `ln ${vocabulary} = ${evenLoss(vocabulary).toFixed(4)}`;
  stderr.write(
    `warning: the ${measured} loss, ${loss[measured]?.toFixed(4)}, is worse than guessing evenly, ${even}: the model is sure of what is wrong\n`,
  );
  stderr.write(
    `fix: if it has only begun, train it longer; else lower the rate, train.optimizer.${optimizer}.rate (${trainCommand} --find-rate suggests one), or bound the gradient by train.clip\n`,
  );
}

/** Says what threads are there for where a step took long without them; else nothing. */
function adviceOfThreads(
  definition: ModelDefinition,
  { millisecondsPerStep }: RunSummary,
  { target, shards, train: { batch } }: RunRecord,
): string {
  const threads = shards === undefined ? threadsWorth(definition, { target, batch, millisecondsPerStep }) : undefined;
  return threads === undefined ? '' : `a new run may be faster with: --threads ${threads}\n`;
}

function summaryText(summary: RunSummary, { settings, counts }: RunTrainer, kind: DataKind, folder: string): string {
  const inUnits = (unit: number): string =>
    splitNames
      .map((split) => {
        const loss = summary.loss[split];
        return `${split} ${loss === null ? '-' : (loss / unit).toFixed(4)}`;
      })
      .join('  ');
  const pace = `${summary.millisecondsPerStep.toPrecision(3)} ms a step, ${durationText(summary.seconds)} in all`;
  const [by] = settings.evaluate.splits;
  const best = `${counts.bestLoss.toFixed(4)} at step ${counts.bestStep}`;
  const ended = `patience ended training at step ${summary.steps} of ${settings.steps}: ${counts.sinceBest} evaluations without a better ${by} loss than ${best}\n`;
  // Of a sequence also in bits, as compressors are measured.
  const bits = kind === 'words' ? '' : `bits  ${inUnits(Math.LN2)}  a ${kindNames[kind].symbol}\n`;
  const of = summary.bestStep === undefined ? '' : `  (the best weights, of step ${summary.bestStep})`;
  return `${summary.steps} steps, ${pace}\n${summary.endedBy === 'patience' ? ended : ''}loss  ${inUnits(1)}${of}\n${bits}sample from it with: npx wnc sample ${folder}${kind === 'audio' ? ' --out sample.wav' : ''}\n`;
}
