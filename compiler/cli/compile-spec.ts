import { dirname, relative } from 'node:path';
import { check, type CheckedModel } from '../check.js';
import { compileModel, type CompileOptions } from '../pipeline.js';
import type { CompiledModel } from '../schedule/compiled-model.js';
import { plainSgd } from '../language/sections.js';
import type { ResolvedSpec } from '../language/resolved-spec.js';
import { createHost, type OwnData } from './host.js';
import { lower } from '../model/lower.js';
import { isBuiltin } from '../../runtime/data/builtin.js';
import { specFix } from './nearest-spec.js';
import { observerOf, type DumpRequest } from './observe.js';
import { readSpecFile } from './read-spec-file.js';
import { reportFindings, unreadable } from './report.js';
import { exitStatus, type Terminal } from './command.js';

export interface CompileRequest extends CompileOptions, DumpRequest {
  /** A file that takes the place of the spec's data. */
  readonly own?: OwnData | undefined;
  /** The data are read for the vocabulary alone: whether the model could be trained on them is not judged. */
  readonly untrained?: boolean;
  /** Judges the model that the spec came to, by throwing a UserError, before its programs are made. */
  readonly judge?: (checked: CheckedModel) => void;
  /** A training step over windows and a plain update, whatever the spec trains over and by, with logits at every position. */
  readonly plainStep?: boolean;
}

export interface Compiled {
  readonly model: CompiledModel;
  /** The model as it was before fusion, for summaries. */
  readonly checked: CheckedModel;
}

/** Compiles a spec file; what is wrong with it goes to the terminal, and the answer is then an exit status. */
export async function compileFile(path: string, terminal: Terminal, request: CompileRequest = {}): Promise<Compiled | number> {
  const file = readSpecFile(path);
  if ('problem' in file) {
    reportFindings(path, unreadable(path, file.problem, specFix(path)), terminal);
    return exitStatus.wrong;
  }
  const observe = observerOf(request, file.name, terminal);
  const { bag, sources, model } = await check(file, createHost(request.own, { judged: request.untrained !== true }), observe);
  reportFindings(file.name, { diagnostics: bag.sorted(), sources, dropped: bag.droppedCount }, terminal);
  if (!model) return exitStatus.wrong;
  const checked = request.plainStep ? withPlainStep(model) : model;
  if (request.plainStep && model.spec.train.teach) terminal.err('note: a batch has no predictions of teachers; the step is without them\n');
  request.judge?.(checked);
  return {
    model: compileModel(checked, folderOfSource(checked.spec), {
      ...request,
      withPadding: request.plainStep === true,
      ...(observe && { observe }),
    }),
    checked,
  };
}

/**
 * The model with the training of a plain step: over windows, without teachers, its update p - rate · g. Other implementations can do the
 * same.
 */
function withPlainStep({ spec, inferred, graph, ...model }: CheckedModel): CheckedModel {
  const { train } = spec;
  const plain: ResolvedSpec = {
    ...spec,
    train: { ...train, over: 'windows', optimizer: plainSgd, clip: null, average: null, teach: null },
  };
  return { ...model, inferred, spec: plain, graph: train.teach ? lower(inferred, plain, 'training') : graph };
}

/**
 * The folder that a path in data.source counts from, by its path from the working folder, so that generated code holds no whole path. Null
 * for a built-in set.
 */
export function folderOfSource({ data, file }: ResolvedSpec): string | null {
  if (isBuiltin(data.source, data.kind)) return null;
  return relative(process.cwd(), dirname(file)).replaceAll('\\', '/') || '.';
}
