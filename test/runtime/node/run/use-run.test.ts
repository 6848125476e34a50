import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBatch, stepFromFiles } from '../../../../runtime/node/step-files.js';
import { evaluateRun, openRun, sampleRun, type WordSamples } from '../../../../runtime/node/run/use-run.js';
import { readSafetensors } from '../../../../runtime/files/safetensors.js';
import { readFileSync } from 'node:fs';
import { tinyModel } from '../../tiny-model.js';
import { words } from '../../training-data.js';
import { definition, readSummary, settingsFor, temporaryFolder, train } from '../run-helper.js';

afterEach(() => vi.restoreAllMocks());

async function trained(average: number | null = null): Promise<{ folder: string; out: string }> {
  const folder = temporaryFolder();
  const out = path.join(folder, 'runs/tiny/first');
  expect((await train(settingsFor(folder, { average, steps: 200 }), ['--out', out])).status).toBe(0);
  return { folder, out };
}

describe('a run', () => {
  it('is found by its folder, its folder of runs, its name', async () => {
    const { folder, out } = await trained();
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    for (const name of [out, 'runs/tiny', 'tiny']) {
      const run = await openRun(name);
      expect(run).toMatchObject({ folder: out, spec: readFileSync(path.join(out, 'spec.yaml'), 'utf8'), vocabulary: 7 });
    }
    await expect(openRun('tinny')).rejects.toThrow(expect.objectContaining({ code: 'WNC724', message: 'there is no run tinny' }));
    await expect(openRun('.')).rejects.toThrow('. holds no run');
  });

  it.each(['checkpoint.safetensors', 'spec.yaml', 'run.json'])('is refused without its %s', async (file) => {
    const { out } = await trained();
    for (const name of [file, file.replace('.safetensors', '.before.safetensors')]) rmSync(path.join(out, name), { force: true });
    await expect(openRun(out)).rejects.toThrow(
      expect.objectContaining({ code: 'WNC725', message: expect.stringContaining(`${file} is missing`) }),
    );
  });
});

describe('evaluation of a run', () => {
  it.each([null, 0.9])('gives the losses of its summary, average %j', async (average) => {
    const { out } = await trained(average);
    const { loss, step } = await evaluateRun(definition, await openRun(out), { splits: ['train', 'validation', 'test'] });
    expect(step).toBe(200);
    expect(loss).toEqual(readSummary(out)!['loss']);
    expect(Object.keys((await evaluateRun(definition, await openRun(out))).loss)).toEqual(['validation']);
  });

  it('refuses words that have changed, and takes those that were moved', async () => {
    const { folder, out } = await trained();
    const run = await openRun(out);
    const moved = path.join(folder, 'moved.txt');
    renameSync(path.join(folder, 'words.txt'), moved);
    await expect(evaluateRun(definition, run)).rejects.toThrow(expect.objectContaining({ code: 'WNC720' }));
    await expect(evaluateRun(definition, run, { data: moved })).resolves.toHaveProperty('loss');
    appendFileSync(moved, '\nfade\n');
    const was = run.record.data.kind === undefined ? run.record.data.words : NaN;
    await expect(evaluateRun(definition, run, { data: moved })).rejects.toThrow(
      expect.objectContaining({
        code: 'WNC729',
        message: expect.stringContaining(`the words that the run was trained on: ${was} words then, ${was + 1} now`) as string,
      }),
    );
  });

  it('refuses a definition of another model', async () => {
    const run = await openRun((await trained()).out);
    await expect(evaluateRun(tinyModel({ vocabulary: 7, channels: 5 }), run)).rejects.toThrow(expect.objectContaining({ code: 'WNC731' }));
  });
});

describe('sampling from a run', () => {
  it('needs no words, but for new ones', async () => {
    const { folder, out } = await trained();
    const run = await openRun(out);
    const all = (await sampleRun(definition, run, { count: 200, seed: 1 })) as WordSamples;
    const fresh = (await sampleRun(definition, run, { count: 20, seed: 1, newOnly: true })) as WordSamples;
    expect(all.words).toHaveLength(200);
    expect(fresh.words).toHaveLength(20);
    rmSync(path.join(folder, 'words.txt'));
    expect(await sampleRun(definition, run, { count: 200, seed: 1 })).toEqual(all);
    await expect(sampleRun(definition, run, { newOnly: true })).rejects.toThrow(expect.objectContaining({ code: 'WNC720' }));
    expect(fresh.words.some((word) => words.includes(word) && !all.words.includes(word))).toBe(false);
  });
});

describe('a step on files', () => {
  it('reads weights and batch, and writes tensors', async () => {
    const { folder, out } = await trained();
    const batch = path.join(folder, 'batch.json');
    writeFileSync(batch, JSON.stringify({ inputs: [[0, 0, 1]], targets: [2] }));
    const result = path.join(folder, 'out.safetensors');
    const losses = await stepFromFiles(definition, {
      weights: path.join(out, 'checkpoint.safetensors'),
      batch: await readBatch(batch),
      out: result,
      rate: 0.1,
    });
    expect(losses).toEqual({ loss: expect.any(Number), evalLoss: expect.any(Number) });
    expect([...readSafetensors(readFileSync(result), 'out').tensors.keys()]).toContain('after.1.running_mean');
  });

  it.each([
    ['{', 'WNC810', 'is not JSON'],
    ['[]', 'WNC810', 'is not an object'],
    ['null', 'WNC810', 'is not an object'],
  ])('refuses the batch %s', async (text, code, message) => {
    const batch = path.join(temporaryFolder(), 'batch.json');
    writeFileSync(batch, text);
    await expect(readBatch(batch)).rejects.toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });

  it('refuses files that are not there or cannot be written', async () => {
    const { folder, out } = await trained();
    const weights = path.join(out, 'checkpoint.safetensors');
    const batch = { inputs: [[0, 0, 1]], targets: [2] };
    await expect(readBatch(path.join(folder, 'none.json'))).rejects.toThrow(expect.objectContaining({ code: 'WNC720' }));
    await expect(stepFromFiles(definition, { weights: folder, batch, out: path.join(folder, 'o'), rate: 0.1 })).rejects.toThrow(
      'is a folder',
    );
    await expect(stepFromFiles(definition, { weights, batch, out: path.join(folder, 'none/o'), rate: 0.1 })).rejects.toThrow(
      expect.objectContaining({ code: 'WNC722', message: expect.stringContaining('its folder does not exist') }),
    );
    mkdirSync(path.join(folder, 'taken'));
    await expect(stepFromFiles(definition, { weights, batch, out: path.join(folder, 'taken'), rate: 0.1 })).rejects.toThrow(
      expect.objectContaining({ code: 'WNC722' }),
    );
  });
});

describe('a trainer by itself', () => {
  it('says what speaks against the words', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'words.txt'), [...words, ...words, ...words].join('\n'));
    const { status, stderr } = await train(settingsFor(folder, { steps: 20 }), ['--out', path.join(folder, 'run')]);
    expect(status, stderr).toBe(0);
    expect(stderr.match(/warning\[WNC611\]/g)).toHaveLength(1);
  });
});
