import { compileModel } from '../../pipeline.js';
import { forwardFunctions } from '../../targets/typescript/evaluate.js';
import { roomOf } from '../../targets/package.js';
import { assemble } from '../../targets/wasm/assemble.js';
import { forwardAddresses } from '../../targets/wasm/definition.js';
import { printForwardModule } from '../../targets/wasm/module.js';
import type { FlatLayout } from '../../../runtime/contract.js';
import { toBase64 } from '../../../runtime/files/base64.js';
import { packWeights, type PackedArray } from '../../../runtime/files/packed-weights.js';
import type { ExportContext, ExportedFiles, Exporter, TrainedModel } from '../format.js';
import { printModuleText } from './module-text.js';
import { declarations } from './declarations.js';

/** Examples at a time: a quarter of what wnc itself takes, for a page's memory. Rows do not depend on it. */
const ROOM = 32;

/**
 * The model as one ES module, without a dependency: its forward pass as WebAssembly and as JavaScript, the sampler and the weights; its
 * types; and a package.json that says that it is a module. The same forward pass as `wnc sample` runs, to the same bits.
 */
async function files(trained: TrainedModel, { weights, readPart }: ExportContext): Promise<ExportedFiles> {
  const { symbols, tensors, step } = trained;
  const model = compileModel(trained.model, null, { evaluationBatch: ROOM });
  const { text, programs, layout } = printForwardModule(model);
  const { parameters, statistics } = model;
  const { evaluation, oneStep } = model.plain;
  const { name, data } = model.spec;
  const arrays = [packed(parameters, tensors), packed(statistics, tensors)];
  const code = printModuleText({
    runtime: await readPart(symbols.kind),
    functions: forwardFunctions(model),
    facts: {
      name,
      step,
      context: data.context,
      vocabulary: data.vocabulary,
      prediction: model.prediction,
      symbols,
      parameters: layoutFacts(parameters),
      statistics: layoutFacts(statistics),
    },
    rooms: {
      evaluation: roomOf(evaluation),
      ...(oneStep && { oneStep: { ...roomOf(oneStep.program), ...(oneStep.endless && { endless: true }), states: oneStep.states } }),
    },
    simd: { ...forwardAddresses(programs, layout), code: toBase64(await assemble(text)) },
    weights: packWeights(weights, arrays),
    version: trained.version,
  });
  return new Map([
    ['model.js', code],
    ['model.d.ts', declarations(name, symbols.kind)],
    ['package.json', packageText(name)],
  ]);
}

export const exporter: Exporter = { files };

/** Names and places of the tensors, as the module keeps them. */
function layoutFacts({ length, tensors }: FlatLayout) {
  return { length, tensors: tensors.map(({ name, offset, shape }) => ({ name, offset, shape })) };
}

function packed(layout: FlatLayout, tensors: TrainedModel['tensors']): PackedArray {
  const flat = new Float32Array(layout.length);
  for (const { name, offset } of layout.tensors) {
    const found = tensors.get(name);
    if (!found) throw new Error(`internal error: the run has no tensor ${name}`);
    flat.set(found.values, offset);
  }
  return { layout, flat };
}

function packageText(name: string): string {
  const facts = {
    name,
    version: '1.0.0',
    type: 'module',
    exports: { types: './model.d.ts', default: './model.js' },
    sideEffects: false,
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}
