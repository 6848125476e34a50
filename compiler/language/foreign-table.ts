/**
 * What PyTorch and Keras call things, and how they are written here. Data alone; foreign.ts reads it.
 *
 * `names` are theirs, without `nn.`, `torch.` and the like; capitals and underscores make no difference.
 * `takes` are their arguments in the order of their positions, a line each:
 *
 *   out_features channels       ours is called so; other spellings of theirs after a bar: `out_features|units channels`
 *   p rate=0.5                  theirs has this default, which ours lacks
 *   in_features -               known here from what comes before it
 *   inplace ~                   makes no difference here
 *   stride =1                   this value is what ours does; any other has no equivalent
 *   stride =n                   and here what the option n is
 *   momentum 1-momentum         ours is what is missing to 1
 *   num_layers times            so many of the layer, one after the other
 *   activation then             an activation after the layer
 *   step_size each              a list of its multiples, as far as training goes
 */
export interface ForeignRow {
  readonly names: string;
  /** The layer, optimizer or schedule here; absent where there is none. */
  readonly ours?: string;
  readonly takes?: readonly string[];
  /** Where there is none: what comes near, or how it is built. */
  readonly instead?: string;
  /** Where there is none and nothing is lost without it. */
  readonly drop?: boolean;
}

const BIAS = 'bias|use_bias bias=True';
const PLACE = ['device ~', 'dtype ~', 'name ~'];
const RECURRENT = [
  'input_size -', 'hidden_size|units channels', 'num_layers times', 'nonlinearity|activation =tanh', 'bias|use_bias =True', 'batch_first ~', 'dropout =0', 'bidirectional =False', 'return_sequences =True', ...PLACE,
];

export const foreignLayers: readonly ForeignRow[] = [
  { names: 'Linear Dense LazyLinear', ours: 'linear', takes: ['in_features|in -', 'out_features|out|units channels', BIAS, 'activation then', ...PLACE] },
  { names: 'Embedding', ours: 'embedding', takes: ['num_embeddings|input_dim -', 'embedding_dim|output_dim channels', 'input_length -', 'sparse ~', ...PLACE] },
  {
    names: 'Conv1d CausalConv1d CausalConv LazyConv1d', ours: 'causalConv',
    takes: ['in_channels|in -', 'out_channels|out|filters channels', 'kernel_size kernel', 'stride|strides =1', 'padding ~', 'dilation|dilation_rate dilation', 'groups =1', BIAS, 'padding_mode =zeros', 'activation then', ...PLACE],
  },
  { names: 'BatchNorm1d BatchNorm', ours: 'batchNorm', takes: ['num_features -', 'eps epsilon', 'momentum momentum', 'affine =True', 'track_running_stats =True', ...PLACE] },
  { names: 'BatchNormalization', ours: 'batchNorm', takes: ['axis =-1', 'momentum 1-momentum', 'epsilon epsilon', 'center =True', 'scale =True', ...PLACE] },
  { names: 'LayerNorm', ours: 'layerNorm', takes: ['normalized_shape|ndim -', 'eps epsilon', 'elementwise_affine =True', 'bias bias=True', ...PLACE] },
  { names: 'LayerNormalization', ours: 'layerNorm', takes: ['axis =-1', 'epsilon epsilon', 'center =True', 'scale =True', ...PLACE] },
  { names: 'RMSNorm RMSNormalization', ours: 'rmsNorm', takes: ['normalized_shape|dim -', 'eps epsilon', 'elementwise_affine =True', 'axis =-1', 'scale =True', ...PLACE] },
  { names: 'GroupNorm', ours: 'groupNorm', takes: ['num_groups|groups groups', 'num_channels -', 'eps epsilon', 'affine =True', ...PLACE] },
  { names: 'Dropout Dropout1d AlphaDropout', ours: 'dropout', takes: ['p|rate rate=0.5', 'inplace ~', 'seed ~', ...PLACE] },
  { names: 'Tanh', ours: 'tanh' },
  { names: 'Sigmoid', ours: 'sigmoid' },
  { names: 'ReLU', ours: 'relu', takes: ['inplace ~'] },
  { names: 'GELU', ours: 'gelu', takes: ['approximate =none'] },
  { names: 'SiLU Swish', ours: 'silu', takes: ['inplace ~'] },
  { names: 'LeakyReLU', ours: 'leakyRelu', takes: ['negative_slope|alpha slope', 'inplace ~'] },
  { names: 'ELU', ours: 'elu', takes: ['alpha =1', 'inplace ~'] },
  { names: 'Softplus', ours: 'softplus', takes: ['beta =1', 'threshold ~'] },
  { names: 'Mish', ours: 'mish', takes: ['inplace ~'] },
  { names: 'RNN SimpleRNN', ours: 'rnn', takes: RECURRENT },
  { names: 'GRU', ours: 'gru', takes: RECURRENT },
  { names: 'LSTM', ours: 'lstm', takes: [...RECURRENT, 'proj_size =0'] },
  {
    names: 'MultiheadAttention', ours: 'attention',
    takes: ['embed_dim|key_dim|d_model -', 'num_heads|n_head|nhead heads', 'dropout dropout=0', 'bias|use_bias bias=True', 'add_bias_kv =False', 'add_zero_attn =False', 'kdim =None', 'vdim =None', 'batch_first ~', ...PLACE],
  },
  { names: 'Flatten', ours: 'flatten', takes: ['start_dim ~', 'end_dim ~'] },
  { names: 'FlattenConsecutive', ours: 'fuse', takes: ['n n'] },
  { names: 'MaxPool1d MaxPooling1D', ours: 'maxPool', takes: ['kernel_size|pool_size n', 'stride|strides =n', 'padding =0', 'dilation =1', 'return_indices =False', 'ceil_mode ~'] },
  { names: 'AvgPool1d AveragePooling1D', ours: 'averagePool', takes: ['kernel_size|pool_size n', 'stride|strides =n', 'padding =0', 'ceil_mode ~', 'count_include_pad ~'] },
  { names: 'AdaptiveAvgPool1d GlobalAveragePooling1D', ours: 'mean', takes: ['output_size =1'] },
  // What has no layer here.
  { names: 'Softmax LogSoftmax', takes: ['dim ~'], drop: true, instead: 'leave it out: crossEntropy takes the numbers before the softmax' },
  { names: 'CrossEntropyLoss NLLLoss', drop: true, instead: 'leave it out: the loss is no layer; `loss: crossEntropy` is the default' },
  { names: 'Identity', drop: true, instead: 'leave it out: it does nothing' },
  { names: 'SwiGLU', instead: 'build it: `parallel: {merge: multiply, branches: [[{linear: {channels: 64}}, silu], [{linear: {channels: 64}}]]}`' },
  { names: 'GEGLU', instead: 'build it: `parallel: {merge: multiply, branches: [[{linear: {channels: 64}}, gelu], [{linear: {channels: 64}}]]}`' },
  { names: 'GLU', instead: 'build it: `parallel: {merge: multiply, branches: [[{linear: {channels: 64}}], [{linear: {channels: 64}}, sigmoid]]}`' },
  { names: 'PReLU RReLU ReLU6 CELU SELU Threshold', instead: '`relu` comes near' },
  { names: 'Hardswish', instead: '`silu` comes near' },
  { names: 'Hardtanh Softsign Tanhshrink Hardshrink Softshrink', instead: '`tanh` comes near' },
  { names: 'Hardsigmoid LogSigmoid', instead: '`sigmoid` comes near' },
  { names: 'Conv2d Conv3d Conv2D Conv3D ConvTranspose1d ConvTranspose2d', instead: 'words have one axis: `causalConv` convolves along it' },
  { names: 'BatchNorm2d BatchNorm3d InstanceNorm1d InstanceNorm2d LocalResponseNorm', instead: '`batchNorm` and `layerNorm` are the norms that come near' },
  { names: 'Dropout2d Dropout3d', instead: '`dropout` comes near' },
  { names: 'MaxPool2d AvgPool2d AdaptiveMaxPool1d GlobalMaxPooling1D', instead: '`mean` and `fuse` join positions' },
  { names: 'PositionalEncoding SinusoidalPositionalEncoding SinusoidalPositionalEmbedding', instead: '`positions: {kind: sinusoidal}` adds sines and cosines' },
  { names: 'RotaryEmbedding RotaryPositionalEmbedding RotaryPositionalEmbeddings', instead: 'attention turns queries and keys itself: `attention: {heads: 4, positions: rotary}`' },
  { names: 'Bilinear', instead: 'build it of `parallel: {merge: multiply, …}`' },
  {
    names: 'Transformer TransformerEncoder TransformerDecoder TransformerEncoderLayer TransformerDecoderLayer',
    instead: 'build it of two residuals: `residual: [layerNorm, {attention: {heads: 4}}]` and `residual: [layerNorm, {linear: {channels: 256}}, gelu, {linear: {channels: 64}}]`',
  },
];

/** Containers: their layers stand in the list itself. */
export const foreignContainers = 'Sequential ModuleList ModuleDict';

const ADAM = ['params -', 'lr|learning_rate rate=0.001', 'betas betas', 'eps|epsilon epsilon', 'weight_decay weightDecay', 'amsgrad =False', 'maximize =False', 'foreach ~', 'fused ~', 'capturable ~', 'differentiable ~'];

export const foreignOptimizers: readonly ForeignRow[] = [
  {
    names: 'SGD', ours: 'sgd',
    takes: ['params -', 'lr|learning_rate rate', 'momentum momentum', 'dampening =0', 'weight_decay =0', 'nesterov =False', 'maximize =False', 'foreach ~', 'fused ~', 'differentiable ~'],
  },
  { names: 'Adam', ours: 'adam', takes: ADAM },
  { names: 'AdamW', ours: 'adamW', takes: ADAM },
  {
    names: 'Muon', ours: 'muon',
    takes: ['params -', 'lr|learning_rate rate=0.001', 'weight_decay weightDecay=0.1', 'momentum momentum', 'nesterov =True', 'ns_coefficients ~', 'eps|epsilon ~', 'ns_steps =5', 'adjust_lr_fn ~'],
  },
  { names: 'Lion', ours: 'lion', takes: ['params -', 'lr|learning_rate rate=0.0001', 'betas betas', 'weight_decay weightDecay', 'decoupled_weight_decay ~', 'use_triton ~'] },
  { names: 'RMSprop Adagrad Adadelta Adamax NAdam RAdam Ftrl', instead: '`adam` comes near: `optimizer: {adam: {rate: 0.001}}`' },
  { names: 'LBFGS Rprop', instead: '`sgd` is the plain step: `optimizer: {sgd: {rate: 0.1}}`' },
];

export const foreignSchedules: readonly ForeignRow[] = [
  { names: 'StepLR', ours: 'step', takes: ['optimizer -', 'step_size each', 'gamma factor=0.1', 'last_epoch ~', 'verbose ~'] },
  { names: 'MultiStepLR', ours: 'step', takes: ['optimizer -', 'milestones at', 'gamma factor=0.1', 'last_epoch ~', 'verbose ~'] },
  { names: 'CosineAnnealingLR CosineDecay', ours: 'cosine', takes: ['optimizer -', 'T_max|decay_steps -', 'eta_min floor', 'last_epoch ~', 'verbose ~', 'warmup_steps warmup'] },
  { names: 'LinearLR', ours: 'linear', takes: ['optimizer -', 'start_factor =1', 'end_factor =0', 'total_iters -', 'last_epoch ~', 'verbose ~'] },
  { names: 'ConstantLR', ours: 'constant', takes: ['optimizer -', 'factor =1', 'total_iters ~', 'last_epoch ~', 'verbose ~'] },
  { names: 'ExponentialLR ExponentialDecay PolynomialLR', instead: '`cosine` comes near: it falls from the rate to its floor' },
  { names: 'OneCycleLR CyclicLR CosineAnnealingWarmRestarts', instead: '`cosine: {warmup: 100}` comes near: it rises once and falls once' },
  { names: 'ReduceLROnPlateau LambdaLR MultiplicativeLR', instead: '`step: {at: [1000], factor: 0.1}` lowers the rate at steps that you name' },
];
