import { isBuiltin } from '../../data/builtin.js';
import { isSequenceKind } from '../../data/kinds/kind.js';
import { targets } from '../../targets.js';
import type { DataRecord, RunRecord } from './run-record.js';

/** Whether a value read from JSON is what a run's record holds: a run folder may come from anyone. */
export function isRunRecord(value: unknown): value is RunRecord {
  if (!isObject(value)) return false;
  const { version, name, target, relaxed, shards, started, flags, train, data, teachers, best } = value;
  return (
    version === 1 &&
    isText(name) &&
    targets.some((known) => known === target) &&
    (relaxed === undefined || relaxed === true) &&
    isOptional(shards, isShards) &&
    isText(started) &&
    !Number.isNaN(Date.parse(started)) &&
    isObject(flags) &&
    isOptional(flags['steps'], isCount) &&
    isOptional(flags['seed'], isCount) &&
    isOptional(flags['words'], isText) &&
    isOptional(flags['data'], isText) &&
    isOptional(flags['from'], isText) &&
    isOptional(flags['threads'], isCount) &&
    isObject(train) &&
    isOptional(teachers, isTeachers) &&
    isOptional(best, isBest) &&
    isRunData(data)
  );
}

function isTeachers(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => isObject(one) && isText(one['folder']) && isText(one['hash']));
}

function isBest(value: unknown): boolean {
  return isObject(value) && isCount(value['step']) && isText(value['split']) && typeof value['loss'] === 'number';
}

/** Whether it is what a run's record holds of its data. */
export function isRunData(value: unknown): value is DataRecord {
  if (!isObject(value)) return false;
  const { kind, builtin, file, normalize, split, hash, characters } = value;
  if (kind !== undefined && !isSequenceKind(kind)) return false;
  const hasOneSource = file === null ? isText(builtin) && isBuiltin(builtin, kind ?? 'words') : isText(file) && builtin === null;
  return (
    hasOneSource &&
    (kind === undefined ? isCount(value['words']) : isSequence(value)) &&
    (normalize === undefined || normalize === 'nfc') &&
    isSplit(split) &&
    isText(hash) &&
    Array.isArray(characters) &&
    characters.every(isCharacter) &&
    new Set(characters).size === characters.length
  );
}

function isSequence({ kind, length, vocabulary, start, characters, audio }: Readonly<Record<string, unknown>>): boolean {
  const count = Array.isArray(characters) ? characters.length : 0;
  return (
    isCount(length) &&
    isCount(vocabulary) &&
    isCount(start) &&
    Number(start) < Number(vocabulary) &&
    (kind === 'text' ? count === vocabulary : count === 0) &&
    (kind === 'bytes' ? vocabulary === 256 : true) &&
    (kind === 'audio' ? isAudio(audio) && vocabulary === (audio as { levels: number }).levels : audio === undefined)
  );
}

function isAudio(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { rate, levels, companding } = value;
  return (rate === null || isCount(rate)) && isCount(levels) && (companding === 'muLaw' || companding === 'none');
}

function isSplit(value: unknown): boolean {
  if (!isObject(value) || !isOptional(value['seed'], isCount)) return false;
  const shares = [value['train'], value['validation'], value['test']];
  return shares.every((share) => typeof share === 'number' && share >= 0 && share <= 1);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\u0000');
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** One code point. */
function isCharacter(value: unknown): boolean {
  return typeof value === 'string' && [...value].length === 1;
}

function isShards(value: unknown): boolean {
  return value === 2 || value === 4;
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}
