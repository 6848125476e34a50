import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { ExportedFiles, Exporter, ExportFormat } from '../export/format.js';
import { UserError } from '../../runtime/errors.js';
import { exportFile, readExport, type ExportedRun, type ExportRecord, shellWord, shownPath } from '../../runtime/node/index.js';
import { refuseForeign, writeFiles } from './write-files.js';

interface How {
  readonly format: ExportFormat;
  /** Of a format that is one file: what is written behind it, as an Exporter has it; or else whether a file is wnc's own. */
  readonly seal?: Exporter['seal'] | undefined;
  readonly isOwn?: ((bytes: Uint8Array) => boolean) | undefined;
  /** What the folder says of the run, where wnc can read it back. */
  readonly run?: ExportedRun | undefined;
  /** Where it would go if nothing else were said. */
  readonly place: string;
  readonly force: boolean;
  readonly version: string;
}

/**
 * Writes an export, all of its files or none. An earlier export is replaced where its files are as they were written; throws WNC753 where
 * anything else would be written over, unless `force` is given, WNC750 where a link is in the way, WNC722 where it cannot be written.
 */
export async function writeExport(out: string, files: ExportedFiles, how: How): Promise<void> {
  checkPlace(out, how);
  if (how.format.writes === 'file') writeOne(out, files, how);
  else await writeFolder(out, files, how);
}

/** Throws WNC722 where a folder stands in a file's place, or something else in a folder's. */
function checkPlace(out: string, { format: { name, writes }, place }: How): void {
  // A folder may be named by a link to it.
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined || isFolder === (writes === 'folder')) return;
  const [found, fix] = isFolder
    ? ['a folder', `name a file in it: --out ${shellWord(shownPath(join(out, place)))}`]
    : ['a file', `name a folder: --out ${shellWord(place)}`];
  throw new UserError('WNC722', `${shownPath(out)} is ${found}; an export to ${name} is one ${writes}`, fix);
}

function writeOne(out: string, files: ExportedFiles, { seal: sealOf, isOwn, force }: How): void {
  const [data] = files.values();
  if (data === undefined || files.size > 1) throw new Error(`internal error: ${files.size} files of a format of one`);
  const seal = (bytes: Uint8Array): Uint8Array => sealOf?.(hashOf(bytes)) ?? new Uint8Array();
  const isSealed = (bytes: Uint8Array): boolean => {
    const { length } = seal(bytes);
    const before = bytes.subarray(0, bytes.length - length);
    return length > 0 && Buffer.from(bytes.subarray(before.length)).equals(seal(before));
  };
  writeFiles(dirname(out), new Map([[basename(out), Buffer.concat([Buffer.from(data), seal(Buffer.from(data))])]]), (paths) => {
    if (!force)
      refuseForeign(
        paths.filter((path) => !(isOwn ?? isSealed)(readFileSync(path))),
        'as an export wrote it',
      );
  });
}

async function writeFolder(out: string, files: ExportedFiles, how: How): Promise<void> {
  const { format, force } = how;
  const known = await readExport(out);
  writeFiles(out, withRecord(files, how), (paths) => {
    const isOwn = (path: string): boolean => {
      const file = relative(out, path).split(sep).join('/');
      return file === exportFile ? known?.format === format.name : known?.files[file] === hashOf(readFileSync(path));
    };
    if (!force)
      refuseForeign(
        paths.filter((path) => !isOwn(path)),
        'as an export wrote it',
      );
  });
}

/** The files of an export folder, and the one that says what they were as they were written. */
export function withRecord(files: ExportedFiles, { format, run, version }: Pick<How, 'format' | 'run' | 'version'>): ExportedFiles {
  const record: ExportRecord = {
    madeBy: `wnc ${version}`,
    format: format.name,
    ...(run && { run }),
    files: Object.fromEntries([...files].map(([file, data]) => [file, hashOf(data)])),
  };
  return new Map([...files, [exportFile, `${JSON.stringify(record, null, 2)}\n`]]);
}

function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
