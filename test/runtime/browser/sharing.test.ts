import { availableParallelism } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../compiler/check.js';
import type { BrowserModel, CreateOptions } from '../../../runtime/browser/api.js';
import { createBrowserModel } from '../../../runtime/browser/browser-model.js';
import { pageThreads } from '../../../runtime/browser/page-threads.js';
import { planSharing, type SharingRequest, type ThreadHost } from '../../../runtime/browser/plan-sharing.js';
import type { ModelDefinition, TrainableDefinition } from '../../../runtime/contract.js';
import { UserError } from '../../../runtime/errors.js';
import { readSafetensors, writeSafetensors } from '../../../runtime/files/safetensors.js';
import { createFrom } from '../../../runtime/node/create.js';
import type { StartProblem } from '../../../runtime/threads/share-training.js';
import type { ThreadData } from '../../../runtime/threads/take-part.js';
import { testHost } from '../../helpers/check-text.js';
import { compileChecked } from '../../helpers/compile-spec.js';
import { refusalWithFix } from '../refusal.js';
import { tinyModel } from '../tiny-model.js';

const text = Array.from({ length: 400 }, (_, i) => `${i * i} and ${i % 7}, ${'abcdefg'.slice(i % 5)}\n`).join('');
const spec = (channels: number): string => `name: shared
data: {text: text.txt, context: 8}
model: [{embedding: {channels: 8}}, {dropout: 0.2}, {gru: {channels: ${channels}}}, {linear: {channels: vocabulary}}]
train: {steps: 24, batch: 9, evaluate: {every: 10}, clip: 1, optimizer: {adamW: {rate: 0.01}}}
`;
let definition: TrainableDefinition;
let wider: TrainableDefinition;

async function compiled(content: string): Promise<TrainableDefinition> {
  const size = new Set(text).size;
  const { model } = await check({ name: 'spec.yaml', content }, { ...testHost, vocabulary: async () => ({ size }) });
  return (await compileChecked(model!, {})).definition as TrainableDefinition;
}

beforeAll(async () => {
  [definition, wider] = [await compiled(spec(12)), await compiled(spec(16))];
});

/** With threads of Node. */
const inNode = (options: CreateOptions = {}): Promise<BrowserModel> =>
  createFrom(definition, { target: 'simd', text, ...options }, () => Promise.reject(new Error('there is no run')));
/** As in a page that has no threads. */
const inPage = (options: CreateOptions = {}): Promise<BrowserModel> => createBrowserModel(definition, { text, ...options });
const refused = (code: string, message = '') => expect.objectContaining({ code, message: expect.stringContaining(message) });

async function train(model: BrowserModel, steps?: number): Promise<BrowserModel> {
  for await (const _ of model.train(steps === undefined ? {} : { steps }));
  return model;
}

const tensorsOf = async (model: BrowserModel) => readSafetensors(await model.save(), 'it').tensors;

describe('threads of create', () => {
  it('come to the same bits as one thread, in parts too, and to others than no shards', { timeout: 60_000 }, async () => {
    const two = await train(await inNode({ threads: 2 }), 7);
    expect(two.threads).toBe(Math.min(2, availableParallelism()));
    const half = await two.save();
    const straight = await tensorsOf(await train(two));
    // One thread goes on with the shards that it began with.
    for (const open of [inPage, inNode]) {
      const model = await open({ checkpoint: half });
      expect(model.step).toBe(7);
      if (open === inPage) expect(model.threads).toBe(1);
      const again = await model.save();
      expect(await tensorsOf(await train(model))).toEqual(straight);
      // And so does another from there.
      expect(await tensorsOf(await train(await open({ checkpoint: again, threads: 1 })))).toEqual(straight);
      model.dispose();
    }
    const plain = await train(await inPage());
    expect(await tensorsOf(plain)).not.toEqual(straight);
    expect(await plain.evaluate('validation')).toBeCloseTo(await two.evaluate('validation'), 1);
    two.dispose();
    expect(two.threads).toBe(1);
  });

  it('are not given to a training that began without, which stays as it is', { timeout: 60_000 }, async () => {
    const plain = await train(await inPage(), 7);
    const half = await plain.save();
    const straight = await tensorsOf(await train(plain));
    await expect(inNode({ threads: 2, checkpoint: half })).rejects.toThrow(
      refusalWithFix('WNC874', 'began without threads', 'save({ weights: true })'),
    );
    const two = await inNode({ threads: 2 });
    const before = await tensorsOf(two);
    await expect(two.load(half)).rejects.toThrow(refused('WNC874'));
    expect([two.step, await tensorsOf(two)]).toEqual([0, before]);
    await two.load(await plain.save({ weights: true }));
    await train(two, 1);
    two.dispose();
    for (const open of [inPage, inNode]) expect(await tensorsOf(await train(await open({ checkpoint: half })))).toEqual(straight);
  });

  it('stay where a checkpoint does not fit', { timeout: 60_000 }, async () => {
    const two = await inNode({ threads: 2 });
    const half = await (await train(two, 3)).save();
    const straight = await tensorsOf(await train(two));
    const model = await inPage();
    await train(model, 3);
    const other = await createFrom(wider, { target: 'simd', text, threads: 2 }, () => Promise.reject(new Error('no')));
    const before = await tensorsOf(model);
    await expect(model.load(await other.save())).rejects.toThrow(refused('WNC731'));
    const { tensors, metadata } = readSafetensors(half, 'half');
    for (const shards of ['3', '', 'x', '-2'])
      await expect(model.load(writeSafetensors(tensors, { ...metadata, shards }))).rejects.toThrow(refused('WNC725', 'shards'));
    expect([model.step, await tensorsOf(model)]).toEqual([3, before]);
    await model.load(half);
    expect(await tensorsOf(await train(model))).toEqual(straight);
    two.dispose();
    other.dispose();
  });

  it('are no matter of other targets, nor of a state that says nothing of shards', { timeout: 60_000 }, async () => {
    const two = await train(await inNode({ threads: 2 }), 3);
    const half = await two.save();
    expect(readSafetensors(half, 'half').metadata['shards']).toBe('4');
    const onCpu = await train(await inPage({ target: 'cpu', checkpoint: half }), 3);
    expect(onCpu.step).toBe(6);
    const fromCpu = await onCpu.save();
    expect(readSafetensors(fromCpu, 'it').metadata).not.toHaveProperty('shards');
    await two.load(fromCpu);
    expect([two.step, two.threads]).toEqual([6, Math.min(2, availableParallelism())]);
    two.dispose();
  });

  it.each([0, 1.5, -1, 2000, Number.NaN, '2', null, true])('are a whole number from 1: %s', async (threads) => {
    const wrong = { threads: threads as number };
    for (const open of [inPage, inNode]) await expect(open(wrong)).rejects.toThrow(refused('WNC850', 'a whole number from 1 to 1024'));
  });

  it('are refused to a page without them, and one is not', async () => {
    await expect(inPage({ threads: 2 })).rejects.toThrow(refusalWithFix('WNC873', 'no web workers', 'leave threads out'));
    expect((await inPage({ threads: 1 })).threads).toBe(1);
  });
});

describe('threads of a page', () => {
  it('say where their script has to be, if a browser makes no worker of it', async () => {
    const { start } = pageThreads(() => {
      throw new Error("Script at 'https://elsewhere/thread.js' cannot be accessed");
    });
    const problem: StartProblem = (reason, fix = 'the usual') => new UserError('WNC872', reason, fix);
    const refused = refusalWithFix('WNC872', 'cannot be accessed', 'from where the page is');
    await expect(start({} as ThreadData, 1, problem)).rejects.toThrow(refused);
  });
});

const normed = tinyModel();
const plain: ModelDefinition = { ...normed, statistics: { length: 0, tensors: [] } };
const large: ModelDefinition = { ...plain, prediction: 'positions', context: 64, parameters: { ...plain.parameters, length: 800_000 } };
const host: ThreadHost = {
  cores: 8,
  hindrance: undefined,
  start: () => Promise.reject(new Error('is not called')),
  takesTurns: false,
  fixes: { start: '', stopped: '' },
};
const without: ThreadHost = { ...host, hindrance: { what: 'it is closed', fix: 'open it' } };

function plan(request: Partial<SharingRequest>, model = plain) {
  return planSharing(model, { threads: undefined, host, target: 'simd', batch: 12, ...request });
}

describe('how a training of create is shared out', () => {
  it('is by size unless it is said, cut alike in every page', () => {
    expect(plan({})).toBeUndefined();
    expect(plan({}, large)).toEqual({ threads: 4, shards: 4 });
    expect(plan({ host: { ...host, cores: 2 } }, large)).toEqual({ threads: 2, shards: 4 });
    expect(plan({ host: without }, large)).toEqual({ threads: 1, shards: 4 });
    expect(plan({ threads: 1 }, large)).toBeUndefined();
    for (const target of ['cpu', 'webgl'] as const) expect(plan({ target }, large)).toBeUndefined();
    expect(plan({}, { ...large, statistics: normed.statistics })).toBeUndefined();
  });

  it('is as many as are asked for and have work', () => {
    expect(plan({ threads: 3 })).toEqual({ threads: 3, shards: 4 });
    expect(plan({ threads: 9 })).toEqual({ threads: 4, shards: 4 });
    expect(plan({ threads: 9, batch: 7 })).toEqual({ threads: 2, shards: 2 });
    expect(plan({ threads: 2, host: { ...host, cores: 1 } })).toEqual({ threads: 1, shards: 4 });
  });

  it('is refused with what to do', () => {
    expect(() => plan({ threads: 2, host: without })).toThrow(refusalWithFix('WNC873', 'it is closed', 'open it'));
    expect(() => plan({ threads: 2, target: 'webgl' })).toThrow(refusalWithFix('WNC870', 'the target is webgl', 'leave threads out'));
    expect(() => plan({ threads: 2, batch: 1 })).toThrow(refusalWithFix('WNC870', 'one example', 'raise train.batch'));
    expect(() => plan({ threads: 2 }, normed)).toThrow(refusalWithFix('WNC870', 'the layer 1 takes its statistics', 'layerNorm'));
  });
});
