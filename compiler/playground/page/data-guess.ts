import { countedOf } from '../../../runtime/data/kinds/kind.js';
import type { DataKind, OwnData } from '../protocol.js';

/** The most bytes that a page takes; training from the command line takes more. */
export const MOST_BYTES = 32 * 2 ** 20;

/** How much of a text tells what it is. */
const LOOKED_AT = 200_000;

/** Bytes as data of the kind that they look like. */
export function guessed(name: string, bytes: Uint8Array): OwnData {
  if (isWav(bytes)) return { name, kind: 'audio', content: bytes };
  const text = textIn(bytes);
  return text === undefined ? { name, kind: 'bytes', content: bytes } : guessedText(name, text);
}

/** A text, or words where it looks like a list of them. */
export function guessedText(name: string, text: string): OwnData {
  return { name, kind: looksLikeWords(text) ? 'words' : 'text', content: text };
}

/** The same data read as something else. */
export function readAs(data: OwnData, kind: DataKind): OwnData {
  const { content } = data;
  if (kind === 'bytes' && typeof content === 'string') return { ...data, kind, content: new TextEncoder().encode(content) };
  const isRead = kind === 'words' || kind === 'text';
  return { ...data, kind, content: isRead && typeof content !== 'string' ? (textIn(content as Uint8Array) ?? content) : content };
}

/** What they may be read as besides: text and words alike, and any text as its bytes. */
export function kindsOf({ content, kind }: OwnData): readonly DataKind[] {
  if (typeof content === 'string') return ['words', 'text', 'bytes'];
  if (kind === 'audio' || isWav(content as Uint8Array)) return ['audio', 'bytes'];
  return textIn(content as Uint8Array) === undefined ? ['bytes'] : ['bytes', 'text', 'words'];
}

/** `1,204 words, one a line`; `a text of 52,000 characters`. */
export function described({ kind, content }: OwnData): string {
  const size = typeof content === 'string' ? content.length : (content as Uint8Array).byteLength;
  switch (kind) {
    case 'words':
      return `${countedOf(kind, typeof content === 'string' ? countLines(content) : 0)}, one a line`;
    case 'text':
      return `a text of ${countedOf(kind, size)}`;
    case 'bytes':
      return countedOf(kind, size);
    case 'audio':
      return `a recording of ${inUnits(size)}`;
  }
}

/** `200 MB`, `12 kB`. */
export function inUnits(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${grouped(Math.round(bytes / 1e6))} MB`;
}

/** Short lines, few words in each, and no full stop, for none may stand in a word. */
function looksLikeWords(text: string): boolean {
  const lines = text
    .slice(0, LOOKED_AT)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return false;
  const short = lines.filter((line) => line.length <= 40 && line.split(/\s+/).length <= 3 && !/[.;:!?,]/.test(line));
  return short.length >= 0.98 * lines.length;
}

function countLines(text: string): number {
  let count = 0;
  for (const { 0: line } of text.matchAll(/[^\r\n]+/g)) if (line.trim() !== '') count++;
  return count;
}

function isWav(bytes: Uint8Array): boolean {
  const word = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  return bytes.byteLength > 12 && word(0) === 'RIFF' && word(8) === 'WAVE';
}

/** UTF-8 without a zero; undefined for anything else. */
function textIn(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
