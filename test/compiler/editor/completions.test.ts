import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEditorHost } from '../../../compiler/cli/lsp/editor-host.js';
import { analyse } from '../../../compiler/editor/analyse.js';
import { completionsAt, type Completion } from '../../../compiler/editor/completions.js';
import { labelOf } from '../../../compiler/editor/hints.js';

/** Each completion that is offered in a corpus of specs, applied, gives what it promised. */
const host = createEditorHost(() => undefined);
const corpus = [
  ...readdirSync('specs')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `specs/${name}`),
];

interface Offered {
  readonly text: string;
  readonly one: Completion;
}

async function offered(text: string, offset: number): Promise<readonly Offered[]> {
  const analysis = await analyse({ name: 'specs/spec.yaml', content: text }, host);
  const found = await completionsAt(analysis, offset, host);
  return found.map((one) => ({ one, text: text.slice(0, one.range.start) + one.text + text.slice(one.range.end) }));
}

/** What is broken of an offer, once it is written. */
async function broken({ text, one }: Offered): Promise<string | undefined> {
  const { diagnostics, places } = await analyse({ name: 'specs/spec.yaml', content: text }, host);
  const [start, end] = [one.range.start, one.range.start + one.text.length];
  const here = diagnostics.filter(({ severity, span }) => severity === 'error' && span.start.offset <= end && start <= span.end.offset);
  const said = here.map(({ code, message }) => `${code} ${message}`).join('; ');
  if (one.refused)
    return here.some(({ message }) => one.detail.endsWith(message)) || /no skip before/.test(one.detail)
      ? undefined
      : `fits after all: ${said}`;
  if (one.kind === 'layer' && one.detail !== '') {
    const place = places.find(({ item }) => start <= item.start.offset && item.start.offset <= end);
    const label = place && labelOf(place);
    return label?.startsWith(one.detail) ? undefined : `${one.detail} is ${label}; ${said}`;
  }
  // What comes up behind it, at the model's end, is no fault of it, nor that there is no run yet to teach a model.
  const own = here.filter(({ code }) => !/^WNC(4|724)/.test(code));
  return own.length === 0 ? undefined : said;
}

async function expectKept(text: string, offset: number, where: string): Promise<number> {
  const all = await offered(text, offset);
  for (const one of all) {
    const problem = await broken(one);
    expect(problem, `${where}: ${JSON.stringify(one.one.text)}`).toBeUndefined();
  }
  return all.length;
}

describe('a completion does what it promised', () => {
  it.each(corpus)('a layer after each layer of %s', async (file) => {
    const text = readFileSync(file, 'utf8');
    const { places } = await analyse({ name: file, content: text }, host);
    let count = 0;
    for (const { item } of places.filter((_, index) => index % 6 === 0)) {
      const start = text.lastIndexOf('\n', item.start.offset) + 1;
      const indent = /^ *- /.exec(text.slice(start))?.[0];
      if (indent === undefined || item.start.offset !== start + indent.length) continue;
      const changed = `${text.slice(0, start)}${indent}\n${text.slice(start)}`;
      count += await expectKept(changed, start + indent.length, `${file} line ${item.start.line}`);
    }
    expect(count).toBeGreaterThan(30);
  });

  it('an option, a key, a value', async () => {
    const base = readFileSync('specs/wavenet.yaml', 'utf8');
    const places: [string, string][] = [
      ['- relu', '- linear: {channels: 8, ¦}'],
      ['- relu', '- batchNorm: {¦}'],
      ['- relu', '- batchNorm: {over: ¦}'],
      ['- relu', '- linear: {channels: ¦}'],
      ['- relu', '- linear: {channels: "${¦}"}'],
      ['- relu', '- linear:\n      ¦'],
      ['- relu', '- dropout: ¦'],
      ['- relu', '- {linear: {channels: 4}, ¦}'],
      ['- relu', '- collect: ¦'],
      ['- relu', '- parallel:\n      branches:\n        - ¦'],
      ['- relu', '- parallel:\n      branches:\n        ¦'],
      ['- relu', '- residual:\n      ¦'],
      ['- relu', '- residual: ¦'],
      ['- relu', '- skip: {to: ¦, layers: [tanh]}'],
      ['  source: names', '  audio: ¦'],
      ['  source: names', '  audio:\n    file: tones\n    ¦'],
      ['clip: 1', '¦'],
      ['clip: 1', 'keep: ¦'],
      ['clip: 1', 'average: {¦}'],
      ['clip: 1', 'evaluate: {splits: [¦]}'],
      ['{adamW: {rate: 0.004, weightDecay: 0.1}}', '¦'],
      ['{adamW: {rate: 0.004, weightDecay: 0.1}}', '{¦}'],
      ['{adamW: {rate: 0.004, weightDecay: 0.1}}', '{adamW: {rate: 0.004, ¦}}'],
      ['{cosine: {warmup: 200}}', '¦'],
      ['{cosine: {warmup: 200}}', '{cosine: {¦}}'],
      ['  source: names', '  words: ¦'],
      ['  context: 8', '  context: 8\n  ¦'],
      ['description:', '¦\ndescription:'],
    ];
    for (const [from, to] of places) {
      const at = base.indexOf(from);
      expect(at, from).not.toBe(-1);
      const changed = base.slice(0, at) + to + base.slice(at + from.length);
      const count = await expectKept(changed.replace('¦', ''), changed.indexOf('¦'), to);
      expect(count, to).toBeGreaterThan(0);
    }
  }, 120_000);

  it('a place, a range, a key of a sweep file', async () => {
    const texts = [
      'name: s\nbase: mlp-3.yaml\nranges:\n  train.batch: [16, 32]\n  ¦\n',
      'name: s\nbase: mlp-3.yaml\nranges:\n  train.batch: ¦\n',
      'name: s\nbase: mlp-3.yaml\nranges:\n  train.batch: [16, 32]\n  vars.hidden: "${¦}"\n',
      'name: s\nbase: mlp-3.yaml\nranges: {train.batch: [16, 32]}\n¦\n',
      'name: s\nbase: mlp-3.yaml\nranges: {train.batch: [16, 32]}\nsearch: ¦\n',
      'name: s\nbase: mlp-3.yaml\nranges: {train.batch: [16, 32]}\nsearch: {halving: {rungs: [10], ¦}}\n',
      'name: s\nbase: mlp-3.yaml\nranges: {train.batch: [16, 32]}\nbudget: {¦}\n',
    ];
    for (const text of texts) {
      const count = await expectKept(text.replace('¦', ''), text.indexOf('¦'), text);
      expect(count, text).toBeGreaterThan(0);
    }
  });

  it('a spec from nothing, key by key', async () => {
    let text = '';
    for (const key of ['name', 'data', 'model', 'train', 'vars']) {
      const found = (await offered(text, text.length)).find(({ one }) => one.label === key);
      expect(found, key).toBeDefined();
      text = `${found?.text ?? ''}\n`;
    }
    const { diagnostics } = await analyse({ name: 'spec.yaml', content: text }, host);
    // Of the variable nothing is made yet.
    expect(diagnostics.map(({ code }) => code)).toEqual(['WNC501']);
  });

  it('a size is one that fits, with what comes out', async () => {
    const text = 'name: x\ndata: {words: names, context: 12}\nmodel:\n  - embedding: {channels: 9}\n  - ¦\n';
    const labels = async (layer: string) => {
      const all = await offered(text.replace('¦', layer.replace('¦', '')), text.indexOf('¦') + layer.indexOf('¦'));
      return all.map(({ one }) => `${one.label} ${one.detail}`);
    };
    expect(await labels('fuse: ¦')).toEqual(['2 → [6, 18]', '3 → [4, 27]', '4 → [3, 36]']);
    expect(await labels('attention: {heads: ¦}')).toEqual(['3 → [12, 9]']);
    expect(await labels('groupNorm: {groups: ¦')).toEqual(['3 → [12, 9]']);
  });

  it('layers that do not fit come last, with the reason', async () => {
    const text = 'name: x\ndata: {words: names, context: 9}\nmodel:\n  - embedding: {channels: 10}\n  - flatten\n  - \n';
    const all = await offered(text, text.length - 1);
    const refused = all.filter(({ one }) => one.refused).map(({ one }) => one.label);
    expect(refused).toContain('fuse');
    expect(all.slice(-refused.length).map(({ one }) => one.label)).toEqual(refused);
    expect(all.find(({ one }) => one.label === 'fuse')?.one.detail).toMatch(/^does not fit: fuse works along the positions/);
  });
});
