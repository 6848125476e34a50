import { loadModel } from './load-generated.js';
import { check, type CheckedModel } from '../../compiler/check.js';
import { compileModel, type CompileOptions } from '../../compiler/pipeline.js';
import { generate } from '../../compiler/generate.js';
import type { CompiledModel } from '../../compiler/schedule/compiled-model.js';
import { generateTypeScript } from '../../compiler/targets/typescript/generate.js';
import type { ModelDefinition } from '../../runtime/contract.js';
import { testHost } from './check-text.js';

export interface CompiledText {
  readonly checked: CheckedModel;
  readonly model: CompiledModel;
  /** What would stand in generated/NAME/. */
  readonly files: ReadonlyMap<string, string>;
  /** Its model.ts, imported. */
  readonly definition: ModelDefinition;
}

/** A spec's text all the way to a model that runs, in TypeScript alone; what is wrong with it is thrown. */
export async function compileText(content: string | Uint8Array, name = 'spec.yaml'): Promise<CompiledText> {
  const { bag, model: checked } = await check({ name, content }, testHost);
  if (!checked)
    throw new Error(
      bag
        .sorted()
        .map(({ code, message, span }) => `${name}:${span.start.line}: ${code} ${message}`)
        .join('\n'),
    );
  const model = compileModel(checked, null, { verify: true });
  const files = generateTypeScript(model);
  return { checked, model, files, definition: await loadModel(files) };
}

/** A checked model for every target. */
export async function compileChecked(checked: CheckedModel, options: CompileOptions): Promise<CompiledText> {
  const model = compileModel(checked, null, { ...options, verify: true });
  const files = await generate(model);
  return { checked, model, files, definition: await loadModel(files) };
}
