import type { WebglShader } from '../../../runtime/contract.js';
import type { DescribedDraw, PrintedPass } from './pass.js';

interface Shared {
  readonly name: string;
  readonly shader: WebglShader;
  /** As the passes have them. */
  readonly draws: DescribedDraw[];
}

/**
 * The draws of all passes, with one shader for all that differ in names alone: that of the first, whose names it keeps. Numbers
 * that all draws of a shader have in common become constants of its text.
 */
export function shareShaders(passes: readonly PrintedPass[]): { readonly shaders: Readonly<Record<string, WebglShader>>; readonly draws: readonly DescribedDraw[] } {
  const known = new Map<string, Shared>();
  const keys = new Map(passes.map((pass) => [pass, withoutNames(pass.shader.code)]));
  for (const pass of passes) {
    const { name, shader, draws } = pass;
    const shared = known.get(keys.get(pass)!) ?? { name, shader, draws: [] };
    shared.draws.push(...draws);
    known.set(keys.get(pass)!, shared);
  }
  const differs = ({ draws }: Shared): boolean => draws.some(({ numbers }) => numbers.join() !== draws[0]!.numbers.join());
  return {
    shaders: Object.fromEntries([...known.values()].map((shared) => [shared.name, differs(shared) ? shared.shader : withConstants(shared)])),
    draws: passes.flatMap((pass) => {
      const shared = known.get(keys.get(pass)!)!;
      return pass.draws.map((draw) => ({ ...draw, shader: shared.name, numbers: differs(shared) ? draw.numbers : [] }));
    }),
  };
}

function withConstants({ shader, draws }: Shared): WebglShader {
  const code = draws[0]!.numbers.reduce((text, value, i) => text.replace(`uniform int p${i};`, `const int p${i} = ${value};`), shader.code);
  return { ...shader, code };
}

/** A program's text with its comments left out and what it declares itself named in order: samplers, functions, variables. */
function withoutNames(code: string): string {
  const bare = code.replace(/^\/\/.*$/gm, '').replace(/ \/\/.*$/gm, '');
  const declared = new Map<string, string>();
  for (const [, name] of bare.matchAll(/\b(?:void|int|float|b?vec4|sampler2D|sampler2DArray) ([A-Za-z_]\w*)/g)) {
    if (!declared.has(name!)) declared.set(name!, `name${declared.size}`);
  }
  return bare.replace(/[A-Za-z_]\w*/g, (word) => declared.get(word) ?? word);
}
