import { reasonOf } from '../system-errors.js';

/** Standard output or error, or what stands for it; an interface of its own, so that nobody needs Node's types to name it. */
export interface OutputStream {
  write(text: string): unknown;
  /** Whether it is a terminal, which has colours and a progress bar. */
  readonly isTTY?: boolean;
}

/** What a stream says whose reader is gone: a pipe that was closed, a terminal that hung up, and every write after that. */
const readerGone = ['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'EOF'];

let watched = false;
let failed = false;

/**
 * Has the process outlive whoever reads its output: `wnc train … | head -1` trains to its end. What is written after that is lost,
 * and nobody misses it. A full disk is another matter: it is said, and the process ends with 1 rather than 0.
 */
export function outliveReaders(): void {
  if (watched) return;
  watched = true;
  for (const [stream, other, name] of [
    [process.stdout, process.stderr, 'standard output'],
    [process.stderr, process.stdout, 'standard error'],
  ] as const) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (readerGone.includes(error.code ?? '') || failed) return;
      failed = true;
      other.write(`error: ${name} cannot be written: ${reasonOf(error)}\n`);
      // Whatever it ends with, it did not do what was asked for.
      process.once('exit', () => void (process.exitCode ||= 1));
    });
  }
}
