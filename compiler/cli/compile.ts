import { statSync, watch } from 'node:fs';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import { compileFile } from './compile-spec.js';
import { reportUserErrors } from './user-errors.js';
import { writeGenerated } from './write-generated.js';

/** `wnc compile SPEC…`: writes generated/NAME/ for each; `--watch` does so again on every change. */
export async function run({ arguments: [specs], flags, terminal }: Invocation): Promise<number> {
  const paths = specs as readonly string[];
  const how: How = { out: flags['out'] as string | undefined, dump: flags['dump'] as string | undefined, bundle: flags['bundle'] === true, words: flags['words'] !== false, js: flags['js'] === true, relaxed: flags['relaxed'] === true };
  let status: number = exitStatus.fine;
  for (const path of paths) status = Math.max(status, await compileOne(path, how, terminal));
  if (flags['watch'] !== true) return status;
  // A folder and a file that is not there send no changes.
  if (!paths.every((path) => statSync(path, { throwIfNoEntry: false })?.isFile())) return Math.max(status, exitStatus.wrong);
  await watchAll(paths, (path) => compileOne(path, how, terminal), terminal);
  return exitStatus.interrupted;
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
}

async function compileOne(path: string, how: How, terminal: Terminal): Promise<number> {
  return reportUserErrors(terminal, () => compileTo(path, how, terminal));
}

async function compileTo(path: string, { out, dump, bundle, words, js, relaxed }: How, terminal: Terminal): Promise<number> {
  const compiled = await compileFile(path, terminal, { ...(dump !== undefined && { dump }), relaxed });
  if (typeof compiled === 'number') return compiled;
  const { generate } = await import('../generate.js');
  const files = await generate(compiled.model);
  const bundled = bundle ? await (await import('./bundle.js')).bundleFiles(compiled.model, files, words) : [];
  const { modulePackage, removeOtherLanguage, toJavascript } = await import('./javascript.js');
  const all = new Map([...(js ? toJavascript(files) : files), ...bundled, ...(js || bundle ? [modulePackage] : [])]);
  const written = writeGenerated(compiled.model.spec.name, all, out);
  if ('problem' in written) {
    terminal.err(`error: ${written.problem}\n`);
    return exitStatus.wrong;
  }
  removeOtherLanguage(written.folder, all);
  terminal.out(`${path}: wrote ${written.folder}\n`);
  if (written.note) terminal.err(`note: ${written.note}\n`);
  return exitStatus.fine;
}

/** Compiles a file again whenever it changes, until interrupted. */
async function watchAll(paths: readonly string[], compile: (path: string) => Promise<number>, terminal: Terminal): Promise<void> {
  terminal.err(`watching ${paths.join(', ')}; Ctrl-C ends\n`);
  const waiting = new Map<string, NodeJS.Timeout>();
  // Editors write a file in several events, and some replace it: wait for a moment of quiet, then read it by its path.
  const changed = (path: string): void => {
    clearTimeout(waiting.get(path));
    waiting.set(path, setTimeout(() => void compile(path), 50));
  };
  const watchers = paths.map((path) => {
    const start = (): ReturnType<typeof watch> => {
      const watcher = watch(path, (event) => {
        changed(path);
        if (event !== 'rename') return;
        watcher.close();
        setTimeout(() => {
          try {
            watchers.push(start());
          } catch {
            terminal.err(`error: ${path} is gone\n`);
          }
        }, 50);
      });
      return watcher;
    };
    return start();
  });
  await new Promise<void>((resolve) => process.once('SIGINT', resolve));
  watchers.forEach((watcher) => watcher.close());
}
