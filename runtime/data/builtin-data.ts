import type { DataKind } from '../contract.js';
import { builtinWordData } from './builtin.js';
import { builtinSoundData } from './builtin-sounds.js';
import { builtinTextData } from './builtin-texts.js';
import type { ReadData, ReadingHow } from './data-set.js';

/** A built-in set of any kind as data that were read. */
export function builtinData(kind: DataKind, source: string, how: ReadingHow): Promise<ReadData> {
  if (kind === 'words') return builtinWordData(source, how);
  return kind === 'audio' ? builtinSoundData(source, how) : builtinTextData(source, how);
}
