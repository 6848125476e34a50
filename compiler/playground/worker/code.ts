import type { CheckedModel } from '../../check.js';
import { analyse } from '../../editor/analyse.js';
import { programText } from '../../export/torch/program.js';
import { resolvedText } from '../../language/resolved-text.js';
import { pageHost, readInPage } from '../../page/page-host.js';
import { compileModel } from '../../pipeline.js';
import { generateTrainingStep } from '../../targets/typescript/generate.js';
import { printModule } from '../../targets/wasm/module.js';
import { printWebgl } from '../../targets/webgl/program.js';
import type { PageData } from '../../../runtime/browser/api.js';
import { symbolsOfData } from '../../../runtime/data/data-set.js';
import { UserError } from '../../../runtime/errors.js';
import type { CodeCalls, CodeFile, CodeKind } from '../protocol.js';
import { NAME } from './name.js';
import { programsText } from './programs-text.js';

/** The code worker: what a text compiles to. */
export function code(): CodeCalls {
  let data: PageData | undefined;
  return {
    async useData(given) {
      data = given;
    },
    async code(text, kind) {
      const { model } = await analyse({ name: NAME, content: text }, pageHost(data));
      if (model === undefined) throw new UserError('WNC720', 'the spec has errors', 'mend them first');
      return writers[kind](model, data);
    },
  };
}

/** What a model compiles to, in each of the languages. */
const writers: { readonly [Kind in CodeKind]: (checked: CheckedModel, data: PageData | undefined) => CodeFile | Promise<CodeFile> } = {
  typescript(checked) {
    const { plain, spec } = compileModel(checked, null);
    return { name: 'training-step.ts', language: 'typescript', text: generateTrainingStep(plain.training, spec.file) };
  },
  wat: (checked) => ({ name: 'model.wat', language: 'wat', text: printModule(compileModel(checked, null)).text }),
  glsl: (checked) => ({ name: 'programs.glsl', language: 'glsl', text: programsText(printWebgl(compileModel(checked, null))) }),
  async python(checked, data) {
    const { spec } = checked;
    const { audio, normalize } = spec.data;
    const symbols = symbolsOfData(await readInPage(data, spec.data), { audio, normalize });
    const text = programText({ model: checked, symbols, specText: resolvedText(spec), version: WNC_VERSION });
    return { name: 'model.py', language: 'python', text };
  },
};
