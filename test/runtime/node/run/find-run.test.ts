import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRun, findRunFolder } from '../../../../runtime/node/run/find-run.js';
import { nearestName, nearestPath } from '../../../../runtime/node/nearest-file.js';
import { runFiles } from '../../../../runtime/node/run/run-files.js';
import { withFolder } from '../../../helpers/folder.js';
import { refusalWithFix } from '../../refusal.js';

const home = process.cwd();
let clock = 0;

/** A run in runs/NAME/… as training leaves it, begun after those before; `loss` at its end, or `logged` where it has none. */
function makeRun(place: string, { loss, logged }: { loss?: number; logged?: number }): void {
  const folder = join('runs', place);
  mkdirSync(folder, { recursive: true });
  const files = runFiles(folder);
  const train = {
    steps: 10,
    batch: 2,
    seed: 1,
    over: 'windows',
    optimizer: { kind: 'sgd', rate: 0.1, momentum: 0 },
    schedule: { kind: 'constant' },
    clip: null,
    evaluate: { every: null, splits: ['validation'] },
    average: null,
  };
  const data = {
    builtin: 'names',
    file: null,
    split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 },
    words: 10,
    hash: 'x',
    characters: [...'abcdefghijklmnopqrstuvwxyz'],
  };
  writeFileSync(
    files.record,
    JSON.stringify({
      version: 1,
      name: 'pair',
      target: 'cpu',
      started: new Date(1e12 + clock++ * 1000).toISOString(),
      flags: {},
      train,
      data,
    }),
  );
  if (loss !== undefined)
    writeFileSync(files.summary, JSON.stringify({ name: 'pair', steps: 10, loss: { train: loss, validation: loss, test: loss } }));
  if (logged !== undefined)
    writeFileSync(files.log, `{"step":1,"loss":${logged},"rate":0.1,"millisecondsPerStep":1,"losses":[${logged}]}\n`);
}

describe('the run that a name means', () => {
  let leave: () => void;
  let left: Promise<unknown>;

  beforeEach(async () => {
    await new Promise<void>((entered) => {
      left = withFolder(async (folder) => {
        process.chdir(folder);
        entered();
        await new Promise<void>((resolve) => (leave = resolve));
        process.chdir(home);
      });
    });
  });
  afterEach(async () => {
    leave();
    await left;
  });

  const shown = (folder: string): string => folder.slice(folder.indexOf('runs/'));

  it('is the newest that has learned something, and a newer one is spoken of', async () => {
    makeRun('pair/one', { loss: 2.5 });
    makeRun('pair/two', { loss: 2.2 });
    expect(shown((await findRun('pair', 'good')).folder)).toBe('runs/pair/two');
    expect((await findRun('pair', 'good')).note).toBe(undefined);
    makeRun('pair/three', { loss: 21.4 });
    const found = await findRun('pair', 'good');
    expect(shown(found.folder)).toBe('runs/pair/two');
    expect(found.note).toBe(
      'runs/pair/two is used; a newer run, runs/pair/three, has a loss of 21.4000, worse than guessing evenly (ln 27 = 3.2958)',
    );
    expect(shown(await findRunFolder('pair'))).toBe('runs/pair/three');
    expect((await findRun('runs/pair/three', 'good')).note).toBe(
      'the run runs/pair/three has a loss of 21.4000, worse than guessing evenly (ln 27 = 3.2958)',
    );
  });

  it.each([
    ['diverged in its first steps', { logged: 3.2958 }],
    ['has logged nothing', {}],
    ['was stopped while its loss rose', { logged: 1e9 }],
  ])('is not one that %s', async (_, how) => {
    makeRun('pair/one', { loss: 2.5 });
    makeRun('pair/two', how);
    expect(shown((await findRun('pair', 'good')).folder)).toBe('runs/pair/one');
  });

  it('may be one that is not at its end, or has a loss by chance a little above guessing, and is the newest where all are bad', async () => {
    makeRun('pair/one', { loss: 9 });
    makeRun('pair/two', { loss: 8 });
    expect(shown((await findRun('pair', 'good')).folder)).toBe('runs/pair/two');
    makeRun('pair/three', { loss: 3.3 });
    expect(shown((await findRun('pair', 'good')).folder)).toBe('runs/pair/three');
    makeRun('pair/four', { logged: 2.9 });
    expect(shown((await findRun('pair', 'good')).folder)).toBe('runs/pair/four');
  });

  it('has the other seeds beside it, where none was named', async () => {
    for (const seed of [42, 43]) makeRun(`pair/set/seed-${seed}`, { loss: 2.5 });
    const all = ['runs/pair/set/seed-42', 'runs/pair/set/seed-43'];
    for (const name of ['pair', 'runs/pair', 'runs/pair/set']) expect((await findRun(name, 'newest')).seeds.map(shown)).toEqual(all);
    expect((await findRun('runs/pair/set/seed-42', 'newest')).seeds.map(shown)).toEqual([all[0]]);
  });

  it.each([
    ['pari', 'write `pair`'],
    ['runs/pari', 'write `runs/pair`'],
    ['runs/pair/oen', 'write `runs/pair/one`'],
    ['pair/oen', 'write `runs/pair/one`'],
    ['runs/pair/one/run.json', "name the run's folder: runs/pair/one"],
    ['pair.yaml', 'pair.yaml is a spec; its newest run is called by its name: pair'],
    ['other.yaml', 'other.yaml is a spec, which has no run yet: npx wnc train other.yaml'],
    ['something-else', 'trained here: pair'],
    ['', 'trained here: pair'],
  ])('is asked for, with what was probably meant by %j', async (name, fix) => {
    makeRun('pair/one', { loss: 2.5 });
    writeFileSync('pair.yaml', 'name: pair\n');
    writeFileSync('other.yaml', 'name: other\n');
    await expect(findRun(name, 'good')).rejects.toEqual(refusalWithFix('WNC724', '', fix));
  });

  it("of a sweep's folder is the best trial's", async () => {
    for (const trial of [2, 3, 4]) makeRun(`sweep/trial-00${trial}/seed-7`, { loss: 2 });
    writeFileSync(
      'runs/sweep/results.json',
      JSON.stringify({
        trials: [
          { trial: 3, seeds: { 7: 2 } },
          { trial: 2, seeds: { 7: 2.1 } },
        ],
      }),
    );
    expect(shown((await findRun('runs/sweep', 'good')).folder)).toBe('runs/sweep/trial-003/seed-7');
    expect(shown((await findRun('runs/sweep', 'newest')).folder)).toBe('runs/sweep/trial-004/seed-7');
  });
});

describe('a name that is nearly right', () => {
  it.each([
    ['hierarchcal', 'hierarchical'],
    ['Hierarchical', 'hierarchical'],
    ['names', 'names.txt'],
    ['anmes.txt', 'names.txt'],
    ['x', undefined],
    ['weights', undefined],
    ['', undefined],
  ])('%j means %s', (name, meant) => {
    expect(nearestName(name, ['hierarchical', 'names.txt', 'b'])).toBe(meant);
  });

  it('is mended in every part of a path', async () => {
    await withFolder(async (folder) => {
      mkdirSync(join(folder, 'specs', 'sweeps'), { recursive: true });
      writeFileSync(join(folder, 'specs', 'sweeps', 'rates.yaml'), '');
      expect(nearestPath(join(folder, 'spec', 'sweeps', 'rate.yaml'))).toBe(join(folder, 'specs', 'sweeps', 'rates.yaml'));
      expect(nearestPath(join(folder, 'specs', 'other', 'rates.yaml'))).toBe(undefined);
      expect(nearestPath(join(folder, 'specs', 'sweeps', 'rates.yaml'))).toBe(undefined);
    });
  });
});
