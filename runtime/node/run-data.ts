import { createHash } from 'node:crypto';
import path from 'node:path';
import { builtinWords, isBuiltin } from '../data/builtin.js';
import { checkLengths } from '../data/sequences.js';
import { splitWords, type Split } from '../data/split.js';
import { splitExamples } from '../data/split-examples.js';
import { Vocabulary } from '../data/vocabulary.js';
import { largestWordFile, parseWords, tooLarge } from '../data/words.js';
import { UserError } from '../errors.js';
import type { DataSettings, ModelDefinition, SplitSettings } from '../model-definition.js';
import type { SplitExamples } from '../trainer.js';
import { readBytes, shownPath } from './files.js';
import type { DataRecord } from './run-record.js';

/** Where words come from: a built-in set or a file. */
export interface WordSource {
  readonly builtin: string | null;
  /** The path of a file. */
  readonly file: string | null;
  readonly split: SplitSettings;
}

/** The words of a run. */
export interface RunData {
  readonly examples: SplitExamples;
  readonly words: Split;
  readonly vocabulary: Vocabulary;
  readonly record: DataRecord;
}

/** The source that a spec's data name, or `words`, a file that takes their place. */
export function sourceOf({ source, folder, split }: DataSettings, words: string | undefined): WordSource {
  if (words !== undefined) return { builtin: null, file: path.resolve(words), split };
  if (folder === null && isBuiltin(source)) return { builtin: source, file: null, split };
  return { builtin: null, file: path.resolve(folder ?? '.', source), split };
}

/**
 * The words of a file, one a line, UTF-8. Throws WNC720 for a file that is missing or cannot be read, and as parseWords does,
 * a file that is too large among it, before it is read.
 */
export async function readWords(file: string): Promise<string[]> {
  return parseWords(await readBytes(file, 'the words', largestWordFile, tooLarge), shownPath(file));
}

/**
 * Reads words and makes the examples of a model. Throws as readWords, splitWords and makeExamples do, and WNC728 where the words
 * have another number of characters than the model was compiled for.
 */
export async function loadData(definition: ModelDefinition, { builtin, file, split }: WordSource): Promise<RunData> {
  const words = file === null ? await builtinWords(builtin ?? '') : await readWords(file);
  const vocabulary = new Vocabulary(words);
  checkVocabulary(definition, vocabulary, file === null ? `the set ${builtin}` : shownPath(file));
  // Of all words, so that the longest one is named whichever split it falls into.
  if (definition.prediction === 'positions') checkLengths(words, definition.context);
  const parts = splitWords(words, split);
  return {
    examples: splitExamples(definition, parts, vocabulary),
    words: parts,
    vocabulary,
    record: {
      builtin,
      file,
      split,
      words: words.length,
      hash: hashOfWords(words),
      characters: vocabulary.characters,
    },
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
