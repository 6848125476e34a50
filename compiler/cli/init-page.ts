import { join } from 'node:path';
import { pageFiles, PAGE_MODEL } from '../export/js/page.js';
import type { ExportedFiles } from '../export/format.js';
import { modelFormats } from '../export/registry.js';
import { UserError } from '../../runtime/errors.js';
import { statOf } from '../../runtime/node/links.js';
import { shellWord } from '../../runtime/node/terminal/problem-text.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { visible } from '../diagnostics/words.js';
import { exitStatus, type Invocation } from './command.js';
import { sayWhichRun } from './run-model.js';
import { reportUserErrors } from './user-errors.js';
import { withRecord } from './write-export.js';
import { writeFiles } from './write-files.js';

/** `wnc init --page`: a page that samples from an exported model, with the model of `--run` in it. */
export async function initPage({ arguments: [given], flags, terminal }: Invocation): Promise<number> {
  const folder = typeof given === 'string' ? given : 'page';
  const run = flags['run'] as string | undefined;
  return reportUserErrors(terminal, async () => {
    const model = run === undefined ? new Map() : await exported(run, terminal);
    const inside = [...model].map(([path, data]) => [`${PAGE_MODEL}/${path}`, data] as const);
    const files = new Map([...pageFiles(run === undefined ? 'RUN' : visible(shellWord(run))), ...inside]);
    const taken = [...files.keys()].map((file) => join(folder, file)).find((path) => statOf(path) !== undefined);
    if (taken !== undefined)
      throw new UserError('WNC941', `${shownPath(taken)} exists already, and init never writes over a file`, 'name another folder');
    writeFiles(folder, files, () => undefined);
    const shown = visible(shownPath(folder));
    terminal.out(`wrote ${shown}/\n`);
    const word = shellWord(shownPath(folder));
    if (run === undefined)
      terminal.out(`  npx wnc export RUN --to js --out ${shellWord(join(shownPath(folder), PAGE_MODEL))}    puts a model into it\n`);
    terminal.out(`  npx http-server ${word}    serves it, as any server of files does: a page loads modules from one alone\n`);
    return exitStatus.fine;
  });
}

/** The files of a run's model as a module. */
async function exported(run: string, terminal: Invocation['terminal']): Promise<ExportedFiles> {
  const [{ openRun }, { readRun }] = await Promise.all([import('../../runtime/node/index.js'), import('./export-model.js')]);
  const format = modelFormats.find(({ name }) => name === 'js');
  if (format === undefined) throw new Error('internal error: there is no format js');
  const found = await openRun(run);
  sayWhichRun(found, terminal);
  const request = { weights: 'float32', license: undefined, data: undefined } as const;
  const { trained, context } = await readRun(found, format, request, terminal);
  return withRecord(await (await format.load()).files(trained, context), { format, version: trained.version });
}
