import type { DataKind, SequenceKind } from '../../contract.js';

export const sequenceKinds: readonly SequenceKind[] = ['text', 'bytes', 'audio'];
export const dataKinds: readonly DataKind[] = ['words', ...sequenceKinds];

/** What messages call the symbols of a kind of data, one and many, and a file of it. */
export interface KindNames {
  readonly symbol: string;
  readonly symbols: string;
  readonly file: string;
}

export const kindNames: Readonly<Record<DataKind, KindNames>> = {
  words: { symbol: 'character', symbols: 'characters', file: 'a file with one word a line' },
  text: { symbol: 'character', symbols: 'characters', file: 'a text file in UTF-8' },
  bytes: { symbol: 'byte', symbols: 'bytes', file: 'a file' },
  audio: { symbol: 'sample', symbols: 'samples', file: 'a WAV file, or a folder of them' },
};

/** A kind whose data are one long sequence, and not words. */
export function isSequenceKind(kind: unknown): kind is SequenceKind {
  return sequenceKinds.some((known) => known === kind);
}

/** How much data there are, words or a sequence's symbols: `32,033 words`, `1,115,394 characters`. */
export function countedOf(kind: DataKind, count: number): string {
  if (kind !== 'words') return countedSymbols(kind, count);
  return `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`;
}

/** `1,115,394 characters`. */
export function countedSymbols(kind: DataKind, count: number): string {
  const { symbol, symbols } = kindNames[kind];
  return `${count.toLocaleString('en')} ${count === 1 ? symbol : symbols}`;
}
