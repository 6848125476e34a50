import type { NumberTensor } from './named-tensors.js';

/**
 * A name in a PyTorch state dict as the language's: a label that PyTorch has a use for itself, `train` say, has a `_` behind it there
 * (compiler/export/torch/names.ts), and every other part is the same.
 */
export function fromTorchName(name: string): string {
  return name
    .split('.')
    .map((part) => (part.endsWith('_') ? part.slice(0, -1) : part))
    .join('.');
}

/** Tensors by the names that a model has for them, whether the language or PyTorch named them. */
export function byModelNames(
  tensors: ReadonlyMap<string, NumberTensor>,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, NumberTensor> {
  const nameOf = (name: string): string => {
    const other = fromTorchName(name);
    return !wanted(name) && wanted(other) && !tensors.has(other) ? other : name;
  };
  return new Map([...tensors].map(([name, tensor]) => [nameOf(name), tensor]));
}
