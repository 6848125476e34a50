import { builtinData } from '../data/builtin-data.js';
import type { ReadData } from '../data/data-set.js';
import { readByteSequence } from '../data/kinds/bytes.js';
import { readText } from '../data/kinds/text.js';
import { largestWordFile, parseWordList, tooLarge } from '../data/words.js';
import type { AudioSettings, DataKind } from '../contract.js';
import { readBytes, shownPath } from './files.js';
import { largestSequenceFile, tooLargeSequence } from './largest-sequence.js';
import { readRecordings } from './read-recordings.js';

/** Where data come from, a built-in set or a file, and how they are read. */
export interface DataLocation {
  readonly kind: DataKind;
  readonly builtin: string | null;
  /** The path of a file; of audio perhaps a folder. */
  readonly file: string | null;
  /** Characters are composed first. */
  readonly normalize?: 'nfc' | undefined;
  readonly audio?: AudioSettings | undefined;
}

/**
 * The data of a built-in set or a file, which messages call `what`. Throws WNC720 for a file that is missing or cannot be read, WNC606 and
 * WNC632 for one that is too large, before it is read, and as parseWords, readText, readByteSequence and readRecordings do.
 */
export async function readData({ kind, builtin, file, normalize, audio }: DataLocation, what = whatOf(kind)): Promise<ReadData> {
  if (file === null) return builtinData(kind, builtin ?? '', { normalize, audio });
  const shown = shownPath(file);
  const normalization = normalize ?? 'none';
  if (kind === 'words')
    return { kind, ...parseWordList(await readBytes(file, what, largestWordFile, () => tooLarge(shown)), shown, normalization) };
  if (kind === 'audio') return readRecordings(file, audio, what);
  const bytes = await readBytes(file, what, largestSequenceFile, () => tooLargeSequence(shown));
  return kind === 'text' ? readText(bytes, shown, normalization) : readByteSequence(bytes, shown);
}

function whatOf(kind: DataKind): string {
  return kind === 'words' ? 'the words' : kind === 'text' ? 'the text' : kind === 'bytes' ? 'the bytes' : 'the recording';
}
