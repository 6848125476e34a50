import { UserError, type RuntimeCode } from '../errors.js';
import type { SplitName, SplitSettings } from '../contract.js';
import { mixedForms, type MixedForm } from './mixed-forms.js';
import { checkLengths, neededContext } from './sequences.js';
import { splitWords } from './split.js';
import type { Normalization, WordList } from './word-list.js';

/** What a model does with its data. */
export interface DataUse {
  readonly context: number;
  readonly prediction: 'window' | 'positions';
  readonly split: SplitSettings;
  readonly normalize: Normalization;
  /** What is evaluated in training. */
  readonly splits: readonly SplitName[];
}

/** What is wrong with data for a model: an error, for which training refuses them, or a warning. */
export interface DataFinding {
  readonly code: RuntimeCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix?: string | undefined;
  /** Which setting of the data it is about. */
  readonly about: 'data' | 'context' | 'split';
  /** The setting of the data that mends it, and its value. */
  readonly setting?: { readonly key: 'context' | 'split' | 'normalize'; readonly value: string } | undefined;
}

/**
 * The share of a split's words that may stand among the training words without a word about it. A list of real names has some twice
 * (of the lecture's, an eighth); from a fifth on, a loss says more about what was learned by heart.
 */
const sharedWithoutWarning = 0.2;

/** Everything that speaks against training a model on these words, or measuring it on them. */
export function judgeWords(list: WordList, use: Omit<DataUse, 'splits'>): readonly DataFinding[] {
  return [
    ...refusal(
      'context',
      () => String(neededContext(list)),
      () => {
        if (use.prediction === 'positions') checkLengths(list, use.context);
      },
    ),
    ...refusal(
      'split',
      () => '{train: 0.8, validation: 0.1, test: 0.1}',
      () => void splitWords(list.words, use.split),
    ),
    ...wordWarnings(list, use),
  ];
}

/** The warnings alone, of words that training does not refuse. */
export function wordWarnings(list: WordList, { split, normalize }: Pick<DataUse, 'split' | 'normalize'>): readonly DataFinding[] {
  return [...sharedWords(list, split), ...(normalize === 'nfc' ? [] : mixed(list))];
}

function refusal(about: 'context' | 'split', mending: () => string, check: () => void): readonly DataFinding[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [
      { code: error.code, severity: 'error', message: error.message, fix: error.fix, about, setting: { key: about, value: mending() } },
    ];
  }
}

/** A warning about the data, and the setting of theirs that mends it, where there is one. */
export function dataWarning(code: RuntimeCode, message: string, fix: string, setting?: DataFinding['setting']): DataFinding {
  return { code, severity: 'warning', message, fix, about: 'data', setting };
}

/** Words of validation and test that are words of training too: a model may know them by heart. */
function sharedWords({ words, name, lines }: WordList, settings: SplitSettings): readonly DataFinding[] {
  const distinct = new Set(words).size;
  if (distinct === words.length || Math.trunc(settings.train * words.length) === 0) return [];
  const split = splitWords(words, settings);
  const known = new Set(split.train);
  const shares = (['validation', 'test'] as const).map((part) => ({
    part,
    all: split[part].length,
    shared: split[part].filter((word) => known.has(word)).length,
  }));
  if (!shares.some(({ all, shared }) => all > 0 && shared / all >= sharedWithoutWarning)) return [];
  const parts = shares
    .filter(({ shared }) => shared > 0)
    .map(shareText)
    .join(' and ');
  const file = lines !== undefined && /^[\w./-]+$/.test(name) ? name : 'FILE';
  const fix = distinct < 2 ? 'give words that differ' : `keep each word once: LC_ALL=C sort -u ${file} > once.txt`;
  return [
    dataWarning(
      'WNC611',
      `${name}: ${parts} stand among the training words too; there are ${words.length} words, ${distinct} of them different`,
      fix,
    ),
  ];
}

function shareText({ part, all, shared }: { part: SplitName; all: number; shared: number }): string {
  return `${shared} of ${all} ${part} words (${Math.round((100 * shared) / all)}%)`;
}

function mixed(list: WordList): readonly DataFinding[] {
  const found = mixedForms(list);
  return found === undefined ? [] : [mixedWarning(list.name, found)];
}

/** WNC612, of data that hold a character in two forms. */
export function mixedWarning(name: string, { character, forms, more }: MixedForm): DataFinding {
  const shown = forms
    .map(({ text, example, place }) => `${codePoints(text)} (${place === undefined ? '' : `${place}, `}${example})`)
    .join(' and ');
  const others = more === 0 ? '' : `; so are ${more} more`;
  const message = `${name}: ${JSON.stringify(character)} is written in two ways that look the same, ${shown}${others}`;
  return dataWarning('WNC612', message, 'write `normalize: nfc` under `data`, which composes them', { key: 'normalize', value: 'nfc' });
}

/** `U+0065 U+0301`. */
function codePoints(text: string): string {
  return Array.from(text, (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
