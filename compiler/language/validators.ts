import { Ajv, type ErrorObject } from 'ajv';
import { resolvedSchema } from './field-schema.js';
import type { Fields } from './fields.js';

/** Judges a map by a schema; what it found stands in `errors` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

// Our own schemas need no check against the meta-schema, and are too small to be worth optimising.
export const ajvOptions = { allErrors: true, meta: false, validateSchema: false, strict: false } as const;

const ajv = new Ajv({ ...ajvOptions, code: { optimize: false } });

/** Compiled when a map of the kind is first met: a small spec compiles a handful. */
const validators = new WeakMap<Fields, Validator>();

/**
 * What judges a map of these fields. ajv makes functions out of text, which a page's policy may forbid: the build for pages puts
 * functions in this file's place that were made then.
 */
export function validatorOf(fields: Fields): Validator {
  let validate = validators.get(fields);
  if (validate === undefined) {
    validate = ajv.compile(resolvedSchema(fields)) as Validator;
    validators.set(fields, validate);
  }
  return validate;
}
