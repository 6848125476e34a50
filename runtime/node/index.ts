/** The runtime's Node side: files, run folders, the trainer's command line. */
export { createFrom, type NodeModel } from './create.js';
export type { CreateOptions, SampleOptions, SplitName, TrainProgress } from '../browser/api.js';
export { runAsProgram } from './entry-point.js';
export { readBytes, readText, shownPath, writeWhole } from './files.js';
export type { TrainFlags } from './train-flags.js';
export { targets, type Target } from '../targets.js';
export { Interruption } from './interruption.js';
export { problemText, shellWord } from './problem-text.js';
export { durationText } from './progress.js';
export { loadData, readWords, sourceOf, type RunData, type WordSource } from './run-data.js';
export { runFiles } from './run-files.js';
export type { DataRecord, RunRecord } from './run-record.js';
export { wordsToResume } from './run-folder.js';
export type { RunSummary } from './run-session.js';
export { inspectHealth, type RunHealth, type WatchedModel } from './run-health.js';
export { runTrainer, type TrainerOptions } from './run-trainer.js';
export { findRun, type FoundRun, type Preference } from './find-run.js';
export { readHistory, type RunHistory } from './read-log.js';
export { writeEvents } from './write-events.js';
export { figureFormatOf, figureFormats, unnamedPage, writeFigure, type FigureFormat } from './write-figure.js';
export { trainPart, type PartRequest, type PartResult } from './train-part.js';
export { readBatch, stepFromFiles, type StepFiles } from './step-files.js';
export {
  evaluateRun,
  openRun,
  sampleRun,
  type EvaluateFlags,
  type EvaluateResult,
  type Run,
  type SampleFlags,
  type SampleResult,
} from './use-run.js';
