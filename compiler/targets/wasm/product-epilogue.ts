import { loadsIn } from '../../schedule/definition.js';
import { EPILOGUE } from '../../schedule/epilogue.js';
import type { Buffer, Epilogue, Index } from '../../schedule/kernel.js';
import { ExpressionPrinter, inLocal, type Surroundings } from './expressions.js';
import type { Library } from './library.js';

/** An epilogue relative to a base address, so that products of one shape share a function whatever their weights' addresses. */
export interface AddressedEpilogue {
  /** The lowest address of the matrices that it reads and writes; the others are at constant offsets from it. */
  readonly base: number;
  /** The code for four neighbouring sums in the local `sum`; their element is `offset` bytes after the address in $at. */
  lines(sum: string, offset: number): readonly string[];
  /** The vector locals that it needs. */
  readonly locals: readonly string[];
  /** Equal for epilogues that are printed alike. */
  readonly key: string;
}

export function addressEpilogue(epilogue: Epilogue, byteOf: (buffer: Buffer) => number, library: Library): AddressedEpilogue {
  const byteAt = (buffer: Buffer, { offset }: Index): number => byteOf(buffer) + 4 * offset;
  const base = Math.min(...matricesOf(epilogue).map(({ buffer, index }) => byteAt(buffer, index)));
  const locals = new Set<string>();
  const local = (name: string): string => {
    locals.add(name);
    return name;
  };
  const lines = (sum: string, shift: number): readonly string[] => {
    let temporaries = 0;
    const addressOf = (buffer: Buffer, index: Index): { readonly dynamic: string; readonly offset: number } =>
      index.terms.length === 0
        ? { dynamic: '(i32.const 0)', offset: byteAt(buffer, index) }
        : { dynamic: '(local.get $at)', offset: byteAt(buffer, index) - base + shift };
    const at: Surroundings = {
      variable: (name) => inLocal('v128', name === EPILOGUE.sum ? sum : local(`$${name}`)),
      wide: EPILOGUE.column,
      ahead: 0,
      byteOf,
      library,
      addressOf,
      temporary: () => local(`$temporary${temporaries++}`),
    };
    const printer = new ExpressionPrinter(at);
    return epilogue.map((statement) => {
      const value = printer.float(statement.value, true);
      if (statement.kind === 'let') return `(local.set ${local(`$${statement.name}`)} ${value})`;
      const { dynamic, offset } = addressOf(statement.buffer, statement.index);
      return `(v128.store offset=${offset} ${dynamic} ${value})`;
    });
  };
  const key = lines('$sum', 0).join('\n');
  return { base, lines, locals: [...locals], key };
}

/** The buffers that it reads and writes at the element's row and column. */
function matricesOf(epilogue: Epilogue): readonly { readonly buffer: Buffer; readonly index: Index }[] {
  return epilogue.flatMap((statement) => [
    ...(statement.kind === 'store' ? [statement] : []),
    ...loadsIn(statement.value).filter(({ index }) => index.terms.length > 0),
  ]);
}
