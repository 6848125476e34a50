import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../helpers/check-text.js';

/** Right specs with a few slips of the keyboard: whatever comes out, it is findings with places in the file. */
const folder = new URL('../../../specs/', import.meta.url);
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
const texts = [wavenet, ...readdirSync(folder).filter((file) => file.endsWith('.yaml')).map((file) => readFileSync(new URL(file, folder), 'utf8'))];

const pieces = ['{', '}', '[', ']', ':', ': ', ',', '-', '- ', '\n', '\n  ', ' ', '\t', '"', "'", '#', '&a ', '*a', '!x ', '|', '>', '?', '${', '0', '-1', '1e9', 'null', '<<: ', 'linear', 'tanh', 'as: x', 'é', '🙂', '\u0000', '\r'];
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  remove: fc.integer({ min: 0, max: 12 }),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
  copy: fc.boolean(),
});

function apply(text: string, slips: readonly { at: number; remove: number; insert: string; copy: boolean }[]): string {
  return slips.reduce((result, { at, remove, insert, copy }) => {
    const place = Math.floor(at * result.length);
    const cut = result.slice(place, place + remove);
    return result.slice(0, place) + (copy ? cut + cut : '') + insert + result.slice(place + remove);
  }, text);
}

describe('slips of the keyboard', () => {
  it('give findings, never an exception', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.array(slip, { minLength: 1, maxLength: 4 }), async (text, slips) => {
        const { diagnostics } = await checkText(apply(text, slips));
        for (const { span, message, code } of diagnostics) {
          expect(span.end.offset, `${code} ${message}`).toBeGreaterThanOrEqual(span.start.offset);
          expect(span.start.line).toBeGreaterThanOrEqual(1);
          expect(message).not.toMatch(/undefined|NaN|\[object|internal error/);
        }
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 400) },
    );
  });
});
