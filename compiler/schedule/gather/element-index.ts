import type { Buffer, ForLoop, Index, Statement } from '../kernel.js';
import type { Extent } from '../../ops/graph.js';
import { extentOf } from '../../ops/graph.js';
import { scopeOf, type Write } from './sites.js';
import type { Piece, ElementIndex } from './unit.js';

/** How a number of an element is taken apart into the variables of an index. */
export function elementIndexOf({ terms, offset }: Index, loops: readonly ForLoop[], buffer: Buffer): ElementIndex {
  const variables: { name: string; stride: number; extent: Extent }[] = [];
  const known: { variable: string; stride: number }[] = [];
  for (const { variable, stride } of terms) {
    const loop = loops.find((candidate) => candidate.variable === variable);
    if (loop) variables.push({ name: variable, stride, extent: loop.extent });
    else known.push({ variable, stride });
  }
  variables.sort((a, b) => b.stride - a.stride);
  return { variables, known, offset, whole: offset === 0 && known.length === 0 && isWhole(variables, buffer) };
}

function isWhole(variables: ElementIndex['variables'], buffer: Buffer): boolean {
  let stride = 1;
  let batch = false;
  for (const { stride: own, extent } of [...variables].reverse()) {
    if (own !== stride) return false;
    stride *= extent.constant;
    batch ||= extent.batch;
  }
  const whole = extentOf(buffer.shape);
  return stride === whole.constant && batch === whole.batch;
}

/**
 * A sum into a row that a table of indices names, Σ over all n with row[n] = r: r is taken from the element's number, and the
 * loops run over all n.
 */
export function pieceOfSum(write: Write, path: readonly ForLoop[], body: readonly Statement[]): Piece {
  const { terms } = write.index;
  const columns = path.filter(({ variable }) => terms.some((term) => term.variable === variable));
  const row = terms.find(({ variable }) => !path.some((loop) => loop.variable === variable));
  if (!row) throw new Error(`internal error: nothing names the row of ${write.buffer.name} that a sum goes to`);
  const rows = extentOf(write.buffer.shape).constant / row.stride;
  const variables = [{ name: 'r', stride: row.stride, extent: { constant: rows, batch: false } }];
  for (const { variable, extent } of columns)
    variables.push({ name: variable, stride: terms.find((term) => term.variable === variable)!.stride, extent });
  const serial = path.filter((loop) => !columns.includes(loop));
  const found = path
    .flatMap((_, depth) => scopeOf(body, path.slice(0, depth + 1)))
    .find((statement) => statement.kind === 'let' && statement.name === row.variable);
  if (serial.length !== 1 || found?.kind !== 'let' || found.value.kind !== 'load')
    throw new Error(`internal error: a sum into rows of ${write.buffer.name} is not over one loop`);
  return {
    element: { variables, known: [], offset: 0, whole: isWhole(variables, write.buffer) },
    body: [],
    values: [],
    adds: true,
    matching: { loop: serial[0]!, row: found.value, value: write.value },
  };
}
