import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../compiler/check.js';
import { compileModel } from '../compiler/pipeline.js';
import { generate } from '../compiler/generate.js';
import { testHost } from './helpers/check-text.js';
import { compileTo, fixtures, specs } from './helpers/generated-folder.js';
import { installPackages } from './helpers/install-packages.js';
import { realize, specWish } from './helpers/random-spec.js';
import { makeStranger, type Stranger } from './helpers/stranger.js';

/*
 * The types as a stranger's compiler sees them, from the packed package, where no other is installed, Node's types neither: under
 * strict flags that wnc's own sources do not keep, by two compilers. The second and the linters are installed at the first run, into
 * test/types.
 */
const problem = installPackages('test/types', 'a second TypeScript and what lints packages');
const skipped = problem === undefined ? '' : ` (skipped: npm ci --prefix test/types failed: ${problem.replaceAll(/[()]/g, '')})`;

const compilers = { 'TypeScript 7': 'node_modules/typescript', 'TypeScript 5.9': 'test/types/node_modules/typescript' } as const;
type CompilerName = keyof typeof compilers;
const ready = (Object.keys(compilers) as CompilerName[]).filter((name) => name === 'TypeScript 7' || problem === undefined);

const strict = {
  noEmit: true,
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  noUncheckedSideEffectImports: true,
};
const node = { target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext' };
/** As `npm create vite` writes it, less the types of its own client. */
const vite = {
  target: 'es2023',
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  moduleDetection: 'force',
};

const projects: Readonly<Record<string, object>> = {
  'Node, lib es2022': { ...strict, ...node, lib: ['es2022'] },
  'a page, lib es2022 and dom': { ...strict, ...vite, lib: ['es2022', 'dom'] },
  'Node, lib esnext and dom': { ...strict, ...node, target: 'esnext', lib: ['esnext', 'dom', 'dom.iterable'] },
  'a page, lib esnext and dom, skipLibCheck': { ...strict, ...vite, lib: ['esnext', 'dom'], skipLibCheck: true },
};

const use = `
  import { check, compileModel, define, generate, type CheckedModel } from 'wnc';
  import { compileInPage } from 'wnc/browser';
  import { createInitialModel, type PlainTensor, type Trainer } from 'wnc/runtime';
  import { create as inPage, type BrowserModel } from 'wnc/runtime/browser';
  import { create, runTrainer, type NodeModel, type TrainFlags, type TrainerOptions } from 'wnc/runtime/node';
  import { model as definition } from './generated/hierarchical/model.js';
  import { settings, train } from './generated/hierarchical/train.js';
  export const page: BrowserModel = await inPage(definition, { steps: 10 });
  export const row: number | undefined = (await page.predict([new Int32Array(8)]))[0]?.[0];
  export const node: NodeModel = await create('hierarchical', { checkpoint: await page.save() });
  export const logits: PlainTensor = (await createInitialModel(definition)).predict([[0, 0, 0, 0, 0, 0, 0, 0]]);
  export const status: number = await runTrainer(definition, settings, [], { stdout: { write: () => true } } satisfies TrainerOptions);
  export const files = async (model: CheckedModel): Promise<ReadonlyMap<string, string>> => generate(compileModel(model, null));
  export const inMemory = async (model: CheckedModel): Promise<NodeModel> => create((await define(compileModel(model, null))).definition);
  // What an op adds to the graph's types has come along.
  export const rates = (model: CheckedModel) => model.graph.nodes.map((node) => (node.op === 'dropoutMask' ? node.attributes.rate : undefined));
  export type Kept = [Trainer, TrainFlags];
  // @ts-expect-error: a step is an option that there is not.
  await inPage(definition, { step: 10 });
  // @ts-expect-error: and so is undefined, where options are exact.
  await create(definition, { steps: undefined });
  export { check, compileInPage, train };
`;

let stranger: Stranger;

beforeAll(async () => {
  stranger = makeStranger();
  const { project } = stranger;
  writeFileSync(join(project, 'use.ts'), use);
  for (const spec of specs) await compileTo(spec, join(project, 'generated'));
  for (const [index, spec] of fixtures.entries()) await compileTo(spec, join(project, 'fixtures', String(index)));
  await makeRandom(join(project, 'random'));
  const wnc = [join(stranger.packed, 'compiler/cli/wnc.js'), 'compile', resolve('specs/gru.yaml'), '--js', '--out', 'js'];
  const { status, stderr } = spawnSync(process.execPath, wnc, { cwd: project, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}, 120_000);
afterAll(() => stranger.remove());

/** Layers in any order, and what training may be besides: names that nothing reads are left by some of these alone. */
async function makeRandom(folder: string): Promise<void> {
  const trainings = [
    {},
    { optimizer: { adamW: { rate: 0.1, decay: 'matrices' } }, clip: 1, average: { decay: 0.9 } },
    { optimizer: { sgd: { rate: 0.1, momentum: 0.5 } } },
    { optimizer: { adam: { rate: 0.1 } } },
  ];
  for (const [index, wish] of fc.sample(specWish, { numRuns: 24, seed: 7 }).entries()) {
    const { model } = await check({ name: 'spec.yaml', content: realize(wish, 4, trainings[index % trainings.length]) }, testHost);
    if (model === undefined) throw new Error('a random spec is wrong');
    const own = join(folder, String(index));
    mkdirSync(own, { recursive: true });
    for (const [file, text] of await generate(compileModel(model, null))) writeFileSync(join(own, file), text);
  }
}

function compile(compiler: CompilerName, compilerOptions: object, include: readonly string[]): string {
  const config = join(stranger.project, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ compilerOptions, include }));
  const tsc = join(compilers[compiler], 'lib/tsc.js');
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, '--project', config], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return `${stdout}${stderr}`;
}

const generatedCode = ['generated', 'fixtures', 'random'];

describe.each(ready)('by %s, the packed package and generated code type-check', (compiler) => {
  it.each(Object.keys(projects))('in a project of %s', { timeout: 60_000 }, (name) => {
    // How a project is set up changes nothing of the code, which is much: all of it is compiled once.
    const code = name === 'Node, lib es2022' ? generatedCode : ['generated/hierarchical'];
    expect(compile(compiler, projects[name]!, ['use.ts', 'js', ...code])).toBe('');
  });

  it('with tfjs’s own types, where they are asked for', () => {
    const { project } = stranger;
    const tfjs = join(project, 'node_modules/@tensorflow');
    if (!existsSync(tfjs)) symlinkSync(resolve('node_modules/@tensorflow'), tfjs, 'dir');
    writeFileSync(
      join(project, 'tfjs.ts'),
      `import * as tf from '@tensorflow/tfjs-core';
       import { createInitialModel } from 'wnc/runtime';
       import { model as definition } from './generated/mlp-3/model.js';
       const model = await createInitialModel<typeof tf>(definition);
       export const logits: tf.Tensor = model.predict([[0, 0, 0]]);
       export const weights: tf.Variable[] = [...model.parameterVariables.values()];`,
    );
    expect(compile(compiler, { ...strict, ...node, lib: ['es2022', 'dom'], skipLibCheck: true }, ['tfjs.ts'])).toBe('');
  });
});

describe.skipIf(problem !== undefined)(`by TypeScript 5.9 and by what lints packages${skipped}`, () => {
  const lint = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...words], { encoding: 'utf8' });
    return { status, text: `${stdout}${stderr}` };
  };

  it('both compilers are the versions that they are taken for', () => {
    const versionOf = (folder: string): string => {
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
      return version;
    };
    expect(versionOf(compilers['TypeScript 5.9'])).toMatch(/^5\.9\./);
    expect(versionOf(compilers['TypeScript 7'])).toMatch(/^7\./);
  });

  // It would suggest "sideEffects": false, which is not so: tfjs registers its backends as it is loaded.
  it('publint has nothing to warn of', () => {
    const { status, text } = lint('test/types/node_modules/publint/src/cli.js', 'run', stranger.tarball, '--strict', '--level', 'warning');
    expect(text).toContain('All good!');
    expect(status).toBe(0);
  });

  it('nor has attw, of a package of modules', () => {
    const attw = 'test/types/node_modules/@arethetypeswrong/cli/dist/index.js';
    const { status, text } = lint(attw, stranger.tarball, '--profile', 'esm-only', '--format', 'json');
    expect(status, text).toBe(0);
    const { analysis } = JSON.parse(text) as { readonly analysis: { readonly entrypoints: object } };
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly exports: object };
    expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(exports));
  });
});

it('every index and store of generated code type-checks, where the contract of the runtime is stricter than it says', () => {
  const contract = join(stranger.packed, 'dist/runtime/contract.d.ts');
  const text = readFileSync(contract, 'utf8');
  const closed = text.replaceAll('[index: number]: any;', '[index: number]: number;');
  expect(closed).not.toBe(text);
  writeFileSync(contract, closed);
  try {
    expect(compile('TypeScript 7', { ...strict, ...node, lib: ['es2022'], noUncheckedIndexedAccess: false }, generatedCode)).toBe('');
  } finally {
    writeFileSync(contract, text);
  }
});

it('what is checked here is all that the compiler writes', () => {
  const folders = ['generated', 'fixtures', 'random'].map((name) => readdirSync(join(stranger.project, name)).length);
  expect(folders).toEqual([specs.length, fixtures.length, 24]);
  // model.wat is written too, and held by its digest alone.
  const committed = [...readdirSync('generated/hierarchical'), 'model.wat'].sort();
  expect(readdirSync(join(stranger.project, 'generated/hierarchical')).sort()).toEqual(committed);
});
