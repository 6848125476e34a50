import type { WebglShader } from './definition.js';
import type { DescribedDraw, PrintedPass } from './pass.js';

/** The draws of all passes, with one shader for all that differ in names alone: that of the first, whose names it keeps. */
export function shareShaders(passes: readonly PrintedPass[]): { readonly shaders: Readonly<Record<string, WebglShader>>; readonly draws: readonly DescribedDraw[] } {
  const names = new Map<string, string>();
  const shaders: Record<string, WebglShader> = {};
  const draws = passes.flatMap((pass) => {
    const key = withoutNames(pass.shader.code);
    const shader = names.get(key) ?? pass.name;
    if (shader === pass.name) {
      names.set(key, shader);
      shaders[shader] = pass.shader;
    }
    return pass.draws.map((draw) => ({ ...draw, shader }));
  });
  return { shaders, draws };
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
