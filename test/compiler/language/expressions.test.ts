import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, isProblem, parseExpression } from '../../../compiler/language/expressions.js';

const names = new Map([
  ['hidden', 68],
  ['context', 8],
  ['zero', 0],
]);

function value(text: string): number | string | undefined {
  const parsed = parseExpression(text, 0);
  if (isProblem(parsed)) return parsed.kind === 'syntax' ? parsed.problem : `too ${parsed.what}`;
  let problem: string | undefined;
  const result = evaluate(parsed, {
    valueOf: (name) => names.get(name),
    divisionByZero: ({ start, end }) => (problem = `zero: ${text.slice(start, end)}`),
  });
  return problem ?? result;
}

describe('expressions', () => {
  it.each([
    ['1', 1],
    ['.5', 0.5],
    ['1.', 1],
    ['1e3', 1000],
    ['1.5e-3', 0.0015],
    ['hidden * 2', 136],
    ['hidden*2+1', 137],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 3 - 2', 5],
    ['64 / 4 / 2', 8],
    ['7 % 4', 3],
    ['-hidden', -68],
    ['--2', 2],
    ['2 - -2', 4],
    ['2 * -3', -6],
    ['-2 * 3 + 10', 4],
    ['min(3, 1, 2)', 1],
    ['max(hidden, context)', 68],
    ['floor(7 / 2)', 3],
    ['ceil(7 / 2)', 4],
    ['round(2.5)', 3],
    ['floor((hidden + 1) / 2) * 2', 68],
    ['  hidden  ', 68],
    ['1 / zero', 'zero: zero'],
    ['1 % (context - 8)', 'zero: context - 8'],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['', 'an expression is missing'],
    ['hidden *', 'a value is missing after `*`'],
    ['(1 + 2', 'this `(` is never closed'],
    ['1 + 2)', 'this `)` closes nothing'],
    ['1 2', 'an operator is missing before `2`'],
    ['2 ** 3', 'there is no power'],
    ['sqrt(4)', '`sqrt` is not a function'],
    ['floor()', '`floor` takes one value, not 0'],
    ['a; b', '`;` has no meaning'],
    ['a = 3', '`=` has no meaning'],
    ['a.b', '`.` has no meaning'],
    ['`x`', '``` has no meaning'],
    ['1 + \u202e2', 'U+202E'],
    ['process.exit(1)', '`.` has no meaning'],
    ['constructor(1)', 'is not a function'],
    ['('.repeat(33) + '1' + ')'.repeat(33), 'too deep'],
    ['-'.repeat(40) + '1', 'too deep'],
    ['1+'.repeat(300) + '1', 'too long'],
  ])('refuses %s', (text, problem) => {
    expect(value(text)).toContain(problem);
  });

  it('points into the text that it was given', () => {
    const parsed = parseExpression('hidden + ?', 10);
    expect(isProblem(parsed) && parsed.at).toEqual({ start: 19, end: 20 });
  });

  it('neither throws nor hangs, whatever the text', () => {
    const piece = fc.constantFrom('1', 'a', '+', '-', '*', '/', '%', '(', ')', ',', ' ', 'min(', '.', '${', '"', '\u0000', '🙂', 'e9');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const result = value(pieces.join(''));
        expect(['number', 'string', 'undefined']).toContain(typeof result);
      }),
    );
  });

  it('agrees with the arithmetic of JavaScript', () => {
    const number = fc.integer({ min: 0, max: 99 }).map(String);
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 4 },
        number,
        fc.tuple(tie('expression'), fc.constantFrom('+', '-', '*'), tie('expression')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
        tie('expression').map((a) => `-(${a})`),
      ),
    }));
    fc.assert(
      fc.property(expression, (text) => {
        fc.pre(text.length < 400);
        // The generator makes only digits, signs and parentheses.
        expect(value(text)).toBe(Function(`return ${text}`)() as number);
      }),
    );
  });
});
