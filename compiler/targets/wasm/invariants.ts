import { overlaps } from '../../schedule/epilogue.js';
import type { Buffer, Expression, ForLoop } from '../../schedule/kernel.js';
import { usesOf } from '../../schedule/uses.js';
import { contentsOf, statementsIn } from '../../schedule/walk.js';

/** A loop that is being printed, and what is made before it. */
interface Frame {
  readonly varying: ReadonlySet<string>;
  readonly writes: readonly Buffer[];
  /** Locals by what they are set to. */
  readonly locals: Map<string, string>;
  /** Lines of the function, to be filled. */
  readonly before: string[];
}

/**
 * Vectors of four equal numbers that are the same in the whole of a loop: each is made once, before the outermost loop in which it is,
 * and kept in a local. V8 makes a constant by three instructions and reads a number from memory each time that it is asked to.
 */
export class Invariants {
  private readonly frames: Frame[] = [];
  private count = 0;

  /** `before`: the lines that will stand before the loop. */
  enter(loop: ForLoop, before: string[]): void {
    this.frames.push({ varying: namesOf(loop), writes: usesOf(loop.body).writes, locals: new Map(), before });
  }

  leave(): void {
    this.frames.pop();
  }

  /** The local that holds `code`, an expression's four equal numbers; undefined where no loop leaves them the same. */
  localOf(expression: Expression, code: string): string | undefined {
    const frame = this.frames.find((one) => isInvariant(expression, one));
    if (!frame) return undefined;
    const known = frame.locals.get(code);
    if (known !== undefined) return known;
    const local = `$same${this.count++}`;
    frame.locals.set(code, local);
    frame.before.push(`(local.set ${local} ${code})`);
    return local;
  }
}

function isInvariant(expression: Expression, { varying, writes }: Frame): boolean {
  const visit = (part: Expression): boolean => {
    switch (part.kind) {
      case 'number':
      case 'count':
        return true;
      case 'variable':
        return !varying.has(part.name);
      case 'load':
        return (
          part.index.terms.every(({ variable }) => !varying.has(variable)) && !writes.some((written) => overlaps(written, part.buffer))
        );
      case 'call':
        return part.arguments.every(visit);
      case 'dropout':
        return false;
    }
  };
  return visit(expression);
}

/** The variables that a loop, or one inside it, sets. */
function namesOf(loop: ForLoop): ReadonlySet<string> {
  return new Set(statementsIn([loop]).flatMap((statement) => contentsOf(statement).sets));
}
