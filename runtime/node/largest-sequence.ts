import { UserError } from '../errors.js';

/** The largest file of a sequence, in bytes. */
export const largestSequenceFile = 2 ** 30;

export function tooLargeSequence(file: string): UserError {
  return new UserError('WNC632', `${file} is larger than ${largestSequenceFile / 2 ** 20} MiB`, 'take a part of it');
}
