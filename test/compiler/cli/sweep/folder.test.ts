import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readResults, readSweepRecord } from '../../../../compiler/cli/sweep/folder.js';
import { withFolder } from '../../../helpers/folder.js';
import { takenOf } from '../../../helpers/wrong-values.js';

const record = {
  version: 1,
  name: 'small',
  id: '0123456789abcdef',
  started: '2026-01-01T00:00:00.000Z',
  words: '/words.txt',
  ownData: '/text.txt',
  rungs: [10, 30],
  keep: 0.5,
  trials: { 0: 'x' },
  data: { 0: { source: 'the set names', kind: 'text', words: 9, hash: 'x' } },
};
const line = { trial: 1, seed: 42, step: 30, taken: 20, loss: { validation: 2 }, millisecondsPerStep: 1, failed: 'WNC801: diverged' };

describe("of the files of a sweep's folder, with anything in them changed, nothing is taken but what other versions wrote", () => {
  it('sweep.json', async () => {
    await withFolder(async (folder) => {
      const read = (json: string): Promise<unknown> => {
        writeFileSync(join(folder, 'sweep.json'), json);
        return readSweepRecord(folder);
      };
      const taken = ['name', 'id', 'words', 'ownData', 'data', 'trials.0', 'data.0', 'data.0.kind'].map((place) => `${place} left out`);
      expect(await takenOf(record, 'sweep.json', 'WNC738', read)).toEqual(new Set([...taken, 'words = null']));
    });
  });

  it('results.jsonl, of which a line that was not written to its end is left out', async () => {
    await withFolder(async (folder) => {
      const read = (json: string): Promise<unknown> => {
        writeFileSync(join(folder, 'results.jsonl'), `${JSON.stringify(line)}\n${json}\n{"trial":1`);
        return readResults(folder);
      };
      const taken = ['taken', 'failed', 'loss.validation'].map((place) => `${place} left out`);
      expect(await takenOf(line, 'line 2 of results.jsonl', 'WNC738', read)).toEqual(new Set([...taken, 'loss.validation = null']));
      expect(await read('{"trial":1,')).toEqual([line]);
    });
  });
});
