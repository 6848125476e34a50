import { describe, expect, it } from 'vitest';
import { isSameSpec, trainPlan, type Situation } from '../../../compiler/playground/page/train-plan.js';

const wanted = { spec: 'name: a', seed: undefined, target: undefined, data: undefined };
const data = { name: 'log.txt', content: Uint8Array.of(1, 2), kind: 'bytes' as const };
const run = { ...wanted, name: 'run 1', isOver: false, step: 7 };
const calm: Situation = { wanted, hasErrors: false, isLoading: false, isTraining: false, run, next: 'run 2' };

describe('what Train does', () => {
  it.each<[string, Partial<Situation>, string, RegExp]>([
    ['while the compiler loads', { wanted: undefined, run: undefined, isLoading: true }, 'nothing', /on its way/],
    ['with errors and no run', { wanted: undefined, run: undefined, hasErrors: true }, 'nothing', /has errors/],
    ['at first', { run: undefined }, 'begin', /^Train begins run 2\.$/],
    ['with the spec of the run', {}, 'goOn', /^Train goes on with run 1\.$/],
    ['before the first step', { run: { ...run, step: 0 } }, 'goOn', /^Train begins run 1\.$/],
    ['with another spec', { wanted: { ...wanted, spec: 'name: b' } }, 'begin', /run 2 of the changed spec\.$/],
    ['with another seed', { wanted: { ...wanted, seed: 3 } }, 'begin', /run 2 with the other seed\.$/],
    ['with other data', { wanted: { ...wanted, data } }, 'begin', /run 2 on the other data\.$/],
    [
      'with the same data once more',
      { wanted: { ...wanted, data: { ...data, content: Uint8Array.of(1, 2) } }, run: { ...run, data } },
      'goOn',
      /goes on/,
    ],
    [
      'with other data of the same name',
      { wanted: { ...wanted, data: { ...data, content: Uint8Array.of(1, 3) } }, run: { ...run, data } },
      'begin',
      /other data/,
    ],
    ['on another target', { wanted: { ...wanted, target: 'webgl' } }, 'begin', /run 2 on the other target\.$/],
    ['while it trains', { isTraining: true }, 'nothing', /^$/],
    ['while it trains and the spec has errors', { isTraining: true, hasErrors: true }, 'nothing', /goes on with the spec it began with/],
    [
      'while it trains, with another spec',
      { isTraining: true, wanted: { ...wanted, spec: 'name: b' } },
      'begin',
      /leaves it and begins run 2/,
    ],
    ['with errors after a run', { hasErrors: true }, 'goOn', /run 1, of the spec as it was before its errors\.$/],
    ['at the end', { run: { ...run, isOver: true } }, 'nothing', /is at its end/],
    ['at the end, with another spec', { run: { ...run, isOver: true }, wanted: { ...wanted, spec: 'name: b' } }, 'begin', /begins run 2/],
  ])('%s', (_, change, kind, sentence) => {
    const plan = trainPlan({ ...calm, ...change });
    expect(plan.kind).toBe(kind);
    expect(plan.sentence).toMatch(sentence);
  });

  it.each([
    ['a: 1 # one', 'a: 1   # two\n\n', true],
    ['# head\r\na: 1', 'a: 1', true],
    ['a: 1', 'a: 2', false],
    ['a:\n  b: 1', 'a:\n    b: 1', false],
    ['a: "x # y"', 'a: "x # z"', false],
    ['a: |\n  x # y', 'a: |\n  x # z', false],
    ['a: b#c', 'a: b#d', false],
  ])('%j and %j are the same: %s', (a, b, isSame) => {
    expect(isSameSpec(a, b)).toBe(isSame);
  });
});
