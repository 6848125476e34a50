import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ModelDefinition, TrainingSettings } from '../../../runtime/contract.js';
import { evaluateRun, openRun } from '../../../runtime/node/index.js';
import { trainPart, type PartRequest } from '../../../runtime/node/run/train-part.js';
import { compileText } from '../../helpers/compile-spec.js';
import { words } from '../training-data.js';
import { readLog, readSummary, readTensors, settingsFor, temporaryFolder, train } from './run-helper.js';

const spec =
  'name: kept\ndata: {source: names, context: 4}\nmodel: [{embedding: {channels: 4}}, flatten, {linear: {channels: 12, bias: false}}, batchNorm, tanh, {linear: {channels: vocabulary}}]\ntrain: {batch: 8, optimizer: {adamW: {rate: 0.03, weightDecay: 0.1, decay: matrices}}, average: {decay: 0.9}}\n';
/** A model that learns its few words by heart: its best evaluation is an early one. */
const settings: Partial<TrainingSettings> = {
  steps: 400,
  optimizer: { kind: 'adamW', rate: 0.03, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0.1, decay: 'matrices' },
  evaluate: { every: 20, splits: ['validation'] },
  average: 0.9,
  keep: 'best',
  patience: 3,
};

let definition: ModelDefinition;
beforeAll(async () => {
  ({ definition } = await compileText(spec));
});

/** Words with all letters, as the model has them. */
function folderWithWords(): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'words.txt'), [...words, 'ghijklmnop', 'qrstuvwxyz'].join('\n'));
  return folder;
}

const request = (folder: string, until: number): PartRequest => ({
  folder,
  seed: 42,
  until,
  stop: { requested: false, set onRequest(_: () => void) {} },
  onProgress: () => undefined,
});

interface Evaluation {
  readonly step: number;
  readonly evaluation: { readonly validation: number };
}

const evaluationsOf = (folder: string): readonly Evaluation[] =>
  readLog(folder).filter((line) => 'evaluation' in line) as unknown as Evaluation[];
const recordOf = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'run.json'), 'utf8')) as { best?: { step: number; split: string; loss: number } };

describe('keep: best and patience', () => {
  it('keep the weights of the best evaluation, end after so many without a better one, and say so', async () => {
    const folder = folderWithWords();
    const out = path.join(folder, 'out');
    const { status, stdout } = await train(settingsFor(folder, settings, spec), ['--out', out], { model: definition });
    expect(status).toBe(0);
    const evaluations = evaluationsOf(out);
    const best = evaluations.reduce((least, line) => (line.evaluation.validation < least.evaluation.validation ? line : least));
    const last = evaluations.at(-1)!;
    expect(last.step).toBe(best.step + 3 * 20);
    expect(last.step).toBeLessThan(400);
    expect(recordOf(out).best).toEqual({ step: best.step, split: 'validation', loss: best.evaluation.validation });
    expect(readTensors(out, 'checkpoint').metadata['step']).toBe(String(best.step));
    expect(readSummary(out)).toMatchObject({
      steps: last.step,
      bestStep: best.step,
      endedBy: 'patience',
      loss: { validation: best.evaluation.validation },
    });
    const closing = `patience ended training at step ${last.step} of 400: 3 evaluations without a better validation loss than ${best.evaluation.validation.toFixed(4)} at step ${best.step}`;
    expect(stdout).toContain(closing);
    expect(stdout).toContain(`(the best weights, of step ${best.step})`);
    // The log has the loss of every step, also of an interval that was cut short.
    expect(readLog(out).flatMap(({ losses }) => (losses as number[] | undefined) ?? [])).toHaveLength(last.step);
    // What was kept gives the loss that chose it.
    const { loss, step } = await evaluateRun(definition, await openRun(out));
    expect(step).toBe(best.step);
    expect(loss.validation).toBeCloseTo(best.evaluation.validation, 5);
  });

  it('end with the same bits in parts as in one go, and stay at their end', async () => {
    const folder = folderWithWords();
    const own = settingsFor(folder, settings, spec);
    const [whole, parts] = [path.join(folder, 'whole'), path.join(folder, 'parts')];
    const expected = await trainPart(definition, own, request(whole, 400));
    const { best } = recordOf(whole);
    for (const until of [3, 20, best!.step - 1, best!.step, best!.step + 7, best!.step + 20, 400, 400])
      await trainPart(definition, own, request(parts, until));
    expect(recordOf(parts).best).toEqual(best);
    expect((await trainPart(definition, own, request(parts, 400)))!.loss).toEqual(expected!.loss);
    for (const file of ['checkpoint', 'resume'] as const)
      expect([...readTensors(parts, file).tensors]).toEqual([...readTensors(whole, file).tensors]);
    expect(readLog(parts)).toEqual(readLog(whole));
  });

  it('the last weights are kept without keep: best, whatever the evaluations say', async () => {
    const folder = folderWithWords();
    const out = path.join(folder, 'out');
    await trainPart(definition, settingsFor(folder, { ...settings, keep: 'last', patience: null, steps: 120 }, spec), request(out, 120));
    expect(readTensors(out, 'checkpoint').metadata['step']).toBe('120');
    expect(recordOf(out).best).toBeUndefined();
    expect(evaluationsOf(out)).toHaveLength(6);
  });

  it('more patience goes on; other judges do not', async () => {
    const folder = folderWithWords();
    const out = path.join(folder, 'out');
    const { step: ended } = (await trainPart(definition, settingsFor(folder, settings, spec), request(out, 400)))!;
    const { step } = (await trainPart(definition, settingsFor(folder, { ...settings, patience: 5 }, spec), request(out, 400)))!;
    expect(step).toBeGreaterThanOrEqual(ended + 40);
    const other = trainPart(
      definition,
      settingsFor(folder, { ...settings, evaluate: { every: 20, splits: ['test'] } }, spec),
      request(out, 400),
    );
    await expect(other).rejects.toThrow(
      expect.objectContaining({
        code: 'WNC726',
        message: expect.stringContaining('train.evaluate.splits[0] was "validation" and is "test"'),
      }),
    );
  });

  it.each([
    [{ keep: 'best' }, 'keep: best'],
    [{ patience: 2 }, 'patience'],
  ] as const)('%j takes a split with words', async (asked, what) => {
    const folder = folderWithWords();
    const few = { ...settingsFor(folder, { ...settings, keep: 'last', patience: null, ...asked }, spec) };
    const data = { ...few.data, split: { train: 0.98, validation: 0.001, test: 0.019, seed: 42 } };
    const { status, stderr } = await train({ ...few, data }, ['--out', path.join(folder, 'out')], { model: definition });
    expect(status).toBe(1);
    expect(stderr).toContain(`error[WNC771]: ${what} judges by the validation split, which holds no examples`);
  });
});

describe('a decay that a resume stretches', () => {
  const cosine = (steps?: number) => ({ kind: 'cosine' as const, warmup: 10, floor: 0.0001, ...(steps !== undefined && { steps }) });
  const ratesOf = (folder: string): ReadonlyMap<number, number> =>
    new Map(readLog(folder).flatMap(({ step, rate }) => (typeof rate === 'number' ? [[step as number, rate] as const] : [])));
  const plain: Partial<TrainingSettings> = { ...settings, keep: 'last', patience: null, steps: 60 };

  it.each(['cosine', 'linear'] as const)('is warned about: %s', async (kind) => {
    const folder = folderWithWords();
    const out = path.join(folder, 'out');
    const own = settingsFor(folder, { ...plain, schedule: { ...cosine(), kind } }, spec);
    expect((await train(own, ['--out', out], { model: definition })).status).toBe(0);
    const { status, stderr } = await train(own, ['--out', out, '--resume', '--steps', '90'], { model: definition });
    expect(status).toBe(0);
    expect(stderr).toMatch(
      new RegExp(
        `warning\\[WNC773\\]: the rate jumps from 0\\.0001 at step 60 to 0\\.0\\d+ at step 61, [\\d.]+ times as high: the ${kind} decay, which ended at step 60, now ends at 90`,
      ),
    );
    expect(stderr).toContain(`write steps: 60 into train.schedule.${kind}`);
  });

  it('stays at its floor with an end of its own, which may be given with the resume', async () => {
    const folder = folderWithWords();
    const out = path.join(folder, 'out');
    expect((await train(settingsFor(folder, { ...plain, schedule: cosine() }, spec), ['--out', out], { model: definition })).status).toBe(
      0,
    );
    const { status, stderr } = await train(
      settingsFor(folder, { ...plain, schedule: cosine(60) }, spec),
      ['--out', out, '--resume', '--steps', '90'],
      { model: definition },
    );
    expect(status).toBe(0);
    expect(stderr).not.toContain('WNC773');
    const rates = ratesOf(out);
    expect(rates.get(60)).toBe(0.0001);
    for (let step = 61; step <= 90; step++) expect(rates.get(step)).toBe(0.0001);
  });
});

describe('--from', () => {
  it('begins with the parameters of the same name and shape, and lists the others', async () => {
    const folder = folderWithWords();
    const [first, wider, out] = [path.join(folder, 'first'), path.join(folder, 'wider'), path.join(folder, 'out')];
    const own = settingsFor(folder, { ...settings, patience: null, keep: 'last', steps: 40 }, spec);
    expect((await train(own, ['--out', first], { model: definition })).status).toBe(0);
    const kept = readTensors(first, 'checkpoint').tensors;

    // With no rate to speak of, what a run began with is what it ends with.
    const still = { ...own, train: { ...own.train, optimizer: { kind: 'sgd' as const, rate: 1e-30, momentum: 0 }, steps: 1 } };
    for (const from of [first, path.join(first, 'checkpoint.safetensors')]) {
      const into = `${out}-${path.basename(from)}`;
      const { status, stderr } = await train(still, ['--out', into, '--from', from], { model: definition });
      expect(status).toBe(0);
      expect(stderr).toContain('begins with 6 of 6 parameters');
      expect(readTensors(into, 'resume').metadata['counts']).toContain('"step":1,');
      const found = readTensors(into, 'checkpoint').tensors;
      for (const { name } of definition.parameters.tensors) expect(found.get(name), name).toEqual(kept.get(name));
    }

    const other = (await compileText(spec.replace('channels: 12', 'channels: 16'))).definition;
    const { status, stderr } = await train(
      { ...still, spec: spec.replace('channels: 12', 'channels: 16') },
      ['--out', wider, '--from', first],
      { model: other },
    );
    expect(status).toBe(0);
    expect(stderr).toContain(
      'begins with 2 of 6 parameters, as they were in ' +
        first +
        ' after step 40\nthe others begin as usual:\n' +
        '  2.weight [16, 16], which is [12, 16] there\n  3.weight [16], which is [12] there\n  3.bias [16], which is [12] there\n  5.weight [27, 16], which is [27, 12] there\n',
    );
    expect(readTensors(wider, 'checkpoint').tensors.get('0.weight')).toEqual(kept.get('0.weight'));
  });

  it('refuses a run of which nothing fits, one that is not there, and a resume', async () => {
    const folder = folderWithWords();
    const [first, out] = [path.join(folder, 'first'), path.join(folder, 'out')];
    const own = settingsFor(folder, { ...settings, patience: null, keep: 'last', steps: 10 }, spec);
    await train(own, ['--out', first], { model: definition });
    const renamed = (
      await compileText(
        'name: other\ndata: {source: names, context: 4}\nmodel: [{embedding: {channels: 4}, as: table}, flatten, {linear: {channels: vocabulary}, as: head}]\n',
      )
    ).definition;
    const wrong = await train(own, ['--out', out, '--from', first], { model: renamed });
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('error[WNC772]: no parameter of ');
    expect(wrong.stderr).toContain('  table.weight [27, 4], which is not there\n');
    const missing = await train(own, ['--out', out, '--from', path.join(folder, 'nothing')], { model: definition });
    expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('error[WNC724]') });
    expect((await train(own, ['--out', first, '--from', first], { model: definition })).stderr).toContain('error[WNC723]');
    expect((await train(own, ['--out', first, '--from', first, '--resume'], { model: definition })).status).toBe(2);
  });
});
