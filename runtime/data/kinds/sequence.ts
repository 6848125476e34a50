import type { SequenceKind, SplitName, SplitSettings } from '../../contract.js';
import { UserError } from '../../errors.js';
import { silenceOf } from '../audio/companding.js';

/** Symbols in the narrowest type that holds them. */
export type SymbolArray = Uint8Array | Uint16Array | Uint32Array;

/** An array for `length` symbols of a vocabulary of `size`. */
export function symbolArray(size: number, length: number): SymbolArray {
  if (size <= 256) return new Uint8Array(length);
  return size <= 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}

/** The same over memory that holds them. */
export function symbolsIn(size: number, memory: ArrayBuffer): SymbolArray {
  if (size <= 256) return new Uint8Array(memory);
  return size <= 65_536 ? new Uint16Array(memory) : new Uint32Array(memory);
}

/** Data that are one long sequence of symbols. */
export interface Sequence {
  readonly kind: SequenceKind;
  /** What messages call it: a file's path, or `the text kjv`. */
  readonly name: string;
  readonly symbols: SymbolArray;
  /** V. */
  readonly size: number;
  /** Of text the character of each index; empty for other kinds, whose indices are their values. */
  readonly characters: readonly string[];
  /** Where its files begin, the first at 0: no example lies in two of them. */
  readonly starts: readonly number[];
  /** Of audio alone: samples a second, and the recordings that are clipped. */
  readonly sound?: { readonly rate: number; readonly clipped: readonly Clipping[] };
}

/** A recording that was louder than its file can hold, and the share of its samples that stand at the limit. */
export interface Clipping {
  readonly file: string;
  readonly share: number;
}

/** Symbols from `from` up to `to`, of one file and one split. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Where the splits of n symbols begin and end: cut in order, at int(train·n) and int((train + validation)·n). */
export function cutsOf(
  length: number,
  { train, validation }: Pick<SplitSettings, 'train' | 'validation'>,
): Readonly<Record<SplitName, Segment>> {
  const first = Math.trunc(train * length);
  const second = Math.trunc((train + validation) * length);
  return { train: { from: 0, to: first }, validation: { from: first, to: second }, test: { from: second, to: length } };
}

/** The pieces of a split that examples are cut from: it ends where a file does. */
export function segmentsOf(
  { symbols, starts }: Pick<Sequence, 'symbols' | 'starts'>,
  split: SplitSettings,
  part: SplitName,
): readonly Segment[] {
  const { from, to } = cutsOf(symbols.length, split)[part];
  return starts
    .map((start, i) => ({ from: Math.max(from, start), to: Math.min(to, starts[i + 1] ?? symbols.length) }))
    .filter((segment) => segment.to > segment.from);
}

/** The symbol that a sample without a prefix begins with: silence, or a newline where the data hold one, else their first. */
export function startOf({ kind, symbols, characters, size }: Sequence): number {
  if (kind === 'audio') return silenceOf(size);
  const newline = kind === 'text' ? characters.indexOf('\n') : kind === 'bytes' && symbols.includes(10) ? 10 : -1;
  return newline >= 0 ? newline : (symbols[0] ?? 0);
}

/** Throws WNC633 for data that are one symbol again and again: there is nothing to predict. */
export function checkDistinct({ kind, symbols, name }: Sequence, shown: (index: number) => string): void {
  const [first] = symbols;
  if (first === undefined || symbols.some((symbol) => symbol !== first)) return;
  const fix =
    kind === 'bytes'
      ? 'give a file with other bytes'
      : kind === 'audio'
        ? 'give a recording that is not silent'
        : 'give a text with other characters';
  throw new UserError('WNC633', `${name} holds nothing but ${shown(first)}`, fix);
}
