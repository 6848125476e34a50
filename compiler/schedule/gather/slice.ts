import type { Buffer, Expression, ForLoop, Index, Statement } from '../kernel.js';
import { mapLoads, namesIn, sameIndex, scopeOf, sitesOf, type Site } from './sites.js';

/** Spills a value that a reduction leaves at some depth of a nest to a buffer of its own, and returns the load of it. */
export type Spill = (path: readonly ForLoop[], value: Expression, name: string) => Expression;

/**
 * Of a kernel's statements those that given values need, as straight code at one place of its loops (backward slicing).
 * What a reduction leaves further out in the nest is not summed again for each element: it comes from where it was stored
 * or spilled. What a kernel stores and reads again at the same place is computed instead of read.
 */
export class Slicer {
  private readonly sites: readonly Site[];

  constructor(
    private readonly body: readonly Statement[],
    private readonly spill: Spill,
    /** Kept in place: old and new value have one name, so neither can be read for the other. */
    private readonly inPlace: (buffer: Buffer) => boolean,
  ) {
    this.sites = sitesOf(body);
  }

  /** Statements for the values of one scope, in order, and the values over them. */
  slice(
    path: readonly ForLoop[],
    end: Statement | undefined,
    values: readonly Expression[],
  ): { body: readonly Statement[]; values: readonly Expression[] } {
    const needed = new Set<string>();
    const prelude: Statement[] = [];
    const rewritten = values.map((value) => this.rewrite(value, path, needed, prelude));
    const bodies: Statement[][] = [[...this.own(path, end, needed), ...prelude]];
    for (let depth = path.length - 1; depth >= 0; depth--) {
      bodies.unshift(this.outer(path.slice(0, depth), path[depth]!, needed));
    }
    return { body: once(bodies.flat()), values: rewritten };
  }

  /** At the depth of the values: everything before `end` that they need, reductions too. */
  private own(path: readonly ForLoop[], end: Statement | undefined, needed: Set<string>): Statement[] {
    const scope = scopeOf(this.body, path);
    const kept: Statement[] = [];
    for (const statement of before(scope, end).reverse()) kept.unshift(...this.keep(statement, path, needed));
    return kept;
  }

  private keep(statement: Statement, path: readonly ForLoop[], needed: Set<string>): readonly Statement[] {
    switch (statement.kind) {
      case 'let':
      case 'accumulate': {
        if (!needed.has(statement.name)) return [];
        const prelude: Statement[] = [];
        const value = this.rewrite(statement.value, path, needed, prelude);
        return [...prelude, { ...statement, value }];
      }
      case 'accumulator':
        return needed.has(statement.name) ? [statement] : [];
      case 'for':
        return this.keepLoop(statement, path, needed);
      default:
        return [];
    }
  }

  private keepLoop(loop: ForLoop, path: readonly ForLoop[], needed: Set<string>): readonly Statement[] {
    if (!accumulates(loop.body, needed)) return [];
    const inside = [...path, loop];
    // A sum of what sums further in give: those are spilled, so that they are there once for each step of this loop.
    if (loop.body.some(({ kind }) => kind === 'accumulator')) {
      const body = loop.body.flatMap((statement): Statement[] => {
        if (statement.kind !== 'accumulate' || !needed.has(statement.name)) return [];
        return [{ ...statement, value: this.spill(inside, statement.value, `${statement.name}Part`) }];
      });
      return [{ ...loop, body }];
    }
    const kept: Statement[] = [];
    for (const statement of [...loop.body].reverse()) kept.unshift(...this.keep(statement, inside, needed));
    return [{ ...loop, body: once(kept) }];
  }

  /** Further out than the values: cheap values again, reductions from where they are kept. */
  private outer(path: readonly ForLoop[], end: Statement, needed: Set<string>): Statement[] {
    const scope = scopeOf(this.body, path);
    const kept: Statement[] = [];
    for (const statement of before(scope, end).reverse()) {
      if ((statement.kind !== 'let' && statement.kind !== 'accumulator') || !needed.has(statement.name)) continue;
      const stored = scope.find(
        (other) =>
          other.kind === 'store' && other.value.kind === 'variable' && other.value.name === statement.name && !this.inPlace(other.buffer),
      );
      const variable: Expression = { kind: 'variable', name: statement.name };
      if (stored?.kind === 'store') {
        kept.unshift({ kind: 'let', name: statement.name, value: { kind: 'load', buffer: stored.buffer, index: stored.index } });
      } else if (statement.kind === 'accumulator') {
        kept.unshift({ kind: 'let', name: statement.name, value: this.spill(path, variable, statement.name) });
      } else {
        const prelude: Statement[] = [];
        const value = this.rewrite(statement.value, path, needed, prelude);
        kept.unshift(...prelude, { ...statement, value });
      }
    }
    return kept;
  }

  /** Notes the names that an expression needs; values that the kernel itself stored at this place are computed again. */
  private rewrite(expression: Expression, path: readonly ForLoop[], needed: Set<string>, prelude: Statement[]): Expression {
    const result = mapLoads(expression, (load) => {
      const site = this.siteOf(load.buffer, load.index, path);
      if (!site) return load;
      const name = `${load.buffer.name}Again`;
      const own = new Set<string>();
      const inner: Statement[] = [];
      const value = this.rewrite(site.write.value, site.path, own, inner);
      const scope = scopeOf(this.body, site.path);
      const lets: Statement[] = [];
      for (const statement of before(scope, site.write).reverse())
        if (statement.kind === 'let') lets.unshift(...this.keep(statement, site.path, own));
      own.forEach((other) => needed.add(other));
      prelude.push(...lets, ...inner, { kind: 'let', name, value });
      return { kind: 'variable', name };
    });
    namesIn(result, needed);
    return result;
  }

  /** The store of the same element in a loop nest of the same depth and variables; of a buffer that is stored to at one place alone. */
  private siteOf(buffer: Buffer, index: Index, path: readonly ForLoop[]): Site | undefined {
    if (this.inPlace(buffer) || path.length === 0) return undefined;
    const [only, ...more] = this.sites.filter(({ write }) => write.buffer === buffer);
    if (!only || more.length > 0 || only.write.kind !== 'store' || !sameIndex(only.write.index, index)) return undefined;
    return only.path.length === path.length && only.path.every(({ variable }, depth) => variable === path[depth]!.variable)
      ? only
      : undefined;
  }
}

function before(scope: readonly Statement[], end: Statement | undefined): Statement[] {
  return scope.slice(0, end === undefined ? scope.length : scope.indexOf(end));
}

function accumulates(body: readonly Statement[], names: ReadonlySet<string>): boolean {
  return body.some((statement) =>
    statement.kind === 'for' ? accumulates(statement.body, names) : statement.kind === 'accumulate' && names.has(statement.name),
  );
}

/** Each name is declared once, where it comes first. */
function once(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    if (statement.kind !== 'let') return true;
    if (seen.has(statement.name)) return false;
    seen.add(statement.name);
    return true;
  });
}
