import type { DataKind, OneStepFunction, Room, SimdAddresses } from '../../../runtime/contract.js';
import type { Symbols } from '../../../runtime/data/data-set.js';
import type { ExportedLayout } from '../../../runtime/exported/parts.js';
import { sizeOf } from '../../../runtime/files/named-tensors.js';
import type { PackedWeights } from '../../../runtime/files/packed-weights.js';
import { grouped } from '../../diagnostics/words.js';
import type { PlainFunction } from '../../targets/typescript/evaluate.js';

/** What a module is printed of. */
export interface ModuleParts {
  /** The runtime of its kind of data, a script that sets the variable `runtime`. */
  readonly runtime: string;
  readonly functions: readonly PlainFunction[];
  readonly facts: {
    readonly name: string;
    readonly step: number | null;
    readonly context: number;
    readonly vocabulary: number;
    readonly prediction: 'window' | 'positions';
    readonly symbols: Symbols;
    readonly parameters: ExportedLayout;
    readonly statistics: ExportedLayout;
  };
  readonly rooms: { readonly evaluation: Room; readonly oneStep?: Room & Pick<OneStepFunction, 'endless' | 'states'> };
  readonly simd: SimdAddresses & { readonly code: string };
  readonly weights: PackedWeights;
  readonly version: string;
}

/** model.js. The long texts stand in lines of their own, the weights last. */
export function printModuleText({ runtime, functions, facts, rooms, simd, weights, version }: ModuleParts): string {
  const { name, step, symbols, parameters } = facts;
  const { code, ...addresses } = simd;
  const count = parameters.tensors.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
  const imported = [...new Set(functions.flatMap(({ imports }) => imports))].sort();
  const { evaluation, oneStep } = rooms;
  return `// Made by wnc ${version} from the model ${name}: export it again to change it, not this file.
// ${grouped(count)} parameters as ${weights.format}${step === null ? '' : `, after ${grouped(step)} steps`}. Nothing is imported and nothing fetched.
//
//   import { create } from './model.js';
//   const model = await create();
//   console.log(await model.${sampleCall(symbols.kind)});

// The sampler, and what generated code calls: part of wnc, MIT license.
${runtime.replace(/^"use strict";/, '').trim()}
${imported.length > 0 ? `const { ${imported.join(', ')} } = runtime;\n` : ''}
// The forward pass, for where WebAssembly is not to be had.
${functions.map(({ code: text }) => text.trim()).join('\n\n')}

const facts = ${JSON.stringify(facts)};
const evaluation = { ...${JSON.stringify(evaluation)}, create: createEvaluation };
${oneStep ? `const oneStep = { ...${JSON.stringify(oneStep)}, create: createOneStep };\n` : ''}
// The forward pass as WebAssembly with 128-bit SIMD, in base64, and where its arrays begin, in bytes.
const code =
  '${code}';
const simd = { ...${JSON.stringify(addresses)}, code };

/** The model, with its weights, on WebAssembly or, where there is none, on JavaScript. */
export function create(options) {
  return runtime.create({ ...facts, evaluation, ${oneStep ? 'oneStep, ' : ''}simd, weights: { format: '${weights.format}', data: weights } }, options);
}

// In base64, one tensor after the other.
const weights =
  '${weights.data}';
`;
}

/** A call of sample that shows what a kind is asked for. */
function sampleCall(kind: DataKind): string {
  if (kind === 'words') return 'sample({ count: 5, seed: 7 })';
  return kind === 'audio' ? 'sample({ length: 8000, seed: 7 })' : 'sample({ length: 200, seed: 7 })';
}
