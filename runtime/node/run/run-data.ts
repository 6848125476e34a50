import { createHash } from 'node:crypto';
import path from 'node:path';
import { isBuiltin } from '../../data/builtin.js';
import { dataSetOf, type DataSet, type ReadData } from '../../data/data-set.js';
import type { Sequence } from '../../data/kinds/sequence.js';
import type { DataSettings, ModelDefinition, SplitSettings } from '../../contract.js';
import { readData, type DataLocation } from '../read-data.js';
import type { DataRecord } from './run-record.js';

/** Where data come from, and how they are shared out. */
export interface DataSource extends DataLocation {
  readonly split: SplitSettings;
}

/** The data of a run. */
export interface RunData extends DataSet {
  readonly record: DataRecord;
  /** As they were read, and shared out. */
  readonly read: ReadData;
}

/** The source that a spec's data name, or `own`, a file that takes their place. */
export function sourceOf({ kind = 'words', source, folder, normalize, audio, split }: DataSettings, own: string | undefined): DataSource {
  const how = { kind, normalize, audio, split };
  if (own !== undefined) return { ...how, builtin: null, file: path.resolve(own) };
  if (folder === null && isBuiltin(source, kind)) return { ...how, builtin: source, file: null };
  return { ...how, builtin: null, file: path.resolve(folder ?? '.', source) };
}

/** Reads data, unless they were read, and makes the examples of a model. Throws as readData and dataSetOf do. */
export async function loadData(definition: ModelDefinition, source: DataSource, known?: ReadData): Promise<RunData> {
  const read = known ?? (await readData(source));
  const set = dataSetOf(definition, read, source);
  return { ...set, read, record: recordOf(source, read, set) };
}

function recordOf({ builtin, file, normalize, split }: DataSource, read: ReadData, { symbols, length }: DataSet): DataRecord {
  const named = { builtin, file, ...(normalize && { normalize }), split };
  const { characters, audio } = symbols;
  if (read.kind === 'words') return { ...named, words: length, hash: hashOfWords(read.words), characters };
  const { kind, size } = read;
  return {
    kind,
    ...named,
    ...(audio && { audio }),
    length,
    vocabulary: size,
    hash: hashOfSequence(read),
    characters,
    start: symbols.start ?? 0,
  };
}

/** What tells data from others: SHA-256 of words, or of symbols and what they are. */
export function hashOf(read: ReadData): string {
  return read.kind === 'words' ? hashOfWords(read.words) : hashOfSequence(read);
}

/** SHA-256 of words in their order: what tells one set of words from another. */
export function hashOfWords(words: readonly string[]): string {
  return createHash('sha256').update(words.join('\n')).digest('hex');
}

/** SHA-256 of what the symbols are, where each file begins, and the symbols. */
function hashOfSequence({ kind, symbols, size, characters, starts }: Sequence): string {
  const hash = createHash('sha256').update(JSON.stringify([kind, size, characters.join(''), starts]));
  return hash.update(new Uint8Array(symbols.buffer, symbols.byteOffset, symbols.byteLength)).digest('hex');
}
