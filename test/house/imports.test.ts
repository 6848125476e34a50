import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { circles, importsOf, sourcesUnder, type Import } from '../helpers/imports.js';

/**
 * Who may import whom: diagnostics, language <- ops <- layers, optimizers <- model <- passes <- schedule <- targets <- pipeline <- export,
 * editor, page <- playground <- cli, read from right to left; each folder may use all that stand left of it. Types count too, but for
 * circles: those are of files that load one another.
 */
const ranks: readonly (readonly string[])[] = [
  // These are one rank: a finding points into a spec's text, reading a spec makes findings, and what a spec may say of an optimizer
  // stands in the optimizer's file, which is arithmetic on anything and knows no op.
  ['compiler/language', 'compiler/diagnostics', 'compiler/optimizers'],
  ['compiler/ops'],
  ['compiler/interpret'],
  ['compiler/layers'],
  ['compiler/model'],
  ['compiler/passes'],
  ['compiler/schedule'],
  ['compiler/targets'],
  ['compiler/check.ts', 'compiler/pipeline.ts', 'compiler/generate.ts', 'compiler/define.ts', 'compiler/index.ts'],
  ['compiler/export', 'compiler/editor', 'compiler/page'],
  ['compiler/playground'],
  ['compiler/cli'],
];

/** What Node has and a browser has not; the first part of a name, without `node:`. */
const ofNode: ReadonlySet<string> = new Set(builtinModules.map((name) => name.replace(/^node:/, '')));

const imports = ['compiler', 'runtime'].flatMap(sourcesUnder).flatMap((file) => importsOf(file));
const places = (wrong: (one: Import) => boolean): readonly string[] =>
  imports.filter(wrong).map(({ place, to }) => `${place} imports ${to}`);
const isIn = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
const rankOf = (file: string): number => ranks.findIndex((rank) => rank.some((folder) => isIn(file, folder)));
const isOfNode = (name: string): boolean => name.startsWith('node:') || ofNode.has(name.split('/')[0]!);

describe('who may import whom', () => {
  it('finds imports of every kind', () => {
    const text = `
      import type { A } from './a.js';
      import { type B } from '../layers/layer.js';
      import 'node:fs';
      export * from '@tensorflow/tfjs-core';
      export type { C } from './c.js';
      const d = await import('./d.js');
      let e: import('./e.js').E;
      await import(file);`;
    expect(importsOf('compiler/ops/x.ts', text).map(({ place, to, typeOnly, later }) => [place, to, typeOnly, later])).toEqual([
      ['compiler/ops/x.ts:2', 'compiler/ops/a.js', true, false],
      ['compiler/ops/x.ts:3', 'compiler/layers/layer.ts', false, false],
      ['compiler/ops/x.ts:4', 'node:fs', false, false],
      ['compiler/ops/x.ts:5', '@tensorflow/tfjs-core', false, false],
      ['compiler/ops/x.ts:6', 'compiler/ops/c.js', true, false],
      ['compiler/ops/x.ts:7', 'compiler/ops/d.js', false, true],
      ['compiler/ops/x.ts:8', 'compiler/ops/e.js', true, false],
    ]);
    expect(imports.length).toBeGreaterThan(400);
  });

  it('has a rank for every folder of the compiler', () => {
    expect(sourcesUnder('compiler').filter((file) => rankOf(file) === -1)).toEqual([]);
  });

  it('imports in the compiler point to the left', () => {
    expect(places(({ from, to }) => isIn(from, 'compiler') && isIn(to, 'compiler') && rankOf(to) > rankOf(from))).toEqual([]);
  });

  it('of the compiler only export, page, playground and cli import the runtime, but for the types of the contract and the one function by which both print text', () => {
    const shared = 'runtime/visible-text.ts';
    const contract = 'runtime/contract.ts';
    const isShared = ({ to, typeOnly }: Import): boolean => to === shared || (to === contract && typeOnly);
    expect(
      places(
        (one) =>
          isIn(one.from, 'compiler') &&
          !['compiler/export', 'compiler/page', 'compiler/playground', 'compiler/cli'].some((folder) => isIn(one.from, folder)) &&
          isIn(one.to, 'runtime') &&
          !isShared(one),
      ),
    ).toEqual([]);
    expect(places(({ from }) => from === shared || from === contract)).toEqual([]);
  });

  it('the runtime imports nothing of the compiler', () => {
    expect(places(({ from, to }) => isIn(from, 'runtime') && (isIn(to, 'compiler') || isIn(to, 'wnc')))).toEqual([]);
  });

  it('only runtime/tfjs imports tfjs', () => {
    expect(places(({ from, to }) => to.startsWith('@tensorflow/') && !isIn(from, 'runtime/tfjs'))).toEqual([]);
  });

  it('only cli, runtime/node and the extension need Node', () => {
    const may = ['compiler/cli', 'compiler/editor/extension', 'runtime/node', 'runtime/data/make-names.ts', 'runtime/data/make-kjv.ts'];
    expect(places(({ from, to }) => (isOfNode(to) || isIn(to, 'runtime/node')) && !may.some((folder) => isIn(from, folder)))).toEqual([]);
  });

  it('nothing outside compiler and runtime is imported by path', () => {
    expect(places(({ to }) => to.startsWith('.') || isIn(to, 'generated') || isIn(to, 'test') || isIn(to, 'specs'))).toEqual([]);
  });

  it('generated code imports the runtime by its name, and the files beside it', () => {
    const found = sourcesUnder('generated')
      .filter((file) => !file.includes('.tmp/'))
      .flatMap((file) => importsOf(file));
    const allowed = ({ from, to }: Import): boolean =>
      ['wnc/runtime', 'wnc/runtime/node'].includes(to) || to.startsWith(from.slice(0, from.lastIndexOf('/') + 1));
    expect(found.filter((one) => !allowed(one)).map(({ place, to }) => `${place} imports ${to}`)).toEqual([]);
  });

  it('no files load one another in a circle; `import type` and `import()` are exempt', () => {
    expect(circles(imports.filter(({ typeOnly, later }) => !typeOnly && !later))).toEqual([]);
  });
});
