import { expect } from 'vitest';
import { UserError } from '../../runtime/errors.js';

/** A value of JSON with one thing in it changed. */
interface Changed {
  /** Where, and what stands there now: `train.steps = "x"`; `train.steps left out`. */
  readonly change: string;
  readonly value: unknown;
}

/** One of each kind, of numbers and texts also those that are none of what is counted or named. */
const others: readonly unknown[] = [7.5, -1, 1e300, 'x', 'a\u0000b', true, null, [], [null], {}, { x: [] }];

/** The value with each thing in it left out, and replaced by each of what is of another kind; lists by their first two items. */
function* wrongValues(value: unknown): Generator<Changed> {
  for (const place of placesIn(value)) {
    const name = place.join('.');
    if (place.length > 0 && typeof place.at(-1) === 'string') yield { change: `${name} left out`, value: changed(value, place, undefined) };
    const now = valueAt(value, place);
    for (const other of others) {
      if (kindOf(other) !== kindOf(now) || other === 'a\u0000b')
        yield { change: `${name} = ${JSON.stringify(other)}`, value: changed(value, place, other) };
    }
  }
}

/**
 * Which changes of a value, in JSON, a reader takes. It has to take the value itself, and to refuse the rest as a UserError of this code
 * that names the file and has a fix.
 */
export async function takenOf(
  whole: unknown,
  file: string,
  code: string,
  read: (json: string) => Promise<unknown>,
): Promise<ReadonlySet<string>> {
  expect(await read(JSON.stringify(whole))).toBeDefined();
  const found = new Set<string>();
  for (const { change, value } of wrongValues(whole)) {
    try {
      await read(JSON.stringify(value));
      found.add(change);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(`${error.code} ${error.message}`, change).toMatch(
        new RegExp(`^${code} .* is not whole: .*${file.replace('.', '\\.')} is not `),
      );
      expect(error.fix, change).toBeDefined();
    }
  }
  return found;
}

/** The same of a reader that answers whether it takes the value. */
export function changesTaken(whole: unknown, takes: (json: string) => boolean): ReadonlySet<string> {
  expect(takes(JSON.stringify(whole))).toBe(true);
  return new Set([...wrongValues(whole)].filter(({ value }) => takes(JSON.stringify(value))).map(({ change }) => change));
}

type Place = readonly (string | number)[];

function* placesIn(value: unknown, place: Place = []): Generator<Place> {
  yield place;
  if (Array.isArray(value)) for (const i of [0, 1].slice(0, value.length)) yield* placesIn(value[i], [...place, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* placesIn(item, [...place, key]);
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((inside, key) => (inside as Record<string | number, unknown>)[key], value);
}

/** A copy in which undefined takes a key away. */
function changed(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, other);
  return copy;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}
