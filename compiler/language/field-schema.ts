import { NAME_PATTERN, isNested, isRequired, type Field, type Fields } from './fields.js';
import { limits } from './limits.js';
import type { NumberOption } from './syntax.js';

export type JsonSchema = { readonly [key: string]: unknown };

/** The schema of a map whose expressions have become numbers: what ajv checks while a spec is read. */
export function resolvedSchema(fields: Fields): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(fields).filter((name) => isRequired(fields[name]!)),
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, resolvedField(field)])),
  };
}

function resolvedField(field: Field): JsonSchema {
  // Sections, lists of layers and the like are read by readers of their own.
  if (isNested(field)) return {};
  switch (field.kind) {
    case 'size':
    case 'whole':
    case 'number':
      return numberSchema(field);
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { enum: field.choices };
    case 'name':
      return { type: 'string', pattern: NAME_PATTERN };
    case 'text':
      return { type: 'string', minLength: 1, maxLength: field.longest };
    case 'numbers':
      return {
        type: 'array',
        minItems: field.length ?? 1,
        maxItems: field.length ?? limits.listLength,
        items: numberSchema(field.each),
      };
    case 'choices':
      return { type: 'array', minItems: 1, items: { enum: field.choices } };
    case 'texts':
      return { type: 'array', minItems: 1, maxItems: limits.listLength, items: textSchema(field) };
  }
}

/** A text that says something. */
export function textSchema({ longest }: { readonly longest: number }): JsonSchema {
  return { type: 'string', minLength: 1, maxLength: longest };
}

/** Bounds of a number, as JSON Schema has them. */
export function numberSchema(field: Extract<Field, { kind: 'size' | 'whole' | 'number' }>): JsonSchema {
  if (field.kind === 'size') return { type: 'integer', minimum: 1, maximum: sizeLimit(field) };
  if (field.kind === 'whole') {
    return { type: 'integer', minimum: field.minimum, ...(field.limit === undefined ? {} : { maximum: field.limit }) };
  }
  return { type: 'number', ...bounds(field) };
}

export function sizeLimit(field: Extract<Field, { kind: 'size' }>): number {
  return 'limit' in field && field.limit !== undefined ? field.limit : limits.size;
}

function bounds(field: NumberOption): JsonSchema {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = field;
  const all = { minimum, exclusiveMinimum, maximum, exclusiveMaximum };
  return Object.fromEntries(Object.entries(all).filter(([, bound]) => bound !== undefined));
}
