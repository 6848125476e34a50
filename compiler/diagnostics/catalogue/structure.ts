import { counted, grouped, listed, quote } from '../words.js';
import { error, type None } from './row.js';

const names = (words: readonly string[], last = 'and') => listed(words, last);

/** WNC2xx: keys, layers, options and labels: unknown, missing, doubled, or of the wrong kind. */
export const structure = {
  WNC201: error({
    title: 'an unknown key',
    message: ({ key, where, known }: { key: string; where: string; known: readonly string[] }) =>
      `unknown key ${quote(key)} in ${where}; ${known.length === 1 ? 'its only key is' : 'its keys are'} ${names(known)}`,
    help: 'Unknown keys are errors, never skipped: a misspelt `rate` would otherwise train with the default and say nothing.',
    wrong: 'train:\n  optimiser: {sgd: {rate: 0.1}}',
    right: 'train:\n  optimizer: {sgd: {rate: 0.1}}',
  }),
  WNC202: error({
    title: 'a missing key',
    message: ({ keys, where }: { keys: readonly string[]; where: string }) => `${where} needs ${names(keys.map(quote))}`,
    help: 'These keys have no default: a spec needs name, data and model, and data needs source and context.',
    wrong: 'data: {source: names}',
    right: 'data: {source: names, context: 8}',
  }),
  WNC203: error({
    title: 'a value of the wrong kind',
    message: ({ what, expected, found }: { what: string; expected: string; found: string }) => `${what} must be ${expected}, not ${found}`,
    help: 'The value is of another kind than the place takes: a list where a number belongs, say, or text where a map belongs.',
    wrong: 'data: names',
    right: 'data: {source: names, context: 8}',
  }),
  WNC204: error({
    title: 'an unknown layer',
    message: ({ name, known }: { name: string; known: readonly string[] }) =>
      `unknown layer ${quote(name)}${known.length === 0 ? '' : `; the layers are ${names(known)}`}`,
    help: 'Layers are written as in the list, with small first letters: linear, batchNorm, tanh.',
    wrong: 'model:\n  - Linear: {channels: 10}',
    right: 'model:\n  - linear: {channels: 10}',
  }),
  WNC205: error({
    title: 'an unknown option of a layer',
    message: ({ option, layer, known }: { option: string; layer: string; known: readonly string[] }) =>
      known.length === 0
        ? `${quote(layer)} takes no options, so ${quote(option)} is not one`
        : `${quote(layer)} has no option ${quote(option)}; ${known.length === 1 ? 'its only option is' : 'its options are'} ${names(known)}`,
    help: 'Each layer has its own options; `wnc explain` and the language reference list them. Sizes that follow from the input, such as in_features, are never given.',
    wrong: '- linear: {units: 68}',
    right: '- linear: {channels: 68}',
  }),
  WNC206: error({
    title: 'a missing option of a layer',
    message: ({ layer, options }: { layer: string; options: readonly string[] }) => `${quote(layer)} needs ${names(options.map(quote))}`,
    help: 'The option has no default, since no value is right for most models.',
    wrong: '- linear',
    right: '- linear: {channels: 68}',
  }),
  WNC207: error({
    title: 'a value for a layer that has no main option',
    message: ({ layer, found, options }: { layer: string; found: string; options: readonly string[] }) =>
      options.length === 0
        ? `${quote(layer)} takes no options, not ${found}`
        : `${quote(layer)} takes its options by name (${names(options)}), not ${found}`,
    help: 'Only layers with one obvious value, such as fuse: 2 and dropout: 0.1, may be written with that value alone.',
    wrong: '- linear: 68',
    right: '- linear: {channels: 68}',
  }),
  WNC208: error({
    title: 'several layers in one entry',
    message: ({ first, second }: { first: string; second: string }) =>
      `${quote(second)} stands in the same entry as ${quote(first)}; each layer is an entry of its own`,
    help: "The model is a list, one layer an entry. Beside a layer's word only `as: label` may stand.",
    wrong: '- linear: {channels: 68}\n  tanh: {}',
    right: '- linear: {channels: 68}\n- tanh',
  }),
  WNC209: error({
    title: 'an option beside its layer instead of inside',
    message: ({ option, layer }: { option: string; layer: string }) => `${quote(option)} stands beside ${quote(layer)}, not inside it`,
    help: "An option belongs to its layer only where it is indented further than the layer's word, or stands in braces after it.",
    wrong: '- linear:\n  channels: 68',
    right: '- linear:\n    channels: 68',
  }),
  WNC210: error({
    title: 'something that is not a layer',
    message: ({ found }: { found: string }) =>
      found === 'nothing'
        ? 'this entry is empty; a layer is a word, or a word with its options'
        : `a layer is a word, or a word with its options, not ${found}`,
    help: 'Each entry of a list of layers is `tanh`, `fuse: 2`, or `linear: {channels: 68}`.',
    wrong: 'model:\n  - [linear, tanh]',
    right: 'model:\n  - linear: {channels: 68}\n  - tanh',
  }),
  WNC211: error({
    title: 'an empty list',
    message: ({ what }: { what: string }) => `${what} must not be empty`,
    help: 'A list without entries here says nothing: a model needs layers, a residual something to add.',
    wrong: 'residual: []',
    right: 'residual: [tanh]',
  }),
  WNC212: error({
    title: 'two layers with one label',
    message: ({ label }: { label: string }) => `another layer of this list is already called ${quote(label)}`,
    help: "A label stands in the names of its layer's parameters (head.weight), so two in one list would share their names.",
    wrong: '- {linear: {channels: 4}, as: head}\n- {linear: {channels: 4}, as: head}',
    right: '- {linear: {channels: 4}, as: neck}\n- {linear: {channels: 4}, as: head}',
  }),
  WNC213: error({
    title: 'a name that is not allowed',
    message: ({ what, name, rule }: { what: string; name: string; rule: string }) => `${quote(name)} cannot be ${what}: ${rule}`,
    help:
      "The spec's name becomes a folder: small letters, digits and dashes, beginning with a letter, at most 64. " +
      'Labels, variables and sums become identifiers: letters, digits, _ and -, beginning with a letter or _, at most 64.',
    wrong: 'name: My Model!',
    right: 'name: my-model',
  }),
  WNC214: error({
    title: 'not exactly one choice',
    message: ({ what, found, known }: { what: string; found: readonly string[]; known: readonly string[] }) =>
      `${what} takes exactly one of ${names(known)}, not ${found.length === 0 ? 'none' : counted(found.length, 'key')}` +
      (found.length === 0 ? '' : ` (${names(found.slice(0, 4).map(quote))}${found.length > 4 ? ' …' : ''})`),
    help: 'The kind is the key and its settings are inside: {adam: {rate: 0.001}}.',
    wrong: 'optimizer: {name: adam, rate: 0.001}',
    right: 'optimizer: {adam: {rate: 0.001}}',
  }),
  WNC215: error({
    title: 'an unknown kind',
    message: ({ what, value, known }: { what: string; value: string; known: readonly string[] }) =>
      `unknown ${what} ${quote(value)}; the choices are ${names(known)}`,
    help: 'Optimizers are sgd, adam and adamW; schedules constant, step, cosine and linear.',
    wrong: 'optimizer: {rmsprop: {rate: 0.01}}',
    right: 'optimizer: {adam: {rate: 0.01}}',
  }),
  WNC216: error({
    title: 'a key without a value',
    message: ({ what, expected }: { what: string; expected: string }) => `${what} has no value; it must be ${expected}`,
    help: 'After the colon there is nothing (or null, or ~). Give a value, or take the key out where it has a default.',
    wrong: 'data:\n  source: names\n  context:',
    right: 'data:\n  source: names\n  context: 8',
  }),
  WNC217: error({
    title: 'rounds that are not said once',
    message: ({ both }: { both: boolean }) =>
      both ? '`repeat` takes `times` or `for`, not both' : '`repeat` needs `times` (how often) or `for` (a value a round)',
    help: '`times: 3` repeats the layers as they are; `for: {dilation: [1, 2, 4]}` repeats them with a variable that changes each round.',
    wrong: 'repeat: {layers: [tanh]}',
    right: 'repeat: {times: 3, layers: [tanh]}',
  }),
  WNC218: error({
    title: 'lists of a repeat that differ in length',
    message: ({ name, length, first, firstLength }: { name: string; length: number; first: string; firstLength: number }) =>
      `${quote(name)} has ${counted(length, 'value')} and ${quote(first)} has ${firstLength}; each round takes one of each`,
    help: 'The variables of one `for` go on together, round by round, so their lists have the same length.',
    wrong: 'for: {channels: [16, 32], dilation: [1, 2, 4]}',
    right: 'for: {channels: [16, 32, 64], dilation: [1, 2, 4]}',
  }),
  WNC219: error({
    title: 'a spec that is not a map',
    message: ({ found }: { found: string }) => `a spec is a map of name, data, model and train, not ${found}`,
    help: "The file's top level holds keys, not a list and not plain text.",
    wrong: '- embedding: {channels: 10}\n- tanh',
    right: 'name: first\ndata: {source: names, context: 3}\nmodel:\n  - embedding: {channels: 10}',
  }),
  WNC220: error({
    title: 'a value that is given twice in a list',
    message: ({ what, value }: { what: string; value: string }) => `${quote(value)} is in ${what} twice`,
    help: 'Each value of this list counts once; the second has no effect and is probably another one misspelt.',
    wrong: 'evaluate: {splits: [validation, validation]}',
    right: 'evaluate: {splits: [validation, test]}',
  }),
  WNC222: error({
    title: 'a layer whose word is a value',
    message: ({ key }: { key: string }) => `a layer's word is its own key, not the value of ${quote(key)}`,
    help: 'Other formats say {type: linear, channels: 68}. Here the word comes first and holds its options.',
    wrong: '- {type: linear, channels: 68}',
    right: '- linear: {channels: 68}',
  }),
  WNC223: error({
    title: 'something that other frameworks have and there is none of here',
    message: ({ name, kind, instead }: { name: string; kind: string; instead: string | undefined }) =>
      `there is no ${kind} here like ${quote(name)}` + (instead === undefined ? '' : `; ${instead}`),
    help: 'The name is known from PyTorch or Keras, and nothing here does the same. Where something comes near, or it can be built, the message says how.',
    wrong: 'model:\n  - embedding: {channels: 10}\n  - Hardtanh',
    right: 'model:\n  - embedding: {channels: 10}\n  - tanh',
  }),
  WNC224: error({
    title: 'an argument that has no equivalent here',
    message: ({ name, ours, lost }: { name: string; ours: string; lost: readonly string[] }) =>
      `${quote(name)} is ${quote(ours)} here, which has no equivalent of ${names(lost.map(quote))}`,
    help: 'The layer, optimizer or schedule is known by another name here, and one of its arguments cannot be said. The fix leaves that argument out.',
    wrong: '- Conv1d: {in_channels: 16, out_channels: 32, kernel_size: 3, stride: 2}',
    right: '- causalConv: {channels: 32, kernel: 3}',
  }),
  WNC225: error({
    title: 'epochs instead of steps',
    message: ({
      epoch,
    }: {
      epoch: { readonly examples: number; readonly unit: string; readonly batch: number; readonly steps: number } | undefined;
    }) =>
      'training counts steps, each of one batch, not epochs' +
      (epoch === undefined
        ? ''
        : `; an epoch is ${counted(epoch.steps, 'step')} here: ${counted(epoch.examples, epoch.unit)} for training, ${grouped(epoch.batch)} in a batch`),
    help: 'An epoch is once through the training data: as many steps as there are batches in it. `steps` says directly how many batches the model learns from.',
    wrong: 'train: {epochs: 10}',
    right: 'train: {steps: 57080}',
  }),
  WNC221: error({
    title: 'a label without a layer',
    message: (_: None) => '`as` labels the layer beside it, and there is none',
    help: "A label stands beside its layer's word in the same entry.",
    wrong: '- as: head',
    right: '- {linear: {channels: 4}, as: head}',
  }),
};
