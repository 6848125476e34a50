import type { AudioSettings, DataKind, ModelPlan, SplitName, SplitSettings } from '../contract.js';
import { exampleSizes } from '../kernels/simd.js';
import { UserError } from '../errors.js';
import { plainAudio } from './audio/companding.js';
import type { Examples } from './examples.js';
import { wordWarnings, type DataFinding } from './judge-words.js';
import { sequenceWarnings } from './kinds/judge-sequence.js';
import { segmentsOf, startOf, type Sequence } from './kinds/sequence.js';
import { sequenceExamples } from './kinds/sequence-examples.js';
import { checkLengths } from './sequences.js';
import { splitWords, type Split } from './split.js';
import { splitExamples, splitSequence, type SplitExamples } from './split-examples.js';
import { stretches } from './stretches.js';
import { boundary, Vocabulary } from './vocabulary.js';
import type { WordList } from './word-list.js';

/** Data as they were read. */
export type ReadData = ({ readonly kind: 'words' } & WordList) | Sequence;

/** What the symbols of a model's data are: enough to sample from it. */
export interface Symbols {
  readonly kind: DataKind;
  /** V. */
  readonly size: number;
  /** Of words from index 1 on, of text from 0 on; empty for kinds whose symbols are no characters. */
  readonly characters: readonly string[];
  /** Of a sequence: the symbol that a sample without a prefix begins with. */
  readonly start?: number;
  /** Characters were composed first. */
  readonly normalize?: 'nfc' | undefined;
  readonly audio?: AudioSettings | undefined;
}

/** A symbol as a picture shows it: a character, or the number of a byte or level. */
export function symbolLabel({ kind, characters }: Pick<Symbols, 'kind' | 'characters'>, index: number): string {
  if (kind === 'words') return index === 0 ? boundary : (characters[index - 1] ?? '');
  return kind === 'text' ? (characters[index] ?? '') : String(index);
}

/** Data as a model takes them. */
export interface DataSet {
  readonly symbols: Symbols;
  readonly examples: SplitExamples;
  /** Of words alone. */
  readonly words?: Split;
  /** Words, or the symbols of a sequence. */
  readonly length: number;
  /** A split for a function over `predictions` windows in a row. */
  stretches(split: SplitName, predictions: number): Examples;
  /** Of a sequence: the training split in examples that overlap by half, where a prediction knows only what its example holds before it. */
  overlapping?(): Examples;
  /** What speaks against measuring a model on them. */
  warnings(): readonly DataFinding[];
}

/** How data are read. */
export interface ReadingHow {
  readonly normalize?: 'nfc' | undefined;
  readonly audio?: AudioSettings | undefined;
}

/** The same as a spec says it. */
interface NamedHow extends Omit<ReadingHow, 'normalize'> {
  readonly normalize?: 'none' | 'nfc' | undefined;
}

/** How data are read and shared out. */
export interface DataUsage extends ReadingHow {
  readonly split: SplitSettings;
}

/**
 * Data as the examples of a model. Throws WNC728 where they have another number of symbols than the model was compiled for, and as
 * splitWords, makeExamples and splitSequence do.
 */
export function dataSetOf(definition: ModelPlan, data: ReadData, usage: DataUsage): DataSet {
  return data.kind === 'words' ? wordSet(definition, data, usage) : sequenceSet(definition, data, usage);
}

/** What the symbols of data are, without examples of them. */
export function symbolsOfData(data: ReadData, { normalize, audio }: NamedHow): Symbols {
  const how = { normalize: normalize === 'nfc' ? normalize : undefined, audio };
  return data.kind === 'words' ? wordSymbols(new Vocabulary(data.words), how) : sequenceSymbols(data, how);
}

function wordSymbols({ size, characters }: Vocabulary, { normalize }: ReadingHow): Symbols {
  return { kind: 'words', size, characters, normalize };
}

function sequenceSymbols(sequence: Sequence, { normalize, audio }: ReadingHow): Symbols {
  const { kind, size, characters, sound } = sequence;
  return { kind, size, characters, start: startOf(sequence), normalize, audio: sound && { ...plainAudio, ...audio, rate: sound.rate } };
}

function wordSet(definition: ModelPlan, list: WordList, { split, normalize }: DataUsage): DataSet {
  const { words } = list;
  const vocabulary = new Vocabulary(words);
  if (vocabulary.size !== definition.vocabulary)
    throw otherSize(list.name, `${vocabulary.size - 1} distinct characters`, definition.vocabulary - 1, 'words');
  // Of all words, so that the longest one is named whichever split it falls into.
  if (definition.prediction === 'positions') checkLengths(list, definition.context);
  const parts = splitWords(words, split);
  return {
    symbols: wordSymbols(vocabulary, { normalize }),
    examples: splitExamples(definition, parts, vocabulary),
    words: parts,
    length: words.length,
    stretches: (part, predictions) => stretches(parts[part], vocabulary, definition.context, predictions),
    warnings: () => wordWarnings(list, { split, normalize: normalize ?? 'none' }),
  };
}

function sequenceSet(definition: ModelPlan, sequence: Sequence, { split, normalize, audio }: DataUsage): DataSet {
  const { kind, name, size, symbols } = sequence;
  if (size !== definition.vocabulary)
    throw otherSize(name, kind === 'text' ? `${size} distinct characters` : `${size} levels`, definition.vocabulary, 'data');
  return {
    symbols: sequenceSymbols(sequence, { normalize, audio }),
    examples: splitSequence(definition, sequence, split),
    length: symbols.length,
    stretches: (part, predictions) =>
      sequenceExamples(sequence, segmentsOf(sequence, split, part), { ...exampleSizes(definition, predictions), begin: 'side by side' }),
    overlapping: () =>
      sequenceExamples(sequence, segmentsOf(sequence, split, 'train'), { ...exampleSizes(definition, undefined), begin: 'overlapping' }),
    warnings: () => sequenceWarnings(sequence, normalize),
  };
}

function otherSize(source: string, has: string, compiled: number, flag: 'words' | 'data'): UserError {
  return new UserError(
    'WNC728',
    `${source} has ${has}; the model was compiled for ${compiled}`,
    `compile the spec for ${flag === 'words' ? 'these words' : 'these data'}: wnc train SPEC --${flag} FILE does both`,
  );
}
