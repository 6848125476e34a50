import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEditorHost } from '../../../compiler/cli/lsp/editor-host.js';
import { analyse } from '../../../compiler/editor/analyse.js';
import { completionsAt } from '../../../compiler/editor/completions.js';
import { foldsOf } from '../../../compiler/editor/folding.js';
import { format } from '../../../compiler/editor/format.js';
import { layerHints } from '../../../compiler/editor/hints.js';
import { hoverAt } from '../../../compiler/editor/hover.js';
import { lensesOf } from '../../../compiler/editor/lenses.js';
import { namesOf, rename } from '../../../compiler/editor/names.js';
import { symbolsOf, type Symbol } from '../../../compiler/editor/symbols.js';
import type { TextRange } from '../../../compiler/editor/text-places.js';

/** A text is cut or wrong most of the time in which it is written: no feature fails then, and none points outside of the text. */
const host = createEditorHost(() => undefined);

async function expectSound(text: string, offset: number, name: string): Promise<void> {
  const analysis = await analyse({ name, content: text }, host);
  const where = `${name}: ${JSON.stringify(text.slice(Math.max(0, offset - 60), offset))}`;
  const inside = ({ start, end }: TextRange): void => {
    expect(0 <= start && start <= end && end <= analysis.source.text.length, `${where}: ${start} to ${end}`).toBe(true);
  };
  const words: string[] = [];
  for (const { offset: at, label, tooltip } of layerHints(analysis)) {
    inside({ start: at, end: at });
    words.push(label, tooltip ?? '');
  }
  const hover = await hoverAt(analysis, offset);
  if (hover !== undefined) inside(hover.range);
  for (const { range, text: written } of await completionsAt(analysis, offset, host)) {
    inside(range);
    expect(range.start <= offset && offset <= range.end && !text.slice(range.start, range.end).includes('\n'), where).toBe(true);
    words.push(written);
  }
  expect(
    [...words, hover?.text ?? ''].filter((word) => /\bNaN\b|\bundefined\b/.test(word)),
    where,
  ).toEqual([]);
  namesOf(analysis).forEach(inside);
  rename(analysis, offset, 'other');
  const visit = ({ range, selection, children }: Symbol): void => {
    inside(range);
    expect(range.start <= selection.start && selection.end <= range.end, where).toBe(true);
    children.forEach(visit);
  };
  symbolsOf(analysis).forEach(visit);
  foldsOf(analysis);
  if (analysis.kind === 'spec') await lensesOf(analysis);
  const formatted = format(text);
  expect(format(formatted), where).toBe(formatted);
}

describe('a text that is being written', () => {
  it.each(['specs/wavenet.yaml', 'specs/transformer.yaml', 'specs/bag-of-characters.yaml', 'specs/sweeps/best.yaml'])(
    '%s',
    async (file) => {
      const text = readFileSync(file, 'utf8').replace(/^#.*\n/gm, '');
      for (let end = 0; end <= text.length; end += 41) await expectSound(text.slice(0, end), end, file);
    },
  );

  it('each sample of an error', async () => {
    for (const name of readdirSync('test/samples/errors').filter((_, index) => index % 3 === 0)) {
      const file = `test/samples/errors/${name}/spec.yaml`;
      const text = readFileSync(file, 'utf8');
      for (const share of [0.7, 1]) await expectSound(text, Math.floor(text.length * share), file);
    }
  });
});
