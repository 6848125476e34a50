import * as tf from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';

/** Makes tfjs's CPU backend the active one, without the advertisement that it prints at its first tensor in Node. */
export async function readyCpuBackend(): Promise<void> {
  // All copies of tfjs share one registry. A program's own copy may have registered the backend, and tfjs warns of a second registration.
  if (!tf.findBackendFactory('cpu')) await import('@tensorflow/tfjs-backend-cpu');
  await tf.setBackend('cpu');
  await tf.ready();
  const production = tf.env().getBool('PROD');
  tf.env().set('PROD', true);
  tf.scalar(0).dispose();
  tf.env().set('PROD', production);
}

/** Makes the CPU backend the active one again: another model or the page may have chosen another. */
export async function useCpuBackend(): Promise<void> {
  if (tf.getBackend() !== 'cpu') await tf.setBackend('cpu');
}

/** The numbers of a tensor on the CPU backend: its own array, not a copy. */
export function valuesOf(backend: unknown, tensor: tf.TensorInfo): Float32Array | Int32Array | Uint8Array {
  return (backend as MathBackendCPU).data.get(tensor.dataId).values as Float32Array | Int32Array | Uint8Array;
}

/** A tensor that owns `values`, without a copy. */
export function tensorInfo(
  backend: unknown,
  shape: number[],
  dtype: 'float32' | 'int32',
  values: Float32Array | Int32Array,
): tf.TensorInfo {
  return (backend as MathBackendCPU).makeTensorInfo(shape, dtype, values);
}
