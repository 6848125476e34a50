import type { Named, Result } from '../definition.js';
import { slotsOf } from '../../ops/recurrent.js';
import type { Expression } from '../kernel.js';
import { add, call, define, multiply, number, subtract, variable } from './terms.js';

/** out[slot, j] = expression for each slot, of channel j of one row, and the names that the expressions use. */
export interface CellBody {
  readonly where: readonly Named[];
  readonly results: readonly Result[];
}

/** What a step of a cell reads and writes; `slot` counts what is kept of a state: h, then the gates. */
export interface ForwardStep {
  /** There is a state before it. */
  readonly hasState: boolean;
  /** Names for the state's share of each gate; none without a state. */
  hidden(names: readonly string[]): readonly Named[];
  /** The input's share of a gate. */
  x(gate: number): Expression;
  bias(gate: number): Expression;
  /** What is kept of the state before. */
  state(slot: number): Expression;
  write(slot: number, value: Expression): Result;
}

/** As ForwardStep, backward: what comes after has been written. */
export interface BackwardStep {
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  /** A name for what the gates after it send back through the hidden weights; none where nothing is after it. */
  hidden(name: string): readonly Named[];
  /** The gradient of h that comes from above. */
  readonly dh: Expression;
  /** What was written for the row after it. */
  after(slot: number): Expression;
  /** What forward kept of this row, and of the one before. */
  kept(slot: number): Expression;
  before(slot: number): Expression;
  write(slot: number, value: Expression): Result;
}

export interface Cell {
  /** Slots of a row that forward keeps: h first. */
  readonly kept: number;
  /** Slots of a row that backward writes. */
  readonly sent: number;
  /** The slot of what backward sends to the row before it past the hidden weights, if it does. */
  readonly carried: number | undefined;
  /** Whether backward reads what forward kept of the row before: then the first row is a case of its own. */
  readonly readsBefore: boolean;
  forward(step: ForwardStep): CellBody;
  backward(step: BackwardStep): CellBody;
}

/** What the state before adds to a value: nothing where there is none. */
function plus(value: Expression, hasState: boolean, ...more: readonly Expression[]): Expression {
  return hasState ? more.reduce(add, value) : value;
}

const one = number(1);
const square = (x: Expression): Expression => multiply(x, x);
const slopeOfSigmoid = (y: Expression): Expression => multiply(y, subtract(one, y));
const slopeOfTanh = (y: Expression): Expression => subtract(one, square(y));

/** h = tanh(x + W·h' + b); dz = (dh + Wᵀ·dz') · (1 - h²), with dz' the position after. */
const rnn: Cell = {
  kept: slotsOf.rnn.kept,
  sent: slotsOf.rnn.sent,
  carried: slotsOf.rnn.carried,
  readsBefore: false,
  forward: ({ hasState, hidden, x, bias, write }) => ({
    where: hidden(['sum']),
    results: [write(0, call('tanh', plus(add(x(0), bias(0)), hasState, variable('sum'))))],
  }),
  backward: ({ hasAfter, hidden, dh, kept, write }) => ({
    where: [...hidden('sum'), define('y', kept(0))],
    results: [write(0, multiply(plus(dh, hasAfter, variable('sum')), slopeOfTanh(variable('y'))))],
  }),
};

/** Slots h, r, z, n, m; back: gradients of the hidden share of r, z, m, of x's share of r, z, n, and dh·z. */
const gru: Cell = {
  kept: slotsOf.gru.kept,
  sent: slotsOf.gru.sent,
  carried: slotsOf.gru.carried,
  readsBefore: true,
  forward: ({ hasState, hidden, x, bias, state, write }) => {
    const share = (gate: number, sum: string): Expression => plus(bias(gate), hasState, variable(sum));
    const fresh = multiply(subtract(one, variable('z')), variable('n'));
    return {
      where: [
        ...hidden(['sumR', 'sumZ', 'sumM']),
        define('r', call('sigmoid', add(x(0), share(0, 'sumR')))),
        define('z', call('sigmoid', add(x(1), share(1, 'sumZ')))),
        define('m', share(2, 'sumM')),
        define('n', call('tanh', add(x(2), multiply(variable('r'), variable('m'))))),
      ],
      results: [
        write(0, hasState ? add(fresh, multiply(variable('z'), state(0))) : fresh),
        ...['r', 'z', 'n', 'm'].map((name, index) => write(index + 1, variable(name))),
      ],
    };
  },
  backward: ({ hasAfter, hasBefore, hidden, dh, after, kept, before, write }) => {
    const change = hasBefore ? subtract(before(0), variable('n')) : multiply(number(-1), variable('n'));
    return {
      where: [
        ...hidden('sum'),
        define('dy', hasAfter ? plus(dh, true, variable('sum'), after(slotsOf.gru.carried)) : dh),
        ...['r', 'z', 'n', 'm'].map((name, index) => define(name, kept(index + 1))),
        define('dN', multiply(variable('dy'), subtract(one, variable('z')), slopeOfTanh(variable('n')))),
        define('dR', multiply(variable('dN'), variable('m'), slopeOfSigmoid(variable('r')))),
        define('dZ', multiply(variable('dy'), change, slopeOfSigmoid(variable('z')))),
      ],
      results: [
        write(0, variable('dR')),
        write(1, variable('dZ')),
        write(2, multiply(variable('dN'), variable('r'))),
        ...['dR', 'dZ', 'dN'].map((name, index) => write(index + 3, variable(name))),
        write(slotsOf.gru.carried, multiply(variable('dy'), variable('z'))),
      ],
    };
  },
};

/** Slots h, c, i, f, g, o; back: gradients of the four gates before their functions, and dc·f. */
const lstm: Cell = {
  kept: slotsOf.lstm.kept,
  sent: slotsOf.lstm.sent,
  carried: slotsOf.lstm.carried,
  readsBefore: true,
  forward: ({ hasState, hidden, x, bias, state, write }) => {
    const gates = ['i', 'f', 'g', 'o'];
    const sumOf = (gate: string): string => `sum${gate.toUpperCase()}`;
    const fresh = multiply(variable('i'), variable('g'));
    return {
      where: [
        ...hidden(gates.map(sumOf)),
        ...gates.map((gate, index) => {
          const z = plus(add(x(index), bias(index)), hasState, variable(sumOf(gate)));
          return define(gate, call(gate === 'g' ? 'tanh' : 'sigmoid', z));
        }),
        define('c', hasState ? add(multiply(variable('f'), state(1)), fresh) : fresh),
      ],
      results: [
        write(0, multiply(variable('o'), call('tanh', variable('c')))),
        write(1, variable('c')),
        ...gates.map((gate, index) => write(index + 2, variable(gate))),
      ],
    };
  },
  backward: ({ hasAfter, hasBefore, hidden, dh, after, kept, before, write }) => ({
    where: [
      ...hidden('sum'),
      define('dy', plus(dh, hasAfter, variable('sum'))),
      ...['i', 'f', 'g', 'o'].map((name, index) => define(name, kept(index + 2))),
      define('u', call('tanh', kept(1))),
      define('dOwn', multiply(variable('dy'), variable('o'), slopeOfTanh(variable('u')))),
      define('dC', hasAfter ? add(variable('dOwn'), after(slotsOf.lstm.carried)) : variable('dOwn')),
    ],
    results: [
      write(0, multiply(variable('dC'), variable('g'), slopeOfSigmoid(variable('i')))),
      write(1, hasBefore ? multiply(variable('dC'), before(1), slopeOfSigmoid(variable('f'))) : number(0)),
      write(2, multiply(variable('dC'), variable('i'), slopeOfTanh(variable('g')))),
      write(3, multiply(variable('dy'), variable('u'), slopeOfSigmoid(variable('o')))),
      write(slotsOf.lstm.carried, multiply(variable('dC'), variable('f'))),
    ],
  }),
};

export const cells = { rnn, gru, lstm } satisfies Readonly<Record<string, Cell>>;
