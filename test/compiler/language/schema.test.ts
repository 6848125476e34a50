import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { layers } from '../../../compiler/layers/registry.js';
import { specSchema } from '../../../compiler/language/schema.js';

const specs = new URL('../../../specs/', import.meta.url);
const validate = new Ajv({ allErrors: true, strict: false }).compile(specSchema(layers));
const accepts = (spec: unknown) => {
  validate(spec);
  return validate.errors ?? [];
};

describe('the JSON Schema', () => {
  it('is the one in specs/schema.json; `npm run schema` writes it', () => {
    const isCurrent = readFileSync(new URL('schema.json', specs), 'utf8') === `${JSON.stringify(specSchema(layers), null, 2)}\n`;
    expect(isCurrent, 'specs/schema.json is old: npm run schema').toBe(true);
  });

  it.each(readdirSync(specs).filter((file) => file.endsWith('.yaml')))('accepts %s, whose first line names it', (file) => {
    const text = readFileSync(new URL(file, specs), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=schema.json');
    expect(accepts(parse(text))).toEqual([]);
  });

  const good = { name: 'x', data: { source: 'names', context: 8 }, model: ['tanh'] };

  it.each([
    [
      'expressions and vocabulary for numbers',
      { ...good, vars: { a: 1, b: '${a * 2}' }, model: [{ linear: { channels: 'vocabulary' } }, { fuse: '${a}' }] },
    ],
    ['labels', { ...good, model: [{ linear: { channels: 4 }, as: 'head' }] }],
    ['empty options', { ...good, model: [{ tanh: null }, { tanh: {} }] }],
    ['repeats', { ...good, model: [{ repeat: { for: { a: [1, '${b}'] }, layers: [{ residual: ['tanh'] }] } }] }],
    ['a schedule as a bare word', { ...good, train: { schedule: 'cosine', optimizer: { sgd: { rate: 0.1 } } } }],
  ])('accepts %s', (_, spec) => {
    expect(accepts(spec)).toEqual([]);
  });

  it.each([
    ['an unknown key', { ...good, extra: 1 }],
    ['an unknown layer', { ...good, model: ['tahn'] }],
    ['an unknown option', { ...good, model: [{ linear: { channels: 4, units: 4 } }] }],
    ['a missing option', { ...good, model: ['linear'] }],
    ['a size of 0', { ...good, model: [{ fuse: 0 }] }],
    ['a number in quotes', { ...good, model: [{ fuse: '2' }] }],
    ['an optimizer without a rate', { ...good, train: { optimizer: 'sgd' } }],
    ['two optimizers', { ...good, train: { optimizer: { sgd: { rate: 1 }, adam: { rate: 1 } } } }],
    ['a name with capitals', { ...good, name: 'Sample' }],
  ])('refuses %s', (_, spec) => {
    expect(accepts(spec)).not.toEqual([]);
  });

  it('describes every key', () => {
    const missing: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as Record<string, Record<string, unknown>>)) {
            if (property['description'] === undefined && property['$ref'] === undefined) missing.push(`${path}.${name}`);
          }
        }
        walk(value, `${path}.${key}`);
      }
    };
    walk(specSchema(layers), '');
    expect(missing).toEqual([]);
  });
});
