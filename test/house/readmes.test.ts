import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../compiler/cli/commands.js';
import { createHost } from '../../compiler/cli/host.js';
import { main } from '../../compiler/cli/main.js';
import { checkSize, readSweepFile } from '../../compiler/cli/sweep/read-file.js';
import { check } from '../../compiler/check.js';
import { compileModel } from '../../compiler/pipeline.js';
import { generate } from '../../compiler/generate.js';
import { layers } from '../../compiler/layers/registry.js';
import { withTables } from '../../compiler/language/reference.js';
import { checkText } from '../helpers/check-text.js';
import { fakeTerminal } from '../helpers/fake-terminal.js';
import { withFolder } from '../helpers/folder.js';
import { anchorsOf, codeSpansOf, fencesOf, linksOf, sectionOf } from '../helpers/markdown.js';

/**
 * What the READMEs say is true: their links lead somewhere, their commands and flags exist, their specs are right, their tables current.
 */
const skipped = new Set(['node_modules', 'dist', 'runs']);
const files = markdownUnder('.');
const textOf = (file: string): string => readFileSync(file, 'utf8');
const { scripts, dependencies, devDependencies, peerDependencies } = JSON.parse(textOf('package.json')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

function markdownUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(join(folder, entry.name));
    if (entry.isDirectory())
      return skipped.has(entry.name) || entry.name.startsWith('.') || entry.name.endsWith('.tmp') ? [] : markdownUnder(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

describe('README.md', () => {
  const text = textOf('README.md');

  it('is read in five minutes', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  it('has the two commands that set everything up on a fresh machine', () => {
    const fences = fencesOf(text).map((fence) => fence.text);
    expect(fences).toContain('npm ci && npx wnc train specs/hierarchical.yaml --steps 20000\n');
    expect(fences).toContain('npm ci && npm test\n');
  });

  it('says of each package why it is there', () => {
    const section = sectionOf(text, '## Why these packages');
    const names = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }).filter((name) => !name.startsWith('@types/'));
    // Packages of one owner stand together, the first with its owner's name.
    expect(names.filter((name) => !section.includes(name) && !section.includes(name.replace('@tensorflow/', '')))).toEqual([]);
  });

  it('shows the error that its change of the spec brings', async () => {
    const shown = fencesOf(text).find((fence) => fence.text.includes('error[WNC401]'))!.text;
    const spec = textOf('specs/hierarchical.yaml').replace('fuse: 2 ', 'fuse: 3 ');
    await withFolder(async (folder) => {
      mkdirSync(join(folder, 'specs'));
      writeFileSync(join(folder, 'specs/hierarchical.yaml'), spec);
      const terminal = fakeTerminal();
      expect(await main(['check', join(folder, 'specs/hierarchical.yaml')], terminal)).toBe(1);
      const printed = `${terminal.text.out}${terminal.text.err}`.replaceAll(`${folder}/`, '');
      expect(shown).toBe(`$ npx wnc check specs/hierarchical.yaml\n${printed}`);
    });
  });
});

it('every folder has one', () => {
  const folders = readdirSync('.', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name),
  );
  expect(folders.map(({ name }) => `${name}/README.md`).filter((file) => !files.includes(file))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const text = textOf(file);

  it('links to what there is', () => {
    const wrong = linksOf(text).flatMap(({ to, line }) => {
      if (/^https?:/.test(to)) return [];
      const [path = '', anchor] = to.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), path));
      if (target.startsWith('..') || !existsSync(target)) return [`${file}:${line}: ${to}`];
      return anchor === undefined || anchorsOf(textOf(target)).has(anchor) ? [] : [`${file}:${line}: ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  it('names commands, flags, scripts and specs that there are', () => {
    const shell = fencesOf(text)
      .filter(({ language }) => language === '')
      .flatMap((fence) => fence.text.split('\n'));
    const lines = [...codeSpansOf(text), ...shell].flatMap((line) => line.split(/&&|\|/)).map((line) => line.trim().replace(/^\$ /, ''));
    expect(lines.flatMap(problemsOf)).toEqual([]);
  });

  it.each(
    fencesOf(text)
      .filter(({ language }) => language === 'yaml')
      .map((fence) => [fence.line, fence.text] as const),
  )('is right in the YAML of line %i', async (_, yaml) => {
    if (!/^base:/m.test(yaml)) {
      expect((await checkText(yaml)).text).not.toMatch(/error|warning/);
      return;
    }
    await withFolder(async (folder) => {
      const base = /^base: (\S+)/m.exec(yaml)![1]!;
      copyFileSync(join('specs', base), join(folder, base));
      writeFileSync(join(folder, 'sweep.yaml'), yaml);
      const { sweep, bag } = await readSweepFile(join(folder, 'sweep.yaml'));
      if (sweep !== undefined) checkSize(sweep, false, bag);
      expect(bag.sorted()).toEqual([]);
    });
  });
});

/** What is wrong with a line, if it is a command. */
function problemsOf(line: string): readonly string[] {
  const words = line.split(/\s+/);
  if (words[0] === 'npx') words.shift();
  const [program, name = ''] = words;
  if (program === 'npm')
    return name === 'run' && scripts?.[words[2] ?? ''] === undefined ? [`${line}: there is no script ${words[2]}`] : [];
  if (program === 'tsx') return existsSync(name) ? [] : [`${line}: there is no ${name}`];
  if (program !== 'wnc' || words.length === 1 || /^(COMMAND|…)$/.test(name)) return [];
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return [`${line}: there is no command ${name}`];
  const known = flagsOf(command);
  const flags = words.filter((word) => word.startsWith('--') && word !== '--help').map((word) => word.replace(/[^\w-].*$/, ''));
  const specs = words.filter((word) => /^specs\/\S+\.yaml$/.test(word));
  return [
    ...flags.filter((flag) => !known.includes(flag)).map((flag) => `${line}: ${name} has no ${flag}`),
    ...specs.filter((spec) => !existsSync(spec)).map((spec) => `${line}: there is no ${spec}`),
  ];
}

function flagsOf({ flags }: (typeof commands)[number]): readonly string[] {
  return flags.map(({ syntax }) => /--[\w-]+/.exec(syntax)![0]);
}

it('compiler/cli/README.md names every command with exactly its flags', () => {
  const rows = textOf('compiler/cli/README.md')
    .split('\n')
    .flatMap((line) => {
      const name = /^\| `wnc (\w+)/.exec(line)?.[1];
      return name === undefined ? [] : [[name, new Set(line.match(/(?<=[` ])--[A-Za-z-]+/g))] as const];
    });
  const found = new Map<string, Set<string>>();
  for (const [name, flags] of rows) found.set(name, new Set([...(found.get(name) ?? []), ...flags]));
  const sorted = (flags: Iterable<string>): readonly string[] => [...flags].sort();
  expect([...found.keys()]).toEqual(commands.map(({ name }) => name));
  for (const command of commands) expect(sorted(found.get(command.name)!), command.name).toEqual(sorted(flagsOf(command)));
});

it('the tables of specs/README.md are those of the registry; `npm run schema` writes them', () => {
  const text = textOf('specs/README.md');
  expect(withTables(text, layers) === text, 'specs/README.md is old: npm run schema').toBe(true);
});

describe('compiler/README.md', () => {
  const text = textOf('compiler/README.md');
  const lines = (all: string): readonly string[] =>
    all
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => line !== '');

  it('shows what its spec becomes on the way', async () => {
    const section = sectionOf(text, '## One model through the pipeline');
    const [spec, ...shown] = fencesOf(section);
    let made = '';
    const observe = (pass: string, print: () => string): void => void (/^(lower|training)/.test(pass) && (made += `${print()}\n`));
    const { model } = await check({ name: 'tiny.yaml', content: spec!.text }, createHost(), observe);
    const compiled = compileModel(model!, null, { observe });
    for (const [file, content] of await generate(compiled)) if (['training-step.ts', 'webgl.ts'].includes(file)) made += content;
    const known = new Set(lines(made));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.flatMap((fence) => lines(fence.text)).filter((line) => !known.has(line))).toEqual([]);
  });

  it('shows how many nodes are distinct', async () => {
    const terminal = fakeTerminal();
    expect(await main(['inspect', 'specs/hierarchical.yaml'], terminal)).toBe(0);
    const known = new Set(lines(terminal.text.out));
    const shown = fencesOf(sectionOf(text, '## Each distinct node once')).flatMap((fence) => lines(fence.text));
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((line) => !known.has(line))).toEqual([]);
  });

  it('has no more than 25 words that are ours', () => {
    const rows = sectionOf(text, '## Our words')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows.length - 2).toBeGreaterThan(10);
    expect(rows.length - 2).toBeLessThanOrEqual(25);
  });
});
