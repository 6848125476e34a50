import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainPart, type PartRequest } from '../../../../runtime/node/run/train-part.js';
import { refusal } from '../../refusal.js';
import { definition, readLog, readTensors, settingsFor, temporaryFolder } from '../run-helper.js';

const request = (folder: string, until: number, stop = { requested: false }): PartRequest => ({
  folder,
  seed: 7,
  until,
  stop: {
    get requested() {
      return stop.requested;
    },
    set onRequest(_: () => void) {},
  },
  onProgress: () => undefined,
});

describe('a run in parts', () => {
  it('ends with the same bits and log as one in one go', async () => {
    const folder = temporaryFolder();
    const settings = settingsFor(folder, { steps: 60, evaluate: { every: 25, splits: ['validation'] } });
    const [whole, parts] = [path.join(folder, 'whole'), path.join(folder, 'parts')];
    const expected = await trainPart(definition, settings, request(whole, 60));
    const first = await trainPart(definition, settings, request(parts, 17));
    expect(first).toMatchObject({ step: 17, loss: { validation: expect.any(Number) as number } });
    // What is done already is measured again, not trained again.
    expect((await trainPart(definition, settings, request(parts, 17)))!.loss).toEqual(first!.loss);
    expect(await trainPart(definition, settings, request(parts, 50))).toMatchObject({ step: 50 });
    const last = await trainPart(definition, settings, request(parts, 60));
    expect(last!.loss).toEqual(expected!.loss);
    expect(last!.loss.train).toEqual(expect.any(Number));
    for (const file of ['checkpoint', 'resume'] as const) {
      expect([...readTensors(parts, file).tensors]).toEqual([...readTensors(whole, file).tensors]);
    }
    expect(readLog(parts)).toEqual(readLog(whole));
  });

  it('that is stopped is saved, and answers with nothing', async () => {
    const folder = temporaryFolder();
    const settings = settingsFor(folder, { steps: 60 });
    const out = path.join(folder, 'out');
    expect(await trainPart(definition, settings, request(out, 60, { requested: true }))).toBe(null);
    expect(await trainPart(definition, settings, request(out, 60))).toMatchObject({ step: 60 });
  });

  it('on other words than those of a hash is refused, and leaves no run', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'out');
    await expect(trainPart(definition, settingsFor(folder, { steps: 60 }), { ...request(out, 60), dataHash: 'of others' })).rejects.toEqual(
      refusal('WNC760', 'changed while the sweep was trained'),
    );
    expect(existsSync(out)).toBe(false);
  });
});
