import { interpret } from '../../compiler/interpret/interpreter.js';
import type { TrainedModel } from '../../compiler/export/format.js';
import { lower } from '../../compiler/model/lower.js';
import type { InitialValue } from '../../runtime/contract.js';
import type { Symbols } from '../../runtime/data/data-set.js';
import { sizeOf, type NumberTensor } from '../../runtime/files/named-tensors.js';
import { dropoutMask, erf } from '../../runtime/kernels/math.js';
import { makeTable } from '../../runtime/kernels/tables.js';
import { testHost } from './check-text.js';
import { modelOfText } from './model.js';
import { numbers } from './run-graph.js';

/**
 * A spec's model with weights as training might leave them: no bias is 0, no running statistic what it was at the beginning. `vocabulary`:
 * that of data which are not there.
 */
export async function trainedModel(text: string, seed = 1, vocabulary?: number): Promise<TrainedModel> {
  const host = vocabulary === undefined ? testHost : { vocabulary: async () => ({ size: vocabulary }) };
  const model = await modelOfText(text, host, 'spec.yaml');
  const random = numbers(seed);
  const weights = [...model.graph.parameters, ...model.graph.statistics].map(({ attributes: { name, shape, initial } }) => {
    const spread = spreadOf(initial);
    const from = initial.kind === 'constant' ? initial.value : 0;
    const values = Float32Array.from({ length: sizeOf(shape) }, () => from + spread * random());
    return [name, { shape, values }] as const;
  });
  return { model, tensors: new Map(weights), symbols: symbolsOf(model.spec.data), specText: text, step: 1, version: '0.0.0' };
}

function spreadOf(initial: InitialValue): number {
  switch (initial.kind) {
    case 'constant':
      return 0.3;
    case 'normal':
      // As wide as a normal distribution of that deviation.
      return initial.deviation * Math.sqrt(3);
    case 'uniform':
      return initial.bound;
  }
}

function symbolsOf({ kind, vocabulary, audio }: TrainedModel['model']['spec']['data']): Symbols {
  const letters = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => String.fromCodePoint(97 + i));
  if (kind === 'words') return { kind, size: vocabulary, characters: letters(vocabulary - 1) };
  return { kind, size: vocabulary, start: 0, characters: kind === 'text' ? letters(vocabulary) : [], audio };
}

/** Whole numbers of the vocabulary, context of them for each of `batch` examples. */
export function randomTokens({ model: { spec } }: TrainedModel, batch: number, seed = 1): Int32Array {
  const random = numbers(seed);
  return Int32Array.from({ length: batch * spec.data.context }, () => Math.floor(((random() + 1) / 2) * spec.data.vocabulary));
}

/** A model's logits in evaluation, by the interpreter of its ops; each value in double precision, or in another. */
export function logitsOf(
  { model: { inferred, spec }, tensors }: TrainedModel,
  tokens: Int32Array,
  array: typeof Float64Array | typeof Float32Array = Float64Array,
): Float64Array {
  const graph = lower(inferred, spec, 'evaluation');
  const values = interpret(graph, {
    batch: tokens.length / spec.data.context,
    named: (name) => (tensors.get(name) as NumberTensor).values,
    input: (role) => (role === 'tokens' ? tokens : new Int32Array(tokens.length)),
    dropoutKey: 1,
    functions: { dropoutMask, erf, makeTable },
    array,
  });
  const logits = graph.outputs.logits && values.get(graph.outputs.logits);
  return Float64Array.from(logits?.values ?? []);
}
