import type { FlatLayout } from '../contract.js';
import { fromBase64, toBase64 } from './base64.js';
import { halfToNumber, numberToHalf } from './half.js';
import { sizeOf } from './named-tensors.js';

/** How an exported model keeps its weights. */
export const weightFormats = ['float32', 'float16', 'int8'] as const;
export type WeightFormat = (typeof weightFormats)[number];

/** Weights as text: base64 of the tensors one after the other, little-endian. */
export interface PackedWeights {
  readonly format: WeightFormat;
  readonly data: string;
}

/** A layout, and the flat array that it lays out. */
export interface PackedArray {
  readonly layout: { readonly tensors: readonly Pick<FlatLayout['tensors'][number], 'offset' | 'shape'>[] };
  readonly flat: Float32Array;
}

/**
 * The tensors of some arrays in a format. int8 rounds the rows of a matrix, the parts of a larger tensor along its first axis likewise:
 * each has a scale of its own, the largest of its numbers / 127, which goes before it as float32. What has one axis, biases, norms and
 * running statistics, is small and stays float32.
 */
export function packWeights(format: WeightFormat, arrays: readonly PackedArray[]): PackedWeights {
  const writer = new Writer();
  for (const { flat, rows, size } of rowsOf(arrays, format))
    for (const at of rows) packRow(flat.subarray(at, at + size.numbers), size, writer);
  return { format, data: toBase64(writer.bytes()) };
}

/** Fills the arrays with what packWeights kept of them. */
export function unpackWeights({ format, data }: PackedWeights, arrays: readonly PackedArray[]): void {
  const { buffer } = fromBase64(data);
  const view = new DataView(buffer);
  let at = 0;
  for (const { flat, rows, size } of rowsOf(arrays, format)) {
    for (const to of rows) {
      const scale = size.scaled ? view.getFloat32(at, true) : 1;
      if (size.scaled) at += 4;
      for (let i = to; i < to + size.numbers; i++, at += size.bytes) flat[i] = readNumber(view, at, size) * scale;
    }
  }
}

/** What one row of a tensor is kept as. */
interface RowSize {
  readonly numbers: number;
  /** Bytes of a number. */
  readonly bytes: 1 | 2 | 4;
  readonly scaled: boolean;
}

interface Rows {
  readonly flat: Float32Array;
  /** Where each of them begins. */
  readonly rows: readonly number[];
  readonly size: RowSize;
}

/** The tensors row by row; in a format without scales each is one row. */
function rowsOf(arrays: readonly PackedArray[], format: WeightFormat): Rows[] {
  return arrays.flatMap(({ layout: { tensors }, flat }) =>
    tensors.map(({ offset, shape }) => {
      const all = sizeOf(shape);
      const [first = 1] = shape;
      const scaled = format === 'int8' && shape.length > 1;
      const count = scaled ? first : 1;
      const bytes = scaled ? 1 : format === 'float16' ? 2 : 4;
      const numbers = all / count;
      return { flat, rows: Array.from({ length: count }, (_, row) => offset + row * numbers), size: { numbers, bytes, scaled } };
    }),
  );
}

function packRow(row: Float32Array, { bytes, scaled }: RowSize, writer: Writer): void {
  // Rounded as it is kept, so that what is read is what was rounded by it.
  const scale = scaled ? Math.fround(row.reduce((largest, x) => Math.max(largest, Math.abs(x)), 0) / 127) : 1;
  if (scaled) writer.float(scale);
  for (const x of row) {
    if (bytes === 1) writer.byte(scale === 0 ? 0 : Math.max(-127, Math.min(127, Math.round(x / scale))));
    else if (bytes === 2) writer.half(x);
    else writer.float(x);
  }
}

function readNumber(view: DataView, at: number, { bytes }: RowSize): number {
  if (bytes === 1) return view.getInt8(at);
  return bytes === 2 ? halfToNumber(view.getUint16(at, true)) : view.getFloat32(at, true);
}

class Writer {
  #view = new DataView(new ArrayBuffer(1 << 16));
  #length = 0;

  byte(value: number): void {
    this.#room(1).setInt8(this.#length, value);
    this.#length += 1;
  }

  half(value: number): void {
    this.#room(2).setUint16(this.#length, numberToHalf(value), true);
    this.#length += 2;
  }

  float(value: number): void {
    this.#room(4).setFloat32(this.#length, value, true);
    this.#length += 4;
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#view.buffer, 0, this.#length);
  }

  #room(bytes: number): DataView {
    if (this.#length + bytes > this.#view.byteLength) {
      const larger = new Uint8Array(2 * this.#view.byteLength);
      larger.set(this.bytes());
      this.#view = new DataView(larger.buffer);
    }
    return this.#view;
  }
}
