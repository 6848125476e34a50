import type { SplitName, SplitSettings } from '../../contract.js';
import { UserError } from '../../errors.js';
import { dataWarning, mixedWarning, type DataFinding, type DataUse } from '../judge-words.js';
import { formsIn } from '../mixed-forms.js';
import { longestWord } from '../words.js';
import { countedSymbols, kindNames } from './kind.js';
import { segmentsOf, type Clipping, type Sequence } from './sequence.js';

/** Everything that speaks against training a model on a sequence, or measuring it there. */
export function judgeSequence(sequence: Sequence, { context, split, splits, normalize }: DataUse): readonly DataFinding[] {
  return [...judgeLength(sequence, { context, split, splits }), ...sequenceWarnings(sequence, normalize === 'nfc' ? 'nfc' : undefined)];
}

/** The warnings alone, of a sequence that training does not refuse. */
export function sequenceWarnings(sequence: Sequence, normalize: 'nfc' | undefined): readonly DataFinding[] {
  const { kind, name, characters, sound } = sequence;
  if (sound !== undefined && sound.clipped.length > 0) return [clippedWarning(sound.clipped)];
  // What is not composed takes a mark, or a character that composes to another.
  if (
    kind !== 'text' ||
    normalize === 'nfc' ||
    characters.every((character) => !/\p{M}|[\u1160-\u11ff]/u.test(character) && character === character.normalize('NFC'))
  )
    return [];
  const found = formsIn(
    () => wordsOf(sequence),
    (line) => `${name}:${line}`,
  );
  return found === undefined ? [] : [mixedWarning(name, found)];
}

function clippedWarning(clipped: readonly Clipping[]): DataFinding {
  const [worst] = [...clipped].sort((a, b) => b.share - a.share);
  const { file, share } = worst ?? { file: '', share: 0 };
  const others = clipped.length - 1;
  const more = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'file is' : 'files are'} clipped`;
  return dataWarning(
    'WNC665',
    `${file} is clipped: ${Math.round(share * 100)}% of its samples stand at the limit of what the file can hold${more}`,
    'record or export it at a lower volume; a model learns the clipping too',
  );
}

/** Words that are remembered, so that each of them is looked at once. */
const rememberedWords = 2 ** 16;

/** What stands between spaces, by its line, from 1; most of what comes again is left out. */
function* wordsOf({ symbols, characters }: Sequence): Generator<readonly [line: number, word: string]> {
  const isSpace = characters.map((character) => /\s/.test(character));
  const newline = characters.indexOf('\n');
  const seen = new Set<string>();
  let line = 1;
  let word = '';
  for (const symbol of symbols) {
    if (isSpace[symbol] !== true) word += characters[symbol] ?? '';
    if (isSpace[symbol] !== true && word.length < longestWord) continue;
    if (word !== '' && !seen.has(word)) {
      if (seen.size < rememberedWords) seen.add(word);
      yield [line, word];
    }
    word = '';
    if (symbol === newline) line++;
  }
  if (word !== '') yield [line, word];
}

function judgeLength(
  sequence: Sequence,
  { context, split, splits }: Pick<DataUse, 'context' | 'split' | 'splits'>,
): readonly DataFinding[] {
  const used = [...new Set<SplitName>(['train', ...splits])].filter((part) => part === 'train' || split[part] > 0);
  const short = used.filter((part) => longestSegment(sequence, split, part) < context + 1);
  const [shortest] = short.sort((a, b) => longestSegment(sequence, split, a) - longestSegment(sequence, split, b));
  if (shortest === undefined) return [];
  const { code, message, fix } = tooShort(sequence, split, shortest, context);
  const fitting = longestSegment(sequence, split, shortest) - 1;
  const setting = fitting >= 1 ? { key: 'context' as const, value: String(fitting) } : undefined;
  return [{ code, severity: 'error', message, fix, about: setting ? 'context' : 'data', setting }];
}

/** How many symbols stand in a row in a split, at most. */
function longestSegment(sequence: Sequence, split: SplitSettings, part: SplitName): number {
  return segmentsOf(sequence, split, part).reduce((most, { from, to }) => Math.max(most, to - from), 0);
}

/** WNC634: a split that holds no window and the symbol after it. */
export function tooShort(sequence: Sequence, split: SplitSettings, part: SplitName, context: number): UserError {
  const { kind, name, symbols, starts } = sequence;
  const longest = longestSegment(sequence, split, part);
  const split_ = part === 'train' ? 'training' : part;
  const where = starts.length > 1 ? ' in one file' : '';
  const has = longest === 0 ? 'none' : longest.toLocaleString('en');
  return new UserError(
    'WNC634',
    `${name} has ${countedSymbols(kind, symbols.length)}, ${has} of them${where} in the ${split_} split; with a context of ${context} an example takes ${context + 1}`,
    longest >= 2
      ? `context ${longest - 1}, or give more ${kindNames[kind].symbols}`
      : `give more ${kindNames[kind].symbols}, or the ${split_} split a larger share`,
  );
}
