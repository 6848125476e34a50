import { evaluationMemory, trainingMemory, type MemoryUse } from '../../schedule/memory.js';
import type { CompiledModel } from '../../schedule/compiled-model.js';
import type { Buffer, Kernel } from '../../schedule/kernel.js';
import { visible } from '../../diagnostics/words.js';
import { isInSpec, showShape, type Origin, type TensorShape } from '../../ops/graph.js';
import { summarize, type Summary } from '../../model/summarize.js';
import { updatesInProducts } from '../../targets/wasm/module.js';
import type { Compiled } from '../compile-spec.js';

/** All that `wnc inspect` says of a model, however it is printed. */
export interface Inspection extends Compiled {
  readonly summary: Summary;
  readonly memory: { readonly training: MemoryUse; readonly evaluation: MemoryUse };
}

export function inspect({ model, checked }: Compiled): Inspection {
  return {
    model,
    checked,
    summary: summarize(checked.inferred, checked.graph, checked.spec),
    memory: { training: trainingMemory(model), evaluation: evaluationMemory(model) },
  };
}

/** The JSON of cli.md, and after it what it may grow by. */
export function toJson({ summary, memory, model }: Inspection): object {
  const { name, parameters, multiplyAdds, receptiveField, layers } = summary;
  return {
    name,
    parameters,
    multiplyAdds,
    peakBytes: memory.training.peakBytes,
    receptiveField,
    layers: layers.map(({ path, layer, output, parameters: own, multiplyAdds: work }) => ({
      path,
      layer,
      output,
      parameters: own,
      multiplyAdds: work,
    })),
    context: model.spec.data.context,
    memory,
    shared: { training: model.shared.training ?? null, evaluation: model.shared.evaluation ?? null },
    kernels: model.training.kernels.map((kernel) => kernelJson({ kernel })),
    updateKernels: updateKernels(model).map(kernelJson),
    evaluationKernels: model.evaluation.kernels.map((kernel) => kernelJson({ kernel })),
  };
}

interface TensorJson {
  readonly name: string;
  readonly shape: TensorShape;
}

/** A kernel of a function, and the matrix product that it is part of on the target simd. */
export interface ListedKernel {
  readonly kernel: Kernel;
  readonly within?: Kernel | undefined;
}

/** What updates the parameters, after all else of a step. */
export function updateKernels(model: CompiledModel): readonly ListedKernel[] {
  const products = new Map(updatesInProducts(model).map(({ update, product }) => [update, product]));
  return model.training.updates.map((kernel) => ({ kernel, within: products.get(kernel) }));
}

function kernelJson({ kernel: { name, stage, origins, reads, writes }, within }: ListedKernel): object {
  return {
    name,
    stage,
    layers: origins.filter(isInSpec).map(({ path, layer, span }) => ({ path, layer, file: span.file, line: span.start.line })),
    reads: reads.map(tensorJson),
    writes: writes.map(tensorJson),
    ...(within && { within: within.name }),
  };
}

function tensorJson({ name, shape }: Buffer): TensorJson {
  return { name, shape };
}

/** `specs/hierarchical.yaml:12 linear`, or `the loss`. */
export function showOrigin(origin: Origin): string {
  const { layer, span } = origin;
  return span ? `${visible(span.file)}:${span.start.line} ${layer}` : `the ${layer}`;
}

/** `tanh4 [B, 4, 68]`. */
export function showTensor({ name, shape }: Buffer): string {
  return `${name} ${showShape(shape)}`;
}
