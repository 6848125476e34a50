import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.js';
import { packageRoot } from './package-root.js';
import { shellWord } from './terminal/problem-text.js';

/** Packages that npm does not install with this one: each is large, or of use to few, and one command needs it. */
export type OptionalPackage = 'esbuild' | 'playwright-core' | 'bullmq' | 'ioredis';

/**
 * Loads a package that may not be installed. `load` imports it and answers once it works; `what` says what needs it, as in "--bundle";
 * `together` are all packages that it needs, to be installed at once.
 * Throws WNC840 where it is not installed, and WNC841 where it does not work.
 */
export async function needPackage<Module>(
  name: OptionalPackage,
  what: string,
  load: () => Promise<Module>,
  together: string = name,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' && message.includes(`'${name}'`);
    if (isMissing) throw new UserError('WNC840', `${what} needs the package ${name}, which is not installed`, installCommand(together));
    throw new UserError(
      'WNC841',
      `${what} needs the package ${name}, which does not work here: ${String(message).split('\n')[0]}`,
      `install it anew: ${installCommand(together)}`,
    );
  }
}

/**
 * The command that puts a package, or several with spaces between them, where this one finds it. `root` is this package's folder, links
 * followed.
 */
export function installCommand(name: string, root: string = packageRoot(), working: string = process.cwd()): string {
  const at = root.split(path.sep).indexOf('node_modules');
  // A checkout, whose own dependencies all commands need.
  if (at === -1) return `npm ci${within(root, working)}`;
  const project = root.split(path.sep).slice(0, at).join(path.sep);
  if (project.split(path.sep).includes('_npx')) return `npx --package wnc ${name.replace(/\S+/g, '--package $&')} wnc …`;
  if (!existsSync(path.join(project, 'package.json'))) return `npm install --global ${name}`;
  if (existsSync(path.join(project, 'pnpm-lock.yaml'))) return `pnpm add ${name}`;
  if (existsSync(path.join(project, 'yarn.lock'))) return `yarn add ${name}`;
  if (existsSync(path.join(project, 'bun.lock'))) return `bun add ${name}`;
  return `npm install ${name}${within(project, working)}`;
}

/** npm works in the folder that it is called in, or in the next one above with a package.json. */
function within(project: string, working: string): string {
  for (let folder = working; ; folder = path.dirname(folder)) {
    if (folder === project) return '';
    if (existsSync(path.join(folder, 'package.json')) || path.dirname(folder) === folder) return ` --prefix ${shellWord(project)}`;
  }
}
