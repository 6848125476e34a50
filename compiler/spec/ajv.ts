import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { resolvedSchema } from './field-schema.js';
import type { Fields } from './fields.js';

/** One thing that ajv found, without its message, which is never shown. */
export interface Finding {
  readonly keyword: string;
  /** The key inside the map, and the index where the key's value is a list. */
  readonly key: string;
  readonly index: number | undefined;
}

// Our own schemas need no check against the meta-schema, and are too small to be worth optimising.
const ajv = new Ajv({ allErrors: true, meta: false, validateSchema: false, code: { optimize: false }, strict: false });

/** Compiled when a map of the kind is first met: a small spec compiles a handful. */
const validators = new WeakMap<Fields, ValidateFunction>();

/** What a schema made of the fields says of the data. */
export function findings(fields: Fields, data: unknown): readonly Finding[] {
  let validate = validators.get(fields);
  if (validate === undefined) {
    validate = ajv.compile(resolvedSchema(fields));
    validators.set(fields, validate);
  }
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
