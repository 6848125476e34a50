import type { Arithmetic } from './optimizer.js';

/**
 * What a gradient is multiplied by so that its Euclidean norm is at most `largest`: 1 where it is already.
 * As torch.nn.utils.clip_grad_norm_, whose 1e-6 keeps the division from zero.
 * Source: Pascanu et al. 2013, "On the difficulty of training recurrent neural networks".
 */
export function clipFactor<Value>(norm: Value, largest: number, { add, divide, maximum }: Arithmetic<Value>): Value {
  return divide(largest, maximum(add(norm, 1e-6), largest));
}
