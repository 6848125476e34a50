import { describe, expect, it } from 'vitest';
import type { ElementUnit } from '../../../compiler/schedule/unit.js';
import type { Buffer, Expression, Kernel } from '../../../compiler/schedule/kernel.js';
import { printPass, pingPongsOf, type PrintedPass } from '../../../compiler/targets/webgl/pass.js';
import { shareShaders } from '../../../compiler/targets/webgl/share-shaders.js';

interface Difference {
  /** Where the first weight stands among the parameters. */
  readonly weight?: number;
  readonly function?: 'subtract' | 'add';
  readonly inputs?: readonly [string, string];
  /** Of the loop. */
  readonly channels?: number;
  /** Of the layers that the kernel came from. */
  readonly origins?: number;
  readonly isArray?: boolean;
}

/** The pass y[c] = weight[c] · (x - z)[c] of a layer of its own. */
function pass(
  name: string,
  { weight = 8, function: of = 'subtract', inputs = ['x', 'z'], channels = 8, origins = 1, isArray = false }: Difference = {},
): PrintedPass {
  const buffer = (called: string, array: 'workspace' | 'parameters', offset = 0): Buffer => ({
    name: `${name}${called}`,
    slot: { array, offset, length: channels },
    shape: [channels],
    type: 'float',
  });
  const [x, z] = [buffer('x', 'workspace'), buffer('z', 'workspace')];
  const load = (from: Buffer): Expression => ({
    kind: 'load',
    buffer: from,
    index: { terms: [{ variable: `${name}Channel`, stride: 1 }], offset: 0 },
  });
  const [first, second] = inputs.map((input) => load(input === 'x' ? x : z));
  const value: Expression = {
    kind: 'call',
    function: 'multiply',
    arguments: [load(buffer('weight', 'parameters', weight)), { kind: 'call', function: of, arguments: [first!, second!] }],
  };
  const origin = { layer: 'linear', path: '0', span: { file: 'spec.yaml', start: { line: 3 } }, formula: { forward: '' } };
  const kernel = { name, origins: Array.from({ length: origins }, () => origin) } as unknown as Kernel;
  const extent = { constant: channels, batch: false };
  const element = { variables: [{ name: `${name}Channel`, stride: 1, extent }], known: [], offset: 0, whole: true };
  const unit: ElementUnit = {
    kind: 'elements',
    name,
    kernel,
    outputs: [buffer('y', 'workspace')],
    pieces: [{ element, where: [], values: [value], adds: false }],
    otherwise: 0,
    repeats: undefined,
  };
  const find = ({ name: texture, slot }: Buffer) => ({
    texture: slot.array === 'parameters' ? 'parameters' : texture,
    k: 3,
    offset: slot.offset,
  });
  return printPass(
    { units: [unit] },
    find,
    { isArray: (texture) => isArray && texture === x.name, batch: 4, fixed: true, hasRows: false },
    pingPongsOf([]),
  );
}

describe('shareShaders', () => {
  it('gives passes that differ in names alone one program, and each draw its own textures and numbers', () => {
    const { shaders, draws } = shareShaders([pass('one'), pass('two', { weight: 16, origins: 2 })]);
    expect(Object.keys(shaders)).toEqual(['one']);
    expect(shaders['one']!.code).toContain('uniform int p0;');
    expect(draws.map(({ name, shader, reads, writes, numbers }) => ({ name, shader, reads, writes, numbers }))).toEqual([
      { name: 'one', shader: 'one', reads: ['parameters', 'onex', 'onez'], writes: ['oney'], numbers: [8] },
      { name: 'two', shader: 'one', reads: ['parameters', 'twox', 'twoz'], writes: ['twoy'], numbers: [16] },
    ]);
  });

  it('gives a pass with its inputs the other way round the same program, with its textures the other way round', () => {
    const { shaders, draws } = shareShaders([pass('one'), pass('two', { inputs: ['z', 'x'] })]);
    expect(Object.keys(shaders)).toEqual(['one']);
    expect(draws.map(({ reads }) => reads)).toEqual([
      ['parameters', 'onex', 'onez'],
      ['parameters', 'twoz', 'twox'],
    ]);
  });

  it('makes constants of numbers that do not differ', () => {
    const { shaders, draws } = shareShaders([pass('one'), pass('two')]);
    expect(shaders['one']!.code).toContain('const int p0 = 8;');
    expect(draws.map(({ numbers }) => numbers)).toEqual([[], []]);
  });

  it.each<readonly [string, Difference]>([
    ['another function', { function: 'add' }],
    ['one input twice', { inputs: ['x', 'x'] }],
    ['fewer than four neighbours', { channels: 6 }],
    ['a texture of layers', { isArray: true }],
  ])('keeps a program with %s apart', (_, difference) => {
    expect(Object.keys(shareShaders([pass('one'), pass('two', difference)]).shaders)).toEqual(['one', 'two']);
  });
});
