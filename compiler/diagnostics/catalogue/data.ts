import { quote } from '../words.js';
import { error } from './row.js';

/** WNC650 to WNC659: what a spec says of its data; the data themselves are the runtime's. */
export const data = {
  WNC650: error({
    title: 'data of two kinds',
    message: ({ first, second }: { first: string; second: string }) =>
      `${quote(second)} and ${quote(first)} both say what the model reads; a model has one kind of data`,
    help: 'The key names the kind of data: words, text, bytes or audio (source is the older spelling of words). A model reads one of them.',
    wrong: 'data: {words: names, text: plays.txt, context: 8}',
    right: 'data: {text: plays.txt, context: 8}',
  }),
  WNC651: error({
    title: 'a seed for data that are not shuffled',
    message: ({ kind }: { kind: string }) => `${quote(kind)} is one sequence, which is split in order: a seed changes nothing`,
    help: 'Words are shuffled before they are split, by the seed. Text, bytes and audio are cut in order, the first part for training, so their split has no seed. Batches are drawn by train.seed.',
    wrong: 'data: {text: plays.txt, context: 8, split: {train: 0.8, validation: 0.2, test: 0, seed: 1}}',
    right: 'data: {text: plays.txt, context: 8, split: {train: 0.8, validation: 0.2, test: 0}}',
  }),
  WNC652: error({
    title: 'training over words on data without words',
    message: ({ kind }: { kind: string }) => `over: words takes whole words, and ${quote(kind)} has none`,
    help: 'With `over: words` a batch counts words, each with all its windows. Text, bytes and audio are one sequence each, in which a window may begin anywhere.',
    wrong: 'data: {text: plays.txt, context: 8}\ntrain: {over: words}',
    right: 'data: {words: names, context: 8}\ntrain: {over: words}',
  }),
  WNC653: error({
    title: 'a normalization of what are no characters',
    message: ({ kind }: { kind: string }) => `${quote('normalize')} composes characters, and ${quote(kind)} has none`,
    help: 'Unicode writes many letters in two ways, and `normalize: nfc` makes them one, in words and in text. Bytes and samples are read as they are.',
    wrong: 'data: {bytes: any.bin, normalize: nfc, context: 8}',
    right: 'data: {bytes: any.bin, context: 8}',
  }),
};
