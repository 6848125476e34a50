import { describe, expect, it } from 'vitest';
import { crc32c, eventFile } from '../../../runtime/files/tensorboard.js';

describe('event files of TensorBoard', () => {
  it('have the checksum of RFC 3720', () => {
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
  });

  it('are records of a length, its checksum, bytes and theirs', () => {
    const file = eventFile(1000, [{ tag: 'loss/train', step: 300, value: 2.5, seconds: 1001.5 }]);
    const view = new DataView(file.buffer);
    const records: Uint8Array[] = [];
    for (let at = 0; at < file.length; ) {
      const length = Number(view.getBigUint64(at, true));
      expect(view.getUint32(at + 8, true)).toBe(masked(file.slice(at, at + 8)));
      const data = file.slice(at + 12, at + 12 + length);
      expect(view.getUint32(at + 12 + length, true)).toBe(masked(data));
      records.push(data);
      at += length + 16;
    }
    expect(records).toHaveLength(2);
    expect(new TextDecoder().decode(records[0]!.slice(11))).toBe('brain.Event:2');
    // wall_time, step 300, summary { value { tag, simple_value } }, byte by byte as protoc encodes them.
    const tag = [...new TextEncoder().encode('loss/train')];
    expect([...records[1]!.slice(9)]).toEqual([0x10, 0xac, 0x02, 0x2a, 19, 0x0a, 17, 0x0a, 10, ...tag, 0x15, 0, 0, 0x20, 0x40]);
    expect(new DataView(records[1]!.buffer).getFloat64(1, true)).toBe(1001.5);
  });
});

function masked(data: Uint8Array): number {
  const crc = BigInt(crc32c(data));
  return Number((((crc >> 15n) | (crc << 17n)) + 0xa282ead8n) & 0xffffffffn);
}
