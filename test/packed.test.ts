import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStranger, type Stranger } from './helpers/stranger.js';

/** The package as a stranger gets it: packed and unpacked into an empty project, with its dependencies and no other package. */
describe('an installed package', () => {
  let stranger: Stranger;
  let project: string;
  let packed: string;

  beforeAll(() => {
    stranger = makeStranger();
    ({ project, packed } = stranger);
  });
  afterAll(() => stranger.remove());

  const wnc = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(packed, 'compiler/cli/wnc.js'), ...words], {
      cwd: project,
      encoding: 'utf8',
    });
    return { status, text: `${stdout}${stderr}` };
  };

  it.each([
    ['explain WNC401'],
    ['init m.yaml'],
    ['check m.yaml'],
    ['compile m.yaml'],
    ['train m.yaml --steps 20 --out run'],
    ['train m.yaml --steps 20 --target cpu --out cpu'],
    ['sample run --count 2'],
    ['eval run'],
    ['plot run --out p.png'],
    ['plot run --out p.html'],
    ['plot run --terminal'],
    ['inspect m.yaml --graph g.svg'],
    ['export run --to js --weights int8'],
    ['export run --to hub'],
    ['export run --to csv'],
    ['init --page site --run run'],
  ])('does wnc %s', (line) => {
    const { status, text } = wnc(...line.split(' '));
    expect(status, text).toBe(0);
  });

  it('says which package a command needs that was not installed with it, and how to install it', () => {
    for (const [line, name] of [
      ['compile m.yaml --bundle', 'esbuild'],
      ['train m.yaml --steps 1 --target webgl --out w', 'playwright-core'],
      ['worker redis://127.0.0.1:1', 'bullmq ioredis'],
    ] as const) {
      const { status, text } = wnc(...line.split(' '));
      expect(text).toContain(`error[WNC840]`);
      expect(text).toContain(`fix: npm install ${name}`);
      expect(status).toBe(1);
    }
  });

  it('brings the licenses of what is bundled', () => {
    const licenses = readFileSync(join(packed, 'dist/vendor/LICENSES.txt'), 'utf8');
    for (const name of ['@tensorflow/tfjs-core', 'ts-morph', 'vega', 'wabt', '@fontsource/dejavu-sans'])
      expect(licenses).toContain(`## ${name} `);
    for (const left of ['test', 'runtime', 'compiler/index.ts']) expect(existsSync(join(packed, left)), left).toBe(false);
  });
});
