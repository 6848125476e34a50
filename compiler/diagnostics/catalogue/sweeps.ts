import { counted, grouped, listed, quote } from '../words.js';
import { error, warning, type None } from './row.js';

/** WNC9xx: sweeps, their ranges and their size. */
export const sweeps = {
  WNC901: error({
    title: 'a range over a key that is not there',
    message: ({
      path,
      file,
      reached,
      missing,
      known,
    }: {
      path: string;
      file: string;
      reached: string;
      missing: string;
      known: readonly string[];
    }) => {
      const where = reached === '' ? quote(file) : `${quote(reached)} of ${quote(file)}`;
      const has = known.length === 0 ? 'holds nothing inside' : `has ${listed(known.slice(0, 12).map(quote))}`;
      return `${quote(path)} is not in the base spec: ${where} has no ${quote(missing)}; it ${has}`;
    },
    help:
      'A range changes a value that the base spec has, by its path: keys joined by dots, places in a list counted from 0, as in train.optimizer.sgd.rate or model.2.linear.channels. ' +
      'What the base spec leaves to its default may be named too, such as train.seed. What the language does not have there may not.',
    wrong: 'ranges:\n  train.optimiser.sgd.rate: [0.1, 0.2]',
    right: 'ranges:\n  train.optimizer.sgd.rate: [0.1, 0.2]',
  }),
  WNC902: error({
    title: 'an empty range',
    message: ({ what }: { what: string }) => `${what} has no values, so there would be nothing to train`,
    help: 'A sweep trains one model for each combination of values. A range without values makes none.',
    wrong: 'ranges:\n  train.batch: []',
    right: 'ranges:\n  train.batch: [16, 32, 64]',
  }),
  WNC903: error({
    title: 'a range whose ends do not fit',
    message: ({ what, low, high, reason }: { what: string; low: number; high: number; reason: string }) =>
      `${what} goes from ${low} to ${high}: ${reason}`,
    help: 'A range between two numbers goes from the lower to the higher. A log range multiplies from one to the other, so both are above 0. A single value is a list of one.',
    wrong: 'ranges:\n  train.optimizer.sgd.rate: {log: [0, 0.1], count: 4}',
    right: 'ranges:\n  train.optimizer.sgd.rate: {log: [0.001, 0.1], count: 4}',
  }),
  WNC904: error({
    title: 'alternatives of a group that set different values',
    message: ({ missing, extra }: { missing: readonly string[]; extra: readonly string[] }) =>
      [
        ...(extra.length > 0
          ? [`${listed(extra.map(quote))} ${extra.length === 1 ? 'is' : 'are'} not in the first alternative of the group`]
          : []),
        ...(missing.length > 0
          ? [`${listed(missing.map(quote))} ${missing.length === 1 ? 'is' : 'are'} missing from this alternative`]
          : []),
      ].join('; '),
    help: 'The values of a group change together: each of its alternatives gives a value to every place that the first one names, and to no other.',
    wrong: 'together:\n  - - {vars.channels: 44, vars.heads: 4}\n    - {vars.channels: 48}',
    right: 'together:\n  - - {vars.channels: 44, vars.heads: 4}\n    - {vars.channels: 48, vars.heads: 6}',
  }),
  WNC905: error({
    title: 'a sweep that is larger than it may be without being asked',
    message: ({ runs, limit, trials, seeds }: { runs: number; limit: number; trials: number; seeds: number }) =>
      `the sweep has ${counted(trials, 'trial')}${seeds > 1 ? ` of ${counted(seeds, 'seed')}` : ''}: ${grouped(runs)} trainings, more than ${grouped(limit)}`,
    help: 'Ranges multiply, and a sweep of thousands is easily written by mistake. One of more than 100 trainings has to be asked for by --yes; none has more than 10,000 trials.',
    wrong: '$ wnc sweep FILE               # 5 x 5 x 5 x 5 combinations',
    right: '$ wnc sweep FILE --yes         # or search: {random: {trials: 40}} in the file',
  }),
  WNC906: error({
    title: 'a value that is set twice',
    message: ({ path, other }: { path: string; other: string }) =>
      path === other ? `${quote(path)} has two ranges` : `${quote(path)} and ${quote(other)} set the same value`,
    help: 'Two ranges over one value, or over a value and a part of it, would overwrite one another.',
    wrong: 'ranges:\n  train.optimizer: [{sgd: {rate: 0.1}}]\n  train.optimizer.sgd.rate: [0.1, 0.2]',
    right: 'ranges:\n  train.optimizer.sgd.rate: [0.1, 0.2]',
  }),
  WNC907: error({
    title: 'a grid over a range without steps',
    message: ({ path }: { path: string }) => `a grid tries every value of ${quote(path)}, and how many there are is not said`,
    help: 'Between two numbers there is no end of others. A grid takes the number of values from `count`; random trials draw any number between the ends.',
    wrong: 'search: grid\nranges:\n  train.optimizer.sgd.rate: {log: [0.01, 1]}',
    right: 'search: grid\nranges:\n  train.optimizer.sgd.rate: {log: [0.01, 1], count: 5}',
  }),
  WNC908: error({
    title: 'rungs that do not increase',
    message: ({ value, before }: { value: number; before: number }) =>
      `the steps in \`rungs\` must increase, and ${value} comes after ${before}`,
    help: 'Trials are compared after each of these numbers of steps, counted from the beginning. The last stretch ends at the train.steps of the spec.',
    wrong: 'search: {halving: {rungs: [4000, 1000]}}',
    right: 'search: {halving: {rungs: [1000, 4000]}}',
  }),
  WNC913: error({
    title: 'a sweep with nothing to rank by',
    message: ({ data, source }: { data: string; source: string }) =>
      `of ${data} of ${source} the validation split has none, so there is nothing to rank the trials by`,
    help:
      'Trials are ranked by their loss on the validation split: data that they were not trained on. Shares are cut at whole words, rounded down, so a small share of a few words is none. ' +
      'Give more data, or a larger share.',
    wrong: 'data: {source: two-words.txt, context: 4}',
    right: 'data: {source: two-words.txt, context: 4, split: {train: 0.5, validation: 0.5, test: 0}}',
  }),
  WNC914: warning({
    title: 'trials that are judged on different data',
    message: ({ path, sets }: { path: string; sets: number }) =>
      `${quote(path)} has the trials judged on ${sets} different sets of data, so their losses do not compare`,
    help:
      'Trials are ranked by their loss on the validation split. Where a range changes the data or how they are shared out, a lower loss may only mean easier data. ' +
      'To see how much the split matters, compare trials that are otherwise the same.',
    wrong: 'ranges:\n  data.split.seed: [1, 2]\n  train.batch: [16, 32]',
    right: 'ranges:\n  train.batch: [16, 32]',
  }),
  WNC915: error({
    title: 'a spec where a sweep file belongs',
    message: (_: None) => 'this is a spec, one model; a sweep file names a spec as its `base` and the values to try in it',
    help: '`wnc sweep` takes a file of its own, with the path of a spec as `base` and ranges over its values. A spec by itself is trained by `wnc train`, with several seeds by `wnc train --seeds N`.',
    wrong: '$ wnc sweep specs/hierarchical.yaml',
    right: '$ wnc train specs/hierarchical.yaml      # or a sweep file: name, base: hierarchical.yaml, ranges',
  }),
  WNC916: error({
    title: 'a sweep file where a spec belongs',
    message: (_: None) => 'this is a sweep file, not a spec: it has values to try in a spec, and no model of its own',
    help: '`wnc check` judges a sweep file, `wnc sweep` trains its trials, and with --dry-run only checks each of them. Other commands take the spec that it names as its `base`, or the run of one of its trials.',
    wrong: '$ wnc train sweeps/rates.yaml',
    right: '$ wnc sweep sweeps/rates.yaml',
  }),
};
