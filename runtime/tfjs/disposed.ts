import { UserError } from '../errors.js';

/** For whoever asks something of a model that was disposed of. */
export function disposedOf(name: string): UserError {
  return new UserError('WNC848', `the model ${name} was disposed of`, 'make another by create, and load what save gave');
}
