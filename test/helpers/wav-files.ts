/** A WAV file's header fields, as `wavFile` writes them. */
export interface WavFields {
  /** 1 PCM, 3 float; others are formats that are not read. */
  readonly format?: number;
  readonly channels?: number;
  readonly rate?: number;
  readonly bits?: 8 | 12 | 16 | 24 | 32 | 64;
  /** The format stands in an extension of the header. */
  readonly extensible?: boolean;
  /** Chunks between format and sound. */
  readonly between?: readonly Uint8Array[];
  /** What the header says of the sound's size, in bytes, where it lies. */
  readonly statedBytes?: number;
}

/** A WAV file of interleaved samples in [-1, 1). */
export function wavFile(samples: readonly number[], fields: WavFields = {}): Uint8Array {
  const { format = 1, channels = 1, rate = 8000, bits = 16, extensible = false, between = [], statedBytes } = fields;
  const frame = (channels * bits) / 8;
  const sound = Buffer.concat(samples.map((sample) => sampleBytes(sample, format, bits)));
  const header = Buffer.alloc(extensible ? 40 : 16);
  header.writeUInt16LE(extensible ? 0xfffe : format, 0);
  header.writeUInt16LE(channels, 2);
  header.writeUInt32LE(rate, 4);
  header.writeUInt32LE(rate * frame, 8);
  header.writeUInt16LE(frame, 12);
  header.writeUInt16LE(bits, 14);
  if (extensible) {
    header.writeUInt16LE(22, 16);
    header.writeUInt16LE(format, 24);
  }
  const body = Buffer.concat([chunk('fmt ', header), ...between, chunk('data', sound, statedBytes)]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(4 + body.length);
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WAVE'), body]);
}

/** A chunk of a RIFF file, with the byte of padding that one of an odd size has. */
export function chunk(name: string, bytes: Uint8Array, stated = bytes.length): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(stated);
  return Buffer.concat([Buffer.from(name), size, bytes, Buffer.alloc(bytes.length & 1)]);
}

function sampleBytes(sample: number, format: number, bits: number): Buffer {
  const bytes = Buffer.alloc(Math.ceil(bits / 8));
  if (format === 3) bits === 64 ? bytes.writeDoubleLE(sample) : bytes.writeFloatLE(sample);
  else if (bits === 8) bytes.writeUInt8(Math.round(sample * 0x80) + 128);
  else bytes.writeIntLE(Math.min(2 ** (bits - 1) - 1, Math.round(sample * 2 ** (bits - 1))), 0, bytes.length);
  return bytes;
}

/** A tone of `hertz`, `seconds` long. */
export function tone(hertz: number, seconds: number, rate: number, loudness = 0.5): number[] {
  return Array.from({ length: Math.round(seconds * rate) }, (_, i) => loudness * Math.sin((2 * Math.PI * hertz * i) / rate));
}
