import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../errors.js';
import { visible } from '../../visible-text.js';
import type { NumberTensor } from '../../files/named-tensors.js';
import { readSafetensors, writeSafetensors, type Safetensors } from '../../files/safetensors.js';
import { fileError, isFile, limits, readBytes, shownPath, writeWhole } from '../files.js';
import { refuseLinks } from '../links.js';
import { temporaryName } from '../replace-file.js';

/** A file of tensors and where its state of one save earlier is kept. */
export interface KeptFile {
  readonly file: string;
  readonly before: string;
}

/** No text inside JSON can look like this: there the quotes would be escaped. */
const sealKey = '"sha256":"';
const noSeal = '0'.repeat(64);

/**
 * Writes tensors with the SHA-256 of the whole file, its own digits taken as zeros, among the metadata. What was in the
 * file is kept beside it, if it is whole: there is a whole file at every moment. Throws WNC722 where that fails.
 */
export async function writeSealed(
  { file, before }: KeptFile,
  tensors: ReadonlyMap<string, NumberTensor>,
  metadata: Readonly<Record<string, string>>,
): Promise<void> {
  const bytes = writeSafetensors(tensors, { sha256: noSeal, ...metadata });
  new TextEncoder().encodeInto(hashOf(bytes), bytes.subarray(sealOffset(bytes)!));
  if (await isFile(file)) {
    const old = await readBytes(file, 'the run', limits.tensors);
    if (isSealWhole(old)) await linkOver(file, before);
  }
  await writeWhole(file, bytes);
}

/**
 * Reads what writeSealed wrote, or, where that is missing or damaged, what was there one save earlier; `say` is then told.
 * A file without a seal is taken as it is. Throws WNC733 where neither is whole.
 */
export async function readSealed({ file, before }: KeptFile, what: string, say: (text: string) => void): Promise<Safetensors> {
  const newest = await readOne(file, what);
  if (!('damage' in newest)) return newest;
  const older = await readOne(before, what);
  if ('damage' in older) {
    const fix = 'bring it back from a copy, or train anew';
    throw new UserError(
      'WNC733',
      `${shownPath(file)} ${newest.damage}, and ${path.basename(before)}, the one before it, ${older.damage}`,
      fix,
    );
  }
  say(`${visible(shownPath(file))} ${newest.damage}; ${path.basename(before)}, the one before it, is used\n`);
  return older;
}

/**
 * The tensors of a file's bytes by themselves, which messages call `name`. Throws WNC733 where their seal, if they have one, says that
 * they are not those that were written, WNC701 and WNC702 where they are no safetensors.
 */
export function readSealedBytes(bytes: Uint8Array, name: string): Safetensors {
  const found = readSafetensors(bytes, name);
  if (isSealWhole(bytes)) return found;
  throw new UserError(
    'WNC733',
    `${name} is damaged: its bytes are not those that were written`,
    'bring it back from a copy, or train anew',
  );
}

/** Puts what was kept in the place of a file that is damaged, so that the next save does not keep the damage. */
export async function restoreBefore({ file, before }: KeptFile): Promise<void> {
  if (!(await isFile(before))) return;
  if ((await isFile(file)) && isSealWhole(await readBytes(file, 'the run', limits.tensors))) return;
  await linkOver(before, file);
}

async function readOne(file: string, what: string): Promise<Safetensors | { readonly damage: string }> {
  if (!(await isFile(file))) return { damage: 'is missing' };
  const bytes = await readBytes(file, what, limits.tensors);
  try {
    const found = readSafetensors(bytes, shownPath(file));
    return isSealWhole(bytes) ? found : { damage: 'is damaged (its bytes are not those that were written)' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { damage: `is damaged (${error.message.replace(`${shownPath(file)} is `, '').replace(`${shownPath(file)} `, 'it ')})` };
  }
}

/** Whether a file's seal, if it has one, is that of its bytes. */
function isSealWhole(bytes: Uint8Array): boolean {
  const offset = sealOffset(bytes);
  if (offset === undefined) return true;
  const seal = Buffer.from(bytes.subarray(offset, offset + noSeal.length)).toString('latin1');
  const copy = bytes.slice();
  copy.fill('0'.charCodeAt(0), offset, offset + noSeal.length);
  return hashOf(copy) === seal;
}

/** Where the seal's digits begin, if there is one. */
function sealOffset(bytes: Uint8Array): number | undefined {
  const headerLength = bytes.length < 8 ? 0 : Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(8, 8 + Math.min(headerLength, bytes.length));
  const at = header.indexOf(sealKey);
  return at < 0 ? undefined : 8 + at + sealKey.length;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Has `to` hold the same bytes as `from`, in one moment. */
async function linkOver(from: string, to: string): Promise<void> {
  const temporary = temporaryName(to);
  try {
    refuseLinks([from, to]);
    // Some file systems have no links.
    await link(from, temporary).catch(() => copyFile(from, temporary, constants.COPYFILE_EXCL));
    await rename(temporary, to);
  } catch (error) {
    throw fileError('WNC722', `${shownPath(to)} cannot be written`, error);
  } finally {
    // A rename of one link over another of the same file does nothing.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
