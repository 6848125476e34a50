import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { findChromium } from '../../runtime/node/chromium/find-chromium.js';

/**
 * The tests of the target webgl run in a real Chromium. Where there is none, this installs one, Debian's where that can be done
 * and Playwright's elsewhere, and says so; where that fails the tests fail too.
 */
export function ensureChromium(): void {
  const find = (): string | undefined => findChromium(chromium.executablePath());
  if (find() !== undefined) return;
  const run = (command: string, ...words: string[]): void => {
    process.stdout.write(`no Chromium found: ${[command, ...words].join(' ')}\n`);
    execFileSync(command, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  if (process.getuid?.() === 0 && process.platform === 'linux') {
    try {
      run('apt-get', 'update');
      run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
    } catch (error) {
      process.stdout.write(`${String(error)}\n`);
    }
  }
  if (find() === undefined) run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium');
  if (find() === undefined)
    throw new Error('no Chromium could be installed; the tests of the target webgl need one. Name one in WNC_CHROMIUM');
}
