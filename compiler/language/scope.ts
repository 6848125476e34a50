import type { Span } from '../diagnostics/diagnostic.js';

/** What a name stands for; the value is undefined where it is wrong, which is reported already. */
export interface Bound {
  readonly value: number | undefined;
}

/** A declared name, and whether anything has used it. */
export interface Declared {
  readonly name: string;
  readonly span: Span;
  used: boolean;
}

/** The names that an expression may use: a chain from a repeat's round out to the spec's variables. */
export interface Scope {
  lookUp(name: string): Bound | undefined;
  /** Nearest first; `vocabulary` and `context` last. */
  names(): readonly string[];
}

/** The variables of one round of a repeat. */
export function roundScope(outer: Scope, values: ReadonlyMap<Declared, number | undefined>): Scope {
  const own = new Map([...values].map(([declared, value]) => [declared.name, { declared, value }]));
  return {
    lookUp(name) {
      const found = own.get(name);
      if (found === undefined) return outer.lookUp(name);
      found.declared.used = true;
      return found;
    },
    names: () => [...new Set([...own.keys(), ...outer.names()])],
  };
}
