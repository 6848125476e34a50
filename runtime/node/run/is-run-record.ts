import { isBuiltin } from '../../data/builtin.js';
import { targets } from '../../targets.js';
import type { DataRecord, RunRecord } from './run-record.js';

/** Whether a value read from JSON is what a run's record holds: a run folder may come from anyone. */
export function isRunRecord(value: unknown): value is RunRecord {
  if (!isObject(value)) return false;
  const { version, name, target, relaxed, started, flags, train, data, best } = value;
  return (
    version === 1 &&
    isText(name) &&
    targets.some((known) => known === target) &&
    (relaxed === undefined || relaxed === true) &&
    isText(started) &&
    !Number.isNaN(Date.parse(started)) &&
    isObject(flags) &&
    isOptional(flags['steps'], isCount) &&
    isOptional(flags['seed'], isCount) &&
    isOptional(flags['words'], isText) &&
    isOptional(flags['from'], isText) &&
    isObject(train) &&
    isOptional(best, isBest) &&
    isData(data)
  );
}

function isBest(value: unknown): boolean {
  return isObject(value) && isCount(value['step']) && isText(value['split']) && typeof value['loss'] === 'number';
}

function isData(value: unknown): value is DataRecord {
  if (!isObject(value)) return false;
  const { builtin, file, normalize, split, words, hash, characters } = value;
  const hasOneSource = file === null ? isText(builtin) && isBuiltin(builtin) : isText(file) && builtin === null;
  return (
    hasOneSource &&
    (normalize === undefined || normalize === 'nfc') &&
    isSplit(split) &&
    isCount(words) &&
    isText(hash) &&
    Array.isArray(characters) &&
    characters.every(isCharacter) &&
    new Set(characters).size === characters.length
  );
}

function isSplit(value: unknown): boolean {
  if (!isObject(value) || !isCount(value['seed'])) return false;
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

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}
