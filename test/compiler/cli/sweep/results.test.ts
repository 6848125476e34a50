import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../compiler/cli/sweep/figures.js';
import type { ResultLine } from '../../../../compiler/cli/sweep/folder.js';
import type { ReadyTrial } from '../../../../compiler/cli/sweep/prepare.js';
import { columnNames, rank, resultsCsv, resultsJson } from '../../../../compiler/cli/sweep/results.js';
import type { Plain } from '../../../../compiler/language/sweep/sweep.js';
import { toSvg } from '../../../../runtime/plots/index.js';

const data = { source: 'the set names', length: 10, hash: '', split: { train: 0.8, validation: 0.1, test: 0.1, seed: 42 }, validation: 1 };

function trial(index: number, values: Readonly<Record<string, Plain>>): ReadyTrial {
  return {
    index,
    values: new Map(Object.entries(values)),
    problem: undefined,
    spec: '',
    fingerprint: '',
    parameters: 1000 + index,
    multiplyAdds: 500,
    steps: 100,
    seed: 42,
    data,
    vocabulary: 27,
  };
}

function line(index: number, seed: number, step: number, validation: number, failed?: string): ResultLine {
  return {
    trial: index,
    seed,
    step,
    loss: failed === undefined ? { train: validation - 0.1, validation } : {},
    millisecondsPerStep: 2,
    ...(failed !== undefined && { failed }),
  };
}

const trials = [
  trial(0, { 'vars.a': 1, 'model.0.x': 'tanh' }),
  trial(1, { 'vars.a': 10, 'model.0.x': 'relu, "quoted"' }),
  trial(2, { 'vars.a': 100, 'model.0.x': 'tanh' }),
  trial(3, { 'vars.a': 5, 'model.0.x': 'tanh' }),
];
const lines = [
  line(0, 42, 50, 2.5),
  line(0, 42, 100, 2.2),
  line(0, 43, 100, 2.4),
  line(1, 42, 50, 2.1),
  line(2, 42, 50, NaN, 'WNC801: diverged'),
];

describe('the results of a sweep', () => {
  it('are ranked: trained to the end, then further, then better; failed and not begun last', () => {
    const standings = rank(trials, lines);
    expect(standings.map((standing) => standing.trial.index)).toEqual([0, 1, 2, 3]);
    expect(standings[0]).toMatchObject({ step: 100, finished: true, failed: undefined });
    expect(standings[0]!.validation).toBeCloseTo(2.3, 12);
    expect(standings[0]!.spread).toBeCloseTo(Math.SQRT2 / 10, 12);
    expect(standings[1]).toMatchObject({ step: 50, finished: false, spread: undefined });
    expect(standings[2]).toMatchObject({ failed: 'WNC801: diverged' });
  });

  it('are a table of comma-separated values with what was left out', () => {
    const dropped = [{ ...trial(4, { 'vars.a': 2, 'model.0.x': 'tanh' }), reason: '2,000 parameters, more than 1,500' }];
    const csv = resultsCsv(rank(trials, lines), dropped, ['vars.a', 'model.0.x']);
    const rows = csv.split('\r\n');
    expect(rows[0]).toBe(
      'rank,trial,parameters,multiplyAdds,steps,finished,validation,spread,seeds,train,millisecondsPerStep,note,vars.a,model.0.x',
    );
    expect(rows[1]).toBe('1,0,1000,500,100,true,2.30000,0.14142,2,2.20000,2.000,,1,tanh');
    expect(rows[2]).toBe('2,1,1001,500,50,false,2.10000,,1,2.00000,2.000,,10,"relu, ""quoted"""');
    expect(resultsCsv(rank([trial(0, { a: -0.5, b: '=1+1' })], []), [], ['a', 'b']).split('\r\n')[1]).toMatch(/,-0\.5,'=1\+1$/);
    expect(rows[5]).toBe(',4,,,,,,,,,,"2,000 parameters, more than 1,500",2,tanh');
  });

  it('are JSON without what JSON cannot hold', () => {
    const json = JSON.parse(JSON.stringify(resultsJson('x', rank(trials, lines), []))) as { trials: Record<string, unknown>[] };
    expect(json.trials[0]).toMatchObject({
      rank: 1,
      trial: 0,
      values: { 'vars.a': 1, 'model.0.x': 'tanh' },
      seeds: { 42: 2.2, 43: 2.4 },
      failed: null,
    });
    expect(json.trials[2]).toMatchObject({ trial: 2, validation: null, failed: 'WNC801: diverged' });
  });

  it('call columns by the shortest ends of their paths that differ', () => {
    expect([...columnNames(['train.optimizer.adam.rate', 'vars.rate', 'vars.hidden', 'model.0.residual.1']).values()]).toEqual([
      'adam.rate',
      'vars.rate',
      'hidden',
      'residual.1',
    ]);
  });

  it('are drawn, a chart for each value that differs and one for parameters', async () => {
    const figures = figuresOf('x', rank(trials, lines))!;
    expect(figures.losses.charts).toHaveLength(3);
    const svg = await toSvg(figures.losses);
    for (const text of ['validation loss', '100 steps', '50 steps', 'parameters']) expect(svg).toContain(text);
    const parallel = await toSvg(figures.parallel);
    for (const text of ['tanh', 'steps', 'validation']) expect(parallel).toContain(text);
    expect(figuresOf('x', rank(trials, lines.slice(0, 2)))).toBe(undefined);
    const alike = trials.map((trial) => ({ ...trial, parameters: 1000 }));
    expect(figuresOf('x', rank(alike, lines))!.losses.charts).toHaveLength(2);
  });
});
