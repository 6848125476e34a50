import { namesIn, expressionsIn, inWalks, type Axis, type Definition, type Named, type RowSum } from './definition.js';
import type { Statement } from './kernel.js';

/** Definitions as loops, one after the other, for TypeScript and WebAssembly. */
export function statementsOf(definitions: readonly Definition[]): readonly Statement[] {
  return definitions.flatMap((definition): readonly Statement[] => {
    switch (definition.kind) {
      case 'elements': {
        const { step, axes, where, results, adds } = definition;
        const stores = results.map((result): Statement => ({ kind: adds ? 'addTo' : 'store', ...result }));
        return nest(step ? [step] : [], within(axes, where, stores));
      }
      case 'row sum':
        return rowSumStatements(definition);
      default:
        return [definition];
    }
  });
}

/** Loops over the axes, each name where it is known first. */
function within([axis, ...inner]: readonly Axis[], where: readonly Named[], body: readonly Statement[]): readonly Statement[] {
  if (!axis) return [...namedStatements(where), ...body];
  const varying = new Set([axis, ...inner].map(({ variable }) => variable));
  for (const named of where) {
    const names = expressionsIn([named]).flatMap((expression) => [...namesIn(expression)]);
    if (names.some((name) => varying.has(name))) varying.add(named.name);
  }
  const outside = where.filter(({ name }) => !varying.has(name));
  const inside = where.filter(({ name }) => varying.has(name));
  return [...namedStatements(outside), ...nest([axis], within(inner, inside, body))];
}

/** Named values in order; reductions that share a walk in one loop. */
export function namedStatements(where: readonly Named[]): readonly Statement[] {
  return inWalks(where).flatMap((run): readonly Statement[] => {
    const [{ name, value: first }] = run;
    if (first.kind !== 'reduction') return [{ kind: 'let', name, value: first }];
    const reductions = run.flatMap(({ name, value }) => (value.kind === 'reduction' ? [{ name, ...value }] : []));
    const accumulators = reductions.map(({ name, operation }) => ({ kind: 'accumulator', name, operation }) as const);
    const terms = reductions.flatMap(({ name, operation, terms }) =>
      terms.map((value) => ({ kind: 'accumulate', name, operation, value }) as const),
    );
    return [...accumulators, ...nest(first.over.axes, [...namedStatements(first.over.where), ...terms])];
  });
}

function rowSumStatements({ out, rows, row, columns, width, value }: RowSum): readonly Statement[] {
  const terms = [{ variable: 'row', stride: width }, ...columns.map(({ variable }) => ({ variable, stride: 1 }))];
  const add = { kind: 'addTo', buffer: out, index: { terms, offset: 0 }, value } as const;
  return nest(rows, [{ kind: 'let', name: 'row', value: row }, ...nest(columns, [add])]);
}

/** The body within loops over the axes, first one outermost. */
export function nest(axes: readonly Axis[], body: readonly Statement[]): readonly Statement[] {
  return axes.reduceRight<readonly Statement[]>((inside, { variable, extent }) => [{ kind: 'for', variable, extent, body: inside }], body);
}
