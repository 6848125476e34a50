import { distance } from 'fastest-levenshtein';
import { synonyms } from './synonyms.js';

/** The known name that was probably meant, or undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plain = normalise(word);
  if (plain === '') return undefined;
  const known = candidates.map((name) => ({ name, plain: normalise(name) }));
  const same = known.find((candidate) => candidate.plain === plain);
  if (same !== undefined) return same.name;
  for (const meaning of synonyms.get(plain) ?? []) {
    if (candidates.includes(meaning)) return meaning;
  }
  const close = known
    .map((candidate) => ({ ...candidate, edits: distance(plain, candidate.plain) }))
    .filter((candidate) => isNear(plain, candidate.plain, candidate.edits))
    .sort((a, b) => a.edits - b.edits);
  return close[0]?.name;
}

/** `Batch_Norm1d` and `batchNorm` are one name to someone who comes from another framework. */
function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=.{3})([123]d|layer)$/, '');
}

/** One slip in a short name, two in a longer one, three in a long one. */
function isNear(word: string, candidate: string, edits: number): boolean {
  const length = Math.max(word.length, candidate.length);
  if (Math.min(word.length, candidate.length) < 2) return false;
  // Two slips leave little of a short name, unless they are a swap.
  if (length <= 5) return edits <= 1 || (edits === 2 && sorted(word) === sorted(candidate));
  return edits <= (length < 9 ? 2 : 3);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
