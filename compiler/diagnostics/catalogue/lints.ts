import { counted, listed } from '../words.js';
import { warning, type None } from './row.js';

/** WNC5xx: specs that compile and probably do not say what was meant. */
export const lints = {
  WNC501: warning({
    title: 'a variable that nothing uses',
    message: ({ name }: { name: string }) => `the variable \`${name}\` is never used`,
    help: 'A variable only has an effect where an expression such as "${hidden}" names it. Use it, or take it out.',
    wrong: 'vars: {hidden: 68}\nmodel:\n  - linear: {channels: 100}',
    right: 'vars: {hidden: 68}\nmodel:\n  - linear: {channels: "${hidden}"}',
  }),
  WNC502: warning({
    title: 'a change of rate after the last step',
    message: ({ what, value, steps }: { what: string; value: number; steps: number }) =>
      `${what} ${value} is never reached: training ends after ${steps} steps`,
    help: "schedule's `at` and `warmup` count training steps, so past train.steps they do nothing.",
    wrong: 'train:\n  steps: 20000\n  schedule: {step: {at: [150000], factor: 0.1}}',
    right: 'train:\n  steps: 20000\n  schedule: {step: {at: [15000], factor: 0.1}}',
  }),
  WNC503: warning({
    title: 'a schedule whose floor is above the rate',
    message: ({ floor, rate }: { floor: number; rate: number }) =>
      `the floor ${floor} is above the optimizer's rate ${rate}, so the rate will rise instead of fall`,
    help: "cosine and linear schedules lead from the optimizer's rate down to `floor`, which is itself a rate, not a share of one.",
    wrong: 'optimizer: {adam: {rate: 0.001}}\nschedule: {cosine: {floor: 0.1}}',
    right: 'optimizer: {adam: {rate: 0.001}}\nschedule: {cosine: {floor: 0.0001}}',
  }),
  WNC504: warning({
    title: 'a bias that a batchNorm cancels',
    message: ({ layer }: { layer: string }) =>
      `the bias of this ${layer} does nothing: the batchNorm after it subtracts it again with the mean`,
    help:
      'batchNorm shifts each channel to mean 0, so whatever was added to a whole channel before it is gone. ' +
      'It has a bias of its own, after the shift. Without the other one the model is the same and has fewer parameters.',
    wrong: '- linear: {channels: 68}\n- batchNorm\n- tanh',
    right: '- linear: {channels: 68, bias: false}\n- batchNorm\n- tanh',
  }),
  WNC505: warning({
    title: 'statistics for each position',
    message: ({ positions }: { positions: number | null }) =>
      positions === null
        ? "over: batch keeps statistics for each position (the lecture's bug); with one position, as here, it is the same as over: all"
        : `over: batch keeps a mean and a variance for each of the ${counted(positions, 'position')}, the lecture's bug: each is estimated from fewer values`,
    help:
      'In the lecture batchNorm took its statistics over the batch alone, so that each position had its own, estimated from the batch size of values ' +
      'instead of that many times the positions. It trained, a little worse. `over: all` is the default and the correct form.',
    wrong: '- batchNorm: {over: batch}',
    right: '- batchNorm',
  }),
  WNC506: warning({
    title: 'parameters that no path joins to the loss',
    message: ({ layer, names }: { layer: string; names: readonly string[] }) =>
      `no path joins the ${listed(names)} of this ${layer} to the loss, so ${names.length === 1 ? 'it' : 'they'} will never learn`,
    help:
      'What the layer makes is dropped before the end, so its parameters have the gradient 0 and keep their initial values. ' +
      'Most often a `collect` after it goes on with a sum instead. In the last round of a WaveNet that is known and harmless.',
    wrong: '- skip: {to: out, layers: [{linear: {channels: 32}}]}\n- linear: {channels: 64}\n- collect: out',
    right: '- skip: {to: out, layers: [{linear: {channels: 32}}]}\n- collect: out',
  }),
  WNC507: warning({
    title: 'a receptive field shorter than the context',
    message: ({
      field,
      context,
      prediction,
      symbol,
    }: {
      field: number;
      context: number;
      prediction: 'window' | 'positions';
      symbol: string;
    }) =>
      `the receptive field of ${counted(field, symbol)} is shorter than the context of ${context}: ` +
      (prediction === 'window' ? 'the earlier ones make no difference' : 'no prediction sees more than that'),
    help:
      'The receptive field is how many characters can reach a prediction through the layers. Characters beyond it are read and make no difference. ' +
      'Join all positions (flatten, fuse, mean), add layers that look further back, or shorten the context.',
    wrong: 'data: {source: names, context: 8}\nmodel:\n  - embedding: {channels: 10}\n  - last\n  - linear: {channels: vocabulary}',
    right: 'data: {source: names, context: 8}\nmodel:\n  - embedding: {channels: 10}\n  - flatten\n  - linear: {channels: vocabulary}',
  }),
  WNC508: warning({
    title: 'a receptive field longer than the context',
    message: ({ field, context, symbol }: { field: number; context: number; symbol: string }) =>
      `the receptive field of ${counted(field, symbol)} is longer than the context of ${context}: the rest of it is always zero`,
    help:
      'The receptive field is how many characters can reach a prediction through the layers. Where it is longer than the context, ' +
      'some weights only ever meet the zeros to the left of it. A longer context or smaller dilations use them all.',
    wrong:
      'data: {source: names, context: 8}\nmodel:\n  - embedding: {channels: 10}\n  - causalConv: {channels: 24, kernel: 2, dilation: 16}',
    right:
      'data: {source: names, context: 17}\nmodel:\n  - embedding: {channels: 10}\n  - causalConv: {channels: 24, kernel: 2, dilation: 16}',
  }),
  WNC509: warning({
    title: 'scores that are bent or dropped',
    message: ({ layer }: { layer: string }) => `the model ends in ${layer}, which acts on the scores themselves`,
    help:
      'The loss applies softmax to what the model ends in, and any real number is a good score. An activation at the end limits them ' +
      '(after tanh no prediction can be sure), and dropout erases some.',
    wrong: '- linear: {channels: vocabulary}\n- tanh',
    right: '- tanh\n- linear: {channels: vocabulary}',
  }),
  WNC510: warning({
    title: 'words without room',
    message: (_: None) => 'a prediction at every position needs room for whole words, and a context of 1 holds only the boundary',
    help:
      'A model that ends in [T, V] reads a whole word with the boundary before it, so the context is at least one more than the longest word. ' +
      'To predict one character from the one before, end in [V] instead.',
    wrong: 'data: {source: names, context: 1}\nmodel:\n  - embedding: {channels: vocabulary}',
    right: 'data: {source: names, context: 1}\nmodel:\n  - embedding: {channels: vocabulary}\n  - flatten',
  }),
  WNC511: warning({
    title: 'weights chosen by words that should not choose',
    message: ({ what, split }: { what: string; split: string }) => `${what} judges by the ${split} split, the first of evaluate.splits`,
    help:
      'The training loss goes on falling where a model only learns its words by heart, so it hardly tells the best weights from the last. ' +
      'A test loss that chose the weights no longer says how well they do on new words. Validation is the split to choose by.',
    wrong: 'train: {keep: best, evaluate: {splits: [train, validation]}}',
    right: 'train: {keep: best, evaluate: {splits: [validation, train]}}',
  }),
  WNC512: warning({
    title: 'patience that outlasts training',
    message: ({ patience, evaluations }: { patience: number; evaluations: number }) =>
      `patience ${patience} never ends training, which makes ${counted(evaluations, 'evaluation')} in all`,
    help: 'Patience counts evaluations, not steps: training ends after so many of them without a better loss. Evaluate more often, or lower it.',
    wrong: 'train: {steps: 20000, patience: 1000}',
    right: 'train: {steps: 20000, evaluate: {every: 500}, patience: 5}',
  }),
  WNC513: warning({
    title: 'decay of nothing',
    message: (_: None) => 'decay: matrices says which parameters weightDecay shrinks, and weightDecay is 0',
    help: "`decay` chooses the parameters that weight decay acts on, and `weightDecay` says how much. adam's default is 0, adamW's 0.01.",
    wrong: 'optimizer: {adam: {rate: 0.001, decay: matrices}}',
    right: 'optimizer: {adam: {rate: 0.001, decay: matrices, weightDecay: 0.1}}',
  }),
};
