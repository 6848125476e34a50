import type { ResolvedSpec } from '../../language/resolved-spec.js';
import { hashOfWords, readSource, sourceOf } from '../../../runtime/node/run/run-data.js';
import { splitWords } from '../../../runtime/data/split.js';
import { shownPath } from '../../../runtime/node/files.js';
import { folderOfSource } from '../compile-spec.js';

type SplitSettings = ResolvedSpec['data']['split'];

/** The words that a trial is trained and judged on. */
export interface TrialData {
  /** As a person would type it. */
  readonly source: string;
  readonly words: number;
  /** SHA-256 of all of them, in order. */
  readonly hash: string;
  readonly split: SplitSettings;
  /** Words by which it is judged. */
  readonly validation: number;
}

/** Tells the words of each spec, or of the file `words` in their place; each source is read, and each split made, once. */
export class TrialDataReader {
  readonly #sources = new Map<string, { readonly words: readonly string[]; readonly hash: string }>();
  readonly #known = new Map<string, TrialData>();

  constructor(private readonly words: string | undefined) {}

  /** Throws UserError as reading and splitting words do. */
  async read(spec: ResolvedSpec): Promise<TrialData> {
    const { source, split, normalize } = spec.data;
    const from = sourceOf({ source, folder: folderOfSource(spec), ...(normalize === 'nfc' && { normalize }), split }, this.words);
    const location = JSON.stringify([from.builtin, from.file, normalize]);
    const key = JSON.stringify([location, split]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let found = this.#sources.get(location);
    if (found === undefined) {
      const { words } = await readSource(from);
      found = { words, hash: hashOfWords(words) };
      this.#sources.set(location, found);
    }
    const { words, hash } = found;
    const shown = from.file === null ? `the set ${from.builtin}` : shownPath(from.file);
    const data = { source: shown, words: words.length, hash, split, validation: splitWords(words, split).validation.length };
    this.#known.set(key, data);
    return data;
  }
}

/** What to change so that the validation split has a word: more words, and a larger share where one is enough. */
export function validationFix({ words, split, source }: TrialData): string {
  let enough = words;
  while (split.validation > 0 && validationWords(enough, split) < 1) enough++;
  const isFile = !source.startsWith('the set ');
  const more = split.validation > 0 && isFile ? `give at least ${enough} words; or ` : '';
  return `${more}${shareFor(words, split)}`;
}

function shareFor(words: number, { train }: SplitSettings): string {
  for (const kept of [train, 0.5, 1 / words]) {
    for (let share = 0.1; share <= 1 - kept + 1e-9; share += 0.1) {
      const validation = Number(share.toFixed(9));
      const split = { train: Number(kept.toFixed(9)), validation };
      if (validationWords(words, split) < 1 || Math.trunc(split.train * words) < 1) continue;
      return `write \`split: {train: ${split.train}, validation: ${validation}, test: ${Number((1 - split.train - validation).toFixed(9))}}\` under \`data\``;
    }
  }
  return 'give the validation split a larger share by `data.split`';
}

/** As splitWords cuts them. */
function validationWords(words: number, { train, validation }: Pick<SplitSettings, 'train' | 'validation'>): number {
  return Math.trunc((train + validation) * words) - Math.trunc(train * words);
}
