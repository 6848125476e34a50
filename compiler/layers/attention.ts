import type { GraphBuilder, Value } from '../ops/builder.js';
import { lowerSoftmax } from '../ops/softmax.js';
import { requireDivisor } from './divisors.js';
import { requireEvenHeads } from './even-heads.js';
import { deviationOption, initialWeight } from './initial.js';
import { defineLayer } from './layer.js';
import { acrossBatch, channelsOf, dropped, positionsOf } from './lowering.js';
import { turned } from './rotary.js';
import { beforeTheJoin, requireChannels, requirePositions, wholeWidth } from './sizes.js';
import { alibiAttention, rotaryAttention, selfAttention } from './torch/attentions.js';
import { call, keywords, other, unless } from './torch/expression.js';
import { channelsIn } from './torch/twin.js';

/**
 * Causal self-attention: every position takes a mixture of the values of itself and all before it,
 * softmax(q·kᵀ/√D)·v for each head of D = C/heads channels, then one more linear layer.
 * Shapes: [T, C] to [T, C]; in_proj_weight [3C, C] and in_proj_bias [3C] make queries, keys and values, out_proj.weight [C, C]
 * and out_proj.bias [C] mix the heads; with `bias: false` there are no biases. Backward keeps the mixture weights, [heads·T, T].
 *
 * `positions: rotary` turns queries and keys by their positions (rotary.ts); `alibi` subtracts slope·distance from the scores, with the
 * slope 2^(-8h/H) for head h = 1 … H. Both are without parameters. `window: n`: a position sees itself and the n-1 before it.
 * `dropout`: in training that share of the mixture weights is set to 0 and the others divided by 1 - dropout, as the layer dropout does.
 * What can go wrong: heads must divide C, and with rotary a head's size must be even.
 * Initial values as torch.nn.MultiheadAttention: in_proj_weight uniform in ±√(6/4C), out_proj.weight in ±1/√C, biases 0; with
 * `deviation` both weights N(0, deviation²).
 */
export const attention = defineLayer({
  name: 'attention',
  summary: 'Causal self-attention: each position mixes the values of those up to it.',
  source:
    'Vaswani et al. 2017, "Attention Is All You Need", equation 1 and section 3.2.2; alibi: Press et al. 2021, "Train Short, Test Long", section 3; window: Beltagy et al. 2020, "Longformer", section 3.1.',
  formula: ({ positions, window, dropout }) => {
    const distance = positions === 'alibi' ? ' - slope · (t - u)' : '';
    const seen = window === undefined ? '' : `, over the ${window} positions up to t`;
    const [mask, kept] = dropout > 0 ? [' ⊙ mask', 'p ⊙ mask'] : ['', 'p'];
    const turn = positions === 'rotary' ? 'q and k turned by t / 10000^(2i/D): low · cos - high · sin, high · cos + low · sin; ' : '';
    const back = positions === 'rotary' ? '; dq and dk turned back' : '';
    const weights = `softmax(q · kᵀ / √D${distance})`;
    return {
      forward: `${turn}y = ${mask === '' ? weights : `(${weights}${mask})`} · v for each head${seen}, then a linear`,
      backward:
        `with p = softmax(s): dv = ${mask === '' ? kept : `(${kept})`}ᵀ · dy, dp = dy · vᵀ${mask}, ds = p · (dp - Σ dp · p); ` +
        `dq = ds · k / √D, dk = dsᵀ · q / √D${back}`,
    };
  },
  facts: { looksBack: true, bias: 'bias', window: ({ window }) => window },
  options: {
    heads: { kind: 'size', description: 'How many mixtures are made side by side, of C/heads channels each.' },
    bias: { kind: 'boolean', description: 'Whether both linears add a learned number to each channel.', default: true },
    positions: {
      kind: 'choice',
      description:
        'How it tells positions apart: not at all; rotary: queries and keys are turned; alibi: what lies further back counts less.',
      choices: ['none', 'rotary', 'alibi'],
      default: 'none',
    },
    window: {
      kind: 'size',
      description: 'How many positions each one sees, itself included; all up to it where left out.',
      optional: true,
    },
    dropout: {
      kind: 'number',
      description: 'The share of the mixture weights that are set to 0 while training.',
      default: 0,
      minimum: 0,
      exclusiveMaximum: 1,
    },
    ...deviationOption,
  },
  shape(input, { heads, positions, window }, context) {
    const x = requirePositions(requireChannels(input, context), context, beforeTheJoin(input, context));
    requireDivisor(x.channels, 'heads', heads, context);
    if (positions === 'rotary') requireEvenHeads(x.channels, heads, context);
    // No weight belongs to a distance, so that none is wasted where windows upon windows reach past the context.
    const reach = window === undefined ? Infinity : x.width + (window - 1) * x.fused;
    return { ...x, width: reach < context.context.value ? reach : wholeWidth(x, context) };
  },
  lint({ window }, { input: { positions }, edit, layer, report }) {
    if (window === undefined || !positions || window <= positions.value) return;
    const related = [{ message: positions.reason, span: positions.span }];
    const fix = [edit.withoutOption(layer, 'window'), edit.option(layer, 'window', String(positions.value))];
    report('WNC432', { window, positions: positions.value }, { at: 'window', related, fix });
  },
  lower(input, { heads, bias, positions, window, dropout, deviation }, { layer, builder, mode }) {
    const C = channelsOf(input);
    const weight = (name: string, shape: number[], bound: number) =>
      builder.parameter(`${layer.path}.${name}`, shape, initialWeight(deviation, { kind: 'uniform', bound }));
    const zeros = (name: string, size: number) =>
      bias ? builder.parameter(`${layer.path}.${name}`, [size], { kind: 'constant', value: 0 }) : undefined;
    const inWeight = weight('in_proj_weight', [3 * C, C], Math.sqrt(6 / (4 * C)));
    const inBias = zeros('in_proj_bias', 3 * C);
    const outWeight = weight('out_proj.weight', [C, C], 1 / Math.sqrt(C));
    const outBias = zeros('out_proj.bias', C);
    const projected = builder.named(biased(builder.linear(input, inWeight), inBias, builder), 'qkv');
    const part = (index: number, name: string) => builder.named(builder.slice(projected, 2, index * C, C), name);
    const [q, k, v] = [part(0, 'q'), part(1, 'k'), part(2, 'v')];
    const [query, key] = positions === 'rotary' ? [turned(q, heads, 'turnedQ', builder), turned(k, heads, 'turnedK', builder)] : [q, k];
    const products = builder.named(builder.attentionScores(query, key, heads), 'scores');
    const scaled = builder.multiply(products, 1 / Math.sqrt(C / heads));
    const scores = positions === 'alibi' ? lowerWithDistance(scaled, positionsOf(input), heads, builder) : scaled;
    const masked = builder.named(builder.add(scores, builder.causalMask(positionsOf(input), heads, window)), 'masked');
    const weights = builder.named(lowerSoftmax(builder, masked, 'powers').probabilities, 'weights', 'weight');
    const kept = mode === 'training' && dropout > 0 ? builder.named(dropped(builder, weights, dropout), 'keptWeights') : weights;
    const mixed = builder.named(builder.attentionMix(kept, v, heads), 'mixed');
    return biased(builder.linear(mixed, outWeight), outBias, builder);
  },
  torch({ heads, bias, positions, window, dropout }, { input, use }) {
    const piece = { none: selfAttention, rotary: rotaryAttention, alibi: alibiAttention }[positions];
    return call(use(piece), channelsIn(input), `${heads}`, ...keywords({ window, dropout: other(dropout, 0) }), ...unless(bias, 'bias'));
  },
});

function biased(y: Value, bias: Value | undefined, builder: GraphBuilder): Value {
  return bias ? builder.add(y, acrossBatch(builder, bias)) : y;
}

/** alibi: scores minus slope · distance, a slope for each head. */
function lowerWithDistance(scores: Value, positions: number, heads: number, builder: GraphBuilder): Value {
  const slopes = builder.table({ kind: 'slopes', heads, positions });
  return builder.named(builder.subtract(scores, builder.multiply(slopes, builder.distance(positions, positions, heads))), 'biased');
}
