import type { DataKind } from '../contract.js';
import { builtinWordData } from './builtin.js';
import { builtinTextData } from './builtin-texts.js';
import type { ReadData, ReadingHow } from './data-set.js';

/** A built-in set of any kind as data that were read. */
export function builtinData(kind: DataKind, source: string, how: ReadingHow): Promise<ReadData> {
  return kind === 'words' ? builtinWordData(source, how) : builtinTextData(source, how);
}
