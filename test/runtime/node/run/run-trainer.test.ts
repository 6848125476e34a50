import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { tinyModel } from '../../tiny-model.js';
import { words } from '../../training-data.js';
import { readLog, readSummary, readTensors, settingsFor, specText, temporaryFolder, train } from '../run-helper.js';

afterEach(() => vi.restoreAllMocks());

describe('a run', () => {
  it('leaves spec, checkpoint, log and summary', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'run');
    const { status, stdout, stderr } = await train(settingsFor(folder), ['--out', out, '--format', 'json']);
    expect(status).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'checkpoint.before.safetensors',
      'checkpoint.safetensors',
      'health.jsonl',
      'log.jsonl',
      'resume.before.safetensors',
      'resume.safetensors',
      'run.json',
      'snapshots',
      'spec.yaml',
      'summary.json',
    ]);
    const spec = parse(readFileSync(path.join(out, 'spec.yaml'), 'utf8')) as Record<string, unknown>;
    // What was run: the flags are in it, and the words' path counts from the run folder.
    expect(spec).toMatchObject({
      ...(parse(specText) as object),
      data: { source: '../words.txt', context: 3 },
      train: { steps: 60, seed: 42 },
    });

    const { tensors, metadata } = readTensors(out, 'checkpoint');
    expect([...tensors.keys()]).toEqual(['0.weight', '1.weight', '1.bias', '1.running_mean']);
    expect(metadata).toMatchObject({ name: 'tiny', step: '60', characters: 'abcdef', weights: 'trained' });

    const number = expect.any(Number);
    const summary = {
      name: 'tiny',
      target: 'cpu',
      parameters: 119,
      steps: 60,
      loss: { train: number, validation: number, test: number },
      millisecondsPerStep: number,
      seconds: number,
    };
    expect(readSummary(out)).toEqual(summary);
    expect(JSON.parse(stdout)).toEqual(readSummary(out));
    expect(stderr).toContain('tiny: 119 parameters');
    expect(stderr).toMatch(/step 60 {2}validation \d\.\d{4}/);

    const log = readLog(out);
    expect(log.filter((line) => 'loss' in line)).toHaveLength(60);
    expect(log[0]).toEqual({ step: 1, loss: number, rate: 0.1, losses: [number] });
    expect(log.filter((line) => 'evaluation' in line).map(({ step }) => step)).toEqual([6, 12, 18, 24, 30, 36, 42, 48, 54, 60]);
    expect(log.at(-1)).toEqual({ step: 60, evaluation: { validation: number } });
  });

  it('goes to runs/NAME/TIME by itself, prints losses and the command for sampling', async () => {
    const folder = temporaryFolder();
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const first = await train(settingsFor(folder), ['--steps', '5']);
    const second = await train(settingsFor(folder), ['--steps=5']);
    expect([first.status, second.status]).toEqual([0, 0]);
    const runs = readdirSync(path.join(folder, 'runs/tiny')).sort();
    expect(runs).toHaveLength(2);
    expect(runs[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
    expect(first.stdout).toMatch(
      /^5 steps, .*\nloss {2}train \d.* {2}validation \d.* {2}test \d.*\nsample from it with: npx wnc sample runs\/tiny\//,
    );
    // The newest goes on.
    expect((await train(settingsFor(folder), ['--resume', '--steps', '9'])).status).toBe(0);
    expect(runs.map((run) => readSummary(path.join(folder, 'runs/tiny', run))!['steps'])).toEqual([5, 9]);
  });

  it('is the same for the same seed and another for another', async () => {
    const folder = temporaryFolder();
    const outs = ['a', 'b', 'c'].map((name) => path.join(folder, name));
    await train(settingsFor(folder), ['--out', outs[0]!]);
    await train(settingsFor(folder), ['--out', outs[1]!]);
    await train(settingsFor(folder), ['--out', outs[2]!, '--seed', '7']);
    const [a, b, c] = outs.map((out) => readFileSync(path.join(out, 'checkpoint.safetensors')));
    expect(a!.equals(b!)).toBe(true);
    expect(a!.equals(c!)).toBe(false);
  });

  it('keeps averaged weights in the checkpoint and trained ones for the resume', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'run');
    await train(settingsFor(folder, { average: 0.9 }), ['--out', out]);
    const checkpoint = readTensors(out, 'checkpoint');
    const resume = readTensors(out, 'resume').tensors;
    expect(checkpoint.metadata['weights']).toBe('averaged');
    expect([...checkpoint.tensors.keys()]).toEqual(['0.weight', '1.weight', '1.bias', '1.running_mean']);
    expect(checkpoint.tensors.get('0.weight')!.values).toEqual(resume.get('average.0.weight')!.values);
    expect(checkpoint.tensors.get('0.weight')!.values).not.toEqual(resume.get('parameters.0.weight')!.values);
  });
});

describe('a resume', () => {
  const cases = {
    sgd: {},
    momentum: { optimizer: { kind: 'sgd', rate: 0.05, momentum: 0.9 } },
    adam: { optimizer: { kind: 'adam', rate: 0.01, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0 }, clip: 0.5 },
    adamW: { optimizer: { kind: 'adamW', rate: 0.01, betas: [0.9, 0.99], epsilon: 1e-8, weightDecay: 0.1 }, average: 0.95 },
    cosine: { schedule: { kind: 'cosine', warmup: 10, floor: 0.001 } },
  } as const;

  it.each(Object.entries(cases))('of a killed run ends in the same bits: %s', async (_, settings) => {
    const folder = temporaryFolder();
    const whole = path.join(folder, 'whole');
    // Intervals of 3 steps, so that a save falls inside one.
    const train300 = settingsFor(folder, { ...settings, steps: 300, evaluate: { every: 50, splits: ['validation'] } });
    const snapshots: string[] = [];
    const { status } = await train(train300, ['--out', whole], {
      onStderr: () => {
        // What a kill at this moment would leave.
        const snapshot = path.join(folder, `killed-${snapshots.length}`);
        cpSync(whole, snapshot, { recursive: true });
        snapshots.push(snapshot);
      },
    });
    expect(status).toBe(0);
    expect(snapshots.length).toBeGreaterThan(3);
    for (const snapshot of snapshots.slice(1)) {
      // And lines that it had written after its last save, the last one torn.
      appendFileSync(path.join(snapshot, 'log.jsonl'), '{"step":299,"loss":1,"rate":1,"millisecondsPerStep":1}\n{"step":3');
      writeFileSync(path.join(snapshot, 'resume.safetensors.1234'), 'half of it');
      const resumed = await train(train300, ['--out', snapshot, '--resume']);
      expect(resumed.status).toBe(0);
      expect(readdirSync(snapshot).sort()).toEqual(readdirSync(whole).sort());
      expect(readdirSync(path.join(snapshot, 'snapshots'))).toEqual(readdirSync(path.join(whole, 'snapshots')));
      expect(readFileSync(path.join(snapshot, 'health.jsonl'), 'utf8')).toBe(readFileSync(path.join(whole, 'health.jsonl'), 'utf8'));
      for (const file of ['checkpoint', 'resume'] as const)
        expect(readTensors(snapshot, file).tensors).toEqual(readTensors(whole, file).tensors);
      expect(readLog(snapshot)).toEqual(readLog(whole));
      expect(readSummary(snapshot)!['loss']).toEqual(readSummary(whole)!['loss']);
    }
  });

  it('of an interrupted run ends in the same bits, and says how to go on', async () => {
    const folder = temporaryFolder();
    const whole = path.join(folder, 'whole');
    const stopped = path.join(folder, 'stopped run');
    const settings = settingsFor(folder, {
      steps: 20_000,
      evaluate: { every: 10_000, splits: ['validation'] },
      optimizer: { kind: 'sgd', rate: 0.1, momentum: 0.5 },
    });
    expect((await train(settings, ['--out', whole])).status).toBe(0);
    const timer = setTimeout(() => process.emit('SIGINT'), 150);
    const { status, stderr } = await train(settings, ['--out', stopped, '--words', path.join(folder, 'words.txt')]);
    clearTimeout(timer);
    expect(status).toBe(130);
    expect(stderr).toContain('stopping and saving; Ctrl-C again ends at once');
    expect(stderr).toMatch(/stopped after step \d+ of 20000; saved in /);
    expect(stderr).toContain(`go on with: npx wnc train tiny.yaml --resume --out '${stopped}'\n`);
    expect(readSummary(stopped)).toBeUndefined();
    expect(process.listenerCount('SIGINT')).toBe(0);
    expect((await train(settings, ['--out', stopped, '--resume'])).status).toBe(0);
    expect(readTensors(stopped, 'checkpoint').tensors).toEqual(readTensors(whole, 'checkpoint').tensors);
    expect(readLog(stopped)).toEqual(readLog(whole));
  });

  it('may ask for more steps, and keeps the flags of the run', async () => {
    const folder = temporaryFolder();
    const [whole, grown] = [path.join(folder, 'whole'), path.join(folder, 'grown')];
    await train(settingsFor(folder), ['--out', whole, '--steps', '90', '--seed', '5']);
    await train(settingsFor(folder), ['--out', grown, '--steps', '40', '--seed', '5']);
    expect((await train(settingsFor(folder), ['--out', grown, '--resume', '--steps', '90'])).status).toBe(0);
    expect(readTensors(grown, 'checkpoint').tensors).toEqual(readTensors(whole, 'checkpoint').tensors);
    expect(readSummary(grown)!['steps']).toBe(90);
    // Nothing is left to do: the same again.
    const again = await train(settingsFor(folder), ['--out', grown, '--resume', '--format', 'json']);
    expect(again.status).toBe(0);
    expect((JSON.parse(again.stdout) as { steps: number }).steps).toBe(90);
  });

  it('begins anew where the run was never saved', async () => {
    const folder = temporaryFolder();
    const [whole, early] = [path.join(folder, 'whole'), path.join(folder, 'early')];
    await train(settingsFor(folder), ['--out', whole]);
    cpSync(whole, early, { recursive: true });
    for (const file of [
      'checkpoint.safetensors',
      'checkpoint.before.safetensors',
      'resume.safetensors',
      'resume.before.safetensors',
      'summary.json',
    ])
      rmSync(path.join(early, file));
    expect((await train(settingsFor(folder), ['--out', early, '--resume'])).status).toBe(0);
    expect(readTensors(early, 'checkpoint').tensors).toEqual(readTensors(whole, 'checkpoint').tensors);
    expect(readLog(early)).toEqual(readLog(whole));
  });
});

describe('refusals', () => {
  async function finishedRun(): Promise<{ folder: string; out: string }> {
    const folder = temporaryFolder();
    const out = path.join(folder, 'run');
    expect((await train(settingsFor(folder), ['--out', out])).status).toBe(0);
    return { folder, out };
  }

  it('of a folder that holds a run', async () => {
    const { folder, out } = await finishedRun();
    const before = readFileSync(path.join(out, 'checkpoint.safetensors'));
    const { status, stderr } = await train(settingsFor(folder), ['--out', out, '--seed', '7']);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `error[WNC723]: ${out} already holds a run\nfix: go on with it by --resume, or give another folder by --out\n`,
    );
    expect(readFileSync(path.join(out, 'checkpoint.safetensors')).equals(before)).toBe(true);
  });

  it('of a resume of nothing', async () => {
    const folder = temporaryFolder();
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    for (const argv of [['--resume'], ['--resume', '--out', 'nowhere']]) {
      const { status, stderr } = await train(settingsFor(folder), argv);
      expect(status).toBe(1);
      expect(stderr).toContain('error[WNC724]: there is no run to resume in ');
    }
  });

  it('of a resume with another model, training or data, all differences named', async () => {
    const { folder, out } = await finishedRun();
    const spec = specText.replace('channels: 4', 'channels: 5').replace('context: 3', 'context: 4');
    writeFileSync(path.join(folder, 'words.txt'), [...words, 'face'].join('\n'));
    const { status, stderr } = await train(settingsFor(folder, { batch: 4, evaluate: { every: 1, splits: [] } }, spec), [
      '--out',
      out,
      '--resume',
      '--seed',
      '1',
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('error[WNC726]');
    for (const line of [
      'model[0].embedding.channels was 4 and is 5',
      'data.context was 3 and is 4',
      'train.batch was 8 and is 4',
      'train.seed was 42 and is 1',
      'the words are others: 60 words of ',
    ]) {
      expect(stderr).toContain(line);
    }
    expect(stderr).not.toContain('train.evaluate');
  });

  it('of a resume to fewer steps than were taken', async () => {
    const { folder, out } = await finishedRun();
    const { status, stderr } = await train(settingsFor(folder), ['--out', out, '--resume', '--steps', '10']);
    expect(status).toBe(1);
    expect(stderr).toContain('error[WNC727]');
    expect(stderr).toContain('has taken 60 steps already, more than the 10 asked for');
    expect(readSummary(out)!['steps']).toBe(60);
    expect(readLog(out).length).toBeGreaterThan(60);
  });

  it('of a record that is cut off', async () => {
    const { folder, out } = await finishedRun();
    writeFileSync(path.join(out, 'run.json'), '{');
    const broken = await train(settingsFor(folder), ['--out', out, '--resume']);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('error[WNC725]');
    expect(broken.stderr).toContain('run.json is not JSON');
  });

  it.each([
    ['missing.txt', 'WNC720', 'there is no file'],
    ['', 'WNC720', 'is a folder, not a file'],
    ['words.txt/inside', 'WNC720', 'there is no file'],
    ['empty.txt', 'WNC602', 'holds no words'],
    ['cyrillic.txt', 'WNC728', 'has 5 distinct characters; the model was compiled for 6'],
  ])('of the words %j', async (file, code, message) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'empty.txt'), '\r\n\n');
    writeFileSync(path.join(folder, 'cyrillic.txt'), 'анна\nиван\nнива\nвина\nнана\nдана\n');
    const out = path.join(folder, 'run');
    const { status, stderr } = await train(settingsFor(folder), ['--out', out, '--words', path.join(folder, file)]);
    expect(status).toBe(1);
    expect(stderr).toContain(`error[${code}]`);
    expect(stderr).toContain(message);
    expect(existsSync(out)).toBe(false);
  });

  it('of a run folder that is a file, or inside one', async () => {
    const folder = temporaryFolder();
    for (const out of ['words.txt', 'words.txt/run']) {
      const { status, stderr } = await train(settingsFor(folder), ['--out', path.join(folder, out)]);
      expect(status).toBe(1);
      expect(stderr).toContain('error[WNC722]');
    }
  });

  it.each([
    [['--steps', '0'], 'whole number from 1 to'],
    [['--steps', '1e3'], 'whole number from 1 to'],
    [['--seed', '-1'], 'whole number from 0 to 4294967295'],
    [['--target', 'gpu'], 'Allowed choices are cpu'],
    [['--format', 'xml'], 'Allowed choices are text, json'],
    [['--stepz', '5'], "unknown option '--stepz'"],
    [['extra'], 'too many arguments'],
  ])('of the flags %j', async (argv, message) => {
    const { status, stderr, stdout } = await train(settingsFor(temporaryFolder()), argv);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('(npx wnc train tiny.yaml --help');
    expect(stdout).toBe('');
  });

  it('but help is none', async () => {
    const { status, stdout } = await train(settingsFor(temporaryFolder()), ['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: npx wnc train tiny.yaml [options]');
  });
});

describe('training that diverges', () => {
  it('ends with status 1 and keeps the last good checkpoint', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'run');
    const settings = settingsFor(folder, {
      optimizer: { kind: 'sgd', rate: 0.1, momentum: 0 },
      schedule: { kind: 'step', at: [33], factor: 1e38 },
      steps: 60,
    });
    const { status, stderr, stdout } = await train(settings, ['--out', out]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/error\[WNC801\]: .* at step 3[4-9]: .*; the checkpoint of step 30 is kept in /);
    expect(stderr).toContain('fix: lower the rate');
    const { tensors, metadata } = readTensors(out, 'checkpoint');
    expect(metadata['step']).toBe('30');
    for (const { values } of tensors.values()) expect(values.every(Number.isFinite)).toBe(true);
    expect(readTensors(out, 'resume').metadata['counts']).toContain('"step":30');
    expect(readSummary(out)).toBeUndefined();
  });
});

it('writes into a folder that is there already and holds no run', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'run'));
  expect(
    (await train(settingsFor(folder), ['--out', path.join(folder, 'run'), '--steps', '3'], { model: tinyModel({ vocabulary: 7 }) })).status,
  ).toBe(0);
});
