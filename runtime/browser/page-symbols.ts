import type { ModelDefinition } from '../contract.js';
import type { Symbols } from '../data/data-set.js';
import { UserError } from '../errors.js';
import type { SymbolFacts } from '../files/checkpoint-tensors.js';
import type { Safetensors } from '../files/safetensors.js';
import type { SampleOptions } from './api.js';
import type { ModelData } from './held-model.js';

/**
 * The symbols that a checkpoint says it was trained on; undefined where it does not say, as one from PyTorch. Throws WNC846 where
 * they cannot be the model's: indices would then mean other symbols.
 */
export function symbolsIn(
  { metadata }: Safetensors,
  { vocabulary }: ModelDefinition,
  data: ModelData,
  source: string,
): Symbols | undefined {
  const text = metadata['characters'];
  if (text === undefined) return undefined;
  const { kind } = data.symbols;
  const theirKind = metadata['kind'] ?? 'words';
  if (theirKind !== kind)
    throw new UserError('WNC846', `${source} was trained on ${theirKind}; the model reads ${kind}`, 'load a checkpoint of this model');
  const start = Number(metadata['start'] ?? 0);
  const begins = {
    ...(kind !== 'words' && Number.isInteger(start) && start >= 0 && start < vocabulary && { start }),
    ...soundIn(metadata, data.symbols),
  };
  if (text === '') return { ...data.symbols, ...begins };
  const characters = [...text];
  const own = kind === 'words' ? vocabulary - 1 : vocabulary;
  if (characters.length !== own) {
    throw new UserError(
      'WNC846',
      `${source} was trained on ${characters.length} distinct characters; the model has ${own}`,
      'load a checkpoint of this model',
    );
  }
  const symbols = { ...data.symbols, ...begins, characters };
  if ('missing' in data) return symbols;
  const known = data.symbols.characters;
  const index = characters.findIndex((character, i) => character !== known[i]);
  if (index < 0) return symbols;
  const other = `${JSON.stringify(characters[index])} where the ${kind === 'words' ? 'words' : 'text'} of this model ${kind === 'words' ? 'have' : 'has'} ${JSON.stringify(known[index])}`;
  throw new UserError(
    'WNC846',
    `${source} was trained on other characters: number ${index + 1} is ${other}`,
    kind === 'words'
      ? 'create the model with the words that the checkpoint was trained on, or without words'
      : 'create the model with the text that the checkpoint was trained on, or without one',
  );
}

/** The rate that a checkpoint was trained at: what its samples are heard at. */
function soundIn({ rate }: Safetensors['metadata'], { audio }: Symbols): Pick<Symbols, 'audio'> {
  const known = Number(rate ?? Number.NaN);
  return audio !== undefined && Number.isInteger(known) && known > 0 ? { audio: { ...audio, rate: known } } : {};
}

/** What a checkpoint says of symbols. */
export function symbolFactsOf({ kind, characters, start, audio }: Symbols): SymbolFacts {
  return { kind, characters, start, audio };
}

/** Options without those that are undefined. */
export function definedOf<Values extends object>(options: Values): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}

/** A prefix as text. */
export function textOf(prefix: string | Uint8Array | undefined): string {
  return prefix === undefined || typeof prefix === 'string' ? (prefix ?? '') : new TextDecoder().decode(prefix);
}

/** Throws WNC636 for an option that is for other data. */
export function checkLengthOption(kind: Symbols['kind'], { length, onCut }: SampleOptions): void {
  if (kind === 'words' && length !== undefined)
    throw new UserError('WNC636', 'sample: length is for text; a word ends where the model ends it', 'leave it out');
  if (kind !== 'words' && onCut !== undefined)
    throw new UserError('WNC636', 'sample: onCut is for words; a text has the length that is asked for', 'leave it out');
}
