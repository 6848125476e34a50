import { UNKNOWN, defaultOf, exampleValue, isRequired, otherKeysOf, type Field, type Fields } from '../../language/fields.js';
import type { ResolvedLayer } from '../../language/resolved-spec.js';
import { fieldsOf, type Grammar } from '../../language/sweep/path-targets.js';
import { layers } from '../../layers/registry.js';
import type { Analysis } from '../analyse.js';
import type { Cursor } from '../cursor.js';
import type { Offer } from './offer.js';

/** `linear: ` as a map of its options. */
export function optionMap(name: string, { isFlow }: Cursor): Offer {
  const layer = layers.get(name);
  const required = Object.entries(layer ? fieldsOf(layer) : {}).filter(([, field]) => isRequired(field));
  const text = `{${required.map(([key, field]) => `${key}: ${exampleValue(key, field)}`).join(', ')}}`;
  return { label: text, kind: 'choice', text, detail: isFlow ? '' : 'its options', rank: 0 };
}

export function withColon(key: string, value: string, { hasColon }: Cursor): string {
  return hasColon ? key : `${key}:${value.startsWith('\n') ? '' : ' '}${value}`;
}

export function fieldKeys(fields: Fields, given: readonly string[], cursor: Cursor, names: readonly string[] = []): readonly Offer[] {
  const taken = new Set(given.flatMap((key) => [key, ...spellingsOf(key, fields)]));
  return Object.entries(fields)
    .filter(([key, field]) => !taken.has(key) && (field.kind !== 'name' || isRequired(field) || names.length > 0))
    .map(([key, field]) => ({
      label: key,
      kind: 'key',
      text: withColon(key, valueFor(key, field, names, cursor), cursor),
      detail: isRequired(field) ? 'must be given' : defaultText(field),
      documentation: field.description,
      rank: isRequired(field) ? 0 : 1,
    }));
}

/** A key's value to begin with; a model goes over lines. */
function valueFor(key: string, field: Field, names: readonly string[], { isFlow }: Cursor): string {
  if (field.kind === 'name' && names[0] !== undefined) return names[0];
  return key === 'model' && field.kind === 'layers' && !isFlow
    ? `\n${STARTER.map((layer) => `  - ${layer}`).join('\n')}`
    : usualValue(key, field);
}

/** A model to begin with. */
const STARTER = ['embedding: {channels: 10}', 'flatten', 'linear: {channels: vocabulary}'] as const;

/** The labels of layers that read characters, whose weights another layer may have too. */
export function charactersLabels({ partial }: Analysis): readonly string[] {
  const all = (some: readonly ResolvedLayer[]): readonly ResolvedLayer[] => some.flatMap((layer) => [layer, ...layer.lists.flatMap(all)]);
  return all(partial?.model ?? []).flatMap(({ name, label }) =>
    label !== undefined && layers.get(name)?.facts?.readsCharacters ? [label] : [],
  );
}

/** Keys that set the same as this one. */
function spellingsOf(key: string, fields: Fields): readonly string[] {
  const groups = Object.entries(fields).map(([name, field]) => [name, ...otherKeysOf(field)]);
  return groups.find((group) => group.length > 1 && group.includes(key)) ?? [];
}

function defaultText(field: Field): string {
  const standard = defaultOf(field);
  if (standard === undefined || standard === '') return '';
  return `default ${Array.isArray(standard) ? `[${standard.join(', ')}]` : plain(standard)}`;
}

/** A value to begin with: of an option that has a default another one. */
export function usualValue(key: string, field: Field): string {
  const known = examples[key];
  if (known !== undefined) return known;
  switch (field.kind) {
    case 'boolean':
      return String(!(field.default ?? false));
    case 'choice':
      return field.choices.find((choice) => choice !== field.default) ?? field.choices[0] ?? '';
    case 'choices':
      return `[${field.choices[0] ?? ''}]`;
    case 'variant': {
      const [kind, fields] = Object.entries(field.variants)[0] ?? ['', {}];
      return variantText(kind, fields);
    }
    case 'section': {
      const required = Object.entries(field.fields).filter(([, inner]) => isRequired(inner) && otherKeysOf(inner).length === 0);
      const shown = required.length > 0 || field.main !== undefined ? required : Object.entries(field.fields).slice(0, 3);
      const named = Object.entries(field.fields).find(([, inner]) => otherKeysOf(inner).length > 0);
      const parts = [...(named ? [named] : []), ...shown].map(([name, inner]) => `${name}: ${usualValue(name, inner)}`);
      return `{${parts.join(', ')}}`;
    }
    case 'text':
      return 'text';
    case 'texts':
      return '[runs/NAME]';
    case 'variables':
      return '{hidden: 64}';
    case 'values':
      return '{dilation: [1, 2, 4]}';
    case 'layers':
      return key === 'model' ? '[]' : '[tanh]';
    case 'numbers':
      return field.default === undefined ? '[1000]' : `[${field.default.join(', ')}]`;
    case 'name':
      return 'out';
    default: {
      const standard = defaultOf(field);
      if (standard !== undefined) return plain(standard);
      const example = exampleValue(key, field);
      return example === UNKNOWN ? '1' : example;
    }
  }
}

const examples: Readonly<Record<string, string>> = {
  name: 'my-model',
  description: 'One line.',
  words: 'names',
  source: 'names',
  text: 'kjv',
  bytes: 'file.bin',
  file: 'tones',
  base: 'spec.yaml',
  audio: 'tones',
  every: '1000',
  patience: '5',
  clip: '1',
  average: '{decay: 0.999}',
  ranges: '{train.batch: [16, 32]}',
  together: '[[{train.steps: 1000}, {train.steps: 2000}]]',
};

export function plain(value: unknown): string {
  return typeof value === 'number' && value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential() : String(value);
}

function variantText(kind: string, fields: Fields): string {
  const required = Object.entries(fields).filter(([, field]) => isRequired(field));
  return required.length === 0 ? kind : `{${kind}: {${required.map(([key, field]) => `${key}: ${exampleValue(key, field)}`).join(', ')}}}`;
}

export function variantOffers({ variants, summaries, standard }: Extract<Grammar, { kind: 'variant' }>, cursor: Cursor): readonly Offer[] {
  return Object.entries(variants).map(([kind, fields]) => {
    const whole = variantText(kind, fields);
    // As a key its braces are there.
    const inner = whole.startsWith('{') ? whole.slice(1, -1) : `${kind}: {}`;
    const text = cursor.form === 'value' ? whole : cursor.hasColon ? kind : inner;
    return {
      label: kind,
      kind: 'choice',
      text,
      detail: kind === standard ? 'the default' : '',
      documentation: summaries[kind] ?? '',
      rank: 0,
    };
  });
}
