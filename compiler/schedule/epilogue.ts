import { namesIn } from './definition.js';
import { variable } from './definitions/terms.js';
import type { Buffer, Epilogue, Expression, FusedUpdate, Index, Kernel, MatrixProduct } from './kernel.js';
import { Names } from './names.js';
import { usesOf } from './uses.js';
import { mapExpression } from './walk.js';

/*
 * What is done with a product's sums while they are in registers is an expression: an update, which is part of one product and stands by
 * itself too, for a step in two parts and for targets that cannot have both in one. Whether it may be there is a question of which places
 * in memory are read and changed, so it is asked once those are known. A bias is part of its product in every program, so fuse decides it
 * on the graph, before memory is planned: the sum without it has no place.
 */

/** The variables of an epilogue. No other value of a kernel has these names. */
export const EPILOGUE = { sum: '$sum', row: '$row', column: '$column' } as const;

const sum = variable(EPILOGUE.sum);

/** For targets that store sums as they are: what else a product is to do with them is never left out in silence. */
export function requireNoEpilogue({ epilogue, out }: Pick<MatrixProduct, 'epilogue' | 'out'>): void {
  if (epilogue) throw new Error(`internal error: the sums of ${out.buffer.name} are to be more than stored`);
}

/**
 * The updates that can be the epilogue of a product: each alone reads its product's result. Nothing may read what an update changes
 * after the product. Nothing may change before the loss is known, with the `forward` first kernels, because a step whose loss is not finite leaves the parameters alone.
 */
export function fusedUpdates(kernels: readonly Kernel[], updates: readonly Kernel[], forward: number): readonly FusedUpdate[] {
  return updates.flatMap((update) => {
    const gradient = update.reads.find(({ slot }) => slot.array === 'gradients');
    const position = kernels.findIndex(({ writes }) => gradient !== undefined && writes.includes(gradient));
    const product = kernels[position];
    if (!gradient || !product || position < forward) return [];
    const later = [...kernels.slice(position), ...updates.filter((other) => other !== update)];
    if (
      later.some(({ reads }) => reads.some((read) => overlaps(read, gradient) || update.writes.some((written) => overlaps(read, written))))
    )
      return [];
    // The update may read no other result of the step than this gradient.
    if (update.reads.some(({ slot }, i) => slot.array === 'workspace' || (slot.array === 'gradients' && update.reads[i] !== gradient)))
      return [];
    const body = product.body.map((statement) =>
      statement.kind === 'product' && statement.out.buffer === gradient ? withUpdate(statement, update) : undefined,
    );
    if (!body.every((statement) => statement !== undefined)) return [];
    const origins = [...product.origins, ...update.origins];
    const kernel = { ...product, name: `${product.name}AndUpdate`, origins, body, definitions: () => body, ...usesOf(body) };
    return [{ product, update, kernel }];
  });
}

/** Whether two buffers have numbers in common. */
export function overlaps({ slot: a }: Buffer, { slot: b }: Buffer): boolean {
  return a.array === b.array && a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** The product with an update of each element of its result as its epilogue; undefined where the update is more than that. */
function withUpdate(product: MatrixProduct, update: Kernel): MatrixProduct | undefined {
  const { buffer: result, row, offset } = product.out;
  const [definition, ...others] = update.definitions(new Names());
  if (product.bias || product.epilogue || definition?.kind !== 'elements' || definition.axes.length !== 1 || others.length > 0)
    return undefined;
  const { where, results } = definition;
  const indexOf = ({ terms, offset: own }: Index): Index => (terms.length === 0 ? { terms, offset: own } : elementAt(row, offset + own));
  // Loop-invariant values are computed for each element, because a register for one would be lost to the sums.
  const loopInvariants = new Map<string, Expression>();
  const rewrite = (expression: Expression): Expression =>
    mapExpression(expression, (part) => {
      if (part.kind === 'variable') return loopInvariants.get(part.name);
      if (part.kind !== 'load') return undefined;
      return part.buffer === result ? sum : { ...part, index: indexOf(part.index) };
    });
  const epilogue: Epilogue[number][] = [];
  for (const { name, value } of where) {
    if (value.kind === 'reduction') return undefined;
    if ([...namesIn(value)].every((used) => loopInvariants.has(used))) loopInvariants.set(name, rewrite(value));
    else epilogue.push({ kind: 'let', name, value: rewrite(value) });
  }
  epilogue.push(
    ...results.map(({ buffer, index, value }) => ({ kind: 'store', buffer, index: indexOf(index), value: rewrite(value) }) as const),
  );
  return { ...product, epilogue };
}

/** The element at the epilogue's row and column, in a matrix whose rows are `row` numbers apart. */
function elementAt(row: number, offset: number): Index {
  return {
    terms: [
      { variable: EPILOGUE.row, stride: row },
      { variable: EPILOGUE.column, stride: 1 },
    ],
    offset,
  };
}
