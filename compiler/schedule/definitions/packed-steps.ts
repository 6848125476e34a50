import { extentOf } from '../../ops/graph.js';
import { rowOf } from '../../ops/packed-recurrence.js';
import type { Buffer, Expression, RecurrentSteps } from '../kernel.js';
import { statementsOf } from '../loops.js';
import type { Cell, CellBody } from './cells.js';
import { biasOf } from './recurrence.js';
import { axis, define, number } from './terms.js';

/** Rows of slots of H numbers, `row` numbers from one to the next; the buffer may have another shape of the same numbers. */
interface Rows {
  readonly buffer: Buffer;
  readonly row: number;
  readonly H: number;
}

/** Number j of a slot in a row, whose number a variable holds. */
const inRow = ({ buffer, row: stride, H }: Rows, row: string, slot: number) => ({
  buffer,
  index: {
    terms: [
      { variable: row, stride },
      { variable: 'j', stride: 1 },
    ],
    offset: slot * H,
  },
});

const read = (rows: Rows, row: string, slot: number): Expression => ({ kind: 'load', ...inRow(rows, row, slot) });

/** A row's channels one by one. */
const overChannels = (H: number, body: CellBody, adds = false) =>
  statementsOf([{ kind: 'elements', axes: [axis('j', H)], ...body, ...(adds && { adds }) }]);

/** A slot of the rows times the hidden weights, into slots of the same rows. */
function product({ buffer, row, H }: Rows, weight: Buffer, from: number, to: number, gates: number, transposed: boolean) {
  const [columns, depth] = transposed ? [H, gates * H] : [gates * H, H];
  return {
    kind: 'product',
    columns: extentOf([columns]),
    depth: extentOf([depth]),
    left: { buffer, row, depth: 1, offset: from * H },
    right: { buffer: weight, offset: 0, ...(transposed ? { column: 1, depth: H } : { column: H, depth: 1 }) },
    out: { buffer, row, offset: to * H },
    epilogue: undefined,
  } as const;
}

/**
 * Forward, of x, the hidden weights, their bias and the position table. The h before each row is first copied to its last slot, so that a
 * step's states lie one after the other; the states' shares of the gates are first written to the slots of the gates.
 */
export function packedSteps(cell: Cell, [x, weight, bias, table]: readonly Buffer[], out: Buffer, column: number): RecurrentSteps {
  const H = weight!.shape[1] as number;
  const gates = (weight!.shape[0] as number) / H;
  const [input, y] = [
    { buffer: x!, row: gates * H, H },
    { buffer: out, row: rowOf(cell.kept + 1, H), H },
  ];
  const before = (value: Expression): CellBody => ({ where: [], results: [{ ...inRow(y, 'row', cell.kept), value }] });
  const step = (hasBefore: boolean): CellBody =>
    cell.forward({
      hasState: hasBefore,
      hidden: (names) => (hasBefore ? names.map((name, gate) => define(name, read(y, 'row', cell.shares + gate))) : []),
      x: (gate) => read(input, 'row', gate),
      bias: (gate) => biasOf(bias!, gate, H),
      state: (slot) => (slot === 0 ? read(y, 'row', cell.kept) : read(y, 'rowBefore', slot)),
      write: (slot, value) => ({ ...inRow(y, 'row', slot), value }),
    });
  return {
    kind: 'steps',
    table: table!,
    column,
    backward: false,
    product: product(y, weight!, cell.kept, cell.shares, gates, false),
    begin: [],
    link: overChannels(H, before(read(y, 'rowBefore', 0))),
    body: (hasBefore) => [...overChannels(H, step(hasBefore)), ...(hasBefore ? [] : overChannels(H, before(number(0))))],
  };
}

/**
 * Backward, of dh, what forward kept, the hidden weights and the table. What a row sends back through the weights is first written to its
 * last slot; the rows after a row add theirs up in its own last slot, and what they send back past the weights in its first.
 */
export function packedStepsBackward(cell: Cell, [dh, kept, weight, table]: readonly Buffer[], out: Buffer, column: number): RecurrentSteps {
  const H = weight!.shape[1] as number;
  const gates = (weight!.shape[0] as number) / H;
  const last = cell.sent;
  const [above, y, d] = [
    { buffer: dh!, row: H, H },
    { buffer: kept!, row: rowOf(cell.kept + 1, H), H },
    { buffer: out, row: rowOf(last + 1, H), H },
  ];
  const [to, carried] = [
    [last, ...(cell.carried === undefined ? [] : [0])],
    [last, ...(cell.carried === undefined ? [] : [cell.carried])],
  ];
  const step = (hasBefore: boolean): CellBody =>
    cell.backward({
      hasAfter: true,
      hasBefore,
      hidden: (name) => [define(name, read(d, 'row', last))],
      dh: read(above, 'row', 0),
      after: () => read(d, 'row', 0),
      kept: (slot) => read(y, 'row', slot),
      before: (slot) => (slot === 0 ? read(y, 'row', cell.kept) : read(y, 'rowBefore', slot)),
      write: (slot, value) => ({ ...inRow(d, 'row', slot), value }),
    });
  return {
    kind: 'steps',
    table: table!,
    column,
    backward: true,
    product: product(d, weight!, 0, last, gates, true),
    begin: overChannels(H, { where: [], results: to.map((slot) => ({ ...inRow(d, 'row', slot), value: number(0) })) }),
    link: overChannels(
      H,
      { where: [], results: to.map((slot, i) => ({ ...inRow(d, 'rowBefore', slot), value: read(d, 'row', carried[i]!) })) },
      true,
    ),
    body: (hasBefore) => overChannels(H, step(hasBefore)),
  };
}
