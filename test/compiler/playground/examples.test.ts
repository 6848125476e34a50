import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { examples, firstExample, groupedExamples } from '../../../compiler/playground/examples.js';

it('offers every spec of specs/ with a few sentences, the lecture’s path first', () => {
  const specs = readdirSync('specs').filter((file) => file.endsWith('.yaml'));
  expect(examples.map(({ name }) => `${name}.yaml`).sort()).toEqual(specs.sort());
  for (const { name, text, about } of examples) {
    expect(text).toBe(readFileSync(`specs/${name}.yaml`, 'utf8'));
    expect(about, name).toMatch(/^.{40,}[.?]$/);
  }
  expect(groupedExamples[0]?.examples.map(({ name }) => name)).toEqual([
    'mlp-3',
    'mlp-8',
    'hierarchical-per-position',
    'hierarchical',
    'hierarchical-large',
  ]);
  expect(firstExample.name).toBe('hierarchical');
});
