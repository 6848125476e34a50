import { requireDivisor } from './divisors.js';
import { defineLayer } from './layer.js';
import { acrossBatch } from './lowering.js';
import { beforeTheJoin, requireChannels, requirePositions, wholeWidth } from './sizes.js';

/**
 * Causal self-attention: every position takes a mixture of the values of itself and all before it,
 * softmax(q·kᵀ/√D)·v for each head of D = C/heads channels, then one more linear layer.
 * Shapes: [T, C] to [T, C]; in_proj_weight [3C, C] and in_proj_bias [3C] make queries, keys and values, out_proj.weight [C, C]
 * and out_proj.bias [C] mix the heads. Backward keeps the mixture weights, [heads·T, T].
 * What can go wrong: heads must divide C.
 * Initial values as torch.nn.MultiheadAttention: in_proj_weight uniform in ±√(6/4C), out_proj.weight in ±1/√C, biases 0.
 * Source: Vaswani et al. 2017, "Attention Is All You Need", equation 1 and section 3.2.2.
 */
export const attention = defineLayer({
  name: 'attention',
  summary: 'Causal self-attention: each position mixes the values of those up to it.',
  formula: {
    forward: 'y = softmax(q · kᵀ / √D) · v for each head, then a linear',
    backward: 'with p = softmax(s): dv = pᵀ · dy, dp = dy · vᵀ, ds = p · (dp - Σ dp · p); dq = ds · k / √D, dk = dsᵀ · q / √D',
  },
  facts: { looksBack: true },
  options: {
    heads: { kind: 'size', description: 'How many mixtures are made side by side, of C/heads channels each.' },
  },
  shape(input, { heads }, context) {
    const x = requirePositions(requireChannels(input, context), context, beforeTheJoin(input, context));
    requireDivisor(x.channels, 'heads', heads, context);
    return { ...x, width: wholeWidth(x, context) };
  },
  lower(input, { heads }, { layer, builder }) {
    const [, positions, C] = input.shape as [unknown, number, number];
    const parameter = (name: string, shape: number[], bound: number) =>
      builder.parameter(`${layer.path}.${name}`, shape, bound === 0 ? { kind: 'constant', value: 0 } : { kind: 'uniform', bound });
    const inWeight = parameter('in_proj_weight', [3 * C, C], Math.sqrt(6 / (4 * C)));
    const inBias = parameter('in_proj_bias', [3 * C], 0);
    const outWeight = parameter('out_proj.weight', [C, C], 1 / Math.sqrt(C));
    const outBias = parameter('out_proj.bias', [C], 0);
    const projected = builder.named(builder.add(builder.linear(input, inWeight), acrossBatch(builder, inBias)), 'qkv');
    const part = (index: number, name: string) => builder.named(builder.slice(projected, 2, index * C, C), name);
    const [q, k, v] = [part(0, 'q'), part(1, 'k'), part(2, 'v')];
    const products = builder.named(builder.attentionScores(q, k, heads), 'scores');
    const scores = builder.multiply(products, 1 / Math.sqrt(C / heads));
    const masked = builder.named(builder.add(scores, builder.causalMask(positions, heads)), 'masked');
    const power = builder.named(builder.exp(builder.subtract(masked, builder.stopGradient(builder.max(masked, [2])))), 'powers', 'power');
    const sum = builder.named(builder.sum(power, [2]), 'sumOfPowers');
    const weights = builder.named(builder.divide(power, sum), 'weights', 'weight');
    const mixed = builder.named(builder.attentionMix(weights, v, heads), 'mixed');
    return builder.add(builder.linear(mixed, outWeight), acrossBatch(builder, outBias));
  },
});
