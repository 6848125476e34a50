import { plainArithmetic, type FlatArithmetic } from './arithmetic.js';

/**
 * Scales the gradient down where its Euclidean norm is above `largest`, in place, and returns the norm that it had.
 * As torch.nn.utils.clip_grad_norm_. Source: Pascanu et al. 2013, "On the difficulty of training recurrent neural networks".
 */
export function clipGradients(gradients: Float32Array, largest: number, arithmetic: FlatArithmetic = plainArithmetic): number {
  const norm = Math.sqrt(arithmetic.squaredNorm(gradients));
  const scale = largest / (norm + 1e-6);
  if (scale < 1) arithmetic.scale(gradients, scale);
  return norm;
}
