import type { ExportFormat, ModelFormat } from './format.js';

/** Every format of `wnc export` for trained models: one line here, one folder beside. */
export const modelFormats: readonly ModelFormat[] = [
  {
    of: 'model',
    name: 'onnx',
    summary: 'one file, which onnxruntime and others load',
    writes: 'file',
    place: (name) => `${name}.onnx`,
    loading: (folder) => ({
      language: 'python',
      code: `import numpy, onnxruntime\n\nsession = onnxruntime.InferenceSession('${folder}/model.onnx')\n# tokens: int64 of [batch, context]; metadata has the characters.\ntokens = numpy.zeros((1, session.get_inputs()[0].shape[1]), numpy.int64)\nlogits = session.run(['logits'], {'tokens': tokens})[0]`,
    }),
    load: async () => (await import('./onnx/index.js')).exporter,
  },
  {
    of: 'model',
    name: 'torch',
    summary: 'a folder with model.py, which needs nothing but PyTorch, and weights.safetensors',
    writes: 'folder',
    place: (name) => `${name}-torch`,
    loading: (folder) => ({
      language: 'python',
      code: `import sys\nsys.path.insert(0, '${folder}')\nfrom model import load\n\nmodel = load('${folder}/weights.safetensors')`,
    }),
    load: async () => (await import('./torch/index.js')).exporter,
  },
  {
    of: 'model',
    name: 'js',
    summary: 'a folder with one ES module without a dependency, for Node, Deno, Bun, pages and workers',
    writes: 'folder',
    place: (name) => `${name}-js`,
    loading: (folder) => ({
      language: 'js',
      code: `import { create } from './${folder}/model.js';\n\nconst model = await create();\nconsole.log(await model.sample({ seed: 42 }));`,
    }),
    load: async () => (await import('./js/index.js')).exporter,
  },
  {
    of: 'model',
    name: 'hub',
    summary: "a folder in Hugging Face's form: a model card, config.json, model.safetensors, and the formats above",
    writes: 'folder',
    place: (name) => `${name}-hub`,
    load: async () => (await import('./hub/index.js')).exporter,
  },
];

/** The same for the curves of runs. */
const logFormats: readonly ExportFormat[] = [
  {
    of: 'log',
    name: 'csv',
    summary: 'one table of all curves',
    writes: 'file',
    place: (name) => `${name}.csv`,
    load: async () => (await import('./csv/index.js')).exporter,
  },
  {
    of: 'log',
    name: 'tensorboard',
    summary: 'event files of the curves, which TensorBoard reads',
    writes: 'folder',
    place: (name) => `${name}-tensorboard`,
    load: async () => (await import('./tensorboard/index.js')).exporter,
  },
  {
    of: 'log',
    name: 'dvclive',
    summary: 'metrics, parameters and curves as DVCLive writes them, for DVC',
    writes: 'folder',
    place: (name) => `${name}-dvclive`,
    load: async () => (await import('./dvclive/index.js')).exporter,
  },
  {
    of: 'log',
    name: 'trackio',
    summary: 'a table of the curves that trackio.import_csv reads',
    writes: 'folder',
    place: (name) => `${name}-trackio`,
    load: async () => (await import('./trackio/index.js')).exporter,
  },
];

export const formats: readonly ExportFormat[] = [...modelFormats, ...logFormats];
