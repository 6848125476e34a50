import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exporter } from '../../../compiler/export/hub/index.js';
import type { ExportContext, ExportedFiles } from '../../../compiler/export/format.js';
import { modelFormats } from '../../../compiler/export/registry.js';
import { readSafetensors } from '../../../runtime/files/safetensors.js';
import { exportContext } from '../../helpers/export-context.js';
import { trainedModel } from '../../helpers/trained-model.js';

const hierarchical = readFileSync('specs/hierarchical.yaml', 'utf8');
const audio =
  'name: hum\ndata: {audio: {file: any.wav, rate: 100}, context: 8}\nmodel:\n  - embedding: {channels: 4}\n  - causalConv: {channels: 4, kernel: 2}\n  - linear: {channels: vocabulary}\n';

const filesOf = async (text: string, more?: Partial<ExportContext>): Promise<ExportedFiles> =>
  exporter.files(await trainedModel(text), exportContext(more));
const textOf = (files: ExportedFiles, path: string): string => {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`there is no text ${path}`);
  return text;
};
/** The block of metadata of a card, and what follows it. */
function cardOf(files: ExportedFiles): { readonly metadata: Record<string, unknown>; readonly body: string } {
  const [, block = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(textOf(files, 'README.md')) ?? [];
  return { metadata: parse(block) as Record<string, unknown>, body };
}

describe('a folder in the form of the hub', () => {
  it('has a card whose metadata the hub reads', async () => {
    const { metadata } = cardOf(await filesOf(hierarchical, { license: 'mit' }));
    expect(metadata).toMatchObject({
      license: 'mit',
      library_name: 'wnc',
      pipeline_tag: 'text-generation',
      tags: ['wnc', 'words', 'character-level'],
    });
    expect(metadata['model-index']).toEqual([
      {
        name: 'hierarchical',
        results: [
          ['validation', 2.1],
          ['test', 2.2],
        ].map(([split, value]) => ({
          task: { type: 'text-generation', name: 'Text generation' },
          dataset: { type: 'names', name: 'names', split },
          metrics: [{ type: 'cross_entropy', value, name: `${split} loss, nats a character` }],
        })),
      },
    ]);
  });

  it('names no license and no result that it was not told', async () => {
    const { metadata, body } = cardOf(await filesOf(hierarchical, { losses: () => Promise.resolve({}) }));
    expect(Object.keys(metadata)).toEqual(['library_name', 'pipeline_tag', 'tags']);
    expect(body).toContain('Not known');
  });

  it('tells a person of model, data, losses, samples, sizes and spec', async () => {
    const files = await filesOf(hierarchical);
    const { body } = cardOf(files);
    for (const part of [
      '# hierarchical',
      '| parameters | 22,397 |',
      '29,693 words of `names`, shuffled by the seed 42 and split: train 0.8, validation 0.1, test 0.1.',
      '| validation | 2.1000 |',
      '```\nemma\nolivia\n```',
      '| `model.safetensors` |',
      '- fuse: 2',
    ])
      expect(body).toContain(part);
  });

  it('has the weights by their names, and a config with the spec as data', async () => {
    const trained = await trainedModel(hierarchical);
    const files = await exporter.files(trained, exportContext());
    const { tensors, metadata } = readSafetensors(files.get('model.safetensors') as Uint8Array, 'the file');
    expect([...tensors]).toEqual([...trained.tensors]);
    expect(metadata).toMatchObject({ format: 'pt', name: 'hierarchical', step: '1', characters: trained.symbols.characters.join('') });
    expect(JSON.parse(textOf(files, 'config.json'))).toMatchObject({
      model_type: 'wnc',
      kind: 'words',
      context: 8,
      vocab_size: 27,
      prediction: 'window',
      parameters: 22397,
      step: 1,
      spec: { name: 'hierarchical', data: { context: 8 } },
    });
    expect(textOf(files, 'spec.yaml')).toBe(trained.specText);
  });

  it('has the model in every other format, each with what loads it', async () => {
    const others = modelFormats.filter(({ name }) => name !== 'hub').map((format) => ({ format, files: new Map([['part', 'of it']]) }));
    const files = await filesOf(hierarchical, { others: () => Promise.resolve(others) });
    const { body } = cardOf(files);
    for (const { format } of others) {
      expect(files.get(`${format.name}/part`)).toBe('of it');
      expect(body).toContain(format.loading?.(format.name).code ?? 'nothing loads it');
    }
    expect(others.map(({ format }) => format.name)).toContain('js');
  });

  it('lets be heard what a model of audio makes', async () => {
    const recording = Uint8Array.of(1, 2, 3);
    const files = await filesOf(audio, { samples: () => Promise.resolve({ seed: 42, recording }) });
    expect(files.get('sample.wav')).toBe(recording);
    const { metadata, body } = cardOf(files);
    expect(body).toContain('<audio controls src="sample.wav">');
    expect(metadata).not.toHaveProperty('pipeline_tag');
    expect(body).toContain('bits a sample');
  });

  it('takes nothing of a run for markup', async () => {
    const files = await filesOf(hierarchical.replace(/^description:.*$/m, 'description: "<b>[x](y)</b>"'), {
      samples: () => Promise.resolve({ seed: 42, texts: ['```', '<script>'] }),
      record: { ...exportContext().record, data: 'a`b' },
    });
    const { body } = cardOf(files);
    expect(body).toContain('\\<b\\>\\[x\\]\\(y\\)\\</b\\>');
    expect(body).toContain('````\n```\n<script>\n````');
    expect(body).toContain('``a`b``');
  });
});
