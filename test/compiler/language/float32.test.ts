import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layers } from '../../../compiler/layers/registry.js';
import { misfit } from '../../../compiler/language/float32.js';
import { optimizers, schedules, splitFields, trainFields, averageFields } from '../../../compiler/language/sections.js';
import type { Field } from '../../../compiler/language/fields.js';
import type { NumberOption } from '../../../compiler/language/syntax.js';
import { checkText } from '../../helpers/check-text.js';

/** Every number that a spec may give, by its key. */
const fields: readonly [string, NumberOption][] = [
  ...[...layers].flatMap(([name, { options }]) =>
    Object.entries(options).map(([key, field]): [string, Field] => [`${name}.${key}`, field]),
  ),
  ...[
    ...Object.entries(optimizers),
    ...Object.entries(schedules),
    ['train', trainFields] as const,
    ['average', averageFields] as const,
    ['split', splitFields] as const,
  ].flatMap(([name, own]) => Object.entries(own).map(([key, field]): [string, Field] => [`${name}.${key}`, field])),
].flatMap(([key, field]): [string, NumberOption][] =>
  field.kind === 'number' ? [[key, field]] : field.kind === 'numbers' && field.each.kind === 'number' ? [[key, field.each]] : [],
);

const isAllowed = (
  { minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity, exclusiveMaximum = Infinity }: NumberOption,
  value: number,
): boolean => value >= minimum && value > exclusiveMinimum && value <= maximum && value < exclusiveMaximum;

const inside = [
  1e-60,
  1e-46,
  1e-45,
  1e-39,
  2 ** -126,
  1e-30,
  1e-21,
  1e-20,
  1e-8,
  0.1,
  0.5,
  0.99999,
  0.99999994,
  0.99999998,
  0.9999999998,
  1 - 2 ** -53,
  1,
  1e20,
  3.4e38,
  3.5e38,
  1e39,
  1e300,
];

describe('a number of a spec', () => {
  it('is looked for in layers, optimizers, schedules and training', () => {
    expect(fields.map(([key]) => key)).toEqual(
      expect.arrayContaining([
        'dropout.rate',
        'layerNorm.epsilon',
        'linear.gain',
        'adam.betas',
        'sgd.momentum',
        'train.clip',
        'average.decay',
        'step.factor',
        'cosine.floor',
      ]),
    );
  });

  it.each(fields)('%s: is in float32 what it is as written, or refused with one that is', (_, field) => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...inside), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })), (value) => {
        fc.pre(isAllowed(field, value));
        const found = misfit(field, value);
        if (field.as === 'double') {
          expect(found).toBeUndefined();
          return;
        }
        const held = Math.fround(value);
        if (found === undefined) {
          expect(Number.isFinite(held) && isAllowed(field, held) && (held === 0) === (value === 0)).toBe(true);
          return;
        }
        const fix = Number(found.nearest);
        expect(isAllowed(field, fix) && isAllowed(field, Math.fround(fix)), found.nearest).toBe(true);
        expect(misfit(field, fix)).toBeUndefined();
      }),
    );
  });

  it('keeps what float32 rounds to another number of the same meaning', () => {
    for (const value of [0.1, 1 / 3, 0.99999, 0.9999999, 1e-37, 3.4e38, 12345.678901])
      expect(misfit({ kind: 'number', description: '' }, value)).toBeUndefined();
    expect(misfit({ kind: 'number', description: '', minimum: 0, maximum: 1 }, 0.99999999999)).toBeUndefined();
  });

  it.each([
    ['dropout: 0.9999999998', 'write `0.9999999`'],
    ['layerNorm: {epsilon: 1.0e-50}', 'write `0.00001`'],
    ['layerNorm: {epsilon: "${1 / 10 / 10000000000000000000000000000000000000000000}"}', 'write `0.00001`'],
    ['linear: {channels: 4, gain: 1.0e+39}', 'write `1`'],
  ])('%s gets a place and a fix that is right', async (layer, fix) => {
    const text = (own: string) =>
      `name: sample\ndata: {words: names, context: 4}\nmodel: [{embedding: {channels: 4}}, {${own}}, flatten, {linear: {channels: vocabulary}}]\n`;
    const { diagnostics } = await checkText(text(layer));
    expect(diagnostics.map(({ code, fixes: [own], span }) => [code, own?.words, span.start.line])).toEqual([['WNC325', fix, 3]]);
    const { offset } = diagnostics[0]!.span.start;
    const written = /`(.*)`/.exec(fix)![1]!;
    const repaired = text(layer).slice(0, offset) + written + text(layer).slice(diagnostics[0]!.span.end.offset);
    expect((await checkText(repaired)).codes).toEqual([]);
  });
});
