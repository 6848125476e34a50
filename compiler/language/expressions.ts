import { limits } from './limits.js';

/**
 * The arithmetic inside "${…}": numbers, names, + - * / %, unary minus, parentheses and five functions. It is parsed
 * by hand into a tree and evaluated by walking that; nothing in it ever runs as code.
 *
 *   sum     = product (('+' | '-') product)*
 *   product = unary (('*' | '/' | '%') unary)*
 *   unary   = '-' unary | atom
 *   atom    = number | name | name '(' sum (',' sum)* ')' | '(' sum ')'
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly at: Range }
  | { readonly kind: 'name'; readonly name: string; readonly at: Range }
  | { readonly kind: 'negate'; readonly operand: Expression; readonly at: Range }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression; readonly at: Range }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly operands: readonly Expression[]; readonly at: Range };

/** From and up to which character of the text that was parsed. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Operator = '+' | '-' | '*' | '/' | '%';

export type ExpressionProblem =
  | { readonly kind: 'syntax'; readonly problem: string; readonly at: Range; readonly fix?: string }
  | { readonly kind: 'limit'; readonly what: 'long' | 'deep'; readonly limit: number; readonly at: Range };

const functions = {
  min: { least: 1, most: 10, apply: (values: readonly number[]) => Math.min(...values) },
  max: { least: 1, most: 10, apply: (values: readonly number[]) => Math.max(...values) },
  floor: { least: 1, most: 1, apply: ([value = NaN]: readonly number[]) => Math.floor(value) },
  ceil: { least: 1, most: 1, apply: ([value = NaN]: readonly number[]) => Math.ceil(value) },
  round: { least: 1, most: 1, apply: ([value = NaN]: readonly number[]) => Math.round(value) },
};

type FunctionName = keyof typeof functions;

export const functionNames: readonly string[] = Object.keys(functions);

function isFunction(name: string): name is FunctionName {
  return functionNames.includes(name);
}

/** Parses what stands between ${ and }; ranges count from `offset`. */
export function parseExpression(text: string, offset: number): Expression | ExpressionProblem {
  if (text.length > limits.expressionLength) {
    return { kind: 'limit', what: 'long', limit: limits.expressionLength, at: { start: offset, end: offset + text.length } };
  }
  try {
    return new ExpressionParser(text, offset).parse();
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.problem;
    throw thrown;
  }
}

export function isProblem(parsed: Expression | ExpressionProblem): parsed is ExpressionProblem {
  return parsed.kind === 'syntax' || parsed.kind === 'limit';
}

/** Leaves the recursive parser at the first problem; never leaves this file. */
class Stop extends Error {
  constructor(readonly problem: ExpressionProblem) {
    super('stop');
  }
}

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly at: Range;
}

class ExpressionParser {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;

  constructor(text: string, offset: number) {
    this.tokens = tokenise(text, offset);
  }

  parse(): Expression {
    if (this.peek().kind === 'end') throw syntax('an expression is missing between ${ and }', this.peek().at);
    const result = this.sum();
    const rest = this.peek();
    if (rest.kind !== 'end') {
      throw rest.text === ')'
        ? syntax('this `)` closes nothing', rest.at, 'take it out')
        : syntax(`an operator is missing before \`${rest.text}\``, rest.at);
    }
    return result;
  }

  private sum(): Expression {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): Expression {
    return this.chain(['*', '/', '%'], () => this.unary());
  }

  private chain(operators: readonly Operator[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = operators.find((sign) => sign === this.peek().text);
      if (operator === undefined) return left;
      this.take();
      const right = operand();
      left = { kind: 'binary', operator, left, right, at: { start: left.at.start, end: right.at.end } };
    }
  }

  private unary(): Expression {
    const sign = this.peek();
    if (sign.text !== '-') return this.atom();
    this.take();
    const operand = this.nested(sign, () => this.unary());
    return { kind: 'negate', operand, at: { start: sign.at.start, end: operand.at.end } };
  }

  private atom(): Expression {
    const token = this.take();
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text), at: token.at };
    if (token.kind === 'name') return this.peek().text === '(' ? this.call(token) : { kind: 'name', name: token.text, at: token.at };
    if (token.text === '(') {
      const inside = this.nested(token, () => this.sum());
      this.close(token);
      return inside;
    }
    if (token.kind === 'end') {
      const before = this.tokens[this.next - 2];
      throw syntax(before === undefined ? 'a value is missing' : `a value is missing after \`${before.text}\``, before?.at ?? token.at);
    }
    throw syntax(`a value is missing before \`${token.text}\``, token.at);
  }

  private call(word: Token): Expression {
    const open = this.take();
    if (!isFunction(word.text)) {
      throw syntax(`\`${word.text}\` is not a function; there are ${functionNames.join(', ')}`, word.at);
    }
    const operands: Expression[] = [];
    if (this.peek().text !== ')') {
      do operands.push(this.nested(open, () => this.sum()));
      while (this.peek().text === ',' && this.take());
    }
    const end = this.close(open);
    const { least, most } = functions[word.text];
    if (operands.length < least || operands.length > most) {
      const wanted = least === most ? 'one value' : `1 to ${most} values`;
      throw syntax(`\`${word.text}\` takes ${wanted}, not ${operands.length}`, { start: word.at.start, end });
    }
    return { kind: 'call', name: word.text, operands, at: { start: word.at.start, end } };
  }

  private close(open: Token): number {
    const token = this.take();
    if (token.text === ')') return token.at.end;
    if (token.kind === 'end') throw syntax('this `(` is never closed', open.at, 'add `)`');
    throw syntax(`an operator or \`)\` is missing before \`${token.text}\``, token.at);
  }

  private nested<T>(token: Token, read: () => T): T {
    this.depth += 1;
    if (this.depth > limits.expressionDepth) throw new Stop({ kind: 'limit', what: 'deep', limit: limits.expressionDepth, at: token.at });
    const result = read();
    this.depth -= 1;
    return result;
  }

  private peek(): Token {
    return this.tokens[this.next]!;
  }

  private take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.next += 1;
    else this.next = this.tokens.length;
    return token;
  }
}

function syntax(problem: string, at: Range, fix?: string): Stop {
  return new Stop({ kind: 'syntax', problem, at, ...(fix === undefined ? {} : { fix }) });
}

function tokenise(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(\*\*|[-+*/%(),])|(\S))/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, number, name, sign, other] = match;
    const found = number ?? name ?? sign ?? other ?? '';
    const end = offset + pattern.lastIndex;
    const at = { start: end - found.length, end };
    if (sign === '**') throw syntax('there is no power `**`; multiply instead', at);
    if (other !== undefined) throw strange(other, at);
    tokens.push({ kind: number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign', text: found, at });
  }
  const end = offset + text.length;
  tokens.push({ kind: 'end', text: '', at: { start: end, end: end + 1 } });
  return tokens;
}

function strange(character: string, at: Range): Stop {
  if (character === '^') return syntax('there is no power `^`; multiply instead', at);
  const code = character.codePointAt(0) ?? 0;
  const shown = code > 0x20 && code < 0x7f ? `\`${character}\`` : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return syntax(
    `${shown} has no meaning in an expression; it holds numbers, variables, + - * / %, ( ) and ${functionNames.join(', ')}`,
    at,
  );
}

/** What evaluating needs from outside; `undefined` is a name whose value is wrong, which is reported already. */
export interface Evaluation {
  valueOf(name: string, at: Range): number | undefined;
  divisionByZero(divisor: Range): void;
}

/** The value, not yet checked to be finite. */
export function evaluate(expression: Expression, evaluation: Evaluation): number | undefined {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return evaluation.valueOf(expression.name, expression.at);
    case 'negate': {
      const value = evaluate(expression.operand, evaluation);
      return value === undefined ? undefined : -value;
    }
    case 'binary': {
      const left = evaluate(expression.left, evaluation);
      const right = evaluate(expression.right, evaluation);
      if (left === undefined || right === undefined) return undefined;
      if ((expression.operator === '/' || expression.operator === '%') && right === 0) {
        evaluation.divisionByZero(expression.right.at);
        return undefined;
      }
      return calculate(expression.operator, left, right);
    }
    case 'call': {
      const values = expression.operands.map((operand) => evaluate(operand, evaluation));
      return values.every((value) => value !== undefined) ? functions[expression.name].apply(values) : undefined;
    }
  }
}

function calculate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
  }
}
