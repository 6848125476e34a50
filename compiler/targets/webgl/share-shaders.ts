import type { WebglShader } from '../../../runtime/contract.js';
import { numberLines } from './draw-numbers.js';
import type { DescribedDraw, PrintedPass } from './pass.js';

/** Shaders by name; `code` is what comes after the library. */
export type PrintedShaders = Readonly<Record<string, WebglShader>>;

/**
 * The draws of all passes, where shaders that differ only in names become one: the first, under its name. Numbers that all draws
 * of a shader have in common become constants of its text.
 */
export function shareShaders(passes: readonly PrintedPass[]): {
  readonly shaders: PrintedShaders;
  readonly draws: readonly DescribedDraw[];
} {
  const alike = new Map<string, { readonly first: PrintedPass; readonly all: DescribedDraw[] }>();
  for (const pass of passes) {
    const known = alike.get(pass.key) ?? { first: pass, all: [] };
    known.all.push(...pass.draws);
    alike.set(pass.key, known);
  }
  const shaders: Record<string, WebglShader> = {};
  const draws = new Map<DescribedDraw, DescribedDraw>();
  for (const { first, all } of alike.values()) {
    const { name, samplers, code } = first;
    const numbers = all[0]?.numbers ?? [];
    const constant = all.every((draw) => draw.numbers.join() === numbers.join());
    shaders[name] = { samplers, code: code(numberLines(numbers, constant)) };
    for (const draw of all) draws.set(draw, { ...draw, shader: name, numbers: constant ? [] : draw.numbers });
  }
  return { shaders, draws: passes.flatMap((pass) => pass.draws.map((draw) => draws.get(draw)!)) };
}
