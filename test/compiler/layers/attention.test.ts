import { describe, expect, it } from 'vitest';
import { lower } from '../../../compiler/model/lower.js';
import { initializeModel } from '../../../runtime/training/initialize.js';
import { dropoutMask } from '../../../runtime/kernels/math.js';
import { compileChecked } from '../../helpers/compile-spec.js';
import { modelOf } from '../../helpers/model.js';
import { numbers, runGraph, type GraphRunner } from '../../helpers/run-graph.js';

const BATCH = 2;
const T = 5;
const KEY = 77;

interface Options {
  readonly channels: number;
  readonly heads: number;
  readonly positions?: 'none' | 'rotary' | 'alibi';
  readonly window?: number;
  readonly bias?: boolean;
  readonly dropout?: number;
}

/** A model that shows what attention makes of an embedding: its head copies each channel to a logit. */
async function shown({ channels, ...options }: Options, mode: 'training' | 'evaluation') {
  const given = Object.entries(options).map(([key, value]) => `${key}: ${value}`);
  const layers = [`embedding: {channels: ${channels}}`, `attention: {${given.join(', ')}}`, 'linear: {channels: vocabulary, bias: false}'];
  const { inferred, spec } = await modelOf(layers, { context: T, batch: BATCH });
  const graph = lower(inferred, spec, mode);
  const random = numbers(9);
  const tokens = Array.from({ length: BATCH * T }, () => Math.floor((random() + 1) * 13.5));
  const runner = await runGraph(graph, { batch: BATCH, tokens, targets: tokens.map(() => 1), dropoutKey: KEY });
  for (let i = 0; i < runner.parameters.length; i++) runner.parameters[i] = random();
  let offset = 0;
  const parameters = new Map<string, Float64Array>();
  for (const { attributes } of graph.parameters) {
    const length = attributes.shape.reduce((a, b) => a * b, 1);
    parameters.set(attributes.name, runner.parameters.subarray(offset, offset + length));
    offset += Math.ceil(length / 4) * 4;
  }
  const copies = parameters.get('2.weight')!.fill(0);
  for (let c = 0; c < channels; c++) copies[c * channels + c] = 1;
  runner.step();
  return { y: channelsOf(runner, channels), parameters, tokens };
}

function channelsOf(runner: GraphRunner, channels: number): number[] {
  const logits = runner.output('logits');
  return Array.from({ length: BATCH * T * channels }, (_, i) => logits[Math.floor(i / channels) * 27 + (i % channels)]!);
}

/** The layer as its documentation has it, position by position and head by head. */
function expected(
  { channels: C, heads, positions = 'none', window = Infinity, bias = true, dropout = 0 }: Options,
  parameters: ReadonlyMap<string, Float64Array>,
  tokens: readonly number[],
): number[] {
  const size = C / heads;
  const of = (name: string): Float64Array => parameters.get(name)!;
  const times = (weight: Float64Array, row: number, x: readonly number[]): number =>
    x.reduce((sum, value, i) => sum + weight[row * C + i]! * value, 0);
  const turn = (part: readonly number[], t: number): number[] =>
    part.map((value, i) => {
      const [half, first] = [size / 2, i < size / 2];
      const angle = t / 10000 ** ((2 * (i % half)) / size);
      // The tables are float32.
      const [cos, sin] = [Math.fround(Math.cos(angle)), Math.fround(Math.sin(angle))];
      return value * cos + (first ? -part[i + half]! : part[i - half]!) * sin;
    });
  return Array.from({ length: BATCH }, (_, b) => {
    const rows = Array.from({ length: T }, (__, t) => [...of('0.weight').subarray(tokens[b * T + t]! * C, (tokens[b * T + t]! + 1) * C)]);
    const projected = rows.map((x) =>
      Array.from({ length: 3 * C }, (__, row) => times(of('1.in_proj_weight'), row, x) + (bias ? of('1.in_proj_bias')[row]! : 0)),
    );
    const head = (t: number, part: number, h: number): number[] => {
      const values = projected[t]!.slice(part * C + h * size, part * C + (h + 1) * size);
      return part < 2 && positions === 'rotary' ? turn(values, t) : values;
    };
    return rows.flatMap((_x, t) => {
      const mixed = Array.from({ length: heads }, (__, h) => {
        const slope = positions === 'alibi' ? Math.fround(2 ** ((-8 * (h + 1)) / heads)) : 0;
        const seen = Array.from({ length: t + 1 }, (___, u) => u).filter((u) => t - u < window);
        const scores = seen.map((u) => {
          const [q, k] = [head(t, 0, h), head(u, 1, h)];
          return q.reduce((sum, value, d) => sum + value * k[d]!, 0) / Math.sqrt(size) - slope * (t - u);
        });
        const total = scores.reduce((sum, score) => sum + Math.exp(score), 0);
        return Array.from({ length: size }, (___, d) =>
          seen.reduce((sum, u, i) => {
            const kept = dropout === 0 ? 1 : dropoutMask(KEY, 0, ((b * heads + h) * T + t) * T + u, dropout);
            return sum + (Math.exp(scores[i]!) / total) * kept * head(u, 2, h)[d]!;
          }, 0),
        );
      }).flat();
      return Array.from({ length: C }, (__, row) => times(of('1.out_proj.weight'), row, mixed) + (bias ? of('1.out_proj.bias')[row]! : 0));
    });
  }).flat();
}

describe('attention is what its documentation says', () => {
  it.each<[string, Options]>([
    ['plain', { channels: 6, heads: 2 }],
    ['without biases', { channels: 6, heads: 3, bias: false }],
    ['rotary, one head', { channels: 6, heads: 1, positions: 'rotary' }],
    ['rotary, heads of two channels', { channels: 8, heads: 4, positions: 'rotary', bias: false }],
    ['rotary in a window', { channels: 12, heads: 2, positions: 'rotary', window: 3, bias: false }],
    ['alibi, six heads', { channels: 12, heads: 6, positions: 'alibi' }],
    ['alibi, eleven heads in a window', { channels: 22, heads: 11, positions: 'alibi', window: 2 }],
    ['a window of one', { channels: 4, heads: 2, window: 1 }],
    ['a window of all', { channels: 4, heads: 2, window: T }],
    ['a window past all', { channels: 4, heads: 2, window: 4096 }],
    ['dropout', { channels: 6, heads: 2, dropout: 0.5 }],
    ['dropout of rotary in a window', { channels: 8, heads: 2, positions: 'rotary', window: 2, dropout: 0.25 }],
  ])('%s', async (_, options) => {
    for (const mode of ['training', 'evaluation'] as const) {
      const { y, parameters, tokens } = await shown(options, mode);
      const wanted = expected(mode === 'training' ? options : { ...options, dropout: 0 }, parameters, tokens);
      y.forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 10));
    }
  });
});

describe("attention's parameters", () => {
  const namesOf = async (layer: string): Promise<readonly string[]> => {
    const { inferred, spec } = await modelOf(['embedding: {channels: 4}', layer, 'linear: {channels: vocabulary}']);
    return lower(inferred, spec, 'training')
      .parameters.map(({ attributes }) => attributes.name)
      .filter((name) => name.startsWith('1.'));
  };

  it('are two weights, and two biases unless it has none', async () => {
    const [weights, biases] = [
      ['1.in_proj_weight', '1.out_proj.weight'],
      ['1.in_proj_bias', '1.out_proj.bias'],
    ];
    expect(await namesOf('attention: {heads: 2, positions: rotary, window: 2, dropout: 0.5}')).toEqual([
      weights[0],
      biases[0],
      weights[1],
      biases[1],
    ]);
    expect(await namesOf('attention: {heads: 2, positions: alibi, bias: false}')).toEqual(weights);
    expect(await namesOf('positions: sinusoidal')).toEqual([]);
  });

  it('begin with the deviation that is given, biases with 0', async () => {
    const layers = [
      'embedding: {channels: 32}',
      'positions: {deviation: 3}',
      'attention: {heads: 2, deviation: 0.5}',
      'linear: {channels: vocabulary}',
    ];
    const { definition } = await compileChecked(await modelOf(layers), {});
    const parameters = new Float32Array(definition.parameters.length);
    initializeModel({ definition, parameters, statistics: new Float32Array(0) }, 1);
    const deviationOf = (name: string): number => {
      const { offset, shape } = definition.parameters.tensors.find((tensor) => tensor.name === name)!;
      const values = parameters.subarray(offset, offset + shape.reduce((a, b) => a * b, 1));
      return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
    };
    expect(deviationOf('1.weight') / 3).toBeCloseTo(1, 0);
    expect(deviationOf('2.in_proj_weight') / 0.5).toBeCloseTo(1, 1);
    expect(deviationOf('2.out_proj.weight') / 0.5).toBeCloseTo(1, 1);
    expect(deviationOf('2.in_proj_bias')).toBe(0);
    expect(deviationOf('2.out_proj.bias')).toBe(0);
  });
});

describe("attention's dropout", () => {
  it('draws a mask of its own in each layer, and none in evaluation', async () => {
    const dropped = 'attention: {heads: 1, dropout: 0.5}';
    const { inferred, spec } = await modelOf([
      'embedding: {channels: 4}',
      dropped,
      'dropout: 0.5',
      dropped,
      'attention: {heads: 1}',
      'linear: {channels: vocabulary}',
    ]);
    const streams = (mode: 'training' | 'evaluation') =>
      lower(inferred, spec, mode).nodes.flatMap((node) => (node.op === 'dropoutMask' ? [node.attributes.stream] : []));
    expect(streams('training')).toEqual([0, 1, 2]);
    expect(streams('evaluation')).toEqual([]);
  });
});

describe('the receptive field of windows', () => {
  const fieldOf = async (...layers: readonly string[]): Promise<number> =>
    (await modelOf(['embedding: {channels: 4}', ...layers, 'linear: {channels: vocabulary}'], { context: 12 })).inferred.receptiveField;

  it('grows by n - 1 a layer, up to the context', async () => {
    const window = (n: number): string => `attention: {heads: 2, window: ${n}}`;
    expect(await fieldOf(window(1))).toBe(1);
    expect(await fieldOf(window(4))).toBe(4);
    expect(await fieldOf(window(4), 'residual: [{attention: {heads: 2, window: 3}}]', 'causalConv: {channels: 4}')).toBe(7);
    expect(await fieldOf(window(12))).toBe(12);
    expect(await fieldOf(window(7), window(7))).toBe(12);
    expect(await fieldOf(window(100))).toBe(12);
    expect(await fieldOf('attention: {heads: 2}')).toBe(12);
  });

  it('counts what has been fused', async () => {
    expect(await fieldOf('fuse: 3', 'attention: {heads: 2, window: 2}', 'last')).toBe(6);
  });
});
