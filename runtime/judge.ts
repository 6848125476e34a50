/*
 * What comes out of a queue, a run folder or an export may come from anyone, and JSON may hold anything: these say what a value is, before
 * anything is done with it.
 */
import { visible } from './visible-text.js';

/** What a text is as JSON; undefined where it is none, or there is none: JSON has no undefined. */
export function parseJson(text: string | null | undefined): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A finite one. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** Text of at most so many characters, without NUL. */
export function isText(value: unknown, most = Infinity): value is string {
  return typeof value === 'string' && value.length <= most && !value.includes('\u0000');
}

/** Looks a value over that stands `at` a place, `train.steps` say: the place of the first thing that is wrong in it; undefined if none is. */
export type Check = (value: unknown, at: string) => string | undefined;

export function that(is: (value: unknown) => boolean): Check {
  return (value, at) => (is(value) ? undefined : at);
}

export const aText = that((value) => isText(value));
export const aCount = that(isCount);
export const aNumber = that(isNumber);

export function oneOf(...known: readonly unknown[]): Check {
  return that((value) => known.includes(value));
}

export function optional(check: Check): Check {
  return (value, at) => (value === undefined ? undefined : check(value, at));
}

export function orNull(check: Check): Check {
  return (value, at) => (value === null ? undefined : check(value, at));
}

/** Of the checks, the first that finds something. */
export function allOf(...checks: readonly Check[]): Check {
  return (value, at) => firstOf(checks, (check) => check(value, at));
}

export function listOf(check: Check): Check {
  return (value, at) => (Array.isArray(value) ? firstOf(value.entries(), ([i, item]) => check(item, `${at}[${i}]`)) : at);
}

/** An object with these fields; what else it has is not looked at. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value, at) => (isObject(value) ? firstOf(Object.entries(checks), ([key, check]) => check(own(value, key), inside(at, key))) : at);
}

/** An object of which each value is like that. */
export function mapOf(check: Check): Check {
  return (value, at) => (isObject(value) ? firstOf(Object.entries(value), ([key, item]) => check(item, inside(at, key))) : at);
}

/**
 * How a sentence goes on that says of a value that it is not what it should be: `, at train.steps`, or nothing where that is the whole;
 * undefined where it is right.
 */
export function faultIn(value: unknown, check: Check): string | undefined {
  if (isDeeper(value, MOST_LEVELS)) return ', but lists and objects one inside another';
  const at = check(value, '');
  if (at === undefined) return undefined;
  return at === '' ? '' : `, at ${visible(at.length > 80 ? `${at.slice(0, 80)}…` : at)}`;
}

/** Nothing that is written goes as deep; what does would fill the stack of whatever walks over it. */
const MOST_LEVELS = 50;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

function firstOf<Item>(items: Iterable<Item>, find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function inside(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
