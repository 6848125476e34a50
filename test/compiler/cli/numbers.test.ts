import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { readSafetensors, writeSafetensors } from '../../../runtime/files/safetensors.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { withFolder } from '../../helpers/folder.js';
import { wnc } from '../../helpers/wnc.js';
import { words as trainingWords } from '../../runtime/training-data.js';

const fixture = 'test/fixtures/pytorch/mlp-3';

async function run(words: readonly string[]): Promise<{ status: number; text: string }> {
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  return { status, text: terminal.text.err + terminal.text.out };
}

describe('wnc step', () => {
  const rows = {
    inputs: [
      [0, 0, 1],
      [1, 2, 3],
    ],
    targets: [1, 2],
  };
  const cases: readonly [
    name: string,
    message: string | RegExp,
    { batch?: object; rate?: string; weights?: (values: Float32Array) => void; flags?: readonly string[] },
  ][] = [
    [
      'a batch of one, where batchNorm has a single value',
      'error[WNC814]: the batch holds 1 example: batchNorm has a single value in each statistic here',
      { batch: { inputs: [[0, 0, 1]], targets: [1] } },
    ],
    [
      'a batch that is too large',
      'error[WNC814]: the batch holds 70000 examples; the most is 65536',
      { batch: { inputs: Array.from({ length: 70_000 }, () => [0, 0, 1]), targets: Array.from({ length: 70_000 }, () => 1) } },
    ],
    [
      'weights that are NaN',
      'error[WNC734]: the weights file: number 3 of 5.bias is NaN, one of 2 such numbers',
      { weights: (values) => values.fill(NaN, 3, 5) },
    ],
    [
      'numbers that grow past the largest',
      /error\[WNC815\]: the step makes numbers that are not finite: sum \(total\) in the loss is the first to make Infinity, of numbers from /,
      { weights: (values) => values.fill(3e38, 26) },
    ],
    [
      'the same before they do',
      /error\[WNC815\]: .* sum \(total\) in the loss is the first to make Infinity/,
      { weights: (values) => values.fill(3e38, 26), flags: ['--check-numbers'] },
    ],
    [
      'an update past the largest',
      'error[WNC815]: the step makes numbers that are not finite: after.0.weight is the first',
      { rate: '1e308' },
    ],
  ];

  it.each(cases)('refuses %s', async (_, message, { batch = rows, rate = '0.1', weights, flags = [] }) => {
    await withFolder(async (folder) => {
      const { tensors } = readSafetensors(readFileSync(join(fixture, 'weights.safetensors')), 'weights');
      weights?.(tensors.get('5.bias')!.values);
      writeFileSync(join(folder, 'w.safetensors'), writeSafetensors(tensors));
      writeFileSync(join(folder, 'b.json'), JSON.stringify(batch));
      const files = ['--weights', join(folder, 'w.safetensors'), '--batch', join(folder, 'b.json'), '--out', join(folder, 'o.safetensors')];
      const { status, text } = await run(['step', join(fixture, 'spec.yaml'), ...files, '--rate', rate, ...flags]);
      expect(status, text).toBe(1);
      expect(text).toMatch(message);
    });
  });

  it('prints JSON, or a line to read', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'b.json'), JSON.stringify(rows));
      const out = join(folder, 'o.safetensors');
      const files = ['--weights', join(fixture, 'weights.safetensors'), '--batch', join(folder, 'b.json'), '--out', out];
      const step = (...flags: string[]) => run(['step', join(fixture, 'spec.yaml'), ...files, '--rate', '0.1', ...flags]);
      const { text } = await step();
      const { loss, evalLoss } = JSON.parse(text) as { loss: number; evalLoss: number };
      expect((await step('--format', 'json')).text).toBe(text);
      expect((await step('--format', 'text')).text).toBe(
        `loss ${loss.toFixed(4)}, in evaluation mode ${evalLoss.toFixed(4)}; wrote ${out}\n`,
      );
    });
  });

  it.each(['-1', 'fast', 'NaN', 'Infinity', ''])('takes no rate of %j', async (rate) => {
    const { status, text } = await run([
      'step',
      join(fixture, 'spec.yaml'),
      '--weights',
      'w',
      '--batch',
      'b',
      '--out',
      'o',
      `--rate=${rate}`,
    ]);
    expect(status).toBe(2);
    expect(text).toContain('--rate must be a number of at least 0');
  });
});

describe('wnc train', () => {
  const spec = (gain: string, rate: number): string => `name: numbers
data: {source: words.txt, context: 3}
model:
  - embedding: {channels: 4}
  - flatten
  - linear: {channels: 8, gain: ${gain}}
  - linear: {channels: 8, gain: ${gain}}
  - linear: {channels: 8, gain: ${gain}}
  - linear: {channels: vocabulary}
train: {steps: 40, batch: 4, optimizer: {sgd: {rate: ${rate}}}}
`;

  function train(folder: string, text: string, name: string, flags: readonly string[] = []): ReturnType<typeof wnc> {
    writeFileSync(join(folder, 'numbers.yaml'), text);
    writeFileSync(join(folder, 'words.txt'), trainingWords.join('\n'));
    return wnc(folder, ['train', 'numbers.yaml', '--out', name, ...flags]);
  }

  it('names the op, the layer and its line, and does not blame the rate for the first step', async () => {
    await withFolder(async (folder) => {
      const { status, text } = train(folder, spec('1e15', 0.1), 'run');
      expect(status).toBe(1);
      expect(text).toMatch(
        /error\[WNC801\]: the loss is NaN at step 1: linear \(y\) in linear 4 \(numbers\.yaml:8\) is the first to make -?Infinity, of numbers from .*; most likely a layer makes numbers larger and larger from the start/,
      );
    });
  });

  it('blames the rate later, and with --check-numbers finds the same op before a loss shows it', async () => {
    await withFolder(async (folder) => {
      const late =
        /error\[WNC801\]: .* at step \d+: .*; most likely the learning rate, 1e\+25 there, is too high; the checkpoint of step 0 is kept/;
      const plain = train(folder, spec('1', 1e25), 'plain');
      const checked = train(folder, spec('1', 1e25), 'checked', ['--check-numbers']);
      expect([plain.status, checked.status]).toEqual([1, 1]);
      expect(plain.text).toMatch(late);
      expect(checked.text).toMatch(late);
      expect(checked.text).toMatch(/a number is not finite at step 2: \w+ .*is the first to make -?Infinity, of numbers from /);
    });
  });

  it('comes to the same bits with --check-numbers', async () => {
    await withFolder(async (folder) => {
      for (const [name, flags] of [
        ['plain', []],
        ['checked', ['--check-numbers']],
      ] as const)
        expect(train(folder, spec('1', 0.1), name, flags).status).toBe(0);
      const [plain, checked] = ['plain', 'checked'].map((name) => readFileSync(join(folder, name, 'checkpoint.safetensors')));
      expect(plain!.equals(checked!)).toBe(true);
    });
  });
});
