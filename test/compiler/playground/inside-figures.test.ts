import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openInPage } from '../../../compiler/page/open-in-page.js';
import { Inside } from '../../../compiler/playground/worker/inside.js';
import type { InsideLayer } from '../../../compiler/playground/inside-protocol.js';
import type { PageModel } from '../../../runtime/browser/page-model.js';
import type { HealthLine } from '../../../runtime/training/health.js';
import { withFolder } from '../../helpers/folder.js';
import { wnc } from '../../helpers/wnc.js';
import { words } from '../../runtime/training-data.js';

const STEPS = 25;
const train = `train: {steps: ${STEPS}, batch: 8, optimizer: {sgd: {rate: 0.05}}}\n`;
const specs = {
  window:
    'name: window\ndata: {source: words.txt, context: 4}\nmodel: [{embedding: {channels: 4}}, {fuse: 2}, {linear: {channels: 12, gain: 4}}, ' +
    `batchNorm, tanh, flatten, {linear: {channels: 10, gain: 3}}, relu, {linear: {channels: vocabulary, gain: 8}}]\n${train}`,
  positions:
    'name: positions\ndata: {source: words.txt, context: 12}\nmodel: [{embedding: {channels: 8}}, positions, ' +
    `{residual: [layerNorm, {attention: {heads: 2}}]}, {linear: {channels: 6, gain: 3}}, sigmoid, {linear: {channels: vocabulary}}]\n${train}`,
};

interface PrintedLayer {
  readonly path: string;
  readonly layer: string;
  readonly mean: number;
  readonly deviation: number;
  readonly saturation: number | null;
  readonly gradient: number | null;
}

interface Printed {
  readonly initialLoss: number;
  readonly evenLoss: number;
  readonly states: readonly { readonly step: number; readonly loss: number; readonly layers: readonly PrintedLayer[] }[];
  readonly parameters: readonly HealthLine[];
}

async function opened(spec: string): Promise<{ readonly model: PageModel; readonly inside: Inside }> {
  const { checked, create, report } = await openInPage(spec, words);
  if (!checked || !create) throw new Error(report);
  const model = await create({ target: 'simd' });
  return { model, inside: await Inside.open(model, checked) };
}

function expectLayers(found: readonly InsideLayer[], printed: readonly PrintedLayer[]): void {
  expect(found.map(({ path, layer }) => `${path} ${layer}`)).toEqual(printed.map(({ path, layer }) => `${path} ${layer}`));
  for (const [i, { path, mean, deviation, saturation, gradient }] of printed.entries()) {
    const layer = found[i];
    expect(layer?.mean, `mean of ${path}`).toBeCloseTo(mean, 4);
    expect(layer?.deviation, `spread of ${path}`).toBeCloseTo(deviation, 4);
    expect(layer?.saturation ?? -1, `saturation of ${path}`).toBeCloseTo(saturation ?? -1, 4);
    expect(layer?.gradient ?? -1, `gradient of ${path}`).toBeCloseTo(gradient ?? -1, 5);
  }
}

describe.each(Object.entries(specs))('inside a model of %s', (_, spec) => {
  it('are the figures of wnc inspect --health', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'words.txt'), words.join('\n'));
      writeFileSync(join(folder, 'spec.yaml'), spec);
      const trained = wnc(folder, ['train', 'spec.yaml', '--out', 'run', '--target', 'simd']);
      expect(trained.status, trained.text).toBe(0);
      const { status, text } = wnc(folder, ['inspect', 'run', '--health', '--format', 'json', '--out', 'health.svg']);
      expect(status, text).toBe(0);
      const printed = JSON.parse(text.slice(text.indexOf('{\n'), text.lastIndexOf('}') + 1)) as Printed;

      const { model, inside } = await opened(spec);
      for await (const _ of model.train());
      const looked = await inside.insideLayers();
      const [first, last] = [printed.states[0], printed.states.at(-1)];
      expect(looked.step).toBe(STEPS);
      expect(looked.examples).toBe(looked.batch);
      expect(looked.loss).toBeCloseTo(last?.loss ?? Number.NaN, 4);
      expect(looked.initialLoss).toBeCloseTo(printed.initialLoss, 4);
      expect(looked.evenLoss).toBeCloseTo(printed.evenLoss, 10);
      expectLayers(looked.layers, last?.layers ?? []);
      expectLayers(looked.first, first?.layers ?? []);
      const isWarned = looked.warning !== undefined && text.includes(looked.warning.message) && text.includes(looked.warning.fix);
      expect(isWarned).toBe(text.includes('confidently wrong'));

      const updates = await inside.insideUpdates();
      expect(updates.steps).toEqual(printed.parameters.map(({ step }) => step));
      for (const { name, ratios, data, gradient } of updates.parameters) {
        const lines = printed.parameters.map(({ parameters }) => parameters[name]);
        for (const [i, line] of lines.entries()) {
          const ratio = line && line.update / line.data;
          if (ratio !== undefined && Number.isFinite(ratio)) expect(ratios[i]! / ratio, `${name} in line ${i}`).toBeCloseTo(1, 2);
        }
        expect([data, gradient], name).toEqual([lines.at(-1)?.data, lines.at(-1)?.gradient]);
      }
      model.dispose();
    });
  });

  it('are the same weights as those that are saved, and training goes on as if nobody looked', async () => {
    const [looked, plain] = [await opened(spec), await opened(spec)];
    let looks = 0;
    for await (const _ of looked.model.train()) {
      await looked.inside.insideLayers();
      await looked.inside.insideUpdates();
      looks++;
    }
    for await (const _ of plain.model.train());
    expect(looks).toBeGreaterThan(0);
    const files = await Promise.all([looked.model.save({ weights: true }), plain.model.save({ weights: true })]);
    expect(Buffer.from(files[0]).equals(Buffer.from(files[1]))).toBe(true);
    const { tensors } = await looked.inside.insideFacts();
    for (const { name, shape } of tensors) {
      const tensor = await looked.inside.insideTensor(name);
      expect(tensor.shape).toEqual(shape);
      expect(tensor.values.length).toBe(shape.reduce((size, n) => size * n, 1));
    }
    looked.model.dispose();
    plain.model.dispose();
  });
});

it('a step may be looked at by itself', async () => {
  const { model, inside } = await opened(specs.window.replace(`steps: ${STEPS}`, 'steps: 5000'));
  let asked = 0;
  for await (const { step } of model.train()) {
    // Of 5000 steps those up to 10 and each fiftieth are looked at anyway.
    if (asked === 0 && step % 50 !== 49 && step > 60) {
      await inside.insideUpdates();
      asked = step + 1;
    } else if (asked > 0) break;
  }
  expect((await inside.insideUpdates()).steps).toContain(asked);
  model.dispose();
});

describe('attention', () => {
  it('of a word has rows that add up to 1, and looks at nothing that comes later', async () => {
    const { model, inside } = await opened(specs.positions);
    expect((await inside.insideFacts()).attentions).toBe(1);
    const { maps, text } = await inside.insideAttention('face');
    expect(text).toBe('face');
    expect(maps.map(({ head, path }) => `${path} ${head}`)).toEqual(['2.1 1', '2.1 2']);
    for (const { labels, weights } of maps) {
      expect(labels).toEqual(['.', 'f', 'a', 'c', 'e']);
      for (let t = 0; t < 5; t++) {
        const row = Array.from(weights.subarray(5 * t, 5 * t + 5));
        expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
        expect(row.slice(t + 1).every((weight) => weight === 0)).toBe(true);
      }
    }
    expect(maps[0]?.weights).not.toEqual(maps[1]?.weights);
    // Of a text that is too long the beginning is looked at.
    expect((await inside.insideAttention('faceface face'.replace(' ', ''))).maps[0]?.labels.length).toBe(12);
    await expect(inside.insideAttention('fax')).rejects.toThrow('does not know the character "x"');
    expect((await inside.insideAttention()).maps).toHaveLength(2);
    model.dispose();
  });

  it('over fused positions names what each stands for; a window begins with boundaries', async () => {
    const spec =
      'name: fused\ndata: {source: words.txt, context: 8}\nmodel: [{embedding: {channels: 4}}, {fuse: 2}, {attention: {heads: 1}}, mean, ' +
      `{linear: {channels: vocabulary}}]\n${train}`;
    const { model, inside } = await opened(spec);
    const { maps } = await inside.insideAttention('bead');
    expect(maps[0]?.labels).toEqual(['..', '..', 'be', 'ad']);
    model.dispose();
  });

  it('of bytes, which nobody types, is that of the beginning of the data', async () => {
    const spec =
      'name: bytes\ndata: {bytes: data.bin, context: 8}\nmodel: [{embedding: {channels: 4}}, {attention: {heads: 1}}, ' +
      '{linear: {channels: vocabulary}}]\ntrain: {steps: 2, batch: 2}\n';
    const { checked, create, report } = await openInPage(
      spec,
      Uint8Array.from({ length: 400 }, (_, i) => i % 7),
    );
    if (!checked || !create) throw new Error(report);
    const model = await create({ target: 'simd' });
    const inside = await Inside.open(model, checked);
    expect((await inside.insideFacts()).symbols).toEqual([]);
    expect((await inside.insideAttention()).maps[0]?.labels).toEqual(['0', '1', '2', '3', '4', '5', '6', '0']);
    model.dispose();
  });
});

it('the plane of an embedding has each character once, by axes or by channels', async () => {
  const { model, inside } = await opened(specs.window);
  const [name = ''] = (await inside.insideFacts()).embeddings;
  const { values } = await inside.insideTensor(name);
  const { points, channels } = await inside.insideEmbedding(name, [1, 3]);
  expect(channels).toBe(4);
  expect(points.map(({ label }) => label)).toEqual(['.', 'a', 'b', 'c', 'd', 'e', 'f']);
  expect(points.map(({ x, y }) => [x, y])).toEqual(points.map((_, row) => [values[4 * row + 1], values[4 * row + 3]]));
  const plane = (await inside.insideEmbedding(name)).points;
  const spread = (axis: 'x' | 'y'): number => plane.reduce((sum, point) => sum + point[axis] ** 2, 0);
  expect(spread('x')).toBeGreaterThan(spread('y'));
  expect(plane.reduce((sum, { x }) => sum + x, 0)).toBeCloseTo(0, 5);
  model.dispose();
});

it('specs of the page name the layers of their arrays', async () => {
  const { checked, create } = await openInPage(readFileSync('specs/hierarchical.yaml', 'utf8'));
  const model = await create!();
  const inside = await Inside.open(model, checked!);
  const { tensors } = await inside.insideFacts();
  expect(tensors.map(({ name, owner }) => `${name} ${owner.layer}`).slice(0, 4)).toEqual([
    '0.weight embedding',
    '2.weight linear',
    '3.weight batchNorm',
    '3.bias batchNorm',
  ]);
  expect(tensors.filter(({ kind }) => kind === 'statistic').map(({ name }) => name)).toContain('3.running_mean');
  model.dispose();
});
