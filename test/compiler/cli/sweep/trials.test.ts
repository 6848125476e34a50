import { describe, expect, it } from 'vitest';
import { countTrials, trialsOf } from '../../../../compiler/cli/sweep/trials.js';
import { DiagnosticBag } from '../../../../compiler/diagnostics/bag.js';
import { readSweep } from '../../../../compiler/language/sweep/read-sweep.js';
import { layers } from '../../../../compiler/layers/registry.js';
import { withValues } from '../../../../compiler/language/sweep/base-spec.js';

const base = `name: base
vars: {hidden: 32, half: 16} # kept
data: {source: names, context: 4}
model:
  - embedding: {channels: 8}
  - linear: {channels: vocabulary}
train:
  batch: 16
  clip:
  optimizer:
    adam:
      rate: 0.01
`;

function read(text: string) {
  const bag = new DiagnosticBag();
  const result = readSweep(
    { name: 'sweep.yaml', content: `name: x\nbase: base.yaml\n${text}` },
    layers,
    { base: () => ({ name: 'base.yaml', content: base }) },
    bag,
  );
  expect(bag.sorted()).toEqual([]);
  return { sweep: result.sweep!, base: result.base! };
}

const valuesOf = (text: string) => trialsOf(read(text).sweep).map(({ values }) => Object.fromEntries(values));

describe('the trials of a sweep', () => {
  it('are every combination, groups first, the first range the slowest', () => {
    const text = 'together: [[{vars.hidden: 8, vars.half: 4}, {vars.hidden: 16, vars.half: 8}]]\nranges: {train.batch: [1, 2]}';
    expect(valuesOf(text)).toEqual([
      { 'vars.hidden': 8, 'vars.half': 4, 'train.batch': 1 },
      { 'vars.hidden': 8, 'vars.half': 4, 'train.batch': 2 },
      { 'vars.hidden': 16, 'vars.half': 8, 'train.batch': 1 },
      { 'vars.hidden': 16, 'vars.half': 8, 'train.batch': 2 },
    ]);
    expect(countTrials(read(text).sweep)).toBe(4);
  });

  it('space linear and log ranges evenly, ends included', () => {
    expect(
      valuesOf('ranges: {train.optimizer.adam.rate: {log: [0.001, 0.1], count: 3}}').map((values) => Object.values(values)[0]),
    ).toEqual([0.001, 0.01, 0.1]);
    expect(valuesOf('ranges: {vars.hidden: {linear: [8, 9], count: 5, whole: true}}').map((values) => Object.values(values)[0])).toEqual([
      8, 9,
    ]);
  });

  it('work out expressions from ranges above them and the base’s variables', () => {
    const [first] = valuesOf(
      'ranges: {vars.hidden: [10], train.batch: "${hidden * 2 + half}", model.0.embedding.channels: "${batch / 4}"}',
    );
    expect(first).toEqual({ 'vars.hidden': 10, 'train.batch': 36, 'model.0.embedding.channels': 9 });
  });

  it('say why an expression has no value', () => {
    const { sweep } = read('ranges: {train.batch: [0, 1], vars.hidden: "${8 / batch}"}');
    expect(trialsOf(sweep).map(({ problem }) => problem)).toEqual(['vars.hidden: a division by zero', undefined]);
  });

  it('drawn at random lie in their ranges and do not depend on how many there are', () => {
    const text = (trials: number) =>
      `search: {random: {trials: ${trials}}}\nranges: {train.optimizer.adam.rate: {log: [0.001, 1]}, vars.hidden: {linear: [8, 64], whole: true}, train.batch: [16, 32]}`;
    const many = valuesOf(text(200)) as Record<string, number>[];
    expect(valuesOf(text(5))).toEqual(many.slice(0, 5));
    const rates = many.map((values) => values['train.optimizer.adam.rate']!);
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(0.001);
    expect(Math.max(...rates)).toBeLessThanOrEqual(1);
    // Even in the logarithm: as many below the geometric middle as above.
    expect(rates.filter((rate) => rate < 0.0316).length).toBeGreaterThan(80);
    expect(rates.filter((rate) => rate < 0.0316).length).toBeLessThan(120);
    expect(many.every(({ 'vars.hidden': hidden }) => Number.isInteger(hidden) && hidden! >= 8 && hidden! <= 64)).toBe(true);
    expect(new Set(many.map(({ 'train.batch': batch }) => batch))).toEqual(new Set([16, 32]));
    expect(valuesOf(`seed: 1\n${text(5)}`)).not.toEqual(many.slice(0, 5));
  });

  it('change the base spec at their places and nowhere else', () => {
    const { base: spec } = read('ranges: {train.batch: [1]}');
    const values = new Map<string, never>([
      ['vars.hidden', 64],
      ['train.clip', 1],
      ['train.optimizer', { sgd: { rate: 0.1 } }],
      ['model.1.linear.channels', '${hidden}'],
    ] as never);
    expect(withValues(spec.source, spec.root, values, layers).text).toBe(
      base
        .replace('hidden: 32', 'hidden: 64')
        .replace('clip:', 'clip: 1')
        .replace('adam:\n      rate: 0.01', '{"sgd":{"rate":0.1}}')
        .replace('channels: vocabulary', 'channels: "${hidden}"'),
    );
  });

  it('add what the base spec leaves to its default, and know the lines of the base spec again', () => {
    const text = `name: base
data: {source: names, context: 4}
model:
  - embedding: {channels: 8}
  - batchNorm
  - dropout: 0.1
  - residual:
      - linear:
          channels: 8
  - linear: {channels: vocabulary}
train:
  # kept
  steps: 50
  optimizer: sgd
`;
    const bag = new DiagnosticBag();
    const ranges = {
      'train.seed': [1],
      'train.evaluate.every': [5],
      'train.evaluate.splits': [['test']],
      'train.optimizer.sgd.momentum': [0.5],
      'train.optimizer.sgd.rate': [0.2],
      'data.split.seed': [7],
      'model.1.batchNorm.epsilon': [0.01],
      'model.2.dropout.rate': [0.5],
      'model.3.residual.0.linear.bias': [false],
      'model.4.linear.gain': [0.1],
    };
    const { sweep, base: spec } = readSweep(
      { name: 's.yaml', content: JSON.stringify({ name: 'x', base: 'b.yaml', ranges }) },
      layers,
      { base: () => ({ name: 'b.yaml', content: text }) },
      bag,
    );
    expect(bag.sorted()).toEqual([]);
    const varied = withValues(spec!.source, spec!.root, trialsOf(sweep!)[0]!.values, layers);
    expect(varied.text).toBe(`name: base
data: {split: {"seed":7}, source: names, context: 4}
model:
  - embedding: {channels: 8}
  - {"batchNorm":{"epsilon":0.01}}
  - dropout: 0.5
  - residual:
      - linear:
          bias: false
          channels: 8
  - linear: {gain: 0.1, channels: vocabulary}
train:
  # kept
  seed: 1
  evaluate: {"every":5,"splits":["test"]}
  steps: 50
  optimizer: {"sgd":{"momentum":0.5,"rate":0.2}}
`);
    const lines = varied.text.split('\n');
    const found = ['channels: 8', 'steps: 50', 'optimizer'].map((word) =>
      varied.baseLine(lines.findIndex((line) => line.trim().startsWith(word)) + 1),
    );
    expect(found).toEqual([9, 13, 14]);
  });

  it.each([
    ['train.evaluate', 'train.evaluate.every'],
    ['train', 'train.seed'],
    ['train.optimizer', 'train.optimizer.sgd.momentum'],
    ['model.1.linear', 'model.1.linear.bias'],
  ])('have no two values in one place: %s and %s', (one, other) => {
    const bag = new DiagnosticBag();
    const text = base.replace(/optimizer:[^]*/, 'optimizer: sgd\n');
    const content = `name: x\nbase: b.yaml\nranges: {${one}: [{}], ${other}: [1]}`;
    readSweep({ name: 's.yaml', content }, layers, { base: () => ({ name: 'b.yaml', content: text }) }, bag);
    expect(bag.sorted().map(({ code }) => code)).toEqual(['WNC906']);
  });
});
