import { parse } from 'yaml';
import { symbolFacts } from '../../../runtime/files/checkpoint-tensors.js';
import { writeSafetensors } from '../../../runtime/files/safetensors.js';
import { summarize } from '../../model/summarize.js';
import type { ExportContext, ExportedFiles, Exporter, TrainedModel } from '../format.js';
import { modelCard, type CardFile } from './model-card.js';

/**
 * A model as Hugging Face's hub keeps one: the card, config.json, the weights as PyTorch's names have them, the spec, a sample where that
 * is sound, and the model in each other format that holds it, in a folder of the format's name.
 */
const WEIGHTS = 'model.safetensors';

export const exporter: Exporter = { weights: WEIGHTS, files };

async function files(trained: TrainedModel, context: ExportContext): Promise<ExportedFiles> {
  const { model, tensors, symbols, specText, step } = trained;
  const metadata = {
    format: 'pt',
    name: model.spec.name,
    ...(step !== null && { step: String(step) }),
    ...symbolFacts(symbols),
  };
  const [losses, samples, others] = [await context.losses(), await context.samples(), await context.others()];
  const own: [string, string | Uint8Array][] = [
    ['config.json', `${JSON.stringify(configOf(trained, context), null, 2)}\n`],
    [WEIGHTS, writeSafetensors(tensors, metadata)],
    ['spec.yaml', specText],
  ];
  if ('recording' in samples) own.push(['sample.wav', samples.recording]);
  const further = others.flatMap(({ format, files: written }) =>
    [...written].map(([path, data]): [string, string | Uint8Array] => [`${format.name}/${path}`, data]),
  );
  const sizes = [...own, ...further].map(([path, data]): CardFile => ({ path, bytes: sizeOf(data) }));
  const card = modelCard({ trained, context, losses, samples, others, files: sizes });
  return new Map([['README.md', card], ...own, ...further]);
}

function sizeOf(data: string | Uint8Array): number {
  return typeof data === 'string' ? new TextEncoder().encode(data).length : data.length;
}

/** What a program has to know of the model that is not in its weights; the spec as data. */
function configOf({ model: { spec, inferred, graph }, symbols, specText, step, version }: TrainedModel, { record }: ExportContext) {
  const { kind, characters, start, normalize, audio } = symbols;
  return {
    model_type: 'wnc',
    name: spec.name,
    kind,
    context: spec.data.context,
    vocab_size: spec.data.vocabulary,
    prediction: inferred.prediction,
    characters: characters.join(''),
    ...(start !== undefined && { start }),
    ...(normalize && { normalize }),
    ...(audio && { audio }),
    parameters: summarize(inferred, graph, spec).parameters,
    step,
    data: { name: record.data, length: record.length, split: record.split, sha256: record.hash },
    wnc_version: version,
    spec: parse(specText) as unknown,
  };
}
