import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exporter as csv } from '../../../compiler/export/csv/index.js';
import { exporter as dvclive } from '../../../compiler/export/dvclive/index.js';
import type { ExportedFiles, LoggedRun } from '../../../compiler/export/format.js';
import { exporter as tensorboard } from '../../../compiler/export/tensorboard/index.js';
import { exporter as trackio } from '../../../compiler/export/trackio/index.js';
import { exportContext } from '../../helpers/export-context.js';

const { train } = exportContext().record;

function runOf(label: string, more: Partial<LoggedRun> = {}): LoggedRun {
  return {
    name: 'small',
    label,
    started: '2026-11-29T12:00:00.000Z',
    train: { ...train, seed: 7 },
    intervals: [
      { step: 10, loss: 3.25, rate: 0.1, millisecondsPerStep: 50, losses: [3.25] },
      { step: 20, loss: 2.5, rate: 1e-7, millisecondsPerStep: 25, losses: [2.5] },
    ],
    evaluations: [
      { step: 10, evaluation: { validation: 3 } },
      { step: 15, evaluation: { validation: 2.75, test: null } },
      { step: 20, evaluation: { train: 2.25, validation: 2.5 } },
    ],
    final: { train: 2.125, validation: 2.5, test: 2.625 },
    ...more,
  };
}

const textOf = (files: ExportedFiles, path: string): string => {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`there is no text ${path} among ${[...files.keys()].join(', ')}`);
  return text;
};
const tableOf = (text: string, separator: string, newline: string): readonly (readonly string[])[] =>
  text.split(newline).flatMap((line) => (line === '' ? [] : [line.split(separator)]));

describe('csv', () => {
  it('has a line for each step at which something was written down', () => {
    expect(
      textOf(csv.files([runOf('a'), runOf('b', { intervals: [], evaluations: [{ step: 1, evaluation: { test: 4 } }] })]), 'curves.csv'),
    ).toBe(
      [
        'run,seed,step,loss,rate,millisecondsPerStep,train,validation,test',
        'a,7,10,3.25,0.1,50,,3,',
        'a,7,15,,,,,2.75,',
        'a,7,20,2.5,1e-7,25,2.25,2.5,',
        'b,7,1,,,,,,4',
        '',
      ].join('\r\n'),
    );
  });

  it('makes no formula of a run’s name, and quotes it where it must', () => {
    const lines = textOf(csv.files([runOf('=1+1'), runOf('a,"b"')]), 'curves.csv').split('\r\n');
    expect(lines[1]).toMatch(/^'=1\+1,7,10/);
    expect(lines[4]).toMatch(/^"a,""b""",7,10/);
  });

  it('takes the place of a table of its own, and of no other', () => {
    const own = textOf(csv.files([runOf('a')]), 'curves.csv');
    expect(csv.isOwn?.(own)).toBe(true);
    const others = [
      '',
      'a,b\n1,2\n',
      own.replace('3.25', 'three'),
      own.replace('test\r\n', 'test,note\r\n'),
      `${own}my own line\r\n`,
      own.slice(0, -1),
      own.replaceAll('\r\n', '\n'),
    ];
    for (const text of others) expect(csv.isOwn?.(text), JSON.stringify(text.slice(0, 80))).toBe(false);
  });
});

describe('dvclive', () => {
  const files = dvclive.files([runOf('a')]);

  it('says to DVC where the rest is', () => {
    expect(parse(textOf(files, 'dvc.yaml'))).toEqual({
      params: ['params.yaml'],
      metrics: ['metrics.json'],
      plots: [{ 'plots/metrics': { x: 'step' } }],
    });
    expect(parse(textOf(files, 'params.yaml'))).toMatchObject({
      name: 'small',
      steps: 1000,
      seed: 7,
      optimizer: { kind: 'sgd', rate: 0.1 },
    });
  });

  it('has the last values, those of the end before those of an evaluation', () => {
    expect(JSON.parse(textOf(files, 'metrics.json'))).toEqual({
      loss: { train: 2.5, validation: 2.5, test: 2.625, 'whole-train': 2.125 },
      rate: 1e-7,
      'milliseconds-per-step': 25,
      step: 20,
    });
  });

  it('has a table a curve, the step and the last part of its name', () => {
    expect(tableOf(textOf(files, 'plots/metrics/loss/validation.tsv'), '\t', '\n')).toEqual([
      ['step', 'validation'],
      ['10', '3'],
      ['15', '2.75'],
      ['20', '2.5'],
    ]);
    expect([...files.keys()].filter((path) => path.endsWith('.tsv')).sort()).toEqual(
      ['loss/train', 'loss/validation', 'loss/whole-train', 'milliseconds-per-step', 'rate'].map((name) => `plots/metrics/${name}.tsv`),
    );
  });

  it('keeps several runs apart', () => {
    expect([...dvclive.files([runOf('a'), runOf('b')]).keys()].filter((path) => path.endsWith('dvc.yaml'))).toEqual([
      'a/dvc.yaml',
      'b/dvc.yaml',
    ]);
  });
});

describe('trackio', () => {
  /** What trackio.import_csv makes of a column's name: ten letters, digits and slashes. */
  const simplified = (name: string): string => name.replaceAll(/[^a-zA-Z0-9/]/g, '').slice(0, 10);

  it('has columns whose names trackio.import_csv leaves as they are, one of them step, all but the time numbers', () => {
    const full = runOf('small-a', { evaluations: [{ step: 10, evaluation: { train: 3, validation: 3.5, test: 4 } }] });
    const files = trackio.files([full]);
    expect([...files.keys()]).toEqual(['small-a.csv']);
    const [header = [], ...rows] = tableOf(textOf(files, 'small-a.csv'), ',', '\r\n');
    expect(header).toEqual(['step', 'timestamp', 'loss/train', 'loss/whole', 'loss/valid', 'loss/test', 'rate', 'ms/step']);
    expect(header.map(simplified)).toEqual(header);
    expect(rows).toEqual([
      ['10', '2026-11-29T12:00:00.500Z', '3.25', '3', '3.5', '4', '0.1', '50'],
      ['20', '2026-11-29T12:00:00.750Z', '2.5', '', '', '', '1e-7', '25'],
    ]);
  });

  it('leaves out curves that a run has not', () => {
    const [header] = tableOf(textOf(trackio.files([runOf('a', { evaluations: [] })]), 'a.csv'), ',', '\r\n');
    expect(header).toEqual(['step', 'timestamp', 'loss/train', 'rate', 'ms/step']);
  });
});

describe('tensorboard', () => {
  it('has an event file a run, in a folder of its name', () => {
    const files = tensorboard.files([runOf('a'), runOf('b')]);
    expect([...files.keys()]).toEqual(['a/events.out.tfevents.1795953600.wnc', 'b/events.out.tfevents.1795953600.wnc']);
    const text = Buffer.from(files.get('a/events.out.tfevents.1795953600.wnc') ?? '').toString('latin1');
    for (const tag of ['loss/train', 'loss/validation', 'loss/whole-train', 'rate', 'milliseconds-per-step']) expect(text).toContain(tag);
  });
});
