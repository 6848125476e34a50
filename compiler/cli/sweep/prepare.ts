import { createHash } from 'node:crypto';
import { check } from '../../compile.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { grouped } from '../../diagnostics/words.js';
import { summarize } from '../../passes/summarize.js';
import type { SpecHost } from '../../spec/resolve.js';
import { withValues } from '../../spec/sweep/base-spec.js';
import type { BaseSpec } from '../../spec/sweep/read-sweep.js';
import type { Budget, Sweep } from '../../spec/sweep/sweep.js';
import { runtimeProblems } from '../../../runtime/errors.js';
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
}

/** A trial that is not trained, and why. */
export interface DroppedTrial extends Trial {
  readonly reason: string;
}

export interface PreparedTrials {
  readonly ready: readonly ReadyTrial[];
  readonly dropped: readonly DroppedTrial[];
  /** What speaks against the words that trials are trained on, each said once. */
  readonly dataWarnings: readonly Diagnostic[];
}

/** Checks every trial's spec, before anything is trained. */
export async function prepareTrials(sweep: Sweep, base: BaseSpec, host: SpecHost): Promise<PreparedTrials> {
  const ready: ReadyTrial[] = [];
  const dropped: DroppedTrial[] = [];
  const known = new Map<string, number>();
  const warnings = new Map<string, Diagnostic>();
  for (const trial of trialsOf(sweep)) {
    const spec = withValues(base.source, base.root, trial.values);
    const same = known.get(spec);
    const checked = trial.problem ?? (same === undefined ? await checkTrial(trial, spec, sweep, base, host, warnings) : `the same as trial ${same}`);
    known.set(spec, same ?? trial.index);
    if (typeof checked === 'string') dropped.push({ ...trial, reason: checked });
    else ready.push(checked);
  }
  return { ready, dropped, dataWarnings: [...warnings.values()] };
}

/** The trial, or why it is left out. Warnings of the data, the runtime's own, are added to `warnings` by their message. */
async function checkTrial(trial: Trial, spec: string, sweep: Sweep, base: BaseSpec, host: SpecHost, warnings: Map<string, Diagnostic>): Promise<ReadyTrial | string> {
  const { bag, model } = await check({ name: base.source.file, content: spec }, host);
  if (model === undefined) {
    const [first] = bag.sorted().filter(({ severity }) => severity === 'error');
    return `${first!.code}: ${first!.message} (${first!.span.file}:${first!.span.start.line}:${first!.span.start.column})`;
  }
  for (const finding of bag.sorted()) if (Object.hasOwn(runtimeProblems, finding.code)) warnings.set(`${finding.code} ${finding.message}`, finding);
  const { parameters, multiplyAdds } = summarize(model.inferred, model.graph, model.spec);
  const { train, data } = model.spec;
  const over = overBudget({ parameters, multiplyAdds }, sweep.budget);
  if (over !== undefined) return over;
  if (data.split.validation === 0) return 'there is no validation split to compare trials by';
  const late = sweep.search.kind === 'halving' ? sweep.search.rungs.at(-1)! : 0;
  if (train.steps <= late) return `its ${grouped(train.steps)} steps end before the last rung, ${grouped(late)}`;
  const fingerprint = createHash('sha256').update(spec).digest('hex');
  return { ...trial, spec, fingerprint, parameters, multiplyAdds, steps: train.steps, seed: train.seed };
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
