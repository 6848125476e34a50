import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { UserError } from '../../errors.js';
import { refuseLinks } from '../links.js';
import { temporaryName } from '../replace-file.js';
import { runFiles } from './run-files.js';
import { shownPath } from '../shown-path.js';
import { codeOf, fileError } from '../system-errors.js';

/** A process, told apart from another that is later given the same number. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** The machine's boot and the process's start, where the system tells (Linux); empty elsewhere. */
  readonly started: string;
  /** The lock file's own inode, or 0 if unknown: a copy of a run folder brings a copy of the lock, which holds nothing. */
  readonly inode: number;
}

/**
 * The right to train in a run folder: run.lock, which names the process that has it. No clock decides: a holder that is
 * stopped or slow keeps it, and one that was killed has lost it, whenever that was.
 */
export class RunLock {
  readonly #file: string;
  readonly #text: string;

  private constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /**
   * Throws WNC730 where another process, or another trainer of this one, trains in the folder; WNC722 where it cannot be written,
   * WNC750 where it is a link. `file` is another name for the lock, for a folder that holds more than one run.
   * All in one turn: others of this process see it taken or not, those of other processes have no time to come between.
   */
  static take(folder: string, file = runFiles(folder).lock): RunLock {
    const own = temporaryName(file);
    refuseLinks([file]);
    try {
      writeFileSync(own, '', { flag: 'wx' });
      const text = textOf(statSync(own).ino);
      writeFileSync(own, text);
      // A link appears whole or, where there is one, not at all.
      while (!linked(own, file)) removeStale(folder, file, own);
      return new RunLock(file, readLock(file) ?? text);
    } catch (error) {
      throw fileError('WNC722', `${shownPath(file)} cannot be written`, error);
    } finally {
      removeQuietly(own);
    }
  }

  /**
   * Throws WNC730 where the lock is no longer this one: it was taken away by hand, or three processes came upon a dead
   * one's in the same moment. Another may train in the folder then.
   */
  check(): void {
    if (readLock(this.#file) === this.#text) return;
    throw new UserError(
      'WNC730',
      `${shownPath(this.#file)} was taken away during training; nothing more is written into its folder`,
      'go on by --resume from what was saved last',
    );
  }

  release(): void {
    if (readLock(this.#file) === this.#text) removeQuietly(this.#file);
  }
}

function textOf(inode: number): string {
  return `${JSON.stringify({ ...ownProcess(), inode } satisfies Holder)}\n`;
}

function linked(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // A file system without links, of a memory stick say.
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error) ?? '')) return createdWithoutLink(file);
    throw error;
  }
}

function createdWithoutLink(file: string): boolean {
  try {
    writeFileSync(file, textOf(0), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead process's lock away. Throws WNC730 for one that may be in use. */
function removeStale(folder: string, file: string, own: string): void {
  const text = readLock(file);
  if (text === undefined) return;
  const holder = parseHolder(text);
  if (holder && mayBeInUse(holder, file)) throw inUse(folder, file, holder);
  // Two may come to this at once: what was renamed is looked at again, and put back where it is somebody's newer lock.
  const stale = `${own}.stale`;
  try {
    renameSync(file, stale);
    if (readLock(stale) !== text) linked(stale, file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  } finally {
    removeQuietly(stale);
  }
}

function mayBeInUse({ pid, host, started, inode }: Holder, file: string): boolean {
  if (inode !== 0 && inode !== statSync(file, { throwIfNoEntry: false })?.ino) return false;
  const own = ownProcess();
  // Nothing can be asked of another machine's processes.
  if (host !== own.host) return true;
  return pid === own.pid ? started === own.started : isAlive(pid) && started === startOf(pid);
}

/** Whether there is a process of that number on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function ownProcess(): Omit<Holder, 'inode'> {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) };
}

/** Boot and start of a process, the latter in ticks since the former; empty where the system does not tell. Source: proc(5). */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, and may hold anything.
    const [state, ...rest] = fields.slice(fields.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? '' : `${boot} ${rest[18]}`;
  } catch {
    return '';
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, started, inode } = JSON.parse(text) as Partial<Holder>;
    const whole = Number.isInteger(pid) && pid! > 0 && typeof host === 'string' && typeof started === 'string' && typeof inode === 'number';
    return whole ? ({ pid, host, started, inode } as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function inUse(folder: string, file: string, { pid, host }: Holder): UserError {
  const here = host === hostname();
  const who = here ? `process ${pid}` : `process ${pid} of the machine ${JSON.stringify(host.slice(0, 80))}`;
  const fix = here
    ? 'wait for it, stop it, or give another folder by --out'
    : `if that machine no longer trains in it, remove ${shownPath(file)}`;
  return new UserError('WNC730', `another trainer is at work in ${shownPath(folder)}: ${who}`, fix);
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw fileError('WNC722', `${shownPath(file)} cannot be read`, error);
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What stays behind is taken for what it is, a dead process's, by the next trainer.
  }
}
