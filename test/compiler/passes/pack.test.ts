import { describe, expect, it } from 'vitest';
import { lower } from '../../../compiler/model/lower.js';
import type { Graph } from '../../../compiler/ops/graph.js';
import { differentiate } from '../../../compiler/passes/differentiate.js';
import { fuseAttention } from '../../../compiler/passes/fuse-attention.js';
import { pack } from '../../../compiler/passes/pack.js';
import { simplify } from '../../../compiler/passes/simplify.js';
import { tabulate } from '../../../compiler/passes/tabulate.js';
import { fuse } from '../../../compiler/schedule/fuse.js';
import type { Buffer } from '../../../compiler/schedule/kernel.js';
import { plan } from '../../../compiler/schedule/plan.js';
import { buildProgram } from '../../../compiler/schedule/program.js';
import { modelOf } from '../../helpers/model.js';
import { expectClose, inputOf, interpreted, laidEndToEnd, started, type Runner } from '../../helpers/rewritten.js';
import { runElements, type ElementRun } from '../../helpers/run-elements.js';
import { runGraph, stored } from '../../helpers/run-graph.js';
import { runWasm } from '../../helpers/run-wasm.js';

const head = 'linear: {channels: vocabulary}';
const context = 6;

/**
 * Words of several lengths, one as long as the context, one that has a hole, one of the boundary alone; what stands at padding is no zero.
 * Some begin alike: one is another's beginning, one branches off in its middle, and one is there twice.
 */
const words = [
  { tokens: [0, 5, 13, 13, 1, 9], targets: [5, 13, 13, 1, 0, -1] },
  { tokens: [0, 15, 12, 9, 22, 1], targets: [15, 12, 9, 22, 1, 0] },
  { tokens: [0, 3, 7, 7, 7, 7], targets: [0, -1, -1, -1, -1, -1] },
  { tokens: [0, 1, 14, 14, 4, 5], targets: [1, -1, 14, 0, -1, -1] },
  { tokens: [2, 2, 2, 2, 2, 2], targets: [-1, -1, -1, -1, -1, -1] },
  { tokens: [0, 5, 13, 2, 8, 8], targets: [5, 13, 2, 0, -1, -1] },
  { tokens: [0, 5, 8, 8, 8, 8], targets: [5, 0, -1, -1, -1, -1] },
  { tokens: [0, 5, 13, 13, 7, 9], targets: [5, 13, 13, 7, 0, -1] },
  { tokens: [0, 3, 7, 7, 7, 7], targets: [0, -1, -1, -1, -1, -1] },
  { tokens: [0, 5, 13, 13, 7, 8], targets: [5, 13, 13, 7, 9, -1] },
];
const batch = {
  batch: words.length,
  tokens: words.flatMap(({ tokens }) => tokens),
  targets: words.flatMap(({ targets }) => targets),
  dropoutKey: 5,
};

/** Models that predict at every position, and the ops of which their packed form has at least one. */
const models: Readonly<Record<string, { readonly layers: readonly string[]; readonly ops: readonly string[] }>> = {
  pointwise: { layers: ['embedding: {channels: 4}', 'linear: {channels: 5}', 'gelu', 'layerNorm', head], ops: ['positionTable'] },
  'learned positions': { layers: ['embedding: {channels: 4}', 'positions', 'tanh', head], ops: ['positionTable'] },
  'statistics of what counts': {
    layers: ['embedding: {channels: 4}', 'linear: {channels: 5}', 'batchNorm', 'tanh', head],
    ops: ['positionTable'],
  },
  'groups of channels': { layers: ['embedding: {channels: 6}', 'groupNorm: {groups: 3}', 'silu', head], ops: ['positionTable'] },
  dropout: { layers: ['embedding: {channels: 4}', 'dropout: 0.5', 'linear: {channels: 5}', 'relu', head], ops: ['pack'] },
  convolutions: {
    layers: ['embedding: {channels: 4}', 'causalConv: {channels: 5, kernel: 3}', 'tanh', 'gated: {channels: 4, dilation: 2}', head],
    ops: ['packedTaps'],
  },
  'a convolution that sees further back than most words reach, under dropout': {
    layers: [
      'embedding: {channels: 4}',
      'dropout: 0.3',
      'causalConv: {channels: 5, kernel: 3, dilation: 2}',
      'causalConv: {channels: 4, kernel: 4, dilation: 3}',
      head,
    ],
    ops: ['packedTaps'],
  },
  'a convolution beside attention': {
    layers: ['embedding: {channels: 4}', 'causalConv: {channels: 8, kernel: 3}', 'attention: {heads: 4}', head],
    ops: ['packedUnfold', 'fusedAttention'],
  },
  'attention, four heads': {
    layers: ['embedding: {channels: 8}', 'positions', 'residual: [layerNorm, {attention: {heads: 4}}]', head],
    ops: ['fusedAttention'],
  },
  'attention, six heads of three': {
    layers: ['embedding: {channels: 18}', 'positions', 'attention: {heads: 6}', head],
    ops: ['fusedAttention'],
  },
  'attention, one head of eleven': { layers: ['embedding: {channels: 11}', 'attention: {heads: 1}', head], ops: ['fusedAttention'] },
  'attention with a window, by distance': {
    layers: ['embedding: {channels: 10}', 'attention: {heads: 5, positions: alibi, window: 3}', head],
    ops: ['fusedAttention'],
  },
  'turned attention without biases, under dropout': {
    layers: [
      'embedding: {channels: 12}',
      'residual: [rmsNorm, {attention: {heads: 6, bias: false, positions: rotary, dropout: 0.4}}]',
      head,
    ],
    ops: ['fusedAttention'],
  },
  'attention of three heads, of which the last is by itself, by distance': {
    layers: ['embedding: {channels: 12}', 'attention: {heads: 3, positions: alibi, dropout: 0.3}', head],
    ops: ['fusedAttention'],
  },
  'attention of seven heads of two, with a window': {
    layers: ['embedding: {channels: 14}', 'positions', 'attention: {heads: 7, window: 2}', head],
    ops: ['fusedAttention'],
  },
  'attention of one head with a window of one': {
    layers: ['embedding: {channels: 4}', 'positions: sinusoidal', 'attention: {heads: 1, window: 1, dropout: 0.2}', head],
    ops: ['fusedAttention'],
  },
  rnn: { layers: ['embedding: {channels: 4}', 'rnn: {channels: 8}', head], ops: ['packedRecurrence'] },
  'gru of which eight slots are a power of two': {
    layers: ['embedding: {channels: 4}', 'gru: {channels: 16}', head],
    ops: ['packedRecurrence'],
  },
  'gru of an odd size': { layers: ['embedding: {channels: 4}', 'gru: {channels: 5}', head], ops: ['packedRecurrence'] },
  'a recurrence under dropout': {
    layers: ['embedding: {channels: 4}', 'dropout: 0.3', 'lstm: {channels: 8}', head],
    ops: ['packedRecurrence'],
  },
  'groups behind a recurrence': {
    layers: [
      'embedding: {channels: 4}',
      'gru: {channels: 8}',
      'groupNorm: {groups: 2}',
      'lstm: {channels: 8}',
      'groupNorm: {groups: 4}',
      head,
    ],
    ops: ['packedRecurrence'],
  },
  'two lstms': { layers: ['embedding: {channels: 4}', 'lstm: {channels: 8}', 'lstm: {channels: 12}', head], ops: ['packedRecurrence'] },
  'a recurrence behind a convolution': {
    layers: ['embedding: {channels: 4}', 'causalConv: {channels: 8}', 'gru: {channels: 8}', head],
    ops: ['packedRecurrence', 'packedTaps'],
  },
  'attention behind a recurrence': {
    layers: ['embedding: {channels: 4}', 'gru: {channels: 8}', 'attention: {heads: 2}', head],
    ops: ['packedRecurrence', 'unpack', 'fusedAttention'],
  },
};

describe('whole words laid end to end', () => {
  it.each(Object.entries(models))('%s: loss, gradients, statistics and logits are those with padding', async (_, { layers, ops }) => {
    await compare(layers, ops, context, batch);
  });

  // Four vectors of queries at a time, where words are long; the last ones of a word are fewer.
  it.each([
    ['all heads and channels of a vector', ['embedding: {channels: 8}', 'positions', 'attention: {heads: 4}', head]],
    ['five heads, a window', ['embedding: {channels: 15}', 'attention: {heads: 5, positions: alibi, window: 9}', head]],
    ['many channels, under dropout', ['embedding: {channels: 40}', 'attention: {heads: 2, dropout: 0.3}', head]],
    ['one head, whose sixteen queries see few keys', ['embedding: {channels: 8}', 'attention: {heads: 1, window: 3, dropout: 0.2}', head]],
    ['one head of eleven, by distance', ['embedding: {channels: 11}', 'attention: {heads: 1, positions: alibi}', head]],
    ['seven heads of five', ['embedding: {channels: 35}', 'positions', 'attention: {heads: 7}', head]],
  ])('attention in long words, %s', async (_, layers) => {
    const positions = 35;
    const lengths = [35, 21, 2, 34];
    const symbol = (b: number, t: number): number => (t === 0 ? 0 : 1 + ((t * t + (t > 17 ? b : 0) + (b === 2 ? 1 : 0)) % 26));
    const at = (value: (b: number, t: number) => number): number[] =>
      lengths.flatMap((_, b) => Array.from({ length: positions }, (_, t) => value(b, t)));
    const targets = at((b, t) => (t < lengths[b]! ? symbol(b, t + 1) : -1));
    await compare(layers, ['fusedAttention'], positions, { batch: lengths.length, tokens: at(symbol), targets, dropoutKey: 5 });
  });

  it.each([
    ['linears', ['embedding: {channels: 4}', 'tanh', 'linear: {channels: 12}', 'tanh', head]],
    ['a recurrence with rows pages apart', ['embedding: {channels: 4}', 'gru: {channels: 64}', head]],
    ['a convolution', ['embedding: {channels: 4}', 'causalConv: {channels: 8}', head]],
  ])('has a gradient of zeros where no position counts, of %s', async (_, layers) => {
    const packed = tabulate(pack(await graphOf(layers, 'training'))!, 27);
    const run = started(await runWasm(packed, { ...batch, targets: batch.targets.map(() => -1) }));
    expect(run.step()).toBe(0);
    // Between parameters there may be room, which nobody fills.
    const filled = run.gradients.filter((value) => !Number.isNaN(value));
    expect(filled.length).toBeGreaterThan(run.gradients.length - 16);
    expect(filled.every((value) => value === 0)).toBe(true);
  });

  it('computes no row for padding, and no product for each of equal symbols', async () => {
    const plain = await graphOf(['embedding: {channels: 4}', 'linear: {channels: 5}', 'tanh', head], 'training');
    const rows = (graph: Graph): readonly string[] => graph.nodes.flatMap(({ op, shape }) => (op === 'linear' ? [String(shape[0])] : []));
    expect(rows(plain)).toEqual(['B', 'B']);
    expect(rows(pack(plain))).toEqual(['P6', 'P6']);
    expect(rows(tabulate(pack(plain), 27))).toEqual(['P6:27', 'P6']);
    expect(rows(tabulate(pack(plain), 26))).toEqual(['P6', 'P6']);
    // A convolution's tap multiplies what comes so far before something.
    const convolution = pack(await graphOf(['embedding: {channels: 4}', 'causalConv: {channels: 4, dilation: 2}', head], 'training'));
    expect(rows(convolution)).toEqual(['P6+2', 'P6', 'P6']);
    expect(rows(tabulate(convolution, 27))).toEqual(['P6:27', 'P6:27', 'P6']);
    // What is drawn for each position is not the same for equal prefixes.
    expect(rows(pack(await graphOf(['embedding: {channels: 4}', 'dropout: 0.5', head], 'training')))).toEqual(['N6']);
  });

  it.each([
    ['predicts once a window', ['embedding: {channels: 4}', 'flatten', head]],
    ['has a statistic of each position', ['embedding: {channels: 4}', 'batchNorm: {over: batch}', head]],
  ])('leaves a model alone that %s', async (_, layers) => {
    const graph = await graphOf(layers, 'training');
    expect(pack(graph)).toBe(graph);
    expect(tabulate(graph, 100)).toBe(graph);
  });
});

describe('whole words laid end to end on a card', () => {
  const isRecurrent = ({ ops }: (typeof models)[string]): boolean => ops.includes('packedRecurrence');
  const [onRows, atAllPositions] = [false, true].map((is) => Object.entries(models).filter(([, one]) => isRecurrent(one) === is));

  it.each(onRows!)('%s: loss, gradients, statistics and logits are those with padding', async (_, { layers }) => {
    await compareOnCard(layers, context, batch);
  });

  it.each(atAllPositions!)('leaves a model alone that goes over all positions, %s', async (_, { layers }) => {
    const graph = fuseAttention(await graphOf(layers, 'training'));
    expect(pack(graph, 'card')).toBe(graph);
  });

  it('has masks of rows, and keys of rows', async () => {
    const opsOf = async (layers: readonly string[]): Promise<ReadonlySet<string>> =>
      new Set(pack(fuseAttention(await graphOf(layers, 'training')), 'card').nodes.map(({ op }) => op));
    const convolution = ['embedding: {channels: 4}', 'dropout: 0.2', 'causalConv: {channels: 5, kernel: 3}', head];
    const attention = ['embedding: {channels: 8}', 'positions', 'attention: {heads: 4, positions: alibi, dropout: 0.3}', head];
    expect(await opsOf(convolution)).toContain('packedMask');
    expect(await opsOf(attention)).toContain('rowScoresMask');
  });

  it('has a gradient of zeros where no position counts', async () => {
    const none = { ...batch, targets: batch.targets.map(() => -1) };
    const { loss, outputs } = byElements(
      pack(await graphOf(['embedding: {channels: 4}', 'tanh', head], 'training'), 'card'),
      none,
      ({ parameters }) => parameters.fill(0.5),
    );
    expect(loss).toBe(0);
    for (const [name, values] of outputs)
      if (name.startsWith('grad.'))
        expect(
          [...values].every((value) => value === 0),
          name,
        ).toBe(true);
  });
});

/** The card's form against the one with padding: op by op, and number by number as a card computes it. */
async function compareOnCard(layers: readonly string[], positions: number, given: typeof batch): Promise<void> {
  for (const mode of ['training', 'evaluation'] as const) {
    const plain = await graphOf(layers, mode, positions);
    const packed = pack(fuseAttention(plain), 'card');
    expect(packed.outputs.logits.shape[0]).toBe(
      packed.nodes.find((node) => node.op === 'input' && node.attributes.role === 'positions')!.shape[0],
    );
    const exact = started(await runGraph(plain, given));
    const double = interpreted(packed, given, exact.parameters.slice(), exact.statistics.slice());
    const numbers = byElements(packed, given, (run) => {
      run.parameters.set(exact.parameters);
      run.statistics.set(exact.statistics);
    });
    const loss = exact.step();
    expectClose([double.step(), numbers.loss], [loss, loss], 1e-10);
    expectClose(double.gradients, exact.gradients, 1e-9);
    expectClose(double.statistics, exact.statistics, 1e-9);
    for (const [name, place] of numbers.gradients) {
      const own = numbers.outputs.get(`grad.${name}`)!;
      expectClose(own, exact.gradients.subarray(place, place + own.length), 1e-9);
    }
    const expected = atRows(exact.output('logits'), given);
    for (const found of [double.output('logits'), numbers.outputs.get('logits')!])
      expectClose(found.subarray(0, expected.length), expected, 1e-9);
  }
}

/** A packed graph's step as a card computes it. */
function byElements(
  forward: Graph,
  given: typeof batch,
  start: (run: Pick<Runner, 'parameters' | 'statistics'>) => unknown,
): ElementRun & { readonly gradients: ReadonlyMap<string, number> } {
  const fused = fuse(stored(simplify(differentiate(forward))));
  const memory = plan(fused, given.batch);
  const arrays = { parameters: new Float64Array(memory.parameters.length), statistics: new Float64Array(memory.statistics.length) };
  start(arrays);
  const source = ({ slot: { array, offset, length } }: Buffer): ArrayLike<number> =>
    array === 'parameters' || array === 'statistics' ? arrays[array].subarray(offset, offset + length) : inputOf(array, given);
  const { rows } = laidEndToEnd(given.targets, given.batch);
  const run = runElements(buildProgram(fused, memory), source, given.dropoutKey, rows);
  return { ...run, gradients: memory.parameters.offsets };
}

/** Numbers of the positions up to the last that counts of each word, one after the other. */
function atRows(logits: ArrayLike<number>, { targets, batch: examples }: typeof batch): readonly number[] {
  const width = logits.length / targets.length;
  const { table, rows } = laidEndToEnd(targets, examples);
  return Array.from({ length: rows * width }, (_, i) => logits[table[4 * Math.floor(i / width)]! * width + (i % width)]!);
}

async function compare(layers: readonly string[], ops: readonly string[], positions: number, given: typeof batch): Promise<void> {
  for (const mode of ['training', 'evaluation'] as const) {
    const plain = await graphOf(layers, mode, positions);
    const fused = fuseAttention(plain);
    const packed = pack(fused);
    expect(packed.nodes.map(({ op }) => op)).toEqual(expect.arrayContaining([...ops]));
    for (const graph of [packed, tabulate(packed, 100), fused]) {
      const exact = started(await runGraph(plain, given));
      const single = started(await runWasm(graph, given));
      const double = interpreted(graph, given, exact.parameters.slice(), exact.statistics.slice());
      for (let step = 0; step < 2; step++) {
        const loss = exact.step();
        expectClose([double.step()], [loss], 1e-10);
        expectClose([single.step()], [loss], 2e-5);
        for (const [found, tolerance] of [
          [double, 1e-9],
          [single, 5e-5],
        ] as const) {
          expectClose(found.gradients, exact.gradients, tolerance);
          expectClose(found.statistics, exact.statistics, tolerance);
          expectClose(counted(found.output('logits'), given), counted(exact.output('logits'), given), tolerance);
        }
      }
    }
  }
}

async function graphOf(layers: readonly string[], mode: 'training' | 'evaluation', positions = context): Promise<Graph> {
  const { inferred, spec } = await modelOf(layers, { context: positions });
  return lower(inferred, spec, mode);
}

/** The logits of the positions that count. */
function counted(logits: ArrayLike<number>, { targets }: typeof batch): readonly number[] {
  const width = logits.length / targets.length;
  return targets.flatMap((target, at) => (target < 0 ? [] : Array.from({ length: width }, (_, v) => logits[at * width + v]!)));
}
