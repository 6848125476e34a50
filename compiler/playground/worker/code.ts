import type { CheckedModel } from '../../check.js';
import { compileModel } from '../../pipeline.js';
import { printModule } from '../../targets/wasm/module.js';
import { generateTrainingStep } from '../../targets/typescript/generate.js';
import type { CodeFile, CodeKind } from '../protocol.js';

/** What a model compiles to, in one of the languages. */
export async function codeOf(checked: CheckedModel, kind: CodeKind): Promise<readonly CodeFile[]> {
  const model = compileModel(checked, null);
  switch (kind) {
    case 'typescript':
      return [{ name: 'training-step.ts', language: 'typescript', text: generateTrainingStep(model.plain.training, model.spec.file) }];
    case 'wat':
      return [{ name: 'model.wat', language: 'wat', text: printModule(model).text }];
    default:
      return [];
  }
}
