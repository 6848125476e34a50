import { nameOfSize, type Extent } from '../../ops/graph.js';
import type { Statement } from '../../kernels/kernel.js';
import type { Names } from '../../kernels/names.js';

/** Names for the sizes that depend on the batch; each is declared once at the top of its function. */
export class Counts {
  readonly declared: { readonly name: string; readonly extent: Extent }[] = [];
  readonly needBatch: boolean;

  constructor(
    statements: readonly Statement[],
    private readonly names: Names,
  ) {
    for (const { extent, variable } of batchExtents(statements)) this.declare(extent, variable === 'n' ? 'rows' : 'size');
    this.needBatch = JSON.stringify(statements).includes('"batch":true}');
  }

  nameOf(extent: Extent): string {
    if (!extent.batch || extent.constant === 1) return batchTimes(extent);
    return this.find(extent)?.name ?? `(${batchTimes(extent)})`;
  }

  private declare(extent: Extent, wanted: string): void {
    if (extent.constant === 1 || this.find(extent)) return;
    this.declared.push({ name: this.names.take(wanted), extent });
  }

  private find(extent: Extent): { readonly name: string } | undefined {
    return this.declared.find((known) => known.extent.constant === extent.constant && known.extent.distinct === extent.distinct);
  }
}

export function batchTimes({ constant, batch, distinct }: Extent): string {
  if (!batch) return String(constant);
  const many = distinct === undefined ? 'batch' : nameOfSize(distinct);
  return constant === 1 ? many : `${many} * ${constant}`;
}

/** The loops whose length depends on the batch. */
function batchExtents(statements: readonly Statement[]): readonly { readonly extent: Extent; readonly variable: string }[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'product') {
      return [statement.rows, statement.columns, statement.depth].filter(({ batch }) => batch).map((extent) => ({ extent, variable: 'n' }));
    }
    if (statement.kind === 'distinct') return [{ extent: statement.rows, variable: 'n' }];
    if (statement.kind !== 'for') return [];
    const own = statement.extent.batch ? [{ extent: statement.extent, variable: statement.variable }] : [];
    return [...own, ...batchExtents(statement.body)];
  });
}
