import { symbolFacts } from '../../../runtime/files/checkpoint-tensors.js';
import { writeSafetensors } from '../../../runtime/files/safetensors.js';
import type { Exporter, TrainedModel } from '../format.js';
import { torchPart } from './names.js';
import { programText } from './program.js';

const WEIGHTS = 'weights.safetensors';

/** A folder with model.py, which needs nothing but torch, and the weights under the names of its state dict. */
export const exporter = {
  weights: WEIGHTS,
  files: (trained: TrainedModel) =>
    new Map<string, string | Uint8Array>([
      ['model.py', programText(trained)],
      [WEIGHTS, writeSafetensors(torchTensors(trained), metadataOf(trained))],
    ]),
} satisfies Exporter;

/** Weights by PyTorch's names. */
function torchTensors({ tensors }: TrainedModel): TrainedModel['tensors'] {
  return new Map([...tensors].map(([name, tensor]) => [name.split('.').map(torchPart).join('.'), tensor]));
}

/** What a checkpoint says as well, and that its tensors are PyTorch's, which some readers ask for. */
function metadataOf({ model: { spec }, symbols, step }: TrainedModel): Record<string, string> {
  return { format: 'pt', name: spec.name, ...(step !== null && { step: String(step) }), ...symbolFacts(symbols) };
}
