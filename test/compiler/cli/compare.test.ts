import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { wnc } from '../../helpers/wnc.js';
import { withFolder } from '../../helpers/folder.js';

const spec = (hidden: number, activation: string) => `name: pair
data: {source: names, context: 3}
model:
  - embedding: {channels: 4}
  - flatten
  - linear: {channels: ${hidden}}
  - ${activation}
  - linear: {channels: vocabulary, gain: 0.1}
train: {steps: 30, optimizer: {adam: {rate: 0.01}}}
`;

async function run(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  return { status, ...terminal.text };
}

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)!;

/** `wnc train` in a folder of its own, where it keeps its runs. */
function train(folder: string, ...words: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('compiler/cli/wnc.js'), 'train', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('wnc train --seeds and wnc compare', () => {
  it('train each seed, and set losses, specs and words side by side', { timeout: 60_000 }, async () => {
    await withFolder(async (folder) => {
      const [one, other] = [join(folder, 'pair.yaml'), join(folder, 'other.yaml')];
      const [first, second] = [join(folder, 'first'), join(folder, 'second')];
      writeFileSync(one, spec(16, 'tanh'));
      writeFileSync(other, spec(24, 'relu'));
      const three = train(folder, one, '--seeds', '3', '--out', first, '--format', 'json');
      expect(three.status, three.err).toBe(0);
      const result = JSON.parse(lastLine(three.out)) as {
        seeds: number[];
        loss: { validation: { mean: number; spread: number; seeds: number[] } };
      };
      expect(result.seeds).toEqual([42, 43, 44]);
      const { mean, spread, seeds } = result.loss.validation;
      const summaries = result.seeds.map(
        (seed) =>
          (JSON.parse(readFileSync(join(first, `seed-${seed}`, 'summary.json'), 'utf8')) as { loss: { validation: number } }).loss
            .validation,
      );
      expect(seeds).toEqual(summaries);
      expect(mean).toBeCloseTo(summaries.reduce((sum, loss) => sum + loss, 0) / 3, 12);
      expect(spread).toBeCloseTo(Math.sqrt(summaries.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / 2), 12);

      expect(train(folder, one, '--seeds', '2', '--out', first)).toMatchObject({
        status: 1,
        err: expect.stringContaining('WNC723') as string,
      });
      const again = train(folder, one, '--seeds', '3', '--out', first, '--resume', '--format', 'json');
      expect(lastLine(again.out)).toBe(lastLine(three.out));
      expect(train(folder, other, '--seed', '7', '--out', second).status).toBe(0);

      const compared = await run('compare', first, second, '--count', '3');
      expect(compared.status, compared.err).toBe(0);
      expect(compared.out).toMatch(/pair \(1\) +│ 3 +│ 42, 43, 44 +│ 30 /);
      expect(compared.out).toContain(`${mean.toFixed(4)} ± ${spread.toFixed(4)}`);
      expect(compared.out).toMatch(/- linear: {"channels":16} +│ - linear: {"channels":24}/);
      expect(compared.out).toMatch(/- tanh +│ - relu/);
      expect(compared.out).not.toContain('embedding');
      const json = JSON.parse((await run('compare', first, second, '--count', '3', '--format', 'json')).out) as {
        title: string;
        runs: unknown[];
        samples: string[];
      }[];
      expect(json.map(({ title, runs, samples }) => [title, runs.length, samples.length])).toEqual([
        ['pair (1)', 3, 3],
        ['pair (2)', 1, 3],
      ]);
      expect((await run('compare', first, join(first, 'seed-42'))).out).toMatch(/^[^\n]*\n[^\n]*\n[^\n]*\n│ pair │ 3 /);

      writeFileSync(join(second, 'summary.json'), '{');
      expect((await run('compare', second)).err).toContain('summary.json is not JSON');
      // A run that was stopped has the losses of its last evaluation.
      rmSync(join(second, 'summary.json'));
      expect((await run('compare', second)).out).toMatch(/│ pair │ 1 +│ 7 +│ 30… /);
      rmSync(join(second, 'run.json'));
      const half = await run('compare', first, second);
      expect([half.status, half.err]).toEqual([1, expect.stringContaining('error[WNC725]')]);
      const none = await run('compare', join(folder, 'nothing'));
      expect([none.status, none.err]).toEqual([1, expect.stringContaining('error[WNC724]')]);
    });
  });

  it("take a model's name for all seeds of its newest good set, and say at the end of a bad run that it is one", {
    timeout: 60_000,
  }, async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'pair.yaml');
      writeFileSync(file, spec(16, 'tanh'));
      expect(train(folder, file, '--seeds', '2', '--steps', '60').status).toBe(0);
      writeFileSync(file, spec(16, 'tanh').replace('rate: 0.01', 'rate: 20'));
      const bad = train(folder, file);
      expect(bad.status, bad.err).toBe(0);
      expect(bad.err).toMatch(
        /warning: the validation loss, \d+\.\d+, is worse than guessing evenly, ln 27 = 3\.2958: .*\nfix: .*train\.optimizer\.adam\.rate/,
      );
      const compared = wnc(folder, ['compare', 'pair', '--count', '1']);
      expect(compared.text).toMatch(/│ pair │ 2 +│ 42, 43 +│ 60 /);
      for (const words of [
        ['compare', 'pair', '--count', '1'],
        ['eval', 'pair'],
        ['sample', 'pair', '--count', '1'],
      ]) {
        const { status, text } = wnc(folder, words);
        expect(status).toBe(0);
        expect(text).toMatch(
          /^note: runs\/pair\/.*\/seed-43 is used; a newer run, runs\/pair\/.*, has a loss of \d+\.\d+, worse than guessing evenly/m,
        );
      }
      expect(wnc(folder, ['plot', 'pair', '--terminal']).text).toContain('pair, train');
    });
  });
});
