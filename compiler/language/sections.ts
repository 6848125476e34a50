import type { OptimizerSettings } from '../../runtime/contract.js';
import { optimizers as registry } from '../optimizers/registry.js';
import type { Fields, SectionField } from './fields.js';
import { limits } from './limits.js';
import { SPEC_NAME_PATTERN } from './fields.js';
import type { DataSpec, TrainSpec } from './resolved-spec.js';
import type { Option } from './syntax.js';

/** The spec's own sections. */

/** `data.split` where the spec has none. */
export const defaultSplit = { train: 0.8, validation: 0.1, test: 0.1, seed: 42 } as const satisfies DataSpec['split'];
/** The same of data that are one sequence: it is cut in order. */
export const sequenceSplit = { train: 0.9, validation: 0.1, test: 0 } as const satisfies DataSpec['split'];

/** p - rate · g. */
export const plainSgd: OptimizerSettings = { kind: 'sgd', rate: 0.1, momentum: 0 };

/** `train` where the spec has none. */
export const defaultTrain = {
  over: 'windows',
  overSpan: undefined,
  steps: 20_000,
  batch: 32,
  seed: 42,
  optimizer: plainSgd,
  schedule: { kind: 'constant' },
  clip: null,
  evaluate: { every: null, splits: ['validation'] },
  average: null,
  keep: 'last',
  patience: null,
  labelSmoothing: 0,
  teach: null,
  teacherSpans: [],
} as const satisfies TrainSpec;

const share = (description: string, value: number) =>
  ({ kind: 'number', description, default: value, minimum: 0, maximum: 1, as: 'double' }) as const;
const seed = (description: string, value: number) =>
  ({ kind: 'whole', description, default: value, minimum: 0, limit: limits.seed }) as const;

const decreasing: Fields = {
  warmup: { kind: 'whole', description: 'Steps in which the rate rises from zero.', default: 0, minimum: 0, limit: limits.steps },
  floor: { kind: 'number', description: 'The rate at the end of the decay and after it.', default: 0, minimum: 0 },
  steps: {
    kind: 'whole',
    description: 'After how many steps the decay ends; train.steps by default.',
    minimum: 1,
    limit: limits.steps,
    optional: true,
  },
};

/** What each optimizer takes, from its own file. */
export const optimizers: Readonly<Record<string, Fields>> = Object.fromEntries([...registry].map(([name, { options }]) => [name, options]));

export const schedules: Readonly<Record<string, Fields>> = {
  constant: {},
  step: {
    at: {
      kind: 'numbers',
      description: 'The steps at which the rate is multiplied by the factor, increasing.',
      each: { kind: 'whole', description: 'A step.', minimum: 1, limit: limits.steps },
    },
    factor: { kind: 'number', description: 'What the rate is multiplied by.', exclusiveMinimum: 0 },
  },
  cosine: decreasing,
  linear: decreasing,
};

const optimizerSummaries = Object.fromEntries([...registry].map(([name, { summary }]) => [name, summary]));

const scheduleSummaries = {
  constant: 'The same rate throughout.',
  step: 'The rate is multiplied by a factor at each of some steps.',
  cosine: 'The rate falls along half a cosine to its floor.',
  linear: 'The rate falls in a straight line to its floor.',
};

/** As the runtime has them. */
export const splitNames = ['train', 'validation', 'test'] as const;

export const evaluateFields: Fields = {
  every: {
    kind: 'whole',
    description: 'Steps from one evaluation to the next; a tenth of the steps by default.',
    minimum: 1,
    limit: limits.steps,
    optional: true,
  },
  splits: { kind: 'choices', description: 'What is evaluated.', choices: splitNames, default: defaultTrain.evaluate.splits },
};

export const averageFields: Fields = {
  decay: {
    kind: 'number',
    description: 'How slowly the exponential average of the weights moves.',
    exclusiveMinimum: 0,
    exclusiveMaximum: 1,
    otherKeys: ['over'],
  },
  over: {
    kind: 'number',
    description: 'In place of decay: the share of the steps, the last ones, over which the weights are averaged evenly.',
    exclusiveMinimum: 0,
    maximum: 1,
    optional: true,
  },
};

export const teachFields = {
  runs: {
    kind: 'texts',
    description: 'The runs that teach: folders, by their paths from the spec file or the working folder, or names of models trained here.',
    longest: limits.pathLength,
  },
  weight: {
    kind: 'number',
    description: "The share of the teachers' prediction in what is to be predicted; the rest is the data's own symbol.",
    default: 0.5,
    minimum: 0,
    maximum: 1,
  },
  temperature: {
    kind: 'number',
    description: 'What logits are divided by, the teachers’ and the model’s, before the two are compared: above 1 for flatter predictions.',
    default: 1,
    exclusiveMinimum: 0,
  },
} as const satisfies Fields;

export const trainFields: Fields = {
  steps: { kind: 'size', description: 'How many batches the model learns from.', default: defaultTrain.steps, limit: limits.steps },
  batch: { kind: 'size', description: 'Examples a step.', default: defaultTrain.batch, limit: limits.batch },
  seed: seed('Fixes initial weights, batches and dropout.', defaultTrain.seed),
  optimizer: {
    kind: 'variant',
    description: 'How gradients become steps.',
    variants: optimizers,
    summaries: optimizerSummaries,
    default: defaultTrain.optimizer.kind,
  },
  schedule: {
    kind: 'variant',
    description: 'How the rate changes during training.',
    variants: schedules,
    summaries: scheduleSummaries,
    default: defaultTrain.schedule.kind,
  },
  over: {
    kind: 'choice',
    choices: ['windows', 'words'],
    default: defaultTrain.over,
    description: 'Whether a batch counts windows, or whole words with every window of them, in which each node is computed once.',
  },
  clip: { kind: 'number', description: 'The largest norm of the whole gradient; off by default.', exclusiveMinimum: 0, optional: true },
  evaluate: { kind: 'section', description: 'When and on what the loss is measured.', fields: evaluateFields, optional: true },
  keep: {
    kind: 'choice',
    choices: ['last', 'best'],
    default: defaultTrain.keep,
    description:
      'Which weights the checkpoint holds: the last, or those of the evaluation with the lowest loss on the first of evaluate.splits.',
  },
  patience: {
    kind: 'whole',
    description: 'Training ends after so many evaluations without a better one; off by default.',
    minimum: 1,
    limit: limits.steps,
    optional: true,
  },
  average: {
    kind: 'section',
    description: 'Evaluates with an average of the weights, exponential or over the last steps; off by default.',
    fields: averageFields,
    optional: true,
  },
  labelSmoothing: {
    kind: 'number',
    description: 'The share of what is to be predicted that is spread evenly over all symbols.',
    default: defaultTrain.labelSmoothing,
    minimum: 0,
    exclusiveMaximum: 1,
  },
  teach: {
    kind: 'section',
    description: 'Trained runs whose mean prediction is learned beside the data (distillation); off by default.',
    fields: teachFields,
    optional: true,
  },
};

export const splitFields: Fields = {
  train: share('Share of the data to learn from; 0.9 of text, bytes and audio.', defaultSplit.train),
  validation: share('Share of the data to measure on while training.', defaultSplit.validation),
  test: share('Share of the data to measure on at the end; 0 of text, bytes and audio.', defaultSplit.test),
  seed: seed('Fixes the shuffle of words; other data are split in order.', defaultSplit.seed),
};

/** data.split of data that are one sequence. */
export const sequenceSplitFields: Fields = {
  train: share('Share of the data to learn from.', sequenceSplit.train),
  validation: share('Share of the data to measure on while training.', sequenceSplit.validation),
  test: share('Share of the data to measure on at the end.', sequenceSplit.test),
  seed: { kind: 'whole', description: 'Of words alone.', minimum: 0, limit: limits.seed, optional: true },
};

/** data.audio, which may also be the file alone. */
export const audioFields = {
  file: { kind: 'text', description: 'A WAV file, or a folder of them, by its path from the spec file.', longest: limits.pathLength },
  rate: {
    kind: 'whole',
    description: 'Samples a second; those of the recording by default.',
    minimum: 1,
    limit: limits.sampleRate,
    optional: true,
    example: '8000',
  },
  levels: {
    kind: 'whole',
    description: 'How many levels a sample may have: the vocabulary.',
    minimum: 2,
    limit: limits.levels,
    default: 256,
  },
  companding: {
    kind: 'choice',
    choices: ['muLaw', 'none'],
    default: 'muLaw',
    description: 'How loudness becomes levels: bent as ears hear it, with μ = levels - 1, or evenly.',
  },
} as const satisfies Fields;

export const dataFields: Fields = {
  words: {
    kind: 'text',
    description: 'A built-in set (names), or a file with one word a line, by its path from the spec file.',
    longest: limits.pathLength,
    otherKeys: ['source', 'text', 'bytes', 'audio'],
  },
  source: { kind: 'text', description: 'The older spelling of `words`.', longest: limits.pathLength, optional: true },
  text: {
    kind: 'text',
    description: 'A built-in text (kjv), or a file in UTF-8, by its path from the spec file: one long sequence of characters.',
    longest: limits.pathLength,
    optional: true,
  },
  bytes: {
    kind: 'text',
    description: 'A file of any kind, by its path from the spec file: one long sequence of bytes.',
    longest: limits.pathLength,
    optional: true,
  },
  audio: {
    kind: 'section',
    description:
      'A built-in recording (tones), a WAV file or a folder of them, by its path from the spec file: one long sequence of samples; or that and how they are read.',
    fields: audioFields,
    main: 'file',
    optional: true,
  },
  normalize: {
    kind: 'choice',
    choices: ['none', 'nfc'],
    default: 'none',
    description: 'Whether the characters of words and text are composed first, by Unicode normalization form C.',
  },
  context: { kind: 'size', description: 'How many symbols (characters, bytes, samples) the model sees.', limit: limits.context },
  split: { kind: 'section', description: 'How the data are shared out.', fields: splitFields, optional: true },
};

export const topFields = {
  name: {
    kind: 'text',
    description: `Names the folder under generated/: small letters, digits and dashes (${SPEC_NAME_PATTERN}).`,
    longest: 1000,
  },
  description: { kind: 'text', description: 'One line for people.', longest: limits.descriptionLength, default: '' },
  vars: { kind: 'variables', description: 'Numbers with names, for expressions such as "${hidden * 2}".', optional: true },
  data: { kind: 'section', description: 'What the model reads.', fields: dataFields, optional: false },
  model: { kind: 'layers', description: 'The layers, first to last.' },
  loss: {
    kind: 'choice',
    description: 'What is minimised: the mean over the predictions, in nats.',
    choices: ['crossEntropy'],
    default: 'crossEntropy',
  },
  train: { kind: 'section', description: 'How the model is trained.', fields: trainFields, optional: true } satisfies SectionField,
} as const satisfies Fields;

/** repeat's own map; `times` has no limit but that of the layers it makes. */
export const repeatFields = {
  times: { kind: 'whole', description: 'How many rounds.', minimum: 1, optional: true },
  for: { kind: 'values', description: 'Variables with a value for each round.', optional: true },
  layers: { kind: 'layers', description: 'The layers of a round.' } satisfies Option,
} as const satisfies Fields;
