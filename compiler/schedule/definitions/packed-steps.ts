import { extentOf } from '../../ops/graph.js';
import { rowOf } from '../../ops/packed-recurrence.js';
import type { Buffer, Expression, RecurrentSteps } from '../kernel.js';
import { statementsOf } from '../loops.js';
import type { Cell, CellBody } from './cells.js';
import { inPasses } from './in-passes.js';
import { biasOf } from './recurrence.js';
import { axis, define, number } from './terms.js';

/** Which rows come after which. */
type After = Pick<RecurrentSteps, 'column' | 'followed'>;

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
    bias: undefined,
    epilogue: undefined,
  } as const;
}

/**
 * Forward, of x, the hidden weights, their bias and the position table. Behind what is kept of a row stands what its state gives to the
 * gates of the rows after it.
 */
export function packedSteps(cell: Cell, [x, weight, bias, table]: readonly Buffer[], out: Buffer, after: After): RecurrentSteps {
  const H = weight!.shape[1] as number;
  const gates = (weight!.shape[0] as number) / H;
  const [input, y] = [
    { buffer: x!, row: gates * H, H },
    { buffer: out, row: rowOf(cell.kept + gates, H), H },
  ];
  const step = (hasBefore: boolean): CellBody =>
    cell.forward({
      hasState: hasBefore,
      hidden: (names) => (hasBefore ? names.map((name, gate) => define(name, read(y, 'rowBefore', cell.kept + gate))) : []),
      x: (gate) => read(input, 'row', gate),
      bias: (gate) => biasOf(bias!, gate, H),
      state: (slot) => read(y, 'rowBefore', slot),
      write: (slot, value) => ({ ...inRow(y, 'row', slot), value }),
    });
  return {
    kind: 'steps',
    table: table!,
    ...after,
    backward: false,
    product: product(y, weight!, 0, cell.kept, gates, false),
    begin: [],
    body: (hasBefore) => inPasses(step(hasBefore)).flatMap((pass) => overChannels(H, pass)),
  };
}

/**
 * Backward, of dh, what forward kept, the hidden weights and the table. The rows after a row add the gradients of their shares up behind
 * what the row sends back; the weights times these, and what goes past the weights, stand in its first slots until it has been computed.
 */
export function packedStepsBackward(cell: Cell, [dh, kept, weight, table]: readonly Buffer[], out: Buffer, after: After): RecurrentSteps {
  const H = weight!.shape[1] as number;
  const gates = (weight!.shape[0] as number) / H;
  const [above, y, d] = [
    { buffer: dh!, row: H, H },
    { buffer: kept!, row: rowOf(cell.kept + gates, H), H },
    { buffer: out, row: rowOf(cell.sent + gates, H), H },
  ];
  const shares = Array.from({ length: gates }, (_, gate) => cell.sent + gate);
  const through = cell.carried === undefined ? 0 : 1;
  const step = (hasBefore: boolean, hasAfter: boolean): CellBody =>
    cell.backward({
      hasAfter,
      hasBefore,
      hidden: (name) => (hasAfter ? [define(name, read(d, 'row', through))] : []),
      dh: read(above, 'row', 0),
      after: () => read(d, 'row', 0),
      kept: (slot) => read(y, 'row', slot),
      before: (slot) => read(y, 'rowBefore', slot),
      write: (slot, value) => ({ ...inRow(d, 'row', slot), value }),
    });
  const sent: readonly (readonly [from: number, to: number])[] = [
    ...shares.map((slot, gate) => [gate, slot] as const),
    ...(cell.carried === undefined ? [] : [[cell.carried, 0] as const]),
  ];
  const toBefore = sent.map(([from, to]) => ({ ...inRow(d, 'rowBefore', to), value: read(d, 'row', from) }));
  return {
    kind: 'steps',
    table: table!,
    ...after,
    backward: true,
    product: product(d, weight!, cell.sent, through, gates, true),
    begin: overChannels(H, { where: [], results: sent.map(([, slot]) => ({ ...inRow(d, 'row', slot), value: number(0) })) }),
    body: (hasBefore, hasAfter) => [
      ...overChannels(H, step(hasBefore, hasAfter)),
      ...(hasBefore ? overChannels(H, { where: [], results: toBefore }, true) : []),
    ],
  };
}
