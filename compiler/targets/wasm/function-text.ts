import { inLocal, type Kind, type Value } from './expressions.js';

/** A function as it is written: its lines, its locals, and what variables stand for in which scope. */
export abstract class FunctionText {
  protected readonly locals = new Map<string, 'i32' | 'f32' | 'v128'>();
  protected readonly lines: (string | readonly string[])[] = [];
  /** Innermost scope last. */
  protected scopes: Map<string, Value>[] = [new Map()];
  /** The index of the unrolled vector that is being printed. */
  protected vector = 0;
  protected depth = 2;
  protected labels = 0;
  private temporaries = 0;

  /** A loop while `variable` is less than the end, `step` further each time. */
  protected iterate(variable: string, end: string, step: number, body: () => void): void {
    const label = `$loop${this.labels++}`;
    this.line(`(block ${label}end (loop ${label}`);
    this.depth++;
    this.line(`(br_if ${label}end (i32.ge_s (local.get ${variable}) ${end}))`);
    body();
    this.line(`(local.set ${variable} (i32.add (local.get ${variable}) (i32.const ${step})))`);
    this.line(`(br ${label})))`);
    this.depth--;
  }

  /** What `body` declares is forgotten behind it. */
  protected scoped(body: () => void): void {
    this.scopes = [...this.scopes, new Map()];
    body();
    this.scopes = this.scopes.slice(0, -1);
  }

  /** A local for an expression of four numbers on its way. */
  protected temporary(): string {
    const local = `$free${this.temporaries++}`;
    this.locals.set(local, 'v128');
    return local;
  }

  /** A local for a variable: one for each type that it has, and for each of the unrolled vectors. */
  protected declare(name: string, kind: Kind): string {
    const type = kind === 'i32x4' ? 'v128' : kind;
    const own = this.vector === 0 ? name : `${name}Next`;
    const local = `$${own}${kind === 'i32' || kind === 'f32' ? '' : `_${kind}`}${kind === 'f32' && this.locals.get(`$${own}`) === 'i32' ? '_f32' : ''}`;
    this.locals.set(local, type);
    this.name(name, inLocal(kind, local));
    return local;
  }

  /** What a variable stands for in the innermost scope. */
  protected name(name: string, value: Value): void {
    this.innermost.set(this.vector === 0 ? name : `${name} next`, value);
  }

  protected get innermost(): Map<string, Value> {
    const scope = this.scopes.at(-1);
    if (!scope) throw new Error('internal error: a variable outside of every scope');
    return scope;
  }

  /** The value of a variable. What all unrolled vectors share, such as a loop's variable, is stored for the first of them only. */
  protected variable(name: string): Value {
    for (let depth = this.scopes.length - 1; depth >= 0; depth--) {
      const scope = this.scopes[depth];
      const found = (this.vector === 0 ? undefined : scope?.get(`${name} next`)) ?? scope?.get(name);
      if (found) return found;
    }
    throw new Error(`internal error: the variable ${name} is read before it is there`);
  }

  protected line(text: string): void {
    this.lines.push(this.indented(text));
  }

  protected indented(text: string): string {
    return `${'  '.repeat(this.depth)}${text}`;
  }
}
