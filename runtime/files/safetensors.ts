import { UserError } from '../errors.js';
import { isCount, isObject } from '../judge.js';
import { halfToNumber } from './half.js';
import { sizeOf, type NumberTensor } from './named-tensors.js';

/** The most bytes of a file's header, as in the reference implementation. */
const largestHeader = 100 * 1000 * 1000;

const notSafetensors = 'give a file that save_file of safetensors, or wnc, has written; one that was cut off has to be copied anew';
const copyAnew = 'copy the file anew, or have it written again';

export interface Safetensors {
  readonly tensors: ReadonlyMap<string, NumberTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

interface Reader {
  /** Bytes of a number. */
  readonly bytes: number;
  read(view: DataView, at: number): number;
}

/** How the numbers of a dtype are read; all are kept as float32. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['F64', { bytes: 8, read: (view, at) => view.getFloat64(at, true) }],
  ['F32', { bytes: 4, read: (view, at) => view.getFloat32(at, true) }],
  ['F16', { bytes: 2, read: (view, at) => halfToNumber(view.getUint16(at, true)) }],
  ['BF16', { bytes: 2, read: (view, at) => bfloatToNumber(view.getUint16(at, true)) }],
  ['I64', { bytes: 8, read: (view, at) => Number(view.getBigInt64(at, true)) }],
  ['I32', { bytes: 4, read: (view, at) => view.getInt32(at, true) }],
  ['I16', { bytes: 2, read: (view, at) => view.getInt16(at, true) }],
  ['I8', { bytes: 1, read: (view, at) => view.getInt8(at) }],
  ['U8', { bytes: 1, read: (view, at) => view.getUint8(at) }],
  ['BOOL', { bytes: 1, read: (view, at) => view.getUint8(at) }],
]);

/**
 * Reads a safetensors file, every tensor as float32; `file` names it in messages. Source: the format's description at
 * huggingface/safetensors: 8 bytes header length, a JSON header, the tensors' bytes without gaps.
 * Throws WNC701 where it is no such file, WNC702 where a tensor's entry does not fit the file.
 */
export function readSafetensors(bytes: Uint8Array, file: string): Safetensors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { header, start } = readHeader(bytes, view, file);
  const entries = readEntries(header, bytes.length - start, file);
  const tensors = new Map<string, NumberTensor>();
  for (const [name, { dtype, shape, begin }] of entries) {
    const { bytes: width, read } = readers.get(dtype)!;
    const values = new Float32Array(sizeOf(shape));
    for (let i = 0; i < values.length; i++) values[i] = read(view, start + begin + i * width);
    tensors.set(name, { shape, values });
  }
  return { tensors, metadata: readMetadata(header, file) };
}

function readHeader(bytes: Uint8Array, view: DataView, file: string): { header: Readonly<Record<string, unknown>>; start: number } {
  const broken = (what: string): UserError => new UserError('WNC701', `${file} is no safetensors file: ${what}`, notSafetensors);
  if (bytes.length < 8) throw broken(`it has ${bytes.length} bytes`);
  const length = view.getBigUint64(0, true);
  if (length > BigInt(largestHeader)) throw broken(`its header says that it has ${length} bytes`);
  if (length > BigInt(bytes.length - 8))
    throw broken(`its header says that it has ${length} bytes, and ${bytes.length - 8} follow; it may be cut off`);
  const start = 8 + Number(length);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(8, start)));
  } catch {
    throw broken('its header is not JSON');
  }
  if (!isObject(header)) throw broken('its header is no JSON object');
  return { header, start };
}

function readEntries(header: Readonly<Record<string, unknown>>, available: number, file: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [name, value] of Object.entries(header))
    if (name !== '__metadata__') entries.set(name, readEntry(name, value, available, file));
  let end = 0;
  for (const [name, entry] of [...entries].sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end)) {
    if (entry.begin !== end) throw misfit(file, name, entry.begin < end ? 'overlaps another tensor' : 'leaves a gap before it');
    end = entry.end;
  }
  if (end !== available)
    throw new UserError('WNC702', `${file} holds ${available} bytes of tensors where its header names ${end}; it may be cut off`, copyAnew);
  return entries;
}

function readEntry(name: string, value: unknown, available: number, file: string): Entry {
  if (!isObject(value)) throw misfit(file, name, 'has no entry that can be read');
  const { dtype, shape, data_offsets: offsets } = value;
  const reader = typeof dtype === 'string' ? readers.get(dtype) : undefined;
  if (!reader || typeof dtype !== 'string')
    throw misfit(
      file,
      name,
      `has the type ${shown(dtype)}; known are ${[...readers.keys()].join(', ')}`,
      'save it as one of these, float32 say',
    );
  if (!isWholeNumbers(shape)) throw misfit(file, name, 'has a shape that is no list of whole numbers');
  if (!isWholeNumbers(offsets) || offsets.length !== 2) throw misfit(file, name, 'has offsets that are not two whole numbers');
  const [begin, end] = offsets as [number, number];
  if (begin > end || end > available)
    throw misfit(file, name, `should stand at bytes ${begin} to ${end} of ${available}; the file may be cut off`);
  const size = sizeOf(shape) * reader.bytes;
  if (end - begin !== size) throw misfit(file, name, `has ${end - begin} bytes where ${dtype} ${shown(shape)} takes ${size}`);
  return { dtype, shape, begin, end };
}

function misfit(file: string, name: string, what: string, fix = copyAnew): UserError {
  return new UserError('WNC702', `${file}: the tensor ${shown(name)} ${what}`, fix);
}

/** A value of the header as messages show it: JSON, its beginning where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function readMetadata(header: Readonly<Record<string, unknown>>, file: string): Record<string, string> {
  const metadata = Object.hasOwn(header, '__metadata__') ? header['__metadata__'] : {};
  if (!isObject(metadata) || Object.values(metadata).some((value) => typeof value !== 'string')) {
    throw new UserError('WNC701', `${file} is no safetensors file: its metadata are not texts by name`, notSafetensors);
  }
  // Without a prototype: what is not in the file, `constructor` among it, reads as undefined.
  return Object.assign(Object.create(null) as Record<string, string>, metadata);
}

/** The bytes of a safetensors file: tensors as F32 in the order given, the header padded with spaces to a multiple of 8 bytes. */
export function writeSafetensors(tensors: ReadonlyMap<string, NumberTensor>, metadata: Readonly<Record<string, string>> = {}): Uint8Array {
  const header = new Map<string, unknown>(Object.keys(metadata).length > 0 ? [['__metadata__', metadata]] : []);
  let end = 0;
  for (const [name, { shape, values }] of tensors) {
    header.set(name, { dtype: 'F32', shape, data_offsets: [end, end + values.length * 4] });
    end += values.length * 4;
  }
  // Built entry by entry: a tensor may be called __proto__.
  const text = `{${[...header].map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`).join(',')}}`;
  const encoded = new TextEncoder().encode(text);
  const length = Math.ceil(encoded.length / 8) * 8;
  const bytes = new Uint8Array(8 + length + end);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(length), true);
  bytes.fill(0x20, 8, 8 + length);
  bytes.set(encoded, 8);
  let at = 8 + length;
  for (const { values } of tensors.values()) {
    for (let i = 0; i < values.length; i++, at += 4) view.setFloat32(at, values[i]!, true);
  }
  return bytes;
}

function isWholeNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(isCount);
}

const fourBytes = new DataView(new ArrayBuffer(4));

/** The upper half of a float32. */
function bfloatToNumber(bits: number): number {
  fourBytes.setUint16(0, bits);
  return fourBytes.getFloat32(0);
}
