import { describe, expect, it } from 'vitest';
import { lower } from '../../../compiler/model/lower.js';
import type { Graph, Node, TensorShape } from '../../../compiler/ops/graph.js';
import { differentiate } from '../../../compiler/passes/differentiate.js';
import { faultsOf, verify } from '../../../compiler/passes/verify.js';
import { modelOf } from '../../helpers/model.js';

const { inferred, spec } = await modelOf([
  'embedding: {channels: 4}',
  'flatten',
  'linear: {channels: 6}',
  'batchNorm',
  'tanh',
  'linear: {channels: vocabulary}',
]);
const graph = differentiate(lower(inferred, spec, 'training', true));
const [weight, otherWeight] = graph.parameters;
const [statistic, otherStatistic] = graph.statistics;
const { outputs } = graph;

const find = (op: Node['op']): Node => graph.nodes.find((node) => node.op === op)!;
/** The graph with something else said of the last node of an op, which others read still as it was. */
const changed = (op: string, change: object): Graph => {
  const place = graph.nodes.findLastIndex((node) => node.op === op);
  return { ...graph, nodes: graph.nodes.with(place, { ...graph.nodes[place], ...change } as Node) };
};
const shaped = (...shape: TensorShape): Graph => changed('tanh', { shape });
const withOutputs = (change: Partial<Graph['outputs']>): Graph => ({ ...graph, outputs: { ...outputs, ...change } });
const withUpdate = (statistic: Node, value: Node): Graph => ({ ...graph, updates: [...graph.updates, { statistic, value }] });
const without = <T>(map: ReadonlyMap<string, T>, name: string): ReadonlyMap<string, T> => new Map([...map].filter(([own]) => own !== name));

describe('verify', () => {
  it('finds nothing in a graph of forward and backward, watched', () => {
    expect(outputs.activationGradients.size).toBeGreaterThan(3);
    expect(faultsOf(graph)).toEqual([]);
    expect(() => verify(graph, 'differentiate')).not.toThrow();
  });

  it.each<readonly [string, Graph, RegExp]>([
    [
      'a node before its inputs',
      { ...graph, nodes: [graph.nodes.at(-1)!, ...graph.nodes.slice(0, -1)] },
      /^%\d+ \w+ = \w+ reads %\d+ \w+ = \w+, which is not before it$/,
    ],
    [
      'a node that is no longer there',
      { ...graph, nodes: graph.nodes.filter(({ op }) => op !== 'tanh') },
      /reads %\d+ tanh4 = tanh, which is not before it$/,
    ],
    ['a number of its own place', changed('tanh', { id: 0 }), /is the node number \d+$/],
    ['an op that there is not', changed('tanh', { op: 'sinh' }), /= sinh is no op$/],
    ['too few operands', changed('multiply', { inputs: [weight] }), /= multiply has 1 inputs instead of 2$/],
    [
      'operands that do not go together',
      changed('add', { inputs: [outputs.logits, weight] }),
      /= add has inputs without a result: internal error: shapes/,
    ],
    ['a shape of its own', shaped('B', 1, 7), /= tanh has the shape \[B, 1, 7\] instead of \[B, 1, 6\]$/],
    ['a batch in the middle', shaped(1, 'B', 6), /= tanh has a shape that nothing can have, \[1, B, 6\]$/],
    ['a size that is no number', shaped('B', NaN, 6), /nothing can have, \[B, NaN, 6\]$/],
    ['floats for indices', changed('tanh', { type: 'int' }), /= tanh is int instead of float$/],
    ['a parameter that is not listed', { ...graph, parameters: graph.parameters.slice(1) }, /^what is listed is not every parameter$/],
    [
      'two parameters of one name',
      { ...graph, parameters: [weight!, weight!, ...graph.parameters.slice(2)] },
      /^two nodes are the parameter 0\.weight$/,
    ],
    [
      'an output of another graph',
      withOutputs({ loss: { ...outputs.loss! } }),
      /^the output %\d+ crossEntropy = crossEntropy is not in the graph$/,
    ],
    ['logits without positions', withOutputs({ logits: weight! }), /^the logits have the shape \[27, 4\]$/],
    ['a loss for each example', withOutputs({ loss: outputs.logits }), /^the loss has the shape \[B, 1, 27\] instead of \[1, 1, 1\]$/],
    ['a norm for each parameter', withOutputs({ gradientNorm: weight! }), /^the gradient's norm has the shape/],
    ['a parameter without a gradient', withOutputs({ gradients: without(outputs.gradients, '0.weight') }), /^0\.weight has no gradient$/],
    [
      'the gradient of another parameter',
      withOutputs({ gradients: new Map([...outputs.gradients, ['0.weight', outputs.gradients.get('2.weight')!]]) }),
      /^the gradient of 0\.weight has the shape \[6, 32\] instead of \[27, 4\]$/,
    ],
    [
      'the gradient of no parameter',
      withOutputs({ gradients: new Map([...outputs.gradients, ['7.weight', outputs.logits]]) }),
      /^the gradient of 7\.weight belongs to nothing$/,
    ],
    [
      'the gradient of another layer',
      withOutputs({ activationGradients: new Map([['0', outputs.activationGradients.get('4')!]]) }),
      /^the gradient of what 0 gives has the shape/,
    ],
    [
      'the gradient of a layer that is not watched',
      withOutputs({ activations: without(outputs.activations, '0') }),
      /^the gradient of what 0 gives belongs to nothing$/,
    ],
    [
      'an update of what is computed',
      withUpdate(find('tanh'), find('tanh')),
      /^the update of %\d+ tanh4 = tanh changes what has no place of its own$/,
    ],
    ['two updates of one statistic', withUpdate(statistic!, otherStatistic!), /^the update of %\d+ \w+ = statistic is not the only one$/],
    ['an update of another shape', withUpdate(otherWeight!, weight!), /makes \[6, 32\] of \[27, 4\]$/],
    ['an update by another graph', withUpdate(weight!, { ...weight! }), /reads %\d+ \w+ = parameter, which is not in the graph$/],
  ])('finds %s', (_, broken, fault) => {
    expect(faultsOf(broken)).toContainEqual(expect.stringMatching(fault));
    expect(() => verify(broken, 'some-pass')).toThrow(/^internal error: after some-pass\n {2}/);
  });
});
