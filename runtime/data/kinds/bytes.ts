import { UserError } from '../../errors.js';
import { checkDistinct, type Sequence } from './sequence.js';

/** V of bytes. */
export const byteValues = 256;

/** A file's bytes as a sequence: they are its symbols as they stand. Throws WNC630 for an empty file, WNC633 for one byte alone. */
export function readByteSequence(bytes: Uint8Array, name: string): Sequence {
  if (bytes.length === 0) throw new UserError('WNC630', `${name} is empty`, 'give a file that holds bytes');
  const sequence: Sequence = { kind: 'bytes', name, symbols: bytes, size: byteValues, characters: [], starts: [0] };
  checkDistinct(sequence, (value) => `the byte ${value}`);
  return sequence;
}
