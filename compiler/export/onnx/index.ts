import { boundary } from '../../../runtime/data/vocabulary.js';
import { lower } from '../../model/lower.js';
import type { Exporter, TrainedModel } from '../format.js';
import { onnxGraph } from './graph.js';
import { encodeMetadata, encodeModel } from './proto.js';

/** A model as one ONNX file: tokens [batch, T] to logits, [batch, V] or [batch, T, V], as in evaluation. */
export const exporter = {
  files: (trained: TrainedModel) => new Map([['model.onnx', encode(trained)]]),
  seal: (sha256: string) => encodeMetadata({ sha256 }),
} satisfies Exporter;

function encode({ model: { spec, inferred }, tensors, symbols, specText, version }: TrainedModel): Uint8Array {
  const { name, description = '', data } = spec;
  const { context, vocabulary } = data;
  const isForWindow = inferred.prediction === 'window';
  const { kind, characters, start, normalize, audio } = symbols;
  return encodeModel({
    name,
    description,
    version,
    ...onnxGraph(lower(inferred, spec, 'evaluation'), tensors, isForWindow),
    input: { name: 'tokens', type: 'int64', shape: ['batch', context], note: `symbols, from 0 to ${vocabulary - 1}` },
    output: {
      name: 'logits',
      type: 'float',
      shape: isForWindow ? ['batch', vocabulary] : ['batch', context, vocabulary],
      note: isForWindow ? 'of the symbol after the window' : 'of the symbol after each position',
    },
    metadata: {
      wnc: version,
      name,
      data: kind,
      // Symbol i is the i-th of them; bytes and levels of sound are numbers.
      characters: JSON.stringify(kind === 'words' ? [boundary, ...characters] : characters),
      vocabulary: String(vocabulary),
      context: String(context),
      prediction: inferred.prediction,
      ...(start !== undefined && { start: String(start) }),
      ...(normalize && { normalize }),
      ...(audio && { audio: JSON.stringify(audio) }),
      spec: specText,
    },
  });
}
