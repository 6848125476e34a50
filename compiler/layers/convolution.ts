import type { Value } from '../ops/builder.js';
import { deviationOption, initialWeight } from './initial.js';
import type { LowerContext, Shape, ShapeContext } from './layer.js';
import { acrossBatch, channelsOf } from './lowering.js';
import { beforeTheJoin, requireChannels, requirePositions } from './sizes.js';
import type { Piece } from './torch/twin.js';

/** The options that causalConv and gated share. */
export const convolutionOptions = {
  channels: { kind: 'size', description: 'How many numbers come out at each position.' },
  kernel: { kind: 'size', description: 'How many positions each position sees, itself included.', default: 2 },
  dilation: { kind: 'size', description: 'How far apart the positions that it sees are.', default: 1 },
  ...deviationOption,
} as const;

export interface ConvolutionOptions {
  readonly channels: number;
  readonly kernel: number;
  readonly dilation: number;
  readonly deviation: number | undefined;
}

export function convolutionShape(input: Shape, { channels, kernel, dilation }: ConvolutionOptions, context: ShapeContext): Shape {
  const x = requirePositions(requireChannels(input, context), context, [beforeTheJoin(input, context), 'use linear']);
  const size = { value: channels, span: context.spanOf('channels'), reason: `${channels} channels from this ${context.layer.name}` };
  return { ...x, channels: size, width: x.width + (kernel - 1) * dilation * x.fused };
}

/** One causal convolution: what each position sees, side by side, times the weight read as a matrix. */
export function convolve(input: Value, options: ConvolutionOptions, bias: boolean, name: string, { layer, builder }: LowerContext): Value {
  const { channels, kernel, dilation, deviation } = options;
  const inputs = channelsOf(input);
  const path = `${layer.path}.${name}`;
  const initial = initialWeight(deviation, { kind: 'normal', deviation: 1 / Math.sqrt(inputs * kernel) });
  const weight = builder.parameter(`${path}weight`, [channels, inputs, kernel], initial);
  const seen = kernel === 1 ? input : builder.unfold(input, kernel, dilation);
  const y = builder.linear(seen, builder.reshape(weight, [channels, inputs * kernel]));
  if (!bias) return y;
  return builder.add(y, acrossBatch(builder, builder.parameter(`${path}bias`, [channels], { kind: 'constant', value: 0 })));
}

export const convPiece: Piece = {
  name: 'CausalConv',
  text: () => `class CausalConv(nn.Conv1d):
    """A convolution over the positions that looks back only: zeros stand before the first one."""

    def forward(self, x):
        before = (self.kernel_size[0] - 1) * self.dilation[0]
        y = super().forward(F.pad(x.transpose(1, 2), (before, 0)))
        return y.transpose(1, 2)`,
};
