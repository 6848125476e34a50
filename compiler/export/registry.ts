import type { ExportFormat } from './format.js';

/** Every format of `wnc export`: one line here, one folder beside. */
export const formats: readonly ExportFormat[] = [
  {
    name: 'onnx',
    summary: 'one file, which onnxruntime and others load',
    writes: 'file',
    place: (name) => `${name}.onnx`,
    load: async () => (await import('./onnx/index.js')).exporter,
  },
  {
    name: 'torch',
    summary: 'a folder with model.py, which needs nothing but PyTorch, and weights.safetensors',
    writes: 'folder',
    place: (name) => `${name}-torch`,
    load: async () => (await import('./torch/index.js')).exporter,
  },
];
