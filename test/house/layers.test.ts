import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layers } from '../../compiler/layers/registry.js';
import { ops, scalarOps } from '../../compiler/ops/registry.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Rooms that ask layers for their facts: a layer is known by name in its own file alone. */
const rooms = ['compiler/model', 'compiler/passes', 'compiler/cli/inspect', 'compiler/cli/inspect.ts', 'compiler/cli/inspect-health.ts'];

/** Words that mean something else as well. */
const otherMeanings: ReadonlySet<string> = new Set(['positions', 'mean']);

/** A layer's name as a string of its own, but for the ops that bear the same names. */
function namesIn(text: string): readonly string[] {
  return text
    .replaceAll(/\bNodeOf<[^>]*>/g, '')
    .split('\n')
    .filter(
      (line) =>
        !/\bop\b|^\s*case '/.test(line) &&
        [...line.matchAll(/'(\w+)'/g)].some(([, name]) => layers.has(name!) && !otherMeanings.has(name!)),
    );
}

function filesOf(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(path, name));
}

/** Words of other libraries, which a layer may have, and none needs. */
const dictionaries = ['compiler/language/foreign-table.ts', 'compiler/diagnostics/synonyms.ts'];

describe('tables over layers and ops', () => {
  const files = filesOf('compiler')
    .filter((file) => !dictionaries.includes(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  /** Files of the compiler that have a name as a string or as a key, but for those of a folder. */
  const filesWith = (name: string, folder: string): readonly string[] => {
    const entry = new RegExp(`'${name}'|^\\s*${name}(?:[:,]|\\()`, 'm');
    return files.filter(({ file, text }) => !file.startsWith(folder) && entry.test(text)).map(({ file }) => file);
  };
  const inAll = (names: readonly string[], folder: string): readonly string[] => {
    const [first = [], ...others] = names.map((name) => filesWith(name, folder));
    return first.filter((file) => others.every((list) => list.includes(file)));
  };

  it.each([...layers.values()].filter(({ facts, options }) => facts?.elementwise && Object.keys(options).length === 0))(
    'the activation $name is known in compiler/layers alone: an activation is its own file and a line of the registry',
    ({ name }) => {
      expect(name in ops ? [] : filesWith(name, 'compiler/layers/')).toEqual([]);
    },
  );

  it('no file but the registries knows every layer, or every function of numbers', () => {
    expect(inAll([...layers.keys()], 'compiler/layers/')).toEqual([]);
    expect(inAll(Object.keys(scalarOps), 'compiler/ops/')).toEqual([]);
    expect(inAll([...layers.keys()], 'compiler/ops/')).toEqual(['compiler/layers/registry.ts']);
    expect(inAll(Object.keys(scalarOps), 'compiler/layers/')).toEqual(['compiler/ops/registry.ts']);
  });
});

describe('passes, lints and drawings', () => {
  it.each(rooms.flatMap(filesOf))('%s names no layer', (file) => {
    expect(namesIn(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  it('are looked through for what would be found', () => {
    expect(namesIn("if (layer.name === 'batchNorm') return;")).toHaveLength(1);
    expect(namesIn("      case 'linear':")).toEqual([]);
    expect(namesIn("function match(product: NodeOf<'linear'>): Match {")).toEqual([]);
  });
});
