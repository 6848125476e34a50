import type { RuntimeProblem } from './problem.js';

/** WNC961 to WNC979: trained runs that teach. */
export const teacherProblems = {
  WNC961: {
    help: 'A teacher with other symbols than the model. What is learned from a trained run is its prediction of each symbol, so both have to know the same ones: words with the same characters, text with the same, bytes, or audio with as many levels. Layers, context and optimizer may be any.',
    wrong: 'train: {teach: {runs: [runs/of-russian-names]}}',
    right: 'train: {teach: {runs: [runs/of-the-same-names]}}',
  },
  WNC962: {
    help: 'A teacher whose context the words do not fit. A model that predicts at every position takes a whole word at once; one that was trained with a shorter context cannot be asked about longer words.',
    wrong: 'train: {teach: {runs: [runs/rnn-of-8]}}       # words of up to 15 letters',
    right: 'train: {teach: {runs: [runs/rnn-of-16]}}',
  },
  WNC963: {
    help: 'A run that would teach itself. The name of a model means its newest run, which is the one that is trained: on a resume, or with --out. Name the folder of the run that is to teach.',
    wrong: 'name: small\ntrain: {teach: {runs: [small]}}              # and --resume',
    right: 'name: small\ntrain: {teach: {runs: [runs/small/2026-11-24T12-59-20Z]}}',
  },
  WNC965: {
    help: 'Predictions of teachers that take too much memory. They are computed once, at the start, and kept: a number for each symbol of the vocabulary at each symbol of the data that is learned from. Learn from less data, or without teachers.',
    wrong: 'data: {bytes: everything.bin, context: 64}    # 100 MB: 100 GiB of predictions',
    right: 'data: {bytes: part.bin, context: 64}          # 1 MB',
  },
  WNC966: {
    severity: 'warning',
    help: 'A teacher that may have seen what the model is measured on. It was trained on the same data, but on another share of them or by another shuffle, so some of the validation and test words were words that it learned from; what it has learned of them it teaches. The losses of the model may then be too good. Train teachers and model on the same split.',
    wrong: 'data: {words: names, context: 8, split: {train: 0.8, validation: 0.1, test: 0.1, seed: 7}}     # the teacher\u2019s seed is 42',
    right: 'data: {words: names, context: 8}      # the split that the teacher had',
  },
  WNC967: {
    help: 'Teachers that are out of reach. A spec with train.teach learns from runs in folders, which are read when training starts: by wnc train and wnc sweep, on the machine that has them. A page, and a worker of a queue, have no such folders. What such a spec was trained to can be used anywhere.',
    wrong: '$ wnc sweep taught.yaml --queue redis://HOST',
    right: '$ wnc sweep taught.yaml --workers 4',
  },
} satisfies Record<string, RuntimeProblem>;
