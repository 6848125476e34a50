import * as tf from '@tensorflow/tfjs-core';

/** What a model does when tfjs calls one of its kernels. */
export interface KernelHost {
  /** One training step on the examples in the training memory; `whole`: the update too. */
  runTraining(batch: number, dropoutKey: number, whole: boolean): void;
  /** Evaluation of the examples in the evaluation memory; the loss too if asked. */
  runEvaluation(batch: number, loss: boolean): void;
  /** Logits of tokens [N, T], as a tensor of their own. */
  runPrediction(tokens: tf.TensorInfo, backend: unknown): tf.TensorInfo;
}

/** What goes with a call of a model's kernels; one object a model, written anew at each call. */
export interface KernelAttributes extends tf.NamedAttrMap {
  /** Which of the models in this process: two may have one name. */
  readonly instance: number;
  batch: number;
  dropoutKey: number;
  whole: boolean;
  loss: boolean;
}

/** The kernels' names in tfjs. */
export const kernelNames = (model: string) => ({ train: `Wnc/${model}/train`, evaluate: `Wnc/${model}/evaluate` });

const hosts = new Map<number, { readonly host: KernelHost; readonly name: string }>();
let lastInstance = 0;

/**
 * Registers `Wnc/NAME/train` and `Wnc/NAME/evaluate` for tfjs's backend 'cpu'. tfjs knows kernels by name alone, so models
 * of one name share the two registrations, and the attribute `instance` says whose arrays are meant.
 * Returns that instance number.
 */
export function registerKernels(name: string, host: KernelHost): number {
  const shared = [...hosts.values()].some((other) => other.name === name);
  const instance = ++lastInstance;
  hosts.set(instance, { host, name });
  if (shared) return instance;
  const names = kernelNames(name);
  register(names.train, ({ attrs }) => {
    const { instance, batch, dropoutKey, whole } = attrs as KernelAttributes;
    hostOf(instance).runTraining(batch, dropoutKey, whole);
    return [];
  });
  register(names.evaluate, ({ inputs, attrs, backend }) => {
    const { instance, batch, loss } = attrs as KernelAttributes;
    const tokens = inputs['tokens'];
    if (tokens !== undefined) return hostOf(instance).runPrediction(tokens, backend);
    hostOf(instance).runEvaluation(batch, loss);
    return [];
  });
  return instance;
}

/** Forgets a model; with the last of its name the kernels go too. */
export function unregisterKernels(instance: number): void {
  const name = hosts.get(instance)?.name;
  hosts.delete(instance);
  if (name === undefined || [...hosts.values()].some((other) => other.name === name)) return;
  const names = kernelNames(name);
  tf.unregisterKernel(names.train, 'cpu');
  tf.unregisterKernel(names.evaluate, 'cpu');
}

function register(kernelName: string, kernelFunc: tf.KernelFunc): void {
  // tfjs warns of a second registration; one may be left by another copy of this module.
  if (tf.getKernel(kernelName, 'cpu') != null) tf.unregisterKernel(kernelName, 'cpu');
  tf.registerKernel({ kernelName, backendName: 'cpu', kernelFunc });
}

function hostOf(instance: number): KernelHost {
  const entry = hosts.get(instance);
  if (!entry) throw new Error(`the model with instance number ${instance} was disposed of`);
  return entry.host;
}
