import { describe, expect, it } from 'vitest';
import type { ResolvedLayer, ResolvedSpec } from '../../../compiler/language/resolved-spec.js';
import { readTextSpec } from '../../helpers/read-text.js';

const head = 'name: sample\ndata: {source: names, context: 8}\n';
const model = 'model:\n  - embedding: {channels: 10}\n  - flatten\n  - linear: {channels: vocabulary}\n';

async function read(text: string): Promise<ResolvedSpec> {
  const { spec, codes } = await readTextSpec(text);
  expect(codes).toEqual([]);
  return spec!;
}

function paths(layers: readonly ResolvedLayer[]): readonly string[] {
  return layers.flatMap((layer) => [`${layer.path} ${layer.name}`, ...layer.lists.flatMap(paths)]);
}

describe('defaults', () => {
  it('are those of language.md', async () => {
    const { data, train, loss, description } = await read(head + model);
    expect(data).toMatchObject({
      source: 'names',
      context: 8,
      vocabulary: 27,
      split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 },
    });
    expect({ loss, description }).toEqual({ loss: 'crossEntropy', description: undefined });
    expect(train).toEqual({
      over: 'windows',
      overSpan: undefined,
      steps: 20_000,
      batch: 32,
      seed: 42,
      optimizer: { kind: 'sgd', rate: 0.1, momentum: 0 },
      schedule: { kind: 'constant' },
      clip: null,
      evaluate: { every: null, splits: ['validation'] },
      average: null,
      keep: 'last',
      patience: null,
      labelSmoothing: 0,
      teach: null,
      teacherSpans: [],
    });
  });

  it('of each optimizer and schedule are filled in', async () => {
    const train = async (text: string) => (await read(`${head}${model}train: {steps: 100, ${text}}`)).train;
    expect((await train('optimizer: {sgd: {rate: 1}}')).optimizer).toEqual({ kind: 'sgd', rate: 1, momentum: 0 });
    const adam = { rate: 0.01, betas: [0.9, 0.999], epsilon: 1e-8, decay: 'all' };
    expect((await train('optimizer: {adam: {rate: 0.01}}')).optimizer).toEqual({ kind: 'adam', ...adam, weightDecay: 0 });
    expect((await train('optimizer: {adamW: {rate: 0.01}}')).optimizer).toEqual({ kind: 'adamW', ...adam, weightDecay: 0.01 });
    expect((await train('schedule: constant')).schedule).toEqual({ kind: 'constant' });
    expect((await train('schedule: cosine')).schedule).toEqual({ kind: 'cosine', warmup: 0, floor: 0 });
    expect((await train('schedule: {linear: {warmup: 10, floor: 0.01}}')).schedule).toEqual({ kind: 'linear', warmup: 10, floor: 0.01 });
    expect((await train('schedule: {step: {at: [10, 20], factor: 0.5}}')).schedule).toEqual({ kind: 'step', at: [10, 20], factor: 0.5 });
    expect(await train('clip: 1, average: {decay: 0.99}, evaluate: {every: 5, splits: [train, test]}')).toMatchObject({
      clip: 1,
      average: 0.99,
      evaluate: { every: 5, splits: ['train', 'test'] },
    });
  });

  it('evaluate what has words', async () => {
    const split = (text: string) => read(`name: sample\ndata: {source: names, context: 8, split: ${text}}\n${model}`);
    expect((await split('{train: 0.9, validation: 0, test: 0.1}')).train.evaluate.splits).toEqual(['test']);
    expect((await split('{train: 1, validation: 0, test: 0}')).train.evaluate.splits).toEqual(['train']);
    expect((await split('{train: 0.7, validation: 0.2, test: 0.1}')).data.split.train).toBe(0.7);
    expect((await split('{seed: 7}')).data.split).toEqual({ train: 0.8, validation: 0.1, test: 0.1, seed: 7 });
  });
});

describe('numbers', () => {
  it('may be expressions wherever a number may stand', async () => {
    const spec = await read(
      `name: sample
vars: {wide: "\${hidden * 2}", hidden: 68, half: 0.5, seed: 7, view: 4}
data: {source: names, context: "\${view * 2}", split: {train: "\${half + 0.3}", seed: "\${seed}"}}
model:
  - embedding: {channels: " \${ wide } "}
  - dropout: "\${half}"
  - fuse: "\${context / 4}"
  - linear:
      channels: \${vocabulary + context}
  - flatten
  - linear: {channels: "\${vocabulary}", gain: "\${half / 5}"}
train: {steps: "\${100 * seed}", optimizer: {adam: {rate: "\${half}", betas: ["\${half}", 0.9]}}}
`,
    );
    expect(spec.data).toMatchObject({ context: 8, split: { train: 0.8, seed: 7 } });
    expect(spec.model.map(({ options }) => Object.values(options)[0])).toEqual([136, 0.5, 2, 35, undefined, 27]);
    expect(spec.model[5]!.options['gain']).toBe(0.1);
    expect(spec.train).toMatchObject({ steps: 700, optimizer: { rate: 0.5, betas: [0.5, 0.9] } });
  });

  it('in YAML are numbers however they are written', async () => {
    const spec = await read(
      `${head}model:\n  - embedding: {channels: 0x10}\n  - flatten\n  - linear: {channels: 1e2}\n  - linear: {channels: +27.0}\n`,
    );
    expect(spec.model.map(({ options }) => options['channels'])).toEqual([16, undefined, 100, 27]);
  });

  it('keep where they stand', async () => {
    const spec = await read(`${head}model:\n  - embedding: {channels: 10}\n  - fuse: 2\n  - linear: {channels: vocabulary, bias: false}\n`);
    const at = (layer: number, option: string) => {
      const span = spec.model[layer]!.optionSpans[option];
      return span && `${span.start.line}:${span.start.column}`;
    };
    expect(at(0, 'channels')).toBe('4:27');
    expect(at(1, 'n')).toBe('5:11');
    expect(at(2, 'bias')).toBe('6:42');
    expect(at(2, 'gain')).toBeUndefined();
    expect(spec.data.contextSpan.start).toMatchObject({ line: 2, column: 32 });
  });
});

describe('layers', () => {
  it('are written in any of their forms', async () => {
    const spec = await read(
      `${head}model:
  - embedding: {channels: 4}
  - tanh
  - "tanh"
  - tanh:
  - tanh: {}
  - {tanh: , as: again}
  - fuse: 2
  - fuse: {n: 2}
  - residual: [tanh]
  - residual: {layers: [tanh]}
  - residual:
      - linear: {channels: 16}
  - flatten
  - linear: {channels: vocabulary}
    as: head
`,
    );
    expect(spec.model.map(({ name }) => name).join(' ')).toBe(
      'embedding tanh tanh tanh tanh tanh fuse fuse residual residual residual flatten linear',
    );
    expect(spec.model.map(({ path }) => path)).toEqual(['0', '1', '2', '3', '4', 'again', '6', '7', '8', '9', '10', '11', 'head']);
  });

  it('have their place for a name', async () => {
    const spec = await read(
      `${head}model:
  - embedding: {channels: 4}
  - repeat:
      times: 2
      layers:
        - residual: [tanh, {linear: {channels: 4}, as: inner}]
        - skip: {to: out, layers: [{linear: {channels: 4}}]}
  - parallel: {merge: add, branches: [[tanh, relu], [], [{linear: {channels: 4}}]]}
  - {repeat: {for: {width: [8, 4]}, layers: [{linear: {channels: "\${width}"}}]}, as: widths}
  - collect: out
  - last
  - linear: {channels: vocabulary}
`,
    );
    expect(paths(spec.model)).toEqual([
      '0 embedding',
      '1 repeat',
      '1.0.0 residual',
      '1.0.0.0 tanh',
      '1.0.0.inner linear',
      '1.0.1 skip',
      '1.0.1.0 linear',
      '1.1.0 residual',
      '1.1.0.0 tanh',
      '1.1.0.inner linear',
      '1.1.1 skip',
      '1.1.1.0 linear',
      '2 parallel',
      '2.0.0 tanh',
      '2.0.1 relu',
      '2.2.0 linear',
      'widths repeat',
      'widths.0.0 linear',
      'widths.1.0 linear',
      '4 collect',
      '5 last',
      '6 linear',
    ]);
  });

  it('of a repeat see its variables, which hide outer ones', async () => {
    const spec = await read(
      `name: sample
vars: {width: 5, other: 3}
data: {source: names, context: 8}
model:
  - embedding: {channels: "\${width}"}
  - repeat:
      for: {width: [1, 2, "\${other}"], scale: [10, 20, 30]}
      layers:
        - linear: {channels: "\${width * scale}"}
        - repeat: {for: {width: ["\${width}"]}, layers: [{linear: {channels: "\${width + scale}"}}]}
  - flatten
  - linear: {channels: "\${width * 2}"}
`,
    );
    const channels = (layers: readonly ResolvedLayer[]): readonly unknown[] =>
      layers.flatMap(({ options, lists }) => [
        ...(options['channels'] === undefined ? [] : [options['channels']]),
        ...lists.flatMap(channels),
      ]);
    expect(channels(spec.model)).toEqual([5, 10, 11, 40, 22, 90, 33, 10]);
  });

  it('may be written once and repeated by an alias', async () => {
    const spec = await read(
      `${head}model:\n  - embedding: &size {channels: 4}\n  - linear: *size\n  - &act tanh\n  - *act\n  - flatten\n  - linear: {channels: vocabulary}\n`,
    );
    expect(spec.model.map(({ name }) => name)).toEqual(['embedding', 'linear', 'tanh', 'tanh', 'flatten', 'linear']);
  });
});

describe('a spec with errors', () => {
  it('has its model where only other sections are wrong', async () => {
    const { spec, codes } = await readTextSpec(`name: Wrong\ndata: {source: names, context: 8}\n${model}train: {steps: 0}`);
    expect(codes).toEqual(['WNC213', 'WNC302']);
    expect(spec?.model).toHaveLength(3);
  });

  it('has none where data or the model is wrong', async () => {
    for (const text of [`${head}model: [tahn]`, `name: x\ndata: {source: names}\n${model}`, `${head}model: [tanh, *a]`]) {
      const { spec, codes } = await readTextSpec(text);
      expect(spec).toBeUndefined();
      expect(codes).not.toEqual([]);
    }
  });

  it('warns of unused variables only where nothing is wrong', async () => {
    expect((await readTextSpec(`name: x\nvars: {a: 1}\n${head.slice(13)}${model}`)).codes).toEqual(['WNC501']);
    expect((await readTextSpec(`name: x\nvars: {a: 1}\n${head.slice(13)}model: [tahn]`)).codes).toEqual(['WNC204']);
  });
});

describe('text', () => {
  it('may begin with a byte order mark and end its lines with CRLF', async () => {
    await read(`\ufeff${(head + model).replaceAll('\n', '\r\n')}`);
  });

  it('of a description becomes one line', async () => {
    const spec = await read(`description: >\n  One line\n  and another.\n${head}${model}`);
    expect(spec.description).toBe('One line and another.');
  });
});
