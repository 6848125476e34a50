import { statSync } from 'node:fs';
import { visible } from '../diagnostics/words.js';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import { compileFile } from './compile-spec.js';
import { reportUserErrors } from './user-errors.js';
import { watchFiles } from './watch.js';
import { writeGenerated } from './write-generated.js';

/** `wnc compile SPEC…`: writes generated/NAME/ for each; `--watch` does so again on every change. */
export async function run({ arguments: [specs], flags, terminal }: Invocation): Promise<number> {
  const paths = specs as readonly string[];
  const how: How = {
    out: flags['out'] as string | undefined,
    dump: flags['dump'] as string | undefined,
    bundle: flags['bundle'] === true,
    words: flags['words'] !== false,
    js: flags['js'] === true,
    relaxed: flags['relaxed'] === true,
    force: flags['force'] === true,
  };
  let status: number = exitStatus.fine;
  for (const path of paths) status = Math.max(status, await compileOne(path, how, terminal));
  if (flags['watch'] !== true) return status;
  // A file that was never there is a slip of the hand; one that goes away later comes back.
  if (!paths.every((path) => statSync(path, { throwIfNoEntry: false })?.isFile())) return Math.max(status, exitStatus.wrong);
  return watchFiles(paths, (path) => compileOne(path, how, terminal), terminal);
}

interface How {
  readonly out: string | undefined;
  readonly dump: string | undefined;
  readonly bundle: boolean;
  /** Built-in words go into the bundle. */
  readonly words: boolean;
  /** JavaScript and declarations instead of TypeScript. */
  readonly js: boolean;
  readonly relaxed: boolean;
  /** Also over files that wnc did not make. */
  readonly force: boolean;
}

async function compileOne(path: string, how: How, terminal: Terminal): Promise<number> {
  return reportUserErrors(terminal, () => compileTo(path, how, terminal));
}

async function compileTo(path: string, { out, dump, bundle, words, js, relaxed, force }: How, terminal: Terminal): Promise<number> {
  const compiled = await compileFile(path, terminal, { ...(dump !== undefined && { dump, force }), relaxed });
  if (typeof compiled === 'number') return compiled;
  const { generate } = await import('../generate.js');
  const files = await generate(compiled.model);
  const bundled = bundle ? await (await import('./bundle.js')).bundleFiles(compiled.model, files, words) : [];
  const { modulePackage, removeOtherLanguage, toJavascript } = await import('./javascript.js');
  const all = new Map([...(js ? await toJavascript(files) : files), ...bundled, ...(js || bundle ? [modulePackage] : [])]);
  const written = writeGenerated(compiled.model.spec.name, all, { out, force });
  removeOtherLanguage(written.folder, all);
  terminal.out(`${visible(path)}: wrote ${visible(written.folder)}\n`);
  if (written.note) terminal.err(`note: ${written.note}\n`);
  return exitStatus.fine;
}
