import { numberSchema, textSchema, type JsonSchema } from './field-schema.js';
import { NAME_PATTERN, SPEC_NAME_PATTERN, isRequired, otherKeysOf, type Field, type Fields, type VariantField } from './fields.js';
import { limits } from './limits.js';
import { repeatFields, topFields } from './sections.js';
import type { LayerSyntax } from './syntax.js';

/**
 * The JSON Schema of the language as it is written, for editors: what `readSpec` accepts, with the descriptions and
 * defaults of the layers' own definitions. A number may also be an expression, so bounds hold for plain numbers only.
 */
export function specSchema(layers: ReadonlyMap<string, LayerSyntax>): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A wnc spec',
    ...mapSchema(topFields, { name: { ...describe(topFields.name), type: 'string', pattern: SPEC_NAME_PATTERN } }),
    definitions: {
      expression: {
        description: 'A number by its expression: "${hidden * 2}", or the word vocabulary.',
        type: 'string',
        pattern: '^\\s*(\\$\\{[^}]+\\}|vocabulary)\\s*$',
      },
      label: { description: "Takes the index's place in the names of this layer's parameters.", type: 'string', pattern: NAME_PATTERN },
      layers: { type: 'array', minItems: 1, items: { $ref: '#/definitions/layer' } },
      layer: layerSchema(layers),
    },
  };
}

function layerSchema(layers: ReadonlyMap<string, LayerSyntax>): JsonSchema {
  const all = [...layers.values()];
  const bare = all.filter((layer) => !Object.values(layer.options).some(isRequired));
  return {
    anyOf: [
      { oneOf: bare.map(({ name, summary }) => ({ const: name, description: summary })) },
      ...all.map((layer) => ({
        type: 'object',
        description: layer.summary,
        properties: { [layer.name]: layerValue(layer), as: { $ref: '#/definitions/label' } },
        required: [layer.name],
        additionalProperties: false,
      })),
    ],
  };
}

/** Options by name, the main option's value, or nothing where nothing is required. */
function layerValue(layer: LayerSyntax): JsonSchema {
  const isRepeat = Object.values(layer.options).some((option) => option.kind === 'rounds');
  const forms: JsonSchema[] = [isRepeat ? repeatSchema() : mapSchema(layer.options)];
  if (layer.main !== undefined) forms.push(fieldSchema(layer.options[layer.main]!));
  if (!Object.values(layer.options).some(isRequired)) forms.push({ type: 'null' });
  return forms.length === 1 ? { description: layer.summary, ...forms[0] } : { description: layer.summary, anyOf: forms };
}

function repeatSchema(): JsonSchema {
  return { ...mapSchema(repeatFields), oneOf: [{ required: ['times'] }, { required: ['for'] }] };
}

export function mapSchema(fields: Fields, overrides: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  const needed = Object.entries(fields).filter(([, field]) => isRequired(field));
  const required = needed.filter(([, field]) => otherKeysOf(field).length === 0).map(([name]) => name);
  const spelled = needed.flatMap(([name, field]) => {
    const others = otherKeysOf(field);
    return others.length === 0 ? [] : [{ oneOf: [name, ...others].map((key) => ({ required: [key] })) }];
  });
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    ...spelled[0],
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, overrides[name] ?? fieldSchema(field)])),
  };
}

function describe(field: Field): JsonSchema {
  const isPlain = 'default' in field && field.default !== undefined && field.default !== '';
  return { description: field.description, ...(isPlain ? { default: field.default } : {}) };
}

function fieldSchema(field: Field): JsonSchema {
  const described = describe(field);
  switch (field.kind) {
    case 'size':
    case 'whole':
    case 'number':
      return { ...described, ...written(field) };
    case 'boolean':
      return { ...described, type: 'boolean' };
    case 'choice':
      return { ...described, enum: field.choices };
    case 'name':
      return { ...described, type: 'string', pattern: NAME_PATTERN };
    case 'text':
      return { ...described, type: 'string', minLength: 1, maxLength: field.longest };
    case 'numbers':
      return {
        ...described,
        type: 'array',
        minItems: field.length ?? 1,
        maxItems: field.length ?? limits.listLength,
        items: written(field.each),
      };
    case 'choices':
      return { ...described, type: 'array', minItems: 1, uniqueItems: true, items: { enum: field.choices } };
    case 'texts':
      return { ...described, type: 'array', minItems: 1, maxItems: limits.listLength, items: textSchema(field) };
    case 'section': {
      const main = field.main === undefined ? undefined : field.fields[field.main];
      return main === undefined
        ? { ...described, ...mapSchema(field.fields) }
        : { ...described, anyOf: [fieldSchema(main), mapSchema(field.fields)] };
    }
    case 'variant':
      return { ...described, ...variantSchema(field) };
    case 'variables':
      return { ...described, type: 'object', propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]{0,63}$' }, additionalProperties: anyNumber };
    case 'values':
      return { ...described, type: 'object', minProperties: 1, additionalProperties: { type: 'array', minItems: 1, items: anyNumber } };
    case 'ranges':
      return { ...described, type: 'object', additionalProperties: { $ref: '#/definitions/range' } };
    case 'groups':
      return { ...described, type: 'array', items: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1 } } };
    case 'layers':
      return { ...described, $ref: '#/definitions/layers' };
    case 'branches':
      return { ...described, type: 'array', minItems: 1, items: { type: 'array', items: { $ref: '#/definitions/layer' } } };
    case 'rounds':
      return { ...described, ...repeatSchema() };
  }
}

const expression: JsonSchema = { $ref: '#/definitions/expression' };
const anyNumber: JsonSchema = { anyOf: [{ type: 'number' }, expression] };

function written(field: Extract<Field, { kind: 'size' | 'whole' | 'number' }>): JsonSchema {
  return { anyOf: [numberSchema(field), expression] };
}

/** A bare word where a kind needs no settings, or a map with exactly one kind. */
function variantSchema({ variants, summaries }: VariantField): JsonSchema {
  const bare = Object.keys(variants).filter((kind) => !Object.values(variants[kind]!).some(isRequired));
  const map = {
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(variants).map(([kind, fields]) => [kind, { description: summaries[kind], ...mapSchema(fields) }]),
    ),
  };
  return { anyOf: bare.length === 0 ? [map] : [{ enum: bare }, map] };
}
