import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../compiler/schedule/gather/units.js';
import type { ElementUnit } from '../../../compiler/schedule/gather/unit.js';
import type { Buffer, Index, Kernel, Statement } from '../../../compiler/schedule/kernel.js';
import { Names } from '../../../compiler/schedule/names.js';
import { rnnStatements } from '../../../compiler/schedule/recurrent-rules.js';
import { DrawNumbers } from '../../../compiler/targets/webgl/draw-numbers.js';
import { unitFunction } from '../../../compiler/targets/webgl/unit-function.js';

const [batch, positions, channels] = [2, 5, 4];

function buffer(name: string, ...shape: readonly ('B' | number)[]): Buffer {
  const length = shape.reduce<number>((product, size) => product * (size === 'B' ? batch : size), 1);
  return { name, slot: { array: 'workspace', offset: 0, length }, shape, type: 'float' };
}

const out = buffer('h', 'B', positions, channels);
const body = rnnStatements(buffer('x', 'B', positions, channels), buffer('weight', channels, channels), buffer('bias', channels), out);

/** The statements with their steps counted by a variable of that name. */
function counted(statements: readonly Statement[], step: string): readonly Statement[] {
  const own = statements.find((statement) => statement.kind === 'for' && statement.recurrence)!;
  const before = own.kind === 'for' ? own.variable : '';
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null || 'slot' in value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [key, key === 'variable' && inside === before ? step : rename(inside)]),
    );
  };
  return rename(statements) as readonly Statement[];
}

/** Each stage as GLSL, and how often it runs. */
function stages(statements: readonly Statement[]): readonly { readonly text: string; readonly repeats: number | undefined }[] {
  const kernel: Kernel = { name: 'rnn', stage: 'forward', origins: [], reads: [], writes: [], usesDropout: false, body: statements };
  const units = unitsOf(kernel, batch, new Names()) as readonly ElementUnit[];
  return units.map((unit) => ({
    text: unitFunction(unit, ({ name }) => ({ texture: name, k: 3, offset: 0 }), new DrawNumbers(), batch).text,
    repeats: unit.repeats,
  }));
}

describe('a recurrence', () => {
  it('is one draw for the first position and one for each that follows, whatever its loop counts by', () => {
    const found = stages(body);
    expect(found.map(({ repeats }) => repeats)).toEqual([1, positions - 1]);
    // The uniform says which step a draw is.
    expect(found[1]!.text).toMatch(/e - \(s \* 4 \+ 4\)/);
    for (const name of ['t', 'step', 'position7']) expect(stages(counted(body, name))).toEqual(found);
  });

  it('is no loop that happens to count by the same variable', () => {
    const loop = (index: Index): Statement => ({
      kind: 'store',
      buffer: out,
      index,
      value: { kind: 'load', buffer: buffer('x', 'B', positions, channels), index },
    });
    const index = { terms: [{ variable: 's', stride: 1 }], offset: 0 };
    const plain: Statement = { kind: 'for', variable: 's', extent: { constant: positions * channels, batch: true }, body: [loop(index)] };
    const [only, ...others] = stages([plain]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ repeats: undefined });
  });
});
