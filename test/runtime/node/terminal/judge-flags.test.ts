import { describe, expect, it } from 'vitest';
import { commands } from '../../../../compiler/cli/commands.js';
import { camelCase, flagProblem, numbersIn } from '../../../../runtime/node/terminal/judge-flags.js';
import { trainFlags, type FlagDeclaration } from '../../../../runtime/node/terminal/train-flags.js';

const tables: readonly { readonly name: string; readonly flags: readonly FlagDeclaration[] }[] = [
  ...commands.map(({ name, flags }) => ({ name, flags })),
  { name: 'train.ts', flags: Object.values(trainFlags) },
];

describe('the tables of flags', () => {
  it.each(tables)('$name names what it excludes and why, both ways round', ({ flags }) => {
    // A generated train.ts has no --seeds.
    const known = [...flags.map(({ syntax }) => camelCase(syntax)), 'seeds'];
    for (const flag of flags) {
      for (const [other, why] of [...Object.entries(flag.conflicts ?? {}), ...Object.entries(flag.needs ?? {})]) {
        expect(known).toContain(other);
        const dashed = other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        expect(why).toContain(flag.syntax.split(' ')[0]);
        expect(why).toContain(`--${dashed}`);
      }
    }
  });
});

describe('flagProblem', () => {
  const flags = [
    { syntax: '--top-k <k>', description: '', whole: [1, 40], onlyFor: 'simd' },
    { syntax: '--rate <x>', description: '', atLeast: 0 },
    { syntax: '--fast', description: '', onlyFor: 'simd', conflicts: { rate: '--fast has its own, and --rate is one' } },
    { syntax: '--graph <file>', description: '', endings: ['.svg'] },
    { syntax: '--table', description: '', needs: { graph: '--table is for what --graph draws' } },
    { syntax: '--target <t>', description: '' },
  ] as const;

  it.each([
    [{ topK: '41' }, '--top-k must be a whole number from 1 to 40, not "41"'],
    [{ topK: '0x10' }, '--top-k must be a whole number from 1 to 40, not "0x10"'],
    [{ topK: '' }, '--top-k must be a whole number from 1 to 40, not ""'],
    [{ rate: ' ' }, '--rate must be a number of at least 0, not " "'],
    [{ rate: 'Infinity' }, '--rate must be a number of at least 0, not "Infinity"'],
    [{ rate: '-1e-9' }, '--rate must be a number of at least 0, not "-1e-9"'],
    [{ fast: true, rate: '1' }, '--fast has its own, and --rate is one; give one of them'],
    [{ fast: true, target: 'cpu' }, '--fast is about the target simd; leave it out, or --target cpu'],
    [{ topK: '2', target: 'cpu' }, '--top-k is about the target simd; leave it out, or --target cpu'],
    [{ graph: 'a.png' }, '--graph takes a file that ends in .svg, not "a.png"'],
    [{ table: true }, '--table is for what --graph draws; give that too, or leave --table out'],
    [{ table: true, graph: 'a.svg' }, undefined],
    // What is not to be read as a number at all is said first.
    [{ fast: true, rate: 'x' }, '--rate must be a number of at least 0, not "x"'],
    [{ topK: '1', target: 'cpu' }, undefined],
    [{ topK: '40', target: 'simd' }, undefined],
    [{ fast: false, rate: '.5' }, undefined],
    [{ graph: 'a.SVG' }, undefined],
  ])('of %j', (given, problem) => {
    expect(flagProblem(flags, given)).toBe(problem);
  });

  it('is followed by numbers', () => {
    expect(numbersIn(flags, { topK: '12', rate: '1e-3', target: '1', fast: true })).toEqual({
      topK: 12,
      rate: 0.001,
      target: '1',
      fast: true,
    });
  });
});
