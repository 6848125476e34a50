import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFolder } from '../../helpers/folder.js';
import { wnc } from '../../helpers/wnc.js';
import { words } from '../../runtime/training-data.js';

interface Layer {
  readonly mean: number;
  readonly deviation: number;
  readonly saturation: number | null;
  readonly gradient: number | null;
}

it('the health of a run over words does not change with the padding', { timeout: 60_000 }, async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'words.txt'), words.join('\n'));
    const layersAt = (context: number): readonly Layer[] => {
      const model = '[{embedding: {channels: 4}}, {linear: {channels: 8, gain: 4}}, batchNorm, tanh, {linear: {channels: vocabulary}}]';
      writeFileSync(
        join(folder, 'spec.yaml'),
        `name: health\ndata: {source: words.txt, context: ${context}}\nmodel: ${model}\ntrain: {steps: 2, batch: 4}\n`,
      );
      const out = `run-${context}`;
      const trained = wnc(folder, ['train', 'spec.yaml', '--out', out]);
      expect(trained.status, trained.text).toBe(0);
      const { status, text } = wnc(folder, ['inspect', out, '--health', '--format', 'json', '--out', 'health.svg']);
      expect(status, text).toBe(0);
      return (JSON.parse(text.slice(text.indexOf('{'))) as { states: { layers: Layer[] }[] }).states[0]!.layers;
    };
    const [short, long] = [layersAt(10), layersAt(20)];
    for (const [i, layer] of short.entries()) {
      for (const key of ['mean', 'deviation', 'saturation', 'gradient'] as const)
        expect(long[i]![key] ?? -1, `${i} ${key}`).toBeCloseTo(layer[key] ?? -1, 5);
    }
    expect(short.some(({ saturation }) => saturation !== null && saturation > 0)).toBe(true);
  });
});
