import { UserError } from '../../../runtime/errors.js';
import { reasonOf } from '../read-spec-file.js';

/**
 * What a model can do wrong by itself, so that training it once more would end in the same way: it diverges, or does not fit the
 * words. Anything else that stops a training (a full disk, a lock, too little memory, a worker that died) says nothing of the model.
 */
const ownFailures: ReadonlySet<string> = new Set(['WNC801', 'WNC802', 'WNC814', 'WNC607', 'WNC608']);

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
  if (error instanceof UserError) {
    const message = `${error.code}: ${error.message}`;
    return isOwnFailure(error.code) ? { kind: 'failed', message } : { kind: 'prevented', message, fix: error.fix, internal: false };
  }
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || isOutOfMemory(error)) return outside(`there was not enough memory (${text})`, 'train fewer models at a time by --workers');
  if (/^worker exited/.test(text)) return outside(`its worker died (${text})`, undefined);
  // The system's own errors, too many open files among them.
  if (error instanceof Error && 'syscall' in error) return outside(`${text}: ${reasonOf(error)}`, undefined);
  return { kind: 'prevented', message: `internal error: ${text.replace(/^internal error: /, '')}`, fix: undefined, internal: true };
}

function outside(message: string, fix: string | undefined): Failure {
  return { kind: 'prevented', message, fix, internal: false };
}

/** What V8 says where an array, or a WebAssembly memory, finds no room; a library may say it in an error of its own. */
function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /out of memory|cannot allocate|could not allocate|allocation failed/i.test(error.message) || (error instanceof RangeError && /array (buffer )?length|memory/i.test(error.message));
}
