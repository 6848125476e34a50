import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepFiles } from '../../../../runtime/node/run/sweep-files.js';
import type { ResultLine } from '../../../../compiler/cli/sweep/folder.js';
import { main } from '../../../../compiler/cli/main.js';
import { RunLock } from '../../../../runtime/node/run/run-lock.js';
import { fakeTerminal } from '../../../helpers/fake-terminal.js';
import { withFolder } from '../../../helpers/folder.js';

const halving = `name: small
base: base.yaml
search: {halving: {trials: 4, rungs: [40], keep: 0.34}}
seeds: 2
ranges:
  train.optimizer.adam.rate: {log: [0.001, 0.1]}
  vars.hidden: [16, 32]
  train.steps: [80]
`;

const grid = `name: small
base: base.yaml
budget: {parameters: 1500, multiplyAdds: 5000}
ranges:
  vars.hidden: [8, 16, 64]
  train.batch: [8, 0]
  train.steps: [60]
`;

async function run(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await main(['sweep', ...words], terminal);
  return { status, ...terminal.text };
}

function writeSweep(folder: string, text: string): string {
  cpSync('test/samples/sweeps/base.yaml', join(folder, 'base.yaml'));
  const file = join(folder, 'sweep.yaml');
  writeFileSync(file, text);
  return file;
}

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const linesOf = (folder: string): readonly string[] =>
  existsSync(join(folder, 'results.jsonl')) ? read(folder, 'results.jsonl').split('\n').slice(0, -1) : [];

/** Every file of a folder and what it holds. */
function filesOf(folder: string): readonly unknown[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return names.sort().map((name) => [name, readFileSync(name, 'latin1')]);
}

/** The results without the times, which differ from run to run. */
function resultsOf(folder: string): unknown {
  return JSON.parse(read(folder, 'results.json'), (key, value: unknown) => (key === 'millisecondsPerStep' ? undefined : value)) as unknown;
}

/** A sweep in a process of its own; `at` hears of each line of results that is there. */
async function inProcess(words: readonly string[], folder: string, signal: NodeJS.Signals, after: number): Promise<number | null> {
  const child = spawn(process.execPath, ['compiler/cli/wnc.js', 'sweep', ...words], { stdio: 'ignore' });
  const timer = setInterval(() => {
    if (linesOf(folder).length < after) return;
    // Once: a second Ctrl-C ends a sweep without saving.
    clearInterval(timer);
    child.kill(signal);
  }, 20);
  const status = await new Promise<number | null>((settle) => child.on('exit', settle));
  clearInterval(timer);
  return status;
}

describe('wnc sweep', () => {
  it('trains one model after the other on a worker, and nothing heaps up there', async () => {
    await withFolder(async (folder) => {
      const batches = Array.from({ length: 14 }, (_, i) => i + 1).join(', ');
      const file = writeSweep(folder, `name: small\nbase: base.yaml\nranges:\n  train.batch: [${batches}]\n  train.steps: [2]\n`);
      const warnings: Error[] = [];
      const warned = (warning: Error): void => void warnings.push(warning);
      process.on('warning', warned);
      const { status, err } = await run(file, '--workers', '1', '--out', join(folder, 'out'));
      process.off('warning', warned);
      expect(status, err).toBe(0);
      expect(linesOf(join(folder, 'out'))).toHaveLength(14);
      expect(warnings).toEqual([]);
    });
  });

  it('comes to the same results with any number of workers, killed and resumed or not, and trains nothing twice', {
    timeout: 120_000,
  }, async () => {
    await withFolder(async (folder) => {
      const file = writeSweep(folder, halving);
      const [one, two, killed] = ['one', 'two', 'killed'].map((name) => join(folder, name)) as [string, string, string];
      const alone = await run(file, '--workers', '1', '--out', one);
      expect(alone.status, alone.err).toBe(0);
      expect(alone.out).toMatch(/trial +validation +spread +steps +parameters +rate +hidden/);
      expect((await run(file, '--workers', '2', '--out', two)).status).toBe(0);
      expect(resultsOf(two)).toEqual(resultsOf(one));

      expect(await inProcess([file, '--workers', '2', '--out', killed], killed, 'SIGKILL', 3)).toBe(null);
      const before = linesOf(killed);
      expect(before.length).toBeGreaterThanOrEqual(3);
      expect(before.length).toBeLessThan(linesOf(one).length);
      // As if the kill had come in the middle of a line.
      writeFileSync(join(killed, 'results.jsonl'), `${before.join('\n')}\n{"trial":`);
      expect((await run(file, '--workers', '2', '--out', killed, '--resume')).status).toBe(0);
      expect(resultsOf(killed)).toEqual(resultsOf(one));
      expect(linesOf(killed).slice(0, before.length)).toEqual(before);
      const keys = linesOf(killed).map((line) =>
        JSON.stringify(['trial', 'seed', 'step'].map((key) => (JSON.parse(line) as Record<string, number>)[key])),
      );
      expect(new Set(keys).size).toBe(keys.length);
      expect(
        read(join(killed, 'trial-000', 'seed-42'), 'log.jsonl')
          .split('\n')
          .filter((line) => line.startsWith('{"step":1,')),
      ).toHaveLength(1);

      const again = await run(file, '--workers', '2', '--out', killed, '--resume');
      expect(again.status).toBe(0);
      expect(linesOf(killed)).toHaveLength(keys.length);
    });
  });

  it('saves on Ctrl-C, ends with 130 and goes on', { timeout: 60_000 }, async () => {
    await withFolder(async (folder) => {
      const file = writeSweep(folder, halving);
      const out = join(folder, 'out');
      expect(await inProcess([file, '--workers', '1', '--out', out], out, 'SIGINT', 2)).toBe(130);
      expect(linesOf(out).length).toBeGreaterThanOrEqual(2);
      expect((await run(file, '--out', out, '--resume')).status).toBe(0);
    });
  });

  it('leaves out what does not compile or costs too much before it trains anything, with the reason', async () => {
    await withFolder(async (folder) => {
      const file = writeSweep(folder, grid);
      const { status, err } = await run(file, '--dry-run');
      expect(status).toBe(0);
      expect(err).toMatch(/trial 1 is left out: WNC302: `train.batch` must be at least 1, not 0 \(.*base\.yaml:\d+:\d+\)/);
      expect(err).toMatch(/trial 4 is left out: 4,083 parameters, more than 1,500/);
      expect(err).toContain('small: 2 trials');
      expect(existsSync(join(folder, 'out'))).toBe(false);
      expect((await run(file, '--out', join(folder, 'out'))).status).toBe(0);
      const csv = read(join(folder, 'out'), 'results.csv').split('\r\n');
      expect(csv[0]).toContain('rank,trial,parameters,multiplyAdds,steps,finished,validation');
      expect(csv).toHaveLength(1 + 6 + 1);
      expect(csv.filter((line) => line.includes('more than 1,500'))).toHaveLength(1);
    });
  });

  it('keeps a trial that diverges in the table, and the others go on', async () => {
    await withFolder(async (folder) => {
      const file = writeSweep(
        folder,
        'name: small\nbase: base.yaml\nranges:\n  train.optimizer: [{sgd: {rate: 1.0e+30}}, {adam: {rate: 0.01}}]\n  train.steps: [60]\n',
      );
      const { status, out, err } = await run(file, '--out', join(folder, 'out'));
      expect(status, err).toBe(0);
      expect(out).toMatch(/1 +1 +\d\.\d{4}/);
      expect(out).toMatch(/2 +0 +failed/);
      expect(read(join(folder, 'out'), 'results.csv')).toContain('WNC801');
    });
  });

  it('refuses folders that hold another sweep, none or half of one', async () => {
    await withFolder(async (folder) => {
      const file = writeSweep(folder, 'name: small\nbase: base.yaml\nranges:\n  train.steps: [20, 30]\n');
      const out = join(folder, 'out');
      const refused = async (...words: string[]): Promise<string> => {
        const { status, err } = await run(file, ...words);
        expect(status, err).toBe(1);
        return err;
      };
      expect(await refused('--out', out, '--resume')).toContain('WNC737');
      expect((await run(file, '--out', out)).status).toBe(0);
      expect(await refused('--out', out)).toContain('WNC736');
      writeFileSync(file, 'name: small\nbase: base.yaml\nranges:\n  train.steps: [25, 30]\n');
      expect(await refused('--out', out, '--resume')).toMatch(/WNC735.*1 of its trials were other specs, the first of them trial 0/);
      writeFileSync(join(out, 'sweep.json'), '{}');
      expect(await refused('--out', out, '--resume')).toContain('WNC738');
      expect(await refused('--out', resolve('test/samples/sweeps/base.yaml'))).toContain('WNC722');
    });
  });

  it('refuses a second process at once, which writes nothing', async () => {
    await withFolder(async (folder) => {
      const file = writeSweep(folder, 'name: small\nbase: base.yaml\nranges:\n  train.steps: [20, 30]\n');
      const out = join(folder, 'out');
      expect((await run(file, '--out', out)).status).toBe(0);
      expect(existsSync(sweepFiles(out).lock)).toBe(false);
      const lock = RunLock.take(out, sweepFiles(out).lock);
      const before = filesOf(out);
      const second = await run(file, '--out', out, '--resume');
      expect([second.status, second.out]).toEqual([1, '']);
      expect(second.err).toMatch(/^error\[WNC730\]: another trainer is at work in .*: process \d+\n/);
      expect(filesOf(out)).toEqual(before);
      lock.release();
      expect((await run(file, '--out', out, '--resume')).status).toBe(0);
    });
  });

  it('tries again on --resume what the disk prevented, and not what earlier versions kept of it', async () => {
    await withFolder(async (folder) => {
      const file = writeSweep(folder, 'name: small\nbase: base.yaml\nranges:\n  train.steps: [20, 30]\n');
      const out = join(folder, 'out');
      mkdirSync(out);
      writeFileSync(join(out, 'trial-001'), '');
      const first = await run(file, '--out', out);
      expect(first.status).toBe(1);
      expect(first.err).toMatch(
        /error: 1 training was kept from the end by something other than the model, and will be tried again:\n {2}trial 1 seed 42: WNC722/,
      );
      expect(first.err).toContain(`--resume --out ${out}`);
      expect(read(out, 'results.csv')).toContain('not trained: WNC722');
      expect(linesOf(out)).toHaveLength(1);
      rmSync(join(out, 'trial-001'));
      writeFileSync(
        join(out, 'results.jsonl'),
        `${linesOf(out)[0]}\n{"trial":1,"seed":42,"step":30,"loss":{},"millisecondsPerStep":0,"failed":"WNC730: another trainer"}\n`,
      );
      const again = await run(file, '--out', out, '--resume');
      expect(again.status, again.err).toBe(0);
      expect(linesOf(out).map((line) => (JSON.parse(line) as ResultLine).failed)).toEqual([undefined, undefined]);
    });
  });

  it('refuses to go on with other words, and with other trials under an old number', async () => {
    await withFolder(async (folder) => {
      const sweepOf = (steps: string): string => `name: small\nbase: base.yaml\nranges:\n  train.steps: ${steps}\n`;
      const file = writeSweep(folder, sweepOf('[20, 30]'));
      const words = join(folder, 'words.txt');
      const text = Array.from({ length: 12 }, (_, i) => `ab${'c'.repeat(i % 3)}\n`).join('');
      writeFileSync(words, text);
      const out = join(folder, 'out');
      expect((await run(file, '--out', out, '--words', words)).status).toBe(0);
      writeFileSync(words, `${text}abc\nab\n`);
      writeFileSync(file, sweepOf('[20, 30, 40]'));
      const other = await run(file, '--out', out, '--resume');
      expect([other.status, other.err]).toEqual([
        1,
        expect.stringMatching(/WNC735.*the words are others: 12 words of .*words.txt then, 14 of .*words.txt now/),
      ]);
      writeFileSync(words, text);
      // The words need not be named again.
      expect((await run(file, '--out', out, '--resume')).status).toBe(0);
      writeFileSync(file, sweepOf('[20]'));
      expect((await run(file, '--out', out, '--resume')).status).toBe(0);
      writeFileSync(file, sweepOf('[20, 35]'));
      expect((await run(file, '--out', out, '--resume')).err).toMatch(/WNC735.*the first of them trial 1/);
    });
  });

  it('is refused where there is nothing to rank by, before anything is trained', async () => {
    await withFolder(async (folder) => {
      const words = join(folder, 'two.txt');
      writeFileSync(words, 'anna\nbob\n');
      for (const text of [grid.replace(/budget.*\n/, ''), halving]) {
        const { status, err } = await run(writeSweep(folder, text), '--words', words, '--out', join(folder, 'out'));
        expect(status).toBe(1);
        expect(err).toContain('error[WNC913]');
        expect(err).toMatch(/fix: give at least \d+ words; or write `split: {train: 0.8, validation: 0.2, test: 0}` under `data`/);
        expect(existsSync(join(folder, 'out'))).toBe(false);
      }
    });
  });

  it('asks before it trains more than 100 models', async () => {
    const { status, err } = await run('test/samples/sweeps/too-large/sweep.yaml', '--dry-run');
    expect(status).toBe(1);
    expect(err).toContain('WNC905');
    expect((await run('test/samples/sweeps/too-large/sweep.yaml', '--dry-run', '--yes')).status).toBe(0);
    expect((await run('test/samples/sweeps/too-large/sweep.yaml', '--dry-run', '--seeds', '0').catch(() => ({ status: 2 }))).status).toBe(
      2,
    );
  });
});
