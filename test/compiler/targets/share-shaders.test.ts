import { describe, expect, it } from 'vitest';
import type { PrintedPass } from '../../../compiler/targets/webgl/pass.js';
import { shareShaders } from '../../../compiler/targets/webgl/share-shaders.js';

function pass(name: string, [first, second]: readonly [string, string], numbers: readonly number[], sum = `at(${first}, 3, p0 + e) - at(${second}, 3, e)`): PrintedPass {
  const code = `uniform sampler2D ${first};\nuniform sampler2D ${second};\nuniform int p0;\n// ${name}\nvoid ${name}(int e, out float r0) {\n  float ${name}Sum = ${sum};\n  r0 = ${name}Sum;\n}\n`;
  const samplers = [first, second];
  return { name, shader: { samplers, code }, draws: [{ name, shader: name, reads: samplers, writes: [`${name}Out`], s: 0, numbers, kernels: [], outputs: [] }] };
}

describe('shareShaders', () => {
  it('gives passes that differ in names alone one program, and each draw its own textures and numbers', () => {
    const { shaders, draws } = shareShaders([pass('one', ['parameters', 'x'], [8]), pass('two', ['parameters', 'y'], [16])]);
    expect(Object.keys(shaders)).toEqual(['one']);
    expect(shaders['one']!.code).toContain('uniform int p0;');
    expect(draws.map(({ name, shader, reads, numbers }) => ({ name, shader, reads, numbers }))).toEqual([
      { name: 'one', shader: 'one', reads: ['parameters', 'x'], numbers: [8] },
      { name: 'two', shader: 'one', reads: ['parameters', 'y'], numbers: [16] },
    ]);
  });

  it('makes constants of numbers that do not differ', () => {
    const { shaders, draws } = shareShaders([pass('one', ['parameters', 'x'], [8]), pass('two', ['parameters', 'y'], [8])]);
    expect(shaders['one']!.code).toContain('const int p0 = 8;');
    expect(draws.map(({ numbers }) => numbers)).toEqual([[], []]);
  });

  it.each([
    ['another number', pass('two', ['a', 'b'], [8], 'at(a, 4, p0 + e) - at(b, 3, e)')],
    ['another function', pass('two', ['a', 'b'], [8], 'at(a, 3, p0 + e) + at(b, 3, e)')],
    ['its samplers the other way round', pass('two', ['a', 'b'], [8], 'at(b, 3, p0 + e) - at(a, 3, e)')],
    ['one sampler twice', pass('two', ['a', 'b'], [8], 'at(a, 3, p0 + e) - at(a, 3, e)')],
  ])('keeps a program with %s apart', (_, other) => {
    expect(Object.keys(shareShaders([pass('one', ['a', 'b'], [8]), other]).shaders)).toEqual(['one', 'two']);
  });
});
