import { describe, expect, it } from 'vitest';
import { neededFor, type Definition, type Named } from '../../../compiler/schedule/definition.js';
import { add, axis, call, define, multiply, reduction, variable } from '../../../compiler/schedule/definitions/terms.js';
import type { Buffer, Expression, Statement } from '../../../compiler/schedule/kernel.js';
import { statementsOf } from '../../../compiler/schedule/loops.js';

function buffer(name: string, ...shape: readonly number[]): Buffer {
  return { name, slot: { array: 'workspace', offset: 0, length: shape.reduce((a, b) => a * b, 1) }, shape, type: 'float' };
}

const load = (from: Buffer, ...terms: readonly (readonly [string, number])[]): Expression => ({
  kind: 'load',
  buffer: from,
  index: { terms: terms.map(([name, stride]) => ({ variable: name, stride })), offset: 0 },
});

const x = buffer('x', 4, 8);
const [n, c] = [axis('n', 4), axis('c', 8)];
const element = load(x, ['n', 8], ['c', 1]);

/** Each loop with what stands in it, each name with an equals sign. */
function outline(statements: readonly Statement[]): readonly unknown[] {
  return statements.map((statement) => {
    if (statement.kind === 'for') return { [statement.variable]: outline(statement.body) };
    if (statement.kind === 'store' || statement.kind === 'addTo' || statement.kind === 'fill')
      return `${statement.kind} ${statement.buffer.name}`;
    return 'name' in statement ? `${statement.kind} ${statement.name}` : statement.kind;
  });
}

describe('the names that an expression needs', () => {
  const over = { axes: [c], where: [define('square', multiply(element, element)), define('shifted', add(element, variable('shift')))] };
  const where: readonly Named[] = [
    define('shift', load(buffer('shifts', 4), ['n', 1])),
    define('scale', load(buffer('scales', 4), ['n', 1])),
    define('squares', reduction(over, [variable('square')])),
    define('largest', reduction(over, [variable('shifted')], 'max')),
    define('root', call('sqrt', variable('squares'))),
  ];

  it('are those that it names, and those that these name, in their order', () => {
    expect(neededFor(where, [multiply(variable('root'), variable('scale'))]).map(({ name }) => name)).toEqual(['scale', 'squares', 'root']);
  });

  it('are of a walk those alone that its reductions need', () => {
    const [squares] = neededFor(where, [variable('squares')]);
    expect(squares?.value).toMatchObject({ over: { where: [{ name: 'square' }] } });
    const both = neededFor(where, [variable('squares'), variable('largest')]);
    expect(both.map(({ name }) => name)).toEqual(['shift', 'squares', 'largest']);
    const walks = new Set(both.map(({ value }) => (value.kind === 'reduction' ? value.over : undefined)));
    expect(walks.size, 'the two still share a walk, and nothing else has one').toBe(2);
  });
});

describe('a definition as loops', () => {
  const y = buffer('y', 4, 8);
  const index = {
    terms: [
      { variable: 'n', stride: 8 },
      { variable: 'c', stride: 1 },
    ],
    offset: 0,
  };

  it('has each name where it is known first, and reductions of one walk in one loop', () => {
    const walk = { axes: [axis('k', 3)], where: [] };
    const definition: Definition = {
      kind: 'elements',
      axes: [n, c],
      where: [
        define('one', load(buffer('ones', 1))),
        define('row', load(buffer('rows', 4), ['n', 1])),
        define('sum', reduction(walk, [load(x, ['row', 8], ['k', 1])])),
        define('other', reduction(walk, [load(x, ['row', 8], ['k', 2])])),
        define('product', multiply(element, variable('row'))),
      ],
      results: [{ buffer: y, index, value: add(variable('product'), variable('sum')) }],
    };
    expect(outline(statementsOf([definition]))).toEqual([
      'let one',
      {
        n: [
          'let row',
          'accumulator sum',
          'accumulator other',
          { k: ['accumulate sum', 'accumulate other'] },
          { c: ['let product', 'store y'] },
        ],
      },
    ]);
  });

  it('adds rows to those that a table names', () => {
    const sum: Definition = {
      kind: 'row sum',
      out: y,
      rows: [n],
      row: { kind: 'load', buffer: buffer('rows', 4), index: { terms: [{ variable: 'n', stride: 1 }], offset: 0 } },
      columns: [c],
      width: 8,
      value: element,
    };
    expect(outline(statementsOf([{ kind: 'fill', buffer: y, value: 0 }, sum]))).toEqual(['fill y', { n: ['let row', { c: ['addTo y'] }] }]);
  });
});
