import { describe, expect, it } from 'vitest';
import { LossCurve } from '../../../compiler/playground/loss-curve.js';
import { Run } from '../../../compiler/playground/page/run.js';
import { readRecord, type RunRecord } from '../../../compiler/playground/page/run-record.js';
import { readRunFile, writeRunFile } from '../../../compiler/playground/run-file.js';
import { writeSafetensors } from '../../../runtime/files/safetensors.js';

const checkpoint = writeSafetensors(new Map([['0.weight', { shape: [2], values: Float32Array.of(1, 2) }]]), { counts: '{"step":2}' });
const record: RunRecord = {
  version: 1,
  id: 'a',
  number: 3,
  name: 'näme',
  begun: 5,
  isShown: true,
  spec: 'name: x',
  seed: 7,
  target: undefined,
  dataName: 'log.txt',
  modelName: 'x',
  kind: 'text',
  parameters: 2,
  vocabulary: 9,
  trainSeed: 7,
  step: 2,
  steps: 10,
  curve: { steps: [1, 2], counts: [1, 1], means: [3, 2], lasts: [3, 2] },
  intervals: [{ step: 2, loss: 2.5, rate: 0.1, millisecondsPerStep: 1 }],
  evaluations: [{ step: 2, losses: { validation: 2, test: null } }],
  samples: [{ text: 'ab', before: 'a', steps: [{ chosen: 'b', likely: [{ character: 'b', probability: 0.5 }] }] }],
};

describe('a run as a file', () => {
  it.each([
    ['a text', 'line\n'],
    ['words', ['ab', 'c']],
    ['bytes', Uint8Array.of(0, 255)],
  ])('comes back as it was, with %s of its own', (_, content) => {
    const data = { name: 'log.txt', content, kind: 'text' as const };
    const file = readRunFile(writeRunFile(checkpoint, record, data), 'run');
    expect(file.record).toEqual(record);
    expect(file.data).toEqual(data);
    expect(file.checkpoint).toEqual(checkpoint);
  });

  it('leaves out data that are long', () => {
    const data = { name: 'log.txt', content: 'x'.repeat(16_000_001), kind: 'text' as const };
    const bytes = writeRunFile(checkpoint, record, data);
    expect(bytes.length).toBeLessThan(10_000);
    expect(readRunFile(bytes, 'run').data).toBeUndefined();
  });

  it('takes a checkpoint of another program as it is, and refuses what it cannot read', () => {
    expect(readRunFile(checkpoint, 'c')).toEqual({ record: undefined, data: undefined, checkpoint });
    const refusal = (code: string) => expect.objectContaining({ code, message: expect.stringContaining('f.safetensors') });
    expect(() => readRunFile(checkpoint.subarray(0, 20), 'f.safetensors')).toThrow(refusal('WNC701'));
    for (const text of ['', '{', '7', '{}', '{"record":{"version":2}}', JSON.stringify({ record: { ...record, curve: { steps: [1] } } })])
      expect(() => readRunFile(writeSafetensors(new Map(), { playground: text }), 'f.safetensors')).toThrow(refusal('WNC875'));
  });

  it.each<[string, unknown]>([
    ['version', 2],
    ['spec', 5],
    ['kind', 'pictures'],
    ['step', -1],
    ['parameters', 'many'],
    ['curve', { steps: [2, 1], counts: [1, 1], means: [1, 1], lasts: [1, 1] }],
    ['curve', { steps: [1], counts: [0], means: [1], lasts: [1] }],
    ['intervals', [{ step: 1 }]],
    ['samples', [{ text: 'a' }]],
    ['evaluations', {}],
  ])('has no run with %s %j', (key, value) => {
    expect(readRecord({ ...record, [key]: value })).toBeUndefined();
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
});

describe('a run that is kept', () => {
  it('goes back to the state that it goes on from', () => {
    const run = Run.from({ ...record, step: 2 }, { step: 1, checkpoint });
    expect(run.now.value).toMatchObject({ step: 1, steps: 10, loss: 3, validation: undefined });
    expect(run.curve.points).toHaveLength(1);
    expect([run.intervals, run.evaluations]).toEqual([[], []]);
    const never = Run.from(record, undefined);
    expect(never.now.value).toMatchObject({ step: 0, loss: undefined });
    expect(Run.from(record, { step: 2, checkpoint }).record()).toEqual(record);
  });

  it('says where it is as it learns', () => {
    const run = new Run(record, 'b', 4, 0);
    const points = [{ step: 4, count: 4, mean: 2, last: 1.5 }];
    run.take({ step: 4, steps: 4, loss: 1.5, points, intervals: [], evaluation: { validation: 1.75 }, millisecondsPerStep: 2 });
    expect(run.now.value).toEqual({ step: 4, steps: 4, loss: 1.5, smoothed: 2, validation: 1.75, millisecondsPerStep: 2 });
    expect(run.isOver).toBe(true);
    expect(run.curve).toBeInstanceOf(LossCurve);
  });
});
