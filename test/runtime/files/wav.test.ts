import { describe, expect, it } from 'vitest';
import type { RuntimeCode } from '../../../runtime/errors.js';
import { readWav, writeWav } from '../../../runtime/files/wav.js';
import { chunk, wavFile, type WavFields } from '../../helpers/wav-files.js';
import { refusal } from '../refusal.js';

const samples = [0, 0.5, -0.5, 0.25, -1, 0.75];

function samplesOf(bytes: Uint8Array): number[] {
  const wav = readWav(bytes, 'a.wav');
  const all = new Float32Array(wav.length);
  wav.read(0, all);
  return [...all];
}

describe('a WAV file', () => {
  it.each<[string, WavFields]>([
    ['PCM of 8 bits', { bits: 8 }],
    ['PCM of 16 bits', { bits: 16 }],
    ['PCM of 24 bits', { bits: 24 }],
    ['PCM of 32 bits', { bits: 32 }],
    ['32-bit float', { bits: 32, format: 3 }],
    ['an extensible header', { bits: 24, extensible: true }],
    ['chunks before the sound, one of an odd size', { between: [chunk('LIST', Buffer.from('odd'))] }],
    ['a size that was not known when it was written', { statedBytes: 0xffffffff }],
  ])('is read: %s', (_, fields) => {
    expect(samplesOf(wavFile(samples, fields))).toEqual(samples);
  });

  it('has its channels averaged, and its length in samples of each', () => {
    const bytes = wavFile([0.5, -0.5, 0.25, 0.75, 1 / 8, 3 / 8], { channels: 2, rate: 44100 });
    expect(samplesOf(bytes)).toEqual([0, 0.5, 0.25]);
    expect(readWav(bytes, 'a.wav')).toMatchObject({ rate: 44100, length: 3 });
  });

  it('is read from any sample on', () => {
    const piece = new Float32Array(2);
    readWav(wavFile(samples), 'a.wav').read(3, piece);
    expect([...piece]).toEqual([0.25, -1]);
  });

  it('holds floats as they stand, beyond 1 too', () => {
    expect(samplesOf(wavFile([1.5, -2], { format: 3, bits: 32 }))).toEqual([1.5, -2]);
  });

  it('is written as 16-bit PCM, and read again', () => {
    expect(samplesOf(writeWav([0.5, -1, 2, -3, 0], 8000))).toEqual([0.5, -1, 0x7fff / 0x8000, -1, 0]);
    expect(readWav(writeWav([], 22050), 'a.wav')).toMatchObject({ rate: 22050, length: 0 });
  });
});

describe('a WAV file is refused', () => {
  const good = wavFile(samples);
  it.each<[string, Uint8Array, RuntimeCode, string]>([
    ['empty', new Uint8Array(0), 'WNC660', 'a.wav is empty'],
    ['of another kind', Buffer.from('emma\nolivia\nava\n'), 'WNC660', 'no WAV file'],
    ['an MP3 with another name', Buffer.from('ID3\x04\0\0\0\0\0\0'), 'WNC660', 'begins as an MP3 file does'],
    ['a FLAC with another name', Buffer.from('fLaC\0\0\0\x22aaaaaaaaaaaa'), 'WNC660', 'FLAC'],
    ['of the large kind', Buffer.concat([Buffer.from('RF64'), good.subarray(4)]), 'WNC661', 'RF64'],
    ['compressed as mu-law', wavFile(samples, { format: 7, bits: 8 }), 'WNC661', 'holds mu-law'],
    ['compressed as ADPCM', wavFile(samples, { format: 2, bits: 16 }), 'WNC661', 'Microsoft ADPCM'],
    ['of an unheard-of format', wavFile(samples, { format: 777 }), 'WNC661', 'format 777'],
    ['of doubles', wavFile(samples, { format: 3, bits: 64 }), 'WNC661', 'float of 64 bits'],
    ['of 12 bits', wavFile(samples, { bits: 12 }), 'WNC661', 'PCM of 12 bits'],
    ['of no rate', wavFile(samples, { rate: 0 }), 'WNC662', 'rate is 0'],
    ['of no channels', wavFile(samples, { channels: 0 }), 'WNC662', '0 channels'],
    ['cut off in its sound', good.subarray(0, good.length - 3), 'WNC662', 'says that 12 bytes of sound follow, and has 9'],
    ['cut off in its header', good.subarray(0, 24), 'WNC662', 'format chunk has 4 bytes'],
    ['without sound', good.subarray(0, 36), 'WNC662', 'no sound in it'],
  ])('%s', (_, bytes, code, message) => {
    expect(() => readWav(bytes, 'a.wav')).toThrow(refusal(code, message));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('with %s in it, at its place', (bad) => {
    const bytes = wavFile([0, 0.5, 0, bad, 0, 0], { format: 3, bits: 32, channels: 2, rate: 2 });
    expect(() => samplesOf(bytes)).toThrow(refusal('WNC663', 'sample 1 (at 0.500 s)'));
  });
});
