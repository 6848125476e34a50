import { createHash } from 'node:crypto';
import path from 'node:path';
import { builtinWords, isBuiltin } from '../../data/builtin.js';
import { checkLengths } from '../../data/sequences.js';
import { splitWords, type Split } from '../../data/split.js';
import { splitExamples } from '../../data/split-examples.js';
import { Vocabulary } from '../../data/vocabulary.js';
import { wordWarnings, type WordFinding } from '../../data/judge-words.js';
import { normalized, type Normalization, type WordList } from '../../data/word-list.js';
import { largestWordFile, parseWordList, tooLarge } from '../../data/words.js';
import { UserError } from '../../errors.js';
import type { DataSettings, ModelDefinition, SplitSettings } from '../../contract.js';
import type { SplitExamples } from '../../training/trainer.js';
import { readBytes, shownPath } from '../files.js';
import type { DataRecord } from './run-record.js';

/** Where words come from: a built-in set or a file. */
export interface WordSource {
  readonly builtin: string | null;
  /** The path of a file. */
  readonly file: string | null;
  /** Characters are composed first. */
  readonly normalize?: 'nfc' | undefined;
  readonly split: SplitSettings;
}

/** The words of a run. */
export interface RunData {
  readonly examples: SplitExamples;
  readonly words: Split;
  readonly vocabulary: Vocabulary;
  readonly record: DataRecord;
  /** What speaks against measuring a model on them. */
  warnings(): readonly WordFinding[];
}

/** The source that a spec's data name, or `words`, a file that takes their place. */
export function sourceOf({ source, folder, normalize, split }: DataSettings, words: string | undefined): WordSource {
  if (words !== undefined) return { builtin: null, file: path.resolve(words), normalize, split };
  if (folder === null && isBuiltin(source)) return { builtin: source, file: null, normalize, split };
  return { builtin: null, file: path.resolve(folder ?? '.', source), normalize, split };
}

/**
 * The words of a file, one a line, UTF-8. Throws WNC720 for a file that is missing or cannot be read, and as parseWords does,
 * a file that is too large among it, before it is read.
 */
export async function readWords(file: string, normalization: Normalization = 'none'): Promise<WordList> {
  return parseWordList(await readBytes(file, 'the words', largestWordFile, tooLarge), shownPath(file), normalization);
}

async function builtinList(builtin: string, normalization: Normalization): Promise<WordList> {
  return { words: (await builtinWords(builtin)).map((word) => normalized(word, normalization)), name: `the set ${builtin}` };
}

/** The words of a source. Throws as readWords does. */
export async function readSource({ builtin, file, normalize }: WordSource): Promise<WordList> {
  const normalization = normalize ?? 'none';
  return file === null ? builtinList(builtin ?? '', normalization) : readWords(file, normalization);
}

/**
 * Reads words and makes the examples of a model. Throws as readWords, splitWords and makeExamples do, and WNC728 where the words
 * have another number of characters than the model was compiled for.
 */
export async function loadData(definition: ModelDefinition, source: WordSource): Promise<RunData> {
  const { builtin, file, normalize, split } = source;
  const list = await readSource(source);
  const { words } = list;
  const vocabulary = new Vocabulary(words);
  checkVocabulary(definition, vocabulary, list.name);
  // Of all words, so that the longest one is named whichever split it falls into.
  if (definition.prediction === 'positions') checkLengths(list, definition.context);
  const parts = splitWords(words, split);
  return {
    examples: splitExamples(definition, parts, vocabulary),
    words: parts,
    vocabulary,
    record: {
      builtin,
      file,
      ...(normalize && { normalize }),
      split,
      words: words.length,
      hash: hashOfWords(words),
      characters: vocabulary.characters,
    },
    warnings: () => wordWarnings(list, { split, normalize: normalize ?? 'none' }),
  };
}

/** SHA-256 of words in their order: what tells one set of words from another. */
export function hashOfWords(words: readonly string[]): string {
  return createHash('sha256').update(words.join('\n')).digest('hex');
}

function checkVocabulary(definition: ModelDefinition, vocabulary: Vocabulary, source: string): void {
  if (vocabulary.size === definition.vocabulary) return;
  throw new UserError(
    'WNC728',
    `${source} has ${vocabulary.size - 1} distinct characters; the model was compiled for ${definition.vocabulary - 1}`,
    'compile the spec for these words: wnc train SPEC --words FILE does both',
  );
}
