import { counted, listed, quote } from '../words.js';
import { error, type None } from './row.js';

const RIGHT = '- {embedding: {channels: 10}, as: tokens}\n- tanh\n- linear: {channels: vocabulary, tied: tokens}';

const known = (labels: readonly string[]): string =>
  labels.length > 0 ? `; the embeddings here are called ${listed(labels.map(quote))}` : '';

/** WNC440 to WNC449: weights that are another layer's, and initial weights. */
export const ties = {
  WNC440: error({
    title: 'a weight that is tied to no layer',
    message: (p: { label: string; known: readonly string[] }) => `no layer is called ${quote(p.label)}${known(p.known)}`,
    help:
      'A linear with `tied: LABEL` has the weight of the embedding that stands beside `as: LABEL`, so that each character has one vector, ' +
      'for reading it and for predicting it.',
    wrong: '- {embedding: {channels: 10}, as: tokens}\n- tanh\n- linear: {channels: vocabulary, tied: token}',
    right: RIGHT,
  }),
  WNC441: error({
    title: 'a weight that is tied to a layer of another kind',
    message: (p: { label: string; layer: string; known: readonly string[] }) =>
      `${quote(p.label)} is a ${p.layer}: tied takes the label of an embedding${known(p.known)}`,
    help: 'The weight of an embedding has a row for each character, as that of the last linear has. No other layer has such a weight.',
    wrong:
      '- {embedding: {channels: 10}, as: tokens}\n- {linear: {channels: 10}, as: hidden}\n- linear: {channels: vocabulary, tied: hidden}',
    right:
      '- {embedding: {channels: 10}, as: tokens}\n- {linear: {channels: 10}, as: hidden}\n- linear: {channels: vocabulary, tied: tokens}',
  }),
  WNC442: error({
    title: 'a weight that is tied to a layer after it',
    message: ({ label }: { label: string }) => `the embedding ${quote(label)} comes after this linear: tied looks back`,
    help: 'Layers run from first to last, and branches too: the embedding whose weight a linear has comes before it.',
    wrong:
      'parallel:\n  branches:\n    - [{embedding: {channels: 4}}, {linear: {channels: vocabulary, tied: b}}]\n    - [{embedding: {channels: 4}, as: b}, {linear: {channels: vocabulary}}]',
    right:
      'parallel:\n  branches:\n    - [{embedding: {channels: 4}, as: b}, {linear: {channels: vocabulary}}]\n    - [{embedding: {channels: 4}}, {linear: {channels: vocabulary, tied: b}}]',
  }),
  WNC443: error({
    title: 'a tied weight of another width',
    message: ({ label, given, wanted }: { label: string; given: number; wanted: number }) =>
      `the weight of ${quote(label)} is for ${counted(wanted, 'channel')}, and ${counted(given, 'channel')} ${given === 1 ? 'reaches' : 'reach'} this linear`,
    help:
      "An embedding's weight has a row of its channels for each character, and a linear multiplies what reaches it by each row. So as many " +
      'channels must reach a tied linear as its embedding makes.',
    wrong: '- {embedding: {channels: 10}, as: tokens}\n- linear: {channels: 68}\n- linear: {channels: vocabulary, tied: tokens}',
    right: '- {embedding: {channels: 10}, as: tokens}\n- linear: {channels: 10}\n- linear: {channels: vocabulary, tied: tokens}',
  }),
  WNC444: error({
    title: 'a tied linear that does not score each character',
    message: ({ outputs, vocabulary, label }: { outputs: number; vocabulary: number; label: string }) =>
      `the weight of ${quote(label)} makes ${counted(vocabulary, 'channel')}, one for each character, and this linear is to make ${outputs}`,
    help: "An embedding's weight has a row for each character of the vocabulary, so `channels` of a linear that is tied to it is `vocabulary`.",
    wrong: '- {embedding: {channels: 10}, as: tokens}\n- tanh\n- linear: {channels: 68, tied: tokens}',
    right: RIGHT,
  }),
  WNC445: error({
    title: 'a label of several embeddings',
    message: ({ label, count, inRounds }: { label: string; count: number; inRounds: boolean }) =>
      inRounds
        ? `${quote(label)} is an embedding in each of ${count} rounds, and a weight can be tied to one only`
        : `${count} embeddings are called ${quote(label)}, and a weight can be tied to one only`,
    help: 'Each round of a repeat has an embedding of its own, and lists of layers may use one label each. tied needs a label of one embedding.',
    wrong:
      'parallel:\n  branches:\n    - [{embedding: {channels: 4}, as: e}]\n    - [{embedding: {channels: 4}, as: e}, {linear: {channels: vocabulary, tied: e}}]',
    right:
      'parallel:\n  branches:\n    - [{embedding: {channels: 4}, as: e}]\n    - [{embedding: {channels: 4}, as: f}, {linear: {channels: vocabulary, tied: f}}]',
  }),
  WNC446: error({
    title: 'initial weights of a tied linear',
    message: ({ option, label }: { option: 'gain' | 'deviation'; label: string }) =>
      `${option} does nothing here: the weight is that of ${quote(label)}, which has its own initial values`,
    help: 'A tied weight stands once, in its embedding. `deviation` there sets its initial values: `embedding: {channels: 64, deviation: 0.02}`.',
    wrong: '- {embedding: {channels: 10}, as: tokens}\n- tanh\n- linear: {channels: vocabulary, tied: tokens, gain: 0.1}',
    right: '- {embedding: {channels: 10, deviation: 0.02}, as: tokens}\n- tanh\n- linear: {channels: vocabulary, tied: tokens}',
  }),
  WNC447: error({
    title: 'both gain and deviation',
    message: (_: None) => 'gain and deviation both say how far the initial weights are spread: give one of them',
    help: 'Initial weights are N(0, gain²/inputs), or N(0, deviation²) where a deviation is given.',
    wrong: '- linear: {channels: 68, gain: 0.1, deviation: 0.02}',
    right: '- linear: {channels: 68, deviation: 0.02}',
  }),
};
