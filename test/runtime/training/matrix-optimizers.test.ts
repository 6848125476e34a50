import { afterEach, describe, expect, it } from 'vitest';
import { hiddenMatrices } from '../../../compiler/passes/hidden-matrices.js';
import type { FlatLayout, TrainingSettings } from '../../../runtime/contract.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import type { Model } from '../../../runtime/tfjs/model.js';
import { modelOf } from '../../helpers/model.js';
import { numbers } from '../../helpers/run-graph.js';
import { compiledWith, localTargets, updateFrom } from '../../helpers/updater.js';

/** A tall matrix [8, 6], a wide one [5, 8], and one whose numbers are no multiple of four, [7, 5]. */
const layers = [
  'embedding: {channels: 3}',
  'flatten',
  'linear: {channels: 8}',
  'tanh',
  'linear: {channels: 5}',
  'tanh',
  'linear: {channels: 7}',
  'linear: {channels: vocabulary}',
];
const adamW = { rate: 0.004, betas: [0.9, 0.99], epsilon: 1e-8, weightDecay: 0.05, decay: 'all' } as const;
const muon = { kind: 'muon', rate: 0.02, momentum: 0.9, weightDecay: 0.1, adamW } as const;
const hidden = new Set(['2.weight', '4.weight', '6.weight']);

const made: Model[] = [];
afterEach(() => made.splice(0).forEach((model) => model.dispose()));

type Rows = readonly (readonly number[])[];
const times = (a: Rows, b: Rows): Rows => a.map((row) => b[0]!.map((_, j) => row.reduce((sum, x, k) => sum + x * b[k]![j]!, 0)));
const transposed = (a: Rows): Rows => a[0]!.map((_, j) => a.map((row) => row[j]!));

/** Keller Jordan's zeropower_via_newtonschulz5 in double precision: a tall matrix is turned and turned back. */
function orthogonal(g: Rows): Rows {
  const norm = Math.sqrt(g.flat().reduce((sum, x) => sum + x * x, 0)) + 1e-7;
  const isTall = g.length > g[0]!.length;
  let x: Rows = (isTall ? transposed(g) : g).map((row) => row.map((value) => value / norm));
  for (let round = 0; round < 5; round++) {
    const a = times(x, transposed(x));
    const square = times(a, a);
    const b = a.map((row, i) => row.map((value, j) => -4.775 * value + 2.0315 * square[i]![j]!));
    const moved = times(b, x);
    x = x.map((row, i) => row.map((value, j) => 3.4445 * value + moved[i]![j]!));
  }
  return isTall ? transposed(x) : x;
}

/** Muon as its authors write it, and AdamW for what is no hidden matrix. */
class Reference {
  readonly states = new Map<string, { mean: number[]; square: number[] }>();

  constructor(private readonly layout: FlatLayout) {}

  step(parameters: Float64Array, gradients: ArrayLike<number>, rate: number, step: number): void {
    for (const { name, shape, offset } of this.layout.tensors) {
      const size = shape.reduce((a, b) => a * b, 1);
      const state = this.states.get(name) ?? { mean: Array<number>(size).fill(0), square: Array<number>(size).fill(0) };
      this.states.set(name, state);
      const g = Array.from({ length: size }, (_, i) => gradients[offset + i]!);
      if (hidden.has(name)) {
        const rows = shape[0]!;
        const columns = size / rows;
        state.mean = state.mean.map((m, i) => m + (1 - muon.momentum) * (g[i]! - m));
        const ahead = g.map((value, i) => value + muon.momentum * (state.mean[i]! - value));
        const moved = orthogonal(Array.from({ length: rows }, (_, r) => ahead.slice(r * columns, (r + 1) * columns))).flat();
        const scale = Math.sqrt(Math.max(1, rows / columns));
        moved.forEach((value, i) => {
          parameters[offset + i] = parameters[offset + i]! * (1 - rate * muon.weightDecay) - rate * scale * value;
        });
        continue;
      }
      const own = (rate * adamW.rate) / muon.rate;
      const [beta1, beta2] = adamW.betas;
      g.forEach((value, i) => {
        state.mean[i] = beta1 * state.mean[i]! + (1 - beta1) * value;
        state.square[i] = beta2 * state.square[i]! + (1 - beta2) * value * value;
        const move = state.mean[i]! / (1 - beta1 ** step) / (Math.sqrt(state.square[i]! / (1 - beta2 ** step)) + adamW.epsilon);
        parameters[offset + i] = parameters[offset + i]! * (1 - own * adamW.weightDecay) - own * move;
      });
    }
  }
}

async function on(
  target: (typeof localTargets)[number],
  train: Partial<Pick<TrainingSettings, 'optimizer' | 'clip' | 'average'>>,
): Promise<Model> {
  const model = await createModel((await compiledWith(train, layers)).definition, target);
  made.push(model);
  return model;
}

describe.each(localTargets)('muon on the target %s', (target) => {
  it('moves matrices as its reference in double precision, and everything else as AdamW', async () => {
    const model = await on(target, { optimizer: muon });
    const reference = new Reference(model.definition.parameters);
    const random = numbers(3);
    for (const { offset, shape } of model.definition.parameters.tensors)
      for (let i = 0; i < shape.reduce((a, b) => a * b); i++) model.parameters[offset + i] = random();
    const exact = Float64Array.from(model.parameters);
    for (let step = 1; step <= 8; step++) {
      const rate = 0.02 / step;
      const given = model.parameters.map((value) => (value === 0 ? 0 : random() * (1 + (step % 3))));
      updateFrom(model, given, rate, step);
      reference.step(exact, given, rate, step);
    }
    for (const { name, shape, offset } of model.definition.parameters.tensors) {
      const size = shape.reduce((a, b) => a * b, 1);
      const furthest = Math.max(...Array.from({ length: size }, (_, i) => Math.abs(model.parameters[offset + i]! - exact[offset + i]!)));
      expect(furthest, name).toBeLessThan(2e-5);
    }
  });

  it('stays where the gradients are zero, and where they are not finite nothing moves', async () => {
    const model = await on(target, { optimizer: { ...muon, weightDecay: 0, adamW: { ...adamW, weightDecay: 0 } }, clip: 1 });
    model.parameters.fill(0.5);
    updateFrom(model, [], 0.02, 1);
    expect(model.parameters.every((value) => value === 0.5)).toBe(true);
    updateFrom(model, [Infinity], 0.02, 2);
    expect(model.parameters.every((value) => value === 0.5)).toBe(true);
  });

  it('goes on from its states to the same bits', async () => {
    const [whole, first, second] = [
      await on(target, { optimizer: muon }),
      await on(target, { optimizer: muon }),
      await on(target, { optimizer: muon }),
    ];
    const random = numbers(5);
    const gradients = Array.from({ length: 4 }, () => Float32Array.from({ length: whole.parameters.length }, random));
    gradients.forEach((gradient, step) => updateFrom(whole, gradient, 0.02, step + 1));
    gradients.slice(0, 2).forEach((gradient, step) => updateFrom(first, gradient, 0.02, step + 1));
    second.parameters.set(first.parameters);
    for (const [name, state] of first.optimizerStates) second.optimizerStates.get(name)!.set(state);
    gradients.slice(2).forEach((gradient, step) => updateFrom(second, gradient, 0.02, step + 3));
    expect(second.parameters).toEqual(whole.parameters);
  });
});

describe('a hidden matrix larger than any product of the model itself', () => {
  /** Its weight_hh [512, 128] meets one row of the state at a time, and an update multiplies it by itself. */
  const recurrent = [
    'embedding: {channels: 3}',
    'lstm: {channels: 128}',
    'last',
    'linear: {channels: 2}',
    'linear: {channels: vocabulary}',
  ];

  it("moves on the target simd as on cpu, and leaves the module's other arrays alone", async () => {
    const { definition } = await compiledWith({ optimizer: muon }, recurrent);
    const models = await Promise.all(localTargets.map((target) => createModel(definition, target)));
    made.push(...models);
    const moved = models.map((model) => {
      const random = numbers(7);
      model.parameters.forEach((_, i) => (model.parameters[i] = random()));
      const gradients = Float32Array.from({ length: model.parameters.length }, random);
      for (const step of [1, 2]) updateFrom(model, gradients, 0.02, step);
      return model.parameters;
    });
    const [cpu, simd] = moved as [Float32Array, Float32Array];
    for (const { name, shape, offset } of definition.parameters.tensors) {
      const size = shape.reduce((a, b) => a * b, 1);
      const furthest = Math.max(...Array.from({ length: size }, (_, i) => Math.abs(cpu[offset + i]! - simd[offset + i]!)));
      expect(furthest, name).toBeLessThan(2e-5);
    }
  });
});

describe('the matrices of hidden layers', () => {
  const of = async (model: readonly string[]) => [...hiddenMatrices((await modelOf(model, { context: 4, batch: 4 })).graph)];

  it('are those between layers: no embedding, no head, no bias, no norm', async () => {
    const some = [
      'embedding: {channels: 6}',
      'gru: {channels: 8}',
      'causalConv: {channels: 6, kernel: 2}',
      'layerNorm',
      'positions: learned',
    ];
    expect(await of(layers)).toEqual([...hidden]);
    expect(await of([...some, 'linear: {channels: vocabulary}'])).toEqual(['1.weight_ih_l0', '1.weight_hh_l0', '2.weight']);
  });

  it('are not a table that is the head too, nor what is added up to logits', async () => {
    const block = 'residual: [{attention: {heads: 2}}]';
    const logits =
      'parallel: {merge: add, branches: [[{linear: {channels: vocabulary}}], [{linear: {channels: 8}}, {linear: {channels: vocabulary}}]]}';
    expect(
      await of(['{embedding: {channels: 8}, as: tokens}', block, 'linear: {channels: vocabulary, tied: tokens, bias: false}']),
    ).toEqual(['1.0.in_proj_weight', '1.0.out_proj.weight']);
    expect(await of(['embedding: {channels: 8}', 'tanh', logits])).toEqual(['2.1.0.weight']);
  });
});
