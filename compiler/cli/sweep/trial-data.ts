import type { SequenceKind } from '../../../runtime/contract.js';
import { countedOf } from '../../../runtime/data/kinds/kind.js';
import { cutsOf } from '../../../runtime/data/kinds/sequence.js';
import type { ReadData } from '../../../runtime/data/data-set.js';
import type { ResolvedSpec } from '../../language/resolved-spec.js';
import { hashOf, sourceOf } from '../../../runtime/node/run/run-data.js';
import { readData } from '../../../runtime/node/read-data.js';
import { splitWords } from '../../../runtime/data/split.js';
import { shownPath } from '../../../runtime/node/files.js';
import { folderOfSource } from '../compile-spec.js';

type SplitSettings = ResolvedSpec['data']['split'];

/** The data that a trial is trained and judged on. */
export interface TrialData {
  /** As a person would type it. */
  readonly source: string;
  /** Words where it is left out. */
  readonly kind?: SequenceKind;
  /** How many words, or symbols of a sequence, there are. */
  readonly length: number;
  /** SHA-256 of all of them, in order. */
  readonly hash: string;
  readonly split: SplitSettings;
  /** Those by which it is judged. */
  readonly validation: number;
}

/** `32,033 words`, `1,115,394 characters`. */
export function extentOf({ kind, length }: Pick<TrialData, 'kind' | 'length'>): string {
  return countedOf(kind ?? 'words', length);
}

/** Data as they were read, and where they are: a built-in set, or a file's whole path. */
export interface ReadSource {
  readonly read: ReadData;
  readonly hash: string;
  readonly from: { readonly builtin: string | null; readonly file: string | null };
}

/** Tells the data of each spec, or of the file `own` in their place; each source is read, and each split made, once. */
export class TrialDataReader {
  readonly #sources = new Map<string, ReadSource>();
  readonly #known = new Map<string, TrialData>();

  constructor(private readonly own: string | undefined) {}

  /** The data of a digest that `read` has told. */
  sourceOf(hash: string): ReadSource {
    const found = [...this.#sources.values()].find((source) => source.hash === hash);
    if (found === undefined) throw new Error('internal error: data that were not read');
    return found;
  }

  /** Throws UserError as reading data and splitting words do. */
  async read(spec: ResolvedSpec): Promise<TrialData> {
    const { kind, source, split, normalize, audio } = spec.data;
    const named = {
      ...(kind !== 'words' && { kind }),
      source,
      folder: folderOfSource(spec),
      ...(normalize === 'nfc' && { normalize }),
      ...(audio && { audio }),
      split,
    };
    const { split: _, ...from } = sourceOf(named, this.own);
    const location = JSON.stringify(from);
    const key = JSON.stringify([location, split]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let found = this.#sources.get(location);
    if (found === undefined) {
      const read = await readData(from);
      found = { read, hash: hashOf(read), from: { builtin: from.builtin, file: from.file } };
      this.#sources.set(location, found);
    }
    const shown = from.file === null ? `the ${kind === 'words' ? 'set' : kind} ${from.builtin}` : shownPath(from.file);
    const data = { source: shown, ...extent(found.read, split), hash: found.hash, split };
    this.#known.set(key, data);
    return data;
  }
}

function extent(read: ReadData, split: SplitSettings): Pick<TrialData, 'kind' | 'length' | 'validation'> {
  if (read.kind === 'words') return { length: read.words.length, validation: splitWords(read.words, split).validation.length };
  const { from, to } = cutsOf(read.symbols.length, split).validation;
  return { kind: read.kind, length: read.symbols.length, validation: to - from };
}

/** What to change so that the validation split has something: more data, and a larger share where that is enough. */
export function validationFix(data: TrialData): string {
  const { length, split, source } = data;
  let enough = length;
  while (split.validation > 0 && validationOf(enough, split) < 1) enough++;
  const isFile = !source.startsWith('the set ');
  const more = split.validation > 0 && isFile ? `give at least ${extentOf({ ...data, length: enough })}; or ` : '';
  return `${more}${shareFor(length, split)}`;
}

function shareFor(length: number, { train }: SplitSettings): string {
  for (const kept of [train, 0.5, 1 / length]) {
    for (let share = 0.1; share <= 1 - kept + 1e-9; share += 0.1) {
      const validation = Number(share.toFixed(9));
      const split = { train: Number(kept.toFixed(9)), validation };
      if (validationOf(length, split) < 1 || Math.trunc(split.train * length) < 1) continue;
      return `write \`split: {train: ${split.train}, validation: ${validation}, test: ${Number((1 - split.train - validation).toFixed(9))}}\` under \`data\``;
    }
  }
  return 'give the validation split a larger share by `data.split`';
}

/** As splitWords cuts them. */
function validationOf(length: number, { train, validation }: Pick<SplitSettings, 'train' | 'validation'>): number {
  return Math.trunc((train + validation) * length) - Math.trunc(train * length);
}
