import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../../compiler/check.js';
import { layers } from '../../../compiler/layers/registry.js';
import { specSchema } from '../../../compiler/language/schema.js';
import { testHost } from '../../helpers/check-text.js';

/** The parity fixtures, where they lie beside the repository: their specs are right, and names are PyTorch's. */
const folder = new URL('../../fixtures/pytorch/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder) : [];
const validate = new Ajv({ strict: false }).compile(specSchema(layers));

function namesIn(file: URL): readonly string[] {
  const bytes = readFileSync(file);
  const header = bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE(0))).toString('utf8');
  return Object.keys(JSON.parse(header) as object).filter((name) => name !== '__metadata__');
}

describe.skipIf(names.length === 0)('PyTorch fixtures', () => {
  it.each(names)('%s', async (name) => {
    const text = readFileSync(new URL(`${name}/spec.yaml`, folder), 'utf8');
    expect(validate(parse(text))).toBe(true);
    const { bag, model } = await check({ name: 'spec.yaml', content: text }, testHost);
    expect(bag.sorted().filter(({ severity }) => severity === 'error')).toEqual([]);
    const { parameters, statistics } = model!.graph;
    const made = [...parameters, ...statistics].map(({ attributes }) => attributes.name);
    expect(made.sort()).toEqual([...namesIn(new URL(`${name}/weights.safetensors`, folder))].sort());
  });
});
