import type { JsonSchema } from '../field-schema.js';
import { SPEC_NAME_PATTERN } from '../fields.js';
import { limits } from '../limits.js';
import { mapSchema } from '../schema.js';
import { sweepFields } from './sweep-fields.js';

const ends: JsonSchema = { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } };
const count: JsonSchema = {
  description: 'How many values, both ends included. Random trials may do without it.',
  type: 'integer',
  minimum: 2,
  maximum: limits.listLength,
};
const whole: JsonSchema = { description: 'Whether values are rounded to whole numbers.', type: 'boolean' };

function span(kind: 'linear' | 'log', description: string): JsonSchema {
  return { type: 'object', properties: { [kind]: { description, ...ends }, count, whole }, required: [kind], additionalProperties: false };
}

/** The JSON Schema of a sweep file, for editors. */
export function sweepSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A wnc sweep',
    ...mapSchema(sweepFields, { name: { description: sweepFields.name.description, type: 'string', pattern: SPEC_NAME_PATTERN } }),
    definitions: {
      // What the fields that are shared with specs refer to.
      expression: { description: 'One expression: "${channels * 4}".', type: 'string', pattern: '^\\s*\\$\\{[^}]+\\}\\s*$' },
      range: {
        anyOf: [
          { description: 'Values to try, of any kind.', type: 'array', minItems: 1 },
          span('linear', 'The two ends; values between them are evenly spaced.'),
          span('log', 'The two ends, both above 0; each value is the one before times the same factor.'),
          { description: 'Worked out from the ranges above it and the base spec’s variables.', $ref: '#/definitions/expression' },
        ],
      },
    },
  };
}
