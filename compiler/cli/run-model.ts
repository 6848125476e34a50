import { dirname, join } from 'node:path';
import { check, type CheckedModel } from '../check.js';
import { compileModel } from '../pipeline.js';
import type { TrainableDefinition } from '../../runtime/contract.js';
import type { Run } from '../../runtime/node/index.js';
import { UserError } from '../../runtime/errors.js';
import { wordsProblem } from '../../runtime/node/terminal/judge-flags.js';
import { shellWord } from '../../runtime/node/terminal/problem-text.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { defineModel } from './define-model.js';
import { reportFindings } from './report.js';
import type { Invocation, Terminal } from './command.js';
import { ownData } from './host.js';
import { WrongUsage } from './wrong-usage.js';

/** Says what a person should know of the run that a name came to: that it is worse than guessing, or one of several seeds. */
export function sayWhichRun({ folder, seeds, note }: Run, terminal: Terminal): void {
  if (note !== undefined) terminal.err(`note: ${note}\n`);
  if (seeds.length > 1)
    terminal.err(
      `note: ${shownPath(folder)} is one of ${seeds.length} seeds; wnc compare ${shellWord(shownPath(dirname(folder)))} gathers them all\n`,
    );
}

/** The run with the weights of --weights in place of its own, where that is given. */
export function withWeights(run: Run, flags: Invocation['flags']): Run {
  const weights = flags['weights'];
  return typeof weights === 'string' ? { ...run, weights } : run;
}

/** The file of --words or --data, where a run's data are now. Throws WrongUsage for words of a run that has none. */
export function ownOf({ record }: Run, flags: Invocation['flags']): string | undefined {
  const own = ownData(flags);
  if (own?.flag === 'words' && record.data.kind !== undefined)
    throw new WrongUsage(wordsProblem('the run was trained on', record.data.kind));
  return own?.file;
}

/**
 * Compiles the spec that a run folder keeps, with the vocabulary that the run had, to a model in memory. Code in a run
 * folder is never run: the folder may come from anyone.
 */
export async function modelOfRun(run: Run, terminal: Terminal): Promise<TrainableDefinition> {
  const model = await checkRun(run, terminal);
  return (await defineModel(compileModel(model, null))).definition;
}

/** Checks the spec that a run folder keeps, with the vocabulary that the run had. Throws WNC725 where it does not compile. */
export async function checkRun(run: Run, terminal: Terminal): Promise<CheckedModel> {
  const file = shownPath(join(run.folder, 'spec.yaml'));
  const content = new TextEncoder().encode(run.spec);
  const host = { vocabulary: async () => ({ size: run.vocabulary }) };
  const { bag, source, model } = await check({ name: file, content, byteLength: content.length }, host);
  if (!model) {
    reportFindings(file, { diagnostics: bag.sorted(), sources: new Map([[source.file, source]]), dropped: bag.droppedCount }, terminal);
    throw new UserError('WNC725', `the spec of the run ${shownPath(run.folder)} does not compile`, 'restore its spec.yaml, or train again');
  }
  return model;
}
