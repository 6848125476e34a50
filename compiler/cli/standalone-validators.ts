import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { layers } from '../layers/registry.js';
import { resolvedSchema } from '../language/field-schema.js';
import type { Fields } from '../language/fields.js';
import { repeatFields, topFields } from '../language/sections.js';
import { ajvOptions } from '../language/validators.js';

/**
 * A module that replaces language/validators.ts in a page: for each map of the language a function that judges it, written out,
 * so that nothing is made of text while the page runs. The functions go by the texts of their schemas.
 */
export function standaloneValidators(fieldSchemaModule: string): string {
  const schemas = [...new Set(everyFields().map((fields) => JSON.stringify(resolvedSchema(fields))))];
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true } });
  schemas.forEach((text, i) => ajv.addSchema(JSON.parse(text) as object, `validator${i}`));
  const names = Object.fromEntries(schemas.map((_, i) => [`validator${i}`, `validator${i}`]));
  // The types of a CommonJS package's default export do not say that it is a function already.
  const print = standaloneCode as unknown as (ajv: Ajv, names: Readonly<Record<string, string>>) => string;
  return `${print(ajv, names)}
import { resolvedSchema } from ${JSON.stringify(fieldSchemaModule)};
const validators = new Map([${schemas.map((text, i) => `[${JSON.stringify(text)}, validator${i}]`).join(', ')}]);
export function validatorOf(fields) {
  const validate = validators.get(JSON.stringify(resolvedSchema(fields)));
  if (!validate) throw new Error('internal error: a map of the language was left out of this build');
  return validate;
}
`;
}

/** The fields of every map that a spec may hold: its sections, the kinds of their variants, the layers. */
function everyFields(): readonly Fields[] {
  const found = new Set<Fields>();
  const visit = (fields: Fields): void => {
    if (found.has(fields)) return;
    found.add(fields);
    for (const field of Object.values(fields)) {
      if (field.kind === 'section') visit(field.fields);
      if (field.kind === 'variant') Object.values(field.variants).forEach(visit);
    }
  };
  [topFields, repeatFields, ...[...layers.values()].map(({ options }) => options)].forEach(visit);
  return [...found];
}
