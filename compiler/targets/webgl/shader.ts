import type { Buffer, Kernel } from '../../schedule/kernel.js';
import type { DescribedDraw, PrintedPass } from './pass.js';

/** The parts of a fragment program. */
export interface ShaderParts {
  /** Textures that it reads, and whether each has layers. */
  readonly samplers: readonly (readonly [name: string, isArray: boolean])[];
  readonly declarations?: readonly string[];
  /** How many textures or layers it writes. */
  readonly outputs: number;
  readonly functions?: readonly string[];
  /** The lines of `main`. */
  readonly main: readonly string[];
}

/** A fragment program, without the library that every one begins with. */
export function shaderText({ samplers, declarations = [], outputs, functions = [], main }: ShaderParts): string {
  return [
    ...samplers.map(([name, isArray]) => `uniform ${isArray ? 'sampler2DArray' : 'sampler2D'} ${name};`),
    ...declarations,
    ...Array.from({ length: outputs }, (_, index) => `layout(location = ${index}) out vec4 o${index};`),
    ...functions.flatMap((text) => ['', text]),
    '',
    'void main() {',
    ...main.map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}

/** The index of the first of a fragment's four elements, in a texture 2^k texels wide. */
export function elementLine(k: number): string {
  return `int e = ((int(gl_FragCoord.y) << ${k}) + int(gl_FragCoord.x)) * 4;`;
}

/** A pass of one draw, whose shader no other shares. */
export function passOfOne(
  name: string,
  parts: Omit<ShaderParts, 'samplers'>,
  reads: ShaderParts['samplers'],
  writes: readonly string[],
  of: { readonly kernels: readonly Kernel[]; readonly outputs: readonly Buffer[] },
): PrintedPass {
  const samplers = reads.map(([sampler]) => sampler);
  const code = shaderText({ ...parts, samplers: reads });
  const draw: DescribedDraw = { name, shader: name, reads: samplers, writes, s: 0, numbers: [], ...of };
  return { name, samplers, code: () => code, key: name, draws: [draw] };
}
