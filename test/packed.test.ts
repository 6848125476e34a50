import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The package as a stranger gets it: packed and unpacked into an empty project, with its dependencies and no other package. */
describe('an installed package', () => {
  // A blank in the path, as Windows and macOS have them.
  const project = mkdtempSync(join(tmpdir(), 'a stranger-'));
  const packed = join(project, 'node_modules', 'wnc');

  beforeAll(() => {
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { stdio: 'pipe', shell: process.platform === 'win32' });
    mkdirSync(packed, { recursive: true });
    execFileSync('tar', ['-xzf', readdirSync(project).find((name) => name.endsWith('.tgz'))!, '-C', 'node_modules/wnc', '--strip-components=1'], { cwd: project });
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
    for (const name of Object.keys(dependencies)) symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'dir');
    writeFileSync(join(project, 'package.json'), '{"type": "module"}');
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const wnc = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(packed, 'compiler/cli/wnc.js'), ...words], { cwd: project, encoding: 'utf8' });
    return { status, text: `${stdout}${stderr}` };
  };

  it.each([
    ['init m.yaml'], ['check m.yaml'], ['compile m.yaml'], ['train m.yaml --steps 20 --out run'], ['train m.yaml --steps 20 --target cpu --out cpu'], ['sample run --count 2'], ['eval run'],
    ['plot run --out p.png'], ['plot run --out p.html'], ['plot run --terminal'], ['inspect m.yaml --graph g.svg'],
  ])('does wnc %s', (line) => {
    const { status, text } = wnc(...line.split(' '));
    expect(status, text).toBe(0);
  });

  it('says which package a command needs that was not installed with it, and how to install it', () => {
    for (const [line, name] of [['compile m.yaml --bundle', 'esbuild'], ['train m.yaml --steps 1 --target webgl --out w', 'playwright-core']] as const) {
      const { status, text } = wnc(...line.split(' '));
      expect(text).toContain(`error[WNC840]`);
      expect(text).toContain(`fix: npm install ${name}`);
      expect(status).toBe(1);
    }
  });

  it('brings the licenses of what is bundled', () => {
    const licenses = readFileSync(join(packed, 'dist/vendor/LICENSES.txt'), 'utf8');
    for (const name of ['@tensorflow/tfjs-core', 'ts-morph', 'vega', 'wabt', '@fontsource/dejavu-sans']) expect(licenses).toContain(`## ${name} `);
    expect(existsSync(join(packed, 'test'))).toBe(false);
  });
});
