import { describe, expect, it } from 'vitest';
import type { AudioSettings } from '../../../../runtime/contract.js';
import { compander, plainAudio } from '../../../../runtime/data/audio/companding.js';
import { AudioReader } from '../../../../runtime/data/audio/read-audio.js';
import { resample } from '../../../../runtime/data/audio/resample.js';
import { builtinData } from '../../../../runtime/data/builtin-data.js';
import type { Sequence } from '../../../../runtime/data/kinds/sequence.js';
import { UserError } from '../../../../runtime/errors.js';
import { tone, wavFile } from '../../../helpers/wav-files.js';
import { refusal, refusalWithFix } from '../../refusal.js';

const muLaw = { levels: 256, companding: 'muLaw' } as const;

describe('mu-law', () => {
  it('has the levels of its formula', () => {
    const { encode } = compander(muLaw);
    // By hand: 0 is 127.5 + 0.5; 0.1 is (ln(26.5) / ln(256) + 1) / 2 · 255 + 0.5 = 203.35.
    expect([-2, -1, 0, 0.1, 1, 2].map(encode)).toEqual([0, 0, 128, 203, 255, 255]);
  });

  it.each([2, 3, 16, 255, 256, 1024])('of %i levels gives each symbol back', (levels) => {
    for (const companding of ['muLaw', 'none'] as const) {
      const { encode, decode } = compander({ levels, companding });
      const symbols = Array.from({ length: levels }, (_, symbol) => symbol);
      expect(symbols.map((symbol) => encode(decode(symbol)))).toEqual(symbols);
      expect([decode(0), decode(levels - 1)].map((x) => Math.round(x * 1e12) / 1e12)).toEqual([-1, 1]);
    }
  });

  it('is linear without companding', () => {
    const { encode } = compander({ levels: 5, companding: 'none' });
    expect([-1, -0.5, 0, 0.5, 1, 0.2, 0.3].map(encode)).toEqual([0, 1, 2, 3, 4, 2, 3]);
  });
});

function soundOf(samples: readonly number[]): { length: number; read(from: number, into: Float32Array): void } {
  return { length: samples.length, read: (from, into) => into.set(samples.slice(from, from + into.length)) };
}

function readWhole(sound: ReturnType<typeof soundOf>, block = sound.length): Float32Array {
  const all = new Float32Array(sound.length);
  for (let from = 0; from < all.length; from += block) sound.read(from, all.subarray(from, from + block));
  return all;
}

describe('resample', () => {
  it.each([
    [44100, 8000],
    [8000, 44100],
    [48000, 16000],
    [11025, 8000],
  ])('keeps a tone from %i to %i samples a second', (from, to) => {
    const resampled = readWhole(resample(soundOf(tone(440, 0.5, from)), from, to));
    const wanted = tone(440, 0.5, to);
    expect(resampled.length).toBe(Math.ceil((Math.round(0.5 * from) * to) / from));
    for (let i = 200; i < wanted.length - 200; i++) expect(Math.abs(resampled[i]! - wanted[i]!)).toBeLessThan(2e-4);
  });

  it('leaves nothing of a tone that the new rate cannot hold', () => {
    const resampled = readWhole(resample(soundOf(tone(6000, 0.5, 44100)), 44100, 8000));
    expect(Math.max(...resampled.slice(200, -200).map(Math.abs))).toBeLessThan(2e-4);
  });

  it('gives the same in pieces of any size', () => {
    const sound = resample(soundOf(tone(300, 0.2, 44100)), 44100, 8000);
    expect(readWhole(sound, 77)).toEqual(readWhole(sound));
  });
});

describe('recordings as symbols', () => {
  const read = (files: Readonly<Record<string, Uint8Array>>, settings: AudioSettings): Sequence => {
    const reader = new AudioReader(settings);
    for (const [name, bytes] of Object.entries(files)) reader.addWav(bytes, name);
    return reader.sequence('all');
  };
  const file = (samples: readonly number[], rate: number) => wavFile(samples, { rate });

  it('stand one after the other, at the rate that they have', () => {
    const { symbols, starts, sound, size } = read({ 'a.wav': file([0, 0.1], 8000), 'b.wav': file([-1, 0, 0.5], 8000) }, plainAudio);
    expect([...symbols]).toEqual([128, 203, 0, 128, compander(muLaw).encode(0.5)]);
    expect({ starts, rate: sound?.rate, size }).toEqual({ starts: [0, 2], rate: 8000, size: 256 });
    expect(symbols).toBeInstanceOf(Uint8Array);
  });

  it('take two bytes a symbol of more than 256 levels', () => {
    const { symbols } = read({ 'a.wav': file([0, 0.99], 8000) }, { levels: 1024, companding: 'none', rate: null });
    expect(symbols).toBeInstanceOf(Uint16Array);
    expect([...symbols]).toEqual([512, 1018]);
  });

  it('are resampled to the rate that the spec says', () => {
    const { symbols, sound } = read({ 'a.wav': file(tone(440, 1, 44100), 44100) }, { ...muLaw, rate: 8000 });
    expect({ length: symbols.length, rate: sound?.rate }).toEqual({ length: 8000, rate: 8000 });
  });

  it('of different rates take one in the spec', () => {
    const files = { 'a.wav': file([0, 0.5], 8000), 'b.wav': file([0], 44100) };
    expect(() => read(files, plainAudio)).toThrow(refusal('WNC664', 'a.wav has 8000 samples a second and b.wav has 44100'));
    expect(read(files, { ...muLaw, rate: 8000 }).starts).toEqual([0, 2]);
  });

  it('of rates that are too far apart are refused with one that can be', () => {
    const files = { 'a.wav': file([0, 0.5], 352_801) };
    expect(() => read(files, { ...muLaw, rate: 192_001 })).toThrow(refusalWithFix('WNC667', 'a.wav has 352801', 'divides it'));
    const rate = Number(/divides it: (\d+)/.exec(fixOf(() => read(files, { ...muLaw, rate: 192_001 })))?.[1]);
    expect(read(files, { ...muLaw, rate }).sound?.rate).toBe(rate);
  });

  it('that hold nothing, or nothing but silence, are refused', () => {
    expect(() => read({ 'a.wav': file([], 8000) }, plainAudio)).toThrow(refusal('WNC630', 'a.wav holds no sound'));
    expect(() => read({ 'a.wav': file([0, 0, 0], 8000) }, plainAudio)).toThrow(refusal('WNC633', 'all holds nothing but silence'));
    expect(() => read({ 'a.wav': file([0.5, 0.5], 8000) }, plainAudio)).toThrow(refusal('WNC633', 'nothing but the level 239'));
  });

  it.each<[string, Uint8Array, number | undefined]>([
    ['floats past 1', wavFile([3, 0, -2, 0.5], { format: 3, bits: 32 }), 0.5],
    [
      'a sine of twice the loudness',
      file(
        tone(100, 0.5, 8000, 2).map((x) => Math.max(-1, Math.min(1, x))),
        8000,
      ),
      0.675,
    ],
    [
      'the same in 8 bits',
      wavFile(
        tone(100, 0.5, 8000, 2).map((x) => Math.max(-1, Math.min(0.992, x))),
        { bits: 8 },
      ),
      0.675,
    ],
    ['a sine that just fits', file(tone(100, 0.5, 8000, 0.9999), 8000), undefined],
    ['the same in 8 bits', wavFile(tone(97, 0.5, 8000, 0.992), { bits: 8 }), undefined],
    ['a tone that is not loud', file(tone(100, 0.5, 8000), 8000), undefined],
  ])('are clipped or not: %s', (_, bytes, share) => {
    const clipped = read({ 'a.wav': bytes }, plainAudio).sound?.clipped;
    expect(clipped).toEqual(share === undefined ? [] : [{ file: 'a.wav', share: expect.closeTo(share, 1) }]);
  });

  it('an hour of them takes memory of a symbol a sample', () => {
    const length = 10_000_000;
    const sound = { rate: 8000, limit: 1, length, read: (from: number, into: Float32Array) => into.fill(from === 0 ? 0.5 : -0.5) };
    const reader = new AudioReader(plainAudio);
    const before = process.memoryUsage().arrayBuffers;
    reader.add(sound, 'long');
    const { symbols } = reader.sequence('long');
    expect(symbols.length).toBe(length);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1.5 * length);
  });
});

describe('the recording tones', () => {
  it('is forty seconds at 8,000 samples a second, the same each time', async () => {
    const [one, two] = await Promise.all([builtinData('audio', 'tones', {}), builtinData('audio', 'tones', {})]);
    if (one.kind !== 'audio' || two.kind !== 'audio') throw new Error('no recording');
    expect([one.name, one.symbols.length, one.size, one.sound]).toEqual(['the recording tones', 320_000, 256, { rate: 8000, clipped: [] }]);
    expect(one.symbols).toEqual(two.symbols);
  });

  it('is heard at another rate and with other levels', async () => {
    const data = await builtinData('audio', 'tones', { audio: { rate: 4000, levels: 64, companding: 'none' } });
    if (data.kind !== 'audio') throw new Error('no recording');
    expect([data.symbols.length, data.size, data.sound?.rate]).toEqual([160_000, 64, 4000]);
    expect(Math.max(...data.symbols.subarray(0, 10_000))).toBeLessThan(64);
  });
});

function fixOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.fix ?? '';
  }
  return '';
}
