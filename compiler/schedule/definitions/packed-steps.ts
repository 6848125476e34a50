import { extentOf } from '../../ops/graph.js';
import type { Buffer, Expression, MatrixProduct, RecurrentSteps } from '../kernel.js';
import { statementsOf } from '../loops.js';
import type { Cell, CellBody } from './cells.js';
import { biasOf } from './recurrence.js';
import { axis, define } from './terms.js';

/** Rows of `slots` times H numbers; the buffer may have another shape of the same numbers. */
interface Rows {
  readonly buffer: Buffer;
  readonly slots: number;
  readonly H: number;
}

/** Number j of a slot in a row, whose number a variable holds. */
const inRow = ({ buffer, slots, H }: Rows, row: string, slot: number) => ({
  buffer,
  index: {
    terms: [
      { variable: row, stride: slots * H },
      { variable: 'j', stride: 1 },
    ],
    offset: slot * H,
  },
});

const read = (rows: Rows, row: string, slot: number): Expression => ({ kind: 'load', ...inRow(rows, row, slot) });

/** A row's channels one by one. */
const overChannels = (H: number, body: CellBody) => statementsOf([{ kind: 'elements', axes: [axis('j', H)], ...body }]);

/** The states of `out` times the hidden weights, into slots of `out` from `slot` on. */
function product(
  { buffer: out, slots, H }: Rows,
  weight: Buffer,
  slot: number,
  gates: number,
  transposed: boolean,
): Omit<MatrixProduct, 'rows'> {
  const row = slots * H;
  const [columns, depth] = transposed ? [H, gates * H] : [gates * H, H];
  return {
    kind: 'product',
    columns: extentOf([columns]),
    depth: extentOf([depth]),
    left: { buffer: out, row, depth: 1 },
    right: { buffer: weight, offset: 0, ...(transposed ? { column: 1, depth: H } : { column: H, depth: 1 }) },
    out: { buffer: out, row, offset: slot * H },
    epilogue: undefined,
  };
}

/** Forward, of x, the hidden weights, their bias and the position table: the states' shares of the gates are first written to their slots. */
export function packedSteps(cell: Cell, [x, weight, bias, table]: readonly Buffer[], out: Buffer): RecurrentSteps {
  const H = weight!.shape[1] as number;
  const gates = (weight!.shape[0] as number) / H;
  const [input, y] = [
    { buffer: x!, slots: gates, H },
    { buffer: out, slots: cell.kept, H },
  ];
  return {
    kind: 'steps',
    table: table!,
    backward: false,
    product: product(y, weight!, cell.shares, gates, false),
    body: (hasBefore) =>
      overChannels(
        H,
        cell.forward({
          hasState: hasBefore,
          hidden: (names) => (hasBefore ? names.map((name, gate) => define(name, read(y, 'row', cell.shares + gate))) : []),
          x: (gate) => read(input, 'row', gate),
          bias: (gate) => biasOf(bias!, gate, H),
          state: (slot) => read(y, 'rowBefore', slot),
          write: (slot, value) => ({ ...inRow(y, 'row', slot), value }),
        }),
      ),
  };
}

/** Backward, of dh, what forward kept, the hidden weights and the table: what comes through the weights is first written to the last slot. */
export function packedStepsBackward(cell: Cell, [dh, kept, weight, table]: readonly Buffer[], out: Buffer): RecurrentSteps {
  const H = weight!.shape[1] as number;
  const gates = (weight!.shape[0] as number) / H;
  const last = cell.sent - 1;
  const [above, y, d] = [
    { buffer: dh!, slots: 1, H },
    { buffer: kept!, slots: cell.kept, H },
    { buffer: out, slots: last + 1, H },
  ];
  return {
    kind: 'steps',
    table: table!,
    backward: true,
    product: product(d, weight!, last, gates, true),
    body: (hasBefore, hasAfter) =>
      overChannels(
        H,
        cell.backward({
          hasAfter,
          hasBefore,
          hidden: (name) => (hasAfter ? [define(name, read(d, 'row', last))] : []),
          dh: read(above, 'row', 0),
          after: (slot) => read(d, 'rowAfter', slot),
          kept: (slot) => read(y, 'row', slot),
          before: (slot) => read(y, 'rowBefore', slot),
          write: (slot, value) => ({ ...inRow(d, 'row', slot), value }),
        }),
      ),
  };
}
