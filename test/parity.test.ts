import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../compiler/cli/main.js';
import { readSafetensors } from '../runtime/files/safetensors.js';
import { comparable, expectTensors, floorOf } from './helpers/agreement.js';
import { fakeTerminal } from './helpers/fake-terminal.js';
import { withFolder } from './helpers/folder.js';

const fixtures = 'test/fixtures/pytorch';

/**
 * `wnc step` against what PyTorch 1.13 computed of the same spec, weights and batch: logits, every gradient, every
 * parameter and statistic after one step of plain SGD, evaluation logits and both losses.
 */
describe.each([['cpu'], ['simd'], ['simd', '--relaxed']])('agrees with PyTorch on the target %s %s', (target, ...more) => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    await withFolder(async (temporary) => {
      const out = join(temporary, 'out.safetensors');
      const terminal = fakeTerminal();
      const files = ['--weights', join(folder, 'weights.safetensors'), '--batch', join(folder, 'batch.json'), '--out', out];
      const status = await main(['step', join(folder, 'spec.yaml'), ...files, '--rate', '0.1', '--target', target, ...more], terminal);
      expect(status, terminal.text.err).toBe(0);
      const { loss, evalLoss } = JSON.parse(terminal.text.out) as { loss: number; evalLoss: number };
      const facts = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { loss: number; eval_loss: number };
      expect(Math.abs(loss - facts.loss)).toBeLessThan(1e-5);
      expect(Math.abs(evalLoss - facts.eval_loss)).toBeLessThan(1e-5);
      const expected = readSafetensors(readFileSync(join(folder, 'expected.safetensors')), 'expected').tensors;
      const found = readSafetensors(readFileSync(out), 'found').tensors;
      expectTensors(comparable(found, expected), expected, 2e-5, floorOf(expected));
    });
  });
});

const others = [
  ['over words', 'train: {over: words, '],
  ['by Adam, clipped and averaged', 'train: {clip: 0.01, average: {decay: 0.9}, optimizer: {adamW: {rate: 0.1, weightDecay: 0.5}}, '],
] as const;

describe.each(others)('a spec that trains %s', (_, train) => {
  it.each(['cpu', 'simd'])('takes a plain step on windows all the same, on the target %s', async (target) => {
    const folder = join(fixtures, 'hierarchical');
    await withFolder(async (temporary) => {
      const plain = readFileSync(join(folder, 'spec.yaml'), 'utf8');
      const spec = plain.replace(/, optimizer: .*\}\}\}/, '}').replace('train: {', train);
      expect(spec).toContain(train);
      writeFileSync(join(temporary, 'spec.yaml'), spec);
      const out = join(temporary, 'out.safetensors');
      const terminal = fakeTerminal();
      const files = ['--weights', join(folder, 'weights.safetensors'), '--batch', join(folder, 'batch.json'), '--out', out];
      expect(
        await main(['step', join(temporary, 'spec.yaml'), ...files, '--rate', '0.1', '--target', target], terminal),
        terminal.text.err,
      ).toBe(0);
      expect((JSON.parse(terminal.text.out) as { loss: number }).loss).toBeCloseTo(3.390222, 5);
      const expected = readSafetensors(readFileSync(join(folder, 'expected.safetensors')), 'expected').tensors;
      expectTensors(readSafetensors(readFileSync(out), 'found').tensors, expected, 2e-5);
    });
  });
});
