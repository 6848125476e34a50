import { noMemory, problemOf } from '../../../runtime/node/system-errors.js';

/**
 * What a model can do wrong by itself, so that training it once more would end in the same way: it diverges, or does not fit the
 * words, or has none to judge its weights by. Anything else that stops a training (a full disk, a lock, too little memory, a worker that
 * died) says nothing of the model.
 */
const ownFailures: ReadonlySet<string> = new Set(['WNC801', 'WNC802', 'WNC814', 'WNC607', 'WNC608', 'WNC771']);

export function isOwnFailure(code: string): boolean {
  return ownFailures.has(code);
}

/** Why a training did not come to a result. */
export type Failure =
  /** A result like any other: the model's own. */
  | { readonly kind: 'failed'; readonly message: string }
  /** The surroundings'; the training may succeed another time. */
  | { readonly kind: 'prevented'; readonly message: string; readonly fix: string | undefined; readonly internal: boolean };

/** What an error says of the training that threw it. */
export function failureOf(error: unknown): Failure {
  const problem = problemOf(error);
  if (problem !== undefined) {
    const message = `${problem.code}: ${problem.message}`;
    return isOwnFailure(problem.code) ? { kind: 'failed', message } : outside(message, problem.fix);
  }
  const text = error instanceof Error ? error.message : String(error);
  if (isOutOfMemory(error)) return outside(`there was not enough memory (${text})`, 'train fewer models at a time by --workers');
  if (/^worker exited/.test(text)) return outside(`its worker died (${text})`, undefined);
  return { kind: 'prevented', message: `internal error: ${text.replace(/^internal error: /, '')}`, fix: undefined, internal: true };
}

function outside(message: string, fix: string | undefined): Failure {
  return { kind: 'prevented', message, fix, internal: false };
}

/** A library may say in an error of its own that memory ran out. */
function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return noMemory.test(error.message) || (error instanceof RangeError && /array (buffer )?length|memory/i.test(error.message));
}
