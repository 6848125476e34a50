/**
 * TensorBoard's event files: TFRecords of protocol buffers. A record is its length (64 bits), the masked CRC-32C of that, the bytes,
 * and their masked CRC-32C; little-endian throughout.
 * Source: TensorFlow's core/lib/io/record_writer.h, core/util/event.proto and core/framework/summary.proto.
 */

/** A number at a step; `tag` names the curve: `loss/train`. */
export interface Scalar {
  readonly tag: string;
  readonly step: number;
  readonly value: number;
  /** Seconds since 1970. */
  readonly seconds: number;
}

/** The whole event file of some scalars, which are in order of time. */
export function eventFile(started: number, scalars: readonly Scalar[]): Uint8Array {
  const version = message(double(1, started), bytes(3, text('brain.Event:2')));
  const events = scalars.map(({ tag, step, value, seconds }) => {
    const summaryValue = message(bytes(1, text(tag)), float(2, value));
    return message(double(1, seconds), whole(2, step), bytes(5, message(bytes(1, summaryValue))));
  });
  return message(...[version, ...events].map(record));
}

function record(data: Uint8Array): Uint8Array {
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(data.length), true);
  return message(length, maskedChecksum(length), data, maskedChecksum(data));
}

/** A checksum of data that itself holds checksums is weak, so TFRecords rotate theirs and add a constant. */
function maskedChecksum(data: Uint8Array): Uint8Array {
  const crc = crc32c(data);
  const result = new Uint8Array(4);
  new DataView(result.buffer).setUint32(0, (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0, true);
  return result;
}

/** CRC-32C, polynomial 0x1EDC6F41 with its bits reversed. Source: RFC 3720, appendix B.4. */
export function crc32c(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc;
});

// Fields of a protocol buffer: a key, which is the field's number and its wire type, then the value.

function double(field: number, value: number): Uint8Array {
  const data = new Uint8Array(8);
  new DataView(data.buffer).setFloat64(0, value, true);
  return message(varint(field * 8 + 1), data);
}

function float(field: number, value: number): Uint8Array {
  const data = new Uint8Array(4);
  new DataView(data.buffer).setFloat32(0, value, true);
  return message(varint(field * 8 + 5), data);
}

function whole(field: number, value: number): Uint8Array {
  return message(varint(field * 8), varint(value));
}

function bytes(field: number, data: Uint8Array): Uint8Array {
  return message(varint(field * 8 + 2), varint(data.length), data);
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

function varint(value: number): Uint8Array {
  const result: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...result, rest]);
    result.push((rest % 128) + 128);
  }
}

function message(...parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    result.set(part, end);
    end += part.length;
  }
  return result;
}
