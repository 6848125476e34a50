/*
 * A run as one file: safetensors of all that going on takes, as BrowserModel.save gives them, with the run's record in the metadata beside
 * what `wnc` reads there, and a visitor's own data where they are not long.
 */
import { UserError } from '../../runtime/errors.js';
import { fromBase64, toBase64 } from '../../runtime/files/base64.js';
import { readSafetensors, writeSafetensors } from '../../runtime/files/safetensors.js';
import { readRecord, type RunRecord } from './page/run-record.js';
import type { DataKind, OwnData } from './protocol.js';

/** The key of the metadata that holds a run. */
const KEY = 'playground';
/** Longer data stay out of the file. */
const MOST_DATA = 16_000_000;

/** What a file holds. */
export interface RunFile {
  /** undefined of a checkpoint that another program wrote. */
  readonly record: RunRecord | undefined;
  readonly data: OwnData | undefined;
  /** What the model is filled with. */
  readonly checkpoint: Uint8Array;
}

/** The bytes of a file with a run in it. */
export function writeRunFile(checkpoint: Uint8Array, record: RunRecord, data: OwnData | undefined): Uint8Array {
  const { tensors, metadata } = readSafetensors(checkpoint, 'the state of the run');
  const silent = { ...record, samples: record.samples.map(({ text, before, steps }) => ({ text, before, steps })) };
  return writeSafetensors(tensors, { ...metadata, [KEY]: JSON.stringify({ record: silent, data: data && plainData(data) }) });
}

/**
 * What a file holds; messages call it `name`. Throws WNC701 and WNC702 for bytes that are no safetensors, WNC875 for a run that cannot be
 * read.
 */
export function readRunFile(bytes: Uint8Array, name: string): RunFile {
  const { tensors, metadata } = readSafetensors(bytes, name);
  const { [KEY]: text, ...others } = metadata;
  if (text === undefined) return { record: undefined, data: undefined, checkpoint: bytes };
  const { record, data } = parsed(text);
  const read = readRecord(record);
  if (read === undefined)
    throw new UserError(
      'WNC875',
      `${name} holds a run that this page cannot read`,
      'open it in the version of the playground that saved it, or save it there again',
    );
  return { record: read, data: readData(data, read.kind), checkpoint: writeSafetensors(tensors, others) };
}

function parsed(text: string): { readonly record?: unknown; readonly data?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Data as JSON: a text, a list of words, or bytes in base64; undefined where they are too long. */
function plainData({ name, content }: OwnData): unknown {
  const bytes = content instanceof ArrayBuffer ? new Uint8Array(content) : content;
  if (bytes instanceof Uint8Array) return bytes.length > MOST_DATA ? undefined : { name, bytes: toBase64(bytes) };
  const length = typeof bytes === 'string' ? bytes.length : bytes.reduce((sum, word) => sum + word.length, 0);
  return length > MOST_DATA ? undefined : { name, content: bytes };
}

function readData(value: unknown, kind: DataKind): OwnData | undefined {
  const { name, content, bytes } = (value ?? {}) as { readonly name?: unknown; readonly content?: unknown; readonly bytes?: unknown };
  if (typeof name !== 'string') return undefined;
  if (typeof bytes === 'string') return { name, content: fromBase64(bytes), kind };
  if (typeof content === 'string') return { name, content, kind };
  return Array.isArray(content) && content.every((word) => typeof word === 'string') ? { name, content, kind } : undefined;
}
