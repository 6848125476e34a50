/** The runtime's Node side: files, run folders, the trainer's command line. */
export { createFrom, type NodeModel } from './create.js';
export type { CreateOptions, SampleOptions, SplitName, TrainProgress } from '../browser/api.js';
export { runAsProgram } from './entry-point.js';
export { makeFolder, readBytes, readText, shownPath, writeWhole } from './files.js';
export type { TrainFlags } from './terminal/train-flags.js';
export { targets, type Target } from '../targets.js';
export { Interruption } from './terminal/interruption.js';
export { supportsSimd } from '../kernels/simd.js';
export { planSampling } from './threads/plan-sampling.js';
export { problemText, shellWord, warningText } from './terminal/problem-text.js';
export { durationText } from './terminal/progress.js';
export { readData, type DataLocation } from './read-data.js';
export { loadData, sourceOf, type DataSource, type RunData } from './run/run-data.js';
export { profileSteps, type StepProfile } from './profile-steps.js';
export { runFiles } from './run/run-files.js';
export { symbolsOf, type DataRecord, type RunRecord } from './run/run-record.js';
export { exportedRun, exportFile, readExport, type ExportedRun, type ExportRecord } from './run/export-record.js';
export { dataToResume } from './run/run-folder.js';
export type { RunSummary } from './run/run-session.js';
export { inspectHealth, type RunHealth } from './run/run-health.js';
export { runTrainer, type TrainerOptions } from './run/run-trainer.js';
export { findRun, type FoundRun, type Preference } from './run/find-run.js';
export { readSummary } from './run/read-summary.js';
export { readHistory, type RunHistory } from './run/read-log.js';
export { writeEvents } from './run/write-events.js';
export { unnamedPage, writeFigure } from './write-figure.js';
export { openTeacher, type CompileRun } from './run/teachers.js';
export { trainPart, type PartRequest, type PartResult } from './run/train-part.js';
export { readBatch, stepFromFiles, type StepFiles, type StepLosses } from './step-files.js';
export {
  evaluateRun,
  openRun,
  readWeights,
  sampleRun,
  type EvaluateFlags,
  type EvaluateResult,
  type Run,
  type SampleFlags,
  type SampleResult,
  type WordSamples,
} from './run/use-run.js';
