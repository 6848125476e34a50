import { extentOf } from '../ops/graph.js';
import type { Buffer, Expression, Statement } from './kernel.js';

/** The buffers that statements read and write, each once, in order of appearance. */
export function usesOf(statements: readonly Statement[]): { reads: readonly Buffer[]; writes: readonly Buffer[]; usesDropout: boolean } {
  const reads = new Set<Buffer>();
  const writes = new Set<Buffer>();
  let usesDropout = false;
  const readIn = (expression: Expression): void => {
    if (expression.kind === 'load') reads.add(expression.buffer);
    if (expression.kind === 'dropout') usesDropout = true;
    if (expression.kind === 'call') expression.arguments.forEach(readIn);
  };
  const visit = (statement: Statement): void => {
    if (statement.kind === 'for') statement.body.forEach(visit);
    if ('value' in statement && typeof statement.value === 'object') readIn(statement.value);
    if (statement.kind === 'store' || statement.kind === 'addTo' || statement.kind === 'fill') writes.add(statement.buffer);
    if (statement.kind === 'distinct') {
      reads.add(statement.indices);
      writes.add(statement.out);
    }
    if (statement.kind === 'positions') {
      const { of } = statement;
      for (const read of of.kind === 'words' ? [of.targets, of.tokens] : [of.table]) if (read) reads.add(read);
      writes.add(statement.out);
    }
    if (statement.kind === 'steps') {
      const { table, product, begin, body } = statement;
      reads.add(table);
      visit({ ...product, rows: extentOf([1]) });
      [begin, body(true, true), body(true, false), body(false, true), body(false, false)].flat().forEach(visit);
    }
    if (statement.kind === 'attention') {
      const { table, dy, q, k, v, out } = statement;
      for (const read of [table, dy, q, k, v]) if (read) reads.add(read);
      usesDropout ||= statement.attributes.dropout !== undefined;
      writes.add(out);
    }
    if (statement.kind === 'product') {
      reads.add(statement.left.buffer);
      reads.add(statement.right.buffer);
      // With an epilogue the product itself is not stored.
      if (statement.epilogue) statement.epilogue.forEach(visit);
      else writes.add(statement.out.buffer);
    }
    if (statement.kind === 'norm') {
      reads.add(statement.of);
      writes.add(statement.out);
    }
  };
  statements.forEach(visit);
  return { reads: [...reads], writes: [...writes], usesDropout };
}
