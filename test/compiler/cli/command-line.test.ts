import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The bin as a user runs it, in a folder of its own. */
const bin = fileURLToPath(new URL('../../../compiler/cli/wnc.js', import.meta.url));
const specs = fileURLToPath(new URL('../../../specs/', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wnc-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function wnc(...words: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const good =
  'name: good\ndata: {source: names, context: 3}\nmodel:\n  - embedding: {channels: 10}\n  - flatten\n  - linear: {channels: vocabulary}\n';

describe('wnc check', () => {
  it('says ok with the number of parameters', () => {
    const { status, stdout, stderr } = wnc('check', write('good.yaml', good));
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'good.yaml: ok, 1,107 parameters\n', stderr: '' });
  });

  it('says what is wrong on standard error, at file:line:column', () => {
    const { status, stdout, stderr } = wnc('check', write('bad.yaml', good.replace('flatten', 'flaten')));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('error[WNC204]: unknown layer `flaten`\n --> bad.yaml:5:5\n');
    expect(stderr).toContain('bad.yaml: 1 error\n');
  });

  it('takes several files and checks them all', () => {
    const { status, stdout, stderr } = wnc('check', write('bad.yaml', 'name: 3\n'), write('good.yaml', good), 'missing.yaml');
    expect(status).toBe(1);
    expect(stdout).toContain('good.yaml: ok');
    expect(stderr).toContain('bad.yaml:1:7');
    expect(stderr).toContain('error[WNC101]: cannot read `missing.yaml`: there is no such file');
  });

  it('judges a sweep file by itself, as an editor does', () => {
    write('good.yaml', good);
    const sweep = 'name: channels\nbase: good.yaml\nranges:\n  model.0.embedding.channels: [4, 8, 16]\n';
    expect(wnc('check', write('sweep.yaml', sweep))).toMatchObject({
      status: 0,
      stdout: 'sweep.yaml: ok, 3 trials of good.yaml\n',
      stderr: '',
    });
    const wrong = wnc('check', write('wrong.yaml', sweep.replace('good.yaml', 'god.yaml')), 'good.yaml');
    expect(wrong).toMatchObject({ status: 1, stdout: 'good.yaml: ok, 1,107 parameters\n' });
    expect(wrong.stderr).toContain('error[WNC101]: cannot read `god.yaml`: there is no such file\n --> wrong.yaml:2:7\n');
    expect(wrong.stderr).toContain('fix: write `good.yaml`');
    const many = wnc('check', '--format', 'json', write('many.yaml', sweep.replace('[4, 8, 16]', '{linear: [1, 300], count: 300}')));
    expect(many.status).toBe(1);
    expect(JSON.parse(many.stdout)).toMatchObject([{ code: 'WNC905', file: 'many.yaml', line: 3 }]);
  });

  it('gives JSON', () => {
    const { status, stdout, stderr } = wnc('check', '--format', 'json', write('bad.yaml', good.replace('10}', 'ten}')), 'missing.yaml');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const [first, second, ...rest] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(first).toMatchObject({
      code: 'WNC203',
      severity: 'error',
      file: 'bad.yaml',
      line: 4,
      column: 27,
      endLine: 4,
      endColumn: 30,
      related: [],
      fix: 'write `64`',
    });
    expect(second).toMatchObject({ code: 'WNC101', file: 'missing.yaml', line: 1, column: 1 });
    expect(rest).toEqual([]);
    expect(JSON.parse(wnc('check', '--format=json', write('good.yaml', good)).stdout)).toEqual([]);
  });

  it('has edits for what the words ask of their settings, and for words that are not there', () => {
    const spec = (data: string) => `name: edits\ndata: ${data}\nmodel:\n  - embedding: {channels: 4}\n  - linear: {channels: vocabulary}\n`;
    write('long.txt', 'ab\nabcdef\nabc\ncd\nde\nef\n');
    const editsOf = (data: string) =>
      (
        JSON.parse(wnc('check', '--format', 'json', write('edits.yaml', spec(data))).stdout) as {
          code: string;
          edits: { text: string }[];
        }[]
      ).map(({ code, edits }) => [code, ...edits.map(({ text }) => text)]);
    expect(editsOf('{words: long.txt, context: 4}')).toEqual([['WNC608', '7']]);
    expect(editsOf('{words: long.txt, context: 7, split: {train: 0.1, validation: 0.1, test: 0.8}}')).toEqual([
      ['WNC607', '{train: 0.8, validation: 0.1, test: 0.1}'],
    ]);
    expect(editsOf('{words: names.txt, context: 17}')).toEqual([['WNC720', 'names']]);
    expect(editsOf('{words: lnog.txt, context: 7}')).toEqual([['WNC720', 'long.txt']]);
  });

  it('warns and still says ok', () => {
    const { status, stdout, stderr } = wnc('check', write('warned.yaml', `vars: {unused: 1}\n${good}`));
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'warned.yaml: ok, 1,107 parameters\n' });
    expect(stderr).toContain('warning[WNC501]');
    expect(stderr).toContain('warned.yaml: 1 warning');
  });

  it('refuses a folder, a file without permission and a large file at once', () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    expect(wnc('check', 'sub').stderr).toContain('cannot read `sub`: it is a folder');
    const started = performance.now();
    const { status, stderr } = wnc('check', write('large.yaml', new Uint8Array(100 * 1024 * 1024).fill(0x61)));
    expect(status).toBe(1);
    expect(stderr).toContain('error[WNC102]: the file has 104,857,600 bytes; a spec has at most 1,048,576');
    expect(performance.now() - started).toBeLessThan(3000);
    if (process.getuid?.() === 0) return;
    chmodSync(join(folder, write('locked.yaml', good)), 0);
    expect(wnc('check', 'locked.yaml').stderr).toContain('permission is denied');
  });

  it('reads from a pipe', () => {
    if (!existsSync('/dev/stdin')) return;
    write('other.yaml', good.replace('names', 'other'));
    const { stderr } = spawnSync('sh', ['-c', `cat other.yaml | "${process.execPath}" "${bin}" check /dev/stdin`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toContain('/dev/stdin:2:16');
  });

  it('does not wait for a pipe that no one writes to', () => {
    if (spawnSync('mkfifo', [join(folder, 'silent')]).status !== 0) return;
    const started = performance.now();
    const { status, stderr } = wnc('check', 'silent');
    expect(status).toBe(1);
    expect(stderr).toContain('error[WNC105]');
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('has no file of the network', () => {
    const { stderr } = wnc('check', write('url.yaml', good.replace('names', '"https://example.com/names.txt"')));
    expect(stderr).toContain('nothing is read from the network');
  });

  it('checks every spec of the project', () => {
    for (const name of ['mlp-3', 'mlp-8', 'hierarchical', 'hierarchical-large']) {
      const { status, stderr } = wnc('check', join(specs, `${name}.yaml`));
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' });
    }
  });

  it('answers in well under half a second', () => {
    const file = write('good.yaml', good);
    wnc('check', file);
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      wnc('check', file);
      return performance.now() - started;
    }).sort((a, b) => a - b);
    console.log(`wnc check: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
    // Twice the promise, since tests run beside one another.
    expect(times[0]).toBeLessThan(1000);
  });
});

describe('wrong usage', () => {
  it.each([
    [['chek'], 'Did you mean check?'],
    [['check'], "missing required argument 'spec'"],
    [['check', '--fromat', 'json', 'x'], "unknown option '--fromat'"],
    [['check', '--format', 'xml', 'x'], 'Allowed choices are text, json'],
    [['explain', 'WNC999'], 'there is no code WNC999'],
    [['explain', 'a', 'b'], 'too many arguments'],
    [['train', 'specs/bigram.yaml', '--relaxed', '--target', 'cpu'], '--relaxed is about the target simd'],
    // Before the spec, which is not there, is looked at.
    [['train', 'x', '--steps', 'abc'], '--steps must be a whole number from 1 to 1000000000, not "abc"'],
    [['train', 'x', '--steps', '1e3'], '--steps must be a whole number from 1 to 1000000000, not "1e3"'],
    [['train', 'x', '--seeds', 'abc'], '--seeds must be a whole number from 1 to 100, not "abc"'],
    [['train', 'x', '--seeds', '3', '--seed', '4294967295'], '--seed must be a whole number from 0 to 4294967293'],
    [['train', 'x', '--find-rate', '--seeds', '2'], '--find-rate searches with one seed'],
    [['train', 'x', '--from', 'y', '--resume'], '--from begins a new run, and --resume goes on with one; give one of them'],
    [['eval', 'x', '--words', 'y', '--data', 'z'], '--words and --data name the same thing; give one of them'],
    [['sweep', 'x', '--shard', '1/2', '--merge'], '--merge ranks what all shards have trained'],
    [['plot', 'x', '--out', 'y.pdf'], '--out takes a file that ends in .svg, .png or .html, not "y.pdf"'],
    [['inspect', 'x', '--health', '--out', '.svg'], '--out takes a file that ends in .svg, .png or .html, not ".svg"'],
    [['inspect', 'x', '--out', 'y.svg'], '--out is for the pictures of --health; give that too, or leave --out out'],
    [['inspect', 'x', '--health', '--graph', 'y.svg'], '--health looks into a run that was trained, and --graph draws a spec'],
    [['sample', 'x', '--temperature', 'warm'], '--temperature must be a number of at least 0, not "warm"'],
    [['train', 'x', '--lr', '0.1'], "unknown option '--lr'\nfix: it is set in the spec: train.optimizer.sgd.rate"],
    [['train', 'x', '--learning-rate=0.1'], 'fix: it is set in the spec: train.optimizer.sgd.rate'],
    [['train', 'x', '--epochs', '3'], 'fix: write --steps N'],
    [['sweep', 'x', '--epochs', '3'], 'fix: it is set in the spec: train.steps'],
    [['train', 'x', '--batch-size', '3'], 'fix: it is set in the spec: train.batch'],
    [['train', 'x', '--hidden', '3'], 'stand in the spec, under `model`'],
    [['train', 'x', '--gpu'], 'fix: write --target webgl'],
    [['train', 'x', '--device', 'cuda'], 'fix: write --target webgl'],
    [['sample', 'x', '--gpu'], 'fix: leave it out: this command runs on cpu and simd alone'],
    [['train', 'x', '--target', 'gpu'], 'fix: write --target webgl'],
    [['sample', 'x', '--format', 'jsn'], 'fix: write --format json'],
    [['eval', 'x', '--split', 'valid'], 'did you mean validation?'],
    [['step', 'x', '--rate', '1'], 'wnc step also needs\n  --weights <file>'],
    [['step', 'x'], '--rate <rate>  learning rate of the plain SGD step\n'],
  ])('%j', (words, message) => {
    const { status, stdout, stderr } = wnc(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('is not asking for help', () => {
    expect(wnc('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(wnc('check', '--help').stdout).toContain('Usage: wnc check');
    expect(wnc().status).toBe(2);
  });
});

describe('odd places', () => {
  it('says of --words that it is at fault', () => {
    const { status, stderr } = wnc('inspect', write('good.yaml', good), '--words', 'missing.txt');
    expect(status).toBe(1);
    expect(stderr).toContain('--words: there is no file missing.txt');
    expect(stderr).toContain(' --> missing.txt:1:1');
    expect(stderr).toContain('fix: give `--words` a file');
  });

  it('shows what is wrong with the words of --words in their own file', () => {
    write('dotted.txt', 'emma\n  st.john\nanna\n');
    const spec = write('good.yaml', good);
    expect(wnc('train', spec, '--words', 'dotted.txt').stderr).toContain(' --> dotted.txt:2:5\n  |\n2 |   st.john\n  |     ^\n');
    write('bytes.txt', new Uint8Array([0x61, 10, 0xff, 10]));
    expect(wnc('inspect', spec, '--words', 'bytes.txt').stderr).toContain(' --> bytes.txt:2:1\n');
    write('named.yaml', good.replace('names', 'dotted.txt'));
    expect(wnc('check', 'named.yaml').stderr).toContain(' --> named.yaml:2:16');
  });

  it.each([
    [['check', 'godo.yaml'], 'good.yaml'],
    [['train', 'good'], 'good.yaml'],
    [['inspect', 'sub/good.yaml', '--words', 'x'], undefined],
    [['check', 'specs/deeep.yaml'], 'specs/deep.yaml'],
    [['check', 'deep'], 'specs/deep.yaml'],
    [['check', 'specs'], 'specs/deep.yaml'],
    [['sweep', 'sweeep.yaml'], 'sweep.yaml'],
    [['sweep', 'sweep.yaml'], 'good.yaml'],
    [['check', 'words-of-it.yaml'], 'letters.txt'],
    [['train', 'good.yaml', '--words', 'leters.txt'], 'letters.txt'],
    [['step', 'good.yaml', '--weights', 'x', '--batch', 'Batch.jsn', '--out', 'o', '--rate', '1'], 'batch.json'],
  ])('%j has the nearest file for a fix: %s', (words, near) => {
    mkdirSync(join(folder, 'specs'), { recursive: true });
    for (const name of ['good.yaml', 'specs/deep.yaml']) write(name, good);
    write('letters.txt', 'anna\nbob\ncarl\n');
    write('batch.json', '{}');
    write('sweep.yaml', 'name: s\nbase: goood.yaml\nranges: {train.batch: [1]}\n');
    write('words-of-it.yaml', good.replace('names', 'lettres.txt'));
    const { status, stderr } = wnc(...words);
    expect(status).toBe(1);
    if (near === undefined) expect(stderr).not.toContain('fix:');
    else expect(stderr).toContain(`fix: write \`${near}\`\n`);
  });

  it('says why a folder cannot be made', () => {
    write('file', '');
    const spec = write('good.yaml', good);
    const inUse = 'something else of that name is there';
    expect(wnc('compile', spec, '--dump', 'file')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`error[WNC722]: file cannot be written: ${inUse}`),
    });
    expect(wnc('compile', spec, '--out', 'file')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('a part of the path is not a folder'),
    });
    expect(wnc('init', 'file/spec.yaml')).toMatchObject({ status: 1, stderr: `error: cannot write file/spec.yaml: ${inUse}\n` });
    expect(wnc('compile', '--watch', 'missing.yaml')).toMatchObject({ status: 1, stderr: expect.stringContaining('error[WNC101]') });
    if (existsSync('/proc/self')) expect(wnc('init', '/proc/new/spec.yaml').status).toBe(1);
  });

  it('takes no number that sampling cannot use, and no run without a name', () => {
    for (const words of [
      ['--temperature', '-1'],
      ['--temperature', 'Infinity'],
      ['--count', '1e9'],
    ]) {
      expect(wnc('sample', 'run', ...words)).toMatchObject({ status: 2, stdout: '' });
    }
    expect(wnc('eval', '')).toMatchObject({ status: 1, stderr: expect.stringContaining('error[WNC724]: the run has no name') });
  });
});

describe('wnc init', () => {
  it('writes a spec that is right, and never over a file', () => {
    const { status, stdout } = wnc('init');
    expect({ status, stdout: stdout.split('\n')[0] }).toEqual({ status: 0, stdout: 'wrote spec.yaml' });
    const text = readFileSync(join(folder, 'spec.yaml'), 'utf8');
    const schema = /^# yaml-language-server: \$schema=(.*)$/m.exec(text)![1]!;
    expect(existsSync(join(folder, schema))).toBe(true);
    expect(wnc('check', 'spec.yaml')).toMatchObject({ status: 0, stderr: '' });
    const again = wnc('init');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('spec.yaml exists already');
    expect(readFileSync(join(folder, 'spec.yaml'), 'utf8')).toBe(text);
  });

  it('names the model after its file', () => {
    expect(wnc('init', 'models/My Model.yaml').status).toBe(0);
    expect(readFileSync(join(folder, 'models/My Model.yaml'), 'utf8')).toContain('\nname: my-model ');
    expect(wnc('check', 'models/My Model.yaml').status).toBe(0);
  });
});

describe('wnc compile', () => {
  it('leaves the place of the spec out of generated code', () => {
    write('words.txt', 'anna\nbob\ncarl\n');
    write('good.yaml', good.replace('names', 'words.txt'));
    const below = join(folder, 'below');
    mkdirSync(below);
    const compileFrom = (cwd: string, spec: string): string => {
      const { status, stderr } = spawnSync(process.execPath, [bin, 'compile', spec, '--out', 'made'], { cwd, encoding: 'utf8' });
      expect({ status, error: stderr.includes('error') }).toEqual({ status: 0, error: false });
      const text = (file: string): string => readFileSync(join(cwd, 'made', 'good', file), 'utf8');
      return ['training-step.ts', 'model.ts', 'model.wat', 'train.ts'].map(text).join('').replace("folder: '..'", "folder: '.'");
    };
    const inside = compileFrom(folder, 'good.yaml');
    expect(inside).toContain('// good.yaml:4 embedding');
    expect(compileFrom(below, join(folder, 'good.yaml'))).toBe(inside);
    expect(compileFrom(below, '../good.yaml')).toBe(inside);
  });
});

describe('wnc train', () => {
  it('says on Ctrl-C how to go on, in words that a shell takes', { timeout: 60_000 }, async () => {
    const spec = write('my good.yaml', `${good}train: {steps: 100000000}\n`);
    const child = spawn(process.execPath, [bin, 'train', spec, '--out', 'run'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let interrupted = false;
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      // The run has begun. A second Ctrl-C would end it at once.
      if (interrupted || !said.includes('in run\n')) return;
      interrupted = true;
      child.kill('SIGINT');
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    expect(said).toContain("\ngo on with: npx wnc train 'my good.yaml' --resume --out run\n");
  });
});

describe('pipes', () => {
  it('may close early', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" explain | head -1`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
