import type { LayerName, OptionsOf } from '../../layers/registry.js';
import type { Shape } from '../../layers/layer.js';
import type { InferredLayer } from '../../model/infer.js';
import { call, keywords, quoted, type Argument, type Expression } from './python.js';
import type { ModelFacts } from './model-facts.js';
import type { PieceName } from './pieces.js';

/** What a layer's twin may ask. */
export interface TwinContext {
  readonly layer: InferredLayer;
  readonly input: Shape;
  readonly output: Shape;
  readonly facts: ModelFacts;
  /** Has a class of ours stand above the model; its name. */
  use(piece: PieceName): string;
  /** The layers of a list inside, as arguments of what holds them. */
  inside(list: number): readonly Argument[];
  /** The lists inside, each in a container of its own. */
  lists(): readonly Expression[];
  /** What layers one after the other stand in. */
  readonly sequence: string;
}

type Twin<Name extends LayerName> = (options: OptionsOf<Name>, context: TwinContext) => Expression;

/** The module that is each layer in PyTorch; the type makes it total over the layers' words. */
export const twins: { readonly [Name in LayerName]: Twin<Name> } = {
  embedding: ({ channels }, { layer: { layer }, facts }) =>
    (layer.label !== undefined && facts.tables.get(layer.label)) || call('nn.Embedding', `${facts.vocabulary}`, `${channels}`),
  positions: ({ kind }, { input, use }) =>
    call(use(kind === 'sinusoidal' ? 'SinusoidalPositions' : 'Positions'), positionsOf(input), channelsOf(input)),
  fuse: ({ n }, { use }) => call(use('Fuse'), `${n}`),
  maxPool: ({ n }, { use }) => call(use('MaxPool'), `${n}`),
  averagePool: ({ n }, { use }) => call(use('AveragePool'), `${n}`),
  flatten: () => call('nn.Flatten'),
  linear: ({ channels, bias, tied }, { input, facts, use }) => {
    const table = tied === undefined ? undefined : facts.tables.get(tied);
    return table === undefined
      ? call('nn.Linear', channelsOf(input), `${channels}`, ...unless(bias, 'bias'))
      : call(use('TiedLinear'), table, ...unless(bias, 'bias'));
  },
  batchNorm: ({ epsilon, momentum, variance, over }, { input, facts, use }) => {
    const options = keywords({ eps: other(epsilon, 1e-5), momentum: other(momentum, 0.1) });
    const isPerPosition = over === 'batch' && input.positions !== null;
    const unbiased = variance === 'unbiased';
    if (facts.hasPadding) {
      const own = keywords({ unbiased: unbiased || undefined, positions: isPerPosition ? input.positions?.value : undefined });
      return call(use('WordBatchNorm'), channelsOf(input), ...own, ...options);
    }
    if (isPerPosition)
      return call(
        use('BatchNormPerPosition'),
        positionsOf(input),
        channelsOf(input),
        ...keywords({ unbiased: unbiased || undefined }),
        ...options,
      );
    if (unbiased) return call(use('UnbiasedBatchNorm'), channelsOf(input), ...options);
    return call(input.positions === null ? 'nn.BatchNorm1d' : use('BatchNorm'), channelsOf(input), ...options);
  },
  layerNorm: ({ epsilon, bias }, { input, use }) => {
    const options = keywords({ eps: other(epsilon, 1e-5) });
    // Of one channel nn.LayerNorm has few digits left.
    if (bias && input.channels?.value === 1) return call(use('GroupNorm'), '1', '1', ...options);
    return call(bias ? 'nn.LayerNorm' : use('LayerNormWithoutBias'), channelsOf(input), ...options);
  },
  rmsNorm: ({ epsilon }, { input, use }) => call(use('RMSNorm'), channelsOf(input), ...keywords({ eps: other(epsilon, 1e-5) })),
  groupNorm: ({ groups, epsilon }, { input, use }) =>
    call(use('GroupNorm'), `${groups}`, channelsOf(input), ...keywords({ eps: other(epsilon, 1e-5) })),
  tanh: () => call('nn.Tanh'),
  sigmoid: () => call('nn.Sigmoid'),
  relu: () => call('nn.ReLU'),
  leakyRelu: ({ slope }) => call('nn.LeakyReLU', ...(slope === 0.01 ? [] : [`${slope}`])),
  gelu: () => call('nn.GELU'),
  silu: () => call('nn.SiLU'),
  elu: () => call('nn.ELU'),
  softplus: () => call('nn.Softplus'),
  mish: () => call('nn.Mish'),
  dropout: ({ rate }) => call('nn.Dropout', `${rate}`),
  causalConv: ({ channels, kernel, dilation, bias }, { input, use }) =>
    call(use('CausalConv'), channelsOf(input), `${channels}`, ...keywords({ kernel_size: kernel, dilation }), ...unless(bias, 'bias')),
  gated: ({ channels, kernel, dilation }, { input, use }) =>
    call(use('Gated'), channelsOf(input), `${channels}`, ...keywords({ kernel_size: kernel, dilation })),
  residual: (_, { use, inside }) => call(use('Residual'), ...inside(0)),
  skip: ({ to }, { use, inside }) => call(use('Skip'), quoted(to), ...inside(0)),
  collect: ({ name }, { use }) => call(use('Collect'), quoted(name)),
  parallel: ({ merge }, { use, lists }) => call(use(({ add: 'Sum', multiply: 'Product', concat: 'Concat' } as const)[merge]), ...lists()),
  repeat: (_, { sequence, lists }) => call(sequence, ...lists()),
  rnn: recurrent('RNN'),
  gru: recurrent('GRU'),
  lstm: recurrent('LSTM'),
  attention: ({ heads, bias, positions, window, dropout }, { input, use }) =>
    call(
      use(positions === 'none' ? 'SelfAttention' : positions === 'rotary' ? 'RotaryAttention' : 'AlibiAttention'),
      channelsOf(input),
      `${heads}`,
      ...keywords({ window, dropout: other(dropout, 0) }),
      ...unless(bias, 'bias'),
    ),
  last: (_, { use }) => call(use('Last')),
  mean: (_, { use }) => call(use('Mean')),
};

function recurrent(piece: 'RNN' | 'GRU' | 'LSTM'): Twin<'rnn' | 'gru' | 'lstm'> {
  return ({ channels }, { input, use }) => call(use(piece), channelsOf(input), `${channels}`, ...keywords({ batch_first: true }));
}

/** `NAME=False` where that is so. */
function unless(value: boolean, name: string): readonly Argument[] {
  return value ? [] : [{ name, value: 'False' }];
}

/** A value that is not the default. */
function other(value: number, standard: number): number | undefined {
  return value === standard ? undefined : value;
}

function channelsOf({ channels }: Shape): string {
  return String(channels?.value ?? NaN);
}

function positionsOf({ positions }: Shape): string {
  return String(positions?.value ?? NaN);
}
