import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../compiler/check.js';
import { testHost } from '../helpers/check-text.js';
import { withFolder } from '../helpers/folder.js';
import { blocksOf } from '../helpers/generated-blocks.js';
import { compileTo, fixtures, specs } from '../helpers/generated-folder.js';

/*
 * generated/ is committed so that it can be read without installing anything; this holds it, and the digests of the rest, to what the
 * compiler writes.
 */

/** `NAME.tmp` is somebody's scratch folder, and `wnc compile` makes folders that git ignores. */
const whole = ['hierarchical', 'mlp-3'];
/** Of these too only the digest is there: hundreds of kilobytes that nobody reads from end to end. */
const tooLong = 'model.wat';
const digests = JSON.parse(readFileSync('generated/digests.json', 'utf8')) as Readonly<Record<string, string>>;
const nameOf = (spec: string): string => basename(spec, '.yaml');

/** What the runtime needs to know of a model; they compute nothing. */
const withoutKernels = ['model.ts', 'simd.ts', 'train.ts'];

type Files = Map<string, string>;

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

function readFolder(folder: string): Files {
  // A bundle is made for a page by whoever wants one, with a package.json beside it.
  const files = readdirSync(folder).filter((file) => !file.startsWith('bundle.') && file !== 'package.json');
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe('generated/', () => {
  it('holds two models to be read, and of every other a line a file', () => {
    const found = new Set([...whole, ...Object.keys(digests).map((file) => file.split('/', 1)[0]!)]);
    expect([...found].sort(), '`npm run generate` makes what is missing and drops what is gone').toEqual(specs.map(nameOf).sort());
  });

  it.each(specs)('is what the compiler makes of %s', async (spec) => {
    const name = nameOf(spec);
    const written = await compiled(spec);
    const hint = `the compiler makes something else of ${spec}: run \`npm run generate\`, read the difference and commit it`;
    expect([...written.keys()]).toEqual(expect.arrayContaining(['evaluation.ts', 'model.ts', 'train.ts', 'training-step.ts']));
    const isRead = (file: string): boolean => whole.includes(name) && file !== tooLong;
    const read = [...written].filter(([file]) => isRead(file));
    const found = read.length > 0 ? readFolder(`generated/${name}`) : new Map<string, string>();
    // Whoever compiles here has it all the same.
    found.delete(tooLong);
    for (const [file, text] of read) expect(found.get(file) ?? '', `${file}: ${hint}`).toBe(text);
    expect([...found.keys()], hint).toEqual(read.map(([file]) => file));
    const made = Object.fromEntries(
      [...written]
        .filter(([file]) => !isRead(file))
        .map(([file, text]) => [`${name}/${file}`, createHash('sha256').update(text).digest('hex')]),
    );
    expect(Object.fromEntries(Object.entries(digests).filter(([file]) => file.startsWith(`${name}/`))), hint).toEqual(made);
  });

  it('does not depend on how often a spec is compiled, nor on how its path is written', async () => {
    const first = await compiledAnew('specs/mlp-3.yaml');
    for (const path of ['specs/mlp-3.yaml', './specs/mlp-3.yaml', 'specs/../specs/mlp-3.yaml', resolve('specs/mlp-3.yaml')]) {
      expect(await compiledAnew(path), path).toEqual(first);
    }
  });

  it.each(specs)('holds no path of this machine and no date, of %s', async (spec) => {
    for (const [file, text] of await compiled(spec)) {
      for (const path of new Set([process.cwd(), homedir(), tmpdir()]))
        expect(text.includes(`${path}/`), `${file} holds ${path}/`).toBe(false);
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
    const withParameters = new Set(model!.graph.parameters.map(({ origin }) => `${origin!.span!.start.line} ${origin!.layer}`));
    const files = await compiled(spec);
    for (const [file, text] of files) {
      expect(text.split('\n', 1)[0]!.replace(/^(\/\/|;;) /, '')).toBe(
        `Made by wnc from ${spec}: change the spec and run wnc compile, not this file.`,
      );
      const { places, withoutPlace } = blocksOf(file, text);
      expect(withoutPlace, file).toEqual([]);
      for (const place of places) {
        expect(place.file, file).toBe(spec);
        expect(lines[place.line - 1], `${file} says that line ${place.line} is ${place.layer}`).toMatch(new RegExp(`\\b${place.layer}\\b`));
      }
      // No layer that learns is missing.
      if (withoutKernels.includes(file)) continue;
      expect(
        places.map(({ line, layer }) => `${line} ${layer}`),
        file,
      ).toEqual(expect.arrayContaining([...withParameters]));
    }
  });
});
