import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFile } from '../../compiler/cli/compile-spec.js';
import { main } from '../../compiler/cli/main.js';
import { writeGenerated } from '../../compiler/cli/write-generated.js';
import { check } from '../../compiler/compile.js';
import { generate } from '../../compiler/generate.js';
import { testHost } from '../helpers/check-text.js';
import { fakeTerminal } from '../helpers/fake-terminal.js';
import { withFolder } from '../helpers/folder.js';
import { blocksOf } from '../helpers/generated-blocks.js';

/** generated/ is committed so that it can be read without installing anything; this holds it, and the digests of the rest, to what the compiler writes. */
const specs = readdirSync('specs').filter((file) => file.endsWith('.yaml')).sort().map((file) => `specs/${file}`);
/** `NAME.tmp` is somebody's scratch folder, and `wnc compile` makes folders that git ignores. */
const whole = ['hierarchical', 'mlp-3'];
const digests = JSON.parse(readFileSync('generated/digests.json', 'utf8')) as Readonly<Record<string, string>>;
const nameOf = (spec: string): string => basename(spec, '.yaml');
/** Specs of every layer, whether or not one in specs/ uses it. */
const fixtures = readdirSync('test/fixtures/pytorch').sort().map((name) => `test/fixtures/pytorch/${name}/spec.yaml`);

/** What the runtime needs to know of a model; they compute nothing. */
const withoutKernels = ['model.ts', 'simd.ts', 'train.ts'];

type Files = ReadonlyMap<string, string>;

const inMemory = new Map<string, Files>();

/** What the compiler writes of one spec, once a spec. */
async function compiled(path: string): Promise<Files> {
  const files = inMemory.get(path) ?? (await compiledAnew(path));
  inMemory.set(path, files);
  return files;
}

async function compiledAnew(path: string): Promise<Files> {
  return withFolder(async (out) => {
    await compileTo(path, out);
    const [folder, ...others] = readdirSync(out);
    expect(others).toEqual([]);
    return readFolder(join(out, folder!));
  });
}

/** A fixture is for single steps on a batch of its own; the context of one is too short to train on whole names, for which `wnc compile` refuses it. */
async function compileTo(path: string, out: string): Promise<void> {
  if (fixtures.includes(path)) {
    const compiled = await compileFile(path, fakeTerminal(), { untrained: true });
    if (typeof compiled === 'number') throw new Error(`${path} does not compile`);
    writeGenerated(compiled.model.spec.name, await generate(compiled.model), { out });
    return;
  }
  const terminal = fakeTerminal();
  expect(await main(['compile', path, '--out', out], terminal), terminal.text.err).toBe(0);
}

function readFolder(folder: string): Files {
  // A bundle is made for a page by whoever wants one, with a package.json beside it.
  const files = readdirSync(folder).filter((file) => !file.startsWith('bundle.') && file !== 'package.json');
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe('generated/', () => {
  it('holds two models whole, and of every other a line a file', () => {
    const found = new Set([...whole, ...Object.keys(digests).map((file) => file.split('/', 1)[0]!)]);
    expect([...found].sort(), '`npm run generate` makes what is missing and drops what is gone').toEqual(specs.map(nameOf).sort());
  });

  it.each(specs)('is what the compiler makes of %s', async (spec) => {
    const name = nameOf(spec);
    const written = await compiled(spec);
    const hint = `the compiler makes something else of ${spec}: run \`npm run generate\`, read the difference and commit it`;
    expect([...written.keys()]).toEqual(expect.arrayContaining(['evaluation.ts', 'model.ts', 'train.ts', 'training-step.ts']));
    if (whole.includes(name)) {
      const found = readFolder(`generated/${name}`);
      for (const [file, text] of written) expect(found.get(file) ?? '', `${file}: ${hint}`).toBe(text);
      expect([...found.keys()], hint).toEqual([...written.keys()]);
    } else {
      const made = Object.fromEntries([...written].map(([file, text]) => [`${name}/${file}`, createHash('sha256').update(text).digest('hex')]));
      expect(Object.fromEntries(Object.entries(digests).filter(([file]) => file.startsWith(`${name}/`))), hint).toEqual(made);
    }
  });

  it('does not depend on how often a spec is compiled, nor on how its path is written', async () => {
    const first = await compiledAnew('specs/mlp-3.yaml');
    for (const path of ['specs/mlp-3.yaml', './specs/mlp-3.yaml', 'specs/../specs/mlp-3.yaml', resolve('specs/mlp-3.yaml')]) {
      expect(await compiledAnew(path), path).toEqual(first);
    }
  });

  it.each(specs)('holds no path of this machine and no date, of %s', async (spec) => {
    for (const [file, text] of await compiled(spec)) {
      for (const path of new Set([process.cwd(), homedir(), tmpdir()])) expect(text.includes(`${path}/`), `${file} holds ${path}/`).toBe(false);
      expect(text, file).not.toMatch(/(^|[\s'"(])(\/(home|Users|root|tmp|var|work)\/|[A-Z]:\\)/m);
      expect(text, file).not.toMatch(new RegExp(`\\b${new Date().getFullYear()}-\\d\\d-\\d\\d\\b`));
    }
  });
});

describe('each block of generated code names the line of the spec that it came from', () => {
  it.each([...specs, ...fixtures])('%s', async (spec) => {
    const content = readFileSync(spec, 'utf8');
    const lines = content.split('\n').map((line) => line.replace(/#.*/, ''));
    const { model } = await check({ name: spec, content }, testHost);
    const withParameters = new Set(model!.graph.parameters.map(({ origin }) => `${origin!.span.start.line} ${origin!.layer}`));
    const files = await compiled(spec);
    for (const [file, text] of files) {
      expect(text.split('\n', 1)[0]!.replace(/^(\/\/|;;) /, '')).toBe(`Made by wnc from ${spec}: change the spec and run wnc compile, not this file.`);
      const { places, withoutPlace } = blocksOf(file, text);
      expect(withoutPlace, file).toEqual([]);
      for (const place of places) {
        expect(place.file, file).toBe(spec);
        expect(lines[place.line - 1], `${file} says that line ${place.line} is ${place.layer}`).toMatch(new RegExp(`\\b${place.layer}\\b`));
      }
      // No layer that learns is missing.
      if (withoutKernels.includes(file)) continue;
      expect(places.map(({ line, layer }) => `${line} ${layer}`), file).toEqual(expect.arrayContaining([...withParameters]));
    }
  });
});

describe('generated code', () => {
  it('type-checks under strict, by the package’s own name and where the package is installed', async () => {
    await withFolder(async (folder) => {
      // generated/ finds wnc/runtime under the package's own name; elsewhere it is a package in node_modules.
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(process.cwd(), join(folder, 'node_modules', 'wnc'), 'dir');
      const others = [...fixtures, ...specs.filter((spec) => !whole.includes(nameOf(spec)))];
      for (const [index, spec] of others.entries()) await compileTo(spec, join(folder, 'generated', String(index)));
      writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
      const config = join(folder, 'tsconfig.json');
      const compilerOptions = {
        target: 'es2022',
        module: 'nodenext',
        moduleResolution: 'nodenext',
        lib: ['es2023', 'dom'],
        types: ['node'],
        typeRoots: [resolve('node_modules/@types')],
        strict: true,
        verbatimModuleSyntax: true,
        skipLibCheck: true,
        noEmit: true,
        listFiles: true,
      };
      const committed = whole.map((name) => resolve('generated', name));
      writeFileSync(config, JSON.stringify({ compilerOptions, include: [join(folder, 'generated'), ...committed] }));
      const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/typescript/lib/tsc.js', '--project', config], { encoding: 'utf8' });
      const output = `${stdout}${stderr}`.split('\n');
      const isListed = (line: string): boolean => /^(\/|[A-Z]:)[^(]*\.[cm]?ts$/.test(line);
      expect(output.filter((line) => line !== '' && !isListed(line)).join('\n')).toBe('');
      expect(status).toBe(0);
      const listed = new Set(output);
      expect(listed).toContain(resolve('runtime/index.ts'));
      for (const path of committed) for (const file of readdirSync(path).filter((name) => name.endsWith('.ts'))) expect(listed).toContain(join(path, file));
      expect(output.filter((line) => line.startsWith(resolve('dist')))).toEqual([]);
    });
  });
});
