import { builtinData } from '../data/builtin-data.js';
import type { ReadData } from '../data/data-set.js';
import { readByteSequence } from '../data/kinds/bytes.js';
import { readText } from '../data/kinds/text.js';
import { largestWordFile, parseWordList, tooLarge } from '../data/words.js';
import type { AudioSettings, DataKind } from '../contract.js';
import { UserError } from '../errors.js';
import { readBytes, shownPath } from './files.js';

/** Where data come from, a built-in set or a file, and how they are read. */
export interface DataLocation {
  readonly kind: DataKind;
  readonly builtin: string | null;
  /** The path of a file. */
  readonly file: string | null;
  /** Characters are composed first. */
  readonly normalize?: 'nfc' | undefined;
  readonly audio?: AudioSettings | undefined;
}

/** The largest file of a sequence, in bytes. */
export const largestSequenceFile = 2 ** 30;

/**
 * The data of a built-in set or a file, which messages call `what`. Throws WNC720 for a file that is missing or cannot be read, WNC606 and
 * WNC632 for one that is too large, before it is read, and as parseWords, readText and readByteSequence do.
 */
export async function readData({ kind, builtin, file, normalize, audio }: DataLocation, what = whatOf(kind)): Promise<ReadData> {
  if (file === null) return builtinData(kind, builtin ?? '', { normalize, audio });
  const shown = shownPath(file);
  const normalization = normalize ?? 'none';
  if (kind === 'words')
    return { kind, ...parseWordList(await readBytes(file, what, largestWordFile, () => tooLarge(shown)), shown, normalization) };
  if (kind === 'audio')
    throw new UserError('WNC637', `${shown}: recordings cannot be read yet`, 'read the bytes of the file: `bytes:` in place of `audio:`');
  const bytes = await readBytes(file, what, largestSequenceFile, () => tooLargeSequence(shown));
  return kind === 'text' ? readText(bytes, shown, normalization) : readByteSequence(bytes, shown);
}

function whatOf(kind: DataKind): string {
  return kind === 'words' ? 'the words' : kind === 'text' ? 'the text' : kind === 'bytes' ? 'the bytes' : 'the recording';
}

function tooLargeSequence(file: string): UserError {
  return new UserError('WNC632', `${file} is larger than ${largestSequenceFile / 2 ** 20} MiB`, 'take a part of it');
}
