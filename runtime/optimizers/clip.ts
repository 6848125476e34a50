/**
 * Scales the gradient down where its Euclidean norm is above `largest`, in place, and returns the norm that it had.
 * As torch.nn.utils.clip_grad_norm_. Source: Pascanu et al. 2013, "On the difficulty of training recurrent neural networks".
 */
export function clipGradients(gradients: Float32Array, largest: number): number {
  let sum = 0;
  for (let i = 0; i < gradients.length; i++) sum += gradients[i]! * gradients[i]!;
  const norm = Math.sqrt(sum);
  const scale = largest / (norm + 1e-6);
  if (scale < 1) for (let i = 0; i < gradients.length; i++) gradients[i]! *= scale;
  return norm;
}
