import { describe, expect, it } from 'vitest';
import { interpret } from '../../../compiler/interpret/interpreter.js';
import { lower } from '../../../compiler/model/lower.js';
import type { Graph } from '../../../compiler/ops/graph.js';
import { pack } from '../../../compiler/passes/pack.js';
import { dropoutMask, erf } from '../../../runtime/kernels/math.js';
import { makeTable } from '../../../runtime/kernels/tables.js';
import { compileChecked } from '../../helpers/compile-spec.js';
import { expectProperties } from '../../helpers/model-properties.js';
import { testHost } from '../../helpers/check-text.js';
import { modelOfText } from '../../helpers/model.js';

const BATCH = 3;

/** A model's layers around a residual whose layers are left out of some examples. */
const models = {
  'a window': ['context: 4', 'flatten, linear: {channels: 4}', 'linear: {channels: 4}, tanh'],
  'a tree': ['context: 4', 'fuse: 2, linear: {channels: 4}', 'linear: {channels: 4}, tanh'],
  'words laid end to end': ['context: 6', 'linear: {channels: 4}', 'causalConv: {channels: 4, kernel: 2}, tanh'],
  'words step by step': ['context: 5', 'linear: {channels: 4}', 'gru: {channels: 4}'],
  'words with attention': ['context: 5', 'positions', 'attention: {heads: 2, dropout: 0.2}'],
};

const specOf = (name: keyof typeof models, drop: string): string => {
  const [context, before, inside] = models[name];
  const end = name === 'a tree' ? 'flatten, ' : '';
  return `name: any
data: {words: names, ${context}}
model: [{embedding: {channels: 4}}, ${before}, {residual: {layers: [${inside}], drop: ${drop}}}, ${end}{linear: {channels: vocabulary}}]
train: {batch: ${BATCH + 1}}
`;
};

describe('residual with drop', () => {
  it.each(Object.keys(models) as (keyof typeof models)[])('has the gradients of finite differences on every target in %s', async (name) => {
    const text = specOf(name, '0.5');
    const checked = await modelOfText(text, testHost, 'spec.yaml');
    const { definition } = await compileChecked(checked, {});
    await expectProperties({ text, checked, definition, count: BATCH, seed: 11 });
  });

  it('leaves its layers out of whole words, with that probability, and scales what is left', async () => {
    const checked = await modelOfText(specOf('words laid end to end', '0.25'), testHost, 'spec.yaml');
    const graph = pack(checked.graph);
    expect(graph).not.toBe(checked.graph);
    const batch = 400;
    const targets = Array.from({ length: batch * 6 }, (_, i) => (i % 6 < 4 ? 1 : -1));
    const values = interpret(graph, {
      batch,
      named: () => Array.from({ length: 4096 }, (_, i) => Math.sin(i)),
      input: (role) => (role === 'targets' ? targets : targets.map(() => 3)),
      dropoutKey: 5,
      functions: { erf, dropoutMask, makeTable },
      array: Float64Array,
    });
    const node = graph.nodes.find(({ op, inputs }) => op === 'pack' && inputs[0]?.op === 'expand');
    const masks = [...(values.get(node!)?.values ?? [])];
    expect(masks).toHaveLength(batch * 4);
    // Rows are in the order of heights: the table's first number says which position of which word a row is.
    const table = values.get(node!.inputs[1]!)!;
    const wordOf = (row: number): number => Math.floor(table.values[row * (table.values.length / masks.length)]! / 6);
    const words = Array.from({ length: batch }, (_, word) => masks.filter((_mask, row) => wordOf(row) === word));
    expect(words.map((word) => word.length)).toEqual(Array.from({ length: batch }, () => 4));
    for (const word of words) expect(word.every((mask) => mask === word[0] && (mask === 0 || mask === 1 / 0.75))).toBe(true);
    const dropped = words.filter(([mask]) => mask === 0).length;
    expect(Math.abs(dropped / batch - 0.25)).toBeLessThan(0.07);
  });

  it('changes nothing in an evaluation, nor with drop: 0', async () => {
    const modelWith = (drop: string) => modelOfText(specOf('a window', drop), testHost, 'spec.yaml');
    const [dropping, plain] = [await modelWith('0.5'), await modelWith('0')];
    const ops = (graph: Graph): string[] => graph.nodes.map(({ op }) => op);
    expect(ops(lower(dropping.inferred, dropping.spec, 'evaluation'))).toEqual(ops(lower(plain.inferred, plain.spec, 'evaluation')));
    expect(ops(plain.graph)).not.toContain('dropoutMask');
    expect(ops(dropping.graph)).toContain('dropoutMask');
  });
});
