import type { Buffer, Expression, Statement } from './kernel.js';
import {
  add,
  call,
  define,
  hiddenSums,
  inSteps,
  multiply,
  number,
  overExamples,
  overPositions,
  read,
  sequence,
  subtract,
  variable,
  write,
  type Step,
} from './recurrent-kernel.js';

/** Sums named after the gates, from the state before; nothing where there is none. */
function hidden(
  names: readonly string[],
  weight: Buffer,
  state: ((gate: number) => Expression) | undefined,
  transposed = false,
): readonly Statement[] {
  return state ? hiddenSums(names, weight, state, transposed) : [];
}

/** What the state before adds to a value: nothing where there is none. */
function plus(value: Expression, hasState: boolean, ...more: readonly Expression[]): Expression {
  return hasState ? more.reduce(add, value) : value;
}

const one = number(1);
const square = (x: Expression): Expression => multiply(x, x);
const slopeOfSigmoid = (y: Expression): Expression => multiply(y, subtract(one, y));
const slopeOfTanh = (y: Expression): Expression => subtract(one, square(y));

/**
 * The packed state before a step. It is the previous position of `out`; at the first position it is `given` by an earlier call.
 * undefined where there is none.
 */
function before(
  out: Buffer,
  given: Buffer | undefined,
  first: boolean,
): ((step: Step, channel: string, place: number) => Expression) | undefined {
  if (!first) return (step, channel, place) => read(sequence(out), step, channel, place, -1);
  if (!given) return undefined;
  return (_, channel, place) => read(sequence(given), { start: 0, sign: 1, looped: false }, channel, place);
}

function biasOf(bias: Buffer, gate: number, H: number): Expression {
  return { kind: 'load', buffer: bias, index: { terms: [{ variable: 'j', stride: 1 }], offset: gate * H } };
}

/** h = tanh(x + W·h' + b). */
export function rnnStatements(xBuffer: Buffer, weight: Buffer, bias: Buffer, out: Buffer, given?: Buffer): readonly Statement[] {
  const x = sequence(xBuffer);
  const h = sequence(out);
  return overPositions(h.positions, h.channels, true, (step, first) => {
    const state = before(out, given, first);
    return [
      ...hidden(['sum'], weight, state && (() => state(step, 'k', 0))),
      write(h, step, 0, call('tanh', plus(add(read(x, step, 'j', 0), biasOf(bias, 0, h.channels)), state !== undefined, variable('sum')))),
    ];
  });
}

/** dz = (dh + Wᵀ·dz') · (1 - h²), with dz' the position after. */
export function rnnBackwardStatements(dyBuffer: Buffer, hBuffer: Buffer, weight: Buffer, out: Buffer): readonly Statement[] {
  const dy = sequence(dyBuffer, out.shape);
  const h = sequence(hBuffer, out.shape);
  const dz = sequence(out);
  return overPositions(h.positions, h.channels, false, (step, first) => [
    ...hidden(['sum'], weight, first ? undefined : () => read(dz, step, 'k', 0, 1), true),
    define('y', read(h, step, 'j', 0)),
    write(dz, step, 0, multiply(plus(read(dy, step, 'j', 0), !first, variable('sum')), slopeOfTanh(variable('y')))),
  ]);
}

export function gruStatements(xBuffer: Buffer, weight: Buffer, bias: Buffer, out: Buffer, given?: Buffer): readonly Statement[] {
  const x = sequence(xBuffer);
  const y = sequence(out);
  const H = weight.shape[1] as number;
  return overPositions(y.positions, H, true, (step, first) => {
    const state = before(out, given, first);
    const share = (gate: number, sum: string): Expression => plus(biasOf(bias, gate, H), state !== undefined, variable(sum));
    const fresh = multiply(subtract(one, variable('z')), variable('n'));
    return [
      ...hidden(['sumR', 'sumZ', 'sumM'], weight, state && (() => state(step, 'k', 0))),
      define('r', call('sigmoid', add(read(x, step, 'j', 0), share(0, 'sumR')))),
      define('z', call('sigmoid', add(read(x, step, 'j', H), share(1, 'sumZ')))),
      define('m', share(2, 'sumM')),
      define('n', call('tanh', add(read(x, step, 'j', 2 * H), multiply(variable('r'), variable('m'))))),
      write(y, step, 0, state ? add(fresh, multiply(variable('z'), state(step, 'j', 0))) : fresh),
      ...['r', 'z', 'n', 'm'].map((name, index) => write(y, step, (index + 1) * H, variable(name))),
    ];
  });
}

export function gruBackwardStatements(dhBuffer: Buffer, packed: Buffer, weight: Buffer, out: Buffer): readonly Statement[] {
  const y = sequence(packed);
  const d = sequence(out);
  const H = weight.shape[1] as number;
  const dh = sequence(dhBuffer, [packed.shape[0]!, y.positions, H]);
  const begin = y.positions - 1;
  const body = (step: Step, first: boolean, hasPrevious: boolean): readonly Statement[] => [
    ...(first ? [] : hidden(['sum'], weight, (gate) => read(d, step, 'k', gate * H, 1), true)),
    define('dy', plus(read(dh, step, 'j', 0), !first, variable('sum'), read(d, step, 'j', 6 * H, 1))),
    ...['r', 'z', 'n', 'm'].map((name, index) => define(name, read(y, step, 'j', (index + 1) * H))),
    define('dN', multiply(variable('dy'), subtract(one, variable('z')), slopeOfTanh(variable('n')))),
    define('dR', multiply(variable('dN'), variable('m'), slopeOfSigmoid(variable('r')))),
    define(
      'dZ',
      multiply(
        variable('dy'),
        hasPrevious ? subtract(read(y, step, 'j', 0, -1), variable('n')) : multiply(number(-1), variable('n')),
        slopeOfSigmoid(variable('z')),
      ),
    ),
    write(d, step, 0, variable('dR')),
    write(d, step, H, variable('dZ')),
    write(d, step, 2 * H, multiply(variable('dN'), variable('r'))),
    ...['dR', 'dZ', 'dN'].map((name, index) => write(d, step, (index + 3) * H, variable(name))),
    write(d, step, 6 * H, multiply(variable('dy'), variable('z'))),
  ];
  return backwards(begin, H, body);
}

export function lstmStatements(xBuffer: Buffer, weight: Buffer, bias: Buffer, out: Buffer, given?: Buffer): readonly Statement[] {
  const x = sequence(xBuffer);
  const y = sequence(out);
  const H = weight.shape[1] as number;
  const gates = ['i', 'f', 'g', 'o'];
  return overPositions(y.positions, H, true, (step, first) => {
    const state = before(out, given, first);
    const fresh = multiply(variable('i'), variable('g'));
    return [
      ...hidden(
        gates.map((gate) => `sum${gate.toUpperCase()}`),
        weight,
        state && (() => state(step, 'k', 0)),
      ),
      ...gates.map((gate, index) => {
        const z = plus(
          add(read(x, step, 'j', index * H), biasOf(bias, index, H)),
          state !== undefined,
          variable(`sum${gate.toUpperCase()}`),
        );
        return define(gate, call(gate === 'g' ? 'tanh' : 'sigmoid', z));
      }),
      define('c', state ? add(multiply(variable('f'), state(step, 'j', H)), fresh) : fresh),
      write(y, step, 0, multiply(variable('o'), call('tanh', variable('c')))),
      write(y, step, H, variable('c')),
      ...gates.map((gate, index) => write(y, step, (index + 2) * H, variable(gate))),
    ];
  });
}

export function lstmBackwardStatements(dhBuffer: Buffer, packed: Buffer, weight: Buffer, out: Buffer): readonly Statement[] {
  const y = sequence(packed);
  const d = sequence(out);
  const H = weight.shape[1] as number;
  const dh = sequence(dhBuffer, [packed.shape[0]!, y.positions, H]);
  const body = (step: Step, first: boolean, hasPrevious: boolean): readonly Statement[] => [
    ...hidden(['sum'], weight, first ? undefined : (gate) => read(d, step, 'k', gate * H, 1), true),
    define('dy', plus(read(dh, step, 'j', 0), !first, variable('sum'))),
    ...['i', 'f', 'g', 'o'].map((name, index) => define(name, read(y, step, 'j', (index + 2) * H))),
    define('u', call('tanh', read(y, step, 'j', H))),
    define('dOwn', multiply(variable('dy'), variable('o'), slopeOfTanh(variable('u')))),
    define('dC', first ? variable('dOwn') : add(variable('dOwn'), read(d, step, 'j', 4 * H, 1))),
    write(d, step, 0, multiply(variable('dC'), variable('g'), slopeOfSigmoid(variable('i')))),
    write(d, step, H, hasPrevious ? multiply(variable('dC'), read(y, step, 'j', H, -1), slopeOfSigmoid(variable('f'))) : number(0)),
    write(d, step, 2 * H, multiply(variable('dC'), variable('i'), slopeOfTanh(variable('g')))),
    write(d, step, 3 * H, multiply(variable('dy'), variable('u'), slopeOfSigmoid(variable('o')))),
    write(d, step, 4 * H, multiply(variable('dC'), variable('f'))),
  ];
  return backwards(y.positions - 1, H, body);
}

/**
 * Positions in reverse. The first position of the sequence is visited last and has no state before it, so it is outside the
 * loop.
 */
function backwards(
  last: number,
  H: number,
  body: (step: Step, first: boolean, hasPrevious: boolean) => readonly Statement[],
): readonly Statement[] {
  const alone = (start: number): Step => ({ start, sign: 1, looped: false });
  const statements = [overExamples(H, body(alone(last), true, last > 0))];
  if (last > 1) statements.push(inSteps(last - 1, overExamples(H, body({ start: last - 1, sign: -1, looped: true }, false, true))));
  if (last > 0) statements.push(overExamples(H, body(alone(0), false, false)));
  return statements;
}
