import type { Buffer, Statement } from './kernel.js';
import { contentsOf, partsOf, statementsIn } from './walk.js';

/** The buffers that statements read and write, each once, in order of appearance. */
export function usesOf(statements: readonly Statement[]): { reads: readonly Buffer[]; writes: readonly Buffer[]; usesDropout: boolean } {
  const all = statementsIn(statements);
  const reads = new Set<Buffer>();
  const writes = new Set<Buffer>();
  let usesDropout = all.some((statement) => statement.kind === 'attention' && statement.attributes.dropout !== undefined);
  for (const contents of all.map(contentsOf)) {
    for (const part of contents.values.flatMap((value) => partsOf(value))) {
      if (part.kind === 'load') reads.add(part.buffer);
      usesDropout ||= part.kind === 'dropout';
    }
    contents.reads.forEach((buffer) => reads.add(buffer));
    contents.writes.forEach((buffer) => writes.add(buffer));
  }
  return { reads: [...reads], writes: [...writes], usesDropout };
}
