import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';

const folder = new URL('../../specs/', import.meta.url);
const wavenet = `name: wavenet
vars: {hidden: 24, dilations: 3}
data: {source: names, context: 16, split: {train: 0.8, validation: 0.1, test: 0.1, seed: 42}}
model:
  - embedding: {channels: &c 16}
  - repeat:
      for: {dilation: [1, 2, "\${dilations + 1}"]}
      layers:
        - residual:
            - gated: {channels: *c, kernel: 2, dilation: "\${dilation}"}
            - {skip: {to: out, layers: [{linear: {channels: 32}}]}, as: side}
            - parallel: {merge: concat, branches: [[{linear: {channels: 8}}], [tanh, {linear: {channels: 8}}]]}
  - collect: out
  - linear: {channels: "\${min(hidden, vocabulary) * 2}"}
  - dropout: 0.1
  - linear: {channels: vocabulary}
train: {steps: 100, optimizer: {adamW: {rate: 0.001, betas: [0.9, 0.99]}}, schedule: {cosine: {warmup: 10}}, clip: 1, evaluate: {every: 10, splits: [train, test]}, average: {decay: 0.99}}
`;

/** Right specs to make mistakes in. */
export const rightSpecs: readonly string[] = [
  wavenet,
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8')),
];

/** One slip of the keyboard: something taken out, put in or written twice. */
export interface Slip {
  /** A share of the text. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
  readonly copy: boolean;
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  '-',
  '- ',
  '\n',
  '\n  ',
  ' ',
  '\t',
  '"',
  "'",
  '#',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '?',
  '${',
  '0',
  '-1',
  '1e9',
  'null',
  '<<: ',
  'linear',
  'tanh',
  'as: x',
  'é',
  '🙂',
  '\u0000',
  '\r',
];

export const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  remove: fc.integer({ min: 0, max: 12 }),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
  copy: fc.boolean(),
});

export function applySlips(text: string, slips: readonly Slip[]): string {
  return slips.reduce((result, { at, remove, insert, copy }) => {
    const place = Math.floor(at * result.length);
    const cut = result.slice(place, place + remove);
    return result.slice(0, place) + (copy ? cut + cut : '') + insert + result.slice(place + remove);
  }, text);
}
