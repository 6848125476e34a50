import type { ErrorObject } from 'ajv';
import type { Fields } from './fields.js';
import { validatorOf } from './validators.js';

/** One thing that ajv found, without its message, which is never shown. */
export interface Finding {
  readonly keyword: string;
  /** The key inside the map, and the index where the key's value is a list. */
  readonly key: string;
  readonly index: number | undefined;
}

/** What a schema made of the fields says of the data. */
export function findings(fields: Fields, data: unknown): readonly Finding[] {
  const validate = validatorOf(fields);
  return validate(data) ? [] : (validate.errors ?? []).map(toFinding);
}

function toFinding(error: ErrorObject): Finding {
  const parameters = error.params as Readonly<Record<string, unknown>>;
  const named = parameters['additionalProperty'] ?? parameters['missingProperty'];
  if (typeof named === 'string') return { keyword: error.keyword, key: named, index: undefined };
  // A JSON pointer: /at/1, with ~1 for a slash and ~0 for a tilde.
  const [, key = '', index] = error.instancePath.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return { keyword: error.keyword, key, index: index === undefined ? undefined : Number(index) };
}
