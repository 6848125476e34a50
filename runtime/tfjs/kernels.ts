import * as tf from '@tensorflow/tfjs-core';

/** A model's answers to calls of its kernels by tfjs. */
export interface KernelHost {
  /** One training step on the first `batch` examples in the training memory; `whole`: with the update. */
  runTraining(batch: number, dropoutKey: number, whole: boolean): void;
  /** Evaluation of the first `batch` examples in the evaluation memory, with the loss if asked. */
  runEvaluation(batch: number, loss: boolean): void;
  /** Logits of tokens [N, T], as a new tensor. */
  runPrediction(tokens: tf.TensorInfo, backend: unknown): tf.TensorInfo;
}

/** The attributes of a kernel call: one object a model, overwritten at each call. */
export interface KernelAttributes extends tf.NamedAttrMap {
  batch: number;
  dropoutKey: number;
  whole: boolean;
  loss: boolean;
}

/** The kernels' names in tfjs. */
export const kernelNames = (scope: string) => ({ train: `Wnc/${scope}/train`, evaluate: `Wnc/${scope}/evaluate` });

/**
 * A name under which tfjs knows no variable and no kernel yet. It takes each once in a process, whichever copy of this module brought
 * it: a page's two bundles have one tfjs registry. A second model of one name gets `NAME#2`.
 */
export function freeScope(name: string): string {
  const variables = Object.keys(tf.engine().registeredVariables);
  const isTaken = (scope: string): boolean =>
    tf.getKernel(kernelNames(scope).train, 'cpu') != null || variables.some((variable) => variable.startsWith(`${scope}/`));
  let scope = name;
  for (let n = 2; isTaken(scope); n++) scope = `${name}#${n}`;
  return scope;
}

/** Registers `Wnc/SCOPE/train` and `Wnc/SCOPE/evaluate` for tfjs's backend 'cpu'. */
export function registerKernels(scope: string, host: KernelHost): void {
  const names = kernelNames(scope);
  register(names.train, ({ attrs }) => {
    const { batch, dropoutKey, whole } = attrs as KernelAttributes;
    host.runTraining(batch, dropoutKey, whole);
    return [];
  });
  register(names.evaluate, ({ inputs, attrs, backend }) => {
    const { batch, loss } = attrs as KernelAttributes;
    const tokens = inputs['tokens'];
    if (tokens !== undefined) return host.runPrediction(tokens, backend);
    host.runEvaluation(batch, loss);
    return [];
  });
}

export function unregisterKernels(scope: string): void {
  const names = kernelNames(scope);
  tf.unregisterKernel(names.train, 'cpu');
  tf.unregisterKernel(names.evaluate, 'cpu');
}

function register(kernelName: string, kernelFunc: tf.KernelFunc): void {
  tf.registerKernel({ kernelName, backendName: 'cpu', kernelFunc });
}
