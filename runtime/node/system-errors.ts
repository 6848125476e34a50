import { UserError, type RuntimeCode } from '../errors.js';

/** Errors of the system in words; those that are not here keep their code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  ENOTEMPTY: 'it is a folder',
  EEXIST: 'something else of that name is there',
  EAGAIN: 'it is a pipe or a terminal, and nothing comes',
  ENXIO: 'it is a device that is not there',
  EIO: 'the device cannot be read or written',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than files may be',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
  ENOMEM: 'there is too little memory',
  ESTALE: 'the folder that it lay in is gone',
  ERR_INVALID_ARG_VALUE: 'a path cannot hold a NUL character',
};

/** An error of the file system in plain words. */
export function reasonOf(error: unknown): string {
  return reasons[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
}

/** The system's name for an error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** What Node throws where the system refuses a call. */
export interface SystemError extends Error {
  readonly code: string;
  /** The call. */
  readonly syscall: string;
  readonly path?: string;
}

/** Whether an error is the system's answer to a call, and no mistake of this program. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** A system's error in words; anything else is our own mistake and goes on as it is. */
export function fileError(code: RuntimeCode, message: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  // Of what is read, absence was asked about before: here something was to be written.
  const reason = error.code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error);
  return new UserError(code, `${message}: ${reason}`);
}

/** What V8, and libraries after it, say where memory cannot be had: there is no code for it. */
export const noMemory = /out of memory|allocation failed|could not allocate|cannot allocate|invalid string length|maximum size exceeded/i;

/**
 * What no part of a program can do anything about, as a user's problem: WNC751 for what the system refuses, WNC752 for memory. A
 * UserError stays what it is; undefined for anything else, which is a mistake of this program.
 */
export function problemOf(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  const ranOut =
    code === 'ENOMEM' ||
    code === 'ERR_WORKER_OUT_OF_MEMORY' ||
    ((error instanceof RangeError || error instanceof WebAssembly.RuntimeError) && noMemory.test(error.message));
  if (ranOut) {
    return new UserError(
      'WNC752',
      'there is too little memory for this',
      'take a smaller train.batch or fewer --workers, or allow more memory (ulimit -v, a container’s limit)',
    );
  }
  if (!isSystemError(error)) return undefined;
  if (code === 'EMFILE' || code === 'ENFILE') return new UserError('WNC751', reasonOf(error), 'allow more: ulimit -n 1024');
  const what = [error.syscall, error.path].filter((part) => part !== undefined).join(' ');
  const reason = error.syscall.startsWith('spawn') && code === 'EAGAIN' ? 'no more processes may be started' : reasonOf(error);
  return new UserError('WNC751', `the system refuses to ${what}: ${reason}`);
}
