import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compileInPage } from '../../../compiler/page/in-page.js';
import { main } from '../../../compiler/cli/main.js';
import { readWav } from '../../../runtime/files/wav.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { tone, wavFile } from '../../helpers/wav-files.js';

/** A model of sound at the command line: from WAV files to a WAV file. */
const rate = 4000;
/** A period is 10 samples. */
const hertz = 400;
const convolutions =
  '[{embedding: {channels: 16}}, {repeat: {for: {dilation: [1, 2, 4, 8, 16]}, layers: [{residual: [{gated: {channels: 16, dilation: "${dilation}"}}, {linear: {channels: 16}}]}]}}, {linear: {channels: vocabulary}}]';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wnc-audio-'));
  write('tone.wav', wavFile(tone(hertz, 2, rate), { rate }));
  write('other.wav', wavFile(tone(300, 2, rate), { rate }));
  write('tone.yaml', spec('tone', '{file: tone.wav, levels: 32}'));
  mkdirSync(join(folder, 'songs'));
  // In UTF-16 the second name, with a character past the others, would come first.
  write('songs/\u{ff5e}.wav', wavFile(tone(hertz, 0.5, rate), { rate }));
  write('songs/\u{1f3b5}.WAV', wavFile(tone(300, 0.5, rate), { rate }));
  write('songs/._hidden.wav', Buffer.from('no sound'));
  write('songs/notes.txt', Buffer.from('two songs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

function spec(name: string, audio: string, context = 32): string {
  return `name: ${name}\ndata:\n  audio: ${audio}\n  context: ${context}\nmodel: ${convolutions}\ntrain: {steps: 150, batch: 8, optimizer: {adam: {rate: 0.01}}}\n`;
}

async function run(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  return { status, ...terminal.text };
}

const json = async (...words: string[]) => JSON.parse((await run(...words, '--format', 'json')).out) as Record<string, unknown>;

async function findings(text: string): Promise<readonly Record<string, unknown>[]> {
  return JSON.parse((await run('check', write('checked.yaml', text), '--format', 'json')).out) as Record<string, unknown>[];
}

function samplesOf(file: string): Float32Array {
  const wav = readWav(readFileSync(file), file);
  expect(wav.rate).toBe(rate);
  const samples = new Float32Array(wav.length);
  wav.read(0, samples);
  return samples;
}

/** How much a sound is like itself so many samples later: 1 where it is the same. */
function likeness(samples: Float32Array, lag: number): number {
  const from = samples.subarray(0, samples.length - lag);
  const product = from.reduce((sum, x, i) => sum + x * (samples[i + lag] ?? 0), 0);
  return product / samples.reduce((sum, x) => sum + x * x, 0);
}

describe('a model of a tone', () => {
  let out = '';
  beforeAll(async () => {
    out = join(folder, 'run');
    expect(await run('train', join(folder, 'tone.yaml'), '--out', out)).toMatchObject({ status: 0 });
  }, 60_000);

  it('predicts far better than how often each level comes', async () => {
    const { loss, bits, predictions } = (await json('eval', out)) as Record<string, Record<string, number>>;
    // A tone whose period is 10 samples has 6 levels at most in 10 places.
    expect(loss?.['validation']).toBeLessThan(0.3);
    expect(bits?.['validation']).toBeCloseTo((loss?.['validation'] ?? 0) / Math.LN2, 6);
    expect(predictions?.['validation']).toBe(799);
    expect((await run('eval', out)).out).toMatch(/^validation: 0\.\d+, 0\.\d+ bits a sample, of 799 samples\n$/);
  });

  it('has the rate of its recording in its record', () => {
    const { data } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { data: Record<string, unknown> };
    expect(data).toMatchObject({
      kind: 'audio',
      audio: { rate, levels: 32, companding: 'muLaw' },
      length: 8000,
      vocabulary: 32,
      start: 16,
    });
  });

  it('is heard at its pitch', async () => {
    const file = join(folder, 'sample.wav');
    expect(await json('sample', out, '--seconds', '0.5', '--out', file)).toMatchObject({ name: 'tone', file, seconds: 0.5, rate });
    const sample = samplesOf(file);
    expect(sample.length).toBe(2000);
    const settled = sample.subarray(200);
    const lags = Array.from({ length: 12 }, (_, lag) => likeness(settled, lag + 3));
    expect(lags.indexOf(Math.max(...lags)) + 3).toBe(10);
    expect(Math.max(...lags)).toBeGreaterThan(0.8);
  });

  it('is the same for a seed, on both targets, and another for another', async () => {
    const sampled = async (name: string, ...flags: string[]): Promise<Buffer> => {
      const file = join(folder, name);
      expect(await run('sample', out, '--seconds', '0.1', '--out', file, '--temperature', '2', ...flags)).toMatchObject({
        status: 0,
        err: '',
      });
      return readFileSync(file);
    };
    const one = await sampled('one.wav', '--target', 'simd');
    expect(await sampled('two.wav', '--target', 'cpu')).toEqual(one);
    expect(await sampled('three.wav', '--seed', '7')).not.toEqual(one);
    expect(await sampled('four.wav', '--top-k', '1')).not.toEqual(one);
  });

  it('goes on from a recording, which the file begins with', async () => {
    const [prefix, file] = [write('prefix.wav', wavFile(tone(hertz, 0.1, 2 * rate), { rate: 2 * rate })), join(folder, 'longer.wav')];
    const { out: text } = await run('sample', out, '--seconds', '0.2', '--out', file, '--prefix', prefix);
    expect(text).toMatch(/longer\.wav: 0\.3 s, 4,000 samples a second\n$/);
    const sample = samplesOf(file);
    const wanted = tone(hertz, 0.1, rate);
    // 32 levels are so far apart; the prefix's ends are smoothed by resampling.
    for (let i = 50; i < 350; i++) expect(Math.abs((sample[i] ?? 0) - (wanted[i] ?? 0))).toBeLessThan(0.1);
    expect(await run('sample', out, '--out', file, '--prefix', join(folder, 'tone.yaml'))).toMatchObject({
      status: 1,
      err: expect.stringMatching(/WNC660.*tone\.yaml is no WAV file/),
    });
  });

  it.each([
    [[], 'name it by --out FILE.wav'],
    [['--out', 'a.mp3'], 'has to end in .wav'],
    [['--out', 'a.wav', '--length', '5'], '--seconds says how long'],
    [['--out', 'a.wav', '--count', '2'], 'a sample of audio is one file'],
    [['--out', 'a.wav', '--new'], 'has none'],
    [['--out', 'a.wav', '--seconds', '0'], 'has to be 1 to 10,000,000'],
    [['--out', 'a.wav', '--seconds', '1e9'], 'has to be 1 to 10,000,000'],
  ])('takes no %j', async (flags, message) => {
    expect(await run('sample', out, ...flags)).toMatchObject({ status: 2, err: expect.stringContaining(message) });
  });

  it('is resumed on the same sound alone', async () => {
    const copy = join(folder, 'copy');
    cpSync(out, copy, { recursive: true });
    const resume = async (...flags: string[]): Promise<{ status: number; said: string }> => {
      // The trainer speaks for itself.
      const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
      try {
        const { status } = await run('train', join(folder, 'tone.yaml'), '--out', copy, '--resume', '--steps', '160', ...flags);
        return { status, said: stderr.mock.calls.map(([text]) => String(text)).join('') };
      } finally {
        stderr.mockRestore();
      }
    };
    expect(await resume('--data', join(folder, 'other.wav'))).toEqual({
      status: 1,
      said: expect.stringMatching(/WNC726[^]*the data are others/),
    });
    // The same numbers, heard twice as fast.
    const fast = write('fast.wav', wavFile(tone(hertz, 2, rate), { rate: 2 * rate }));
    expect(await resume('--data', fast)).toEqual({ status: 1, said: expect.stringContaining('data.audio.rate was 4000 and is 8000') });
    expect(await resume()).toMatchObject({ status: 0 });
    expect(await run('eval', out, '--data', join(folder, 'other.wav'))).toMatchObject({
      status: 1,
      err: expect.stringContaining('no longer holds the recordings'),
    });
  });

  it('is compared by its losses; it is not read', async () => {
    const { status, out: text } = await run('compare', out, join(folder, 'copy'));
    expect(status).toBe(0);
    expect(text).toContain('validation');
  });
});

describe('a folder of recordings', () => {
  it('is read in the order of code points, hidden files and others left out', async () => {
    const out = join(folder, 'songs-run');
    write('songs.yaml', spec('songs', '{file: songs, levels: 32}'));
    expect(await run('train', join(folder, 'songs.yaml'), '--steps', '2', '--out', out)).toMatchObject({ status: 0 });
    const both = join(folder, 'both');
    mkdirSync(both);
    cpSync(join(folder, 'songs/\u{ff5e}.wav'), join(both, 'a.wav'));
    cpSync(join(folder, 'songs/\u{1f3b5}.WAV'), join(both, 'b.wav'));
    expect(await run('eval', out, '--data', both)).toMatchObject({ status: 0 });
    cpSync(join(folder, 'songs/\u{ff5e}.wav'), join(both, 'c.wav'));
    rmSync(join(both, 'a.wav'));
    expect(await run('eval', out, '--data', both)).toMatchObject({ status: 1, err: expect.stringContaining('WNC729') });
  });

  it('without one is refused, with what is there instead', async () => {
    mkdirSync(join(folder, 'mp3s'));
    expect(await findings(spec('checked', 'mp3s'))).toMatchObject([{ code: 'WNC666', line: 3, column: 10 }]);
    write('mp3s/b.mp3', 'ID3');
    write('mp3s/a.mp3', 'ID3');
    expect(await findings(spec('checked', 'mp3s'))).toMatchObject([
      { code: 'WNC666', message: expect.stringContaining('but a.mp3 and 1 more'), fix: expect.stringContaining('ffmpeg -i a.mp3') },
    ]);
  });

  it('is read as far as its spec may read', async () => {
    mkdirSync(join(folder, 'inner/linked'), { recursive: true });
    symlinkSync(join(folder, 'tone.wav'), join(folder, 'inner/linked/a.wav'));
    write('inner/linked.yaml', spec('linked', 'linked'));
    expect(await run('check', join(folder, 'inner/linked.yaml'))).toMatchObject({ status: 1, err: expect.stringContaining('WNC610') });
    expect(await run('inspect', join(folder, 'inner/linked.yaml'), '--data', join(folder, 'inner/linked'))).toMatchObject({ status: 0 });
  });
});

describe('recordings that cannot be used', () => {
  const good = wavFile(tone(hertz, 0.1, rate), { rate });
  it.each<[string, Uint8Array | undefined, Record<string, unknown>]>([
    ['that are not there', undefined, { code: 'WNC720' }],
    ['that are empty', new Uint8Array(0), { code: 'WNC660' }],
    ['that are no WAV file', Buffer.from('emma\n'), { code: 'WNC660' }],
    ['that are compressed', wavFile([0, 0], { format: 2 }), { code: 'WNC661' }],
    ['that are cut off', good.subarray(0, 300), { code: 'WNC662' }],
    ['of rate 0', wavFile([0, 0], { rate: 0 }), { code: 'WNC662' }],
    ['with NaN', wavFile([0, Number.NaN, 0], { format: 3, bits: 32 }), { code: 'WNC663' }],
    ['without a sample', wavFile([], { rate }), { code: 'WNC630' }],
    [
      'of silence',
      wavFile(new Array<number>(400).fill(0), { rate }),
      { code: 'WNC633', message: expect.stringContaining('nothing but silence') },
    ],
  ])('%s: the spec’s line says so', async (_, bytes, finding) => {
    rmSync(join(folder, 'bad.wav'), { force: true });
    if (bytes !== undefined) write('bad.wav', bytes);
    const plain = await findings(spec('checked', 'bad.wav'));
    expect(plain).toMatchObject([{ severity: 'error', line: 3, column: 10, ...finding }]);
    expect(await findings(spec('checked', '{file: bad.wav, levels: 16}'))).toMatchObject([{ line: 3, column: 17, ...finding }]);
    const own = await run('train', join(folder, 'tone.yaml'), '--data', join(folder, 'bad.wav'), '--out', join(folder, 'none'));
    expect(own).toMatchObject({ status: 1, err: expect.stringContaining(String(finding['code'])) });
  });

  it('that are shorter than the context', async () => {
    write('short.wav', wavFile(tone(hertz, 0.05, rate), { rate }));
    const [finding] = await findings(spec('checked', 'short.wav'));
    expect(finding).toMatchObject({ code: 'WNC634', message: expect.stringContaining('200 samples, 20 of them in the validation split') });
    expect(await findings(spec('checked', 'short.wav', 19))).toMatchObject([{ code: 'WNC508', severity: 'warning' }]);
  });

  it('that are clipped are warned about', async () => {
    write(
      'loud.wav',
      wavFile(
        tone(hertz, 1, rate, 3).map((x) => Math.max(-1, Math.min(1, x))),
        { rate },
      ),
    );
    expect(await findings(spec('checked', 'loud.wav'))).toMatchObject([
      { code: 'WNC665', severity: 'warning', line: 3, message: expect.stringMatching(/loud\.wav is clipped: \d\d% of its samples/) },
    ]);
  });
});

describe('levels', () => {
  it.each(['1', '1025', '2.5', 'many', '0', '-4'])('are not %s', async (levels) => {
    const found = await findings(spec('checked', `{file: tone.wav, levels: ${levels}}`));
    expect(found).toMatchObject([{ severity: 'error', line: 3 }]);
  });

  it.each(['2', '1024', '"${4 * 8}"', '"${context}"'])('may be %s', async (levels) => {
    expect(await findings(spec('checked', `{file: tone.wav, levels: ${levels}}`))).toEqual([]);
  });

  it('that are misspelt are told so, and nothing else', async () => {
    expect(await findings(spec('checked', '{file: tone.wav, level: 64}'))).toMatchObject([{ code: 'WNC201', line: 3 }]);
  });

  it('do not come of the vocabulary that they make', async () => {
    const found = await findings(spec('checked', '{file: tone.wav, levels: "${vocabulary / 2}"}'));
    expect(found).toMatchObject([{ code: 'WNC302', message: expect.stringContaining('vocabulary'), line: 3 }]);
  });
});

it.each(['0', '-8000', 'fast', '{}', '1e9'])('a rate is not %s, and the fix is one', async (given) => {
  const text = spec('checked', `{file: tone.wav, rate: ${given}}`);
  const found = await findings(text);
  expect(found).toMatchObject([{ severity: 'error', line: 3 }]);
  const [edit] = (found[0]?.['edits'] ?? []) as readonly { column: number; endColumn: number; text: string }[];
  if (edit === undefined) return;
  const lines = text.split('\n');
  const line = lines[2] ?? '';
  lines[2] = line.slice(0, edit.column - 1) + edit.text + line.slice(edit.endColumn - 1);
  expect(await findings(lines.join('\n'))).toEqual([]);
});

describe('a recording in a page', () => {
  it('is compiled for, trained on and heard', async () => {
    const bytes = readFileSync(join(folder, 'tone.wav'));
    const { report, create } = await compileInPage(spec('tone', '{file: tone.wav, levels: 32}'), bytes);
    expect(report).toBe('');
    const model = await create?.({ target: 'simd', steps: 20 });
    if (model === undefined) throw new Error('no model');
    for await (const { step } of model.train()) expect(step).toBeGreaterThan(0);
    const [sample] = await model.sampleBytes({ length: 100, prefix: bytes.subarray(0, 44 + 2 * 8000) });
    const wav = readWav(sample ?? new Uint8Array(0), 'the sample');
    expect([wav.rate, wav.length]).toEqual([rate, 8100]);
    await expect(model.sample()).rejects.toThrow(expect.objectContaining({ code: 'WNC636' }));
    model.dispose();
  });
});
