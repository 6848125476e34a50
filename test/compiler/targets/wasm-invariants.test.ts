import { noFunctions } from '../../helpers/run-wasm.js';
import { Library } from '../../../compiler/targets/wasm/library.js';
import { describe, expect, it } from 'vitest';
import type { Buffer, Expression, Index, Kernel, Statement } from '../../../compiler/schedule/kernel.js';
import { usesOf } from '../../../compiler/schedule/uses.js';
import { kernelFunction } from '../../../compiler/targets/wasm/kernel-function.js';

const ROWS = 5;
const CHANNELS = 8;
const buffer = (name: string, offset: number, length: number): Buffer => ({
  name,
  slot: { array: 'workspace', offset, length },
  shape: [length],
  type: 'float',
});
const scale = buffer('scale', 0, 1);
const other = buffer('other', 4, 1);
const x = buffer('x', 8, ROWS * CHANNELS);
const y = buffer('y', 8 + ROWS * CHANNELS, ROWS * CHANNELS);

const first: Index = { terms: [], offset: 0 };
const element: Index = {
  terms: [
    { variable: 'n', stride: CHANNELS },
    { variable: 'c', stride: 1 },
  ],
  offset: 0,
};
const row: Index = { terms: [{ variable: 'n', stride: 1 }], offset: 0 };
const load = (of: Buffer, index: Index): Expression => ({ kind: 'load', buffer: of, index });
const call = (name: 'add' | 'multiply', a: Expression, b: Expression): Expression => ({ kind: 'call', function: name, arguments: [a, b] });
const half: Expression = { kind: 'number', value: 0.5 };
const loop = (variable: string, constant: number, ...body: readonly Statement[]): Statement => ({
  kind: 'for',
  variable,
  extent: { constant, batch: false },
  body,
});

/** The lines of y[n, c] = factor · x[n, c] + 0.5, with something before each row. */
function print(factor: Expression, ...before: readonly Statement[]): readonly string[] {
  const inner = loop('c', CHANNELS, {
    kind: 'store',
    buffer: y,
    index: element,
    value: call('add', call('multiply', factor, load(x, element)), half),
  });
  const body = [loop('n', ROWS, ...before, inner)];
  const kernel: Kernel = { name: 'test', stage: 'forward', origins: [], multiplyAdds: [], body, definitions: () => [], ...usesOf(body) };
  const text = kernelFunction('$test', kernel, {
    byteOf: ({ slot }) => 4 * slot.offset,
    ...noFunctions,
    library: new Library(),
  });
  return text.split('\n').map((line) => line.trim());
}

const made = /^\(local\.set (\$same\d+)/;
const placeOf = (lines: readonly string[], what: RegExp): number => lines.findIndex((line) => what.test(line));

describe('what is the same all through a loop of vectors', () => {
  it('is made before the outermost loop in which it is, once', () => {
    const lines = print(load(scale, first));
    const outer = placeOf(lines, /\(loop /);
    expect(lines.filter((line) => made.test(line))).toEqual([
      '(local.set $same0 (v128.load32_splat offset=0 (i32.const 0)))',
      '(local.set $same1 (f32x4.splat (f32.const 0.5)))',
    ]);
    expect(lines.findLastIndex((line) => made.test(line))).toBeLessThan(outer);
    expect(lines.slice(outer).join('\n')).not.toMatch(/splat/);
  });

  it('is made in the row that it belongs to', () => {
    const lines = print(load(x, row));
    const [outer, inner] = lines.flatMap((line, i) => (/\(loop /.test(line) ? [i] : []));
    const place = placeOf(lines, /^\(local\.set \$same\d+ \(v128\.load32_splat/);
    expect([place > outer!, place < inner!]).toEqual([true, true]);
    expect(placeOf(lines, /^\(local\.set \$same\d+ \(f32x4\.splat \(f32\.const 0\.5/)).toBeLessThan(outer!);
  });

  it.each([
    [
      'a number that is stored in each row',
      load(scale, first),
      { kind: 'store', buffer: scale, index: first, value: load(x, row) },
      /f32\.store offset=0 /,
    ],
    [
      'a value that is computed in each row',
      { kind: 'variable', name: 'factor' },
      { kind: 'let', name: 'factor', value: load(x, row) },
      /local\.set \$factor /,
    ],
    ['a tensor that is filled in each row', load(scale, first), { kind: 'fill', buffer: scale, value: 0 }, /call \$fill/],
  ] as const)('comes after what changes it: %s', (_, factor, before, changed) => {
    const lines = print(factor as Expression, before as Statement);
    const place = placeOf(lines, /^\(local\.set \$same\d+ .*(load32_splat|local\.get \$factor)/);
    expect(place).toBeGreaterThan(placeOf(lines, changed));
    expect(placeOf(lines, changed)).toBeGreaterThan(0);
  });

  it('is not taken for the same where the loop of vectors stores it', () => {
    const lines = print(load(y, first));
    expect(lines.filter((line) => made.test(line))).toEqual(['(local.set $same0 (f32x4.splat (f32.const 0.5)))']);
  });

  it('does not mind what another place of memory gets', () => {
    const lines = print(load(scale, first), { kind: 'store', buffer: other, index: first, value: half });
    expect(placeOf(lines, /load32_splat/)).toBeLessThan(placeOf(lines, /\(loop /));
  });
});
