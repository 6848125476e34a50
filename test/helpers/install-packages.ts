import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of a folder below test/ that has a package.json of its own, once: into node_modules beside it. `what` says what
 * they are, while that takes its time. Answers with what went wrong, and whoever asked then does without them, and says so.
 */
export function installPackages(folder: string, what: string): string | undefined {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs) return undefined;
  process.stderr.write(`npm ci --prefix ${folder}: ${what}, once\n`);
  const flags = ['--no-audit', '--no-fund', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  const { status, stderr, error } = spawnSync('npm', ['ci', '--prefix', folder, ...flags], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return undefined;
  return error?.message ?? stderr.match(/npm error (?!code|syscall|errno)(.*)/)?.[1] ?? `npm ended with ${status}`;
}
