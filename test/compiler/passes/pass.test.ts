import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../compiler/ops/graph.js';
import { GraphBuilder } from '../../../compiler/ops/builder.js';
import { ofEach, runOnTargets, runPasses, type Pass } from '../../../compiler/passes/pass.js';
import { place } from '../../../compiler/passes/place.js';
import { rewriteGraph } from '../../../compiler/passes/rewrite.js';
import { separateOutputs } from '../../../compiler/passes/separate-outputs.js';
import { simplify } from '../../../compiler/passes/simplify.js';

const changing = (graph: Graph): Graph => rewriteGraph(graph, () => undefined);
const idle: Pass = { name: 'idle', targets: 'simd', run: (graph) => graph };
const fast: Pass = { name: 'fast', targets: 'simd', run: changing };
const common: Pass = { name: 'common', targets: 'all', run: changing };

function small(): { readonly graph: Graph; readonly g: GraphBuilder } {
  const g = new GraphBuilder();
  const x = g.parameter('x', [1, 1, 4], { kind: 'constant', value: 0 });
  return { g, graph: g.graph({ logits: g.tanh(x), gradients: new Map() }) };
}

describe('passes one after the other', () => {
  it('are shown each by its form and name, and tell which of them did something', () => {
    const seen: string[] = [];
    const { changedBy } = runPasses('form', [idle, fast, common], small().graph, 'simd', {
      observe: (step) => seen.push(step),
      verify: true,
    });
    expect(seen).toEqual(['form-idle', 'form-fast', 'form-common']);
    expect([...changedBy]).toEqual([fast, common]);
  });

  it('are for simd alone or for all targets, which then may have one graph', () => {
    const { graph } = small();
    const seen: string[] = [];
    const watch = { observe: (step: string): void => void seen.push(step) };
    const one = runOnTargets('form', [idle, common], graph, watch);
    expect(one.plain).toBe(one.simd);
    const two = runOnTargets('form', [fast, common], graph, watch);
    expect(two.plain).not.toBe(two.simd);
    // The dump shows what is for simd.
    expect(seen).toEqual(['form-idle', 'form-common', 'form-fast', 'form-common']);
    let count = 0;
    expect([one, two].map((graphs) => ofEach(graphs, () => ++count, watch))).toEqual([
      { simd: 1, plain: 1 },
      { simd: 2, plain: 3 },
    ]);
  });

  it('are each looked over: what is wrong is said of the pass that did it', () => {
    const breaking: Pass = { name: 'break', targets: 'all', run: (graph) => ({ ...graph, nodes: [...graph.nodes].reverse() }) };
    const run = () => runPasses('form', [common, breaking, common], small().graph, 'plain', { verify: true });
    expect(run).toThrow(/^internal error: after form-break\n/);
  });
});

describe('where values are stored', () => {
  it('is decided for each result: one that is another too is a copy, which simplify leaves alone', () => {
    const { g, graph } = small();
    const twice = g.graph({ ...graph.outputs, activations: new Map([['0', graph.outputs.logits]]) });
    const apart = separateOutputs(twice);
    const [first, second] = [apart.outputs.logits, apart.outputs.activations.get('0')];
    expect([first.op, second?.op, second?.inputs[0]]).toEqual(['tanh', 'copy', first]);
    expect(simplify(apart).nodes.map(({ op }) => op)).toEqual(['parameter', 'tanh', 'copy']);
    expect(separateOutputs(apart)).toBe(apart);
    expect(place(apart)).toBe(apart);
  });
});
