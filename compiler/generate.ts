import type { CompiledModel } from './schedule/compiled-model.js';
import { generateTypeScript } from './targets/typescript/generate.js';
import { assemble } from './targets/wasm/assemble.js';
import { simdDefinition } from './targets/wasm/definition.js';
import { printModule } from './targets/wasm/module.js';
import { printWebgl } from './targets/webgl/program.js';

/** The files of generated/NAME/ for every target: texts by name. The same spec gives the same bytes. */
export async function generate(model: CompiledModel): Promise<ReadonlyMap<string, string>> {
  const { text, programs, layout } = printModule(model);
  const bytes = await assemble(text);
  const files = generateTypeScript(model, simdDefinition(bytes, programs, layout, model.relaxed), printWebgl(model));
  return new Map([...files, ['model.wat', text]]);
}
