import { UserError } from '../errors.js';

/** WNC848: the model was disposed of. */
export function disposedOf(name: string): UserError {
  return new UserError('WNC848', `the model ${name} was disposed of`, 'make another by create, and load what save gave');
}
