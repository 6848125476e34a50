import { placeOf, showWord, type WordList } from './word-list.js';

/** One of the ways in which a character is written, with the first word that has it. */
export interface WrittenForm {
  readonly text: string;
  /** The word as messages show it. */
  readonly example: string;
  readonly place: string | undefined;
}

/** A character that words hold in more than one form. */
export interface MixedForm {
  /** Composed. */
  readonly character: string;
  /** Two of its forms, in the order in which they come. */
  readonly forms: readonly [WrittenForm, WrittenForm];
  /** How many more characters are written in more than one form. */
  readonly more: number;
}

/**
 * What Unicode composes as one: a syllable of Hangul letters, or a character, with the marks behind it. Marks alone stand for
 * themselves.
 */
const unit =
  /(?:[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*|[\uac00-\ud7a3][\u11a8-\u11ff]*|\P{M})\p{M}*|\p{M}+/gsu;

/**
 * Whether words hold a character in two canonically equivalent forms, as é and as e with U+0301: to a model these are different
 * characters. Undefined where no word does.
 */
export function mixedForms(list: WordList): MixedForm | undefined {
  return formsIn(
    () => list.words.entries(),
    (index) => placeOf(list, index),
  );
}

/** As mixedForms, for any texts, each with a number. `texts` is called twice, and `placeOf` tells where the text of a number stands. */
export function formsIn(
  texts: () => Iterable<readonly [at: number, text: string]>,
  placeOf: (at: number) => string | undefined,
): MixedForm | undefined {
  // Of two forms one at least is not composed, and few files have any.
  const composed = new Set<string>();
  for (const [, word] of texts()) {
    if (word === word.normalize('NFC')) continue;
    for (const [text] of word.matchAll(unit)) if (text !== text.normalize('NFC')) composed.add(text.normalize('NFC'));
  }
  if (composed.size === 0) return undefined;
  const forms = new Map<string, Map<string, WrittenForm>>();
  for (const [at, word] of texts()) {
    if (/^[\0-\x7f]*$/.test(word)) continue;
    for (const [text] of word.matchAll(unit)) {
      const character = text.normalize('NFC');
      if (!composed.has(character)) continue;
      const known = forms.get(character) ?? new Map<string, WrittenForm>();
      if (!known.has(text)) known.set(text, { text, example: showWord(word), place: placeOf(at) });
      forms.set(character, known);
    }
  }
  const [first, ...others] = [...forms].filter(([, known]) => known.size > 1);
  if (first === undefined) return undefined;
  const [character, known] = first;
  const [one, other] = known.values();
  return one && other && { character, forms: [one, other], more: others.length };
}
