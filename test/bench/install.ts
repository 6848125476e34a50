import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs what the bench compares with, once: the packages of test/bench/package.json into test/bench/node_modules. Answers
 * with what went wrong, and the bench then does without them.
 */
export function installPeers(): string | undefined {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const installed = `${here}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${here}package-lock.json`).mtimeMs) return undefined;
  process.stderr.write('npm ci --prefix test/bench: the peers, once\n');
  const { status, stderr, error } = spawnSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status === 0) return undefined;
  return error?.message ?? stderr.match(/npm error (?!code|syscall|errno)(.*)/)?.[1] ?? `npm ended with ${status}`;
}
