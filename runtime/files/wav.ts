import { UserError } from '../errors.js';

/** A WAV file's sound, read as it is asked for: an hour is never held as numbers. */
export interface Wav {
  /** Samples a second. */
  readonly rate: number;
  /** Samples of each channel. */
  readonly length: number;
  /** From which value on a sample is at the limit of what the format can hold: 1 of floats, which may go past it. */
  readonly limit: number;
  /**
   * Fills `into` with the samples from `from` on, channels averaged; whole numbers are scaled to [-1, 1), floats stand as they are.
   * Throws WNC663 at a sample that is no finite number.
   */
  read(from: number, into: Float32Array): void;
}

/** How a sample of a format and width is read. */
const readers: Readonly<Record<string, (view: DataView, at: number) => number>> = {
  'pcm 8': (view, at) => (view.getUint8(at) - 128) / 0x80,
  'pcm 16': (view, at) => view.getInt16(at, true) / 0x8000,
  'pcm 24': (view, at) => (view.getUint16(at, true) | (view.getInt8(at + 2) << 16)) / 0x800000,
  'pcm 32': (view, at) => view.getInt32(at, true) / 0x80000000,
  'float 32': (view, at) => view.getFloat32(at, true),
};

/** The formats that people have and this reader does not, by their number in the file. */
const otherFormats: ReadonlyMap<number, string> = new Map([
  [2, 'Microsoft ADPCM'],
  [6, 'A-law'],
  [7, 'mu-law'],
  [0x11, 'IMA ADPCM'],
  [0x31, 'GSM 6.10'],
  [0x55, 'MP3'],
  [0xff, 'AAC'],
  [0x161, 'Windows Media Audio'],
]);

/** The format number of a header whose format follows in its extension. */
const extensible = 0xfffe;
/** What a program writes as a size that it does not know, as when it writes to a pipe. */
const unknownSize = 0xffffffff;

interface Chunk {
  readonly begin: number;
  readonly end: number;
}

interface Format {
  readonly number: number;
  readonly channels: number;
  readonly rate: number;
  readonly frameBytes: number;
  readonly bits: number;
}

/**
 * Reads a WAV file: PCM of 8, 16, 24 or 32 bits, or 32-bit float; `file` names it in messages.
 * Throws WNC660 where it is no WAV file, WNC661 where its format is another, WNC662 where it is damaged.
 * Source: IBM and Microsoft 1991, "Multimedia Programming Interface and Data Specifications 1.0"; WAVEFORMATEXTENSIBLE of 2001.
 */
export function readWav(bytes: Uint8Array, file: string): Wav {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkRiff(view, file);
  const chunks = findChunks(view, file);
  const format = readFormat(view, chunks.format);
  const read = readerOf(format, file);
  checkFormat(format, file);
  const { begin, end } = chunks.data;
  const { channels, frameBytes } = format;
  const width = frameBytes / channels;
  return {
    rate: format.rate,
    length: Math.floor((end - begin) / frameBytes),
    limit: format.number === 1 ? 1 - 2 ** (1 - format.bits) : 1,
    read(from, into) {
      for (let i = 0; i < into.length; i++) {
        const at = begin + (from + i) * frameBytes;
        let sum = 0;
        for (let channel = 0; channel < channels; channel++) sum += read(view, at + channel * width);
        if (!Number.isFinite(sum)) throw notFinite(file, from + i, format.rate);
        into[i] = sum / channels;
      }
    },
  };
}

function textAt(view: DataView, at: number): string {
  return at + 4 > view.byteLength ? '' : String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

function checkRiff(view: DataView, file: string): void {
  if (view.byteLength === 0) throw new UserError('WNC660', `${file} is empty`, 'give a WAV file');
  const first = textAt(view, 0);
  if (first === 'RF64' || first === 'RIFX') {
    throw new UserError('WNC661', `${file} is a WAV file of the kind ${first}`, convert(file));
  }
  if (first !== 'RIFF' || textAt(view, 8) !== 'WAVE') {
    const kind = kindOf(first, view);
    throw new UserError('WNC660', `${file} is no WAV file${kind === undefined ? '' : `: it begins as ${kind} does`}`, convert(file));
  }
}

function kindOf(first: string, view: DataView): string | undefined {
  if (first === 'fLaC') return 'a FLAC file';
  if (first === 'OggS') return 'an Ogg file';
  if (first === 'FORM') return 'an AIFF file';
  if (first.startsWith('ID3') || (view.byteLength > 1 && view.getUint16(0) >= 0xfff0)) return 'an MP3 file';
  return textAt(view, 4) === 'ftyp' ? 'an MP4 file' : undefined;
}

function convert(file: string): string {
  return `convert it, for example: ffmpeg -i ${file} -c:a pcm_s16le sound.wav`;
}

function damaged(file: string, what: string): UserError {
  return new UserError('WNC662', `${file} is damaged: ${what}`, 'copy or make the file anew');
}

function findChunks(view: DataView, file: string): { format: Chunk; data: Chunk } {
  let format: Chunk | undefined;
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const name = textAt(view, at);
    const size = view.getUint32(at + 4, true);
    const begin = at + 8;
    const end = size === unknownSize ? view.byteLength : begin + size;
    if (name === 'fmt ') {
      if (size < 16 || end > view.byteLength)
        throw damaged(file, `its format chunk has ${Math.min(size, view.byteLength - begin)} bytes, not 16`);
      format = { begin, end };
    }
    if (name === 'data') {
      if (format === undefined) throw damaged(file, 'its sound comes before its format');
      if (end > view.byteLength)
        throw damaged(file, `it says that ${size} bytes of sound follow, and has ${view.byteLength - begin}: the end is missing`);
      return { format, data: { begin, end } };
    }
    // A chunk of an odd size has a byte of padding behind it.
    at = end + (size & 1);
  }
  throw damaged(file, format === undefined ? 'it has no format chunk' : 'it has no sound in it');
}

function readFormat(view: DataView, { begin, end }: Chunk): Format {
  const number = view.getUint16(begin, true);
  return {
    number: number === extensible && end - begin >= 26 ? view.getUint16(begin + 24, true) : number,
    channels: view.getUint16(begin + 2, true),
    rate: view.getUint32(begin + 4, true),
    frameBytes: view.getUint16(begin + 12, true),
    bits: view.getUint16(begin + 14, true),
  };
}

function readerOf({ number, bits }: Format, file: string): (view: DataView, at: number) => number {
  const kind = number === 1 ? 'pcm' : number === 3 ? 'float' : undefined;
  const read = kind && readers[`${kind} ${bits}`];
  if (read !== undefined) return read;
  const name =
    kind === undefined ? (otherFormats.get(number) ?? `format ${number}`) : `${kind === 'pcm' ? 'PCM' : 'float'} of ${bits} bits`;
  throw new UserError('WNC661', `${file} holds ${name}; PCM of 8, 16, 24 and 32 bits and 32-bit float can be read`, convert(file));
}

function checkFormat({ channels, rate, frameBytes, bits }: Format, file: string): void {
  if (rate === 0) throw damaged(file, 'its rate is 0 samples a second');
  if (channels === 0) throw damaged(file, 'it has 0 channels');
  if (frameBytes !== (channels * bits) / 8) {
    throw damaged(file, `it says that ${channels} samples of ${bits} bits take ${frameBytes} bytes`);
  }
}

function notFinite(file: string, sample: number, rate: number): UserError {
  const where = `${file}: sample ${sample} (at ${(sample / rate).toFixed(3)} s)`;
  return new UserError(
    'WNC663',
    `${where} is no finite number`,
    'write the file again with a program that keeps samples in [-1, 1], or cut that part out',
  );
}

/** A WAV file of one channel of 16-bit PCM; samples outside [-1, 1] are clipped. */
export function writeWav(samples: ArrayLike<number>, rate: number): Uint8Array {
  const bytes = new Uint8Array(44 + 2 * samples.length);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string): void => [...word].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, 2 * rate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, 2 * samples.length, true);
  for (let i = 0; i < samples.length; i++) {
    const sample = Math.round(samples[i]! * 0x8000);
    view.setInt16(44 + 2 * i, Math.max(-0x8000, Math.min(0x7fff, sample)), true);
  }
  return bytes;
}
