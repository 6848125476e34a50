import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A package's program, as `npx` finds it; what it printed, where it found something. */
function run(program: string, ...flags: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`node_modules/${program}`, ...flags], { cwd: root, encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

it('type-checks, generated/ and the tests too', { timeout: 120_000 }, () => {
  expect(run('typescript/bin/tsc', '--noEmit')).toBe('');
});

it('is written as `npm run lint` asks', { timeout: 60_000 }, () => {
  expect(run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')).toBe('');
});
