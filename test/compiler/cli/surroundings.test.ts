import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What is around a command: its readers, signals, files of the user's, and what the system allows. */
const program = join(process.cwd(), 'compiler/cli/wnc.js');
const folder = mkdtempSync(join(tmpdir(), 'wnc-surroundings-'));
const at = (...parts: string[]): string => join(folder, ...parts);

const spec =
  'name: tiny\ndata: {source: words.txt, context: 3}\nmodel: [{embedding: {channels: 2}}, flatten, {linear: {channels: vocabulary}}]\ntrain: {steps: 3000, batch: 4}\n';

beforeAll(() => {
  writeFileSync(at('words.txt'), 'emma\nolivia\nava\nisabella\nsophia\ncharlotte\nmia\namelia\nharper\nevelyn\nabigail\nemily\n');
  writeFileSync(at('spec.yaml'), spec);
  writeFileSync(at('sweep.yaml'), 'name: two\nbase: spec.yaml\nranges: {train.batch: [4, 8]}\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A script of bash in the folder, in which `wnc` is the command; `set -o pipefail` has a pipe end with the command's status. */
function bash(
  script: string,
  environment: NodeJS.ProcessEnv = {},
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const wnc = `wnc() { ${JSON.stringify(process.execPath)} ${JSON.stringify(program)} "$@"; }; set -o pipefail\n`;
  return spawnSync('bash', ['-c', wnc + script], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', ...environment } });
}

const summary = (run: string): unknown => JSON.parse(readFileSync(at(run, 'summary.json'), 'utf8'));

describe('a build in front of a command', () => {
  it('loads nothing that the command loads again: tfjs would complain of it', () => {
    const script = `
      const { buildVendor } = await import(${JSON.stringify(join(process.cwd(), 'compiler/cli/build-vendor.js'))});
      await buildVendor(() => { throw new Error('it was built already'); });
      console.log('_tfGlobals' in globalThis);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'false\n', stderr: '' });
  });
});

describe('a reader that goes away', () => {
  it.each([
    ['train', 'wnc train spec.yaml --out p1 2>&1 | head -1', 'p1'],
    ['train, whose result nobody reads', 'wnc train spec.yaml --format json --out p2 2>/dev/null | true', 'p2'],
    ['train for several seeds', 'wnc train spec.yaml --seeds 2 --out p3 2>&1 | head -1', 'p3/seed-43'],
    ['sweep', 'wnc sweep sweep.yaml --out p4 2>&1 | head -1', 'p4/trial-001/seed-42'],
  ])('does not end %s', (_, script, run) => {
    expect(bash(script).status).toBe(0);
    expect(summary(run)).toMatchObject({ steps: 3000 });
  });

  it('is no error of commands that print, and of none that search or compile', () => {
    for (const script of [
      'wnc check spec.yaml spec.yaml | true',
      'wnc explain | head -1',
      'wnc train spec.yaml --find-rate --steps 20 --out p5 2>&1 | true',
      'wnc compile spec.yaml --out p6 2>&1 | true',
    ]) {
      const { status, stderr } = bash(script);
      expect({ script, status, stderr }).toEqual({ script, status: 0, stderr: '' });
    }
    expect(existsSync(at('p5/find-rate.json'))).toBe(true);
    expect(existsSync(at('p6/tiny/train.ts'))).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('is another matter than a full disk', () => {
    const { status, stderr } = bash('wnc check spec.yaml > /dev/full');
    expect(status).toBe(1);
    expect(stderr).toBe('error: standard output cannot be written: the disk is full\n');
  });
});

/** Waits until something is so; `what` is said where it never is. */
async function until(what: string, isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !isSo(); await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
  }
}

function start(...words: readonly string[]): {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text, ended: new Promise((resolve) => child.on('close', resolve)) };
}

describe('a signal', () => {
  it.each([
    ['SIGTERM', 143, ['train', 'spec.yaml', '--steps', '900000000', '--out', 's1'], 's1'],
    ['SIGHUP', 129, ['train', 'spec.yaml', '--steps', '900000000', '--out', 's2'], 's2'],
    ['SIGINT', 130, ['train', 'spec.yaml', '--steps', '900000000', '--seeds', '2', '--out', 's3'], 's3/seed-42'],
    ['SIGHUP', 129, ['sweep', 'long-sweep.yaml', '--out', 's4'], 's4/trial-001/seed-42'],
  ] as const)('%s saves and ends with %i: %j', async (signal, status, words, run) => {
    writeFileSync(at('long.yaml'), spec.replace('3000', '900000000'));
    writeFileSync(at('long-sweep.yaml'), 'name: long\nbase: long.yaml\nranges: {train.batch: [4, 8]}\n');
    const { child, said, ended } = start(...words);
    await until('the first save', () => existsSync(at(run, 'checkpoint.safetensors')));
    child.kill(signal);
    expect(await ended).toBe(status);
    expect(said()).toContain('go on with: npx wnc');
    expect(existsSync(at(run, 'run.lock'))).toBe(false);
  });
});

describe('compile', () => {
  it('writes over nothing that it did not make, and changes nothing then', () => {
    mkdirSync(at('own/tiny'), { recursive: true });
    writeFileSync(at('own/tiny/train.ts'), 'mine');
    writeFileSync(at('own/tiny/model.wat'), '(module)');
    const refused = bash('wnc compile spec.yaml --out own');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /^error\[WNC753\]: own\/tiny\/train.ts and own\/tiny\/model.wat were not made by wnc.*\nfix: .*--force\n$/,
    );
    expect(readdirSync(at('own/tiny')).sort()).toEqual(['model.wat', 'train.ts']);
    expect(readFileSync(at('own/tiny/train.ts'), 'utf8')).toBe('mine');
    expect(bash('wnc compile spec.yaml --out own --force').status).toBe(0);
    // What it made it may make again, whatever was changed in it.
    writeFileSync(at('own/tiny/train.ts'), `${readFileSync(at('own/tiny/train.ts'), 'utf8')}\n// a note\n`);
    expect(bash('wnc compile spec.yaml --out own').status).toBe(0);
    expect(readFileSync(at('own/tiny/train.ts'), 'utf8')).not.toContain('a note');
  });

  it('knows its bundles and dumps, and leaves others alone', () => {
    expect(bash('wnc compile spec.yaml --bundle --dump dump --out b && wnc compile spec.yaml --bundle --dump dump --out b').status).toBe(0);
    for (const [file, words] of [
      ['b/tiny/bundle.js', '--bundle --out b'],
      ['b/tiny/bundle.d.ts', '--bundle --out b'],
      ['b/tiny/thread.js', '--bundle --out b'],
      ['dump/01-lower.txt', '--dump dump --out b'],
    ]) {
      writeFileSync(at(file!), 'mine');
      expect(bash(`wnc compile spec.yaml ${words}`).stderr).toContain(`error[WNC753]: ${file} was not made by wnc`);
      expect(readFileSync(at(file!), 'utf8')).toBe('mine');
      rmSync(at(file!));
    }
  });

  it('writes through no link, by force neither', () => {
    mkdirSync(at('linked'));
    mkdirSync(at('target'));
    symlinkSync(at('target'), at('linked/tiny'));
    expect(bash('wnc compile spec.yaml --out linked --force').stderr).toContain('error[WNC750]: linked/tiny is a link to target');
    expect(readdirSync(at('target'))).toEqual([]);
    symlinkSync(at('linked2'), at('named'));
    mkdirSync(at('linked2'));
    expect(bash('wnc compile spec.yaml --out named').status).toBe(0);
  });

  it('is not what train does to the working folder, which stays as it was', () => {
    mkdirSync(at('generated/tiny'), { recursive: true });
    writeFileSync(at('generated/tiny/train.ts'), 'mine');
    expect(bash('wnc train spec.yaml --steps 5 --target cpu --out w1 && wnc sample w1 --count 1 && wnc eval w1').status).toBe(0);
    expect(readdirSync(at('generated/tiny'))).toEqual(['train.ts']);
    expect(readFileSync(at('generated/tiny/train.ts'), 'utf8')).toBe('mine');
  });

  it('watches a file that is away for a while', async () => {
    mkdirSync(at('watched'));
    const file = at('watched/spec.yaml');
    writeFileSync(file, spec.replace('words.txt', 'names'));
    const { child, said, ended } = start('compile', file, '--out', 'wout', '--watch');
    const lines = (): number => said().split('wrote wout').length - 1;
    await until('the first compile', () => said().includes('watching'));
    rmSync(file);
    await until('the note', () => said().includes('is gone'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    writeFileSync(file, spec.replace('words.txt', 'names').replace('context: 3', 'context: 4'));
    await until('the second compile', () => lines() === 2);
    renameSync(at('watched'), at('moved'));
    await until('the second note', () => said().split('is gone').length === 3);
    renameSync(at('moved'), at('watched'));
    await until('the third compile', () => lines() === 3);
    writeFileSync(file, 'name: [');
    await until('an error', () => said().includes('error[WNC'));
    writeFileSync(file, spec.replace('words.txt', 'names'));
    await until('the last compile', () => lines() === 4);
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
  });
});

const hasMounts = process.platform === 'linux' && spawnSync('unshare', ['-rm', 'true']).status === 0;

describe.skipIf(process.platform !== 'linux')('what the system does not give', () => {
  it('a folder for temporary files is not missed', () => {
    const { status, stderr } = bash(
      'wnc train spec.yaml --steps 5 --target cpu --out t1 && wnc sweep sweep.yaml --out t2 && wnc compile spec.yaml --out t3 --bundle && wnc inspect t1 --health',
      { TMPDIR: '/nonexistent' },
    );
    expect(status, stderr).toBe(0);
  });

  it.each([20, 25, 30, 45])('%i files at a time are enough, or said to be too few', (most) => {
    for (const words of ['check spec.yaml', `train spec.yaml --steps 5 --out n${most}`, `sweep sweep.yaml --out m${most}`]) {
      const { status, stdout, stderr } = bash(`ulimit -n ${most}; wnc ${words}`);
      if (status === 0) continue;
      expect({ status, stdout }).toMatchObject({ status: 1 });
      expect(stderr).toContain('too many files are open');
      expect(stderr).not.toMatch(/\n\s+at |fault of wnc/);
    }
  });

  it('address space, which is said to be too little', () => {
    const { status, stderr } = bash('ulimit -v 4000000; wnc train spec.yaml --steps 5 --out v1');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error\[WNC752\]: there is too little memory for this\nfix: .*\n$/);
  });

  it.skipIf(!hasMounts)('room on a disk, on which a compile then leaves nothing', () => {
    const script =
      'mkdir disk; mount -t tmpfs -o size=64k tmpfs disk; wnc compile spec.yaml --out disk/out; echo status $?; find disk; mkdir -p disk/old/tiny; printf "// Made by wnc from x\\n" > disk/old/tiny/train.ts; wnc compile spec.yaml --out disk/old; find disk/old -type f; cat disk/old/tiny/train.ts';
    const { stdout, stderr } = spawnSync(
      'unshare',
      ['-rm', 'bash', '-c', `wnc() { ${JSON.stringify(process.execPath)} ${JSON.stringify(program)} "$@"; }; ${script}`],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stdout).toBe('status 1\ndisk\ndisk/old/tiny/train.ts\n// Made by wnc from x\n');
    expect(stderr.match(/error\[WNC722\]: disk\/\S+ cannot be written: the disk is full\n/g)).toHaveLength(2);
  });
});
