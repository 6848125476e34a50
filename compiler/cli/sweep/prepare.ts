import { createHash } from 'node:crypto';
import { UserError, runtimeProblems } from '../../../runtime/errors.js';
import { check, type CheckedModel } from '../../check.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { advice } from '../../diagnostics/fix.js';
import { grouped } from '../../diagnostics/words.js';
import { summarize } from '../../model/summarize.js';
import type { SpecHost } from '../../language/spec-host.js';
import { layers } from '../../layers/registry.js';
import { withValues, dataSpan, type VariedText } from '../../language/sweep/base-spec.js';
import type { BaseSpec } from '../../language/sweep/read-sweep.js';
import type { Budget, Sweep } from '../../language/sweep/sweep.js';
import { extentOf, type TrialData, type TrialDataReader } from './trial-data.js';
import { trialsOf, type Trial } from './trials.js';

/** A trial whose spec compiles and is within the budget. */
export interface ReadyTrial extends Trial {
  readonly spec: string;
  readonly fingerprint: string;
  readonly parameters: number;
  readonly multiplyAdds: number;
  /** Its train.steps and train.seed. */
  readonly steps: number;
  readonly seed: number;
  /** It learns from trained runs, which have to be at hand. */
  readonly isTaught?: boolean;
  readonly data: TrialData;
  /** V, of its data. */
  readonly vocabulary: number;
}

/** A trial that is not trained, and why. */
export interface DroppedTrial extends Trial {
  readonly reason: string;
  /** Its data, where the reason is that none of them are left to judge it by. */
  readonly unjudged?: TrialData | undefined;
}

export interface PreparedTrials {
  readonly ready: readonly ReadyTrial[];
  readonly dropped: readonly DroppedTrial[];
  /** What speaks against the data that trials are trained on, each said once. */
  readonly dataWarnings: readonly Diagnostic[];
}

/** Checks every trial's spec, before anything is trained. */
export async function prepareTrials(sweep: Sweep, base: BaseSpec, host: SpecHost, reader: TrialDataReader): Promise<PreparedTrials> {
  const ready: ReadyTrial[] = [];
  const dropped: DroppedTrial[] = [];
  const known = new Map<string, number>();
  const warnings = new Map<string, Diagnostic>();
  for (const trial of trialsOf(sweep)) {
    const varied = withValues(base.source, base.root, trial.values, layers);
    const spec = varied.text;
    const same = known.get(spec);
    const checked =
      trial.problem ??
      (same === undefined ? await checkTrial(trial, varied, { sweep, base, host, reader, warnings }) : `the same as trial ${same}`);
    known.set(spec, same ?? trial.index);
    if (typeof checked === 'string')
      dropped.push({ ...trial, reason: checked, unjudged: dropped.find(({ index }) => index === same)?.unjudged });
    else if ('reason' in checked) dropped.push(checked);
    else ready.push(checked);
  }
  return { ready, dropped, dataWarnings: [...warnings.values()] };
}

interface Preparing {
  readonly sweep: Sweep;
  readonly base: BaseSpec;
  readonly host: SpecHost;
  readonly reader: TrialDataReader;
  /** Warnings of the data, the runtime's own, by their message: each trial adds its own. */
  readonly warnings: Map<string, Diagnostic>;
}

/** The trial, or why it is left out. */
async function checkTrial(
  trial: Trial,
  { text: spec, baseLine }: VariedText,
  { sweep, base, host, reader, warnings }: Preparing,
): Promise<ReadyTrial | DroppedTrial | string> {
  const { bag, model } = await check({ name: base.source.file, content: spec }, host);
  if (model === undefined) {
    const { code, message, span } = bag.sorted().find(({ severity }) => severity === 'error')!;
    const { line, column } = span.start;
    return `${code}: ${message} (${span.file}:${span.file === base.source.file ? baseLine(line) : line}:${column})`;
  }
  for (const finding of bag.sorted()) {
    // Its place and edits are the varied text's; in the base spec it is about the data.
    const inBase = { ...finding, span: dataSpan(base.root), fixes: finding.fixes.map(({ words: text }) => advice(text)) };
    if (Object.hasOwn(runtimeProblems, finding.code)) warnings.set(`${finding.code} ${finding.message}`, inBase);
  }
  const { parameters, multiplyAdds } = summarize(model.inferred, model.graph, model.spec);
  const { train } = model.spec;
  const over = overBudget({ parameters, multiplyAdds }, sweep.budget);
  if (over !== undefined) return over;
  const late = sweep.search.kind === 'halving' ? sweep.search.rungs.at(-1)! : 0;
  if (train.steps <= late) return `its ${grouped(train.steps)} steps end before the last rung, ${grouped(late)}`;
  const data = await readData(model, reader);
  if (typeof data === 'string') return data;
  if (data.validation === 0)
    return { ...trial, reason: `of ${extentOf(data)} of ${data.source} the validation split has none to judge it by`, unjudged: data };
  const fingerprint = createHash('sha256').update(spec).digest('hex');
  return {
    ...trial,
    spec,
    fingerprint,
    parameters,
    multiplyAdds,
    steps: train.steps,
    seed: train.seed,
    isTaught: train.teach !== null,
    data,
    vocabulary: model.spec.data.vocabulary,
  };
}

async function readData({ spec }: CheckedModel, reader: TrialDataReader): Promise<TrialData | string> {
  try {
    return await reader.read(spec);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

function overBudget(cost: { parameters: number; multiplyAdds: number }, budget: Budget): string | undefined {
  if (budget.parameters !== undefined && cost.parameters > budget.parameters) {
    return `${grouped(cost.parameters)} parameters, more than ${grouped(budget.parameters)}`;
  }
  if (budget.multiplyAdds !== undefined && cost.multiplyAdds > budget.multiplyAdds) {
    return `${grouped(cost.multiplyAdds)} multiply-adds, more than ${grouped(budget.multiplyAdds)}`;
  }
  return undefined;
}
