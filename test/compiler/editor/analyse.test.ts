import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEditorHost } from '../../../compiler/cli/lsp/editor-host.js';
import { DiagnosticBag } from '../../../compiler/diagnostics/bag.js';
import { analyse } from '../../../compiler/editor/analyse.js';
import { foldsOf } from '../../../compiler/editor/folding.js';
import { format } from '../../../compiler/editor/format.js';
import { layerHints } from '../../../compiler/editor/hints.js';
import { hoverAt } from '../../../compiler/editor/hover.js';
import { layerPlaces } from '../../../compiler/editor/layer-places.js';
import { lensesOf } from '../../../compiler/editor/lenses.js';
import { definitionsOf, namesOf, rename, sameName } from '../../../compiler/editor/names.js';
import { symbolsOf } from '../../../compiler/editor/symbols.js';
import { sweepHints } from '../../../compiler/editor/sweep-features.js';
import { layers } from '../../../compiler/layers/registry.js';
import { costOfLayer, costsOf } from '../../../compiler/model/cost.js';
import { everyLayer } from '../../../compiler/model/infer.js';
import { summarize } from '../../../compiler/model/summarize.js';

const host = createEditorHost(() => undefined);
const specs = readdirSync('specs')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `specs/${name}`);
const of = (content: string, name = 'specs/spec.yaml') => analyse({ name, content }, host);
const read = (file: string): string => readFileSync(file, 'utf8');

/** The text with each hint behind what it is about. */
async function hinted(text: string): Promise<string> {
  const analysis = await of(text);
  const hints = [...layerHints(analysis)].sort((a, b) => b.offset - a.offset);
  return hints.reduce((result, { offset, label }) => `${result.slice(0, offset)} ${label}${result.slice(offset)}`, text);
}

const tree = `name: tree
vars: {hidden: 68}
data: {words: names, context: 8}
model:
  - embedding: {channels: 10}
  - fuse: 2 # pairs
  - linear: {channels: "\${hidden}", bias: false}
  - repeat:
      times: 2
      layers:
        - residual: [layerNorm, {linear: {channels: 68}}]
  - flatten
  - {linear: {channels: vocabulary}, as: head}
`;

describe('the shapes beside the layers', () => {
  it('stand behind every layer, with what it learns', async () => {
    expect(await hinted(tree)).toBe(`name: tree
vars: {hidden: 68}
data: {words: names, context: 8}
model:
  - embedding: {channels: 10} → [8, 10] · 270
  - fuse: 2 → [4, 20] # pairs
  - linear: {channels: "\${hidden}", bias: false} → [4, 68] · 1,360
  - repeat: → [4, 68] · 9,656
      times: 2
      layers:
        - residual: [layerNorm → [4, 68] · 2 × 136, {linear: {channels: 68}} → [4, 68] · 2 × 4,692] → [4, 68] · 2 × 4,828
  - flatten → [272]
  - {linear: {channels: vocabulary}, as: head} → [27] · 7,371
`);
  });

  it.each(specs)('say of %s what inspect says', async (file) => {
    const { model, places } = await of(read(file), file);
    expect(model).toBeDefined();
    if (model === undefined) return;
    const summary = new Map(summarize(model.inferred, model.graph, model.spec).layers.map((layer) => [layer.path, layer]));
    const told = places.flatMap(({ rounds }) => rounds);
    expect(told.map(({ inferred }) => inferred.layer.path).sort()).toEqual([...summary.keys()].sort());
    for (const { inferred, cost } of told) {
      const { parameters, multiplyAdds } = summary.get(inferred.layer.path) ?? {};
      const counted = cost?.parameters.reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
      expect([counted, cost?.multiplyAdds]).toEqual([parameters, multiplyAdds]);
    }
  });

  it.each(specs)('cost the same of %s with an error as without', async (file) => {
    const { model, partial } = await of(read(file), file);
    if (model === undefined || partial === undefined) throw new Error(`${file} has errors`);
    const costs = costsOf(model.graph);
    for (const layer of everyLayer(model.inferred.layers)) {
      if (layer.layer.lists.length > 0) continue;
      expect(costOfLayer(layer, model.spec.data.vocabulary), layer.layer.path).toEqual(
        costs.get(layer.layer.path) ?? { parameters: [], multiplyAdds: 0 },
      );
    }
    expect(layerPlaces(undefined, partial, new DiagnosticBag().sorted()).length).toBe(layerPlaces(model, partial, []).length);
  });

  it.each([
    ['a layer that is none', '  - fuse: 2', '  - fus: 2', 1],
    ['a layer that does not fit', '  - fuse: 2', '  - fuse: 3', 1],
    ['a bracket that is open', '  - linear: {channels: "${hidden}", bias: false}', '  - linear: {channels: ', 2],
    ['a line without its dash', '  - linear: {channels: "${hidden}", bias: false}', '  lin', 2],
    ['an option that is none', 'bias: false', 'bais: false', 2],
    ['a mistake inside of others', 'layerNorm, ', 'layerNorm, fusee, ', 4],
    ['an end that is none', 'vocabulary}', '12}', 9],
    ['one that YAML hides', '  - fuse: 2 # pairs', '  - fus: 2\n  - tanh: {', 1],
    ['unknown data', 'names', 'nmaes', 8],
    ['a mistake in another section', 'name: tree', 'name: Tree!', 9],
  ])('stand before the first error: %s', async (_, from, to, count) => {
    const text = tree.replace(from, to);
    expect(text).not.toBe(tree);
    const analysis = await of(text);
    expect(analysis.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(layerHints(analysis)).toHaveLength(count);
  });
});

describe('hovers', () => {
  it.each([...layers.keys()])('say of %s what it does and by which formula', async (name) => {
    const text = `model:\n  - ${name}`;
    const found = await hoverAt(await of(text), text.length - 1);
    expect(found?.text).toContain(`**${name}** — ${layers.get(name)?.summary}`);
    expect(found?.text).toContain('```text');
  });

  it.each([
    ['linear: {channels: "$', 'Here: `[4, 20] → [4, 68]`, 1,360 parameters, 5,440 multiply-adds for an example'],
    ['linear: {channels: "$', '`2.weight` [68, 20], 1,360'],
    ['linear: {channels: "$', 'Source: LeCun et al. 1998'],
    ['channels: "${', '`"${hidden}"` is 68.'],
    ['hidden}', '**hidden** — a variable: 68; used once.'],
    ['names', 'a vocabulary of 27: 26 characters and the boundary'],
    ['context', '(must be given) — How many symbols'],
    ['head', 'the label of a layer'],
    ['bias', '(default true)'],
    ['repeat', 'Does its layers several times'],
  ])('at %s', async (at, words) => {
    expect((await hoverAt(await of(tree), tree.indexOf(at)))?.text).toContain(words);
  });
});

describe('names', () => {
  it('of wavenet are found where they are made and used', async () => {
    const text = read('specs/wavenet.yaml');
    const analysis = await of(text);
    const kinds = namesOf(analysis).map(({ kind, name, isDefinition }) => `${kind} ${name} ${isDefinition}`);
    expect(kinds.filter((kind) => kind.startsWith('variable dilation'))).toEqual(['variable dilation true', 'variable dilation false']);
    expect(kinds.filter((kind) => kind.startsWith('sum out'))).toEqual(['sum out true', 'sum out true', 'sum out false']);
    const use = text.indexOf('${dilation}') + 3;
    expect(definitionsOf(analysis, use)).toMatchObject([{ start: text.indexOf('dilation: [1, 2]') }]);
    expect(sameName(analysis, text.indexOf('collect: out') + 10)?.all).toHaveLength(3);
  });

  it.each(specs)('of %s renamed leave the model as it was', async (file) => {
    const text = read(file);
    const analysis = await of(text, file);
    for (const { start, isDefinition } of namesOf(analysis)) {
      if (!isDefinition) continue;
      const changes = rename(analysis, start, 'renamed_1');
      if ('problem' in changes) throw new Error(changes.problem);
      const renamed = [...changes]
        .sort((a, b) => b.start - a.start)
        .reduce((all, one) => all.slice(0, one.start) + one.text + all.slice(one.end), text);
      const after = await of(renamed, file);
      expect(after.diagnostics.map(({ code }) => code)).toEqual(analysis.diagnostics.map(({ code }) => code));
      expect(after.places.map(({ rounds }) => rounds.length)).toEqual(analysis.places.map(({ rounds }) => rounds.length));
    }
  });

  it('are refused that cannot be', async () => {
    const analysis = await of(tree);
    const at = tree.indexOf('hidden');
    for (const name of ['1a', 'a-b', 'vocabulary', 'constructor', 'true', '']) expect(rename(analysis, at, name)).toHaveProperty('problem');
    expect(rename(analysis, tree.indexOf('vocabulary}'), 'x')).toHaveProperty('problem');
  });
});

describe('the outline, folds and lenses', () => {
  it('name layers with their shapes', async () => {
    const analysis = await of(tree);
    const model = symbolsOf(analysis).find(({ name }) => name === 'model');
    expect(model?.children.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
      'embedding → [8, 10] · 270',
      'fuse → [4, 20]',
      'linear → [4, 68] · 1,360',
      'repeat → [4, 68] · 9,656',
      'flatten → [272]',
      'linear → [27] · 7,371',
    ]);
    expect(model?.children[3]?.children[0]?.children.map(({ name }) => name)).toEqual(['layerNorm', 'linear']);
    expect(foldsOf(analysis).map(({ from, to }) => [from, to])).toEqual([
      [3, 12],
      [7, 10],
      [9, 10],
    ]);
  });

  it('count as inspect does', async () => {
    const lenses = await lensesOf(await of(read('specs/hierarchical.yaml')));
    expect(lenses.map(({ title }) => title)).toEqual([
      'train',
      'generated code',
      '22,397 parameters · 35,020 multiply-adds · receptive field 8',
    ]);
  });
});

describe('formatting', () => {
  it.each([
    ...specs,
    ...readdirSync('specs/sweeps')
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `specs/sweeps/${name}`),
  ])('leaves %s as it is', (file) => expect(format(read(file))).toBe(read(file)));

  it('keeps comments and meaning', () => {
    const ugly =
      'name:   x\ndata: { words:  names,context: 8 }   # why\n\n\nmodel:\n- embedding: { channels:   10 } # ten\n# pairs\n-   fuse:   2\n- linear:\n      channels: "a  {b}"\n      bias: false\n\n\n';
    expect(format(ugly)).toBe(
      'name: x\ndata: {words: names, context: 8}     # why\n\nmodel:\n  - embedding: {channels: 10}   # ten\n  # pairs\n  - fuse: 2\n  - linear:\n      channels: "a  {b}"\n      bias: false\n',
    );
    expect(format(ugly.replaceAll('\n', '\r\n'))).toBe(format(ugly).replaceAll('\n', '\r\n'));
    expect(format('a: [1, 2\nb: 3\n')).toBe('a: [1, 2\nb: 3\n');
  });
});

describe('sweep files', () => {
  it('are told to be too large, as a dry run tells it', async () => {
    const { diagnostics } = await of(
      'name: s\nbase: mlp-3.yaml\nranges: {train.seed: {linear: [1, 500], count: 200, whole: true}}\n',
      'specs/sweep.yaml',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['WNC905']);
  });

  it('show their values and the combinations that are left out', async () => {
    const text =
      'name: s\nbase: mlp-3.yaml\nranges:\n  data.context: [3, 4]\n  train.batch: {linear: [16, 48], count: 3, whole: true}\n  train.seed: [1, -1]\n';
    const analysis = await of(text, 'specs/sweep.yaml');
    expect(analysis.kind).toBe('sweep');
    expect(analysis.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const hints = await sweepHints(analysis);
    expect(hints.map(({ label }) => label)).toEqual(['→ 6 combinations, 6 left out', '→ 16, 32, 48', '(left out)']);
    const hover = await hoverAt(analysis, text.indexOf('ranges'));
    expect(hover?.text).toContain('WNC302');
  });
});
