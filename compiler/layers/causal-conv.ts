import { convPiece, convolutionOptions, convolutionShape, convolve } from './convolution.js';
import { defineLayer } from './layer.js';
import { call, keywords, unless } from './torch/expression.js';
import { channelsIn } from './torch/twin.js';

/**
 * A convolution that looks back only: y[t] = Σ_k weight[·, ·, k]·x[t - (kernel-1-k)·dilation] + bias, zeros before the first
 * position. Shapes: [T, in] to [T, out]; weight [out, in, kernel], bias [out]. Backward keeps what each position saw.
 * What can go wrong: taps that reach past the context see only zeros; a warning compares the receptive field with the context.
 * Initial values: weight N(0, 1/(in·kernel)), or N(0, deviation²); bias 0.
 */
export const causalConv = defineLayer({
  name: 'causalConv',
  summary: 'A convolution over the positions that looks back only.',
  source: 'van den Oord et al. 2016, "WaveNet", section 2.1, dilated causal convolutions; weight layout of torch.nn.Conv1d.',
  shapes: '[T, C] → [T, channels]',
  formula: {
    forward: 'y[t] = Σ_k weight[·, ·, k] · x[t - (kernel - 1 - k) · dilation] + bias',
    backward: 'dx[t] and dweight[·, ·, k] gather dy from the positions that saw x[t], dbias = Σ dy',
  },
  facts: { looksBack: true, bias: 'bias' },
  options: {
    ...convolutionOptions,
    bias: { kind: 'boolean', description: 'Whether a learned number is added to each channel.', default: true },
  },
  shape: (input, options, context) => convolutionShape(input, options, context),
  lower: (input, options, context) => convolve(input, options, options.bias, '', context),
  torch: ({ channels, kernel, dilation, bias }, { input, use }) =>
    call(use(convPiece), channelsIn(input), `${channels}`, ...keywords({ kernel_size: kernel, dilation }), ...unless(bias, 'bias')),
});
