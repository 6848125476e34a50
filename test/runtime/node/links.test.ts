import {
  appendFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendText, flush, writeWhole } from '../../../runtime/node/files.js';
import { runFiles } from '../../../runtime/node/run/run-files.js';
import { wnc } from '../../helpers/wnc.js';

const spec =
  'name: tiny\ndata: {source: words.txt, context: 3}\nmodel: [{embedding: {channels: 2}}, flatten, {linear: {channels: vocabulary}}]\ntrain: {steps: 200, batch: 4}\n';
const sweep = 'name: two\nbase: spec.yaml\nranges: {train.batch: [4, 8]}\n';
const precious = 'not yours\n';

const folder = mkdtempSync(path.join(tmpdir(), 'wnc-links-'));
const at = (...parts: string[]): string => path.join(folder, ...parts);

/** A copy of the whole run in which something is a link to a file, or folder, of the user's. */
function foreign(name: string, place: (run: string, mine: string) => void): string {
  const run = at(name);
  cpSync(at('whole'), run, { recursive: true });
  place(run, at('mine.txt'));
  return run;
}

/** Every path in a folder with its bytes or the link that it is. */
function snapshot(of: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(of, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const file = path.join(of, name);
        return [name, lstatSync(file).isFile() ? readFileSync(file, 'latin1') : 'no file'];
      }),
  );
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  writeFileSync(at('words.txt'), 'emma\nolivia\nava\nisabella\nsophia\ncharlotte\nmia\namelia\nharper\nevelyn\nabigail\nemily\n');
  writeFileSync(at('spec.yaml'), spec);
  writeFileSync(at('sweep.yaml'), sweep);
  writeFileSync(at('mine.txt'), precious);
  expect(wnc(folder, ['train', 'spec.yaml', '--out', 'whole']).status).toBe(0);
}, 60_000);

describe('a run folder from elsewhere', () => {
  const names = Object.values(runFiles('')).filter((name) => name !== 'snapshots');

  it.each([...names, 'snapshots/100.safetensors'])('with a link for %s is refused before anything changes', (name) => {
    const run = foreign(`link-${name.replace('/', '-')}`, (to, mine) => {
      rmSync(path.join(to, name), { force: true });
      symlinkSync(mine, path.join(to, name));
    });
    const before = snapshot(run);
    const { status, text } = wnc(folder, ['train', 'spec.yaml', '--resume', '--steps', '300', '--out', run]);
    expect(status, text).toBe(1);
    expect(text).toMatch(/error\[WNC7(50|25)\]: .*\nfix: /);
    if (!['run.json', 'spec.yaml'].includes(name)) expect(text).toContain(`${name} is a link to`);
    expect(snapshot(run)).toEqual(before);
    expect(readFileSync(at('mine.txt'), 'utf8')).toBe(precious);
  });

  it('with a link to a folder for snapshots leaves that folder alone', () => {
    mkdirSync(at('photos'), { recursive: true });
    writeFileSync(at('photos', '999.safetensors'), precious);
    const run = foreign('link-snapshots', (to) => {
      rmSync(path.join(to, 'snapshots'), { recursive: true });
      symlinkSync(at('photos'), path.join(to, 'snapshots'));
    });
    expect(wnc(folder, ['train', 'spec.yaml', '--resume', '--steps', '300', '--out', run]).text).toContain('error[WNC750]');
    expect(readdirSync(at('photos'))).toEqual(['999.safetensors']);
  });

  it('with a dangling link makes no file where it leads', () => {
    const run = foreign('dangling', (to) => {
      rmSync(path.join(to, 'health.jsonl'));
      symlinkSync(at('absent.txt'), path.join(to, 'health.jsonl'));
    });
    const { text } = wnc(folder, ['train', 'spec.yaml', '--resume', '--steps', '300', '--out', run]);
    expect(text).toContain('a link that leads nowhere');
    expect(existsSync(at('absent.txt'))).toBe(false);
  });

  it('with a hard link is gone on with, and the other name keeps its bytes', () => {
    const run = foreign('hard', (to) => {
      linkSync(path.join(to, 'log.jsonl'), at('hard-log.txt'));
      linkSync(path.join(to, 'health.jsonl'), at('hard-health.txt'));
    });
    const before = [readFileSync(at('hard-log.txt'), 'utf8'), readFileSync(at('hard-health.txt'), 'utf8')];
    expect(wnc(folder, ['train', 'spec.yaml', '--resume', '--steps', '300', '--out', run]).status).toBe(0);
    expect([readFileSync(at('hard-log.txt'), 'utf8'), readFileSync(at('hard-health.txt'), 'utf8')]).toEqual(before);
    expect(readFileSync(path.join(run, 'log.jsonl'), 'utf8').length).toBeGreaterThan(before[0]!.length);
  });

  it('that is named by a link itself is gone on with', () => {
    cpSync(at('whole'), at('moved'), { recursive: true });
    symlinkSync(at('moved'), at('named'));
    expect(wnc(folder, ['train', 'spec.yaml', '--resume', '--steps', '300', '--out', 'named']).status).toBe(0);
    expect(JSON.parse(readFileSync(at('moved', 'summary.json'), 'utf8'))).toMatchObject({ steps: 300 });
  });

  it('in which nothing was trained yet is no place for a run either, nor for several seeds or a search', () => {
    mkdirSync(at('fresh/seed-43'), { recursive: true });
    symlinkSync(at('mine.txt'), at('fresh/seed-43/log.jsonl'));
    symlinkSync(at('mine.txt'), at('fresh/find-rate.svg'));
    symlinkSync(at('mine.txt'), at('fresh/summary.json'));
    for (const words of [[], ['--seeds', '2'], ['--find-rate', '--steps', '5']]) {
      const { status, text } = wnc(folder, ['train', 'spec.yaml', '--out', 'fresh', ...words]);
      expect(status, text).toBe(1);
      expect(text).toContain('error[WNC750]');
    }
    expect(readdirSync(at('fresh')).sort()).toEqual(['find-rate.svg', 'seed-43', 'summary.json']);
    expect(readFileSync(at('mine.txt'), 'utf8')).toBe(precious);
  });
});

describe('a sweep folder from elsewhere', () => {
  it.each(['results.csv', 'results.jsonl', 'parallel.svg', 'trial-001', 'trial-001/seed-42', 'trial-001/seed-42/log.jsonl'])(
    'with a link for %s is refused',
    (name) => {
      const out = at(`sweep-${name.replaceAll('/', '-')}`);
      mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
      symlinkSync(name.endsWith('1') || name.endsWith('42') ? at('photos') : at('mine.txt'), path.join(out, name));
      const { status, text } = wnc(folder, ['sweep', 'sweep.yaml', '--out', out]);
      expect(status, text).toBe(1);
      expect(text).toContain('error[WNC750]');
      expect(existsSync(path.join(out, 'sweep.json'))).toBe(false);
    },
  );
});

describe('a run that nobody has named', () => {
  it('is resumed past a link to it, and refused where only a link leads to it', () => {
    mkdirSync(at('runs/tiny'), { recursive: true });
    cpSync(at('whole'), at('runs/tiny/first'), { recursive: true });
    symlinkSync('first', at('runs/tiny/latest'));
    expect(wnc(folder, ['train', 'spec.yaml', '--resume', '--steps', '300']).text).toContain('runs/tiny/first');
    rmSync(at('runs/tiny/latest'));
    renameSync(at('runs/tiny/first'), at('elsewhere'));
    symlinkSync(at('elsewhere'), at('runs/tiny/first'));
    expect(wnc(folder, ['train', 'spec.yaml', '--resume', '--steps', '400']).text).toContain(
      'error[WNC750]: runs/tiny/first is a link to elsewhere',
    );
  });
});

describe('writing a file', () => {
  it('whole or at its end never follows a link', async () => {
    symlinkSync(at('mine.txt'), at('link.txt'));
    for (const write of [() => writeWhole(at('link.txt'), 'x'), () => appendText(at('link.txt'), 'x'), () => flush(at('link.txt'))]) {
      await expect(write()).rejects.toMatchObject({ code: 'WNC750' });
    }
    expect(readFileSync(at('mine.txt'), 'utf8')).toBe(precious);
    await expect(writeWhole('/dev/null', 'x')).rejects.toMatchObject({ code: 'WNC750' });
  });

  it('keeps its mode, and gives another name of it nothing', async () => {
    writeFileSync(at('private.txt'), 'a\n', { mode: 0o600 });
    await writeWhole(at('private.txt'), 'b\n');
    expect(statSync(at('private.txt')).mode & 0o777).toBe(0o600);
    linkSync(at('private.txt'), at('other.txt'));
    await appendText(at('private.txt'), 'c\n');
    expect(readFileSync(at('private.txt'), 'utf8')).toBe('b\nc\n');
    expect(readFileSync(at('other.txt'), 'utf8')).toBe('b\n');
    appendFileSync(at('other.txt'), 'd\n');
    await appendText(at('private.txt'), 'e\n');
    expect(readFileSync(at('private.txt'), 'utf8')).toBe('b\nc\ne\n');
  });
});
