import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSafetensors, writeSafetensors } from '../../../runtime/files/safetensors.js';
import { refusal } from '../refusal.js';

/** A file of this header and these bytes; the header's length as it is unless another is given. */
function file(header: unknown, data: readonly number[] = [], length?: bigint): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, length ?? BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(data, 8 + text.length);
  return bytes;
}

const read = (bytes: Uint8Array) => readSafetensors(bytes, 'w.safetensors');
const four = [0, 0, 128, 63]; // 1 as F32
const scalar = { dtype: 'F32', shape: [], data_offsets: [0, 4] };

describe('writeSafetensors and readSafetensors', () => {
  const tensors = new Map([
    ['1.weight', { shape: [2, 3], values: Float32Array.of(1, -2, 3.5, NaN, Infinity, -0) }],
    ['0.bias', { shape: [1], values: Float32Array.of(7) }],
    ['empty', { shape: [0, 4], values: new Float32Array(0) }],
    ['scalar', { shape: [], values: Float32Array.of(0.1) }],
    ['__proto__', { shape: [1], values: Float32Array.of(9) }],
    ['naïve "name" 😀', { shape: [1], values: Float32Array.of(8) }],
  ]);
  const metadata = { format: 'pt', characters: 'abcé😀' };

  it('read what was written, in its order', () => {
    const { tensors: again, metadata: texts } = read(writeSafetensors(tensors, metadata));
    expect([...again]).toEqual([...tensors]);
    expect({ ...texts }).toEqual(metadata);
  });

  it('write the format: length, JSON filled up with spaces to a multiple of 8, bytes', () => {
    const bytes = writeSafetensors(new Map([['a', { shape: [1], values: Float32Array.of(1) }]]), { x: 'y' });
    const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
    const header = new TextDecoder().decode(bytes.subarray(8, 8 + length));
    expect(length % 8).toBe(0);
    expect(header.trimEnd()).toBe('{"__metadata__":{"x":"y"},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}');
    expect([...bytes.subarray(8 + length)]).toEqual(four);
  });

  it('write the same bytes again', () => expect(writeSafetensors(tensors, metadata)).toEqual(writeSafetensors(tensors, metadata)));

  it('read from the middle of a buffer', () => {
    const bytes = writeSafetensors(tensors, metadata);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect([...read(shifted.subarray(3)).tensors]).toEqual([...tensors]);
  });

  it('need no metadata, and know of none that is not there', () => {
    const { metadata: none } = read(writeSafetensors(new Map()));
    expect([Object.keys(none), none['constructor']]).toEqual([[], undefined]);
  });
});

describe('readSafetensors takes other number types', () => {
  const one = (dtype: string, bytes: readonly number[], count: number): number[] => [
    ...read(file({ x: { dtype, shape: [count], data_offsets: [0, bytes.length] } }, bytes)).tensors.get('x')!.values,
  ];
  it.each([
    { dtype: 'F16', bytes: [0x00, 0x3e, 0x01, 0x80, 0xff, 0x7b, 0x00, 0xfc], values: [1.5, -(2 ** -24), 65504, -Infinity] },
    {
      dtype: 'F16',
      bytes: [0xff, 0x03, 0x00, 0x04, 0x01, 0x3c, 0x00, 0x80, 0x00, 0x7e],
      values: [2 ** -14 - 2 ** -24, 2 ** -14, 1 + 2 ** -10, -0, NaN],
    },
    { dtype: 'BF16', bytes: [0x40, 0x40, 0x20, 0xbe], values: [3, -0.15625] },
    { dtype: 'BF16', bytes: [0x80, 0x7f, 0x80, 0xff, 0xc0, 0x7f, 0x80, 0x00], values: [Infinity, -Infinity, NaN, 2 ** -126] },
    { dtype: 'F64', bytes: [0, 0, 0, 0, 0, 0, 0xf8, 0x3f], values: [1.5] },
    { dtype: 'F64', bytes: [0x9a, 0x99, 0x99, 0x99, 0x99, 0x99, 0xb9, 0x3f], values: [Math.fround(0.1)] },
    { dtype: 'I64', bytes: [0xfe, 255, 255, 255, 255, 255, 255, 255, 200, 0, 0, 0, 0, 0, 0, 0], values: [-2, 200] },
    { dtype: 'I32', bytes: [0xfe, 255, 255, 255], values: [-2] },
    { dtype: 'I16', bytes: [0xfe, 255, 1, 2], values: [-2, 513] },
    { dtype: 'I8', bytes: [0xfe, 127], values: [-2, 127] },
    { dtype: 'U8', bytes: [255], values: [255] },
    { dtype: 'BOOL', bytes: [0, 1], values: [0, 1] },
  ])('$dtype', ({ dtype, bytes, values }) => expect(one(dtype, bytes, values.length)).toEqual(values));
});

describe('readSafetensors refuses', () => {
  it.each<[string, Uint8Array, string]>([
    ['a file of a few bytes', Uint8Array.of(1, 2, 3), '3 bytes'],
    ['an empty file', new Uint8Array(0), '0 bytes'],
    ['a header longer than the file', file('{}', [], 3n), 'cut off'],
    ['a header of more than 100 MB', file('{}', [], 100_000_001n), '100000001'],
    ['a header of 4 GB', file('{}', [], 2n ** 32n), '4294967296'],
    ['a header of 2^63 bytes', file('{}', [], 2n ** 63n), '9223372036854775808'],
    ['an empty header', file(''), 'not JSON'],
    ['a header that is not JSON', file('{"a":'), 'not JSON'],
    ['a header that is not UTF-8', file('{}', [0xff], 3n), 'not JSON'],
    ['a header that is a list', file('[]'), 'no JSON object'],
    ['a header that is null', file('null'), 'no JSON object'],
    ['lists inside lists', file('['.repeat(1_000_000)), 'not JSON'],
    ['metadata that are numbers', file({ __metadata__: { step: 5 } }), 'metadata'],
    ['metadata that are a list', file({ __metadata__: [] }), 'metadata'],
  ])('%s', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(refusal('WNC701', 'w.safetensors', message));
  });

  it.each<[string, unknown, readonly number[], string]>([
    ['an entry that is not an object', { x: 5 }, [], '"x"'],
    ['an unknown type', { x: { ...scalar, dtype: 'Q4' } }, four, '"Q4"'],
    ['a type by the name of a property', { x: { ...scalar, dtype: 'constructor' } }, four, '"constructor"'],
    ['no type', { x: { shape: [], data_offsets: [0, 4] } }, four, 'undefined'],
    ['a negative size', { x: { ...scalar, shape: [-1] } }, four, 'shape'],
    ['a size that is not whole', { x: { ...scalar, shape: [0.5] } }, four, 'shape'],
    ['a shape that is a number', { x: { ...scalar, shape: 1 } }, four, 'shape'],
    ['a shape too large for any number', { x: { ...scalar, shape: [2 ** 53] } }, four, 'shape'],
    ['a shape whose size overflows', { x: { ...scalar, shape: [...new Array<number>(40).fill(2 ** 52), 0] } }, four, 'takes NaN'],
    ['no offsets', { x: { dtype: 'F32', shape: [] } }, four, 'offsets'],
    ['three offsets', { x: { ...scalar, data_offsets: [0, 4, 4] } }, four, 'offsets'],
    ['negative offsets', { x: { ...scalar, data_offsets: [-4, 0] } }, four, 'offsets'],
    ['an end before the beginning', { x: { ...scalar, data_offsets: [4, 0] } }, four, '4 to 0'],
    ['an end past the file', { x: { ...scalar, data_offsets: [0, 8], shape: [2] } }, four, '0 to 8 of 4'],
    ['fewer bytes than the shape takes', { x: { ...scalar, shape: [2] } }, four, '4 bytes where F32 [2] takes 8'],
    [
      'an entry called __proto__ that does not fit',
      '{"__proto__": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}',
      four,
      '"__proto__" has 4 bytes',
    ],
    ['an entry with its values in a prototype', '{"x": {"__proto__": {"dtype": "F32", "shape": [], "data_offsets": [0, 4]}}}', four, '"x"'],
    [
      'half of one tensor over another',
      { x: { ...scalar, shape: [2], data_offsets: [0, 8] }, y: { ...scalar, data_offsets: [4, 8] } },
      [...four, ...four],
      '"y" overlaps',
    ],
    ['a gap at the beginning', { x: { ...scalar, data_offsets: [4, 8] } }, [...four, ...four], '"x" leaves a gap'],
    ['one tensor over another', { x: scalar, y: scalar }, four, '"y" overlaps'],
    ['a gap', { x: scalar, y: { ...scalar, data_offsets: [8, 12] } }, [...four, ...four, ...four], '"y" leaves a gap'],
    ['bytes after the last tensor', { x: scalar }, [...four, 0], '5 bytes'],
  ])('%s', (_, header, data, message) => {
    expect(() => read(file(header, data))).toThrow(refusal('WNC702', 'w.safetensors', message));
  });

  it('a file cut off anywhere', () => {
    const bytes = writeSafetensors(new Map([['a', { shape: [3], values: new Float32Array(3) }]]), { x: 'y' });
    for (let length = 0; length < bytes.length; length++) {
      expect(() => read(bytes.subarray(0, length))).toThrow(expect.objectContaining({ name: 'UserError' }));
    }
  });

  it('without repeating all of a long name', () => {
    const error = (() => {
      try {
        read(file({ ['x'.repeat(100_000)]: 5 }));
      } catch (thrown) {
        return thrown instanceof Error ? thrown.message : '';
      }
      return '';
    })();
    expect(error.length).toBeLessThan(200);
  });
});

/** Files that PyTorch's safetensors wrote: some tensors' shapes, first numbers and sums, by Python's struct. */
describe.each([
  {
    path: 'mlp-3/weights',
    count: 8,
    tensors: {
      '0.weight': { shape: [27, 10], first: -1.5255959033966064, sum: 9.624439689563587 },
      '2.weight': { shape: [200, 30], first: -0.15923263132572174, sum: -5.549181575631337 },
      '3.running_var': { shape: [200], first: 1.0488388538360596, sum: 211.01934909820557 },
      '5.bias': { shape: [27], first: -0.07412490248680115, sum: -1.6643782192841172 },
    },
  },
  {
    path: 'rnn/weights',
    count: 7,
    tensors: { '1.weight_hh_l0': { shape: [32, 32], first: 0.10273176431655884, sum: 1.5432856752740918 } },
  },
  {
    path: 'transformer/expected',
    count: 38,
    tensors: {
      logits: { shape: [8, 8, 27], first: 0.10918238013982773, sum: 74.97134562348947 },
      'grad.2.0.0.1.in_proj_weight': { shape: [96, 32], first: -0.0007818402955308557, sum: 0.010343473863485997 },
    },
  },
])('the fixture $path', ({ path, count, tensors: expected }) => {
  it('is read as it was written', () => {
    const { tensors, metadata } = read(readFileSync(resolve(import.meta.dirname, `../../fixtures/pytorch/${path}.safetensors`)));
    expect(tensors.size).toBe(count);
    expect(Object.keys(metadata)).toEqual([]);
    for (const [name, { shape, first, sum }] of Object.entries(expected)) {
      const tensor = tensors.get(name)!;
      expect(tensor.shape).toEqual(shape);
      expect(tensor.values[0]).toBe(first);
      expect(tensor.values.reduce((total, value) => total + value, 0)).toBeCloseTo(sum, 10);
    }
  });

  it('is the same written again', () => {
    const { tensors } = read(readFileSync(resolve(import.meta.dirname, `../../fixtures/pytorch/${path}.safetensors`)));
    expect([...read(writeSafetensors(tensors)).tensors]).toEqual([...tensors]);
  });
});
