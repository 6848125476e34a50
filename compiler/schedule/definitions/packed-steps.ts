import { extentOf } from '../../ops/graph.js';
import type { Buffer, Expression, MatrixProduct, RecurrentSteps } from '../kernel.js';
import { statementsOf } from '../loops.js';
import type { Cell, CellBody } from './cells.js';
import { biasOf } from './recurrence.js';
import { axis, define } from './terms.js';

/** Number j of a slot in a row, whose number a variable holds. */
const inRow = (buffer: Buffer, row: string, H: number, slot: number) => ({
  buffer,
  index: {
    terms: [
      { variable: row, stride: buffer.shape[2] as number },
      { variable: 'j', stride: 1 },
    ],
    offset: slot * H,
  },
});

const read = (buffer: Buffer, row: string, H: number, slot: number): Expression => ({ kind: 'load', ...inRow(buffer, row, H, slot) });

/** A row's channels one by one. */
const overChannels = (H: number, body: CellBody) => statementsOf([{ kind: 'elements', axes: [axis('j', H)], ...body }]);

/** The states of `out` times the hidden weights, into slots of `out` from `slot` on. */
function product(out: Buffer, weight: Buffer, slot: number, gates: number, transposed: boolean): Omit<MatrixProduct, 'rows'> {
  const H = weight.shape[1] as number;
  const row = out.shape[2] as number;
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
  return {
    kind: 'steps',
    table: table!,
    backward: false,
    product: product(out, weight!, cell.shares, gates, false),
    body: (hasBefore) =>
      overChannels(
        H,
        cell.forward({
          hasState: hasBefore,
          hidden: (names) => (hasBefore ? names.map((name, gate) => define(name, read(out, 'row', H, cell.shares + gate))) : []),
          x: (gate) => read(x!, 'row', H, gate),
          bias: (gate) => biasOf(bias!, gate, H),
          state: (slot) => read(out, 'rowBefore', H, slot),
          write: (slot, value) => ({ ...inRow(out, 'row', H, slot), value }),
        }),
      ),
  };
}

/** Backward, of dh, what forward kept, the hidden weights and the table: what comes through the weights is first written to the last slot. */
export function packedStepsBackward(cell: Cell, [dh, kept, weight, table]: readonly Buffer[], out: Buffer): RecurrentSteps {
  const H = weight!.shape[1] as number;
  const gates = (weight!.shape[0] as number) / H;
  const last = (out.shape[2] as number) / H - 1;
  return {
    kind: 'steps',
    table: table!,
    backward: true,
    product: product(out, weight!, last, gates, true),
    body: (hasBefore, hasAfter) =>
      overChannels(
        H,
        cell.backward({
          hasAfter,
          hasBefore,
          hidden: (name) => (hasAfter ? [define(name, read(out, 'row', H, last))] : []),
          dh: read(dh!, 'row', H, 0),
          after: (slot) => read(out, 'rowAfter', H, slot),
          kept: (slot) => read(kept!, 'row', H, slot),
          before: (slot) => read(kept!, 'rowBefore', H, slot),
          write: (slot, value) => ({ ...inRow(out, 'row', H, slot), value }),
        }),
      ),
  };
}
