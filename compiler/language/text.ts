import type { DiagnosticBag } from '../diagnostics/bag.js';
import { SourceText } from '../diagnostics/source-text.js';
import { limits } from './limits.js';

/** A spec file as it was found. */
export interface SpecFile {
  /** As diagnostics show it: relative to the working folder. */
  readonly name: string;
  /** At most `limits.fileBytes` + 1 of them are needed to refuse a file. */
  readonly content: Uint8Array | string;
  /** The whole file's length, where `content` is only its beginning. */
  readonly byteLength?: number;
}

/** Bytes to text, or a finding that says why not. The source is given back either way, for rendering. */
export function readText(file: SpecFile, bag: DiagnosticBag): { source: SourceText; readable: boolean } {
  const bytes = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
  const byteLength = file.byteLength ?? bytes.length;
  const nowhere = new SourceText(file.name, '');
  if (byteLength > limits.fileBytes) {
    bag.report('WNC102', nowhere.span(0, 0), { bytes: byteLength, limit: limits.fileBytes });
    return { source: nowhere, readable: false };
  }
  if (isUtf16(bytes)) {
    bag.report('WNC104', nowhere.span(0, 0), { byte: hex(bytes[0]) }, { fix: 'the file looks like UTF-16: save it as UTF-8' });
    return { source: nowhere, readable: false };
  }
  const control = bytes.findIndex((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  const invalid = firstInvalidUtf8(bytes);
  const fault = control !== -1 && (invalid === -1 || control < invalid) ? control : invalid;
  const text = new TextDecoder('utf-8').decode(bytes);
  const source = new SourceText(file.name, text);
  if (fault === -1) return { source, readable: true };
  const offset = new TextDecoder('utf-8').decode(bytes.subarray(0, fault)).length;
  // Every other byte of Latin letters in UTF-16 is 0, here without the mark that says so.
  const fix =
    fault === control && bytes[fault] === 0 && fault < 2 && bytes[fault + 2] === 0
      ? 'the file looks like UTF-16: save it as UTF-8'
      : undefined;
  bag.report(fault === control ? 'WNC103' : 'WNC104', source.span(offset, offset + 1), { byte: hex(bytes[fault]) }, { fix });
  return { source, readable: false };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function hex(byte = 0): string {
  return `0x${byte.toString(16).padStart(2, '0')}`;
}

/** The index of the first byte that no UTF-8 sequence allows, or -1 (RFC 3629, section 4). */
function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let index = 1; index < length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const outside = (first === 0xed && second >= 0xa0) || (first === 0xf4 && second >= 0x90);
  return overlong || outside ? 0 : length;
}

/** Characters that a terminal would obey rather than show; line breaks are none. */
export function hasControl(text: string): boolean {
  return /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f]/.test(text);
}
