import { analyse, type Analysis } from '../editor/analyse.js';
import { toJson } from '../diagnostics/render.js';
import { counted, visible } from '../diagnostics/words.js';
import { lengthOf, type Graph } from '../ops/graph.js';
import { exitStatus, type Invocation } from './command.js';
import { createHost } from './host.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { specFix } from './nearest-spec.js';
import { readSpecFile } from './read-spec-file.js';
import { reportFindings, unreadable, type Findings } from './report.js';
import { checkSize, readBase } from './sweep/read-file.js';
import { countTrials } from './sweep/trials.js';

interface Outcome extends Findings {
  readonly file: string;
  /** What there is to say of a file that is right. */
  readonly found: string | undefined;
}

/** `wnc check`: findings on standard error, a line for each spec or sweep file that is right on standard output. */
export async function run({ arguments: [files], flags, terminal }: Invocation): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const file of files as readonly string[]) outcomes.push(await checkFile(file));
  if (flags['format'] === 'json') {
    terminal.out(`${JSON.stringify(toJson(outcomes.flatMap(({ diagnostics }) => diagnostics)), null, 2)}\n`);
  } else {
    for (const outcome of outcomes) {
      reportFindings(outcome.file, outcome, terminal);
      if (outcome.found !== undefined) terminal.out(`${visible(outcome.file)}: ok, ${outcome.found}\n`);
    }
  }
  return outcomes.every(({ found }) => found !== undefined) ? exitStatus.fine : exitStatus.wrong;
}

async function checkFile(path: string): Promise<Outcome> {
  const file = shownPath(path);
  const read = readSpecFile(path);
  if ('problem' in read) return { file, ...unreadable(file, read.problem, specFix(path)), found: undefined };
  const analysis = await analyse(read, { ...createHost(), base: readBase, checkSize: (sweep, bag) => checkSize(sweep, false, bag) });
  const { sources, dropped } = analysis;
  return { file, diagnostics: await analysis.proven(), sources, dropped, found: foundIn(analysis) };
}

/** The size of a model, or how many trials a sweep has; undefined where something is wrong with it. */
function foundIn({ model, sweep, diagnostics }: Analysis): string | undefined {
  if (model !== undefined) return counted(countParameters(model.graph), 'parameter');
  if (sweep?.sweep === undefined || sweep.base === undefined || diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  return `${counted(countTrials(sweep.sweep), 'trial')} of ${visible(sweep.base.source.file)}`;
}

function countParameters(graph: Graph): number {
  return graph.parameters.reduce((sum, { shape }) => sum + lengthOf(shape, 1), 0);
}
