import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { write } from '../diagnostics/words.js';
import { NAME_PATTERN, RESERVED_NAMES } from './fields.js';
import { limits } from './limits.js';
import { readNumber } from './numbers.js';
import type { Bound, Declared, Scope } from './scope.js';
import { describe, entrySpan, type Entry, type Tree } from './tree.js';
import { YamlEdits, dashesOut } from './yaml-edits.js';

interface Variable extends Declared {
  readonly tree: Tree;
  state: 'waiting' | 'reading' | 'done';
  value: number | undefined;
}

/** A longer cycle is told without pointing at each of its variables. */
const MOST_RELATED = 8;

const NAME = new RegExp(NAME_PATTERN);
const builtIn = ['vocabulary', 'context'];

/** True where a variable may be called so; reports it otherwise. */
export function checkVariableName(name: string, span: Span, bag: DiagnosticBag): boolean {
  if (builtIn.includes(name)) {
    bag.report('WNC317', span, { name });
    return false;
  }
  // A dash would read as a minus.
  if (NAME.test(name) && !name.includes('-') && !RESERVED_NAMES.includes(name)) return true;
  const rule = RESERVED_NAMES.includes(name) ? 'the word is reserved' : 'it must be letters, digits and _, and begin with a letter';
  bag.report('WNC213', span, { what: 'a variable', name, rule });
  return false;
}

/**
 * The spec's variables, `vocabulary` and `context`. A variable is evaluated when it is first asked for, so that
 * their order in the file does not matter; one that is asked for while it is being evaluated is a cycle.
 */
export class Variables implements Scope {
  private readonly variables = new Map<string, Variable>();
  private readonly stack: Variable[] = [];

  constructor(
    vars: Entry | undefined,
    context: Entry | undefined,
    private readonly vocabulary: number | undefined,
    private readonly source: SourceText,
    private readonly bag: DiagnosticBag,
  ) {
    for (const { key, keySpan, value } of this.declared(vars)) {
      if (checkVariableName(key, keySpan, bag)) this.declare(key, keySpan, value);
    }
    if (context !== undefined) this.declare('context', context.keySpan, context.value);
  }

  lookUp(name: string): Bound | undefined {
    if (name === 'vocabulary') return { value: this.vocabulary };
    const variable = this.variables.get(name);
    // Without a context, which is reported as missing, the name is still known.
    if (variable === undefined) return name === 'context' ? { value: undefined } : undefined;
    variable.used = true;
    if (variable.state === 'reading') this.reportCycle(variable);
    else if (variable.state === 'waiting') this.evaluate(variable);
    return { value: variable.value };
  }

  names(): readonly string[] {
    return [...[...this.variables.keys()].filter((name) => name !== 'context'), ...builtIn];
  }

  /** Evaluates what nothing has asked for, so that its mistakes are found too, and gives the unused ones back. */
  finish(): readonly Declared[] {
    const all = [...this.variables.values()].filter((variable) => variable.name !== 'context');
    const unused = all.filter((variable) => !variable.used);
    for (const variable of all) if (variable.state === 'waiting') this.evaluate(variable);
    // A variable that only unused variables use is named with them, not hidden by them.
    return unused;
  }

  private declared(vars: Entry | undefined): readonly Entry[] {
    if (vars === undefined || vars.value.kind === 'broken') return [];
    if (vars.value.kind !== 'map') {
      const found = describe(vars.value);
      const isMapInList = vars.value.kind === 'list' && vars.value.items.every((item) => item.kind === 'map');
      this.bag.report(
        'WNC203',
        entrySpan(vars),
        { what: '`vars`', expected: 'a map of names and numbers', found },
        {
          fix: isMapInList
            ? dashesOut(vars, this.source)
            : { words: write('vars: {hidden: 64}'), edits: [new YamlEdits(this.source).setValue(vars, '{hidden: 64}')] },
        },
      );
      return [];
    }
    const { entries } = vars.value;
    if (entries.length > limits.variables) {
      this.bag.report('WNC312', vars.keySpan, { what: 'the number of variables', value: String(entries.length), limit: limits.variables });
    }
    return entries.slice(0, limits.variables);
  }

  private declare(name: string, span: Span, tree: Tree): void {
    this.variables.set(name, { name, span, tree, used: false, state: 'waiting', value: undefined });
  }

  private evaluate(variable: Variable): void {
    variable.state = 'reading';
    this.stack.push(variable);
    const what = variable.name === 'context' ? '`data.context`' : `the variable \`${variable.name}\``;
    const { tree } = variable;
    const empty = tree.kind === 'scalar' && tree.value === null;
    if (empty && variable.name !== 'context') this.bag.report('WNC216', variable.span, { what, expected: 'a number' });
    else if (!empty)
      variable.value = readNumber(tree, what, variable.name === 'context' ? 'a whole number' : 'a number', {
        source: this.source,
        bag: this.bag,
        scope: this,
        stray: new Set(),
      });
    this.stack.pop();
    variable.state = 'done';
  }

  private reportCycle(again: Variable): void {
    const cycle = this.stack.slice(this.stack.indexOf(again));
    const related = cycle.slice(1, MOST_RELATED).map((variable) => ({ message: `${variable.name} is in the cycle`, span: variable.span }));
    this.bag.report(
      'WNC309',
      again.span,
      { names: cycle.map((variable) => variable.name) },
      { related, fix: cycle.length === 1 ? 'give it a number' : 'give one of them a number' },
    );
  }
}
