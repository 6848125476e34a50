/** What other frameworks, papers and habits call our names, by our name. All in small letters and digits. */
const table: Readonly<Record<string, string>> = {
  // The spec.
  vocabulary: 'vocab vocabsize v nvocab numvocab charset nchars numclasses classes outputsize',
  vars: 'variables constants defs definitions parameters params let',
  model: 'layers network net architecture arch graph sequential nn',
  train: 'training trainer fit hyperparameters trainconfig',
  data: 'dataset datasets input inputs',
  loss: 'criterion objective cost lossfn',
  name: 'title id identifier',
  description: 'comment about summary doc note notes desc',
  // Data.
  source: 'file path words dataset corpus name input',
  context: 'blocksize block contextlength contextsize seqlen sequencelength length window windowsize maxlen ctx timesteps',
  split: 'splits shares fractions',
  validation: 'val valid dev development eval validate',
  test: 'testing holdout',
  // Training.
  steps: 'iterations iters iteration maxsteps maxiters numsteps totalsteps step',
  batch: 'batchsize minibatch bs',
  seed: 'randomseed rng randomstate',
  optimizer: 'optimiser optim opt algorithm solver',
  schedule: 'scheduler lrschedule lrscheduler decay annealing',
  clip: 'gradclip gradientclip clipnorm maxnorm maxgradnorm gradnorm clipgrad',
  evaluate: 'eval evaluation evaluations validate',
  average: 'ema averaging movingaverage swa',
  rate: 'lr learningrate learning alpha eta stepsize p prob probability dropout drop',
  weightDecay: 'wd l2 decay regularization regularisation',
  betas: 'beta beta1 beta2',
  every: 'interval each period frequency',
  at: 'milestones steps boundaries',
  factor: 'gamma multiplier decay by',
  warmup: 'warmupsteps warm',
  floor: 'min minrate minlr minimum etamin end',
  constant: 'none fixed flat',
  step: 'multistep steplr multisteplr piecewise steps',
  cosine: 'cosineannealing cosineannealinglr cos',
  linear: 'dense fc fullyconnected affine lin ffn mlp lineardecay linearlr',
  crossEntropy: 'crossentropyloss ce nll nllloss negativeloglikelihood categoricalcrossentropy softmaxcrossentropy xent logloss',
  // Layers.
  embedding: 'embed embeddings emb lookup tokenembedding',
  positions: 'position positional positionalembedding positionembedding positionalencoding posemb pos wpe',
  fuse: 'flattenconsecutive consecutive group merge join pair patch',
  maxPool: 'maxpooling pool pooling',
  averagePool: 'avgpool avgpooling averagepooling meanpool meanpooling',
  flatten: 'view reshape flat',
  batchNorm: 'bn batchnormalization batchnormalisation',
  layerNorm: 'ln layernormalization layernormalisation norm',
  rmsNorm: 'rms rmsnormalization rmsnormalisation',
  tanh: 'hyperbolictangent',
  sigmoid: 'logistic',
  leakyRelu: 'lrelu leaky leakyrectifier',
  elu: 'exponentiallinear',
  softplus: 'smoothrelu',
  tied: 'tie tieweights tiedto tiedweights weighttying tiewordembeddings share shareweights sharedwith weightsof',
  deviation: 'std stddev stdev sigma initstd standarddeviation initializerrange initrange spread',
  relu: 'rectifier',
  silu: 'swish',
  dropout: 'drop dropoutrate dropoutp pdrop attndropout attentiondropout',
  causalConv: 'conv convolution dilatedconv causal tcn temporalconv',
  gated: 'gatedconv wavenetblock gate',
  residual: 'res resnet residualblock shortcut resblock',
  skip: 'skipconnection sidepath',
  collect: 'sum gather collectskips skips',
  parallel: 'branch branches split concat fork',
  repeat: 'loop stack blocks block times foreach for',
  rnn: 'elman simplernn recurrent vanillarnn',
  attention: 'selfattention multiheadattention mha multihead causalattention causalselfattention transformer',
  last: 'lasttoken lastposition final',
  mean: 'avg averagepool avgpool pool globalaveragepooling globalavgpool average',
  // Options.
  channels:
    'units hidden out features outfeatures outchannels outputs output size dim dims width filters neurons embeddingdim embdim nembd hiddensize embeddingsize nhidden outputdim dmodel d nout embed',
  n: 'factor k groups count by times size',
  heads: 'numheads nhead nheads head',
  epsilon: 'eps',
  bias: 'usebias withbias',
  gain: 'scale init std initscale',
  kernel: 'kernelsize width ksize filtersize size',
  dilation: 'dilations dilationrate rate',
  variance: 'var estimator',
  over: 'axis axes dims dim statistics',
  times: 'count n num number rounds repeats',
  for: 'foreach with each over loop',
  layers: 'body modules children list inner model of',
  branches: 'paths layers heads lists',
  merge: 'mode op how combine reduce',
  add: 'sum plus',
  multiply: 'mul product times',
  concat: 'concatenate cat stack',
  biased: 'population',
  unbiased: 'sample',
  to: 'into sum target name',
  as: 'label id called name',
  window: 'windowsize slidingwindow attentionwindow localwindow span',
  kind: 'type mode encoding',
  learned: 'learnable trainable trained absolute',
  sinusoidal: 'sin sine sines sinusoid sincos fixed',
  rotary: 'rope rotaryembedding rotaryembeddings',
  alibi: 'linearbias linearbiases',
  adamW: 'adamweightdecay',
  sgd: 'gradientdescent gd',
};

/** A foreign name, normalised, to ours; the one that is a known name in its place is meant. */
export const synonyms: ReadonlyMap<string, readonly string[]> = reversed();

function reversed(): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>();
  for (const [ours, theirs] of Object.entries(table)) {
    for (const word of theirs.split(' ')) {
      const meanings = result.get(word);
      if (meanings === undefined) result.set(word, [ours]);
      else meanings.push(ours);
    }
  }
  return result;
}
