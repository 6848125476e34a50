import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from '../../compiler/layers/registry.js';

const root = new URL('../../', import.meta.url).pathname;

/** Rooms that ask layers for their facts: a layer is known by name in its own file alone. */
const rooms = ['compiler/model', 'compiler/passes', 'compiler/cli/inspect', 'compiler/cli/inspect.ts', 'compiler/cli/inspect-health.ts'];

/** Words that mean something else as well. */
const otherMeanings: ReadonlySet<string> = new Set(['positions', 'mean']);

/** A layer's name as a string of its own, but for the ops that bear the same names. */
function namesIn(text: string): readonly string[] {
  return text
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

describe('passes, lints and drawings', () => {
  it.each(rooms.flatMap(filesOf))('%s names no layer', (file) => {
    expect(namesIn(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  it('are looked through for what would be found', () => {
    expect(namesIn("if (layer.name === 'batchNorm') return;")).toHaveLength(1);
    expect(namesIn("      case 'linear':")).toEqual([]);
  });
});
