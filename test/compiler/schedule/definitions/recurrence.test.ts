import { describe, expect, it } from 'vitest';
import type { Definition, ElementDefinition } from '../../../../compiler/schedule/definition.js';
import { cells } from '../../../../compiler/schedule/definitions/cells.js';
import { recurrentDefinitions } from '../../../../compiler/schedule/definitions/recurrence.js';
import { unitsOf } from '../../../../compiler/schedule/elements.js';
import type { Buffer, Index, Kernel } from '../../../../compiler/schedule/kernel.js';
import { statementsOf } from '../../../../compiler/schedule/loops.js';
import { Names } from '../../../../compiler/schedule/names.js';
import type { ElementUnit } from '../../../../compiler/schedule/unit.js';
import { DrawNumbers } from '../../../../compiler/targets/webgl/draw-numbers.js';
import { unitFunction } from '../../../../compiler/targets/webgl/unit-function.js';

const [batch, positions, channels] = [2, 5, 4];

function buffer(name: string, ...shape: readonly ('B' | number)[]): Buffer {
  const length = shape.reduce<number>((product, size) => product * (size === 'B' ? batch : size), 1);
  return { name, slot: { array: 'workspace', offset: 0, length }, shape, type: 'float' };
}

const out = buffer('h', 'B', positions, channels);
const inputs = [buffer('x', 'B', positions, channels), buffer('weight', channels, channels), buffer('bias', channels)];
const rnn = recurrentDefinitions(cells.rnn, inputs, out);

/** The definitions with their steps counted by a variable of that name. */
function counted(definitions: readonly Definition[], step: string): readonly Definition[] {
  const before = definitions.find((definition): definition is ElementDefinition => 'step' in definition)?.step?.variable;
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null || 'slot' in value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [key, key === 'variable' && inside === before ? step : rename(inside)]),
    );
  };
  return rename(definitions) as readonly Definition[];
}

/** Each stage as GLSL, and how often it runs. */
function stages(definitions: readonly Definition[]): readonly { readonly text: string; readonly repeats: number | undefined }[] {
  const kernel: Kernel = {
    name: 'rnn',
    stage: 'forward',
    origins: [],
    multiplyAdds: [],
    reads: [],
    writes: [],
    usesDropout: false,
    body: statementsOf(definitions),
    definitions: () => definitions,
  };
  const units = unitsOf(kernel, new Names()) as readonly ElementUnit[];
  return units.map((unit) => ({
    text: unitFunction(unit, ({ name }) => ({ texture: name, k: 3, offset: 0 }), new DrawNumbers(), batch).text,
    repeats: unit.repeats,
  }));
}

describe('a recurrence', () => {
  it('is one draw for the first position and one for each that follows, whatever its loop counts by', () => {
    const found = stages(rnn);
    expect(found.map(({ repeats }) => repeats)).toEqual([1, positions - 1]);
    // The uniform says which step a draw is.
    expect(found[1]?.text).toMatch(/e - \(s \* 4 \+ 4\)/);
    for (const name of ['t', 'step', 'position7']) expect(stages(counted(rnn, name))).toEqual(found);
  });

  it('is no axis that happens to be called as its steps are', () => {
    const index: Index = { terms: [{ variable: 's', stride: 1 }], offset: 0 };
    const value = { kind: 'load', buffer: buffer('x', 'B', positions, channels), index } as const;
    const axes = [{ variable: 's', extent: { constant: positions * channels, batch: true } }];
    const [only, ...others] = stages([{ kind: 'elements', axes, where: [], results: [{ buffer: out, index, value }] }]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ repeats: undefined });
  });
});
