import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../compiler/check.js';
import { compileModel } from '../../compiler/pipeline.js';
import { testHost } from '../helpers/check-text.js';

/**
 * What each pass leaves behind, as `wnc compile --dump` writes it: a folder a spec under test/samples/passes/, a numbered
 * file a pass. `npm test -- snapshots -u` writes them anew; read the difference before committing it.
 */
const folder = fileURLToPath(new URL('../samples/passes', import.meta.url));
const samples = readdirSync(folder).sort();
/** The forms of which that is shown; what else the compiler makes of a spec beside them has tests of its own. */
const shown = /^(lower$|training-|evaluation-(?!loss))/;

/** What computes equal nodes once: a tree is shared, all else may have attention and words laid end to end. */
const sameness: Readonly<Record<string, readonly string[]>> = {
  positions: ['fuse-attention', 'pack', 'tabulate'],
  'shared-tree': ['share'],
  window: ['fuse-attention'],
};

describe.each(samples)('%s after each pass', async (name) => {
  const passes = await passesOf(name);

  it.each(passes.map(([pass, text], index) => [fileOf(index, pass), text] as const))('%s', async (file, text) => {
    await expect(text).toMatchFileSnapshot(join(folder, name, file));
  });

  it('went through all of them', () => {
    const ofMode = (mode: string, ...all: readonly string[]): readonly string[] => all.map((pass) => `${mode}-${pass}`);
    const same = sameness[name] ?? [];
    const storage = ['separate-outputs', 'place', 'fuse', 'plan'];
    expect(passes.map(([pass]) => pass)).toEqual([
      'lower',
      ...ofMode('training', ...same, 'keep-slopes', 'differentiate', 'simplify', 'keep-sums', 'separate-gradients', 'update', ...storage),
      ...ofMode('evaluation', 'lower', ...same.slice(0, 1), 'erf-by-bell', 'simplify', ...storage),
    ]);
    const files = passes.map(([pass], index) => fileOf(index, pass));
    expect(readdirSync(join(folder, name)).sort()).toEqual([...files, 'spec.yaml']);
  });
});

function fileOf(index: number, pass: string): string {
  return `${String(index + 1).padStart(2, '0')}-${pass}.txt`;
}

async function passesOf(name: string): Promise<readonly (readonly [pass: string, text: string])[]> {
  const passes: [string, string][] = [];
  let last = '';
  // A pass prints when it is done: later passes may go on with the same nodes.
  const observe = (pass: string, print: () => string): void => {
    if (!shown.test(pass)) return;
    const text = print();
    passes.push([pass, text === last ? '(unchanged)\n' : text]);
    last = text;
  };
  const { bag, model } = await check({ name: 'spec.yaml', content: readFileSync(join(folder, name, 'spec.yaml')) }, testHost, observe);
  expect(bag.sorted()).toEqual([]);
  compileModel(model!, null, { observe, verify: true });
  return passes;
}
